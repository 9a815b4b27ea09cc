// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/accessiblerole.h"

#include <QWidget>

namespace klapper {

/// The seconds of the shots side by side, to scale. A border is dragged with the mouse, or chosen with Up and Down and
/// moved with Left and Right: time goes from one neighbour to the other in whole seconds, the sum stays. It only shows
/// and asks: a drag previews, and one moved() comes at its end; Escape ends a drag without one.
class DurationBar final : public QWidget, public AccessibleValue
{
    Q_OBJECT
public:
    explicit DurationBar(QWidget* parent = nullptr);

    /// @param clip seconds of the clip; where the sum differs, what is missing or too much is marked
    /// @param clipStarts shots that begin a clip of a script, with 0
    void show(const QList<int>& seconds, int clip, const QList<int>& clipStarts = {0});
    /// As shown: during a drag with the border where the pointer is.
    const QList<int>& seconds() const { return m_shown; }
    int borders() const { return std::max(0, int(m_shown.size()) - 1); }
    /// Between this shot and the next; -1 when there is one shot only.
    int selectedBorder() const { return borders() == 0 ? -1 : std::min(m_selected, borders() - 1); }
    int borderX(int border) const;

    /// Where the chosen border stands, in seconds from the start.
    std::optional<Range> accessibleValue() const override;
    void setAccessibleValue(double second) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void moved(int border, int delta);
    /// During a drag, and when it ends as it began.
    void previewed(const QList<int>& seconds);
    void shotClicked(int shot);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    static constexpr int tickHeight = 8; ///< px, of every fifth second

    QRect track() const;
    int total() const;
    int secondsBefore(int shot) const;
    int xOf(int second) const;
    int borderAt(int x) const;
    int shotAt(int x) const;
    QRect segment(int shot) const;
    QString hint(int x) const;
    void select(int border);
    void dragTo(int x);
    void endDrag(bool take);
    void paintSegment(QPainter& painter, int shot) const;
    void paintTicks(QPainter& painter) const;
    void paintBorders(QPainter& painter) const;
    void refreshAccessible();

    QList<int> m_seconds; ///< of the model
    QList<int> m_shown;
    QList<int> m_clipStarts{0};
    int m_clip = 0;
    int m_selected = 0;
    int m_dragged = -1;
};

} // namespace klapper
