// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/textcatcher.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

namespace klapper::gallery {

namespace {

/// Draws nothing and notes the texts.
class Catcher final : public QPaintEngine
{
public:
    Catcher()
        : QPaintEngine(AllFeatures)
    {
    }
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
    void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override {}
    Type type() const override { return User; }
    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        if (painter()->opacity() == 0 || painter()->pen().color().alpha() == 0)
            return;
        const QTransform map = painter()->combinedTransform();
        const QRectF line(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        const QRectF ink = QFontMetricsF(item.font()).tightBoundingRect(item.text()).translated(at);
        const QRectF clip = painter()->hasClipping() ? painter()->clipBoundingRect() : QRectF();
        texts.append({item.text(), map.mapRect(line), map.mapRect(ink), map.mapRect(clip)});
    }

    QList<DrawnText> texts;
};

class Paper final : public QPaintDevice
{
public:
    explicit Paper(const QWidget& widget)
        : m_widget(widget)
    {
    }
    QPaintEngine* paintEngine() const override { return &engine; }

    mutable Catcher engine;

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_widget.width();
        case PdmHeight:
            return m_widget.height();
        case PdmWidthMM:
            return m_widget.widthMM();
        case PdmHeightMM:
            return m_widget.heightMM();
        case PdmDpiX:
            return m_widget.logicalDpiX();
        case PdmDpiY:
            return m_widget.logicalDpiY();
        case PdmPhysicalDpiX:
            return m_widget.physicalDpiX();
        case PdmPhysicalDpiY:
            return m_widget.physicalDpiY();
        case PdmNumColors:
            return 1 << 24;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default: // newer Qt has more
            return 0;
        }
    }

private:
    const QWidget& m_widget;
};

} // namespace

QList<DrawnText> drawnTexts(QWidget& widget)
{
    Paper paper(widget);
    widget.render(&paper, {}, {}, {});
    return paper.engine.texts;
}

} // namespace klapper::gallery
