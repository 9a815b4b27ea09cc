// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QList>
#include <QVariant>

#include <functional>

namespace klapper {

/// The pages of an SQLite file that SQLite itself no longer reads, with those of its write-ahead log. Rows are found
/// page by page, without the trees above them, so one destroyed page costs the rows of that page alone. Nothing is
/// written. Layout: https://www.sqlite.org/fileformat2.html
///
///   pages of the file, then frames of the log ─> leaf page of a table ─> cell ─> record ─> values
class DamagedPages final
{
public:
    struct Row
    {
        qint64 id = 0; ///< the row's own number, which an INTEGER PRIMARY KEY stands for (and is then NULL itself)
        QVariantList values; ///< qint64, double, QString, QByteArray; invalid for NULL and for what is missing
    };

    /// @param path of the database; its log is looked for beside it
    explicit DamagedPages(const QString& path);

    /// Every row that can be read, those of the log last, so that of two versions the later one comes later. Old
    /// versions can come too. What comes is only well-formed; whether it makes sense is for the caller to say.
    void forEachRow(const std::function<void(const Row&)>& take);
    /// Every entry of an index, as its columns with the number of the row behind them.
    void forEachEntry(const std::function<void(const QVariantList&)>& take);

    /// Whether SQLite would silently leave out commits of the log that were answered: a damaged frame, and behind it a
    /// commit that others follow. Only to be asked when nobody writes.
    static bool lostCommits(const QString& path);

private:
    struct Cell
    {
        qint64 rowId = 0;
        QByteArray payload; ///< as much of it as there is
    };
    void findFrames();
    /// All versions of all pages, with where their head begins.
    void forEachPage(const std::function<void(const QByteArray&, qsizetype)>& take);
    QByteArray page(quint32 number);
    /// @param head bytes of the page's own head
    void forEachCell(const QByteArray& page, qsizetype header, qsizetype head,
                     const std::function<void(qsizetype at)>& take);
    /// What begins at `at`: its length, the row's number (`numbered`), as much of the payload as fits, the rest
    /// elsewhere.
    Cell cellAt(const QByteArray& page, qsizetype at, bool numbered);
    static QVariantList recordIn(const QByteArray& payload);

    QFile m_file;
    QFile m_log;
    qsizetype m_pageSize = 4096;
    QList<qint64> m_frames;             ///< where the page of each frame begins in the log
    QHash<quint32, qint64> m_lastFrame; ///< the same for the last frame of each page
};

} // namespace klapper
