// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/cliprowdelegate.h"

#include "ui/library/librarywords.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace klapper {

QSize ClipRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, controlHeight() - 2}; // widths are the heads'
}

void ClipRowDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto entry = index.data(LibraryEntryRole).value<LibraryEntry>();
    const Theme& theme = Theme::of(option->palette);
    const auto column = LibraryColumn(index.column());
    const bool isQuiet = entry.rejected || (column == LibraryColumn::Cost && !entry.cost);
    const QColor color = theme.color(isQuiet ? Token::Quiet : Token::Text);
    option->palette.setColor(QPalette::Text, color);
    option->palette.setColor(QPalette::HighlightedText, color);
    if (column == LibraryColumn::Title) {
        const StatusGlyph::Look look = LibraryWords::look(entry);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon(look.icon, look.color);
        option->decorationSize = QSize(iconSmall, iconSmall);
    }
    const bool isNumber = column == LibraryColumn::Seconds || column == LibraryColumn::Cost
                       || column == LibraryColumn::Date || column == LibraryColumn::Ratio;
    if (isNumber)
        option->font = numberFont(TextSize::Body);
}

bool ClipRowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem&,
                                const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    // What the column cuts, and the word of the state that is only a sign there.
    QString words = index.data(Qt::DisplayRole).toString();
    if (index.column() == int(LibraryColumn::Title))
        words = LibraryWords::look(index.data(LibraryEntryRole).value<LibraryEntry>()).word % u'\n' % words;
    QToolTip::showText(event->globalPos(), plainToolTip(words), view);
    return true;
}

} // namespace klapper
