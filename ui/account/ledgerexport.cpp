// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/ledgerexport.h"

#include "app/account/ledgercsv.h"
#include "app/engine.h"

#include <QSaveFile>

namespace klapper {

Result<qsizetype> exportLedger(Engine& engine, const QString& path)
{
    const Result<QList<LedgerLine>> lines = engine.journal().ledger();
    if (!lines)
        return lines.error();
    const QByteArray csv =
        ledgerCsv(*lines, [&engine](const QString& id) { return LedgerCsvJob::in(engine.journal(), id); });
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        return Error{.kind = ErrorKind::Disk, .detail = file.errorString()};
    return lines->size();
}

} // namespace klapper
