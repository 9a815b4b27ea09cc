// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stage/stageclip.h"

#include <QWidget>

namespace klapper {

class CompareCanvas;
class CompareHead;
class ComparePlayer;
class DifferenceView;
class PlainLabel;
class Timeline;

/// Two to four clips at once: the pictures, one timeline, one transport, and what differs in their recipes.
/// Keys: those of the single clip, and 1 to 4 which one is heard, W side by side or wipe, Ctrl+Left and Ctrl+Right the
/// border (with Shift further), Alt+1 to Alt+4 only that clip, Escape back.
class ComparePage final : public QWidget
{
    Q_OBJECT
public:
    explicit ComparePage(QWidget* parent = nullptr);

    /// Two to four. @param ffmpeg its path
    void open(const QList<StageClip>& clips, const QString& ffmpeg);
    void close();
    ComparePlayer* player() const { return m_player; }
    CompareCanvas* canvas() const { return m_canvas; }
    /// True when the key belongs to the comparison and was obeyed.
    bool handleKey(int key, Qt::KeyboardModifiers modifiers, bool isRepeat);

Q_SIGNALS:
    void leaveRequested();
    void onlyRequested(int index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeControls();
    void connectTimeline();
    void refreshPace();
    bool handlePlain(int key, bool isRepeat);
    bool handleShift(int key);
    bool handleBorder(int key, bool further);

    ComparePlayer* m_player;
    CompareCanvas* m_canvas;
    CompareHead* m_head;
    Timeline* m_timeline;
    PlainLabel* m_pace;
    DifferenceView* m_differences;
};

} // namespace klapper
