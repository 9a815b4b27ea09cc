// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandmodels.h"

#include "app/cli/exitcodes.h"
#include "app/cli/modelwords.h"
#include "app/cli/preflight.h"
#include "app/cli/text.h"
#include "app/cli/words.h"
#include "app/contract/livecontract.h"

#include <QJsonArray>

namespace klapper::cli {

ModelsCommand::ModelsCommand(Options options, Console& console)
    : m_options(std::move(options))
    , m_console(console)
    , m_session(m_options, console)
{
}

void ModelsCommand::start()
{
    const Status opened = m_session.open({.mostRunning = 0}, Session::Service::Fresh);
    if (!opened)
        return fail(opened.error(), exitCode(opened.error().kind));
    connect(&m_session, &Session::failed, this, [this](const Error& error) { fail(error, exitCodeOfToken(error)); });
    connect(&m_session, &Session::signedIn, this, &ModelsCommand::ask);
    m_session.signIn();
}

void ModelsCommand::ask()
{
    ModelApi& api = m_session.engine().api();
    if (m_options.command == CommandKind::ModelsGet)
        return api.anyModel(m_options.modelId, this, [this](const Result<QJsonObject>& answer) { takeModel(answer); });
    const bool isList = m_options.command == CommandKind::ModelsList;
    const auto take = [this, isList](const Result<QJsonObject>& answer) {
        if (!answer)
            return fail(answer.error(), exitCodeOf(answer.error()));
        isList ? takeList(*answer) : takeCategories(*answer);
    };
    if (!isList)
        return api.categories(this, take);
    const CatalogOptions& wish = m_options.catalog;
    api.models({{QStringLiteral("search"), wish.search},
                {QStringLiteral("category"), wish.category},
                {QStringLiteral("kind"), wish.kind},
                {QStringLiteral("include_schema"), wish.includeSchema ? QStringLiteral("true") : QString()},
                {QStringLiteral("limit"), QString::number(wish.limit)},
                {QStringLiteral("offset"), QString::number(wish.offset)}},
               this, take);
}

void ModelsCommand::takeList(const QJsonObject& answer)
{
    if (!answer[u"models"].isArray())
        return fail({.kind = ErrorKind::Protocol, .detail = QStringLiteral("no list of models")}, 69);
    if (!wantsTable(m_options) || m_options.catalog.includeSchema)
        return finish(m_console.result(QJsonDocument(answer)) ? 0 : 74);
    const QJsonArray models = answer[u"models"].toArray();
    if (models.isEmpty()) {
        m_console.note(Text::tr("no model fits"));
        return finish(0);
    }
    const bool written = m_console.table(modelRows(models));
    const int from = m_options.catalog.offset;
    m_console.note(Text::tr("%1 to %2 of %3")
                       .arg(from + 1)
                       .arg(from + models.size())
                       .arg(qint64(answer[u"total"].toDouble(double(models.size())))));
    finish(written ? 0 : 74);
}

void ModelsCommand::takeCategories(const QJsonObject& answer)
{
    if (!wantsTable(m_options) || !answer[u"categories"].isArray())
        return finish(m_console.result(QJsonDocument(answer)) ? 0 : 74);
    QString lines;
    const QJsonArray names = answer[u"categories"].toArray();
    for (const QJsonValue& name : names)
        lines += plain(name.toString()) % u'\n';
    finish(m_console.print(lines) ? 0 : 74);
}

void ModelsCommand::takeModel(const Result<QJsonObject>& answer)
{
    const auto endpoint = Endpoint::fromModelId(m_options.modelId);
    if (answer) {
        std::optional<Contract> contract;
        if (endpoint) {
            const Result<Contract> live = liveContract(*endpoint, *answer, QDate::currentDate());
            contract = live ? *live : m_session.engine().contracts().contract(*endpoint);
        }
        return show(*answer, contract);
    }
    if (answer.error().kind != ErrorKind::NotFound)
        return fail(answer.error(), exitCodeOf(answer.error()));
    if (!endpoint) {
        m_console.trouble({.what = Text::tr("The service has no model \"%1\".").arg(m_options.modelId),
                           .cost = {},
                           .kept = {},
                           .next = Text::tr("klapper-cli models list --search TEXT finds what there is.")});
        return finish(exitCode(ErrorKind::BadInput));
    }
    m_console.note(Text::tr("the service does not publish this endpoint now; these are the fields known here"));
    show({{QStringLiteral("model_id"), m_options.modelId}}, m_session.engine().contracts().contract(*endpoint));
}

void ModelsCommand::show(const QJsonObject& model, const std::optional<Contract>& contract)
{
    if (!wantsTable(m_options)) {
        QJsonObject json = model;
        json.insert(u"klapper", contract ? QJsonValue(contractJson(*contract)) : QJsonValue());
        return finish(m_console.result(QJsonDocument(json)) ? 0 : 74);
    }
    const bool written =
        m_console.print(modelHead(model, contract))
        && m_console.table(contract ? fieldRows(*contract, model) : fieldRows(model[u"input_schema"].toObject()));
    finish(written ? 0 : 74);
}

void ModelsCommand::fail(const Error& error, int exitCode)
{
    m_console.trouble(troubleOf(error, {}));
    finish(exitCode);
}

} // namespace klapper::cli
