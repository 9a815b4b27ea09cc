// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/metrics.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QScreen>

#include <algorithm>

namespace klapper {

namespace {

double factor(TextSize size)
{
    switch (size) {
    case TextSize::Small:
        return 11.0 / 13.0;
    case TextSize::Body:
        return 1.0;
    case TextSize::Title:
        return 15.0 / 13.0;
    case TextSize::Large:
        return 20.0 / 13.0;
    }
    Q_UNREACHABLE();
}

void scale(QFont& font, const QFont& base, double by)
{
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * by);
    else
        font.setPixelSize(std::max(1, qRound(base.pixelSize() * by)));
}

bool hasTabularDigits(const QFont& font)
{
    const QFontMetricsF metrics(font);
    const double zero = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(QChar(digit)) - zero) > 0.01)
            return false;
    }
    return true;
}

} // namespace

QFont textFont(TextSize size, QFont::Weight weight)
{
    const QFont base = QApplication::font();
    QFont font = base;
    scale(font, base, factor(size));
    font.setWeight(weight);
    return font;
}

QFont numberFont(TextSize size, QFont::Weight weight)
{
    QFont font = textFont(size, weight);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    if (hasTabularDigits(font))
        return font;
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    scale(fixed, QApplication::font(), factor(size));
    fixed.setWeight(weight);
    return fixed;
}

int controlHeight()
{
    const int line = QFontMetrics(QApplication::font()).height();
    return std::max(28, line + space::medium);
}

int dialogWidth(int usual)
{
    const double larger = QFontInfo(QApplication::font()).pixelSize() / 13.0;
    const QScreen* screen = QGuiApplication::primaryScreen();
    const int most = screen ? screen->availableGeometry().width() * 9 / 10 : usual;
    return std::max(usual, std::min(int(usual * larger), most));
}

} // namespace klapper
