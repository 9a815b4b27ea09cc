// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/embedding.h"

#include "app/contract/requestbody.h"
#include "app/contract/role.h"
#include "app/core/framereference.h"
#include "app/media/framestore.h"
#include "app/media/imagehead.h"

#include <QJsonDocument>

namespace klapper {

namespace {

/// What a person writes as text is never taken for a reference.
bool isFrameName(const QString& name)
{
    const auto role = roleFromWireName(name);
    return role == Role::FirstFrame || role == Role::LastFrame;
}

Result<QString> dataUri(const QString& reference, const FrameStore& frames)
{
    const Result<QByteArray> bytes = frames.read(reference);
    if (!bytes)
        return Error{.kind = ErrorKind::ImageLost, .retry = Retry::ByPerson, .detail = bytes.error().detail};
    const auto head = readImageHead(*bytes);
    if (!head)
        return Error{.kind = ErrorKind::ImageLost,
                     .retry = Retry::ByPerson,
                     .detail = QStringLiteral("the kept file is no image")};
    return QString(u"data:" % imageMimeType(head->type) % u";base64," % QString::fromLatin1(bytes->toBase64()));
}

} // namespace

Result<QByteArray> bodyWithImages(const QByteArray& body, const FrameStore& frames)
{
    if (!body.contains("klapper-frame:"))
        return body;
    QJsonObject members = QJsonDocument::fromJson(body).object();
    bool embedded = false;
    for (auto member = members.begin(); member != members.end(); ++member) {
        const QString reference = member.value().toString();
        if (!isFrameName(member.key()) || !isFrameReference(reference))
            continue;
        const Result<QString> uri = dataUri(reference, frames);
        if (!uri)
            return uri.error();
        member.value() = *uri;
        embedded = true;
    }
    return embedded ? requestBytes(members) : body;
}

} // namespace klapper
