// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace klapper::test {

/// Small clips made by ffmpeg. In the counting ones the grey of the whole picture is the frame's number:
/// luma 16 + 4 k, so that a picture proves which frame it is.
class TestClips
{
public:
    bool canMake() const
    {
        return m_dir.isValid() && !QStandardPaths::findExecutable(QStringLiteral("ffmpeg")).isEmpty();
    }
    QString path(const char* name) const { return m_dir.filePath(QLatin1StringView(name)); }
    QString folder() const { return m_dir.path(); }

    /// 48 frames at 24/s; with sound that goes on for longer when asked.
    QString counting(double soundSeconds = 0) const
    {
        const QString file = path(soundSeconds > 0 ? "sound.mp4" : "count.mp4");
        QStringList arguments{QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                              QStringLiteral("color=black:s=160x90:r=24:d=2")};
        if (soundSeconds > 0)
            arguments << QStringLiteral("-f") << QStringLiteral("lavfi") << QStringLiteral("-i")
                      << QStringLiteral("sine=d=%1").arg(soundSeconds) << QStringLiteral("-c:a")
                      << QStringLiteral("aac");
        arguments << QStringLiteral("-vf") << QStringLiteral("geq=lum='16+4*N':cb=128:cr=128") << QStringLiteral("-c:v")
                  << QStringLiteral("libx264") << QStringLiteral("-pix_fmt") << QStringLiteral("yuv420p")
                  << QStringLiteral("-g") << QStringLiteral("12");
        return made(file, arguments);
    }

    QString testCard() const
    {
        return made(path("card.mp4"),
                    {QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                     QStringLiteral("testsrc=s=1280x720:r=24:d=2"), QStringLiteral("-c:v"), QStringLiteral("libx264"),
                     QStringLiteral("-pix_fmt"), QStringLiteral("yuv420p")});
    }

    QString soundOnly() const
    {
        return made(path("only.m4a"), {QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                                       QStringLiteral("sine=d=2"), QStringLiteral("-c:a"), QStringLiteral("aac")});
    }

    QString broken() const
    {
        const QString file = path("broken.mp4");
        QFile out(file);
        if (out.open(QIODevice::WriteOnly))
            out.write(QByteArray(4000, 'x'));
        return file;
    }

    /// Which frame of a counting clip a picture shows; -1 for none.
    static qint64 numberIn(const QImage& image)
    {
        if (image.isNull())
            return -1;
        const int grey = qGray(image.pixel(image.width() / 2, image.height() / 2));
        return qRound(grey * 219.0 / 255.0 / 4.0);
    }

private:
    static QString made(const QString& file, const QStringList& arguments)
    {
        if (QFile::exists(file))
            return file;
        QProcess ffmpeg;
        ffmpeg.start(
            QStringLiteral("ffmpeg"),
            QStringList{QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-y")}
                << arguments << file);
        const bool done = ffmpeg.waitForFinished(60000) && ffmpeg.exitCode() == 0;
        return done ? file : QString();
    }

    QTemporaryDir m_dir;
};

} // namespace klapper::test
