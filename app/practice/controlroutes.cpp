// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/controlroutes.h"

#include "app/core/money.h"
#include "app/practice/people.h"
#include "app/practice/requestbook.h"
#include "app/practice/requestlog.h"
#include "app/practice/routes.h"
#include "app/practice/signin.h"

namespace klapper::practice {

namespace {

Answer done() { return jsonAnswer({{QStringLiteral("ok"), true}}); }
Answer refused(const QString& why) { return errorAnswer(400, 400001, why); }

Answer faults(const Call& call, Desk& desk, const QJsonObject& body)
{
    if (call.method == "DELETE") {
        desk.faults.clear();
    } else if (call.method == "POST") {
        QJsonArray list = body.value(u"faults").toArray();
        if (list.isEmpty())
            list.append(body);
        for (const QJsonValue& entry : std::as_const(list)) {
            QString problem;
            std::optional<Fault> fault = FaultQueue::parse(entry.toObject(), problem);
            if (!fault)
                return refused(problem);
            desk.faults.add(*std::move(fault));
        }
    }
    return jsonAnswer({{QStringLiteral("left"), desk.faults.count()}});
}

Answer log(const Call& call, Desk& desk)
{
    if (call.method == "DELETE")
        desk.log.clear();
    return jsonAnswer({{QStringLiteral("entries"), desk.log.entries()}});
}

Answer requests(Desk& desk)
{
    QJsonArray list;
    for (const BookedRequest& request : desk.book.all())
        list.append(QJsonObject{{QStringLiteral("request_id"), request.id},
                                {QStringLiteral("model_id"), request.endpoint.modelId()},
                                {QStringLiteral("phase"), phaseWord(request.phase)},
                                {QStringLiteral("input"), request.input},
                                {QStringLiteral("cost_micros"), request.costMicros}});
    return jsonAnswer({{QStringLiteral("requests"), list}});
}

Answer oneRequest(const QString& id, Desk& desk, const QJsonObject& body)
{
    if (!desk.book.find(id))
        return errorAnswer(404, 404001, QStringLiteral("Request not found"));
    if (body.contains(u"fail"))
        desk.book.fail(id, body.value(u"fail").toString());
    else if (body.value(u"drop").toBool())
        desk.book.drop(id);
    else
        desk.book.force(id, body.contains(u"force") ? body.value(u"force").toObject() : body);
    return done();
}

Answer balance(Desk& desk, const QJsonObject& body)
{
    const QJsonValue usd = body.value(u"usd");
    const std::optional<Money> money =
        usd.isDouble() ? Money::fromDollars(usd.toDouble()) : Money::fromDecimal(usd.toString());
    if (!money)
        return refused(QStringLiteral("usd is no amount"));
    desk.book.setBalanceMicros(money->micros());
    return done();
}

Answer person(Desk& desk, const QJsonObject& body)
{
    const Person person{.id = body.value(u"id").toString(),
                        .email = body.value(u"email").toString(),
                        .token = body.value(u"token").toString()};
    if (person.id.isEmpty() || person.token.isEmpty())
        return refused(QStringLiteral("a person needs an id and a token"));
    desk.people.add(person);
    return done();
}

Answer signIn(Desk& desk, const QJsonObject& body)
{
    const QString who = body.value(u"person").toString();
    if (!desk.people.find(who))
        return refused(QStringLiteral("unknown person"));
    desk.signIn.setPerson(who);
    const QString word = body.value(u"outcome").toString();
    const int after = static_cast<int>(body.value(u"after_polls").toInteger());
    if (word == u"page")
        desk.signIn.decide(std::nullopt, 0);
    else if (word == u"authorized")
        desk.signIn.decide(PollOutcome::Authorized, after);
    else if (word == u"denied")
        desk.signIn.decide(PollOutcome::Denied, after);
    else if (word == u"expired")
        desk.signIn.decide(PollOutcome::Expired, after);
    else
        return refused(QStringLiteral("unknown outcome"));
    return done();
}

} // namespace

Answer controlAnswer(const Call& call, Desk& desk)
{
    const bool post = call.method == "POST";
    const std::optional<QJsonObject> body = objectIn(call.body);
    if (post && !body)
        return refused(QStringLiteral("the body is no JSON object"));
    const QString what = call.path.section(u'/', 2, 2);
    const QString id = call.path.section(u'/', 3, 3);
    if (what == u"faults")
        return faults(call, desk, body.value_or(QJsonObject()));
    if (what == u"log")
        return log(call, desk);
    if (what == u"requests" && id.isEmpty())
        return requests(desk);
    if (!post)
        return errorAnswer(404, 404001, QStringLiteral("Not found"));
    if (what == u"requests")
        return oneRequest(id, desk, *body);
    if (what == u"balance")
        return balance(desk, *body);
    if (what == u"people")
        return person(desk, *body);
    if (what == u"signin")
        return signIn(desk, *body);
    if (what != u"hold")
        return errorAnswer(404, 404001, QStringLiteral("Not found"));
    desk.book.hold(body->value(u"queue").toBool());
    return done();
}

} // namespace klapper::practice
