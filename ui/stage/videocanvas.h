// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stage/frameguides.h"
#include "ui/stage/playbackwatch.h"

#include <QElapsedTimer>
#include <QImage>
#include <QWidget>

namespace klapper {

class ClipPlayer;

/// The picture, in its own shape, on a dark ground: whole, or pixel for pixel, then dragged about with the mouse.
/// Paints what the player shows; a picture is converted once, and only when it is painted.
class VideoCanvas final : public QWidget
{
    Q_OBJECT

public:
    enum class Zoom {
        Fit,
        Actual, ///< one pixel of the picture is one of the screen
    };

    explicit VideoCanvas(ClipPlayer* player, QWidget* parent = nullptr);

    /// Shown until the first picture comes, such as the thumbnail.
    void setPoster(const QImage& poster);
    /// Where the picture stands, in this widget; with Zoom::Actual it may reach beyond.
    QRect pictureRect() const;

    Zoom zoom() const { return m_zoom; }
    void setZoom(Zoom zoom);
    void toggleZoom() { setZoom(m_zoom == Zoom::Fit ? Zoom::Actual : Zoom::Fit); }
    /// Moves a picture that is larger than the widget, as far as it reaches.
    void pan(QPoint by);

    Guides guides() const { return m_guides; }
    void setGuides(Guides guides);
    /// Hides them all, or shows those that were hidden; the thirds when there were none.
    void toggleGuides();
    /// The press under way was no click: its release goes elsewhere.
    void forgetPress() { m_isPressed = m_isDragged = false; }
    /// Brings back the cursor that goes with the zoom.
    void refreshCursor();

    QSize sizeHint() const override { return QSize(640, 360); }
    QSize minimumSizeHint() const override { return QSize(160, 90); }

Q_SIGNALS:
    void clicked();
    void doubleClicked();
    void menuRequested(const QPoint& globalPosition);
    void zoomChanged();
    void guidesChanged();
    /// Once a clip: so many of so many frames did not reach the screen.
    void fellBehind(int leftOut, int expected);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QImage shown() const;
    QSize shownSize(const QImage& image) const;
    QRect rectOf(const QImage& image) const;
    void refreshState();
    void judge();

    ClipPlayer* m_player;
    QImage m_poster;
    Zoom m_zoom = Zoom::Fit;
    QPoint m_pan;
    Guides m_guides;
    Guides m_hiddenGuides = Guide::Thirds;
    PlaybackWatch m_watch;
    QElapsedTimer m_clock;
    QPoint m_pressed;
    bool m_isPressed = false;
    bool m_isDragged = false;
    bool m_ring = false;
};

} // namespace klapper
