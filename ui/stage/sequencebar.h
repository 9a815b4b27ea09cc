// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace klapper {

class FlowRow;
class IconButton;
class PlainLabel;
class SequencePlayer;

/// The transport of a sequence: timecode, buttons, speed, loop, sound. In a narrow stage it takes more rows.
class SequenceBar final : public QWidget
{
    Q_OBJECT
public:
    explicit SequenceBar(SequencePlayer* player, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeTime();
    QWidget* makeTransport();
    QWidget* makeExtras();
    void fillSpeeds();
    void refreshTime();
    void refreshState();
    void refreshSound();
    void refreshSpeed();

    SequencePlayer* m_player;
    FlowRow* m_row;
    PlainLabel* m_time = nullptr;
    PlainLabel* m_total = nullptr;
    IconButton* m_play = nullptr;
    IconButton* m_loop = nullptr;
    IconButton* m_mute = nullptr;
    QToolButton* m_speed = nullptr;
};

} // namespace klapper
