// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/presetlist.h"

#include "ui/sequence/presetwords.h"
#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace klapper {

namespace {

enum Role { IdRole = Qt::UserRole, LineRole, LackRole };

constexpr int usualWidth = 232;

/// A preset in two lines, or a group's title in one.
class PresetDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const QFontMetrics body(textFont(TextSize::Body));
        const QFontMetrics small(textFont(TextSize::Small));
        if (index.data(IdRole).toString().isEmpty())
            return {0, small.height() + space::medium + space::tiny};
        return {0, body.height() + small.height() + space::small};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = Theme::of(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(IdRole).toString().isEmpty())
            paintGroup(*painter, option, index, theme);
        else
            paintPreset(*painter, option, index, theme);
        painter->restore();
    }

private:
    static void paintGroup(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                           const Theme& theme)
    {
        painter.setFont(textFont(TextSize::Small, QFont::DemiBold));
        painter.setPen(theme.color(Token::Quiet));
        const QRect place = option.rect.adjusted(space::small, 0, -space::small, -space::tiny);
        painter.drawText(place, Qt::AlignLeading | Qt::AlignBottom, index.data(Qt::DisplayRole).toString());
    }

    static void paintPreset(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                            const Theme& theme)
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool focused = selected && option.state.testFlag(QStyle::State_HasFocus);
        const bool lacks = index.data(LackRole).toBool();
        const QRectF back = QRectF(option.rect).adjusted(1, 1, -1, -1);
        if (selected || option.state.testFlag(QStyle::State_MouseOver))
            stylepaint::roundedRect(painter, back, theme.color(selected ? Token::Selection : Token::Hover),
                                    theme.color(focused    ? Token::Focus
                                                : selected ? Token::SelectionEdge
                                                           : Token::Hover),
                                    focused ? 2 : 1);
        const QRect place = option.rect.adjusted(space::small, space::tiny, -space::small, -space::tiny);
        painter.setFont(textFont(TextSize::Body));
        painter.setPen(theme.color(lacks ? Token::Quiet : Token::Text));
        const auto line = [&painter, &place](const QString& text, Qt::Alignment where) {
            painter.drawText(place, int(Qt::AlignLeading | where),
                             painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
        };
        line(index.data(Qt::DisplayRole).toString(), Qt::AlignTop);
        painter.setFont(textFont(TextSize::Small));
        painter.setPen(theme.color(lacks ? Token::WarnText : Token::Quiet));
        line(index.data(LineRole).toString(), Qt::AlignBottom);
    }
};

} // namespace

PresetList::PresetList(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("presets"));
    setAccessibleName(tr("Presets"));
    setItemDelegate(new PresetDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            Q_EMIT chosen(item->data(IdRole).toString());
    });
}

void PresetList::setLacks(const LackOf& lackOf)
{
    const QString before = currentId();
    const QSignalBlocker quiet(this);
    clear();
    const QList<ExportPreset>& all = exportPresets();
    for (const PresetGroup group : allPresetGroups) {
        addGroup(PresetWords::group(group));
        for (const ExportPreset& preset : all) {
            if (PresetWords::groupOf(preset) == group)
                addPreset(preset, lackOf(preset));
        }
    }
    setCurrentId(before);
}

void PresetList::addGroup(const QString& title)
{
    auto* item = new QListWidgetItem(title, this);
    item->setFlags(Qt::NoItemFlags); // skipped by the keys
}

void PresetList::addPreset(const ExportPreset& preset, MediaAbilities::Lack lack)
{
    auto* item = new QListWidgetItem(PresetWords::title(preset), this);
    const QString why = PresetWords::lack(preset, lack);
    const QString line = why.isEmpty() ? PresetWords::line(preset) : why;
    item->setData(IdRole, preset.id);
    item->setData(LineRole, line);
    item->setData(LackRole, !why.isEmpty());
    item->setData(Qt::AccessibleDescriptionRole, line);
    item->setToolTip(plainToolTip(line));
}

QListWidgetItem* PresetList::itemOf(const QString& id) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(IdRole).toString() == id && !id.isEmpty())
            return item(row);
    }
    return nullptr;
}

void PresetList::setCurrentId(const QString& id)
{
    if (QListWidgetItem* item = itemOf(id)) {
        setCurrentItem(item);
        scrollToItem(item);
    }
}

QString PresetList::currentId() const { return currentItem() ? currentItem()->data(IdRole).toString() : QString(); }

QSize PresetList::sizeHint() const { return {dialogWidth(usualWidth), 400}; }

} // namespace klapper
