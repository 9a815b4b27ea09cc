// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/routes.h"

#include <QDateTime>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace klapper::practice {

namespace {

struct Part
{
    qint64 from = 0;
    qint64 last = 0; ///< inclusive
};

enum class Asked { Whole, Part, Unsatisfiable };

/// One range of a file of `size` bytes. Anything but a single well-formed range counts as not asked.
Asked partOf(const QByteArray& header, qint64 size, Part& part)
{
    static const QRegularExpression form(QStringLiteral("^bytes=(\\d{0,18})-(\\d{0,18})$"));
    const QRegularExpressionMatch match = form.match(QString::fromLatin1(header).remove(u' '));
    if (!match.hasMatch() || (match.capturedLength(1) == 0 && match.capturedLength(2) == 0))
        return Asked::Whole;
    if (match.capturedLength(1) == 0) { // the last n bytes
        const qint64 count = match.capturedView(2).toLongLong();
        part = {std::max<qint64>(0, size - count), size - 1};
        return count == 0 || size == 0 ? Asked::Unsatisfiable : Asked::Part;
    }
    part.from = match.capturedView(1).toLongLong();
    part.last = match.capturedLength(2) ? std::min(match.capturedView(2).toLongLong(), size - 1) : size - 1;
    return part.from >= size || part.last < part.from ? Asked::Unsatisfiable : Asked::Part;
}

QByteArray etagOf(const QFileInfo& info, bool replaced)
{
    const qint64 changed = info.lastModified().toMSecsSinceEpoch() + (replaced ? 1 : 0);
    return '"' + QByteArray::number(info.size(), 16) + '-' + QByteArray::number(changed, 16) + '"';
}

bool isFault(const std::optional<Fault>& fault, FaultAction action) { return fault && fault->action == action; }

} // namespace

Answer fileAnswer(const Call& call, Desk& desk, const std::optional<Fault>& fault)
{
    static const QRegularExpression name(QStringLiteral("^/files/([A-Za-z0-9_-]{1,128})\\.mp4$"));
    const QRegularExpressionMatch match = name.match(call.path);
    const QFileInfo info(desk.clipPath(match.captured(1)));
    if (!match.hasMatch() || !info.isFile())
        return errorAnswer(404, 404001, QStringLiteral("File not found"));
    if (call.method != "GET" && call.method != "HEAD")
        return errorAnswer(405, 405001, QStringLiteral("Method not allowed"));

    const qint64 size = info.size();
    const QByteArray etag = etagOf(info, isFault(fault, FaultAction::NewEtag));
    Answer answer{.contentType = "video/mp4",
                  .file = FilePart{info.filePath(), 0, size},
                  .headers = {{"ETag", etag}, {"Accept-Ranges", "bytes"}}};
    if (isFault(fault, FaultAction::NoRange)) {
        answer.headers.pop_back();
        return answer;
    }
    const QByteArray ifRange = call.headers.value("if-range");
    Part part;
    if (!ifRange.isEmpty() && ifRange != etag)
        return answer; // another file than the one the client has a piece of
    switch (partOf(call.headers.value("range"), size, part)) {
    case Asked::Whole:
        break;
    case Asked::Unsatisfiable:
        answer = errorAnswer(416, 416001, QStringLiteral("Range not satisfiable"));
        answer.headers = {{"Content-Range", "bytes */" + QByteArray::number(size)}, {"ETag", etag}};
        break;
    case Asked::Part:
        answer.status = 206;
        answer.file = FilePart{info.filePath(), part.from, part.last - part.from + 1};
        answer.headers.emplace_back("Content-Range", "bytes " + QByteArray::number(part.from) + '-'
                                                         + QByteArray::number(part.last) + '/'
                                                         + QByteArray::number(size));
        break;
    }
    return answer;
}

} // namespace klapper::practice
