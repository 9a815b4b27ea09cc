// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobdetailsdialog.h"

#include "app/jobs/job.h"
#include "app/media/sidecar.h"
#include "ui/jobs/errorwords.h"
#include "ui/jobs/jobwords.h"
#include "ui/style/metrics.h"
#include "ui/widgets/collapsiblesection.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace klapper {

namespace {

/// Why the clip itself carries no recipe, as its sidecar says; empty when it does, or was not to.
QString untaggedBecause(const Job& job)
{
    if (job.outputs.isEmpty())
        return {};
    const Result<Sidecar> recipe = readSidecar(sidecarPath(job.outputs.first().path));
    return recipe ? recipe->untagged : QString();
}

} // namespace

JobDetailsDialog::JobDetailsDialog(const Job& job, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Job: %1").arg(JobWords::look(job).word));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    setupWords(job);
    setupReport(job);
    setupButtons(job);
    setMinimumWidth(dialogWidth(520));
}

void JobDetailsDialog::setupWords(const Job& job)
{
    auto* state = new StatusGlyph;
    state->setLook(JobWords::look(job));
    auto* title = new PlainLabel(JobWords::title(job), TextSize::Title, Token::Text);
    title->setTextSize(TextSize::Title, QFont::DemiBold);
    title->setWordWrap(true);
    QStringList words;
    if (job.state == JobState::Unknown) {
        words.append(JobWords::unknownOutcome(job));
    } else {
        if (job.error) {
            words.append(ErrorWords::line(*job.error));
            if (!job.error->serverMessage.isEmpty())
                words.append(tr("It said: %1").arg(job.error->serverMessage));
        } else {
            words.append(JobWords::detail(job, QDateTime::currentDateTimeUtc()));
        }
        if (!words.contains(JobWords::cancelled(job)) && job.state != JobState::Cancelled)
            words.append(JobWords::cancelled(job));
        if (job.state != JobState::Cancelled) // its row says it in one sentence
            words.append(JobWords::cost(job));
        if (const QString why = untaggedBecause(job); !why.isEmpty())
            words.append(tr("The clip is as it came and carries no recipe inside (%1). The recipe stands in the file "
                            "beside it.")
                             .arg(why));
    }
    words.removeAll(QString());
    auto* text = new PlainLabel(words.join(QStringLiteral("\n\n")));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setObjectName(QStringLiteral("words"));
    layout()->addWidget(state);
    layout()->addWidget(title);
    layout()->addWidget(new PlainLabel(JobWords::endpoint(job), TextSize::Small, Token::Quiet));
    layout()->addWidget(text);
}

void JobDetailsDialog::setupReport(const Job& job)
{
    auto* report = new QPlainTextEdit(JobWords::report(job));
    report->setReadOnly(true);
    report->setAccessibleName(tr("Report"));
    report->setFixedHeight(220);
    auto* section = new CollapsibleSection(tr("Technical details"));
    section->setBody(report);
    layout()->addWidget(section);
    static_cast<QVBoxLayout*>(layout())->addStretch(1);
    connect(section, &CollapsibleSection::openChanged, this, &QWidget::adjustSize, Qt::QueuedConnection);
}

void JobDetailsDialog::setupButtons(const Job& job)
{
    auto* box = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* copy = box->addButton(tr("Copy report"), QDialogButtonBox::ActionRole);
    auto* recipe = box->addButton(tr("Use recipe"), QDialogButtonBox::ActionRole);
    if (job.state == JobState::Unknown) {
        auto* check = box->addButton(tr("Check …"), QDialogButtonBox::ActionRole);
        check->setObjectName(QStringLiteral("check"));
        connect(check, &QPushButton::clicked, this, [this] {
            Q_EMIT checkRequested();
            accept();
        });
    }
    box->button(QDialogButtonBox::Close)->setText(tr("Close"));
    box->button(QDialogButtonBox::Close)->setFocus();
    connect(copy, &QPushButton::clicked, this,
            [report = JobWords::report(job)] { QGuiApplication::clipboard()->setText(report); });
    connect(recipe, &QPushButton::clicked, this, [this] {
        Q_EMIT recipeRequested();
        accept();
    });
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(box);
}

} // namespace klapper
