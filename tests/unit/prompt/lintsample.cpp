// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/prompt/lintsample.h"

#include "tests/support/samples.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace klapper::test {

namespace {

Endpoint endpointOf(const QString& word)
{
    for (const Endpoint& endpoint : Endpoint::all()) {
        const QString mode = endpoint.takesImage() ? QStringLiteral("/image") : QStringLiteral("/text");
        if (endpoint.tierId() + mode == word)
            return endpoint;
    }
    if (!word.isEmpty())
        qFatal("a sample names an unknown endpoint");
    return {};
}

QList<Role> rolesOf(const QJsonValue& value)
{
    QList<Role> roles;
    const QJsonArray words = value.toArray();
    for (const QJsonValue& word : words)
        roles.append(roleFromWord(word.toString()).value());
    return roles;
}

std::optional<Money> moneyOf(const QJsonValue& value)
{
    return value.isString() ? Money::fromDecimal(value.toString()) : std::nullopt;
}

std::optional<FrameFacts> frameOf(const QJsonValue& value, const QString& url)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonArray size = value[u"size"].toArray();
    return FrameFacts{.url = value[u"url"].toString(url),
                      .size = {size.at(0).toInt(), size.at(1).toInt()},
                      .format = value[u"format"].toString(),
                      .bytes = 0,
                      .refusal = value[u"refusal"].toString()};
}

void repeat(RequestDraft& draft, const QJsonObject& wishes)
{
    const auto text = [&wishes](QLatin1StringView name) {
        const QJsonArray wish = wishes[name].toArray();
        return wish.at(0).toString().repeated(wish.at(1).toInt());
    };
    if (wishes.contains(u"prompt"))
        draft.prompt = text(QLatin1StringView("prompt"));
    if (wishes.contains(u"negative"))
        draft.negative = text(QLatin1StringView("negative"));
    if (wishes.contains(u"shot"))
        draft.shots.first().text = text(QLatin1StringView("shot"));
}

LintSample sampleOf(const QJsonObject& json)
{
    QJsonObject draft = json[u"draft"].toObject();
    const Endpoint endpoint = endpointOf(draft.take(QStringLiteral("endpoint")).toString());
    LintSample sample;
    sample.name = json[u"name"].toString();
    sample.json = json;
    sample.draft = RequestDraft::fromJson(draft);
    sample.draft.endpoint = endpoint;
    repeat(sample.draft, json[u"repeat"].toObject());
    sample.live = json[u"contract"].toString() == u"live";
    sample.lacks = rolesOf(json[u"lacks"]);
    sample.optional = rolesOf(json[u"optional"]);
    const QJsonObject facts = json[u"facts"].toObject();
    sample.facts.firstFrame = frameOf(facts[u"first"], sample.draft.firstFrame);
    sample.facts.lastFrame = frameOf(facts[u"last"], sample.draft.lastFrame);
    sample.facts.total = moneyOf(facts[u"total"]).value_or(Money());
    sample.facts.threshold = moneyOf(facts[u"threshold"]);
    sample.facts.balance = moneyOf(facts[u"balance"]);
    sample.facts.triedCheaper = facts[u"triedCheaper"].toBool();
    sample.facts.sameSucceeded = facts[u"sameSucceeded"].toBool();
    sample.facts.contractDifference = facts[u"difference"].toString();
    return sample;
}

void readFile(const QString& path, QList<LintSample>& samples)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        qFatal("%s: %s", qPrintable(path), qPrintable(error.errorString()));
    for (const bool fails : {false, true}) {
        const QJsonArray rows = json[fails ? u"fail" : u"pass"].toArray();
        for (const QJsonValue& row : rows) {
            LintSample sample = sampleOf(row.toObject());
            sample.rule = json[u"rule"].toString();
            sample.fails = fails;
            samples.append(sample);
        }
    }
}

} // namespace

Contract LintSample::contract(Endpoint endpoint) const
{
    Contract contract = live ? liveContractOf(endpoint) : documentedContract(endpoint);
    contract.fields.removeIf([this](const Field& field) { return lacks.contains(field.role); });
    for (Field& field : contract.fields)
        field.required = field.required && !optional.contains(field.role);
    return contract;
}

QList<Finding> LintSample::lint(const RequestDraft& of, const QStringList& muted) const
{
    const Contract inForce = contract(of.endpoint);
    const QList<Problem> problems = check(of, inForce);
    LintFacts known = facts;
    known.muted = muted;
    return klapper::lint({.draft = of, .contract = inForce, .problems = problems, .facts = known});
}

QList<LintSample> lintSamples()
{
    const QDir folder(QStringLiteral(KLAPPER_SOURCE_DIR "/tests/data/lint"));
    QList<LintSample> samples;
    const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& file : files)
        readFile(folder.filePath(file), samples);
    return samples;
}

QList<Finding> ofRule(const QList<Finding>& findings, const QString& rule)
{
    QList<Finding> found;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(found),
                 [&rule](const Finding& finding) { return finding.rule == rule; });
    return found;
}

QString markedText(const RequestDraft& draft, const LintPlace& place)
{
    if (place.start < 0)
        return {};
    if (place.role == Role::Shots)
        return draft.shots.at(place.shot).text.mid(place.start, place.length);
    const QString& text = place.role == Role::Negative ? draft.negative : draft.prompt;
    return text.mid(place.start, place.length);
}

} // namespace klapper::test
