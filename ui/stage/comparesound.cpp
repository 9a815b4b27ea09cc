// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/comparesound.h"

#include "app/media/clipsound.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QMediaDevices>

#include <algorithm>
#include <cmath>

namespace klapper {

namespace {
constexpr int mostSound = 64 * 1024 * 1024; ///< bytes of decoded sound
constexpr double mostAstray = 0.08;         ///< seconds
} // namespace

CompareSound::CompareSound(QObject* parent)
    : QObject(parent)
    , m_sounds(mostSound)
{
}

CompareSound::~CompareSound() { stop(); }

bool CompareSound::canSound() const { return !QMediaDevices::defaultAudioOutput().isNull(); }

void CompareSound::setClip(const QString& path)
{
    if (path == m_path)
        return;
    const bool playing = m_playing;
    const double seconds = now();
    stop();
    m_path = path;
    if (playing)
        play(seconds, m_speed);
}

QString CompareSound::key() const { return QString::number(m_speed) % u' ' % m_path; }

double CompareSound::now() const { return m_playing ? m_from + double(m_clock.elapsed()) / 1000 * m_speed : m_from; }

void CompareSound::play(double seconds, double speed)
{
    stop();
    m_from = seconds;
    m_speed = speed;
    m_playing = true;
    m_clock.start();
    if (m_path.isEmpty() || speed < ClipSound::slowest || !canSound())
        return;
    if (const QByteArray* sound = m_sounds.object(key())) {
        m_sound = *sound;
        begin();
    } else {
        decode();
    }
}

void CompareSound::decode()
{
    m_decoding = std::make_unique<QObject>();
    decodeSound(m_ffmpeg, m_path, m_speed, m_decoding.get(), [this, wanted = key()](const Result<QByteArray>& outcome) {
        m_decoding.release()->deleteLater(); // it is what calls this
        m_sound = outcome ? *outcome : QByteArray();
        m_sounds.insert(wanted, new QByteArray(m_sound), std::max<qsizetype>(1, m_sound.size()));
        if (m_playing)
            begin();
    });
}

qint64 CompareSound::bytesAt(double seconds) const
{
    const qint64 sample = std::llround(std::max(0.0, seconds) / m_speed * ClipSound::rate);
    return std::min<qint64>(sample * ClipSound::frameBytes, m_sound.size());
}

void CompareSound::begin()
{
    if (m_sound.isEmpty())
        return;
    if (!m_sink) {
        QAudioFormat format;
        format.setSampleRate(ClipSound::rate);
        format.setChannelCount(ClipSound::channels);
        format.setSampleFormat(QAudioFormat::Int16);
        m_sink = std::make_unique<QAudioSink>(QMediaDevices::defaultAudioOutput(), format);
    }
    refreshVolume();
    m_source.close();
    m_source.setData(m_sound);
    m_source.open(QIODevice::ReadOnly);
    m_begun = now();
    m_source.seek(bytesAt(m_begun));
    m_astray = 0;
    m_sink->start(&m_source);
}

void CompareSound::stop()
{
    m_from = now();
    m_playing = false;
    m_decoding.reset();
    if (m_sink)
        m_sink->stop();
    m_source.close();
}

void CompareSound::follow(double seconds)
{
    m_from = seconds;
    m_clock.start();
    if (!m_playing || !m_sink || m_sink->state() != QAudio::ActiveState)
        return;
    const double heard = m_begun + double(m_sink->processedUSecs()) / 1e6 * m_speed;
    m_astray = std::abs(heard - seconds) > mostAstray * std::max(1.0, m_speed) ? m_astray + 1 : 0;
    if (m_astray < 2)
        return;
    m_sink->stop();
    begin();
}

void CompareSound::setMuted(bool muted)
{
    m_muted = muted;
    refreshVolume();
}

void CompareSound::setVolume(double volume)
{
    m_volume = std::clamp(volume, 0.0, 1.0);
    refreshVolume();
}

void CompareSound::refreshVolume()
{
    if (m_sink)
        m_sink->setVolume(
            m_muted ? 0 : QAudio::convertVolume(m_volume, QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale));
}

} // namespace klapper
