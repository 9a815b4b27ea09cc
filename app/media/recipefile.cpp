// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/recipefile.h"

#include "app/core/framereference.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace klapper {

using namespace recipelimits;

namespace {

Error badRecipe(const QString& what) { return badInput(u"recipe: " % what); }
Error tooLarge(const QString& what) { return {.kind = ErrorKind::TooLarge, .detail = u"recipe: " % what}; }

/// Before anything is made of it: a parser takes forty bytes for each of a million empty members.
std::optional<Error> tooMuch(QByteArrayView text)
{
    if (text.size() > mostBytes)
        return tooLarge(QStringLiteral("above 4 MiB"));
    qsizetype items = 0;
    int depth = 0;
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (quoted) {
            at += c == '\\' ? 1 : 0;
            quoted = c != '"';
            continue;
        }
        quoted = c == '"';
        depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
        items += c == ',' || c == '[' || c == '{' ? 1 : 0;
        if (items > mostItems || depth > deepest)
            return tooLarge(QStringLiteral("too many values, or too deep"));
    }
    return std::nullopt;
}

/// No NUL, no half of a surrogate pair: what holds one was not written by a person, and what reads it may stop there.
bool isText(const QString& text)
{
    if (text.size() > longestText)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isNull() || text[i].isLowSurrogate())
            return false;
        if (text[i].isHighSurrogate() && (++i == text.size() || !text[i].isLowSurrogate()))
            return false;
    }
    return true;
}

bool isText(const QJsonValue& value)
{
    if (value.isString())
        return isText(value.toString());
    const QJsonArray items = value.toArray();
    const QJsonObject members = value.toObject();
    const QStringList keys = members.keys();
    return std::all_of(items.begin(), items.end(), [](const QJsonValue& item) { return isText(item); })
        && std::all_of(members.begin(), members.end(), [](const QJsonValue& member) { return isText(member); })
        && std::all_of(keys.begin(), keys.end(), [](const QString& key) { return isText(key); });
}

bool isCount(const QJsonValue& value)
{
    const double number = value.toDouble(-1);
    return number >= 0 && number <= mostSeconds && number == std::floor(number);
}

bool isShot(const QJsonValue& value)
{
    return value.isObject() && value[u"text"].isString() && isCount(value[u"seconds"]);
}

/// RequestDraft::fromJson() is lenient, which is right for our own journal; here a wrong type is a wrong recipe.
/// Members that a later version may have are left out. The first that is wrong; empty: none.
QString wrongMember(const QJsonObject& draft)
{
    RequestDraft every;
    every.seed = 0;
    const QJsonObject known = every.toJson();
    for (auto member = draft.begin(); member != draft.end(); ++member) {
        if (known.contains(member.key()) && known[member.key()].type() != member.value().type())
            return member.key();
    }
    const QJsonArray shots = draft[u"shots"].toArray();
    if (!Endpoint::fromModelId(draft[u"endpoint"].toString()))
        return QStringLiteral("endpoint");
    if (shots.size() > mostShots || !std::all_of(shots.begin(), shots.end(), isShot))
        return QStringLiteral("shots");
    if (!isCount(draft[u"seconds"].isUndefined() ? QJsonValue(every.seconds) : draft[u"seconds"]))
        return QStringLiteral("seconds");
    if (std::abs(draft[u"guidance"].toDouble()) > 100)
        return QStringLiteral("guidance");
    if (draft[u"aspect"].toString().size() > 32)
        return QStringLiteral("aspect");
    if (QJsonDocument(draft[u"elements"].toArray()).toJson(QJsonDocument::Compact).size() > mostElementBytes)
        return QStringLiteral("elements");
    return {};
}

QString frameOf(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isAddress = text.size() <= longestAddress && url.isValid() && !url.host().isEmpty()
                        && (url.scheme() == u"https" || url.scheme() == u"http");
    return isAddress || isFrameReference(text) ? text : QString();
}

} // namespace

Result<Sidecar> readRecipe(QByteArrayView text)
{
    if (const auto refused = tooMuch(text))
        return *refused;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text.toByteArray(), &problem);
    if (!document.isObject())
        return badRecipe(problem.error == QJsonParseError::NoError ? QStringLiteral("not an object")
                                                                   : problem.errorString());
    const QJsonObject json = document.object();
    if (!isText(QJsonValue(json)))
        return badRecipe(QStringLiteral("characters that are no text"));
    if (json[u"recipeIn"].isString() && !json.contains(u"draft"))
        return Error{.kind = ErrorKind::NotFound,
                     .requestId = json[u"requestId"].toString().left(200),
                     .detail = json[u"recipeIn"].toString().left(200)};
    if (!json[u"draft"].isObject())
        return badRecipe(QStringLiteral("draft"));
    const QString wrong = wrongMember(json[u"draft"].toObject());
    if (!wrong.isEmpty())
        return badRecipe(u"draft, " % wrong);
    Result<Sidecar> recipe = Sidecar::fromJson(json);
    if (!recipe)
        return recipe;
    RequestDraft& draft = recipe.value().draft;
    draft.firstFrame = frameOf(draft.firstFrame);
    draft.lastFrame = frameOf(draft.lastFrame);
    return recipe;
}

} // namespace klapper
