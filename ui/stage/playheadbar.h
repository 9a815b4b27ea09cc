// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace klapper {

class FlowRow;
class IconButton;
class PlainLabel;
class Transport;

/// The bar of a transport: timecode, buttons, speed, loop, sound. In a narrow stage it takes more rows.
class PlayheadBar final : public QWidget
{
    Q_OBJECT
public:
    /// @param loopTitle what its loop repeats
    PlayheadBar(Transport* player, const QString& loopTitle, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeTime();
    QWidget* makeTransport();
    QWidget* makeExtras(const QString& loopTitle);
    void fillSpeeds();
    void refreshTime();
    void refreshState();
    void refreshSound();
    void refreshSpeed();

    Transport* m_player;
    FlowRow* m_row;
    PlainLabel* m_time = nullptr;
    PlainLabel* m_total = nullptr;
    IconButton* m_play = nullptr;
    IconButton* m_loop = nullptr;
    IconButton* m_mute = nullptr;
    QToolButton* m_speed = nullptr;
};

} // namespace klapper
