// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace klapper::test {

/// The ways a secret can stand in a file: as it is, percent-encoded, as hex, as UTF-16, and as Base64 (both alphabets)
/// wherever it begins in the encoded bytes.
QList<QByteArray> formsOf(const QByteArray& secret);

struct SearchOutcome
{
    int files = 0;
    qint64 bytes = 0;
    QStringList found; ///< "path: form", never the secret
};

/// Every file below the folder, and every text in the rows of the SQLite files among them: a long value can lie in
/// pieces on several pages.
SearchOutcome searchFolder(const QString& folder, const QList<QByteArray>& secrets);

} // namespace klapper::test
