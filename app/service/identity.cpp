// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/identity.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace klapper {

namespace {

constexpr qsizetype longest = 200;

bool isUnseen(QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; }

QString wordAt(const QJsonObject& body, QStringView key)
{
    QString word = body[key].toString().left(longest);
    word.removeIf(isUnseen);
    return word.simplified();
}

/// Ids are words, or numbers in some services.
QString idAt(const QJsonObject& body)
{
    const QJsonValue id = body[u"id"];
    if (id.isDouble() && std::floor(id.toDouble()) == id.toDouble() && std::abs(id.toDouble()) < 9e15)
        return QString::number(id.toInteger());
    const QString word = id.toString();
    const bool usable = word.size() <= longest && word.trimmed() == word && !word.isEmpty()
                     && std::none_of(word.begin(), word.end(), isUnseen);
    return usable ? word : QString();
}

} // namespace

Result<Identity> readIdentity(const QJsonObject& body)
{
    Identity identity;
    identity.id = idAt(body);
    if (identity.id.isEmpty()) {
        return Error{.kind = ErrorKind::Protocol,
                     .retry = Retry::Automatic,
                     .detail = QStringLiteral("the answer does not say whose token it is")};
    }
    identity.email = wordAt(body, u"email");
    identity.tokenType = wordAt(body, u"token_type");
    identity.createdAt = QDateTime::fromString(wordAt(body, u"token_created_at"), Qt::ISODateWithMs).toUTC();
    return identity;
}

} // namespace klapper
