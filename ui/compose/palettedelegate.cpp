// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/palettedelegate.h"

#include "ui/models/palettemodel.h"
#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace klapper {

namespace {

int textWidth(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int whole = view ? view->viewport()->width() : option.rect.width();
    return std::max(40, whole - 2 * space::small);
}

} // namespace

PaletteDelegate::PaletteDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

QString PaletteDelegate::heading(int group)
{
    switch (PaletteEntry::Group(group)) {
    case PaletteEntry::Group::Size:
        return tr("Size");
    case PaletteEntry::Group::Angle:
        return tr("Angle");
    case PaletteEntry::Group::Move:
        return tr("Move");
    case PaletteEntry::Group::Edit:
        return tr("Edit");
    case PaletteEntry::Group::Light:
        return tr("Light");
    case PaletteEntry::Group::Lens:
        return tr("Lens");
    case PaletteEntry::Group::Sound:
        return tr("Sound");
    case PaletteEntry::Group::Identity:
        return tr("What must stay");
    }
    Q_UNREACHABLE();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.data(PaletteModel::HeadingRole).toBool())
        return {60, QFontMetrics(textFont(TextSize::Small)).height() + space::small + space::tiny};
    const QRect box =
        QFontMetrics(option.font)
            .boundingRect(QRect(0, 0, textWidth(option), 10000), Qt::TextWordWrap, index.data().toString());
    return {60, box.height() + space::small};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.palette);
    const QRect text = option.rect.adjusted(space::small, 0, -space::small, 0);
    const bool heading = index.data(PaletteModel::HeadingRole).toBool();
    painter->save();
    if (heading) {
        painter->setFont(textFont(TextSize::Small, QFont::DemiBold));
        painter->setPen(theme.color(Token::Quiet));
        painter->drawText(text, Qt::AlignLeading | Qt::AlignBottom,
                          PaletteDelegate::heading(index.data(PaletteModel::GroupRole).toInt()));
    } else {
        if (option.state & QStyle::State_Selected)
            stylepaint::roundedRect(*painter, option.rect, theme.color(Token::Selection), theme.color(Token::Focus));
        painter->setFont(option.font);
        painter->setPen(theme.color(Token::Text));
        painter->drawText(text, int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextWordWrap, index.data().toString());
    }
    painter->restore();
}

} // namespace klapper
