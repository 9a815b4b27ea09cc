// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The mapper of what the service publishes about an endpoint, and all that uses the contract it makes.
// The input is the JSON of a model; another model's id is taken for the first endpoint's.
#include "app/contract/livecontract.h"
#include "app/contract/price.h"
#include "app/contract/requestbody.h"
#include "app/contract/requestcheck.h"
#include "tests/fuzz/property.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace klapper;
using fuzz::require;

namespace {

void checkFields(const Contract& contract, const QJsonObject& schema)
{
    QSet<Role> roles;
    QSet<QString> names;
    for (const Field& field : contract.fields) {
        require(roleFromWireName(field.name) == field.role, "a field has the role of its name");
        require(schema[u"properties"].toObject().contains(field.name), "a field is one of the model's");
        roles.insert(field.role);
        names.insert(field.name);
    }
    require(roles.size() == contract.fields.size(), "a role has one field");
    require(roles.contains(Role::Text), "a contract takes a prompt");

    const auto blocked = [&](const QString& name) {
        return contract.unknownRequired.contains(name);
    };
    require(!schema[u"required"].isString() && !schema[u"required"].isObject(), "what is required is a list");
    const QJsonArray required = schema[u"required"].toArray();
    for (const QJsonValue& name : required)
        require(names.contains(name.toString()) || blocked(name.toString()), "nothing required is passed over");
    const QJsonObject properties = schema[u"properties"].toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const bool wanted = it.value()[u"required"].isBool() && it.value()[u"required"].toBool();
        require(!wanted || names.contains(it.key()) || blocked(it.key()), "nothing required by itself is passed over");
        const bool audio = roleFromWireName(it.key()) == Role::Audio;
        require(!audio || names.contains(it.key()) || blocked(it.key()), "an audio switch we cannot set blocks");
    }
}

void checkUse(const Contract& contract)
{
    RequestDraft draft;
    draft.endpoint = contract.endpoint;
    draft.prompt = QStringLiteral("A lighthouse at dusk");
    draft.firstFrame = QStringLiteral("https://images.example.com/a.jpg");
    draft.shots = {{QStringLiteral("Wide"), 2}, {QStringLiteral("Close"), 3}};
    draft.shotsActive = true;
    draft.seed = 7;
    const QList<Problem> problems = check(draft, contract);
    require(contract.unknownRequired.isEmpty() || !problems.isEmpty(), "an unknown required field blocks the endpoint");
    const QJsonObject body = requestBody(draft, contract);
    for (const QString& name : body.keys())
        require(roleFromWireName(name).has_value(), "only known fields are sent");
    if (const Field* audio = contract.field(Role::Audio))
        require(body[audio->name] == QJsonValue(false), "audio is always said");
    require(QJsonDocument::fromJson(requestBytes(body)).object() == body, "a body reads as it was written");
    require(priceOf(draft, contract).total > Money(), "nothing is free");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    QJsonObject model = QJsonDocument::fromJson(bytes).object();
    const auto named = Endpoint::fromModelId(model[u"model_id"].toString());
    const Endpoint endpoint = named.value_or(Endpoint{});
    if (!named && !model.isEmpty()) {
        require(!liveContract(endpoint, model, QDate(2026, 11, 25)), "another model's schema is refused");
        model[u"model_id"] = endpoint.modelId();
    }
    const Result<Contract> contract = liveContract(endpoint, model, QDate(2026, 11, 25));
    if (!contract)
        return 0;
    checkFields(*contract, model[u"input_schema"].toObject());
    checkUse(*contract);
    return 0;
}
