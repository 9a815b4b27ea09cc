// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The recipe beside a clip, with the draft and the facts about the clip inside it, and ffprobe's own JSON.
#include "app/media/sidecar.h"
#include "tests/fuzz/property.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <cmath>

using namespace klapper;
using fuzz::require;

namespace {

/// Every address that a member holds as its whole text.
void requireNoUserInfo(const QJsonValue& value)
{
    if (value.isString() && value.toString().contains(u"://")) {
        const QUrl url(value.toString());
        require(!url.isValid() || url.userInfo().isEmpty(), "no user info is written");
    }
    const QJsonArray items = value.toArray();
    for (const QJsonValue& item : items)
        requireNoUserInfo(item);
    const QJsonObject members = value.toObject();
    for (const QJsonValue& member : members)
        requireNoUserInfo(member);
}

void checkSidecar(const QJsonObject& json)
{
    const Result<Sidecar> read = Sidecar::fromJson(json);
    if (!read) {
        require(read.error().kind == ErrorKind::BadInput, "a refused recipe says so");
        return;
    }
    require(!read->clip.contains(u'/') && !read->clip.contains(u'\\') && read->clip != u"..", "a clip is a name");
    const QJsonObject written = read->toJson();
    const QUrl link(written[u"resultUrl"].toString());
    require(!link.hasQuery() && link.userInfo().isEmpty(), "the signature of a link is not written");
    requireNoUserInfo(written[u"request"]);
    requireNoUserInfo(written[u"draft"]);
    const Result<Sidecar> again = Sidecar::fromJson(QJsonDocument::fromJson(QJsonDocument(written).toJson()).object());
    require(again.ok(), "what was written can be read");
    require(again->toJson() == written, "a recipe is kept as it is");
}

void checkProbe(const QByteArray& bytes)
{
    const Result<ClipInfo> clip = parseProbe(bytes);
    if (!clip)
        return;
    require(clip->width > 0 && clip->height > 0, "a clip has a size");
    require(clip->seconds > 0 && std::isfinite(clip->seconds), "a clip has a length");
    require(clip->frames == -1 || clip->frames > 0, "frames are counted or unknown");
    require(clip->fps() >= 0 && std::isfinite(clip->fps()), "a rate is a number");
    require(ClipInfo::fromJson(clip->toJson()) == *clip, "what is known of a clip is kept");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    QJsonObject json = QJsonDocument::fromJson(bytes).object();
    checkSidecar(json);
    checkProbe(bytes);
    return 0;
}
