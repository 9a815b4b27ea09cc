// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/clipreading.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace klapper::test {

/// Small real clips, made once for a test program.
class ExportClips
{
public:
    /// 24 pictures of 320x180 in a second, with sound. The grey of a picture is its number: luma 16 + 8 k.
    QString counting()
    {
        return made("counting.mp4", "color=black:s=320x180:r=24:d=1,geq=lum='16+8*N':cb=128:cr=128", true);
    }
    /// Upright and silent, 30 pictures in a second.
    QString upright() { return made("upright.mp4", "testsrc2=s=180x320:r=30:d=1", false); }
    /// The left half is red, the right half is blue.
    QString halves()
    {
        return made("halves.mp4", "color=red:s=160x180:r=24:d=1[a];color=blue:s=160x180:r=24:d=1[b];[a][b]hstack",
                    true);
    }
    QString folder() const { return m_folder.path(); }

    static QList<FinishClip> read(const QStringList& paths)
    {
        QList<SequenceClip> clips;
        for (const QString& path : paths) {
            SequenceClip clip;
            clip.id = QString::number(clips.size());
            clip.path = path;
            clip.title = QStringLiteral("<b>Take</b> %1").arg(clips.size() + 1);
            clips.append(clip);
        }
        QList<FinishClip> found;
        ClipReading reading(MediaTools::find(), clips);
        QObject::connect(&reading, &ClipReading::finished, &reading, [&found](const auto& outcome) {
            if (outcome)
                found = *outcome;
        });
        reading.start();
        if (!QTest::qWaitFor([&] { return found.size() == paths.size(); }, 60'000))
            qWarning("the clips cannot be read");
        return found;
    }

    /// What ffprobe says of the first stream of a kind, "v" or "a": lines of entries with "=" in them.
    static QString probed(const QString& path, const QString& stream, const QString& entries)
    {
        QProcess ffprobe;
        ffprobe.start(MediaTools::find().ffprobe,
                      {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-count_frames"),
                       QStringLiteral("-select_streams"), stream, QStringLiteral("-show_entries"), u"stream=" % entries,
                       QStringLiteral("-of"), QStringLiteral("csv=p=0"), path});
        ffprobe.waitForFinished(60'000);
        return QString::fromUtf8(ffprobe.readAllStandardOutput()).trimmed();
    }

private:
    QString made(const char* name, const char* picture, bool sound)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        if (QFile::exists(path))
            return path;
        QStringList arguments{QStringLiteral("-nostdin"),  QStringLiteral("-v"),    QStringLiteral("error"),
                              QStringLiteral("-f"),        QStringLiteral("lavfi"), QStringLiteral("-i"),
                              QString::fromLatin1(picture)};
        if (sound)
            arguments << QStringLiteral("-f") << QStringLiteral("lavfi") << QStringLiteral("-i")
                      << QStringLiteral("sine=440:r=48000:d=1") << QStringLiteral("-c:a") << QStringLiteral("aac")
                      << QStringLiteral("-ac") << QStringLiteral("2");
        arguments << QStringLiteral("-c:v") << QStringLiteral("libx264") << QStringLiteral("-preset")
                  << QStringLiteral("ultrafast") << QStringLiteral("-qp") << QStringLiteral("10")
                  << QStringLiteral("-pix_fmt") << QStringLiteral("yuv420p") << path;
        if (QProcess::execute(MediaTools::find().ffmpeg, arguments) != 0)
            qWarning("no clip was made: %s", name);
        return path;
    }

    QTemporaryDir m_folder;
};

} // namespace klapper::test
