// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/sequencetable.h"
#include "app/jobs/job.h"
#include "app/jobs/ledger.h"
#include "app/library/judgement.h"

#include <QHash>
#include <QMap>

namespace klapper {

/// A line of the history of a job as it stood in a journal.
struct JournalEvent
{
    QString jobId;
    qint64 at = 0; ///< ms since the epoch, UTC
    QString event;
    QString from;
    QString to;
};

/// What a journal holds, away from its file.
struct JournalContents
{
    QList<Job> jobs;                   ///< in no order
    QMap<qint64, JournalEvent> events; ///< by their numbers
    QMap<qint64, LedgerLine> ledger;   ///< by their numbers; also of jobs that are gone: their money still counts
    QHash<QString, QString> settings;
    LibraryMemory library;        ///< the index itself is made anew
    QList<SequenceRow> sequences; ///< in the order in which they were made
};

/// Reads what can be read of a damaged journal; writes nothing. Of a job that was found in several versions the one
/// that got furthest is taken. Nothing that comes out is ever sent by itself:
///   never sent as far as can be read  ─> Held for the person
///   sent perhaps, without an id       ─> Unknown, or Submitting, which becomes Unknown when it is picked up
///   with a request id                 ─> as it was; it is asked about
///   a request id without its row      ─> a job in the queue of which nothing else is known
JournalContents salvageJournal(const QString& path);

} // namespace klapper
