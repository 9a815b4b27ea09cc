// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/palettemodel.h"

#include <algorithm>

namespace klapper {

namespace {

PaletteEntry::Group groupOf(WordGroup group)
{
    switch (group) {
    case WordGroup::Size:
        return PaletteEntry::Group::Size;
    case WordGroup::Angle:
        return PaletteEntry::Group::Angle;
    case WordGroup::Move:
        return PaletteEntry::Group::Move;
    case WordGroup::Edit:
        return PaletteEntry::Group::Edit;
    case WordGroup::Light:
        return PaletteEntry::Group::Light;
    case WordGroup::Lens:
        return PaletteEntry::Group::Lens;
    }
    Q_UNREACHABLE();
}

QList<PaletteEntry> allEntries()
{
    QList<PaletteEntry> all;
    for (const VocabularyEntry& word : vocabulary())
        all.append({groupOf(word.group), word.id, word.phrase, word.phraseZh, word.words});
    for (const Phrase& phrase : phrases()) {
        const auto group =
            phrase.group == PhraseGroup::Sound ? PaletteEntry::Group::Sound : PaletteEntry::Group::Identity;
        all.append({group, phrase.id, phrase.text, phrase.textZh, {}});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const PaletteEntry& one, const PaletteEntry& other) { return one.group < other.group; });
    return all;
}

} // namespace

PaletteModel::PaletteModel(QObject* parent)
    : QAbstractListModel(parent)
    , m_entries(allEntries())
{
    refresh();
}

int PaletteModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return phrase(index.row());
    case GroupRole:
        return int(row.group);
    case HeadingRole:
        return row.entry < 0;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return entry(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags(Qt::ItemIsEnabled);
}

const PaletteEntry* PaletteModel::entry(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).entry < 0)
        return nullptr;
    return &m_entries.at(m_rows.at(row).entry);
}

QString PaletteModel::phrase(int row) const
{
    const PaletteEntry* found = entry(row);
    if (!found)
        return {};
    return m_chinese && !found->phraseZh.isEmpty() ? found->phraseZh : found->phrase;
}

int PaletteModel::choosable(int row, int step) const
{
    while (row >= 0 && row < m_rows.size()) {
        if (m_rows.at(row).entry >= 0)
            return row;
        row += step;
    }
    return -1;
}

void PaletteModel::setFilter(const QString& filter)
{
    m_filter = filter.simplified().split(u' ', Qt::SkipEmptyParts);
    refresh();
}

void PaletteModel::setChinese(bool chinese)
{
    m_chinese = chinese;
    refresh();
}

bool PaletteModel::fits(const PaletteEntry& entry) const
{
    const QStringList ways = QStringList{entry.phrase, entry.phraseZh} + entry.words;
    return std::all_of(m_filter.cbegin(), m_filter.cend(), [&ways](const QString& word) {
        return std::any_of(ways.cbegin(), ways.cend(),
                           [&word](const QString& way) { return way.contains(word, Qt::CaseInsensitive); });
    });
}

void PaletteModel::refresh()
{
    beginResetModel();
    m_rows.clear();
    for (int i = 0; i < m_entries.size(); ++i) {
        const PaletteEntry& entry = m_entries.at(i);
        if (!fits(entry))
            continue;
        if (m_rows.isEmpty() || m_rows.last().group != entry.group)
            m_rows.append({entry.group, -1});
        m_rows.append({entry.group, i});
    }
    endResetModel();
}

} // namespace klapper
