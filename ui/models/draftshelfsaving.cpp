// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the shelf gets onto the disk, and what was sent into the versions.
#include "ui/models/draftshelf.h"

#include "app/media/durable.h"

#include <QDir>

#include <algorithm>
#include <utility>

namespace klapper {

void DraftShelf::markDirty(const QString& id)
{
    if (!id.isEmpty())
        m_dirty.insert(id);
    // Not restarted by each key: whoever types without a pause is saved all the same.
    if (!m_delay.isActive())
        m_delay.start();
}

void DraftShelf::writeDirty()
{
    m_delay.stop();
    m_retry.stop();
    const QSet<QString> dirty = std::exchange(m_dirty, {});
    for (const QString& id : dirty) {
        if (const Shelved* draft = find(id))
            m_writer.write(m_folder.draftPath(id), DraftFolder::toBytes(draft->kept));
    }
    if (std::exchange(m_orderDirty, false) && m_current >= 0) {
        QStringList order;
        for (const Shelved& each : std::as_const(m_open))
            order.append(each.kept.document.id);
        m_writer.write(m_folder.shelfPath(), DraftFolder::shelfBytes(order, order.at(m_current)));
    }
    const QList<DraftVersion> unwritten = std::exchange(m_unwritten, {});
    for (const DraftVersion& version : unwritten) {
        if (!m_unwritten.isEmpty() || !appendVersion(m_folder.versionsPath(version.document.id), version))
            m_unwritten.append(version); // those behind it wait too, so that they stay in order
    }
    if (!unwritten.isEmpty())
        noteWritten(m_unwritten.isEmpty());
}

void DraftShelf::takeWritten(const QString& path, bool ok)
{
    const QString id = m_folder.idOf(path);
    if (!ok && id.isEmpty())
        m_orderDirty = true;
    else if (!ok && find(id))
        m_dirty.insert(id);
    if (ok && !id.isEmpty() && id == m_takenOver) {
        m_takenOver.clear();
        renameWithoutReplacing(m_folder.oldPath(), m_folder.oldPath() % u".taken-over");
    }
    noteWritten(ok);
}

void DraftShelf::noteWritten(bool ok)
{
    if (!ok) {
        m_retry.start();
        if (!std::exchange(m_failing, true))
            Q_EMIT failed(m_folder.path());
    } else if (m_failing && m_dirty.isEmpty() && !m_orderDirty && m_unwritten.isEmpty()) {
        m_failing = false;
        Q_EMIT recovered();
    }
}

void DraftShelf::save()
{
    writeDirty();
    m_writer.flush();
}

void DraftShelf::freeze(const DraftDocument& document, const QStringList& jobs, Money estimate)
{
    Shelved* draft = find(document.id);
    if (!draft)
        return;
    const QString path = m_folder.versionsPath(document.id);
    if (draft->versions.isEmpty())
        draft->versions = readVersions(path);
    const int number = draft->versions.isEmpty() ? 1 : draft->versions.last().number + 1;
    const DraftVersion version{
        .number = number, .time = m_now(), .jobs = jobs, .estimate = estimate, .document = document};
    draft->versions.append(version);
    const bool waits = std::any_of(m_unwritten.begin(), m_unwritten.end(),
                                   [&document](const DraftVersion& each) { return each.document.id == document.id; });
    if (waits || !appendVersion(path, version)) {
        m_unwritten.append(version);
        noteWritten(false);
    }
    Q_EMIT versionsChanged();
    Q_EMIT changed();
}

std::optional<DraftShelf::Place> DraftShelf::versionOf(const QString& job) const
{
    const auto search = [&job](const QString& id, const QList<DraftVersion>& versions) -> std::optional<Place> {
        for (const DraftVersion& version : versions) {
            if (version.jobs.contains(job))
                return Place{id, version.number};
        }
        return {};
    };
    for (const Shelved& each : m_open) {
        if (const auto found = search(each.kept.document.id, each.versions))
            return found;
    }
    for (const Shelved& each : m_closed) {
        const QString id = each.kept.document.id;
        const bool known = !each.versions.isEmpty();
        if (const auto found = search(id, known ? each.versions : readVersions(m_folder.versionsPath(id))))
            return found;
    }
    return {};
}

} // namespace klapper
