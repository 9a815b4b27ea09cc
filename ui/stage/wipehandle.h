// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/accessiblerole.h"

#include <QWidget>

namespace klapper {

/// The border of a wipe: a line over the whole height that can be dragged. With the focus here Left and Right move it
/// by 1 %, PageUp and PageDown by 10 %, Home and End to the edges. It only asks; its owner moves it.
class WipeHandle final : public QWidget, public AccessibleValue
{
    Q_OBJECT
public:
    explicit WipeHandle(QWidget* parent);

    static constexpr int across = 20; ///< pixels
    /// Where it stands, from 0 (left) to 1, for people who hear it.
    void setPosition(double position);
    /// In percent.
    std::optional<Range> accessibleValue() const override { return Range{.now = m_percent, .least = 0, .most = 100}; }
    void setAccessibleValue(double percent) override { Q_EMIT stepped((percent - m_percent) / 100); }

Q_SIGNALS:
    /// Dragged to an x coordinate of the parent.
    void dragged(int x);
    void stepped(double by);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    double m_percent = 50;
    int m_grip = 0;
    bool m_dragging = false;
};

} // namespace klapper
