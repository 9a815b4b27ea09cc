// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/finishclip.h"
#include "app/media/framesource.h"
#include "app/media/mediatools.h"

#include <QImage>
#include <QTimer>

namespace klapper {

/// Where a time of a sequence lies: in which clip, and which frame of its file.
struct SequencePlace
{
    int clip = -1; ///< index; -1: there is none
    qint64 frame = 0;
    bool operator==(const SequencePlace&) const = default;
};

/// The place that is shown after so many seconds with plain cuts; beyond the end the last frame. Pure.
SequencePlace placeAt(const QList<FinishClip>& clips, double seconds);
/// Seconds that the clips take one after another.
double secondsOf(const QList<FinishClip>& clips);

/// One frame of a sequence at a time, decoded by ffmpeg while the event loop goes on; the latest wish counts.
///
///   show() ─> the clip's time stamps, once for each change of clip ─> the frame ─> changed()
///                                                 └─ cannot be had ─> changed(), hasFailed()
class SequencePicture final : public QObject
{
    Q_OBJECT
public:
    SequencePicture(MediaTools tools, QList<FinishClip> clips, QObject* parent = nullptr);

    void show(double seconds);
    /// What was asked for last.
    SequencePlace place() const { return m_place; }
    /// Null until the first one is there. Of the place asked for, or of the one before while it is on its way.
    const QImage& image() const { return m_image; }
    bool hasFailed() const { return m_failed; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void take();
    void fail();

    MediaTools m_tools;
    QList<FinishClip> m_clips;
    SequencePlace m_place;
    int m_open = -1; ///< the clip that the source has
    bool m_failed = false;
    QTimer m_asking; ///< while a slider is pulled over many clips not each of them is opened
    FrameSource m_source;
    QImage m_image;
};

} // namespace klapper
