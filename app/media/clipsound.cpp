// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/clipsound.h"

#include "app/media/childprocess.h"

#include <QFileInfo>

#include <algorithm>

namespace klapper {

namespace {
constexpr int mostSeconds = 300;
} // namespace

void decodeSound(const QString& ffmpeg, const QString& clip, double speed, QObject* context,
                 const std::function<void(const Result<QByteArray>&)>& done)
{
    const double tempo = std::clamp(speed, ClipSound::slowest, ClipSound::fastest);
    ChildCommand command{.program = ffmpeg, .deadline = std::chrono::minutes(1)};
    command.maxOutput = qint64(mostSeconds) * ClipSound::rate * ClipSound::frameBytes * 2; // slower is longer
    // Sound that begins later than the clip gets silence in front of it.
    command.arguments = {QStringLiteral("-nostdin"),
                         QStringLiteral("-v"),
                         QStringLiteral("error"),
                         QStringLiteral("-protocol_whitelist"),
                         QStringLiteral("file"),
                         QStringLiteral("-f"),
                         QStringLiteral("mov"),
                         QStringLiteral("-t"),
                         QString::number(mostSeconds),
                         QStringLiteral("-i"),
                         u"file:" % QFileInfo(clip).absoluteFilePath(),
                         QStringLiteral("-map"),
                         QStringLiteral("0:a:0"),
                         QStringLiteral("-af"),
                         QStringLiteral("aresample=%1:async=1:first_pts=0,atempo=%2").arg(ClipSound::rate).arg(tempo),
                         QStringLiteral("-ac"),
                         QString::number(ClipSound::channels),
                         QStringLiteral("-ar"),
                         QString::number(ClipSound::rate),
                         QStringLiteral("-f"),
                         Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? QStringLiteral("s16le") : QStringLiteral("s16be"),
                         QStringLiteral("-")};
    auto* child = new ChildProcess(command, context);
    QObject::connect(child, &ChildProcess::finished, context, [child, done](const Result<ChildOutput>& outcome) {
        child->deleteLater();
        if (!outcome)
            return done(outcome.error());
        if (outcome->exitCode != 0 || outcome->output.isEmpty())
            return done(Error{.kind = ErrorKind::BadFile, .detail = u"no sound: " % outcome->messages.trimmed()});
        done(outcome->output);
    });
    child->start();
}

} // namespace klapper
