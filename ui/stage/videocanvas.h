// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace klapper {

class ClipPlayer;

/// The picture, whole and in its own shape, on a dark ground. Paints what the player shows; a picture is
/// converted once, and only when it is painted.
class VideoCanvas final : public QWidget
{
    Q_OBJECT

public:
    explicit VideoCanvas(ClipPlayer* player, QWidget* parent = nullptr);

    /// Shown until the first picture comes, such as the thumbnail.
    void setPoster(const QImage& poster);
    /// Where the picture stands, in this widget.
    QRect pictureRect() const;

    QSize sizeHint() const override { return QSize(640, 360); }
    QSize minimumSizeHint() const override { return QSize(160, 90); }

Q_SIGNALS:
    void clicked();
    void doubleClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    QImage shown() const;
    ClipPlayer* m_player;
    QImage m_poster;
    bool m_ring = false;
};

} // namespace klapper
