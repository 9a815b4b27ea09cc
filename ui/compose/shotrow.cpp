// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/shotrow.h"

#include "app/contract/requestcheck.h"
#include "ui/compose/prompteditor.h"
#include "ui/style/metrics.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QSpinBox>

namespace klapper {

ShotRow::ShotRow(QWidget* parent)
    : QWidget(parent)
    , m_number(new PlainLabel({}, TextSize::Body, Token::Quiet))
    , m_seconds(new QSpinBox)
    , m_text(new PromptEditor(QString(), 2, 6))
    , m_counter(new PlainLabel({}, TextSize::Small, Token::Quiet))
    , m_up(new IconButton(IconId::Up, tr("Move up")))
    , m_down(new IconButton(IconId::Down, tr("Move down")))
    , m_remove(new IconButton(IconId::Trash, tr("Remove shot")))
{
    m_number->setNumeric(true);
    m_seconds->setRange(1, 15);
    m_seconds->setSuffix(tr(" s"));
    m_text->setPlaceholderText(tr("Framing, subject, movement"));

    auto* head = new QHBoxLayout;
    head->setSpacing(space::tiny);
    head->addWidget(m_number);
    head->addSpacing(space::tiny);
    head->addWidget(m_seconds);
    head->addStretch();
    head->addWidget(m_counter);
    head->addWidget(m_up);
    head->addWidget(m_down);
    head->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addLayout(head);
    column->addWidget(m_text);

    setTabOrder(m_seconds, m_text);
    setTabOrder(m_text, m_up);
    setTabOrder(m_up, m_down);
    setTabOrder(m_down, m_remove);
    connect(m_seconds, &QSpinBox::valueChanged, this, &ShotRow::secondsEdited);
    connect(m_text, &PromptEditor::edited, this, &ShotRow::textEdited);
    connect(m_up, &IconButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &IconButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_remove, &IconButton::clicked, this, &ShotRow::removeRequested);
}

void ShotRow::show(int index, int count, const Shot& shot, int textLimit)
{
    const QString name = tr("Shot %1").arg(index + 1);
    m_number->setText(name);
    m_seconds->setAccessibleName(tr("Seconds of shot %1").arg(index + 1));
    m_text->setAccessibleName(tr("Text of shot %1").arg(index + 1));
    {
        const QSignalBlocker quiet(m_seconds);
        m_seconds->setValue(shot.seconds);
    }
    m_text->showText(shot.text);
    m_up->setEnabled(index > 0);
    m_down->setEnabled(index + 1 < count);
    const int length = codePoints(shot.text);
    m_counter->setVisible(textLimit > 0);
    m_counter->setText(tr("%1 / %2").arg(length).arg(textLimit));
    m_counter->setColor(length > textLimit ? Token::BadText : Token::Quiet);
}

void ShotRow::focusText() { m_text->setFocus(Qt::OtherFocusReason); }

} // namespace klapper
