// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/continueflow.h"

#include "app/engine.h"
#include "app/media/lastframe.h"
#include "ui/compose/composewords.h"
#include "ui/jobs/errorwords.h"
#include "ui/jobs/jobwords.h"
#include "ui/models/composemodel.h"
#include "ui/shell/clipfiles.h"
#include "ui/shell/draftflow.h"
#include "ui/shell/messagearea.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

namespace klapper {

namespace {

QString messageKey() { return QStringLiteral("continue"); }

/// Writes under the first free name beside the clip; the path. Error Disk.
Result<QString> writeBeside(const QString& clip, const QString& suffix, const QByteArray& content)
{
    const QFileInfo info(clip);
    const QString stem = info.absoluteDir().filePath(info.completeBaseName() % u'-' % suffix);
    constexpr int most = 1000;
    for (int number = 1; number < most; ++number) {
        QFile file(number == 1 ? QString(stem % u".png") : QStringLiteral("%1-%2.png").arg(stem).arg(number));
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            if (QFileInfo::exists(file.fileName()))
                continue;
            return Error{.kind = ErrorKind::Disk, .detail = file.errorString()};
        }
        if (file.write(content) == content.size() && file.flush())
            return file.fileName();
        const QString why = file.errorString();
        file.remove();
        return Error{.kind = ErrorKind::Disk, .detail = why};
    }
    return Error{.kind = ErrorKind::Disk, .detail = QStringLiteral("no free name beside the clip")};
}

bool isLossy(const QByteArray& image) { return image.startsWith("\xff\xd8\xff"); }

} // namespace

RequestDraft draftContinuing(const RequestDraft& parent, const QString& frame)
{
    RequestDraft next = parent;
    next.endpoint.mode = Mode::ImageToVideo;
    next.firstFrame = frame;
    next.lastFrame.clear();
    next.seed.reset();
    return next;
}

ContinueFlow::ContinueFlow(Engine& engine, ComposeModel& compose, DraftFlow& drafts, MessageArea& messages,
                           QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_compose(compose)
    , m_drafts(drafts)
    , m_messages(messages)
{
}

void ContinueFlow::start(const QString& id, const QString& path, const std::optional<Frame>& frame)
{
    const Job* job = m_engine.queue().job(id);
    if (!job || path.isEmpty())
        return;
    delete m_work; // ends its ffmpeg
    m_work = new QObject(this);
    const Endpoint endpoint{job->draft.endpoint.tier, Mode::ImageToVideo};
    const Field* field = m_compose.contract(endpoint).field(Role::FirstFrame);
    const bool embeds = field && field->takesEmbedded;
    m_messages.show(messageKey(), Banner::Kind::Info,
                    frame ? tr("Taking the frame at %1 of “%2” …").arg(frame->timecode, JobWords::title(*job))
                          : tr("Taking the last frame of “%1” …").arg(JobWords::title(*job)));
    const QString suffix = frame ? QString(frame->timecode).replace(u':', u'-') : QStringLiteral("last-frame");
    const auto done = [this, id, path, suffix, endpoint, embeds](const Result<QByteArray>& image) {
        m_work->deleteLater();
        m_work = nullptr;
        embeds ? take(id, image) : save(path, suffix, ComposeWords::tier(endpoint.tier), image);
    };
    const QString ffmpeg = m_engine.environment().tools ? m_engine.environment().tools->ffmpeg : QString();
    const qint64 most = embeds ? FrameStore::mostBytes : 0;
    frame ? extractFrame(ffmpeg, path, frame->number, most, m_work, done)
          : extractLastFrame(ffmpeg, path, most, m_work, done);
}

void ContinueFlow::take(const QString& id, const Result<QByteArray>& image)
{
    if (!image)
        return sayFailed(image.error());
    const Result<QString> frame = m_engine.frames().keep(*image);
    if (!frame)
        return sayFailed(frame.error());
    const Job* job = m_engine.queue().job(id);
    if (!job)
        return m_messages.hide(messageKey());
    if (isLossy(*image))
        m_messages.show(messageKey(), Banner::Kind::Info,
                        tr("The frame is larger than a request can carry without loss (%1), so it is a JPEG of the "
                           "best quality that fits. Its size in pixels is the same.")
                            .arg(JobWords::bytes(FrameStore::mostBytes)));
    else
        m_messages.hide(messageKey());
    m_drafts.load(draftContinuing(job->draft, *frame), {.jobId = id, .frame = *frame});
}

void ContinueFlow::save(const QString& path, const QString& suffix, const QString& tier,
                        const Result<QByteArray>& image)
{
    if (!image)
        return sayFailed(image.error());
    const Result<QString> file = writeBeside(path, suffix, *image);
    if (!file)
        return sayFailed(file.error());
    m_messages.show(messageKey(), Banner::Kind::Info,
                    tr("The frame is saved: %1. Image to video on %2 takes a public https link, not a file of this "
                       "computer: upload it where everybody can fetch it, and give its link as the first frame.")
                        .arg(QDir::toNativeSeparators(*file), tier),
                    {tr("Show in folder"),
                     [file = *file] {
                         ClipFiles::revealPaths({file});
                     }},
                    {tr("Copy path"), [file = *file] {
                         QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(file));
                     }});
}

void ContinueFlow::sayFailed(const Error& error)
{
    const QString why = error.kind == ErrorKind::BadFile
                          ? tr("It cannot be read from the file; the file may be damaged.")
                          : ErrorWords::line(error);
    m_messages.show(messageKey(), Banner::Kind::Error,
                    tr("The frame could not be had. %1 Nothing was sent, and the clip is as it was.").arg(why));
}

} // namespace klapper
