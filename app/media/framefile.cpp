// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/framefile.h"

#include "app/media/childprocess.h"
#include "app/media/colormatrix.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <chrono>
#include <memory>

namespace klapper {

namespace {

QStringList words(const char* line) { return QString::fromLatin1(line).split(u' '); }

QStringList argumentsOf(const QString& clip, qint64 seekPoint, ColorMatrix matrix, const QString& draft)
{
    return words("-nostdin -v error -y -ss")
        << QString::number(static_cast<double>(seekPoint) / 1e6, 'f', 6) << words("-protocol_whitelist file -f mov -i")
        << u"file:" % QFileInfo(clip).absoluteFilePath() << words("-map 0:v:0 -frames:v 1 -fps_mode passthrough -vf")
        << exactRgbFilter(matrix) << words("-pix_fmt rgb24 -c:v png -f image2 -update 1") << u"file:" % draft;
}

Status settle(const Result<ChildOutput>& outcome, const QString& draft, const QString& target)
{
    if (!outcome)
        return outcome.error();
    if (outcome->exitCode != 0 || QFileInfo(draft).size() == 0)
        return Error{.kind = ErrorKind::BadFile, .detail = u"no frame: " % outcome->messages.right(300).trimmed()};
    if (!QFile::rename(draft, target)) // it replaces nothing
        return Error{.kind = ErrorKind::Disk, .detail = target};
    return Nothing{};
}

} // namespace

void writeFrame(const QString& ffmpeg, const QString& clip, qint64 seekPoint, const QString& target, QObject* context,
                const std::function<void(const Status&)>& done)
{
    // Beside the target: a rename within one folder is whole or not at all.
    const auto folder =
        std::make_shared<QTemporaryDir>(QFileInfo(target).absolutePath() % QStringLiteral("/.frame-XXXXXX"));
    if (!folder->isValid()) {
        QMetaObject::invokeMethod(
            context, [done, target] { done(Error{.kind = ErrorKind::Disk, .detail = target}); }, Qt::QueuedConnection);
        return;
    }
    askInputMatrix(ffmpeg, clip, context, [=](ColorMatrix matrix) {
        const QString draft = folder->filePath(QStringLiteral("frame.png"));
        ChildCommand command{.program = ffmpeg, .deadline = std::chrono::minutes(2)};
        command.arguments = argumentsOf(clip, seekPoint, matrix, draft);
        auto* child = new ChildProcess(command, context);
        QObject::connect(child, &ChildProcess::finished, context,
                         [child, folder, draft, target, done](const Result<ChildOutput>& outcome) {
                             child->deleteLater();
                             done(settle(outcome, draft, target));
                         });
        child->start();
    });
}

} // namespace klapper
