// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/countingclip.h"
#include "ui/stage/comparecanvas.h"
#include "ui/stage/compareplayer.h"
#include "ui/stage/stageclip.h"

#include <QTemporaryDir>

#include <cmath>

namespace klapper::test {

/// Clips for a comparison, made once, and a look at what it shows.
class CompareHouse
{
public:
    StageClip make(const CountingClip& clip)
    {
        const QString path = m_dir.filePath(QStringLiteral("%1.mp4").arg(m_made.size()));
        if (!clip.writeTo(path))
            qFatal("ffmpeg is needed to make clips");
        StageClip shown;
        shown.path = path;
        shown.title = QStringLiteral("<b>Take</b> %1").arg(m_made.size() + 1);
        shown.jobId = QStringLiteral("job-%1").arg(m_made.size() + 1);
        shown.frameRate = clip.rate();
        shown.seconds = clip.seconds();
        shown.size = clip.size;
        shown.hasAudio = clip.soundSeconds > 0;
        m_made.append(clip);
        return shown;
    }
    QString path(const QString& name) const { return m_dir.filePath(name); }

    /// The counters in the pictures that the widget paints, of all clips at one moment; -1 where none can be read.
    static QList<int> painted(CompareCanvas& canvas, const ComparePlayer& player)
    {
        const QImage image = canvas.grab().toImage().convertToFormat(QImage::Format_RGB32);
        QList<int> numbers;
        for (int i = 0; i < player.count(); ++i)
            numbers.append(
                CountingClip::numberIn(image.constBits(), image.size(), canvas.pictureRect(i), player.clip(i).size)
                    .value_or(-1));
        return numbers;
    }

    /// How far apart the pictures are in time, in frames of the slowest of the clips; clips that are over count with
    /// their end. Huge when a counter cannot be read.
    static double apart(const QList<int>& numbers, const ComparePlayer& player)
    {
        double slowest = 1000;
        double first = 1e9;
        double last = -1e9;
        for (int i = 0; i < numbers.size(); ++i) {
            if (numbers[i] < 0)
                return 1e9;
            const double rate = player.clip(i).frameRate;
            slowest = std::min(slowest, rate);
            if (player.isOver(i))
                continue;
            first = std::min(first, numbers[i] / rate);
            last = std::max(last, numbers[i] / rate);
        }
        return last < first ? 0 : (last - first) * slowest;
    }

private:
    QTemporaryDir m_dir;
    QList<CountingClip> m_made;
};

} // namespace klapper::test
