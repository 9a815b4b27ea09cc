// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/difftext.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextTable>

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
    m_belowTable = false;
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
    block.setTopMargin(m_empty && !m_belowTable ? 0 : above);
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

void DiffText::addTable(const QStringList& heads, const QList<QPair<QString, QStringList>>& rows)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(space::tiny / 2);
    format.setTopMargin(m_empty ? 0 : space::small);
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    QTextTable* table = cursor.insertTable(int(rows.size()) + 1, int(heads.size()) + 1, format);
    QTextCharFormat quiet = formatOf(DiffKind::Same);
    quiet.setForeground(Theme::of(this).color(Token::Quiet));
    const auto put = [table](int row, int column, const QString& text, const QTextCharFormat& look) {
        QTextTableCell cell = table->cellAt(row, column);
        QTextTableCellFormat apart = cell.format().toTableCellFormat();
        apart.setRightPadding(space::small);
        cell.setFormat(apart);
        cell.firstCursorPosition().insertText(text, look);
    };
    for (int column = 0; column < heads.size(); ++column)
        put(0, column + 1, heads[column], quiet);
    for (int row = 0; row < rows.size(); ++row) {
        const auto& [name, values] = rows[row];
        put(row + 1, 0, name, quiet);
        for (int column = 0; column < values.size(); ++column) {
            const bool other = values[column] != values.first();
            put(row + 1, column + 1, values[column], formatOf(other ? DiffKind::Added : DiffKind::Same));
        }
    }
    m_empty = true; // a table is always followed by an empty paragraph
    m_belowTable = true;
}

void DiffText::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        Q_EMIT themeChanged();
}

void DiffText::showFromTop() { moveCursor(QTextCursor::Start); }

} // namespace klapper
