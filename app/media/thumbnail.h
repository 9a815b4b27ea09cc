// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/media/colormatrix.h"
#include "app/media/picturefolder.h"

#include <QObject>
#include <QQueue>

#include <memory>

namespace klapper {

struct MediaTools;

/// Makes small pictures of clips with ffmpeg, one at a time, at low priority, and keeps them in a folder.
///
///   request() ── in the folder ─────────> ready(key, path), queued
///             ├─ ffprobe, ffmpeg ───────> ready(key, path) or failed(key, why)
///             └─ drop() while it waits ─> nothing
///
/// Each asked key is answered once; asking again while it waits adds nothing.
class Thumbnailer final : public QObject
{
    Q_OBJECT

public:
    static constexpr int stripCells = 12;
    enum class Kind {
        Still, ///< the frame at about 10 %, at most 480 pixels wide
        Strip, ///< stripCells pictures beside each other, each from the middle of its part of the clip, at most 240
               ///< pixels wide or high
    };

    /// `folder` is created when missing; it is a cache, whoever owns it may empty it.
    /// @param mostBytes of disk; see PictureFolder
    Thumbnailer(const QString& folder, std::shared_ptr<const MediaTools> tools, Kind kind = Kind::Still,
                qint64 mostBytes = 384 * 1024 * 1024, QObject* parent = nullptr);

    /// `key` names the picture for good: the clip's sha256. `seconds` is the clip's length; when it is not known
    /// ffprobe has to tell it.
    void request(const QString& path, const QString& key, double seconds = 0);
    /// Nobody looks at it any more: it is not made unless it is under way.
    void drop(const QString& key);
    /// Forgets what waits; the one under way is ended. Nothing is announced for them.
    void clear();
    /// Where the picture of a key stands or would stand. Looks at no disk.
    QString pathOf(const QString& key) const { return m_pictures.pathOf(key); }

Q_SIGNALS:
    void ready(const QString& key, const QString& picture);
    void failed(const QString& key, const klapper::Error& why);

private:
    struct Order
    {
        QString path;
        QString key;
        double seconds = 0;
    };

    void next();
    void render(const Order& order, ColorMatrix matrix);
    void answer(const QString& key, const Status& outcome);

    PictureFolder m_pictures;
    std::shared_ptr<const MediaTools> m_tools;
    Kind m_kind;
    QQueue<Order> m_waiting;     ///< its head is the one under way
    QObject* m_worker = nullptr; ///< the child under way
};

} // namespace klapper
