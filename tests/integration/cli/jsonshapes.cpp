// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/jsonshapes.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace klapper::test {

namespace {

void collect(const QJsonValue& value, const QString& path, QStringList& paths)
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue& item : list)
            collect(item, path + QStringLiteral("[]"), paths);
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString below = path.isEmpty() ? it.key() : QString(path % u'.' % it.key());
        if (!paths.contains(below))
            paths.append(below);
        collect(it.value(), below, paths);
    }
}

bool fits(const QString& path, const QString& pattern)
{
    if (pattern == u"*")
        return true;
    return pattern.endsWith(u".*") ? path.startsWith(pattern.chopped(1)) : path == pattern;
}

/// Whether every object that could have the member has it; where its parent is null or an empty list nothing can.
bool isThere(const QJsonValue& value, QStringList rest)
{
    if (rest.isEmpty())
        return true;
    QString name = rest.takeFirst();
    const bool isList = name.endsWith(u"[]");
    if (isList)
        name.chop(2);
    QJsonValue below = value;
    if (!name.isEmpty()) {
        if (!value.isObject())
            return true;
        if (!value.toObject().contains(name))
            return !rest.isEmpty(); // said of the parent itself
        below = value[name];
    }
    if (!isList)
        return isThere(below, rest);
    const QJsonArray items = below.toArray();
    return std::all_of(items.begin(), items.end(), [&rest](const QJsonValue& item) { return isThere(item, rest); });
}

} // namespace

QStringList JsonShape::complaints(const QJsonValue& result) const
{
    QStringList wrong;
    QStringList paths;
    collect(result, {}, paths);
    for (const QString& path : std::as_const(paths)) {
        if (std::none_of(allowed.begin(), allowed.end(), [&path](const QString& each) { return fits(path, each); }))
            wrong.append(QString(path % u" is not documented"));
    }
    for (const QString& path : needed) {
        if (!isThere(result, path.split(u'.')))
            wrong.append(QString(path % u" is missing"));
    }
    const bool ofList = !needed.isEmpty() && needed.first().startsWith(u"[]");
    if (result.isArray() != ofList)
        wrong.append(ofList ? QStringLiteral("it should be a list") : QStringLiteral("it should be an object"));
    return wrong;
}

QHash<QString, JsonShape> documentedShapes(const QByteArray& manual)
{
    static const QRegularExpression bullet(QStringLiteral("^- `([^`]+)`( \\(not always\\))?: "));
    QHash<QString, JsonShape> shapes;
    QString section;
    const QList<QByteArray> lines = manual.split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("### "))
            section = QString::fromUtf8(line.mid(4)).section(QStringLiteral(" ("), 0, 0);
        const QRegularExpressionMatch match = bullet.match(QString::fromUtf8(line));
        if (section.isEmpty() || !match.hasMatch())
            continue;
        shapes[section].allowed.append(match.captured(1));
        if (match.captured(2).isEmpty())
            shapes[section].needed.append(match.captured(1));
    }
    if (shapes.isEmpty())
        qFatal("the manual of the JSON shapes has none");
    return shapes;
}

} // namespace klapper::test
