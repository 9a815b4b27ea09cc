// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/finishoptions.h"

#include <QRegularExpression>

#include <cmath>

namespace klapper::cli {

std::optional<QSize> sizeFromText(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,5})[xX](\\d{1,5})$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    return size.isEmpty() ? std::nullopt : std::optional(size);
}

std::optional<Rate> rateFromText(const QString& text)
{
    if (const Rate exact = Rate::fromText(text); exact.isValid())
        return exact;
    bool isNumber = false;
    const double perSecond = text.toDouble(&isNumber);
    if (!isNumber || !(perSecond >= 0.1 && perSecond <= 1000))
        return std::nullopt;
    // 23.976, 23.98, 29.97, 59.94 and their like.
    const Rate ntsc{std::llround(perSecond * 1.001) * 1000, 1001};
    if (std::abs(ntsc.perSecond() - perSecond) < 0.005)
        return ntsc;
    return Rate{std::llround(perSecond * 1000), 1000};
}

std::optional<int> fadeFromText(const QString& text)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (!isNumber || !(seconds >= 0 && seconds <= 60))
        return std::nullopt;
    return int(std::lround(seconds * 1000));
}

std::optional<HandoffFormat> handoffFormatFromText(const QString& text)
{
    for (const HandoffFormat format : {HandoffFormat::Otio, HandoffFormat::FcpXml, HandoffFormat::Edl}) {
        if (text == handoffSuffix(format))
            return format;
    }
    return std::nullopt;
}

} // namespace klapper::cli
