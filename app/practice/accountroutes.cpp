// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/people.h"
#include "app/practice/requestbook.h"
#include "app/practice/routes.h"
#include "app/practice/signin.h"

namespace klapper::practice {

namespace {

Answer startAnswer(Desk& desk)
{
    const DeviceCode code = desk.signIn.begin();
    return jsonAnswer(
        {{QStringLiteral("device_code"), code.deviceCode},
         {QStringLiteral("user_code"), code.userCode},
         {QStringLiteral("verify_url"), QString(desk.address.web % u"/verify?user_code=" % code.userCode)},
         {QStringLiteral("expires_in"), static_cast<qint64>(SignIn::lifetime.count())},
         {QStringLiteral("poll_interval"), 1}});
}

Answer pollAnswer(const Call& call, Desk& desk)
{
    const QJsonObject body = objectIn(call.body).value_or(QJsonObject());
    const auto word = [](const QString& status, int code) {
        return jsonAnswer({{QStringLiteral("status"), status}}, code);
    };
    switch (desk.signIn.poll(body.value(u"device_code").toString())) {
    case PollOutcome::Pending:
        return word(QStringLiteral("pending"), 200);
    case PollOutcome::Denied:
        return word(QStringLiteral("denied"), 410);
    case PollOutcome::Expired:
        return word(QStringLiteral("expired"), 410);
    case PollOutcome::Authorized: {
        const std::optional<Person> person = desk.people.find(desk.signIn.person());
        return jsonAnswer({{QStringLiteral("status"), QStringLiteral("authorized")},
                           {QStringLiteral("access_token"), person ? person->token : desk.address.token}});
    }
    }
    Q_UNREACHABLE();
}

Answer verifyPage(const Call& call, Desk& desk)
{
    const QString code = call.query.value(QStringLiteral("user_code"));
    const bool known = desk.signIn.authorize(code);
    const QString text = known ? u"Signed in to practice with the code " % code.toHtmlEscaped()
                                     % u". You can close this page. Nothing here costs money."
                               : QStringLiteral("This code is unknown or was used already.");
    const QString page = u"<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Klapper practice"
                         u"</title><body style=\"font:18px system-ui,sans-serif;background:#14161c;color:#e8e6e1;"
                         u"display:grid;place-items:center;height:90vh\"><p>"
                       % text % u"</p></body></html>";
    return Answer{.status = known ? 200 : 404, .contentType = "text/html; charset=utf-8", .body = page.toUtf8()};
}

Answer identity(const Call& call, Desk& desk)
{
    const std::optional<Person> person = desk.people.find(call.person);
    if (!call.tokenOk || !person)
        return errorAnswer(401, 401001, QStringLiteral("Invalid or missing API token"));
    return jsonAnswer({{QStringLiteral("id"), person->id},
                       {QStringLiteral("email"), person->email},
                       {QStringLiteral("token_type"), QStringLiteral("practice")},
                       {QStringLiteral("token_created_at"), QStringLiteral("2026-09-01T00:00:00Z")}});
}

} // namespace

Answer accountAnswer(const Call& call, Desk& desk)
{
    const bool post = call.method == "POST";
    if (call.kind == CallKind::Balance)
        return jsonAnswer({{QStringLiteral("balance_usd"), static_cast<double>(desk.book.balanceMicros()) / 1e6},
                           {QStringLiteral("currency"), QStringLiteral("USD")}});
    if (post && call.path == u"/api/cli-auth/start")
        return startAnswer(desk);
    if (post && call.path == u"/api/cli-auth/poll")
        return pollAnswer(call, desk);
    if (!post && call.path == u"/api/auth/me")
        return identity(call, desk);
    if (!post && call.path == u"/verify")
        return verifyPage(call, desk);
    return errorAnswer(404, 404001, QStringLiteral("Not found"));
}

} // namespace klapper::practice
