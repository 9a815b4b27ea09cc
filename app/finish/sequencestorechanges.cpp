// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was done before, what comes by itself, and what others write; what a person does stands in sequencestore.cpp.
#include "app/finish/sequencestore.h"
#include "app/jobs/journal.h"

#include <QUuid>

#include <algorithm>

namespace klapper {

namespace {

Error goneBy()
{
    return {.kind = ErrorKind::NotFound,
            .detail = QStringLiteral("the sequence is another one by now: that step cannot be taken back")};
}

} // namespace

Result<QString> SequenceStore::undo()
{
    const SequenceHistory::Step* last = m_history.lastDone();
    if (!last)
        return Error{.kind = ErrorKind::NotFound, .detail = QStringLiteral("nothing to take back")};
    const SequenceHistory::Step step = *last;
    std::optional<Sequence> back = step.before;
    const Result<bool> done = m_journal.sequences().exchange(step.id, step.after, back);
    if (!done)
        return done.error();
    if (*done) {
        m_history.undone();
        put(step.id, back);
    } else {
        m_history.forget(step.id);
    }
    Q_EMIT historyChanged();
    return *done ? Result<QString>(step.id) : Result<QString>(goneBy());
}

Result<QString> SequenceStore::redo()
{
    const SequenceHistory::Step* last = m_history.lastUndone();
    if (!last)
        return Error{.kind = ErrorKind::NotFound, .detail = QStringLiteral("nothing to do again")};
    const SequenceHistory::Step step = *last;
    std::optional<Sequence> again = step.after;
    const Result<bool> done = m_journal.sequences().exchange(step.id, step.before, again);
    if (!done)
        return done.error();
    if (*done) {
        m_history.redone();
        put(step.id, again);
    } else {
        m_history.forget(step.id);
    }
    Q_EMIT historyChanged();
    return *done ? Result<QString>(step.id) : Result<QString>(goneBy());
}

Status SequenceStore::takeIn(const ScriptClip& arrival)
{
    Sequence fresh;
    fresh.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    fresh.name = QString::fromUtf8(arrival.name.toUtf8()).simplified().left(longestSequenceName);
    fresh.batchId = arrival.batchId;
    ScriptClip coming = arrival;
    coming.clip.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Result<std::optional<Sequence>> after = m_journal.sequences().changeScript(
        arrival.batchId, fresh, [&](Sequence& sequence) -> Result<bool> { return klapper::takeIn(sequence, coming); });
    if (!after)
        return after.error();
    if (*after) {
        m_history.takeIn((*after)->id, coming);
        take(**after);
    }
    return Nothing{};
}

Status SequenceStore::relocate(const QString& jobId, const QString& path)
{
    QStringList ids;
    for (const Sequence& sequence : std::as_const(m_sequences)) {
        Sequence moved = sequence;
        if (relocateClips(moved, jobId, path))
            ids.append(sequence.id);
    }
    for (const QString& id : std::as_const(ids)) {
        const Result<Sequence> after = m_journal.sequences().change(
            id, [&](Sequence& sequence) -> Result<bool> { return relocateClips(sequence, jobId, path); });
        if (!after)
            return after.error();
        take(*after);
    }
    m_history.relocate(jobId, path);
    return Nothing{};
}

void SequenceStore::take(const Sequence& sequence)
{
    const auto at = std::find_if(m_sequences.begin(), m_sequences.end(),
                                 [&](const Sequence& each) { return each.id == sequence.id; });
    if (at == m_sequences.end()) {
        m_sequences.append(sequence);
        Q_EMIT added(sequence.id);
        return;
    }
    const bool isNews = !at->isAlike(sequence);
    *at = sequence;
    if (isNews)
        Q_EMIT changed(sequence.id);
}

void SequenceStore::drop(const QString& id)
{
    const qsizetype removed = m_sequences.removeIf([&id](const Sequence& each) { return each.id == id; });
    if (removed > 0)
        Q_EMIT this->removed(id);
}

void SequenceStore::put(const QString& id, const std::optional<Sequence>& sequence)
{
    if (!sequence)
        return drop(id);
    const bool isBack = !find(id);
    take(*sequence);
    if (isBack)
        read(false); // it stands where it stood
}

/// Takes over what the journal has, in its order, and says what is other than before.
void SequenceStore::read(bool foreign)
{
    const Result<QList<SequenceRow>> rows = m_journal.sequences().rows();
    if (!rows)
        return; // what is known stays
    QList<Sequence> now;
    for (const SequenceRow& row : *rows) {
        if (!row.deleted)
            now.append(row.sequence);
    }
    const QList<Sequence> before = std::exchange(m_sequences, now);
    const auto in = [](const QList<Sequence>& list, const QString& id) {
        return std::find_if(list.begin(), list.end(), [&id](const Sequence& each) { return each.id == id; });
    };
    for (const Sequence& was : before) {
        if (in(now, was.id) != now.end())
            continue;
        m_history.forget(was.id);
        Q_EMIT removed(was.id);
    }
    for (const Sequence& is : std::as_const(now)) {
        const auto was = in(before, is.id);
        if (was != before.end() && was->isAlike(is))
            continue;
        if (foreign)
            m_history.forget(is.id);
        was == before.end() ? Q_EMIT added(is.id) : Q_EMIT changed(is.id);
    }
    if (foreign)
        Q_EMIT historyChanged();
}

void SequenceStore::lookForForeignChanges()
{
    const qint64 version = m_journal.dataVersion();
    if (version == m_dataVersion)
        return;
    m_dataVersion = version;
    read(true);
}

} // namespace klapper
