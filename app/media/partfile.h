// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QCryptographicHash>
#include <QFile>

namespace klapper {

/// The file a download grows in, ".<key>.klapper-part", and the small JSON beside it that says of what it is a part.
/// Knows its own SHA-256 at any time. One PartFile at a time, in all processes, has a part open. All calls block.
class PartFile
{
public:
    /// What a later start needs to go on with the part.
    struct Origin
    {
        QString address;   ///< URL without its query, which holds the signature
        QByteArray etag;   ///< strong, as it came; empty when there was none
        qint64 total = -1; ///< bytes of the whole file, -1 when unknown
    };

    PartFile(const QString& folder, const QString& key);

    /// Opens or creates the part, and its folder. An earlier part is hashed by hashSome() before anything else.
    Status open();
    bool isOpen() const { return m_file.isOpen(); }
    /// Reads on in an earlier part; true when all of it is hashed.
    Result<bool> hashSome();

    QString path() const { return m_file.fileName(); }
    qint64 size() const { return m_size; }
    const Origin& origin() const { return m_origin; }
    Status setOrigin(const Origin& origin);

    /// Back to nothing, to begin anew.
    Status restart();
    Status append(const char* bytes, qint64 count);
    QByteArray sha256() const { return m_hash.result().toHex(); }
    /// The first bytes of the file, fewer when there are not as many.
    QByteArray head(qint64 count);
    bool isCutShort();

    /// Syncs the file, gives it the first free name of those that `fileName` and its numbers offer, syncs the folder.
    /// A name whose sidecar is still there counts as taken. The path of the file, or an Error Disk.
    Result<QString> publish(const QString& fileName);
    /// Lets go of the part and keeps it.
    void close() { m_file.close(); }
    /// Lets go of the part and removes it.
    void discard();

private:
    QString originPath() const { return path() + QStringLiteral(".json"); }
    void readOrigin();
    Error diskError(const QString& what) const;

    QString m_folder;
    QFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_size = 0;
    Origin m_origin;
};

} // namespace klapper
