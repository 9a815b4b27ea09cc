// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/clipfacts.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <cmath>

namespace klapper {

namespace {

/// Names the small picture of a file from elsewhere: another one when the file is another one.
QString keyOf(const QString& path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return {};
    const QString mark =
        path % u'\n' % QString::number(file.size()) % u'\n' % QString::number(file.lastModified().toMSecsSinceEpoch());
    return QString::fromLatin1(QCryptographicHash::hash(mark.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

qint64 ClipFact::frames() const { return info.frames > 0 ? info.frames : std::llround(info.seconds * info.fps()); }

ClipFacts::ClipFacts(OfTake ofTake, std::shared_ptr<const MediaTools> tools, QObject* parent)
    : QObject(parent)
    , m_ofTake(std::move(ofTake))
    , m_tools(std::move(tools))
{
    m_worker.setMaxThreadCount(1);
}

ClipFacts::~ClipFacts()
{
    m_worker.clear();
    m_worker.waitForDone();
}

std::optional<ClipFact> ClipFacts::of(const SequenceClip& clip)
{
    if (!clip.jobId.isEmpty()) {
        const std::pair<QString, QString> key(clip.jobId, clip.path);
        const auto found = m_takes.constFind(key);
        if (found != m_takes.cend())
            return *found;
        if (const std::optional<ClipFact> fact = m_ofTake(clip)) {
            m_takes.insert(key, *fact);
            return fact;
        }
    }
    const auto known = m_known.constFind(clip.path);
    if (known != m_known.cend())
        return *known;
    ask(clip.path);
    return std::nullopt;
}

void ClipFacts::forget(const QString& path)
{
    if (!m_waiting.contains(path))
        m_known.remove(path);
}

void ClipFacts::ask(const QString& path)
{
    if (path.isEmpty() || m_waiting.contains(path))
        return;
    m_waiting.append(path);
    if (m_waiting.size() == 1)
        next();
}

void ClipFacts::next()
{
    if (m_waiting.isEmpty())
        return;
    // Answered in this thread; the destructor waits for the worker, and what was posted goes with the object.
    m_worker.start([this, path = m_waiting.first()] {
        const QString key = keyOf(path);
        QMetaObject::invokeMethod(
            this, [this, path, key] { probe(path, key); }, Qt::QueuedConnection);
    });
}

void ClipFacts::probe(const QString& path, const QString& key)
{
    if (key.isEmpty() || !m_tools || m_tools->ffprobe.isEmpty())
        return take(path, key, Error{.kind = ErrorKind::Tool});
    auto* asked = new Probe(m_tools->ffprobe, path, this);
    connect(asked, &Probe::finished, this, [this, asked, path, key](const Result<ClipInfo>& info) {
        asked->deleteLater();
        take(path, key, info);
    });
    asked->start();
}

void ClipFacts::take(const QString& path, const QString& key, const Result<ClipInfo>& info)
{
    m_known.insert(path, info ? std::optional(ClipFact{*info, {path, key, info->seconds}}) : std::nullopt);
    m_waiting.removeFirst();
    next();
    Q_EMIT known(path);
}

} // namespace klapper
