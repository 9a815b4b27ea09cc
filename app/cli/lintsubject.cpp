// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lintsubject.h"

#include "app/cli/importwords.h"
#include "app/cli/lintwords.h"
#include "app/cli/localimages.h"
#include "app/cli/text.h"
#include "app/cli/words.h"
#include "app/contract/price.h"
#include "app/contract/requestbody.h"
#include "app/prompt/draftimport.h"
#include "app/prompt/lintfix.h"
#include "app/prompt/lintrules.h"

#include <QSet>

#include <algorithm>
#include <initializer_list>

namespace klapper::cli {

namespace {

constexpr int mostRepairs = 100; ///< more than any draft has places; a pair of fixes may undo each other

bool isOurForm(const QJsonObject& json)
{
    const auto names = {QStringLiteral("draft"), QStringLiteral("endpoint"), QStringLiteral("shots"),
                        QStringLiteral("shotsActive"), QStringLiteral("firstFrame")};
    return std::any_of(names.begin(), names.end(), [&json](const QString& name) { return json.contains(name); });
}

std::variant<GivenInput, Failure> readAny(const Options& options)
{
    if (!options.catalog.prompt)
        return readGiven(options);
    const auto endpoint = readEndpoint(options);
    if (const auto* failure = std::get_if<Failure>(&endpoint))
        return *failure;
    return GivenInput{.endpoint = std::get<Endpoint>(endpoint),
                      .text = {},
                      .json = {{QStringLiteral("prompt"), *options.catalog.prompt}}};
}

std::optional<Failure> readOurForm(LintSubject& subject, const GivenInput& given)
{
    const DraftImport read = importJson(given.text, given.endpoint);
    if (!read.drafts.isEmpty()) {
        subject.draft = read.drafts.first();
        return std::nullopt;
    }
    QStringList problems;
    for (ImportProblem problem : read.problems) {
        if (given.isYaml)
            problem.line = 0;
        problems.append(importProblemText(problem));
    }
    return Failure{65,
                   {.what = Text::tr("The input is no draft: %1.").arg(problems.join(u"; ")),
                    .cost = nothingSent(),
                    .kept = {},
                    .next = {}}};
}

/// What cannot be read is named, and the rest is looked at all the same.
std::optional<Failure> readWireForm(LintSubject& subject, const GivenInput& given, const Options& options)
{
    QJsonObject usable = given.json;
    Result<RequestInput> input = readRequestInput(usable, given.endpoint);
    if (!input) {
        subject.refused = input.error().fields;
        for (const FieldProblem& field : std::as_const(subject.refused))
            usable.remove(field.field);
        input = readRequestInput(usable, given.endpoint);
    }
    if (!input)
        return std::nullopt; // only what is refused can be said
    LocalImages images;
    const Status taken = images.take(input.value(), FrameStore(pathsOf(options).frames()));
    if (!taken)
        return Failure{exitCode(taken.error().kind), troubleOf(taken.error(), nothingSent())};
    subject.draft = input->draft;
    return std::nullopt;
}

/// The draft after the first of the finding's fixes that does something here.
std::optional<RequestDraft> fixed(const LintSubject& subject, const RequestDraft& draft, const Finding& finding,
                                  QString& label)
{
    for (const QString& name : finding.fixes) {
        const LintFix* fix = lintFix(name);
        if (!fix || fix->isWindows)
            continue;
        const RequestDraft after = fixedBy(draft, subject.contract, finding, name);
        if (!isAutomaticFix(subject, draft, finding, after))
            continue;
        label = finding.rule % u": " % lintFixLabel(finding, name, speaksChinese());
        return after;
    }
    return std::nullopt;
}

} // namespace

bool isAutomaticFix(const LintSubject& subject, const RequestDraft& before, const Finding& finding,
                    const RequestDraft& after)
{
    if (after == before || after.endpoint != before.endpoint)
        return false;
    const bool isDearer = priceOf(after, subject.contract).total > priceOf(before, subject.contract).total;
    return !isDearer || finding.level == LintLevel::Error;
}

QList<Finding> LintSubject::findings(const RequestDraft& about) const
{
    const QList<Problem> problems = check(about, contract) + lostRoles(about, contract);
    LintFacts now = facts;
    now.total = priceOf(about, contract).total;
    return lint({about, contract, problems, now});
}

std::variant<LintSubject, Failure> readLintSubject(const Options& options)
{
    const auto given = readAny(options);
    if (const auto* failure = std::get_if<Failure>(&given))
        return *failure;
    const auto& input = std::get<GivenInput>(given);
    LintSubject subject;
    subject.given = input.json;
    subject.isOurs = isOurForm(input.json);
    subject.contract = keptContract(input.endpoint, pathsOf(options));
    subject.facts.muted = options.catalog.muted;
    const auto failure = subject.isOurs ? readOurForm(subject, input) : readWireForm(subject, input, options);
    if (failure)
        return *failure;
    subject.draft.endpoint = input.endpoint;
    return subject;
}

RequestDraft mended(const LintSubject& subject, QStringList& done)
{
    RequestDraft draft = subject.draft;
    for (int repair = 0; repair < mostRepairs; ++repair) {
        std::optional<RequestDraft> after;
        QString label;
        const QList<Finding> findings = subject.findings(draft);
        for (const Finding& finding : findings) {
            if (finding.level != LintLevel::Hint && (after = fixed(subject, draft, finding, label)))
                break;
        }
        if (!after)
            break;
        draft = *after;
        done.append(label);
    }
    return draft;
}

QJsonObject mendedInput(const LintSubject& subject, const RequestDraft& after)
{
    const RequestDraft& before = subject.draft;
    if (after == before)
        return subject.given;
    if (subject.isOurs)
        return after.toJson();
    const QJsonObject was = requestBody(before, subject.contract);
    const QJsonObject is = requestBody(after, subject.contract);
    // Shots that go inside the prompt cannot stand beside it as well.
    const bool isNumbered = (before.shotsActive || after.shotsActive) && !subject.contract.takesSegments();
    QJsonObject input = isNumbered ? is : subject.given;
    const QStringList all = was.keys() + is.keys();
    for (const QString& name : QSet<QString>(all.begin(), all.end())) {
        if (isNumbered || was[name] == is[name])
            continue;
        QString said = name;
        const auto role = roleFromWireName(name);
        for (const QString& other : role ? wireNames(*role) : QStringList())
            said = subject.given.contains(other) ? other : said;
        if (is.contains(name))
            input.insert(said, is[name]);
        else
            input.remove(said);
    }
    return input;
}

} // namespace klapper::cli
