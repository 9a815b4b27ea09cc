// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/thumbnail.h"

#include "app/media/childprocess.h"
#include "app/media/mediatools.h"
#include "app/media/probe.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace klapper {

namespace {

/// The frame goes to a name of its own first: a half-written picture never stands under the final one.
QString draftOf(const QString& picture) { return picture % u".part"; }

ChildCommand renderCommand(const QString& ffmpeg, const QString& clip, const QString& picture, double seconds)
{
    ChildCommand command{.program = ffmpeg, .lowPriority = true};
    command.arguments = {
        QStringLiteral("-nostdin"),
        QStringLiteral("-v"),
        QStringLiteral("error"),
        QStringLiteral("-y"),
        QStringLiteral("-threads"),
        QStringLiteral("1"),
        QStringLiteral("-ss"),
        QString::number(seconds * 0.1, 'f', 3),
        QStringLiteral("-protocol_whitelist"),
        QStringLiteral("file"),
        QStringLiteral("-f"),
        QStringLiteral("mov"),
        QStringLiteral("-i"),
        u"file:" % QFileInfo(clip).absoluteFilePath(),
        QStringLiteral("-map"),
        QStringLiteral("0:v:0"),
        QStringLiteral("-frames:v"),
        QStringLiteral("1"),
        QStringLiteral("-vf"),
        QStringLiteral("scale=min(480\\,iw):-2:out_range=full"),
        QStringLiteral("-pix_fmt"),
        QStringLiteral("yuvj420p"),
        QStringLiteral("-c:v"),
        QStringLiteral("mjpeg"),
        QStringLiteral("-q:v"),
        QStringLiteral("4"),
        QStringLiteral("-f"),
        QStringLiteral("mjpeg"),
        u"file:" % draftOf(picture),
    };
    return command;
}

} // namespace

Thumbnailer::Thumbnailer(QString folder, std::shared_ptr<const MediaTools> tools, QObject* parent)
    : QObject(parent)
    , m_folder(QDir(folder).absolutePath())
    , m_tools(std::move(tools))
{
}

QString Thumbnailer::pathOf(const QString& key) const
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_-]{1,128}$"));
    const QString name =
        plain.match(key).hasMatch()
            ? key
            : QString::fromLatin1(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex());
    return m_folder % u'/' % name % u".jpg";
}

void Thumbnailer::request(const QString& path, const QString& key, double seconds)
{
    for (const Order& order : m_waiting) {
        if (order.key == key)
            return;
    }
    m_waiting.enqueue({path, key, seconds});
    if (m_waiting.size() == 1)
        QMetaObject::invokeMethod(this, &Thumbnailer::next, Qt::QueuedConnection);
}

void Thumbnailer::clear()
{
    m_waiting.clear();
    if (m_worker) {
        m_worker->disconnect(this);
        m_worker->deleteLater();
        m_worker = nullptr;
    }
}

void Thumbnailer::next()
{
    if (m_waiting.isEmpty() || m_worker)
        return;
    const Order order = m_waiting.head();
    if (QFileInfo(pathOf(order.key)).size() > 0) {
        answer(order.key, Nothing{});
        return;
    }
    if (order.seconds > 0) {
        render(order);
        return;
    }
    auto* probe = new Probe(m_tools->ffprobe, order.path, this);
    m_worker = probe;
    connect(probe, &Probe::finished, this, [this, order = Order(order)](const Result<ClipInfo>& clip) mutable {
        m_worker->deleteLater();
        if (!clip) {
            answer(order.key, clip.error());
            return;
        }
        order.seconds = clip->seconds;
        render(order);
    });
    probe->start();
}

void Thumbnailer::render(const Order& order)
{
    QDir().mkpath(m_folder);
    auto* child = new ChildProcess(renderCommand(m_tools->ffmpeg, order.path, pathOf(order.key), order.seconds), this);
    m_worker = child;
    connect(child, &ChildProcess::finished, this, [this, order](const Result<ChildOutput>& outcome) {
        m_worker->deleteLater();
        const QString picture = pathOf(order.key);
        if (!outcome)
            answer(order.key, outcome.error());
        else if (outcome->exitCode != 0 || QFileInfo(draftOf(picture)).size() == 0)
            answer(order.key,
                   Error{.kind = ErrorKind::BadFile, .detail = u"no picture: " % outcome->messages.trimmed()});
        else if (!QFile::rename(draftOf(picture), picture) && !QFile::exists(picture))
            answer(order.key, Error{.kind = ErrorKind::Disk, .detail = QStringLiteral("picture not kept")});
        else
            answer(order.key, Nothing{});
    });
    child->start();
}

void Thumbnailer::answer(const QString& key, const Status& outcome)
{
    m_worker = nullptr;
    m_waiting.dequeue();
    if (!m_waiting.isEmpty())
        QMetaObject::invokeMethod(this, &Thumbnailer::next, Qt::QueuedConnection);
    if (outcome) {
        Q_EMIT ready(key, pathOf(key));
        return;
    }
    QFile::remove(draftOf(pathOf(key)));
    Q_EMIT failed(key, outcome.error());
}

} // namespace klapper
