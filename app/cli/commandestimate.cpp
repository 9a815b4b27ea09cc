// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandestimate.h"

#include "app/cli/language.h"
#include "app/cli/numbers.h"
#include "app/cli/preflight.h"
#include "app/cli/text.h"
#include "app/cli/words.h"

#include <QJsonObject>

namespace klapper::cli {

namespace {

/// Only what the price depends on has to be right: a price can be asked for before there is a prompt.
QList<Problem> priceProblems(const RequestInput& input, const Contract& contract)
{
    QList<Problem> problems;
    for (const Problem& problem : certainProblems(input, contract)) {
        if (problem.kind == ProblemKind::DurationRange)
            problems.append(problem);
    }
    return problems;
}

QJsonObject priceJson(const RequestInput& input, const Price& price)
{
    const EnglishWords english; // of "reason"
    QJsonObject json{
        {QStringLiteral("usd"), price.total.toDecimal()},
        {QStringLiteral("usd_per_second"), price.perSecond.toDecimal()},
        {QStringLiteral("seconds"), price.seconds},
        {QStringLiteral("audio"), price.audio},
        {QStringLiteral("model_id"), input.draft.endpoint.modelId()},
        {QStringLiteral("reason"), priceReason(price)},
    };
    if (price.publishedRate)
        json.insert(QStringLiteral("published_usd_per_second"), price.publishedRate->toDecimal());
    return json;
}

} // namespace

EstimateCommand::EstimateCommand(Options options, Console& console)
    : m_options(std::move(options))
    , m_console(console)
{
}

void EstimateCommand::start()
{
    const auto read = readRequest(m_options);
    if (const auto* failure = std::get_if<Failure>(&read)) {
        m_console.trouble(failure->trouble);
        return finish(failure->exitCode);
    }
    const auto& input = std::get<RequestInput>(read);
    const Contract contract = keptContract(input.draft.endpoint, pathsOf(m_options));
    const QList<Problem> problems = priceProblems(input, contract);
    if (!problems.isEmpty()) {
        m_console.trouble(troubleOf(problems, contract));
        return finish(65);
    }
    const Price price = priceOf(input.draft, contract);
    if (price.publishedRate)
        m_console.note(Text::tr("note: the service lately published another rate, %1 per second without audio")
                           .arg(moneyText(*price.publishedRate)));
    finish(m_console.result(QJsonDocument(priceJson(input, price))) ? 0 : 74);
}

} // namespace klapper::cli
