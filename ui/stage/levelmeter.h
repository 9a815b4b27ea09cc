// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/media/soundlevels.h"

#include <QWidget>

#include <memory>

namespace klapper {

class ClipPlayer;

/// How loud the clip is at the playhead, left and right: real samples, read from the file once, so that it is also
/// true for a single frame. It shows the clip, whatever volume it is listened to at.
class LevelMeter final : public QWidget
{
    Q_OBJECT

public:
    explicit LevelMeter(ClipPlayer* player, QWidget* parent = nullptr);

    /// Empty until it is read, for a clip without sound, and where the sound could not be read.
    const SoundLevels& levels() const { return m_levels; }
    /// Of the frame shown.
    SoundLevels::Level level() const;
    /// How much of the bar a level fills, 0 to 1: 48 dB, so that speech is seen.
    static double shareOf(double level);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refreshClip();
    void read();
    void refreshWords();

    ClipPlayer* m_player;
    std::unique_ptr<SoundLevelReader> m_reader;
    SoundLevels m_levels;
    bool m_isRead = false;
    bool m_hasFailed = false; ///< whether it has sound is not known then
};

} // namespace klapper
