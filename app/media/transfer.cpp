// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/transfer.h"

#include "app/media/boxes.h"
#include "app/media/filename.h"
#include "app/media/mediatools.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QStorageInfo>

#include <algorithm>

namespace klapper {

namespace {

Q_LOGGING_CATEGORY(lc, "klapper.media")

constexpr int mostTries = 5;
constexpr int mostHops = 5;
constexpr qint64 readBuffer = 1024 * 1024;
constexpr qint64 blockSize = 256 * 1024;
constexpr qint64 spaceCheckEvery = 16 * 1024 * 1024;
constexpr std::chrono::milliseconds announceEvery{100};
constexpr std::chrono::milliseconds longestRetryAfter{60'000};

QString addressOf(const QUrl& url)
{
    return url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo | QUrl::FullyEncoded);
}

/// A part removed with the failure, since nothing good can come of it or since the disk needs the room.
bool removesPart(ErrorKind kind)
{
    return kind == ErrorKind::RefusedHost || kind == ErrorKind::TooLarge || kind == ErrorKind::BadFile
        || kind == ErrorKind::Disk;
}

QNetworkRequest requestFor(const QUrl& url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // HTTP/2 ignores the read buffer's size
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", "Klapper/" KLAPPER_VERSION);
    return request;
}

/// The target of a redirect, refused when it could be read in two ways.
std::optional<QUrl> targetOf(const QUrl& from, const QByteArray& location)
{
    if (location.isEmpty() || std::any_of(location.begin(), location.end(), [](char c) {
            return c <= 0x20 || c >= 0x7f || c == '\\'; // char may be signed: bytes above 0x7f are negative
        }))
        return std::nullopt;
    const QUrl target = from.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    return target.isValid() ? std::optional(target) : std::nullopt;
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

Transfer::~Transfer() { dropReply(); }

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
    hashEarlierPart();
}

void Transfer::hashEarlierPart()
{
    if (m_ended)
        return;
    const Result<bool> hashed = m_part.hashSome();
    if (!hashed) {
        fail(hashed.error());
        return;
    }
    if (!*hashed) { // piece by piece: other downloads share the thread, and a cancel gets its turn
        QMetaObject::invokeMethod(this, &Transfer::hashEarlierPart, Qt::QueuedConnection);
        return;
    }
    const PartFile::Origin& origin = m_part.origin();
    const bool usable = origin.address == addressOf(m_request.url)
                     && (!origin.etag.isEmpty() || origin.total == m_part.size())
                     && (origin.total < 0 || m_part.size() <= origin.total);
    if (m_part.size() > 0 && !usable) {
        const Status emptied = m_part.restart();
        if (!emptied) {
            fail(emptied.error());
            return;
        }
    }
    m_furthest = m_part.size();
    m_total = m_part.origin().total;
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
    QNetworkRequest request = requestFor(url);
    m_askedFrom = m_part.origin().etag.isEmpty() ? 0 : m_part.size();
    if (m_askedFrom > 0) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_askedFrom) + '-');
        request.setRawHeader("If-Range", m_part.origin().etag);
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

void Transfer::onHead()
{
    if (m_headRead || !m_reply || !m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
        return;
    m_headRead = true;
    m_stall.start();
    const std::optional<AnswerHead> head = AnswerHead::read(*m_reply);
    if (!head) {
        retryLater({.kind = ErrorKind::Protocol, .retry = Retry::Automatic, .detail = QStringLiteral("a broken head")});
        return;
    }
    m_head = *head;
    if (m_head.isRedirect())
        follow(m_head.location);
    else if (m_head.status == 200)
        acceptWhole();
    else if (m_head.status == 206)
        acceptRest();
    else if (m_head.status == 416 && m_askedFrom > 0)
        onRangeRefused();
    else
        refuse();
}

void Transfer::acceptWhole()
{
    if (m_head.isText()) {
        fail({.kind = ErrorKind::BadFile,
              .httpStatus = 200,
              .detail = u"not a video but " % QString::fromLatin1(m_head.type.left(64))});
        return;
    }
    if (m_head.length > m_request.maxBytes) {
        fail({.kind = ErrorKind::TooLarge, .detail = u"length " % QString::number(m_head.length)});
        return;
    }
    const Status emptied = m_part.restart(); // a server without Range, or another file since
    if (!emptied) {
        fail(emptied.error());
        return;
    }
    if (!checkSpace(std::max<qint64>(m_head.length, 0)))
        return;
    m_total = m_head.length;
    m_bodyEnd = m_head.length;
    const Status noted = m_part.setOrigin({addressOf(m_request.url), m_head.etag, m_total});
    if (!noted) {
        fail(noted.error());
        return;
    }
    m_bodyWanted = true;
    announce(true);
}

void Transfer::acceptRest()
{
    const PartFile::Origin& origin = m_part.origin();
    const qint64 span = m_head.last - m_head.first + 1;
    if (m_askedFrom == 0 || m_head.first != m_askedFrom || (m_head.length >= 0 && m_head.length != span)
        || (!m_head.etag.isEmpty() && m_head.etag != origin.etag)
        || (m_head.total >= 0 && origin.total >= 0 && m_head.total != origin.total)
        || (origin.total >= 0 && m_head.last >= origin.total)) {
        startOver(QStringLiteral("the file changed under the download"));
        return;
    }
    if (m_total < 0)
        m_total = m_head.total;
    if (m_total > m_request.maxBytes || m_head.last >= m_request.maxBytes) {
        fail({.kind = ErrorKind::TooLarge, .detail = u"length " % QString::number(m_head.last + 1)});
        return;
    }
    if (!checkSpace(span))
        return;
    m_bodyEnd = m_head.last + 1;
    m_bodyWanted = true;
    announce(true);
}

void Transfer::onRangeRefused()
{
    if (m_head.total >= 0 && m_head.total == m_part.size()) {
        dropReply();
        verify();
        return;
    }
    startOver(QStringLiteral("the server refuses the range"));
}

void Transfer::follow(const QByteArray& location)
{
    const std::optional<QUrl> target = targetOf(m_reply->url(), location);
    if (!target) {
        fail({.kind = ErrorKind::RefusedHost,
              .httpStatus = m_head.status,
              .detail = QStringLiteral("redirected to no valid address")});
        return;
    }
    const Status allowed = m_policy.checkFile(*target);
    if (!allowed) {
        fail(allowed.error());
        return;
    }
    if (++m_hops > mostHops) {
        fail(
            {.kind = ErrorKind::Protocol, .httpStatus = m_head.status, .detail = QStringLiteral("too many redirects")});
        return;
    }
    dropReply();
    ask(*target);
}

void Transfer::refuse()
{
    Error why{.kind = ErrorKind::Protocol,
              .retry = Retry::Automatic,
              .httpStatus = m_head.status,
              .detail = QStringLiteral("an answer that is no file")};
    if (m_head.retryAfter)
        why.retryAfter = std::chrono::seconds(*m_head.retryAfter);
    if (m_head.status == 429)
        why.kind = ErrorKind::RateLimited;
    else if (m_head.status >= 500 || m_head.status == 408 || m_head.status == 425)
        why.kind = ErrorKind::Upstream;
    else if (m_head.status >= 400)
        why.kind = ErrorKind::NotFound; // gone, or a link that has expired: stores say 400, 401, 403, 404 or 410
    if (why.kind == ErrorKind::NotFound || why.kind == ErrorKind::Protocol) {
        why.retry = Retry::Never;
        fail(why);
        return;
    }
    retryLater(why);
}

void Transfer::startOver(const QString& why)
{
    dropReply();
    const Status emptied = m_part.restart();
    if (!emptied) {
        fail(emptied.error());
        return;
    }
    m_total = -1;
    if (m_startedOver) {
        fail({.kind = ErrorKind::Upstream, .retry = Retry::ByPerson, .httpStatus = m_head.status, .detail = why});
        return;
    }
    m_startedOver = true;
    m_furthest = 0;
    contact();
}

void Transfer::onBytes()
{
    onHead();
    QByteArray block(blockSize, Qt::Uninitialized);
    while (m_reply && m_bodyWanted) {
        const qint64 count = m_reply->read(block.data(), block.size());
        if (count <= 0)
            return;
        const qint64 before = m_part.size();
        const Status written = m_part.append(block.constData(), count);
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

bool Transfer::checkSpace(qint64 needed)
{
    const qint64 free =
        m_request.freeBytes ? m_request.freeBytes(m_request.folder) : QStorageInfo(m_request.folder).bytesAvailable();
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

Error Transfer::replyError() const
{
    Error why{.kind = ErrorKind::Unreachable, .retry = Retry::Automatic, .detail = m_reply->errorString()};
    switch (m_reply->error()) {
    case QNetworkReply::NoError:
        why.detail = QStringLiteral("ended early");
        break;
    case QNetworkReply::SslHandshakeFailedError:
        why.kind = ErrorKind::Tls;
        break;
    case QNetworkReply::TimeoutError:
        why.kind = ErrorKind::Timeout;
        break;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        why.kind = ErrorKind::Protocol;
        break;
    default: // Qt's list grows; all others are breaks of the connection
        break;
    }
    return why;
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
    qCInfo(lc, "download breaks at %lld bytes: %s; try %d", m_part.size(), qPrintable(errorKindWord(why.kind)),
           m_tries);
    m_backoff.start(wait);
}

void Transfer::verify()
{
    m_backoff.stop();
    announce(true);
    m_probe = new Probe(m_tools->ffprobe, m_part.path(), this);
    connect(m_probe, &Probe::finished, this, [this](const Result<ClipInfo>& clip) {
        m_probe->deleteLater();
        m_probe = nullptr;
        if (!clip)
            fail(clip.error());
        else if (m_part.isCutShort())
            fail({.kind = ErrorKind::BadFile, .detail = QStringLiteral("the video is cut short")});
        else
            publish(*clip);
    });
    m_probe->start();
}

void Transfer::publish(const ClipInfo& clip)
{
    const bool isMov = m_request.fileName.endsWith(u".mov", Qt::CaseInsensitive);
    const QString name = safeFileName(m_request.fileName, isMov ? u"mov" : u"mp4");
    const Result<QString> path = m_part.publish(name);
    if (!path) {
        fail(path.error());
        return;
    }
    end(DownloadedFile{*path, m_part.size(), m_part.sha256(), clip});
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
    m_part.close();
    Q_EMIT finished(outcome);
}

} // namespace klapper
