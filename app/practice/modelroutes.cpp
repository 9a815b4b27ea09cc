// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/catalog.h"
#include "app/practice/givenimage.h"
#include "app/practice/order.h"
#include "app/practice/requestbook.h"
#include "app/practice/routes.h"
#include "app/practice/validation.h"

#include <QJsonArray>

#include <algorithm>

namespace klapper::practice {

namespace {

constexpr int insufficientFunds = 10001;

QString requestUrl(const Desk& desk, const QString& id, QStringView what)
{
    return desk.address.base % u"/requests/" % id % u'/' % what;
}

QJsonObject withUrls(const Desk& desk, const QString& id, QJsonObject answer)
{
    answer.insert(u"request_id", id);
    answer.insert(u"status_url", requestUrl(desk, id, u"status"));
    answer.insert(u"result_url", requestUrl(desk, id, u"result"));
    answer.insert(u"cancel_url", requestUrl(desk, id, u"cancel"));
    return answer;
}

Answer unprocessable(const QJsonArray& detail)
{
    return jsonAnswer({{QStringLiteral("error_code"), 422001},
                       {QStringLiteral("message"), QStringLiteral("The input does not fit the endpoint")},
                       {QStringLiteral("detail"), detail}},
                      422);
}

Answer submitAnswer(const Call& call, Desk& desk, const QString& modelId)
{
    const std::optional<Endpoint> endpoint = Endpoint::fromModelId(modelId);
    if (!endpoint)
        return errorAnswer(404, 404001, u"Model not found: " % modelId.left(200));
    const std::optional<QJsonObject> body = objectIn(call.body);
    if (!body)
        return unprocessable({QJsonObject{{QStringLiteral("loc"), QJsonArray{QStringLiteral("body")}},
                                          {QStringLiteral("msg"), QStringLiteral("JSON decode error")},
                                          {QStringLiteral("type"), QStringLiteral("json_invalid")}}});
    const QJsonObject schema = desk.catalog.inputSchema(modelId);
    if (const QJsonArray problems = problemsOf(*body, schema, *endpoint); !problems.isEmpty())
        return unprocessable(problems);

    const Result<QJsonObject> input = shelveImages(*body, desk.imageFolder);
    if (!input)
        return errorAnswer(500, 500001, input.error().detail);
    const quint32 look = lookOf(*endpoint, *input);
    const Order order = orderOf(*endpoint, *input, schema, look);
    BookedRequest request{.endpoint = *endpoint, .input = *input, .look = look};
    request.estimateMicros = desk.catalog.priceMicros(endpoint->tier, order.seconds, order.audio);
    const std::optional<QString> id = desk.book.add(std::move(request));
    if (!id)
        return errorAnswer(402, insufficientFunds, QStringLiteral("Insufficient balance"));
    return jsonAnswer(withUrls(desk, *id, {}));
}

bool matches(const QJsonObject& model, const Call& call)
{
    const QString search = call.query.value(QStringLiteral("search"));
    const QString category = call.query.value(QStringLiteral("category"));
    const QString kind = call.query.value(QStringLiteral("kind"));
    const QString names = model.value(u"model_id").toString() % u' ' % model.value(u"display_name").toString();
    return names.contains(search, Qt::CaseInsensitive)
        && (category.isEmpty() || model.value(u"categories").toArray().contains(category))
        && (kind.isEmpty() || model.value(u"kind").toString() == kind);
}

Answer listAnswer(const Call& call, const Catalog& catalog)
{
    const bool schemas = call.query.value(QStringLiteral("include_schema")) == u"true";
    const int offset = call.query.value(QStringLiteral("offset")).toInt();
    const int limit = call.query.value(QStringLiteral("limit"), QStringLiteral("50")).toInt();
    QJsonArray page;
    int total = 0;
    for (const QJsonValue& value : catalog.models()) {
        QJsonObject model = value.toObject();
        if (!matches(model, call))
            continue;
        if (!schemas)
            model.remove(u"input_schema");
        if (total >= offset && page.size() < limit)
            page.append(model);
        ++total;
    }
    return jsonAnswer({{QStringLiteral("models"), page}, {QStringLiteral("total"), total}});
}

Answer categoriesAnswer(const Catalog& catalog)
{
    QStringList names;
    for (const QJsonValue& model : catalog.models()) {
        const QJsonArray ofModel = model[u"categories"].toArray();
        for (const QJsonValue& name : ofModel)
            names.append(name.toString());
    }
    names.removeDuplicates();
    return jsonAnswer({{QStringLiteral("categories"), QJsonArray::fromStringList(names)}});
}

QJsonObject statusOf(const BookedRequest& request, const Desk& desk)
{
    QJsonObject answer{{QStringLiteral("status"), phaseWord(request.phase)}};
    if (request.phase == Phase::Queued)
        answer.insert(u"queue_position", std::max(1, desk.book.queuePosition(request.id))); // 0: just left it
    return withUrls(desk, request.id, answer);
}

QJsonObject resultOf(const BookedRequest& request, const Desk& desk)
{
    const auto time = [](const QDateTime& at) {
        return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
    };
    QJsonObject answer{{QStringLiteral("request_id"), request.id},
                       {QStringLiteral("model_id"), request.endpoint.modelId()},
                       {QStringLiteral("status"), phaseWord(request.phase)},
                       {QStringLiteral("output"), QJsonValue()},
                       {QStringLiteral("error"), request.error.isEmpty() ? QJsonValue() : request.error},
                       {QStringLiteral("created_at"), time(request.createdAt)},
                       {QStringLiteral("finished_at"), time(request.finishedAt)}};
    if (request.phase == Phase::Completed) // the link is made now: the port may be another one than then
        answer.insert(u"output", QJsonObject{{QStringLiteral("video"),
                                              QString(desk.address.web % u"/files/" % request.id % u".mp4")}});
    return answer;
}

void force(QJsonObject& answer, const QJsonObject& forced)
{
    for (auto it = forced.begin(); it != forced.end(); ++it)
        answer.insert(it.key(), it.value());
}

} // namespace

Answer modelAnswer(const Call& call, Desk& desk)
{
    const QString modelId = call.path.mid(QStringView(u"/v1/models/").size());
    if (call.kind == CallKind::Submit)
        return submitAnswer(call, desk, modelId);
    if (modelId.isEmpty())
        return listAnswer(call, desk.catalog);
    if (modelId == u"categories")
        return categoriesAnswer(desk.catalog);
    const std::optional<QJsonObject> model = desk.catalog.model(modelId);
    return model ? jsonAnswer(*model) : errorAnswer(404, 404001, QStringLiteral("Model not found"));
}

Answer requestAnswer(const Call& call, Desk& desk)
{
    const QString id = call.path.section(u'/', 3, 3);
    std::optional<BookedRequest> request = desk.book.find(id);
    if (!request)
        return errorAnswer(404, 404001, QStringLiteral("Request not found"));
    if ((call.method == "POST") != (call.kind == CallKind::Cancel))
        return errorAnswer(405, 405001, QStringLiteral("Method not allowed"));
    QJsonObject answer;
    if (call.kind == CallKind::Cancel) {
        const bool cancelled = desk.book.cancel(id);
        request = desk.book.find(id);
        answer = {
            {QStringLiteral("request_id"), id},
            {QStringLiteral("status"), phaseWord(request ? request->phase : Phase::Cancelled)},
            {QStringLiteral("outcome"), cancelled ? QStringLiteral("cancelled") : QStringLiteral("not_cancellable")}};
    } else if (call.kind == CallKind::Status) {
        answer = statusOf(*request, desk);
    } else {
        answer = resultOf(*request, desk);
        const bool ended = request->finishedAt.isValid();
        if (ended && call.query.value(QStringLiteral("include_cost")) == u"true")
            answer.insert(u"cost", static_cast<double>(request->costMicros) / 1e6);
    }
    if (request)
        force(answer, request->forced);
    return jsonAnswer(answer);
}

} // namespace klapper::practice
