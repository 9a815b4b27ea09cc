// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/comparelabel.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QPainter>

namespace klapper {

namespace {

QFont letterFont() { return textFont(TextSize::Body, QFont::Bold); }
QFont wordsFont() { return textFont(TextSize::Small); }
int iconSide() { return std::max(iconSmall, QFontMetrics(letterFont()).height() - 2); }

} // namespace

CompareLabel::CompareLabel(int index, const QString& title, bool hasSound, QWidget* parent)
    : QAbstractButton(parent)
    , m_index(index)
    , m_title(title.left(200).simplified())
    , m_hasSound(hasSound)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setObjectName(QStringLiteral("compareLabel%1").arg(index));
    connect(this, &QAbstractButton::toggled, this, &CompareLabel::refreshName);
    refreshName();
}

QString CompareLabel::letter(int index) { return QString(QChar(u'A' + index)); }

void CompareLabel::setNote(const QString& note)
{
    if (note == m_note)
        return;
    m_note = note;
    refreshName();
    updateGeometry();
    update();
}

void CompareLabel::setShort(bool isShort)
{
    m_short = isShort;
    update();
}

QString CompareLabel::words() const
{
    if (m_short)
        return m_note;
    return m_note.isEmpty() ? m_title : tr("%1 · %2", "state of a clip, its title").arg(m_note, m_title);
}

void CompareLabel::refreshName()
{
    QStringList parts{letter(m_index), m_title};
    if (!m_note.isEmpty())
        parts.append(m_note);
    parts.append(!m_hasSound ? tr("no sound") : isChecked() ? tr("is heard") : tr("is not heard"));
    setAccessibleName(parts.join(QStringLiteral(", ")));
    const QString hint = m_hasSound ? tr("Hear %1 (%2)").arg(letter(m_index), QString::number(m_index + 1))
                                    : tr("This clip has no sound.");
    setToolTip(plainToolTip(m_title.isEmpty() ? hint : m_title % u'\n' % hint));
}

QSize CompareLabel::sizeHint() const
{
    const QFontMetrics bold(letterFont());
    const QFontMetrics small(wordsFont());
    int width = bold.horizontalAdvance(letter(m_index)) + 2 * space::small;
    if (m_hasSound)
        width += iconSide() + space::tiny;
    if (const QString text = words(); !text.isEmpty())
        width += small.horizontalAdvance(text) + space::small;
    return QSize(width, bold.height() + space::small);
}

void CompareLabel::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}

void CompareLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    QColor ground = theme.color(Token::Letterbox);
    ground.setAlpha(underMouse() ? 245 : 215); // dark enough for the text over any picture
    stylepaint::roundedRect(painter, rect(), ground, hasFocus() ? theme.color(Token::Focus) : Qt::transparent,
                            hasFocus() ? 2 : 0, radius);
    QRect free = rect().adjusted(space::small, 0, -space::small, 0);
    painter.setPen(theme.color(Token::OnLetterbox));
    painter.setFont(letterFont());
    painter.drawText(free, Qt::AlignVCenter | Qt::AlignLeft, letter(m_index));
    free.setLeft(free.left() + painter.fontMetrics().horizontalAdvance(letter(m_index)) + space::small);
    if (m_hasSound) {
        const int side = iconSide();
        const Token tint = isChecked() ? Token::OnLetterbox : Token::QuietOnLetterbox;
        painter.drawPixmap(
            QRect(free.left() - space::tiny / 2, (height() - side) / 2, side, side),
            iconPixmap(isChecked() ? IconId::Volume : IconId::Mute, side, theme.color(tint), devicePixelRatioF()));
        free.setLeft(free.left() + side + space::tiny);
    }
    painter.setFont(wordsFont());
    painter.drawText(free, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(words(), Qt::ElideRight, free.width()));
}

} // namespace klapper
