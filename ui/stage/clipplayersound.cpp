// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ClipPlayer that is heard.
#include "ui/stage/clipplayer.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QMediaDevices>

#include <algorithm>

namespace klapper {

void ClipPlayer::setupSound()
{
    // An output without a device crashes the FFmpeg backend of Qt 6.4.
    if (!canSound()) {
        m_player->setAudioOutput(nullptr);
        m_output.reset();
        return;
    }
    if (!m_output) {
        m_output = std::make_unique<QAudioOutput>();
        m_player->setAudioOutput(m_output.get());
    }
    m_output->setMuted(m_muted);
    m_output->setVolume(
        static_cast<float>(QAudio::convertVolume(m_volume, QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale)));
}

bool ClipPlayer::canSound() const { return !QMediaDevices::defaultAudioOutput().isNull(); }

void ClipPlayer::setMuted(bool muted)
{
    m_muted = muted;
    if (m_output)
        m_output->setMuted(muted);
    Q_EMIT soundChanged();
}

void ClipPlayer::setVolume(double volume)
{
    m_volume = std::clamp(volume, 0.0, 1.0);
    if (m_player)
        setupSound();
    Q_EMIT soundChanged();
}

} // namespace klapper
