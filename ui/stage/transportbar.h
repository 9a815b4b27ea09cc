// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;
class QSlider;
class QToolButton;

namespace klapper {

class ClipPlayer;
class IconButton;
class LevelMeter;
class PlainLabel;

/// The buttons of the player and its timecode. In a narrow stage it takes two rows; with large text the second one has
/// some of what stands beside the timecode else.
class TransportBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TransportBar(ClipPlayer* player, QWidget* parent = nullptr);

    void setFullScreen(bool fullScreen);
    /// What the button with the eye opens.
    void setViewMenu(QMenu* menu);

Q_SIGNALS:
    void saveFrameRequested();
    void fullScreenRequested(bool fullScreen);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeTimecode();
    QWidget* makeTransport();
    enum class Rows { None, One, Two, Shared };
    QWidget* makeExtras();
    QWidget* makeView();
    IconButton* addButton(QWidget* group, int icon, const QString& title, const QString& keys);
    void fillSpeedMenu();
    void arrange();
    int paceWidth() const;
    void arrangeGroups(Rows rows);
    void reserveTimecodeWidth();
    void refreshTime();
    void refreshState();
    void refreshSound();
    void refreshSpeed();

    ClipPlayer* m_player;
    QWidget* m_timeGroup = nullptr;
    QWidget* m_transportGroup = nullptr;
    QWidget* m_extraGroup = nullptr;
    QWidget* m_viewGroup = nullptr; ///< the last of the extras; beside the timecode where the rows are shared
    PlainLabel* m_time = nullptr;
    QWidget* m_totals = nullptr;
    PlainLabel* m_total = nullptr;
    PlainLabel* m_number = nullptr;
    IconButton* m_play = nullptr;
    IconButton* m_loop = nullptr;
    IconButton* m_mute = nullptr;
    IconButton* m_camera = nullptr;
    IconButton* m_full = nullptr;
    QSlider* m_volume = nullptr;
    LevelMeter* m_level = nullptr;
    IconButton* m_view = nullptr;
    QToolButton* m_speed = nullptr;
    QList<QWidget*> m_needClip;
    bool m_fullScreen = false;
    Rows m_rows = Rows::None;
};

} // namespace klapper
