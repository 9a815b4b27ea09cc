// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a transfer judges what the server answered; how it asks stands in transfer.cpp.
#include "app/media/transfer.h"

#include <QNetworkReply>

#include <algorithm>

namespace klapper {

namespace {

constexpr int mostHops = 5;

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
    const Status noted = m_part.setOrigin(addressOf(m_request.url), m_head.etag, m_total);
    if (!noted) {
        fail(noted.error());
        return;
    }
    m_bodyWanted = true;
    announce(true);
}

void Transfer::acceptRest()
{
    const PartNote& origin = m_part.note();
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

} // namespace klapper
