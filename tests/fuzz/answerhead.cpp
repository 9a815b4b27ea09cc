// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The head of an answer to a request for a file, and Retry-After.
// Steering: the HTTP status; then one header in each line.
#include "app/media/answerhead.h"
#include "app/service/classify.h"
#include "tests/fuzz/property.h"

#include <QNetworkReply>
#include <QTimeZone>

using namespace klapper;
using fuzz::require;

namespace {

class HeadOnly final : public QNetworkReply
{
public:
    explicit HeadOnly(const fuzz::Input& input)
    {
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, input.steering.toInt());
        const QList<QByteArray> lines = input.material.split('\n');
        for (const QByteArray& line : lines) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0)
                setRawHeader(line.left(colon), line.mid(colon + 1));
        }
    }
    void abort() override {}

private:
    qint64 readData(char*, qint64) override { return -1; }
};

bool isDigits(const QByteArray& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

void checkHead(const HeadOnly& reply)
{
    const std::optional<AnswerHead> head = AnswerHead::read(reply);
    if (!head)
        return;
    require(head->status >= 200 && head->status < 600, "an answer has a final status");
    require(head->length >= -1, "a length is not negative");
    require(head->length < 0 || isDigits(reply.rawHeader("Content-Length").trimmed()), "a length is digits alone");
    require(reply.hasRawHeader("Content-Length") == (head->length >= 0), "a length that was said is known");
    require((head->first < 0) == (head->last < 0), "a range has two ends");
    require(head->first <= head->last, "a range goes forward");
    require(head->total < 0 || head->last < head->total, "a range is inside the whole");
    require(head->retryAfter.value_or(0) >= 0 && head->retryAfter.value_or(0) <= 3600, "a pause is bounded");
    require(!head->etag.contains('\n') && !head->etag.contains('\r') && !head->etag.contains(' '),
            "a tag can stand in a header of ours");
    require(head->etag.isEmpty() || (head->etag.startsWith('"') && head->etag.endsWith('"')), "a tag is strong");
    require(!head->location.contains('\n'), "a location is one line");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::Input input(data, size);
    const HeadOnly reply(input);
    checkHead(reply);
    const QDateTime now(QDate(2026, 11, 25), QTime(12, 0), QTimeZone::utc());
    if (const auto pause = parseRetryAfter(reply.rawHeader("Retry-After"), now)) {
        require(*pause >= std::chrono::milliseconds(0) && *pause <= std::chrono::hours(24),
                "Retry-After is between now and a day");
    }
    return 0;
}
