// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lintwords.h"

#include "app/cli/table.h"
#include "app/cli/text.h"
#include "app/cli/words.h"
#include "app/prompt/lintfix.h"
#include "app/prompt/lintfixes.h"
#include "app/prompt/lintrules.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace klapper::cli {

namespace {

QString levelWord(LintLevel level)
{
    switch (level) {
    case LintLevel::Error:
        return QStringLiteral("error");
    case LintLevel::Warning:
        return QStringLiteral("warning");
    case LintLevel::Hint:
        return QStringLiteral("hint");
    }
    Q_UNREACHABLE();
}

QString fieldName(const Finding& finding, const Contract& contract)
{
    if (finding.problem && finding.problem->kind == ProblemKind::EndpointUnknownField)
        return finding.problem->text;
    const Field* field = contract.field(finding.place.role);
    return field ? field->name : wireNames(finding.place.role).value(0, roleWord(finding.place.role));
}

/// The text that a finding marks, with its place in characters instead of UTF-16 units.
struct Marked
{
    int start = -1;
    int length = 0;
    QString text;
};

Marked markedBy(const Finding& finding, RequestDraft draft, const Contract& contract)
{
    const QString* text = FixCall{draft, contract, finding}.text();
    if (!text || finding.place.start < 0)
        return {};
    const QString marked = text->mid(finding.place.start, finding.place.length);
    return {.start = codePoints(text->left(finding.place.start)), .length = codePoints(marked), .text = marked};
}

QString messageOf(const Finding& finding, const Contract& contract, bool inChinese)
{
    const QString said = lintMessage(finding, inChinese);
    return said.isEmpty() && finding.problem ? problemText(*finding.problem, contract) : said;
}

bool isAutomatic(const Finding& finding, const LintFix& fix, const LintSubject& subject, const RequestDraft& draft)
{
    return !fix.isWindows
        && isAutomaticFix(subject, draft, finding, fixedBy(draft, subject.contract, finding, fix.name));
}

QJsonArray fixesJson(const Finding& finding, const LintSubject& subject, const RequestDraft& draft)
{
    QJsonArray fixes;
    for (const QString& name : finding.fixes) {
        const LintFix* fix = lintFix(name);
        if (fix)
            fixes.append(QJsonObject{{QStringLiteral("name"), name},
                                     {QStringLiteral("label"), lintFixLabel(finding, name, false)},
                                     {QStringLiteral("automatic"), isAutomatic(finding, *fix, subject, draft)}});
    }
    return fixes;
}

QJsonObject findingJson(const Finding& finding, const LintSubject& subject, const RequestDraft& draft)
{
    const Marked marked = markedBy(finding, draft, subject.contract);
    const bool isMarked = marked.start >= 0;
    return {{QStringLiteral("level"), levelWord(finding.level)},
            {QStringLiteral("rule"), finding.rule.isEmpty() ? QJsonValue() : QJsonValue(finding.rule)},
            {QStringLiteral("field"), fieldName(finding, subject.contract)},
            {QStringLiteral("shot"), finding.place.shot >= 0 ? QJsonValue(finding.place.shot + 1) : QJsonValue()},
            {QStringLiteral("start"), isMarked ? QJsonValue(marked.start) : QJsonValue()},
            {QStringLiteral("length"), isMarked ? QJsonValue(marked.length) : QJsonValue()},
            {QStringLiteral("text"), isMarked ? QJsonValue(marked.text) : QJsonValue()},
            {QStringLiteral("message"), messageOf(finding, subject.contract, false)},
            {QStringLiteral("fixes"), fixesJson(finding, subject, draft)}};
}

QJsonObject refusedJson(const FieldProblem& problem)
{
    return {{QStringLiteral("level"), QStringLiteral("error")},
            {QStringLiteral("rule"), QJsonValue()},
            {QStringLiteral("field"), problem.field},
            {QStringLiteral("shot"), QJsonValue()},
            {QStringLiteral("start"), QJsonValue()},
            {QStringLiteral("length"), QJsonValue()},
            {QStringLiteral("text"), QJsonValue()},
            {QStringLiteral("message"), problem.message},
            {QStringLiteral("fixes"), QJsonArray()}};
}

QString placeText(const Finding& finding, const Marked& marked, const Contract& contract)
{
    QString place = fieldName(finding, contract);
    if (finding.place.shot >= 0)
        place += Text::tr(", shot %1").arg(finding.place.shot + 1);
    if (marked.start >= 0 && marked.length > 0)
        place += u' ' % QString::number(marked.start + 1) % u'-' % QString::number(marked.start + marked.length);
    return place;
}

QString whatText(const Finding& finding, const Marked& marked, const LintSubject& subject)
{
    const Finding spoken = inLocale(finding, QLocale());
    QString what = messageOf(spoken, subject.contract, speaksChinese());
    if (!marked.text.isEmpty() && !what.contains(marked.text))
        what = u'"' % shortened(marked.text, 40) % u"\": " % what;
    if (finding.fixes.isEmpty())
        return what;
    const QString label = lintFixLabel(spoken, finding.fixes.first(), speaksChinese());
    return label.isEmpty() ? what : QString(what % u" [" % label % u']');
}

} // namespace

bool speaksChinese() { return QLocale().language() == QLocale::Chinese; }

QList<QStringList> findingRows(const LintSubject& subject, const RequestDraft& draft, const QList<Finding>& findings)
{
    QList<QStringList> rows{{Text::tr("WEIGHT"), Text::tr("WHERE"), Text::tr("RULE"), Text::tr("WHAT")}};
    for (const FieldProblem& problem : subject.refused)
        rows.append({QStringLiteral("error"), problem.field, QStringLiteral("-"), problem.message});
    for (const Finding& finding : findings) {
        const Marked marked = markedBy(finding, draft, subject.contract);
        rows.append({levelWord(finding.level), placeText(finding, marked, subject.contract),
                     finding.rule.isEmpty() ? QStringLiteral("-") : finding.rule, whatText(finding, marked, subject)});
    }
    return rows;
}

QJsonObject lintJson(const LintSubject& subject, const RequestDraft& draft, const QList<Finding>& findings)
{
    QJsonArray list;
    for (const FieldProblem& problem : subject.refused)
        list.append(refusedJson(problem));
    for (const Finding& finding : findings)
        list.append(findingJson(finding, subject, draft));
    const auto count = [&list](const char* level) {
        return int(std::count_if(list.begin(), list.end(), [level](const QJsonValue& each) {
            return each[u"level"].toString() == QLatin1StringView(level);
        }));
    };
    return {{QStringLiteral("model_id"), draft.endpoint.modelId()},
            {QStringLiteral("errors"), count("error")},
            {QStringLiteral("warnings"), count("warning")},
            {QStringLiteral("hints"), count("hint")},
            {QStringLiteral("findings"), list}};
}

} // namespace klapper::cli
