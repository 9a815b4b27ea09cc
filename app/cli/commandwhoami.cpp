// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandwhoami.h"

#include "app/cli/exitcodes.h"
#include "app/cli/numbers.h"
#include "app/cli/preflight.h"
#include "app/cli/text.h"

namespace klapper::cli {

namespace {

QJsonValue orNull(const QString& word) { return word.isEmpty() ? QJsonValue() : QJsonValue(word); }

QString sourceWord(TokenSource source)
{
    switch (source) {
    case TokenSource::None:
        return {};
    case TokenSource::Environment:
        return QStringLiteral("environment");
    case TokenSource::Keychain:
        return QStringLiteral("keychain");
    case TokenSource::SessionOnly:
        return QStringLiteral("session");
    case TokenSource::Practice:
        return QStringLiteral("practice");
    }
    Q_UNREACHABLE();
}

QString dateText(const QDateTime& time) { return time.isValid() ? time.toString(Qt::ISODate) : QString(); }

} // namespace

void WhoamiCommand::ask()
{
    engine().api().identity(this, [this](const Result<Identity>& answer) {
        if (!answer)
            return fail(answer.error(), exitCodeOf(answer.error()));
        take(*answer);
    });
}

void WhoamiCommand::take(const Identity& identity)
{
    const QString source = sourceWord(engine().tokens().source());
    if (!wantsTable(options())) {
        return print({{QStringLiteral("id"), identity.id},
                      {QStringLiteral("email"), orNull(identity.email)},
                      {QStringLiteral("token_type"), orNull(identity.tokenType)},
                      {QStringLiteral("token_created_at"), orNull(dateText(identity.createdAt))},
                      {QStringLiteral("token_from"), source}},
                     0);
    }
    const bool written =
        console().table({{Text::tr("EMAIL"), Text::tr("ID"), Text::tr("TOKEN"), Text::tr("FROM")},
                         {identity.email, identity.id,
                          QString(identity.tokenType % u' ' % dateText(identity.createdAt)).trimmed(), source}});
    finish(written ? 0 : 74);
}

void BalanceCommand::ask()
{
    engine().api().balance(this, [this](const Result<Money>& answer) {
        if (!answer)
            return fail(answer.error(), exitCodeOf(answer.error()));
        take(*answer);
    });
}

void BalanceCommand::take(Money amount)
{
    const QString email = session().account().email;
    if (!wantsTable(options())) {
        return print({{QStringLiteral("balance_usd"), double(amount.micros()) / 1e6},
                      {QStringLiteral("currency"), QStringLiteral("USD")},
                      {QStringLiteral("email"), orNull(email)},
                      {QStringLiteral("asked_at"), dateText(QDateTime::currentDateTimeUtc())}},
                     0);
    }
    const QString whose = session().isPractice() ? Text::tr("practice, pretend money") : email;
    const bool written = console().table({{Text::tr("BALANCE"), Text::tr("ACCOUNT")}, {moneyText(amount), whose}});
    finish(written ? 0 : 74);
}

} // namespace klapper::cli
