// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stage/sequencedeck.h"

#include <QList>
#include <QWidget>

namespace klapper {

class ElidedLabel;
class PlainLabel;
class SequenceCanvas;
class SequencePlayer;
class Timeline;

/// A sequence that is played through: the picture, one timeline with its clips, one transport.
/// Keys: those of the single clip but for marks and view, Page Up and Page Down from clip to clip, Escape back.
class SequencePage final : public QWidget
{
    Q_OBJECT
public:
    explicit SequencePage(QWidget* parent = nullptr);

    /// At least one part; paused at `frame`. @param name of the sequence; foreign text
    void open(const QString& name, const QList<SequencePart>& parts, int fadeMs, qint64 frame);
    void close();
    SequencePlayer* player() const { return m_player; }
    SequenceCanvas* canvas() const { return m_canvas; }
    Timeline* timeline() const { return m_timeline; }
    /// True when the key belongs to the sequence and was obeyed.
    bool handleKey(int key, Qt::KeyboardModifiers modifiers, bool isRepeat);

Q_SIGNALS:
    void leaveRequested();
    /// Another clip is under the playhead; -1: none.
    void currentChanged(int index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeControls();
    void refreshShots();
    void refreshCurrent();
    bool handlePlain(int key, bool isRepeat);

    SequencePlayer* m_player;
    SequenceCanvas* m_canvas;
    Timeline* m_timeline;
    ElidedLabel* m_name;
    PlainLabel* m_place;
    QString m_title;
};

} // namespace klapper
