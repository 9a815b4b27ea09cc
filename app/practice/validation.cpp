// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/validation.h"

#include "app/practice/givenimage.h"
#include "app/practice/shots.h"

#include <QUrl>

#include <cmath>

namespace klapper::practice {

namespace {

constexpr int shotsOfOne4k = 6; // seed, "Limitations"

class Check
{
public:
    void object(const QJsonObject& value, const QJsonObject& schema, const QJsonArray& loc);
    void add(const QJsonArray& loc, const QString& message, const QString& type)
    {
        problems.append(QJsonObject{
            {QStringLiteral("loc"), loc}, {QStringLiteral("msg"), message}, {QStringLiteral("type"), type}});
    }
    QJsonArray problems;

private:
    void value(const QJsonValue& value, const QJsonObject& schema, const QJsonArray& loc);
    void text(const QString& value, const QJsonObject& schema, const QJsonArray& loc);
    void image(const QString& value, bool mayBeEmbedded, const QJsonArray& loc);
    void number(double value, const QJsonObject& schema, const QJsonArray& loc);
    void list(const QJsonArray& value, const QJsonObject& schema, const QJsonArray& loc);
};

QJsonArray below(QJsonArray loc, const QJsonValue& step)
{
    loc.append(step);
    return loc;
}

bool hasType(const QJsonValue& value, const QString& type)
{
    if (type == u"string")
        return value.isString();
    if (type == u"boolean")
        return value.isBool();
    if (type == u"array")
        return value.isArray();
    if (type == u"object")
        return value.isObject();
    if (type == u"integer")
        return value.isDouble() && value.toDouble() == std::floor(value.toDouble());
    return value.isDouble(); // "number", and the live catalog's "float"
}

void Check::object(const QJsonObject& value, const QJsonObject& schema, const QJsonArray& loc)
{
    const QJsonObject properties = schema.value(u"properties").toObject();
    for (const QJsonValue& name : schema.value(u"required").toArray()) {
        if (!value.contains(name.toString()))
            add(below(loc, name), QStringLiteral("Field required"), QStringLiteral("missing"));
    }
    if (properties.isEmpty())
        return; // an object of any form, such as one of `elements`
    for (auto it = value.begin(); it != value.end(); ++it) {
        const QJsonArray here = below(loc, it.key());
        if (properties.contains(it.key()))
            this->value(it.value(), properties.value(it.key()).toObject(), here);
        else
            add(here, QStringLiteral("Extra inputs are not permitted"), QStringLiteral("extra_forbidden"));
    }
}

void Check::value(const QJsonValue& value, const QJsonObject& schema, const QJsonArray& loc)
{
    const QString type = schema.value(u"type").toString();
    if (!hasType(value, type)) {
        const QString kind = type == u"integer" ? QStringLiteral("int") : type;
        add(loc, u"Input should be a valid " % type, kind % u"_type");
    } else if (type == u"string") {
        text(value.toString(), schema, loc);
    } else if (type == u"array") {
        list(value.toArray(), schema, loc);
    } else if (type == u"object") {
        object(value.toObject(), schema, loc);
    } else if (type != u"boolean") {
        number(value.toDouble(), schema, loc);
    }
}

void Check::text(const QString& value, const QJsonObject& schema, const QJsonArray& loc)
{
    const QJsonArray choices = schema.value(u"enum").toArray();
    if (!choices.isEmpty() && !choices.contains(value))
        add(loc, QStringLiteral("Input should be one of the permitted values"), QStringLiteral("enum"));
    // The length counts characters, as the service's language does, not UTF-16 units.
    const qsizetype length = value.toUcs4().size();
    if (schema.contains(u"maxLength") && length > schema.value(u"maxLength").toInteger())
        add(loc, QStringLiteral("String should have at most %1 characters").arg(schema.value(u"maxLength").toInteger()),
            QStringLiteral("string_too_long"));
    const bool blank = value.trimmed().isEmpty();
    if (blank && (schema.value(u"minLength").toInteger() > 0 || loc.last().toString() == u"prompt"))
        add(loc, QStringLiteral("String should have at least 1 character"), QStringLiteral("string_too_short"));
    const QString format = schema.value(u"format").toString();
    if (format == u"image_uri" || format == u"uri")
        image(value, format == u"image_uri", loc);
}

/// The documented contract takes addresses alone, the live one also the image itself.
void Check::image(const QString& value, bool mayBeEmbedded, const QJsonArray& loc)
{
    if (mayBeEmbedded && isDataUri(value)) {
        const Result<EmbeddedImage> embedded = readDataUri(value);
        if (!embedded)
            add(loc, embedded.error().detail, QStringLiteral("image_error"));
        return;
    }
    const QUrl url(value, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != u"https" || url.host().isEmpty())
        add(loc, QStringLiteral("URL scheme should be 'https'"), QStringLiteral("url_scheme"));
}

void Check::number(double value, const QJsonObject& schema, const QJsonArray& loc)
{
    const QJsonValue least = schema.value(u"minimum");
    const QJsonValue most = schema.value(u"maximum");
    if (least.isDouble() && value < least.toDouble())
        add(loc, QStringLiteral("Input should be greater than or equal to %1").arg(least.toDouble()),
            QStringLiteral("greater_than_equal"));
    if (most.isDouble() && value > most.toDouble())
        add(loc, QStringLiteral("Input should be less than or equal to %1").arg(most.toDouble()),
            QStringLiteral("less_than_equal"));
}

void Check::list(const QJsonArray& value, const QJsonObject& schema, const QJsonArray& loc)
{
    if (schema.contains(u"maxItems") && value.size() > schema.value(u"maxItems").toInteger())
        add(loc, QStringLiteral("List should have at most %1 items").arg(schema.value(u"maxItems").toInteger()),
            QStringLiteral("too_long"));
    const QJsonObject item = schema.value(u"items").toObject();
    for (qsizetype i = 0; i < value.size(); ++i)
        this->value(value.at(i), item, below(loc, i));
}

void checkShots(Check& check, const QJsonObject& body, const QJsonObject& inputSchema, Endpoint endpoint)
{
    const QJsonArray root{QStringLiteral("body")};
    if (endpoint.tier == Tier::FourK && numberedShots(body.value(u"prompt").toString()).size() > shotsOfOne4k)
        check.add(below(root, QStringLiteral("prompt")), QStringLiteral("At most 6 shots in one generation"),
                  QStringLiteral("value_error"));
    const QJsonArray shots = body.value(u"multi_prompt").toArray();
    if (shots.isEmpty())
        return;
    qint64 sum = 0;
    for (const QJsonValue& shot : shots)
        sum += shot.toObject().value(u"duration").toInteger();
    const QJsonObject duration = inputSchema.value(u"properties").toObject().value(u"duration").toObject();
    if (sum != body.value(u"duration").toInteger(duration.value(u"default").toInteger()))
        check.add(below(root, QStringLiteral("multi_prompt")),
                  QStringLiteral("The shots' durations must add up to duration"), QStringLiteral("value_error"));
}

} // namespace

QJsonArray problemsOf(const QJsonObject& body, const QJsonObject& inputSchema, Endpoint endpoint)
{
    Check check;
    check.object(body, inputSchema, QJsonArray{QStringLiteral("body")});
    // What belongs together is only worth a look when each part is right.
    if (check.problems.isEmpty())
        checkShots(check, body, inputSchema, endpoint);
    return check.problems;
}

} // namespace klapper::practice
