// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/clipratio.h"

#include "app/contract/contract.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace klapper {

namespace {

constexpr qsizetype longestRatio = 32; ///< of a body from elsewhere

struct KnownRatio
{
    QString text;
    double steepness = 0; ///< so that 16:9 and 9:16 are equally far from a square
};

double steepnessOf(double width, double height) { return std::log(width / height); }

const QList<KnownRatio>& documentedRatios()
{
    static const QList<KnownRatio> ratios = [] {
        QList<KnownRatio> read;
        const Contract contract = documentedContract({Tier::Standard, Mode::TextToVideo});
        const Field* field = contract.field(Role::Aspect);
        const QStringList choices = field ? field->choices : QStringList();
        for (const QString& text : choices) {
            const double width = text.section(u':', 0, 0).toDouble();
            const double height = text.section(u':', 1, 1).toDouble();
            if (width > 0 && height > 0)
                read.append({text, steepnessOf(width, height)});
        }
        return read;
    }();
    return ratios;
}

QString nearestRatio(QSize picture)
{
    const double steepness = steepnessOf(picture.width(), picture.height());
    const QList<KnownRatio>& ratios = documentedRatios();
    const auto nearest =
        std::min_element(ratios.cbegin(), ratios.cend(), [steepness](const KnownRatio& one, const KnownRatio& other) {
            return std::abs(one.steepness - steepness) < std::abs(other.steepness - steepness);
        });
    return nearest == ratios.cend() ? QString() : nearest->text;
}

QString askedRatio(const QByteArray& body)
{
    const QJsonObject asked = QJsonDocument::fromJson(body).object();
    const QStringList names = wireNames(Role::Aspect); // whichever contract it was sent by
    for (const QString& name : names) {
        if (const QString ratio = asked[name].toString(); !ratio.isEmpty())
            return ratio.left(longestRatio);
    }
    return {};
}

} // namespace

QString clipRatio(QSize picture, const QByteArray& body)
{
    return picture.isEmpty() ? askedRatio(body) : nearestRatio(picture);
}

} // namespace klapper
