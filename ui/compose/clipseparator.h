// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace klapper {

class DragHandle;
class IconButton;
class PlainLabel;

/// "Clip 2 · 12 s" above the shot that begins a clip of a script. Buttons, Up and Down, or a drag move it over shots.
class ClipSeparator final : public QWidget
{
    Q_OBJECT
public:
    struct State
    {
        int clip = 0; ///< from 0; the first has nothing to move
        int seconds = 0;
        int leastSeconds = 3;
        int mostSeconds = 15;
        int shots = 1;
        int mostShots = 6;
        bool canGoUp = false;
        bool canGoDown = false;
    };

    explicit ClipSeparator(QWidget* parent = nullptr);

    void show(const State& state);
    QList<QWidget*> focusOrder() const;

Q_SIGNALS:
    void moveRequested(int step);
    void dragged(const QPoint& global);
    void dropped(const QPoint& global);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    DragHandle* m_handle;
    PlainLabel* m_title;
    PlainLabel* m_trouble;
    IconButton* m_up;
    IconButton* m_down;
};

} // namespace klapper
