// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel does to sequences.
#include "ui/sequence/sequencepanel.h"

namespace klapper {

void SequencePanel::insertClips(const QList<SequenceClip>& clips, int before)
{
    if (clips.isEmpty())
        return;
    if (sequence().id.isEmpty())
        makeSequence(freeName());
    const Sequence into = sequence();
    if (into.id.isEmpty())
        return; // that was said
    const Result<QStringList> ids = m_store.insert(into.id, clips, before < 0 ? into.clips.size() : before);
    if (!ids)
        Q_EMIT failed(ids.error());
    else
        m_strip->select(*ids);
}

void SequencePanel::makeSequence(const QString& name)
{
    const Result<QString> id = m_store.add(name);
    if (!id)
        Q_EMIT failed(id.error());
    else
        showSequence(*id);
}

void SequencePanel::rename(const QString& id, const QString& name) { told(m_store.rename(id, name)); }

void SequencePanel::duplicate(const QString& id, const QString& name)
{
    const Result<QString> copy = m_store.duplicate(id, name.left(longestSequenceName));
    if (!copy)
        Q_EMIT failed(copy.error());
    else
        showSequence(*copy);
}

void SequencePanel::remove(const QString& id) { told(m_store.remove(id)); }

void SequencePanel::moveClips(const QStringList& clipIds, int before)
{
    told(m_store.move(m_model.sequenceId(), clipIds, before));
}

void SequencePanel::removeClips(const QStringList& clipIds)
{
    // Whoever goes on with the keys stands at what comes next.
    const int row = clipIds.isEmpty() ? 0 : m_model.rowOf(clipIds.first());
    if (!told(m_store.removeClips(m_model.sequenceId(), clipIds)) || m_model.rowCount() == 0)
        return;
    const QModelIndex next = m_model.index(std::clamp(row, 0, m_model.rowCount() - 1));
    m_strip->selectionModel()->setCurrentIndex(next, QItemSelectionModel::ClearAndSelect);
}

void SequencePanel::trim(const QString& clipId, qint64 in, qint64 out)
{
    told(m_store.trim(m_model.sequenceId(), clipId, in, out));
}

void SequencePanel::clearTrims(const QStringList& clipIds)
{
    for (const QString& id : clipIds) {
        if (!told(m_store.trim(m_model.sequenceId(), id, 0, -1)))
            return;
    }
}

void SequencePanel::setFade(int ms) { told(m_store.setFade(m_model.sequenceId(), ms)); }

void SequencePanel::openClip(const QString& clipId)
{
    const int row = m_model.rowOf(clipId);
    if (row >= 0)
        Q_EMIT openWanted(m_model.items().at(row).clip);
}

void SequencePanel::undo()
{
    if (!m_store.canUndo())
        return;
    const Result<QString> id = m_store.undo();
    if (!id)
        Q_EMIT failed(id.error());
    else if (m_store.find(*id))
        showSequence(*id);
}

void SequencePanel::redo()
{
    if (!m_store.canRedo())
        return;
    const Result<QString> id = m_store.redo();
    if (!id)
        Q_EMIT failed(id.error());
    else if (m_store.find(*id))
        showSequence(*id);
}

} // namespace klapper
