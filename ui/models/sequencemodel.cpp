// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sequencemodel.h"

#include "ui/models/filepresence.h"

#include <algorithm>
#include <cmath>

namespace klapper {

double SequenceItem::rate() const
{
    const double known = fact ? fact->info.fps() : 0;
    return known > 0 ? known : 24;
}

qint64 SequenceItem::frames() const { return fact ? std::max<qint64>(1, fact->frames()) : -1; }

qint64 SequenceItem::end() const
{
    if (!fact)
        return clip.out;
    return clip.out < 0 ? frames() : std::min(clip.out, frames());
}

qint64 SequenceItem::length() const { return end() < 0 ? 0 : std::max<qint64>(1, end() - first()); }

SequenceModel::SequenceModel(SequenceStore& store, ClipFacts& facts, FilePresence& files, QObject* parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_facts(facts)
    , m_files(files)
{
    const auto follow = [this](const QString& id) {
        if (id == m_id)
            refresh();
    };
    connect(&m_store, &SequenceStore::added, this, follow);
    connect(&m_store, &SequenceStore::changed, this, follow);
    connect(&m_store, &SequenceStore::removed, this, follow);
    const auto followFile = [this](const QString& path) {
        const bool isShown = std::any_of(m_items.begin(), m_items.end(),
                                         [&](const SequenceItem& item) { return item.clip.path == path; });
        if (isShown)
            refresh();
    };
    connect(&m_facts, &ClipFacts::known, this, followFile);
    connect(&m_files, &FilePresence::changed, this, [this, followFile](const QString& path) {
        m_facts.forget(path);
        followFile(path);
    });
}

Sequence SequenceModel::sequence() const
{
    const Sequence* found = m_store.find(m_id);
    return found ? *found : Sequence();
}

void SequenceModel::setSequence(const QString& id)
{
    if (id != m_id) {
        m_id = id;
        beginResetModel();
        m_items.clear();
        endResetModel();
    }
    refresh();
}

SequenceItem SequenceModel::itemOf(const SequenceClip& clip)
{
    SequenceItem item;
    item.clip = clip;
    item.fact = m_facts.of(clip);
    item.missing = m_files.isMissing(clip.path);
    return item;
}

void SequenceModel::compare(QList<SequenceItem>& items)
{
    if (items.isEmpty() || !items.first().fact)
        return;
    const ClipInfo first = items.first().fact->info;
    for (SequenceItem& item : items) {
        if (!item.fact)
            continue;
        const ClipInfo& info = item.fact->info;
        item.differsInSize = info.width != first.width || info.height != first.height;
        item.differsInRate = std::abs(info.fps() - first.fps()) > 1e-6;
        item.differsInSound =
            info.hasAudio != first.hasAudio
            || (info.hasAudio && (info.audioChannels != first.audioChannels || info.audioRate != first.audioRate));
    }
}

void SequenceModel::refresh()
{
    const Sequence* sequence = m_store.find(m_id);
    QList<SequenceItem> items;
    QStringList paths;
    if (sequence) {
        for (const SequenceClip& clip : sequence->clips) {
            items.append(itemOf(clip));
            paths.append(clip.path);
        }
    }
    compare(items);
    show(std::move(items));
    m_files.look(paths);
    Q_EMIT sequenceChanged();
}

/// As moves, removals and insertions, so that a selection stays on its clips.
void SequenceModel::show(QList<SequenceItem> items)
{
    const auto indexIn = [](const QList<SequenceItem>& list, const QString& id) {
        const auto at = std::find_if(list.begin(), list.end(), [&](const SequenceItem& i) { return i.clip.id == id; });
        return at == list.end() ? -1 : int(std::distance(list.begin(), at));
    };
    for (int row = int(m_items.size()) - 1; row >= 0; --row) {
        if (indexIn(items, m_items[row].clip.id) >= 0)
            continue;
        beginRemoveRows({}, row, row);
        m_items.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < items.size(); ++row) {
        const int at = indexIn(m_items, items[row].clip.id);
        if (at < 0) {
            beginInsertRows({}, row, row);
            m_items.insert(row, items[row]);
            endInsertRows();
        } else if (at != row) { // behind: what comes before stands already
            beginMoveRows({}, at, at, {}, row);
            m_items.move(at, row);
            endMoveRows();
        }
    }
    m_items = std::move(items);
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_items.size()) - 1));
}

int SequenceModel::rowOf(const QString& clipId) const
{
    const auto at =
        std::find_if(m_items.begin(), m_items.end(), [&](const SequenceItem& item) { return item.clip.id == clipId; });
    return at == m_items.end() ? -1 : int(std::distance(m_items.begin(), at));
}

SequenceTimes SequenceModel::times() const
{
    QList<SequencePiece> pieces;
    for (const SequenceItem& item : m_items) {
        const qint64 length = item.length();
        pieces.append({item.rate(), item.first(), length > 0 ? length : std::llround(item.rate())});
    }
    return {pieces, sequence().fadeMs};
}

bool SequenceModel::isKnown() const
{
    return std::all_of(m_items.begin(), m_items.end(), [](const SequenceItem& item) { return item.fact.has_value(); });
}

int SequenceModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_items.size()); }

QVariant SequenceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SequenceItem& item = m_items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return item.clip.title;
    case Qt::AccessibleTextRole:
        return m_words ? m_words(item, index.row(), int(m_items.size())) : item.clip.title;
    case ItemRole:
        return QVariant::fromValue(item);
    case ClipIdRole:
        return item.clip.id;
    default:
        return {};
    }
}

} // namespace klapper
