// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include "ui/style/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <cmath>

// The resource lives in a static library.
static void loadIconResource() { Q_INIT_RESOURCE(klapper_icons); }

namespace klapper {

namespace {

constexpr std::array<const char*, iconCount> names{
    "logo",
    "play",
    "pause",
    "step-back",
    "step-forward",
    "jump-start",
    "jump-end",
    "loop",
    "volume",
    "mute",
    "camera",
    "full-screen",
    "exit-full-screen",
    "mark-in",
    "mark-out",
    "speed",
    "plus",
    "minus",
    "up",
    "down",
    "drag-handle",
    "trash",
    "search",
    "filter",
    "sort",
    "cards",
    "list",
    "bookmark",
    "chevron-down",
    "chevron-right",
    "close",
    "more",
    "film",
    "book",
    "image",
    "text",
    "audio",
    "dice",
    "folder",
    "copy",
    "external-link",
    "link",
    "settings",
    "key",
    "wallet",
    "practice",
    "star",
    "star-filled",
    "compare",
    "sequence",
    "eye",
    "swap",
    "split",
    "merge",
    "duplicate",
    "refresh",
    "undo",
    "send",
    "tag",
    "warning",
    "error",
    "info",
    "check",
    "question",
    "clock",
    "hourglass",
    "render",
    "cloud-off",
    "download",
    "pause-circle",
    "cancel",
    "expired",
    "file-missing",
    "export",
};

QByteArray drawing(IconId id)
{
    QFile file(iconFile(id));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap render(IconId id, const QSize& pixels, const QColor& tint)
{
    QPixmap pixmap(pixels);
    if (pixmap.isNull()) // asked for by a button that has no room yet
        return pixmap;
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(drawing(id).replace("currentColor", tint.name().toLatin1()));
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(pixels.width(), pixels.height());
    renderer.render(&painter, QRectF((pixels.width() - side) / 2, (pixels.height() - side) / 2, side, side));
    return pixmap;
}

QPixmap cached(IconId id, const QSize& pixels, const QColor& tint)
{
    const QString key = QStringLiteral("klapper-icon-%1-%2x%3-%4")
                            .arg(static_cast<int>(id))
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(tint.rgba());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(id, pixels, tint);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

class Engine final : public QIconEngine
{
public:
    Engine(IconId id, Token tint)
        : m_id(id)
        , m_tint(tint)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double scale = painter->device()->devicePixelRatioF();
        QPixmap pixmap = cached(m_id, rect.size() * scale, color(mode, state));
        pixmap.setDevicePixelRatio(scale);
        painter->drawPixmap(rect.topLeft(), pixmap);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return cached(m_id, size, color(mode, state));
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        // Qt asks in pixels of the device up to 6.7, and in device-independent ones since.
        const bool independent = QT_VERSION >= QT_VERSION_CHECK(6, 8, 0);
        return cached(m_id, independent ? size * scale : size, color(mode, state));
    }

    QString key() const override { return QStringLiteral("klapper"); }
    QIconEngine* clone() const override { return new Engine(m_id, m_tint); }
    bool isNull() override { return false; }
    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }

private:
    QColor color(QIcon::Mode mode, QIcon::State state) const
    {
        const Theme theme = Theme::of(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return theme.color(Token::Disabled);
        if (state == QIcon::On && (m_tint == Token::Text || m_tint == Token::Quiet))
            return theme.color(Token::AccentText);
        return theme.color(m_tint);
    }

    IconId m_id;
    Token m_tint;
};

} // namespace

QString iconFile(IconId id)
{
    static const bool loaded = (loadIconResource(), true);
    Q_UNUSED(loaded)
    return QStringLiteral(":/klapper/icons/%1.svg").arg(QLatin1StringView(names[static_cast<std::size_t>(id)]));
}

QIcon icon(IconId id, Token tint) { return QIcon(new Engine(id, tint)); }

QPixmap iconPixmap(IconId id, int size, const QColor& tint, qreal devicePixelRatio)
{
    const int pixels = static_cast<int>(std::lround(size * devicePixelRatio));
    QPixmap pixmap = cached(id, QSize(pixels, pixels), tint);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace klapper
