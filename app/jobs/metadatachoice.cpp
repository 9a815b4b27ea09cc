// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/metadatachoice.h"

#include "app/jobs/journal.h"

namespace klapper {

namespace {
/// No request id: whoever reads a damaged journal takes those for ids of jobs.
QString wholeKey() { return QStringLiteral("metadata/clips"); }
QString keyOf(const QString& jobId) { return wholeKey() % u'/' % jobId; }
} // namespace

bool MetadataChoice::isYes(const QString& key) const
{
    const Result<QString> said = m_journal.setting(key);
    return said && *said != u"no";
}

bool MetadataChoice::isOn() const { return isYes(wholeKey()); }

Status MetadataChoice::set(bool on)
{
    return m_journal.setSetting(wholeKey(), on ? QStringLiteral("yes") : QStringLiteral("no"));
}

Status MetadataChoice::leaveOut(const QString& jobId)
{
    return m_journal.setSetting(keyOf(jobId), QStringLiteral("no"));
}

bool MetadataChoice::isWanted(const QString& jobId) const { return isOn() && isYes(keyOf(jobId)); }

} // namespace klapper
