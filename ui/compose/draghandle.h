// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace klapper {

/// The place at which a thing is taken with the mouse. Says where the pointer is; what that means is the owner's.
/// Never has the focus: the keyboard has another way.
class DragHandle final : public QLabel
{
    Q_OBJECT
public:
    explicit DragHandle(QWidget* parent = nullptr);

Q_SIGNALS:
    /// Once the pointer has gone further than a click does.
    void dragged(const QPoint& global);
    void dropped(const QPoint& global);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    QPoint m_start;
    bool m_pressed = false;
    bool m_dragging = false;
};

} // namespace klapper
