// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/order.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtEndian>

#include <cmath>

namespace klapper::practice {

namespace {

int even(double side) { return 2 * static_cast<int>(std::lround(side / 2)); }

/// The shape that an image gives to its clip; none is longer than 5:2.
QString aspectOf(QSize image)
{
    const double ratio = static_cast<double>(image.width()) / image.height();
    if (ratio > 2.5 || ratio < 0.4)
        return ratio > 1 ? QStringLiteral("5:2") : QStringLiteral("2:5");
    return QStringLiteral("%1:%2").arg(image.width()).arg(image.height());
}

} // namespace

Order orderOf(Endpoint endpoint, const QJsonObject& body, const QJsonObject& inputSchema, quint32 look)
{
    const QJsonObject properties = inputSchema.value(u"properties").toObject();
    const auto asked = [&](const QString& name) {
        return body.contains(name) ? body.value(name) : properties.value(name).toObject().value(u"default");
    };
    Order order;
    order.endpoint = endpoint;
    order.seconds = static_cast<int>(asked(QStringLiteral("duration")).toInteger(5));
    const bool soundField = properties.contains(u"sound"); // the live text-to-video endpoints
    order.audio = asked(soundField ? QStringLiteral("sound") : QStringLiteral("generate_audio")).toBool();
    order.firstFrame = givenImage(body.value(u"start_image_url").toString());
    order.lastFrame = givenImage(body.value(u"end_image_url").toString());
    // The live image-to-video endpoints take the shape from the image; one with an address is not fetched here.
    const QString shape = order.firstFrame ? aspectOf(order.firstFrame->size) : QStringLiteral("16:9");
    order.aspect = asked(QStringLiteral("aspect_ratio")).toString(shape);
    order.size = frameSize(endpoint.tier, order.aspect);
    order.shots = shotsOf(body, order.seconds);
    order.look = look;
    return order;
}

quint32 lookOf(Endpoint endpoint, const QJsonObject& body)
{
    if (!body.contains(u"seed"))
        return QRandomGenerator::global()->generate();
    const QByteArray settings = endpoint.modelId().toUtf8() + QJsonDocument(body).toJson(QJsonDocument::Compact);
    const QByteArray hash = QCryptographicHash::hash(settings, QCryptographicHash::Sha256);
    return qFromBigEndian<quint32>(hash.constData());
}

QSize frameSize(Tier tier, const QString& aspect)
{
    const double longSide = tier == Tier::FourK ? 3840 : 1920;
    const double shortSide = longSide * 9 / 16;
    const qsizetype colon = aspect.indexOf(u':');
    const double wide = QStringView(aspect).left(colon).toDouble();
    const double high = QStringView(aspect).mid(colon + 1).toDouble();
    if (colon < 1 || wide <= 0 || high <= 0)
        return frameSize(tier, QStringLiteral("16:9"));
    const double ratio = std::max(wide, high) / std::min(wide, high);
    const bool wider = ratio > 16.0 / 9.0;
    const QSize lying(even(wider ? longSide : shortSide * ratio), even(wider ? longSide / ratio : shortSide));
    return wide >= high ? lying : lying.transposed();
}

} // namespace klapper::practice
