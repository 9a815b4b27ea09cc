// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/localimages.h"
#include "app/cli/text.h"
#include "app/core/framereference.h"

#include <QFile>

namespace klapper::cli {

namespace {

/// At most what an image may have, and one more to see that it is too much.
Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return badInput(Text::tr("the file %1 cannot be read: %2").arg(path, file.errorString()));
    QByteArray bytes;
    while (bytes.size() <= FrameStore::mostBytes) {
        const QByteArray more = file.read(FrameStore::mostBytes + 1 - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

/// The type that it names is not believed: FrameStore looks at the content.
Result<QByteArray> readDataUri(QStringView uri)
{
    const qsizetype comma = uri.indexOf(u',');
    const QStringView head = uri.left(std::max<qsizetype>(comma, 0));
    if (!head.startsWith(u"data:image/", Qt::CaseInsensitive) || !head.endsWith(u";base64", Qt::CaseInsensitive))
        return badInput(Text::tr("a data: URI must begin with data:image/TYPE;base64,"));
    const auto decoded =
        QByteArray::fromBase64Encoding(uri.sliced(comma + 1).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? Result<QByteArray>(decoded.decoded) : Result<QByteArray>(badInput(Text::tr("no valid base64")));
}

} // namespace

Status LocalImages::take(RequestInput& input, const FrameStore& frames)
{
    const auto named = [](const Status& taken, Role role) {
        Error error = taken.error();
        error.detail.prepend(wireNames(role).value(0) % u": ");
        return error;
    };
    const Status first = takeOne(input.draft.firstFrame, frames);
    if (!first)
        return named(first, Role::FirstFrame);
    const Status last = takeOne(input.draft.lastFrame, frames);
    return last ? last : Status(named(last, Role::LastFrame));
}

Status LocalImages::takeOne(QString& frame, const FrameStore& frames)
{
    if (isFrameReference(frame)) {
        const Result<QByteArray> kept = frames.read(frame);
        return kept ? Status(Nothing{}) : Status(kept.error());
    }
    const bool isFile = frame.startsWith(u'@');
    if (!isFile && !frame.startsWith(u"data:", Qt::CaseInsensitive))
        return Nothing{};
    const Result<QByteArray> bytes = isFile ? readFile(frame.sliced(1)) : readDataUri(frame);
    if (!bytes)
        return bytes.error();
    const Result<QString> reference = FrameStore::referenceOf(*bytes);
    if (!reference)
        return reference.error();
    m_read.insert(*reference, *bytes);
    frame = *reference;
    return Nothing{};
}

Status LocalImages::keep(const FrameStore& frames) const
{
    for (const QByteArray& bytes : m_read) {
        const Result<QString> kept = frames.keep(bytes);
        if (!kept)
            return kept.error();
    }
    return Nothing{};
}

} // namespace klapper::cli
