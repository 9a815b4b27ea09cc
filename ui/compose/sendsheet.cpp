// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/sendsheet.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace klapper {

SendSheet::SendSheet(const QList<Clip>& clips, const QString& problem, QWidget* parent)
    : QDialog(parent)
    , m_clips(clips)
    , m_form(new SegmentedControl(tr("Form")))
    , m_clip(new QComboBox)
    , m_text(new QPlainTextEdit)
    , m_note(new PlainLabel({}, TextSize::Small, Token::Quiet))
    , m_copy(new QPushButton(icon(IconId::Copy), tr("Copy")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("sendSheetDialog"));
    setWindowTitle(tr("What is sent"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::medium);
    setupHead(*column, problem);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("What is sent"));
    m_text->setObjectName(QStringLiteral("sendText"));
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(QFontInfo(textFont(TextSize::Body)).pixelSize());
    m_text->setFont(font);
    column->addWidget(m_text, 1);
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("sendNote"));
    column->addWidget(m_note);
    setupButtons(*column);
    resize(dialogWidth(640), 420);
    connect(m_form, &SegmentedControl::currentChanged, this, &SendSheet::refresh);
    connect(m_clip, &QComboBox::currentIndexChanged, this, &SendSheet::choose);
    choose(m_clip->currentIndex());
}

void SendSheet::setupHead(QVBoxLayout& column, const QString& problem)
{
    m_form->setObjectName(QStringLiteral("sendForm"));
    m_form->addSegment(tr("JSON"));
    m_form->addSegment(QStringLiteral("curl"));
    m_form->addSegment(QStringLiteral("klapper-cli"));
    m_form->setCurrentIndex(0);
    m_clip->setAccessibleName(tr("Clip of the batch"));
    m_clip->setObjectName(QStringLiteral("sendClip"));
    m_clip->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_clip->setMinimumContentsLength(24);
    for (const Clip& clip : std::as_const(m_clips))
        m_clip->addItem(clip.title);
    m_clip->setVisible(m_clips.size() > 1);
    column.addWidget(m_form);
    column.addWidget(m_clip);
    if (problem.isEmpty())
        return;
    auto* warning = new PlainLabel(tr("It cannot be sent as it is: %1").arg(problem), TextSize::Body, Token::WarnText);
    warning->setWordWrap(true);
    warning->setObjectName(QStringLiteral("sendProblem"));
    column.addWidget(warning);
}

void SendSheet::setupButtons(QVBoxLayout& column)
{
    auto* close = new QPushButton(tr("Close"));
    m_copy->setObjectName(QStringLiteral("copy"));
    close->setAutoDefault(false);
    m_copy->setDefault(true);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_copy);
    row->addWidget(close);
    column.addLayout(row);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(wholeText()); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void SendSheet::choose(int index)
{
    if (index >= 0 && index < m_clips.size())
        m_shown = m_clips[index].text();
    refresh();
}

void SendSheet::setForm(Form form) { m_form->setCurrentIndex(int(form)); }

QString SendSheet::wholeText() const
{
    switch (Form(m_form->currentIndex())) {
    case Form::Json:
        return m_shown.json();
    case Form::Curl:
        return m_shown.curl();
    case Form::Cli:
        return m_shown.cli();
    }
    Q_UNREACHABLE();
}

QString SendSheet::note() const
{
    switch (Form(m_form->currentIndex())) {
    case Form::Json:
        return tr("Byte for byte the body of the request.");
    case Form::Curl:
        return tr("The token is read from RUNCOMFY_TOKEN. Running it sends a paid request that Klapper's journal and "
                  "budget know nothing of.");
    case Form::Cli:
        return tr("Running it sends a paid request of its own; it obeys your budget and stands in the same journal.");
    }
    Q_UNREACHABLE();
}

void SendSheet::refresh()
{
    const QString whole = wholeText();
    const QString shown = shortenedImages(whole);
    m_text->setPlainText(shown);
    QStringList words{note()};
    if (shown != whole)
        words.append(tr("Embedded images are shown short; Copy takes all of them."));
    m_note->setText(words.join(u' '));
    m_copy->setAccessibleName(tr("Copy %1").arg(m_form->title(m_form->currentIndex())));
}

} // namespace klapper
