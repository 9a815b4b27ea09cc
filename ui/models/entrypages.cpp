// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/entrypages.h"

#include "app/library/librarystore.h"

#include <algorithm>

namespace klapper {

const LibraryEntry* EntryPages::at(const QList<qint64>& numbers, qsizetype row)
{
    auto found = m_kept.find(numbers[row]);
    if (found == m_kept.end() && !m_isBroken) {
        readAround(numbers, row);
        found = m_kept.find(numbers[row]);
    }
    if (found == m_kept.end())
        return nullptr;
    found->lastUse = ++m_uses;
    return found->entry.jobId.isEmpty() ? nullptr : &found->entry;
}

const LibraryEntry* EntryPages::kept(qint64 number) const
{
    const auto found = m_kept.constFind(number);
    return found == m_kept.constEnd() || found->entry.jobId.isEmpty() ? nullptr : &found->entry;
}

std::optional<qint64> EntryPages::numberOf(const QString& jobId) const
{
    const auto found = m_numbers.constFind(jobId);
    return found == m_numbers.constEnd() ? std::nullopt : std::optional(*found);
}

QList<qint64> EntryPages::withFile(const QByteArray& sha256) const
{
    QList<qint64> found;
    for (auto each = m_kept.cbegin(); each != m_kept.cend(); ++each) {
        if (each->entry.sha256 == sha256)
            found.append(each.key());
    }
    return found;
}

QList<qint64> EntryPages::forget(const QSet<QString>& jobIds)
{
    QList<qint64> forgotten;
    for (const QString& id : jobIds) {
        if (const auto number = numberOf(id))
            forgotten.append(*number);
    }
    for (const qint64 number : std::as_const(forgotten))
        m_numbers.remove(m_kept.take(number).entry.jobId);
    return forgotten;
}

void EntryPages::readAround(const QList<qint64>& numbers, qsizetype row)
{
    const qsizetype first = row / pageRows * pageRows;
    QList<qint64> wanted;
    for (qsizetype at = first; at < std::min(first + pageRows, numbers.size()); ++at) {
        if (!m_kept.contains(numbers[at]))
            wanted.append(numbers[at]);
    }
    const Result<QList<LibraryEntry>> read = m_store.entries(wanted);
    if (!read) {
        m_isBroken = true;
        return;
    }
    m_rowsRead += wanted.size();
    for (const qint64 number : std::as_const(wanted))
        m_kept.insert(number, {.entry = {}, .lastUse = ++m_uses});
    for (const LibraryEntry& entry : *read) {
        m_kept[entry.number].entry = entry;
        m_numbers.insert(entry.jobId, entry.number);
    }
    makeRoom();
}

/// What was not looked at for the longest time goes, a page at least, so that this is rare.
void EntryPages::makeRoom()
{
    if (m_kept.size() <= mostKept)
        return;
    QList<qint64> uses;
    for (const Kept& kept : std::as_const(m_kept))
        uses.append(kept.lastUse);
    const qsizetype surplus = m_kept.size() - mostKept + pageRows;
    std::nth_element(uses.begin(), uses.begin() + surplus, uses.end());
    const qint64 oldest = uses[surplus];
    m_kept.removeIf([this, oldest](const auto& each) {
        if (each.value().lastUse >= oldest)
            return false;
        m_numbers.remove(each.value().entry.jobId);
        return true;
    });
}

} // namespace klapper
