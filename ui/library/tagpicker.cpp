// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/tagpicker.h"

#include "ui/style/metrics.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace klapper {

namespace {

constexpr qsizetype mostChips = 12;
constexpr qsizetype mostCharacters = 24; ///< on a chip

} // namespace

TagPicker::TagPicker(const QStringList& chosen, const QList<QPair<QString, int>>& tags, QWidget* parent)
    : QWidget(parent)
    , m_chips(new ChipBar(tr("Tags"), ChipBar::Mode::Multi))
    , m_others(new QComboBox)
{
    m_chips->setObjectName(QStringLiteral("tagChips"));
    m_others->setObjectName(QStringLiteral("moreTags"));
    m_others->setAccessibleName(tr("More tags"));
    m_others->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_others->setMinimumContentsLength(14);
    m_others->addItem(tr("More tags …"));
    for (const QString& tag : chosen)
        addChip(tag);
    qsizetype chips = chosen.size();
    for (const auto& [tag, count] : tags) {
        if (chosen.contains(tag))
            continue;
        if (chips++ < mostChips)
            addChip(tag);
        else
            m_others->addItem(tag, tag);
    }
    m_chips->setKeysOn(chosen);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    if (chips == 0)
        column->addWidget(new PlainLabel(tr("No clip has a tag yet."), TextSize::Small, Token::Quiet));
    column->addWidget(m_chips);
    column->addWidget(m_others);
    m_chips->setVisible(chips > 0);
    m_others->setVisible(m_others->count() > 1);
    connect(m_chips, &ChipBar::changed, this, &TagPicker::changed);
    connect(m_others, &QComboBox::activated, this, &TagPicker::take);
}

void TagPicker::addChip(const QString& tag)
{
    m_chips->addChip(tag, tag.size() > mostCharacters ? QString(tag.left(mostCharacters - 1) % u'…') : tag);
}

void TagPicker::take(int index)
{
    const QString tag = m_others->itemData(index).toString();
    if (tag.isEmpty())
        return;
    m_others->removeItem(index);
    m_others->setCurrentIndex(0);
    addChip(tag);
    m_chips->setKeysOn(m_chips->keysOn() << tag);
    Q_EMIT changed(m_chips->keysOn());
}

} // namespace klapper
