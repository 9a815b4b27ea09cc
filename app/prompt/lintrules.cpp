// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/lintrules.h"

#include "app/prompt/promptdata.h"

#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

namespace klapper {

namespace {

LintText textOf(const QJsonValue& value) { return {value[u"en"].toString(), value[u"zh"].toString()}; }

LintLevel levelOf(const QString& word)
{
    if (word == u"error")
        return LintLevel::Error;
    if (word == u"warning")
        return LintLevel::Warning;
    if (word != u"hint")
        qFatal("a lint rule has no level");
    return LintLevel::Hint;
}

struct Shipped
{
    QList<LintRule> rules;
    QHash<QString, int> byId;
    QList<LintFix> fixes;
    QHash<QString, int> fixByName;
    QHash<QString, LintText> tiers;
};

LintRule readRule(const QJsonObject& row)
{
    LintRule rule{.id = row[u"id"].toString(),
                  .level = levelOf(row[u"level"].toString()),
                  .group = row[u"group"].toString(),
                  .source = row[u"source"].toString(),
                  .canBeMuted = row[u"mutable"].toBool(),
                  .isOverride = row[u"override"].toBool(),
                  .message = textOf(row),
                  .ask = textOf(row[u"ask"]),
                  .cases = {},
                  .limits = {},
                  .fixes = {}};
    const QJsonObject cases = row[u"cases"].toObject();
    for (auto it = cases.begin(); it != cases.end(); ++it) {
        const QString level = it.value()[u"level"].toString();
        rule.cases.insert(it.key(), {textOf(it.value()), level.isEmpty() ? rule.level : levelOf(level)});
    }
    const QJsonObject limits = row[u"limits"].toObject();
    for (auto it = limits.begin(); it != limits.end(); ++it)
        rule.limits.insert(it.key(), it.value().toDouble());
    const QJsonArray fixes = row[u"fixes"].toArray();
    for (const QJsonValue& fix : fixes)
        rule.fixes.append(fix.toString());
    return rule;
}

Shipped readShipped()
{
    const QJsonObject data = promptData(QStringLiteral("lint"));
    Shipped shipped;
    const QJsonArray rows = data[u"rules"].toArray();
    for (const QJsonValue& row : rows) {
        shipped.byId.insert(row[u"id"].toString(), int(shipped.rules.size()));
        shipped.rules.append(readRule(row.toObject()));
    }
    const QJsonObject fixes = data[u"fixes"].toObject();
    for (auto it = fixes.begin(); it != fixes.end(); ++it) {
        shipped.fixByName.insert(it.key(), int(shipped.fixes.size()));
        shipped.fixes.append({it.key(), textOf(it.value()), it.value()[u"window"].toBool()});
    }
    const QJsonObject tiers = data[u"tiers"].toObject();
    for (auto it = tiers.begin(); it != tiers.end(); ++it)
        shipped.tiers.insert(it.key(), textOf(it.value()));
    return shipped;
}

const Shipped& shipped()
{
    static const Shipped all = readShipped();
    return all;
}

/// Nothing when a value is missing. In one pass: a value that looks like "{a}" is foreign text and stays as it is.
std::optional<QString> filled(const QString& text, const Finding& finding, bool inChinese)
{
    QString done;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = text.indexOf(u'}', open);
        if (open < 0 || close < 0)
            break;
        const QString name = text.mid(open + 1, close - open - 1);
        if (!finding.values.contains(name))
            return std::nullopt;
        const QString value = finding.values[name];
        done += text.mid(at, open - at);
        done += name == u"tier" ? shipped().tiers.value(value).in(inChinese) : value;
        at = close + 1;
    }
    return QString(done % text.mid(at));
}

} // namespace

const QList<LintRule>& lintRules() { return shipped().rules; }

const LintRule* lintRule(const QString& id)
{
    const auto found = shipped().byId.constFind(id);
    return found == shipped().byId.constEnd() ? nullptr : &shipped().rules.at(*found);
}

const QList<LintFix>& lintFixes() { return shipped().fixes; }

const LintFix* lintFix(const QString& name)
{
    const auto found = shipped().fixByName.constFind(name);
    return found == shipped().fixByName.constEnd() ? nullptr : &shipped().fixes.at(*found);
}

double lintLimit(const QString& rule, const QString& name)
{
    const LintRule* found = lintRule(rule);
    if (!found || !found->limits.contains(name))
        qFatal("a lint rule has no such limit");
    return found->limits[name];
}

bool canBeMuted(const Finding& finding)
{
    const LintRule* rule = lintRule(finding.rule);
    return rule && rule->canBeMuted && (finding.level != LintLevel::Error || rule->isOverride);
}

QString lintMessage(const Finding& finding, bool inChinese)
{
    const LintRule* rule = lintRule(finding.rule);
    if (!rule)
        return {};
    const auto special = rule->cases.constFind(finding.values.value(QStringLiteral("case")));
    const LintText& message = special == rule->cases.constEnd() ? rule->message : special->message;
    const QString said = filled(message.in(inChinese), finding, inChinese).value_or(message.in(inChinese));
    const QString& ask = rule->ask.in(inChinese);
    const auto asked = filled(ask, finding, inChinese);
    if (ask.isEmpty() || finding.fixes.isEmpty() || !asked)
        return said;
    return inChinese ? QString(said % *asked) : QString(said % u' ' % *asked);
}

Finding inLocale(Finding finding, const QLocale& locale)
{
    static const QRegularExpression number(QStringLiteral("\\A-?\\$?[0-9]+\\.[0-9]+\\z"));
    for (QString& value : finding.values) {
        if (number.match(value).hasMatch())
            value.replace(u'.', locale.decimalPoint());
    }
    return finding;
}

QString lintFixLabel(const Finding& finding, const QString& fix, bool inChinese)
{
    const LintFix* found = lintFix(fix);
    if (!found)
        return {};
    return filled(found->label.in(inChinese), finding, inChinese).value_or(found->label.in(inChinese));
}

} // namespace klapper
