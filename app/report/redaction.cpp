// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/redaction.h"

#include <QRegularExpression>

namespace klapper {

QString redacted(QString text, const QStringList& secrets, const QString& home)
{
    for (const QString& secret : secrets) {
        if (secret.size() >= 4) // a shorter one would blot ordinary words, and tell itself by that
            text.replace(secret, QStringLiteral("[secret]"));
    }
    // First, or "Authorization: Bearer X" would lose its second word and keep its third.
    static const QRegularExpression bearer(
        QStringLiteral("\\b(bearer\\s+|authorization[\"']?\\s*[=:]\\s*[\"']?basic\\s+)[^\\s\"',;&]+"),
        QRegularExpression::CaseInsensitiveOption);
    text.replace(bearer, QStringLiteral("\\1[secret]"));
    // The end of a name is enough: RUNCOMFY_TOKEN, accessToken. A quote may have a backslash, in JSON within a text.
    static const QRegularExpression named(
        QStringLiteral("((?:token|password|api[_-]?key|authorization|(?:device|user)[_-]?code)[\\\\\"']*\\s*[=:]\\s*"
                       "[\\\\\"']*)[^\\s\\\\\"',;&]+"),
        QRegularExpression::CaseInsensitiveOption);
    text.replace(named, QStringLiteral("\\1[secret]"));
    static const QRegularExpression mail(QStringLiteral("[\\w.+%-]+@[\\w-]+(?:\\.[\\w-]+)+"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    text.replace(mail, QStringLiteral("[mail]"));
    // A path with its folders, blanks and all; then a name by itself.
    const QString ends = QStringLiteral("\\.(mp4|mov|m4v|webm|gif|png|jpe?g|webp|klapper\\.json|klapper-part)\\b");
    static const QRegularExpression path(QString(u"/[^\n\"'<>|]*" % ends), QRegularExpression::CaseInsensitiveOption);
    text.replace(path, QStringLiteral("[file].\\1"));
    static const QRegularExpression name(QString(u"[^\\s/\\\\\"'<>|\\[\\]]+" % ends),
                                         QRegularExpression::CaseInsensitiveOption);
    text.replace(name, QStringLiteral("[file].\\1"));
    if (home.size() > 1)
        text.replace(home, QStringLiteral("~"));
    return text;
}

} // namespace klapper
