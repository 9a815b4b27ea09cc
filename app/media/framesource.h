// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/media/frametimes.h"
#include "app/media/picturestream.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace klapper {

class ChildProcess;
struct ChildOutput;

/// The frames around a playhead, exact by their time stamps: ffmpeg decodes stretches ahead and behind into a cache
/// of bounded size, one process at a time, while the caller goes on.
///
///   open() ── ffprobe ──> timesKnown() ── want(k) ── in the cache ──> nothing: picture(k) has it
///          └─ failed(), once                      └─ decoded ───────> pictureReady(k), its neighbours follow
///
/// A stretch is decoded from the key frame before it, and kept: a step back costs a whole group of pictures once in
/// many steps. What no longer lies near the wanted frame goes first. A frame that its stretch did not bring, because
/// the file is damaged there, is not tried again for the sake of its neighbours.
class FrameSource final : public QObject
{
    Q_OBJECT
public:
    /// Where the playhead goes next, as far as one knows.
    enum class Direction { Around, Forward, Back };

    static constexpr qint64 usualBytes = 192 * 1024 * 1024; ///< 138 frames of 720p, 61 of 1080p, 15 of 4K

    /// @param mostBytes of all kept frames together
    explicit FrameSource(qint64 mostBytes = usualBytes, QObject* parent = nullptr);
    ~FrameSource() override;

    /// Forgets everything and reads the time stamps of that clip. An empty tool: failed().
    void open(const QString& ffmpeg, const QString& ffprobe, const QString& path);
    void close();
    /// False after failed() and before open().
    bool isUsable() const { return m_usable; }

    /// Empty until timesKnown().
    const FrameTimes& times() const { return m_times; }
    /// In the cache; null otherwise. Valid until the event loop is entered again.
    const RawPicture* picture(qint64 frame) const;
    /// Decodes around a frame; the latest call counts.
    void want(qint64 frame, Direction direction);
    /// It is on its way: asked for, and not behind what is being decoded.
    bool isComing(qint64 frame) const;
    /// Something is on its way. False: all that is wanted is there, or cannot be had.
    bool isDecoding() const { return m_stream != nullptr; }
    /// Ends decoding and keeps what there is.
    void rest();

    qint64 keptBytes() const;

Q_SIGNALS:
    void timesKnown();
    void pictureReady(qint64 frame);
    /// No frame can be had of this clip this way.
    void failed(const klapper::Error& why);

private:
    struct Stretch
    {
        qint64 first = 0;
        qint64 last = -1;
        bool isEmpty() const { return last < first; }
    };

    void readTimes(const Result<ChildOutput>& outcome);
    void plan();
    Stretch missing() const;
    Stretch stretchFrom(qint64 frame, Direction direction) const;
    std::optional<qint64> gap(qint64 from, qint64 step) const;
    void decode(Stretch stretch);
    void keep(qint64 stamp, const RawPicture& picture);
    /// The stretch has passed by what lies from m_nextOut on, up to this frame.
    void passTo(qint64 frame);
    void makeRoom(qint64 coming);
    void streamEnded(const Status& outcome);
    void fail(const Error& why);
    /// Frames decoded at once.
    qint64 reach() const { return std::max<qint64>(2, m_capacity / 3); }

    qint64 m_mostBytes;
    QString m_ffmpeg;
    QString m_path;
    bool m_usable = false;
    FrameTimes m_times;
    QHash<qint64, RawPicture> m_pictures;
    QSet<qint64> m_passed;  ///< frames of stretches that were decoded without bringing them
    qint64 m_capacity = 24; ///< in frames; a guess until the size of one is known
    std::optional<qint64> m_wanted;
    Direction m_direction = Direction::Around;
    bool m_resting = false;

    ChildProcess* m_probe = nullptr;
    PictureStream* m_stream = nullptr;
    Stretch m_stretch;    ///< under way
    qint64 m_nextOut = 0; ///< the frame it gives next
    int m_fruitless = 0;  ///< stretches that did not bring the wanted frame, one after the other
};

} // namespace klapper
