// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/transfer.h"

#include "app/media/barerequest.h"
#include "app/media/boxes.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QStorageInfo>

#include <algorithm>

namespace klapper {

namespace {

Q_LOGGING_CATEGORY(logTransfer, "klapper.media")

constexpr int mostTries = 5;
constexpr qint64 readBuffer = 1024 * 1024;
constexpr qint64 blockSize = 256 * 1024;
constexpr qint64 spaceCheckEvery = 16 * 1024 * 1024;
constexpr std::chrono::milliseconds announceEvery{100};
constexpr std::chrono::milliseconds longestRetryAfter{60'000};

/// A part removed with the failure, since nothing good can come of it or since the disk needs the room.
bool removesPart(ErrorKind kind)
{
    return kind == ErrorKind::RefusedHost || kind == ErrorKind::TooLarge || kind == ErrorKind::BadFile
        || kind == ErrorKind::Disk;
}

} // namespace

Transfer::Transfer(DownloadRequest request, const HostPolicy& policy, std::shared_ptr<const MediaTools> tools)
    : m_request(std::move(request))
    , m_policy(policy)
    , m_tools(std::move(tools))
    , m_part(m_request.folder, m_request.partKey)
    , m_stall(this)
    , m_backoff(this)
{
    m_stall.setSingleShot(true);
    m_backoff.setSingleShot(true);
    connect(&m_stall, &QTimer::timeout, this, [this] {
        retryLater(
            {.kind = ErrorKind::Timeout, .retry = Retry::Automatic, .detail = QStringLiteral("no byte came in time")});
    });
    connect(&m_backoff, &QTimer::timeout, this, &Transfer::contact);
}

QString Transfer::addressOf(const QUrl& url)
{
    return url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo | QUrl::FullyEncoded);
}

Transfer::~Transfer()
{
    dropReply();
    m_part.close();
}

void Transfer::begin()
{
    if (m_ended || m_part.isOpen())
        return;
    static const QRegularExpression plainKey(QStringLiteral("^[A-Za-z0-9_-]{1,128}$"));
    if (!plainKey.match(m_request.partKey).hasMatch()) {
        fail({.kind = ErrorKind::BadInput, .detail = QStringLiteral("part key")});
        return;
    }
    const Status allowed = m_policy.checkFile(m_request.url);
    const Status opened = allowed ? m_part.open() : allowed;
    if (!opened) {
        fail(opened.error());
        return;
    }
    if (const auto published = m_part.published())
        checkPublished(*published);
    else
        goOn();
}

void Transfer::goOn()
{
    const PartNote& note = m_part.note();
    const bool usable = note.address == addressOf(m_request.url)
                     && (!note.etag.isEmpty() || note.total == m_part.size())
                     && (note.total < 0 || m_part.size() <= note.total);
    if (m_part.size() > 0 && !usable) {
        const Status emptied = m_part.restart();
        if (!emptied) {
            fail(emptied.error());
            return;
        }
    }
    m_part.follow();
    m_furthest = m_part.size();
    m_total = m_part.note().total;
    contact();
}

void Transfer::contact()
{
    if (m_part.size() > 0 && m_part.size() == m_total) {
        verify(); // complete since an earlier start
        return;
    }
    m_hops = 0;
    ask(m_request.url);
}

void Transfer::ask(const QUrl& url)
{
    if (!m_network) {
        m_network = new QNetworkAccessManager(this);
        m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        m_network->setAutoDeleteReplies(false);
    }
    QNetworkRequest request = bareRequest(url);
    m_askedFrom = m_part.note().etag.isEmpty() ? 0 : m_part.size();
    if (m_askedFrom > 0) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_askedFrom) + '-');
        request.setRawHeader("If-Range", m_part.note().etag);
    }
    m_headRead = false;
    m_bodyWanted = false;
    m_reply = m_network->get(request);
    m_reply->setReadBufferSize(readBuffer);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Transfer::onHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Transfer::onBytes);
    connect(m_reply, &QNetworkReply::finished, this, &Transfer::onReplyFinished);
    m_stall.start(m_request.stallTimeout);
}

void Transfer::onBytes()
{
    onHead();
    if (m_block.isEmpty())
        m_block = QByteArray(blockSize, Qt::Uninitialized);
    while (m_reply && m_bodyWanted) {
        const qint64 count = m_reply->read(m_block.data(), m_block.size());
        if (count <= 0)
            return;
        const qint64 before = m_part.size();
        const Status written = m_part.append(m_block.constData(), count);
        if (!written) {
            fail(written.error());
            return;
        }
        m_stall.start();
        if (!checkNewBytes(before))
            return;
        announce(false);
    }
}

bool Transfer::checkNewBytes(qint64 before)
{
    const qint64 size = m_part.size();
    if (before < boxHeadSize && size >= boxHeadSize && !startsLikeClip(m_part.head(boxHeadSize))) {
        fail({.kind = ErrorKind::BadFile, .detail = QStringLiteral("does not begin like a video")});
        return false;
    }
    if (size > m_request.maxBytes) {
        fail({.kind = ErrorKind::TooLarge, .detail = QStringLiteral("more bytes than allowed")});
        return false;
    }
    if (m_bodyEnd >= 0 && size > m_bodyEnd) { // chunked, and more than the head said
        startOver(QStringLiteral("more bytes than the head said"));
        return false;
    }
    return before / spaceCheckEvery == size / spaceCheckEvery || checkSpace(0);
}

qint64 Transfer::freeBytes() const
{
    return m_request.freeBytes ? m_request.freeBytes(m_request.folder)
                               : QStorageInfo(m_request.folder).bytesAvailable();
}

bool Transfer::checkSpace(qint64 needed)
{
    const qint64 free = freeBytes();
    if (free < 0 || free - needed >= m_request.keepFree) // below 0: the system does not say
        return true;
    fail({.kind = ErrorKind::Disk,
          .retry = Retry::ByPerson,
          .detail = u"no space: " % QString::number(needed + m_request.keepFree) % u" bytes are needed, "
                  % QString::number(free) % u" are free"});
    return false;
}

void Transfer::onReplyFinished()
{
    onBytes(); // unread bytes can remain
    if (!m_reply)
        return;
    const bool whole = m_bodyWanted && m_reply->error() == QNetworkReply::NoError
                    && (m_bodyEnd < 0 ? !m_part.isCutShort() : m_part.size() == m_bodyEnd);
    if (m_bodyWanted && m_part.size() == 0 && m_reply->error() == QNetworkReply::NoError) {
        fail({.kind = ErrorKind::BadFile, .detail = QStringLiteral("an empty file")});
    } else if (!whole || (m_total >= 0 && m_part.size() < m_total)) {
        retryLater(replyError());
    } else {
        dropReply();
        verify();
    }
}

void Transfer::retryLater(const Error& why)
{
    dropReply();
    if (why.kind == ErrorKind::Tls) {
        fail(why);
        return;
    }
    if (m_part.size() > m_furthest) {
        m_furthest = m_part.size();
        m_tries = 0;
    }
    if (++m_tries > mostTries) {
        fail(why);
        return;
    }
    const auto doubled = m_request.firstBackoff * (1 << (m_tries - 1));
    auto wait = std::min<std::chrono::milliseconds>(doubled, m_request.longestBackoff);
    if (why.retryAfter)
        wait = std::min(std::max(wait, *why.retryAfter), longestRetryAfter);
    qCInfo(logTransfer, "download breaks at %lld bytes: %s; try %d", m_part.size(), qPrintable(errorKindWord(why.kind)),
           m_tries);
    m_backoff.start(wait);
}

void Transfer::announce(bool always)
{
    if (!always && m_sinceAnnounced.isValid() && !m_sinceAnnounced.hasExpired(announceEvery.count()))
        return;
    m_sinceAnnounced.start();
    Q_EMIT progressed(m_part.size(), m_total);
}

/// Ends the reply under way without hearing of it again. The abort is queued: this may be called from within a signal
/// of the reply, and Qt 6.4 would then report its own error on top.
void Transfer::dropReply()
{
    m_stall.stop();
    m_bodyWanted = false;
    m_bodyEnd = -1;
    QNetworkReply* reply = std::exchange(m_reply, nullptr);
    if (!reply)
        return;
    reply->disconnect(this);
    QMetaObject::invokeMethod(reply, &QNetworkReply::abort, Qt::QueuedConnection);
    reply->deleteLater();
}

void Transfer::cancel()
{
    if (m_ended)
        return;
    m_tagging.reset(); // before its copy is removed
    if (!m_part.isOpen())
        static_cast<void>(m_part.open().ok()); // a part of an earlier start goes too
    if (m_part.isOpen())
        m_part.discard();
    end(Error{.kind = ErrorKind::Cancelled});
}

void Transfer::suspend()
{
    if (m_ended)
        return;
    m_ended = true;
    dropReply();
    m_backoff.stop();
    delete std::exchange(m_probe, nullptr);
    m_tagging.reset();
    m_part.close();
    Q_EMIT paused();
}

void Transfer::fail(const Error& why)
{
    if (m_part.isOpen() && removesPart(why.kind))
        m_part.discard();
    end(why);
}

void Transfer::end(const Result<DownloadedFile>& outcome)
{
    if (m_ended)
        return;
    m_ended = true;
    dropReply();
    m_backoff.stop();
    delete std::exchange(m_probe, nullptr);
    m_tagging.reset();
    m_part.close();
    Q_EMIT finished(outcome);
}

} // namespace klapper
