// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/landscape.h"

#include "app/practice/valuenoise.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace klapper::practice {

namespace {

struct Colour
{
    float r = 0;
    float g = 0;
    float b = 0;
};

constexpr Colour rgb(unsigned value)
{
    return {static_cast<float>(value >> 16 & 255U), static_cast<float>(value >> 8 & 255U),
            static_cast<float>(value & 255U)};
}

constexpr Colour mix(Colour a, Colour b, float t)
{
    return {a.r + (b.r - a.r) * t, a.g + (b.g - a.g) * t, a.b + (b.b - a.b) * t};
}

enum class Land { Mountains, Dunes, Forest, City };

struct Palette
{
    unsigned zenith, middle, horizon, sun, far, near;
    bool stars;
    unsigned accent;
};

constexpr std::array<Palette, 8> palettes{{
    {0x1b1f4a, 0x8a3f6b, 0xf6a15c, 0xffe6b3, 0x8d4c6c, 0x170f26, false, 0xffc98a}, // ember dusk
    {0x0b2a3c, 0x3f7f8c, 0xf7cfa2, 0xfff3d6, 0x4d8590, 0x081a24, false, 0xffd9ac}, // first light
    {0x040a1c, 0x10294f, 0x356a9c, 0xeaf2ff, 0x2a4c74, 0x050d1c, true, 0xa9ccf2},  // moonlight
    {0x12413f, 0x6aa394, 0xd9ecc9, 0xfffbe0, 0x76a795, 0x0b2624, false, 0xe4f2c8}, // morning mist
    {0x34183f, 0xa8484f, 0xffbd73, 0xfff0c2, 0xc4704e, 0x2c1119, false, 0xffcf8f}, // desert heat
    {0x03101d, 0x0b4650, 0x46b795, 0xd6fff0, 0x1d6567, 0x03141c, true, 0x8ff0cc},  // northern night
    {0x27305f, 0x9a78a8, 0xf9b4b9, 0xfff0e6, 0x8c7eab, 0x171c3a, false, 0xffc9cd}, // alpine rose
    {0x171a20, 0x5a5046, 0xdcaa4e, 0xfff1c4, 0x6d6050, 0x12110f, false, 0xf0c878}, // storm gold
}};

unsigned char level(float value, float dither)
{
    return static_cast<unsigned char>(std::clamp(value + dither, 0.0F, 255.0F));
}

void putColour(unsigned char* pixel, Colour colour, float dither)
{
    pixel[0] = level(colour.r, dither);
    pixel[1] = level(colour.g, dither);
    pixel[2] = level(colour.b, dither);
}

/// What is the same for the whole scene.
struct Plan
{
    QSize frame;
    Palette palette;
    Land land;
    quint32 seed;
    float sunX, sunY, sunRadius;
};

Plan planOf(QSize frame, quint32 look, int shot)
{
    const quint32 seed = look + static_cast<quint32>(shot) * 0x9E3779B9U;
    const auto pick = [seed](int what) {
        return lattice(what, 7, seed);
    };
    // Light and land change with every cut of a clip.
    const auto light = static_cast<size_t>(lattice(1, 7, look) * 8) + static_cast<size_t>(shot) * 3;
    const int land = static_cast<int>(lattice(2, 7, look) * 4) + shot;
    Plan plan{.frame = frame,
              .palette = palettes.at(light % palettes.size()),
              .land = static_cast<Land>(land % 4),
              .seed = seed,
              .sunX = 0.2F + 0.6F * pick(3),
              .sunY = 0.34F + 0.14F * pick(4),
              .sunRadius = 0.035F + 0.03F * pick(5)};
    return plan;
}

Colour skyColour(const Plan& plan, float y)
{
    const Palette& p = plan.palette;
    const float t = std::min(y / 0.72F, 1.0F); // the horizon is hidden by the near ridges
    return t < 0.55F ? mix(rgb(p.zenith), rgb(p.middle), smooth(t / 0.55F))
                     : mix(rgb(p.middle), rgb(p.horizon), smooth((t - 0.55F) / 0.45F));
}

QByteArray paintSky(const Plan& plan)
{
    const int width = plan.frame.width();
    const int height = plan.frame.height();
    const float unit = static_cast<float>(std::min(width, height));
    QByteArray pixels(static_cast<qsizetype>(width) * height * 3, Qt::Uninitialized);
    auto* out = reinterpret_cast<unsigned char*>(pixels.data());
    const Colour sun = rgb(plan.palette.sun);
    // Clouds are smooth: every fourth column is worked out, what is between is drawn.
    std::vector<float> streaks(static_cast<size_t>(width / 4 + 2));
    for (int y = 0; y < height; ++y) {
        const float v = static_cast<float>(y) / static_cast<float>(height);
        const Colour base = skyColour(plan, v);
        for (size_t i = 0; i < streaks.size(); ++i)
            streaks[i] = cloud(static_cast<float>(i) * 4 / unit * 1.7F, v * 11, plan.seed + 31, 4) - 0.46F;
        for (int x = 0; x < width; ++x, out += 3) {
            const float dx = (static_cast<float>(x) - plan.sunX * static_cast<float>(width)) / unit;
            const float dy = (v - plan.sunY) * static_cast<float>(height) / unit;
            const float distance = std::sqrt(dx * dx + dy * dy);
            Colour colour = base;
            const auto i = static_cast<size_t>(x / 4);
            const float streak = std::lerp(streaks[i], streaks[i + 1], static_cast<float>(x % 4) / 4);
            if (streak > 0) // lit from below, brighter near the sun
                colour = mix(colour, mix(rgb(plan.palette.horizon), sun, 0.35F),
                             std::min(streak * 2.6F, 0.55F) * (0.35F + 0.65F / (1 + 2.5F * distance)));
            if (plan.palette.stars && lattice(x / 2, y / 2, plan.seed + 5) > 0.9991F + 0.0009F * v)
                colour = mix(colour, sun, 0.75F * (1 - v));
            colour = mix(colour, sun, 0.62F / (1 + 26 * distance * distance) * (plan.palette.stars ? 0.6F : 1));
            const float edge = (plan.sunRadius - distance) * unit / 1.5F + 0.5F;
            colour = mix(colour, sun, std::clamp(edge, 0.0F, 1.0F));
            const float ex = static_cast<float>(x) / static_cast<float>(width) - 0.5F;
            const float shade = 1 - 0.55F * (ex * ex + (v - 0.5F) * (v - 0.5F)); // the corners of a lens
            putColour(out, {colour.r * shade, colour.g * shade, colour.b * shade},
                      lattice(x, y, plan.seed + 77) - 0.5F);
        }
    }
    return pixels;
}

/// How high the land is in column x, 0 to 1 of the strip. `depth` 0 is the farthest ridge.
float ridgeHeight(const Plan& plan, int depth, int x)
{
    const float unit = static_cast<float>(std::min(plan.frame.width(), plan.frame.height()));
    const float at = static_cast<float>(x) / unit;
    const quint32 seed = plan.seed * 31 + static_cast<quint32>(depth) * 101;
    const bool near = depth == 2;
    switch (plan.land) {
    case Land::Dunes: {
        const float crest = 1 - std::abs(2 * noise(at * (near ? 0.9F : 1.2F), 0, seed) - 1);
        return 0.22F + 0.62F * crest * crest + 0.1F * noise(at * 2.3F, 0, seed + 1);
    }
    case Land::City:
        if (depth > 0) {
            const float block = near ? 0.115F : 0.075F;
            const float house = lattice(static_cast<int>(at / block), 0, seed);
            const float within = at / block - std::floor(at / block);
            const bool mast = house > 0.8F && std::abs(within - 0.5F) < 0.012F;
            return (within > 0.94F ? 0.16F : 0.2F + 0.62F * house * house) + (mast ? 0.13F : 0.0F);
        }
        [[fallthrough]];
    case Land::Mountains: {
        const float peaks = 1 - std::abs(2 * cloud(at * (near ? 1.3F : 1.7F), 0, seed, 3) - 0.9F);
        return 0.12F + 0.66F * peaks * peaks + 0.16F * cloud(at * 9, 0, seed + 9, 3);
    }
    case Land::Forest: {
        const float ground = 0.28F + 0.34F * noise(at * 1.4F, 0, seed);
        float tree = 0;
        const float spacing = near ? 0.05F : 0.022F;
        const int first = static_cast<int>(at / spacing) - 2;
        for (int i = first; i < first + 5; ++i) { // those whose branches reach here
            const float middle = (static_cast<float>(i) + 0.3F + 0.5F * lattice(i, 1, seed)) * spacing;
            const float tall = (near ? 0.36F : 0.2F) * (0.45F + 0.55F * lattice(i, 2, seed));
            const float side = std::abs(at - middle) / (spacing * 0.75F);
            const float branches = 0.16F * (side * 5 - std::floor(side * 5)); // a pine has steps
            tree = std::max(tree, tall * (1 - side - (side > 0.06F ? branches : 0.0F)));
        }
        return ground + tree;
    }
    }
    return 0;
}

constexpr unsigned lamp = 0xffd089;

/// Some windows of the houses are lit.
bool isWindow(const Plan& plan, int depth, int x, int y, int height)
{
    if (plan.land != Land::City || depth == 0)
        return false;
    const int cell = std::max(6, std::min(plan.frame.width(), plan.frame.height()) / (depth == 2 ? 64 : 96));
    const int fromBottom = height - y;
    return x % cell > cell / 2 && fromBottom % cell > cell / 2
        && lattice(x / cell, fromBottom / cell, plan.seed + static_cast<quint32>(depth)) > 0.72F;
}

QByteArray paintRidge(const Plan& plan, int depth, QSize size)
{
    const int width = size.width();
    const int height = size.height();
    std::vector<float> top(static_cast<size_t>(width)); // row where the land begins
    for (int x = 0; x < width; ++x) {
        const float high = std::min(ridgeHeight(plan, depth, x), 0.98F);
        top[static_cast<size_t>(x)] = static_cast<float>(height) * (1 - high * (depth == 2 ? 0.84F : 1.0F));
    }
    const float nearness = static_cast<float>(depth) / 2;
    const Colour land = mix(rgb(plan.palette.far), rgb(plan.palette.near), 0.12F + 0.88F * smooth(nearness));
    const Colour mist = mix(rgb(plan.palette.horizon), land, 0.3F + 0.5F * nearness);
    QByteArray pixels(static_cast<qsizetype>(width) * height * 4, Qt::Uninitialized);
    auto* out = reinterpret_cast<unsigned char*>(pixels.data());
    for (int y = 0; y < height; ++y) {
        const float down = static_cast<float>(y) / static_cast<float>(height);
        Colour row = mix(land, mist, (1 - nearness) * smooth(down) * 0.9F);
        if (depth == 2)
            row = mix(row, rgb(plan.palette.far), 0.3F * (1 - smooth(std::min(1.0F, down * 1.5F))));
        // The texts stand on the nearest strip: what is behind them is dimmed towards the bottom.
        const float veil = depth == 2 ? 0.78F * smooth(down) : 0;
        const float lampLight = depth == 2 ? 0.62F - 0.5F * down : 0.42F;
        for (int x = 0; x < width; ++x, out += 4) {
            const float inside = static_cast<float>(y) - top[static_cast<size_t>(x)];
            const auto beside = [&](int at) {
                return top[static_cast<size_t>(std::clamp(at, 0, width - 1))];
            };
            const float roof = std::max({top[static_cast<size_t>(x)], beside(x - 8), beside(x + 8)});
            const bool lit = static_cast<float>(y) > roof + 8 && isWindow(plan, depth, x, y, height);
            putColour(out, lit ? mix(row, rgb(lamp), lampLight) : row, 0);
            out[3] = static_cast<unsigned char>(std::clamp(inside + 0.5F, veil, 1.0F) * 255);
        }
    }
    return pixels;
}

bool store(const QString& path, const QByteArray& pixels)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(pixels) == pixels.size() && file.flush();
}

} // namespace

Result<Scene> paintScene(const QString& folder, const QString& prefix, QSize frame, int frames, quint32 look, int shot)
{
    const Plan plan = planOf(frame, look, shot);
    const Error noSpace{.kind = ErrorKind::Disk, .detail = QStringLiteral("the scene could not be written")};
    Scene scene;
    scene.accent = QStringLiteral("0x%1").arg(plan.palette.accent, 6, 16, QLatin1Char('0'));
    scene.sky = Strip{.file = prefix + QStringLiteral("sky"), .size = frame};
    if (!store(folder % u'/' % scene.sky.file, paintSky(plan)))
        return noSpace;
    constexpr std::array<float, 3> heights{0.56F, 0.44F, 0.36F};
    constexpr std::array<int, 3> steps{0, 1, 3}; // what is far stands as still as the sky
    // Chroma has every second pixel: an odd step would shake the picture.
    const int unit = std::max(2, std::max(frame.width(), frame.height()) / 1920 * 2);
    for (int depth = 0; depth < 3; ++depth) {
        Strip strip{.file = prefix % QString::number(depth), .toRight = (plan.seed & 1U) != 0};
        strip.step = unit * steps.at(static_cast<size_t>(depth));
        strip.size =
            QSize(frame.width() + strip.step * frames,
                  static_cast<int>(heights.at(static_cast<size_t>(depth)) * static_cast<float>(frame.height())) & ~1);
        if (!store(folder % u'/' % strip.file, paintRidge(plan, depth, strip.size)))
            return noSpace;
        scene.ridges.append(strip);
    }
    return scene;
}

} // namespace klapper::practice
