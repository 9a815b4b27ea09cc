// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/endpoint.h"

namespace klapper {

QString Endpoint::tierId() const
{
    switch (tier) {
    case Tier::Standard:
        return QStringLiteral("standard");
    case Tier::Pro:
        return QStringLiteral("pro");
    case Tier::FourK:
        return QStringLiteral("4k");
    }
    Q_UNREACHABLE();
}

QString Endpoint::modelId() const
{
    const QString modeId =
        mode == Mode::TextToVideo ? QStringLiteral("text-to-video") : QStringLiteral("image-to-video");
    return u"kling/kling-3.0/" % tierId() % u'/' % modeId;
}

std::optional<Endpoint> Endpoint::fromModelId(QStringView modelId)
{
    for (const Endpoint& endpoint : all()) {
        if (endpoint.modelId() == modelId)
            return endpoint;
    }
    return std::nullopt;
}

const std::array<Endpoint, 6>& Endpoint::all()
{
    static const std::array<Endpoint, 6> endpoints{{
        {Tier::Standard, Mode::TextToVideo},
        {Tier::Standard, Mode::ImageToVideo},
        {Tier::Pro, Mode::TextToVideo},
        {Tier::Pro, Mode::ImageToVideo},
        {Tier::FourK, Mode::TextToVideo},
        {Tier::FourK, Mode::ImageToVideo},
    }};
    return endpoints;
}

} // namespace klapper
