// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/difftext.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QTextBlockFormat>
#include <QTextCursor>

namespace klapper {

DiffText::DiffText(QWidget* parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(space::small);
}

void DiffText::startAnew()
{
    clear();
    m_empty = true;
}

QTextCharFormat DiffText::formatOf(DiffKind kind) const
{
    const Theme& theme = Theme::of(this);
    QTextCharFormat format;
    format.setForeground(theme.color(Token::Text));
    if (kind == DiffKind::Added) {
        format.setBackground(theme.color(Token::GoodWash));
        format.setFontUnderline(true);
        format.setFontWeight(QFont::DemiBold);
    } else if (kind == DiffKind::Removed) {
        format.setBackground(theme.color(Token::BadWash));
        format.setFontStrikeOut(true);
    }
    return format;
}

void DiffText::insert(const QString& text, const QTextCharFormat& format)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(text, format);
}

void DiffText::newParagraph(int above)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    QTextBlockFormat block;
    block.setTopMargin(m_empty ? 0 : above);
    if (m_empty)
        cursor.setBlockFormat(block);
    else
        cursor.insertBlock(block, formatOf(DiffKind::Same));
    m_empty = false;
}

void DiffText::addHeading(const QString& text)
{
    QTextCharFormat format = formatOf(DiffKind::Same);
    format.setForeground(Theme::of(this).color(Token::Quiet));
    format.setFontWeight(QFont::DemiBold);
    newParagraph(space::medium);
    insert(text, format);
}

void DiffText::addLine(const QString& text)
{
    newParagraph(space::tiny);
    insert(text, formatOf(DiffKind::Same));
}

void DiffText::addDiff(const QList<DiffPiece>& pieces)
{
    newParagraph(space::tiny);
    for (const DiffPiece& piece : pieces)
        insert(piece.text, formatOf(piece.kind));
}

void DiffText::addChange(const QString& name, const QString& before, const QString& after)
{
    newParagraph(space::tiny);
    insert(tr("%1: ", "name of a setting").arg(name), formatOf(DiffKind::Same));
    insert(before, formatOf(DiffKind::Removed));
    insert(QStringLiteral(" "), formatOf(DiffKind::Same));
    insert(after, formatOf(DiffKind::Added));
}

void DiffText::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        Q_EMIT themeChanged();
}

void DiffText::showFromTop() { moveCursor(QTextCursor::Start); }

} // namespace klapper
