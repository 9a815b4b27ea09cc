// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/media/colormatrix.h"

#include <QByteArray>
#include <QObject>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

class QProcess;
class QThread;

namespace klapper {

/// Which pictures of a clip are wanted: what it shows at the times 0, 1, 2, ... of a rate, from one of them on, in
/// order. With the clip's own rate these are its frames; with another one each is the frame shown at that time, so
/// that clips of different rates can be read in step.
struct FrameOrder
{
    QString ffmpeg; ///< empty: not installed
    QString path;   ///< MP4 or MOV
    int rateNumerator = 24;
    int rateDenominator = 1;
    double clipRate = 0;                       ///< frames per second of the clip; 0: unknown
    ColorMatrix matrix = ColorMatrix::Unknown; ///< what the clip is read with; Unknown: the stream asks for it first
    qint64 from = 0;
    int stride = 1; ///< 2: every second one; those between are not even scaled
    int width = 0;  ///< what each is scaled to
    int height = 0;
    bool letterbox = false; ///< the clip's shape is not known: it is kept, with black around it
    int threads = 1;        ///< for decoding
    int depth = 4;          ///< so many wait to be taken; ffmpeg waits then
};

/// A picture of width x height pixels of 4 bytes, as QImage::Format_RGB32 has them.
struct StreamedFrame
{
    qint64 number = 0;
    QByteArray pixels;
};

/// Decodes a clip forward with ffmpeg, in a thread of its own and never more than a few frames ahead of whoever takes
/// them: a pipe that nobody reads holds ffmpeg up.
///
///   start() ─> the clip's matrix ─> thread: ffmpeg ─> frame ─> queue, waits while it is full ─> end of the clip
///                                                       └─ arrived(), gathered ─> take(), take(), ...  until atEnd()
///
/// Errors of outcome(): Tool (missing, crashed, silent for 20 s), BadFile (no clip; what it gave before is given).
class FrameStream final : public QObject
{
    Q_OBJECT
public:
    explicit FrameStream(FrameOrder order, QObject* parent = nullptr);
    /// Waits for the thread, some 20 ms; retire() does not.
    ~FrameStream() override;

    void start();
    /// The next one, when it is there.
    std::optional<StreamedFrame> take();
    /// What take() gives next, sooner or later.
    qint64 next() const { return m_next; }
    /// From the first arrived() on with the matrix of the clip.
    const FrameOrder& order() const { return m_order; }
    /// Everything was taken, and no more comes.
    bool atEnd() const;
    /// How it ended; meaningful with atEnd().
    Status outcome() const;
    /// Ends it; it says nothing any more and goes by itself, with its parent at the latest.
    void retire();

Q_SIGNALS:
    /// There is something to take, or the end has come.
    void arrived();

private:
    void decode();
    void run();
    void read(QProcess& process);
    bool push(QByteArray pixels);
    bool isStopped() const;
    void close(const Status& outcome);
    void announce();
    void noteOver();

    FrameOrder m_order; ///< as it stands when the thread begins
    QThread* m_thread = nullptr;
    qint64 m_next;
    bool m_over = false; ///< the thread has nothing left to do
    bool m_retired = false;

    mutable std::mutex m_mutex; ///< for all below
    std::condition_variable m_room;
    std::deque<QByteArray> m_waiting;
    std::optional<Status> m_outcome;
    bool m_told = false; ///< arrived() is on its way
    bool m_stop = false;
};

} // namespace klapper
