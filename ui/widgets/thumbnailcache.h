// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/clipsource.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <functional>

namespace klapper {

class Thumbnailer;

/// The small pictures of clips for painting. Painting takes what is in memory; the rest is read and scaled by worker
/// threads, or made by ffmpeg when a view shows the clip, and announced. Memory is bounded.
///
///   still(), strip() ── in memory ────────────────────────────────> the picture
///                    └─ nothing yet: worker reads the file ────────> ready(key)
///                                    └─ no file: ffmpeg, if shown ─> ready(key): ask again
class ThumbnailCache final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        qint64 mostBytes = 20 * 1024 * 1024; ///< of pictures in memory: about eight hundred cards
        int threads = 2;
        /// Reads a picture so that each of `cells` beside each other fits into the box; null: it cannot be had. Is
        /// called by the workers.
        std::function<QImage(const QString& file, QSize box, int cells)> read = readPicture;
    };

    /// Both outlive it.
    ThumbnailCache(Thumbnailer& stills, Thumbnailer& strips, Options options, QObject* parent = nullptr);
    ThumbnailCache(Thumbnailer& stills, Thumbnailer& strips, QObject* parent = nullptr);
    ~ThumbnailCache() override;

    /// One frame of the clip within the box (device pixels), or null while there is none. Quick, looks at no disk.
    QImage still(const ClipSource& clip, QSize box);
    /// Thumbnailer::stripCells frames beside each other, each within the box; null while there are none.
    QImage strip(const ClipSource& clip, QSize box);

    /// All that `view` shows now, in the order of the eye; what it no longer shows is neither read nor made. Only what
    /// some view shows is ever made.
    void setShown(const QObject* view, const QList<ClipSource>& clips);
    /// The pointer rests on this clip (null: on none): its strip is made when there is none.
    void setScrubbed(const ClipSource& clip);
    /// There may be a file now where none could be read.
    void retry(const QString& key);

    /// The default of Options::read. A file that holds no picture is removed.
    static QImage readPicture(const QString& file, QSize box, int cells);

Q_SIGNALS:
    /// Whoever shows the clip with this key asks again: a picture of it can be had, or is sought in another file.
    void ready(const QString& key);

private:
    struct Ask
    {
        ClipSource clip;
        QSize box;
        bool isStrip = false;
        QString name;    ///< in memory: picture and size
        QString picture; ///< on disk: picture
    };
    /// What is known of a picture that could not be read.
    enum class Absent { Wanted, BeingMade, Failed };
    struct Absence
    {
        Absent how = Absent::Wanted;
        ClipSource clip;
        QSet<QString> failed; ///< files that it could not be made of: the same content may stand in several
    };

    QImage picture(const ClipSource& clip, QSize box, bool isStrip);
    void readNext();
    void take(const Ask& ask, const QImage& image);
    void missed(const Ask& ask);
    void make(const QString& picture);
    bool isLookedAt(const QString& key, bool isStrip) const;
    void forget(const QString& key, bool isStrip);
    void follow(Thumbnailer& maker, bool isStrip);
    Thumbnailer& makerOf(bool isStrip) { return isStrip ? m_strips : m_stills; }

    Thumbnailer& m_stills;
    Thumbnailer& m_strips;
    Options m_options;
    QCache<QString, QImage> m_images; ///< by Ask::name; cost in bytes
    QList<Ask> m_waiting;             ///< to be read
    QSet<QString> m_asked;            ///< names that wait or are being read
    QHash<QString, Absence> m_absent; ///< by Ask::picture
    QSet<QString> m_made;             ///< pictures that were made and not read since
    QHash<const QObject*, QList<ClipSource>> m_shown;
    ClipSource m_scrubbed;
    int m_reading = 0;
    QThreadPool m_workers;
};

} // namespace klapper
