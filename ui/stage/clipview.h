// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace klapper {

class ClipPlayer;
class Timeline;
class TransportBar;
class VideoCanvas;
class ViewMenu;

/// Picture, timeline and transport; the part of the stage that can fill the screen. There the controls lie
/// over the picture and leave after a while without the pointer.
class ClipView final : public QWidget
{
    Q_OBJECT

public:
    explicit ClipView(ClipPlayer* player, QWidget* parent = nullptr);

    VideoCanvas* canvas() const { return m_canvas; }
    Timeline* timeline() const { return m_timeline; }
    void setFullScreenLook(bool fullScreen);
    /// True when the key belongs to the player and was obeyed.
    bool handleKey(int key, Qt::KeyboardModifiers modifiers, bool isRepeat);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void saveFrameRequested();
    void copyFrameRequested();
    void fullScreenRequested(bool fullScreen);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    bool handlePlain(int key, bool isRepeat);
    bool handleHeld(int key, bool isRepeat);
    bool handleShift(int key, bool isRepeat);
    bool handleControl(int key);
    void connectTimeline();
    void showControls();

    ClipPlayer* m_player;
    VideoCanvas* m_canvas;
    QWidget* m_controls;
    Timeline* m_timeline;
    TransportBar* m_transport;
    ViewMenu* m_menu;
    QTimer m_idle;
    bool m_fullScreen = false;
    bool m_resume = false;
};

} // namespace klapper
