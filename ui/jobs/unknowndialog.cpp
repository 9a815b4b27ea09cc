// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/unknowndialog.h"

#include "ui/jobs/absentsection.h"
#include "ui/jobs/foundsection.h"
#include "ui/jobs/jobwords.h"
#include "ui/jobs/unknownwords.h"
#include "ui/models/moneytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

#include <algorithm>

namespace klapper {

namespace {

PlainLabel* heading(const QString& text)
{
    auto* label = new PlainLabel(text);
    label->setTextSize(TextSize::Body, QFont::DemiBold);
    return label;
}

QString whatToLookFor(const Job& job)
{
    const QString time = QLocale().toString(job.submittedAt.toLocalTime(), QLocale::ShortFormat);
    return UnknownDialog::tr("%1, made at about %2, with this prompt").arg(JobWords::endpoint(job), time);
}

} // namespace

UnknownDialog::UnknownDialog(const Job& job, bool practice, const QDateTime& now, QWidget* parent)
    : QDialog(parent)
    , m_body(new QScrollArea)
    , m_state(new StatusGlyph)
    , m_title(new PlainLabel(tr("Was this request accepted?")))
    , m_lead(new PlainLabel)
    , m_ways(new QWidget)
    , m_look(new LookSection(practice, whatToLookFor(job)))
    , m_found(new FoundSection)
    , m_absent(new AbsentSection(job.estimate))
    , m_leave(new QPushButton(tr("Leave it for now")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("unknownCheck"));
    setWindowTitle(tr("Check a job"));
    setMinimumWidth(dialogWidth(560));
    m_state->setLook(JobWords::look(job));
    // With large text it is higher than a screen.
    m_body->setWidget(new QWidget);
    m_body->setWidgetResizable(true);
    m_body->setFrameShape(QFrame::NoFrame);
    m_body->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body->setFocusPolicy(Qt::NoFocus);
    m_body->viewport()->setAutoFillBackground(false);
    m_body->widget()->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(m_body->widget());
    column->setContentsMargins(space::huge, space::large, space::huge, space::small);
    column->setSpacing(space::small);
    setupHead(*column, practice);
    setupFacts(*column, job, practice, now);
    column->addWidget(m_ways);
    auto* ways = new QVBoxLayout(m_ways);
    ways->setContentsMargins(0, 0, 0, 0);
    ways->setSpacing(space::small);
    setupWays(*ways);
    column->addStretch(1);
    m_leave->setObjectName(QStringLiteral("leave"));
    m_leave->setDefault(true);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, space::large);
    outer->addWidget(m_body, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::huge, space::small, space::huge, 0);
    buttons->addStretch();
    buttons->addWidget(m_leave);
    outer->addLayout(buttons);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    m_leave->setFocus();
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_lead->text());
}

void UnknownDialog::setupHead(QVBoxLayout& column, bool practice)
{
    m_title->setTextSize(TextSize::Title, QFont::DemiBold);
    m_lead->setWordWrap(true);
    m_lead->setObjectName(QStringLiteral("lead"));
    const QString twice = practice
                            ? tr("Klapper does not send it again by itself: at RunComfy that could be paid twice.")
                            : tr("Klapper does not send it again by itself, because it could be paid twice.");
    m_lead->setText(tr("It left, and no usable answer came back. It may have been accepted.") % u' ' % twice);
    column.addWidget(m_state);
    column.addWidget(m_title);
    column.addWidget(m_lead);
    column.addSpacing(space::tiny);
}

void UnknownDialog::setupFacts(QVBoxLayout& column, const Job& job, bool practice, const QDateTime& now)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(1, 1);
    const auto fact = [grid](const QString& name, const QString& text) {
        auto* value = new PlainLabel(text);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const int row = grid->rowCount();
        grid->addWidget(new PlainLabel(name, TextSize::Body, Token::Quiet), row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
    };
    fact(tr("Prompt"), UnknownWords::prompt(job));
    fact(tr("Clip"), JobWords::endpoint(job));
    fact(tr("Model"), job.draft.endpoint.modelId());
    fact(tr("Sent"), UnknownWords::sent(job, now));
    const QString price = moneyText(job.estimate);
    fact(tr("May have cost"), practice ? tr("about %1 of pretend money").arg(price)
                                       : tr("about %1, an estimate: nobody has said what was charged").arg(price));
    // Once it is decided this is no question any more, and the row of the job tells.
    for (const int at : {0, 1})
        m_costFact.append(grid->itemAtPosition(grid->rowCount() - 1, at)->widget());
    column.addLayout(grid);
    column.addSpacing(space::small);
}

void UnknownDialog::setupWays(QVBoxLayout& column)
{
    const auto step = [&column](const QString& title, QWidget* section) {
        column.addSpacing(space::medium);
        column.addWidget(heading(title));
        column.addWidget(section);
    };
    step(tr("Look first"), m_look);
    step(tr("I found it"), m_found);
    step(tr("It is not there"), m_absent);
    connect(m_look, &LookSection::pageRequested, this, &UnknownDialog::pageRequested);
    connect(m_look, &LookSection::chosen, m_found, &FoundSection::setRequestId);
    connect(m_found, &FoundSection::attachRequested, this, &UnknownDialog::attachRequested);
    connect(m_absent, &AbsentSection::resendRequested, this, &UnknownDialog::resendRequested);
    connect(m_absent, &AbsentSection::absentRequested, this, &UnknownDialog::absentRequested);
}

void UnknownDialog::setAsking(bool asking)
{
    m_found->setAsking(asking);
    m_look->setEnabled(!asking);
    m_absent->setEnabled(!asking); // no second answer while the first one is checked
}

void UnknownDialog::showAsking() { setAsking(true); }

void UnknownDialog::showNotAttached(const QString& words)
{
    setAsking(false);
    m_found->setProblem(words);
    fit();
    m_found->focusField();
}

void UnknownDialog::showNotDecided(const QString& words)
{
    m_absent->setProblem(words);
    fit();
}

void UnknownDialog::showEnd(const StatusGlyph::Look& look, const QString& words)
{
    m_ended = true;
    m_state->setLook(look);
    m_title->setText(tr("It is decided"));
    m_lead->setText(words);
    m_ways->hide();
    for (QWidget* each : std::as_const(m_costFact))
        each->hide();
    m_leave->setText(tr("Close"));
    m_leave->setFocus();
    setAccessibleName(m_title->text());
    setAccessibleDescription(words);
    fit();
}

void UnknownDialog::fit()
{
    const int width = std::max(this->width(), minimumWidth());
    const int content = m_body->widget()->layout()->totalHeightForWidth(width);
    const int around = layout()->sizeHint().height() - m_body->sizeHint().height();
    const int most = screen()->availableGeometry().height() * 9 / 10;
    resize(width, std::min(content + around, most));
}

void UnknownDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    fit();
}

} // namespace klapper
