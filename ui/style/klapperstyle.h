// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace klapper {

/// Fusion with our shapes: rounded controls of one height, a ring around what has the focus, quiet headers
/// and thin bars. Colours come from the palette of the widget (Theme::of). The painting itself stands in
/// stylepaint.h; here it is only chosen.
class KlapperStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    KlapperStyle();

    void setLessMotion(bool less) { m_lessMotion = less; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;

    /// Our own drawings for what Qt's widgets show by themselves. A menu bar asks for its arrow even when it shows none,
    /// and for Fusion's every plugin that reads images would be loaded at the start.
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const override;

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;

private:
    bool m_lessMotion = false;
};

} // namespace klapper
