// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/exportplan.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace klapper {

/// A frame with what an export makes of it: what is cropped away is dark, bars are hatched, and where an app of a
/// telephone writes over a vertical film is marked. The part that stays is moved by pulling it or with the arrow keys.
class ExportPreview final : public QWidget
{
    Q_OBJECT
public:
    /// What is free of buttons and captions in a vertical film, in parts of its sides: 14 % above, 35 % below, 6 % on
    /// either side, as Meta asks for Reels, the strictest of the usual places (TikTok, Shorts and Stories fit in).
    static constexpr double safeTop = 0.14;
    static constexpr double safeBottom = 0.35;
    static constexpr double safeSide = 0.06;

    explicit ExportPreview(QWidget* parent = nullptr);

    /// Null: none is there.
    void setPicture(const QImage& picture);
    /// What stands where no picture is, and small below one; may be empty.
    void setNote(const QString& note);
    /// @param from px of the clip that is shown; @param to px of the result, empty: as the clip is
    void setShape(QSize from, QSize to, Fit fit);
    void setFocusPoint(QPointF focus);
    QPointF focusPoint() const { return m_focus; }
    void setSafeAreas(bool shown);
    /// A part is cropped away, and which one can be chosen.
    bool canMove() const;

    /// Of the whole picture of the clip, and of what the result shows; in pixels of the widget.
    QRectF pictureRect() const;
    QRectF resultRect() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By the person.
    void focusChosen(QPointF focus);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int noteHeight() const;
    QRectF room() const;
    void choose(QPointF focus);
    void paintBars(QPainter& painter) const;
    void paintCrop(QPainter& painter) const;
    void paintSafeAreas(QPainter& painter) const;
    void paintNote(QPainter& painter) const;
    void refreshAccessible();

    QImage m_picture;
    QString m_note;
    QSize m_from{1920, 1080};
    QSize m_to;
    Fit m_fit = Fit::Pad;
    QPointF m_focus{0.5, 0.5};
    bool m_safe = false;
    std::optional<QPointF> m_grabbed; ///< from the middle of the part to where it was taken
};

} // namespace klapper
