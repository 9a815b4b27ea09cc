// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sampleclips.h"

#include "app/media/mediatools.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <unistd.h>

namespace klapper::bench {

namespace {

constexpr int seconds = 3;

bool run(const QStringList& arguments)
{
    QStringList all{QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-y")};
    return QProcess::execute(MediaTools::find().ffmpeg, all + arguments) == 0;
}

/// Hues apart, so that a wrong picture on a card would be seen; every third has sound.
bool render(int n, const QString& path)
{
    QStringList arguments{
        QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
        QStringLiteral("testsrc2=s=480x270:r=24:d=%1,hue=h=%2").arg(seconds).arg(n * 360 / SampleClips::count)};
    if (n % 3 == 0)
        arguments += {QStringLiteral("-f"),   QStringLiteral("lavfi"),
                      QStringLiteral("-i"),   QStringLiteral("sine=440:r=48000:d=%1").arg(seconds),
                      QStringLiteral("-c:a"), QStringLiteral("aac")};
    arguments += {QStringLiteral("-c:v"),
                  QStringLiteral("libx264"),
                  QStringLiteral("-preset"),
                  QStringLiteral("veryfast"),
                  QStringLiteral("-crf"),
                  QStringLiteral("30"),
                  QStringLiteral("-pix_fmt"),
                  QStringLiteral("yuv420p"),
                  QStringLiteral("-movflags"),
                  QStringLiteral("+faststart"),
                  path};
    return run(arguments);
}

bool renderPicture(const QString& clip, const QString& picture)
{
    return run({QStringLiteral("-ss"), QStringLiteral("0.3"), QStringLiteral("-i"), clip, QStringLiteral("-frames:v"),
                QStringLiteral("1"), QStringLiteral("-q:v"), QStringLiteral("4"), QStringLiteral("-pix_fmt"),
                QStringLiteral("yuvj420p"), picture});
}

bool linkTo(const QString& from, const QString& to)
{
    // A file system has room for so many names of one file; then another copy has them.
    return ::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0 || QFile::copy(from, to);
}

} // namespace

Result<SampleClips> SampleClips::make(const QString& folder)
{
    SampleClips made;
    QDir().mkpath(folder);
    for (int n = 0; n < count; ++n) {
        made.m_clips.append(folder % u"/sample-" % QString::number(n) % u".mp4");
        made.m_pictures.append(folder % u"/sample-" % QString::number(n) % u".jpg");
        if (!render(n, made.m_clips.last()) || !renderPicture(made.m_clips.last(), made.m_pictures.last()))
            return Error{.kind = ErrorKind::Tool, .detail = QStringLiteral("ffmpeg rendered no sample clip")};
    }
    return made;
}

bool SampleClips::link(int n, const QString& path) const { return linkTo(m_clips[n % count], path); }

bool SampleClips::linkPicture(int n, const QString& path) const { return linkTo(m_pictures[n % count], path); }

JobOutput SampleClips::output(int n, const QString& path, const QByteArray& key) const
{
    JobOutput output{
        path, QFileInfo(path).size(), QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex(), {}};
    output.clip = {.seconds = seconds,
                   .width = 480,
                   .height = 270,
                   .videoCodec = QStringLiteral("h264"),
                   .frameRate = QStringLiteral("24/1"),
                   .frames = 24 * seconds};
    output.clip.hasAudio = n % count % 3 == 0;
    return output;
}

} // namespace klapper::bench
