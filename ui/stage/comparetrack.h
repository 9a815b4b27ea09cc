// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/media/framestream.h"
#include "ui/stage/stageclip.h"
#include "ui/stage/timecode.h"

#include <QImage>
#include <QObject>

#include <map>
#include <optional>

namespace klapper {

/// The pictures of one clip around a playhead, decoded ahead and kept within a budget of memory. Pictures are counted
/// at a rate that all clips of a comparison share: number n is what this clip shows at the time n / rate.
///
///   aim(playhead) ─> forget what is far, see what is missing ─> FrameStream from there ─> arrived()
///
/// Behind its last picture a clip keeps showing that one. A clip that cannot be decoded has every picture, an empty
/// one.
class CompareTrack final : public QObject
{
    Q_OBJECT
public:
    enum class Problem { None, FileMissing, CannotDecode };

    /// @param ffmpeg its path
    /// @param rate of the numbers
    /// @param threads for decoding this one
    CompareTrack(const StageClip& clip, const QString& ffmpeg, FrameRate rate, int threads, QObject* parent);

    /// Of all pictures that are kept, at least eight.
    void setBudget(qint64 bytes);
    /// Pixels of the pictures; what was decoded in another size is forgotten. Empty: nothing is decoded.
    void setSize(QSize pixels);
    /// 2: only even numbers are decoded, 4: every fourth.
    void setStride(int stride);
    /// The pictures from there on stay, so that a loop comes round without waiting.
    void setLoopStart(std::optional<qint64> frame);
    /// Pictures from here on are wanted next. @param direction 1 or -1
    void aim(qint64 frame, int direction);

    bool has(qint64 frame) const;
    QImage at(qint64 frame) const;
    /// So many pictures as far as anyone knows. Corrected when the end was seen.
    qint64 frameCount() const { return m_last ? *m_last + 1 : m_seen; }
    /// Whether the clip is over there, so that its last picture stands.
    bool isOver(qint64 frame) const { return m_problem == Problem::None && m_last && frame > *m_last; }
    Problem problem() const { return m_problem; }
    const QString& problemDetail() const { return m_detail; }

Q_SIGNALS:
    /// A picture is there that was not.
    void arrived();
    void lengthChanged();
    void failed();

private:
    struct News
    {
        bool picture = false;
        bool length = false;
        bool failure = false;
        bool operator==(const News&) const = default;
    };
    void tell();
    qint64 grid(qint64 frame) const;
    qint64 ahead() const;
    std::optional<qint64> firstMissing() const;
    void forgetFar();
    void fill();
    void pull();
    void restart(qint64 from);
    void dropStream();
    void noteEnd();
    void setLast(qint64 last);
    void fail(Problem problem, const QString& detail);

    StageClip m_clip;
    QString m_ffmpeg;
    FrameRate m_rate;
    int m_threads;
    QSize m_size;
    int m_stride = 1;
    qint64 m_budget = 40'000'000;
    std::optional<qint64> m_loopStart;
    qint64 m_aim = 0;
    int m_direction = 1;
    std::map<qint64, QImage> m_frames;
    FrameStream* m_stream = nullptr;
    ColorMatrix m_matrix = ColorMatrix::Unknown; ///< of the clip, once a stream knew it
    std::optional<qint64> m_last;                ///< as the file says until the end was seen
    qint64 m_seen = 0;                           ///< pictures, while m_last is not known
    qint64 m_back = 0; ///< how far back the end was looked for, when the file is shorter than it says
    Problem m_problem = Problem::None;
    QString m_detail;
    News m_news; ///< still to be announced
};

} // namespace klapper
