// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cmath>

// In a header, so that the painter's inner loops see through it.
namespace klapper::practice {

/// A number of 0 to 1 for a point of a lattice; the same on every machine.
inline float lattice(int x, int y, quint32 seed)
{
    quint32 h = seed ^ (static_cast<quint32>(x) * 0x9E3779B1U) ^ (static_cast<quint32>(y) * 0x85EBCA77U);
    h = (h ^ (h >> 15U)) * 0x2C1B3C6DU;
    h = (h ^ (h >> 12U)) * 0x297A2D39U;
    return static_cast<float>((h ^ (h >> 15U)) >> 8U) / 16777216.0F;
}

inline float smooth(float t) { return t * t * (3 - 2 * t); }

inline float noise(float x, float y, quint32 seed)
{
    const float fx = std::floor(x);
    const float fy = std::floor(y);
    const int ix = static_cast<int>(fx);
    const int iy = static_cast<int>(fy);
    const float tx = smooth(x - fx);
    const float top = std::lerp(lattice(ix, iy, seed), lattice(ix + 1, iy, seed), tx);
    const float bottom = std::lerp(lattice(ix, iy + 1, seed), lattice(ix + 1, iy + 1, seed), tx);
    return std::lerp(top, bottom, smooth(y - fy));
}

/// Sum of octaves, 0 to 1.
inline float cloud(float x, float y, quint32 seed, int octaves)
{
    float sum = 0;
    float weight = 0.5F;
    for (int i = 0; i < octaves; ++i, weight /= 2, x *= 2.03F, y *= 2.03F)
        sum += weight * noise(x, y, seed + static_cast<quint32>(i));
    return sum;
}

} // namespace klapper::practice
