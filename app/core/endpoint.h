// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace klapper {

enum class Tier { Standard, Pro, FourK };
enum class Mode { TextToVideo, ImageToVideo };

/// One of the six Kling 3.0 endpoints: a tier and a mode (seed, "The 6 Kling 3.0 endpoints").
struct Endpoint
{
    Tier tier = Tier::Standard;
    Mode mode = Mode::TextToVideo;

    /// The id on the wire, for example "kling/kling-3.0/pro/text-to-video".
    QString modelId() const;
    /// The tier as it stands in the id: "standard", "pro", "4k".
    QString tierId() const;
    /// Nothing for any id that is not one of the six, compared exactly.
    static std::optional<Endpoint> fromModelId(QStringView modelId);
    static const std::array<Endpoint, 6>& all();

    bool takesImage() const { return mode == Mode::ImageToVideo; }
    bool operator==(const Endpoint&) const = default;
};

} // namespace klapper
