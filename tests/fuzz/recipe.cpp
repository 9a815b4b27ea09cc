// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A recipe that came from anywhere, as a file or out of a clip, and what travels on in the next clip.
#include "app/media/clipmetadata.h"
#include "app/media/recipefile.h"
#include "tests/fuzz/property.h"

#include "app/core/framereference.h"

#include <QJsonDocument>
#include <QUrl>
#include <QXmlStreamReader>

#include <cmath>

using namespace klapper;
using fuzz::require;

namespace {

bool isFrame(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    return text.isEmpty() || isFrameReference(text) || url.scheme() == u"https" || url.scheme() == u"http";
}

void checkDraft(const RequestDraft& draft)
{
    require(isFrame(draft.firstFrame) && isFrame(draft.lastFrame), "a frame is an address, a reference or nothing");
    require(draft.seconds >= 0 && draft.seconds <= recipelimits::mostSeconds, "a clip has seconds");
    require(std::isfinite(draft.guidance), "a guidance is a number");
    require(draft.shots.size() <= recipelimits::mostShots, "shots are limited");
    require(!draft.prompt.contains(QChar(0)), "a prompt is text");
    require(RequestDraft::fromJson(draft.toJson()) == draft, "a draft is kept as it is");
}

void checkMetadata(const Sidecar& recipe)
{
    const ClipMetadata metadata = ClipMetadata::of(recipe, QStringLiteral("take.mp4"));
    require(metadata.comment.size() <= ClipMetadata::longestComment, "a comment has its length");
    require(QJsonDocument::fromJson(metadata.comment).isObject(), "a comment is JSON");
    QXmlStreamReader xmp(metadata.xmp());
    while (!xmp.atEnd())
        xmp.readNext();
    require(!xmp.hasError(), "the packet is XML");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const Result<Sidecar> recipe = readRecipe(bytes);
    if (!recipe) {
        const ErrorKind kind = recipe.error().kind;
        require(kind == ErrorKind::BadInput || kind == ErrorKind::TooLarge || kind == ErrorKind::NotFound,
                "a refused recipe says why");
        return 0;
    }
    checkDraft(recipe->draft);
    checkMetadata(*recipe);
    const Result<Sidecar> again = readRecipe(QJsonDocument(recipe->toJson()).toJson());
    require(again.ok(), "what was read can be written and read");
    return 0;
}
