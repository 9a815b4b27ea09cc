// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contract/role.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <numeric>

namespace klapper {

QString roleWord(Role role)
{
    switch (role) {
    case Role::Text:
        return QStringLiteral("text");
    case Role::Shots:
        return QStringLiteral("shots");
    case Role::ShotType:
        return QStringLiteral("shotType");
    case Role::FirstFrame:
        return QStringLiteral("firstFrame");
    case Role::LastFrame:
        return QStringLiteral("lastFrame");
    case Role::Negative:
        return QStringLiteral("negative");
    case Role::Duration:
        return QStringLiteral("duration");
    case Role::Aspect:
        return QStringLiteral("aspect");
    case Role::Guidance:
        return QStringLiteral("guidance");
    case Role::Audio:
        return QStringLiteral("audio");
    case Role::Seed:
        return QStringLiteral("seed");
    case Role::Elements:
        return QStringLiteral("elements");
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleFromWord(QStringView word)
{
    for (const Role role : allRoles) {
        if (roleWord(role) == word)
            return role;
    }
    return std::nullopt;
}

namespace {

const QHash<QString, QStringList>& knownNames()
{
    static const QHash<QString, QStringList> names = [] {
        QFile file(QStringLiteral(":/klapper/contracts/rolenames.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the table of field names is missing from the program");
        const QJsonObject table = QJsonDocument::fromJson(file.readAll()).object();
        QHash<QString, QStringList> read;
        for (auto it = table.begin(); it != table.end(); ++it) {
            const QJsonArray list = it.value().toArray();
            for (const QJsonValue& name : list)
                read[it.key()].append(name.toString());
        }
        return read;
    }();
    return names;
}

/// Levenshtein distance.
int editDistance(const QString& a, const QString& b)
{
    QList<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.last();
}

} // namespace

QStringList wireNames(Role role) { return knownNames().value(roleWord(role)); }

std::optional<Role> roleFromWireName(QStringView name)
{
    for (const Role role : allRoles) {
        for (const QString& known : wireNames(role)) {
            if (known == name)
                return role;
        }
    }
    return std::nullopt;
}

std::optional<QString> nearestWireName(const QString& name, const QStringList& among)
{
    std::optional<QString> best;
    int bestDistance = 0;
    for (const QString& candidate : among) {
        const bool contained = name.size() >= 3 && (candidate.contains(name) || name.contains(candidate));
        const int distance = contained ? 1 : editDistance(name.toLower().left(64), candidate);
        if (distance <= std::max(2, int(candidate.size()) / 2) && (!best || distance < bestDistance)) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace klapper
