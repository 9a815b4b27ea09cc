// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QCache>
#include <QElapsedTimer>
#include <QObject>

#include <memory>

class QAudioSink;

namespace klapper {

/// The sound of the one clip of a comparison that is heard. It is decoded whole (see decodeSound()) and played beside
/// the pictures, whose clock leads: where the device strays from it by more than is noticed, it is set right.
class CompareSound final : public QObject
{
    Q_OBJECT
public:
    explicit CompareSound(QObject* parent = nullptr);
    ~CompareSound() override;

    void setTool(const QString& ffmpeg) { m_ffmpeg = ffmpeg; }
    bool canSound() const; ///< an audio device exists
    /// An empty path: none is heard.
    void setClip(const QString& path);
    /// From there on, as soon as it is decoded; slower than half speed stays silent.
    void play(double seconds, double speed);
    void stop();
    /// Where the pictures are now.
    void follow(double seconds);
    void setMuted(bool muted);
    void setVolume(double volume); ///< 0 to 1, as heard

private:
    QString key() const;
    void begin();
    void decode();
    double now() const;
    qint64 bytesAt(double seconds) const;
    void refreshVolume();

    QString m_ffmpeg;
    QString m_path;
    std::unique_ptr<QAudioSink> m_sink; ///< made on first use
    std::unique_ptr<QObject> m_decoding;
    QCache<QString, QByteArray> m_sounds; ///< by path and speed
    QByteArray m_sound;
    QBuffer m_source;
    QElapsedTimer m_clock;
    double m_from = 0; ///< seconds of the clip
    double m_speed = 1;
    double m_begun = 0; ///< seconds of the clip with which the device began
    int m_astray = 0;   ///< looks in a row
    bool m_playing = false;
    bool m_muted = false;
    double m_volume = 1;
};

} // namespace klapper
