// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/ledgerexport.h"

#include "app/account/ledgercsv.h"
#include "app/engine.h"
#include "ui/models/jobroles.h"

#include <QSaveFile>

namespace klapper {

Result<qsizetype> exportLedger(Engine& engine, const QString& path)
{
    const Result<QList<LedgerLine>> lines = engine.journal().ledger();
    if (!lines)
        return lines.error();
    const QByteArray csv = ledgerCsv(*lines, [&engine](const QString& id) {
        const Job* job = engine.queue().job(id);
        return job ? LedgerCsvJob{.requestId = job->requestId,
                                  .endpoint = job->draft.endpoint.modelId(),
                                  .title = jobTitle(job->draft)}
                   : LedgerCsvJob();
    });
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        return Error{.kind = ErrorKind::Disk, .detail = file.errorString()};
    return lines->size();
}

} // namespace klapper
