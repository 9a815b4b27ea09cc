// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/answerhead.h"

#include <QNetworkReply>

#include <algorithm>

namespace klapper {

namespace {

/// Digits only and of a sane size; nothing for "1, 1", "-1", "+1", "1e3" and the empty text.
std::optional<qint64> countOf(QByteArrayView text)
{
    constexpr qsizetype mostDigits = 18;
    if (text.isEmpty() || text.size() > mostDigits
        || !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    return text.toLongLong();
}

/// "bytes 0-99/200", "bytes 0-99/*", "bytes */200".
bool readRange(QByteArrayView text, AnswerHead& head)
{
    const qsizetype slash = text.indexOf('/');
    if (!text.startsWith("bytes ") || slash < 0)
        return false;
    const QByteArrayView span = text.first(slash).sliced(6);
    const QByteArrayView whole = text.sliced(slash + 1);
    if (whole != "*") {
        const auto total = countOf(whole);
        if (!total)
            return false;
        head.total = *total;
    }
    if (span == "*")
        return true;
    const qsizetype dash = span.indexOf('-');
    if (dash < 0)
        return false;
    const auto first = countOf(span.first(dash));
    const auto last = countOf(span.sliced(dash + 1));
    if (!first || !last || *last < *first || (head.total >= 0 && *last >= head.total))
        return false;
    head.first = *first;
    head.last = *last;
    return true;
}

bool isStrongTag(const QByteArray& tag)
{
    constexpr qsizetype longest = 256;
    return tag.size() >= 2 && tag.size() <= longest && tag.startsWith('"') && tag.endsWith('"')
        && std::all_of(tag.begin(), tag.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

std::optional<AnswerHead> AnswerHead::read(const QNetworkReply& reply)
{
    AnswerHead head;
    head.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (head.status < 200 || head.status > 599)
        return std::nullopt;
    if (reply.hasRawHeader("Content-Length")) {
        const auto length = countOf(reply.rawHeader("Content-Length").trimmed());
        if (!length)
            return std::nullopt;
        head.length = *length;
    }
    if (reply.hasRawHeader("Content-Range") && !readRange(reply.rawHeader("Content-Range").trimmed(), head)
        && (head.status == 206 || head.status == 416))
        return std::nullopt;
    const QByteArray tag = reply.rawHeader("ETag").trimmed();
    if (isStrongTag(tag))
        head.etag = tag;
    head.type = reply.rawHeader("Content-Type").split(';').constFirst().trimmed().toLower();
    head.location = reply.rawHeader("Location").trimmed();
    if (const auto seconds = countOf(reply.rawHeader("Retry-After").trimmed()))
        head.retryAfter = int(std::min<qint64>(*seconds, 3600));
    return head;
}

bool AnswerHead::isRedirect() const
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool AnswerHead::isText() const
{
    return type.startsWith("text/") || type.endsWith("json") || type.endsWith("xml") || type.startsWith("image/")
        || type.startsWith("multipart/");
}

} // namespace klapper
