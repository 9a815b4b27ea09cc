// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/captions.h"

#include <algorithm>
#include <cmath>

namespace klapper::practice {

namespace {

QString tierName(Tier tier)
{
    switch (tier) {
    case Tier::Standard:
        return QStringLiteral("Standard");
    case Tier::Pro:
        return QStringLiteral("Pro");
    case Tier::FourK:
        return QStringLiteral("4K");
    }
    Q_UNREACHABLE();
}

QString imageFact(const Order& order)
{
    const auto size = [](const GivenImage& image) {
        return QStringLiteral("%1×%2").arg(image.size.width()).arg(image.size.height());
    };
    if (order.firstFrame && order.lastFrame)
        return QStringLiteral("From your image, %1, to your image, %2")
            .arg(size(*order.firstFrame), size(*order.lastFrame));
    if (order.firstFrame)
        return QStringLiteral("Begins with your image, %1").arg(size(*order.firstFrame));
    if (order.lastFrame)
        return QStringLiteral("Ends with your image, %1").arg(size(*order.lastFrame));
    return QStringLiteral("The practice service does not fetch your image.");
}

void addFacts(const Order& order, QList<Label>& labels)
{
    const int margin = pixels(order, 54);
    const int frames = order.frames();
    const QString left = QString::number(margin);
    const QString facts = QStringLiteral("Kling 3.0 %1   %2×%3   %4 s   %5")
                              .arg(tierName(order.endpoint.tier))
                              .arg(order.size.width())
                              .arg(order.size.height())
                              .arg(order.seconds)
                              .arg(order.audio ? QStringLiteral("with audio") : QStringLiteral("silent"));
    const QString pale = QStringLiteral("white@0.82");
    labels << Label{.text = QStringLiteral("PRACTICE"), .size = 40, .x = left, .y = left, .bold = true, .to = frames};
    labels << Label{.text = facts,
                    .size = 25,
                    .x = left,
                    .y = QString::number(margin + pixels(order, 56)),
                    .colour = pale,
                    .to = frames};
    if (order.endpoint.takesImage())
        labels << Label{.text = imageFact(order),
                        .size = 25,
                        .x = left,
                        .y = QString::number(margin + pixels(order, 92)),
                        .colour = pale,
                        .to = frames};
    const QString right = QStringLiteral("w-text_w-%1").arg(margin);
    labels << Label{.text = QStringLiteral("%{eif:n:d:3}"),
                    .size = 84,
                    .x = right,
                    .y = left,
                    .bold = true,
                    .expanded = true,
                    .to = frames};
    labels << Label{.text = QStringLiteral("00:00:%{eif:floor(n/24):d:2}:%{eif:mod(n,24):d:2}"),
                    .size = 25,
                    .x = right,
                    .y = QString::number(margin + pixels(order, 84)),
                    .colour = pale,
                    .expanded = true,
                    .to = frames};
}

void addShots(const Order& order, const QStringList& accents, QList<Label>& labels)
{
    constexpr double size = 42;
    const bool upright = order.size.height() >= order.size.width();
    const int margin = pixels(order, 54);
    const double width = (order.size.width() - 2 * margin) * (upright ? 0.96 : 0.74);
    int from = 0;
    for (qsizetype i = 0; i < order.shots.size(); ++i) {
        const Shot& shot = order.shots.at(i);
        const int to = from + shot.frames;
        const QStringList lines = wrapped(shot.text, width / (pixels(order, size)), upright ? 7 : 4);
        const int top = order.size.height() - margin - pixels(order, 20)
                      - pixels(order, size * 1.36) * static_cast<int>(lines.size());
        if (order.shots.size() > 1)
            labels << Label{.text = QStringLiteral("SHOT %1 / %2").arg(i + 1).arg(order.shots.size()),
                            .size = 26,
                            .x = QString::number(margin),
                            .y = QString::number(top - pixels(order, 46)),
                            .colour = accents.at(i),
                            .bold = true,
                            .from = from,
                            .to = to};
        if (!lines.isEmpty())
            labels << Label{.text = lines.join(u'\n'),
                            .size = size,
                            .x = QString::number(margin),
                            .y = QString::number(top),
                            .from = from,
                            .to = to};
        from = to;
    }
}

} // namespace

QList<Label> captions(const Order& order, const QStringList& accents)
{
    QList<Label> labels;
    addFacts(order, labels);
    addShots(order, accents, labels);
    return labels;
}

int pixels(const Order& order, double length)
{
    return static_cast<int>(std::lround(length * std::min(order.size.width(), order.size.height()) / 1080.0));
}

} // namespace klapper::practice
