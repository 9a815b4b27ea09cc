// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/endpoint.h"
#include "app/practice/givenimage.h"
#include "app/practice/shots.h"

#include <QSize>

namespace klapper::practice {

/// What a valid body asks for, with the defaults of the schema for what it leaves out.
struct Order
{
    Endpoint endpoint;
    int seconds = 5;
    bool audio = false;
    QString aspect = QStringLiteral("16:9");
    QSize size;
    QList<Shot> shots;
    std::optional<GivenImage> firstFrame; ///< an embedded one; what an address names is not fetched
    std::optional<GivenImage> lastFrame;
    quint32 look = 0; ///< what the picture and the chord are drawn from

    int frames() const { return seconds * framesPerSecond; }
    bool operator==(const Order&) const = default;
};

/// `body` as shelveImages() leaves it.
Order orderOf(Endpoint endpoint, const QJsonObject& body, const QJsonObject& inputSchema, quint32 look);

/// The same for the same endpoint, settings and seed; a random one when the body has no seed.
quint32 lookOf(Endpoint endpoint, const QJsonObject& body);

/// Within 1920x1080 (4K: 3840x2160) of the shape's own orientation, both sides even.
QSize frameSize(Tier tier, const QString& aspect);

} // namespace klapper::practice
