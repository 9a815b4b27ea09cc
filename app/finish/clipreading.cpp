// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/clipreading.h"

#include "app/finish/clipfacts.h"
#include "app/media/childprocess.h"
#include "app/media/parametersets.h"

#include <QFileInfo>

#include <chrono>
#include <utility>

namespace klapper {

using namespace std::chrono_literals;

namespace {

constexpr int atOnce = 2;
constexpr qint64 mostOutput = qint64(256) * 1024 * 1024; // of a clip of hours

Error badFile(const QString& path, const QString& why)
{
    return {.kind = ErrorKind::BadFile, .retry = Retry::ByPerson, .detail = path % u": " % why};
}

} // namespace

ClipReading::ClipReading(const MediaTools& tools, QList<SequenceClip> clips, QObject* parent)
    : QObject(parent)
    , m_tools(tools)
    , m_clips(std::move(clips))
{
    for (const SequenceClip& clip : std::as_const(m_clips)) {
        if (!m_waiting.contains(clip.path))
            m_waiting.append(clip.path);
    }
}

void ClipReading::start() { readMore(); }

void ClipReading::readMore()
{
    for (int i = m_open; i < atOnce; ++i)
        QMetaObject::invokeMethod(this, &ClipReading::readNext, Qt::QueuedConnection);
}

void ClipReading::readNext()
{
    if (m_ended || m_open >= atOnce)
        return;
    if (m_waiting.isEmpty())
        return endWhenRead();
    const QString path = m_waiting.takeFirst();
    if (!QFileInfo(path).isFile())
        return end(badFile(path, QStringLiteral("the clip is not there any more")));
    const std::optional<PlainIndex> index = readPlainIndex(path);
    if (!index)
        return ask(path, {});
    Kind& kind = m_kinds[index->likeness];
    if (kind.isAsked && !kind.isTrusted)
        return ask(path, {});
    if (!std::exchange(kind.isAsked, true))
        return ask(path, index);
    if (kind.first)
        m_known.insert(path, clipAlike(*kind.first, *index, QFileInfo(path).size()));
    else
        kind.others.insert(path, *index);
    QMetaObject::invokeMethod(this, &ClipReading::readNext, Qt::QueuedConnection);
}

void ClipReading::ask(const QString& path, const std::optional<PlainIndex>& index)
{
    ++m_open;
    auto* child = new ChildProcess(
        {.program = m_tools.ffprobe, .arguments = readingArguments(path), .deadline = 5min, .maxOutput = mostOutput},
        this);
    connect(child, &ChildProcess::finished, this, [this, child, path, index](const Result<ChildOutput>& output) {
        child->deleteLater();
        --m_open;
        take(path, index, output);
    });
    child->start();
}

void ClipReading::take(const QString& path, const std::optional<PlainIndex>& index, const Result<ChildOutput>& output)
{
    if (m_ended)
        return;
    if (!output)
        return end(output.error());
    if (output->exitCode != 0)
        return end(badFile(path, output->messages.trimmed()));
    Result<FinishClip> clip = parseReading(output->output);
    if (!clip)
        return end(badFile(path, clip.error().detail));
    clip.value().configuration = decoderConfiguration(path);
    m_known.insert(path, *clip);
    if (index)
        takeKind(*clip, *index);
    readMore();
}

/// ffprobe has spoken of the first of its kind: does our reading of that very clip say the same?
void ClipReading::takeKind(const FinishClip& first, const PlainIndex& index)
{
    Kind& kind = m_kinds[index.likeness];
    kind.isTrusted = canBeAlike(first) && sayTheSame(clipAlike(first, index, first.bytes), first);
    if (kind.isTrusted)
        kind.first = first;
    for (auto other = kind.others.cbegin(); other != kind.others.cend(); ++other) {
        if (kind.isTrusted)
            m_known.insert(other.key(), clipAlike(first, *other, QFileInfo(other.key()).size()));
        else
            m_waiting.append(other.key());
    }
    kind.others.clear();
}

void ClipReading::endWhenRead()
{
    if (m_open > 0)
        return;
    QList<FinishClip> clips;
    for (const SequenceClip& clip : std::as_const(m_clips)) {
        clips.append(m_known.value(clip.path));
        clips.last().clip = clip;
    }
    end(clips);
}

void ClipReading::end(const Result<QList<FinishClip>>& clips)
{
    if (std::exchange(m_ended, true))
        return;
    Q_EMIT finished(clips);
}

} // namespace klapper
