// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QJsonObject>
#include <QObject>

#include <chrono>

namespace klapper {

/// What a clip is, as ffprobe says.
struct ClipInfo
{
    double seconds = 0;
    int width = 0;
    int height = 0;
    QString videoCodec = {}; ///< for example "h264"
    QString frameRate = {};  ///< exact, as a fraction: "24/1", "30000/1001"
    qint64 frames = -1;      ///< -1 when the file does not say
    bool hasAudio = false;
    QString audioCodec = {};
    int audioChannels = 0;
    int audioRate = 0; ///< Hz

    /// Frames per second; 0 when unknown.
    double fps() const;
    QJsonObject toJson() const;
    /// Lenient: missing or mistyped members keep their defaults.
    static ClipInfo fromJson(const QJsonObject& json);
    bool operator==(const ClipInfo&) const = default;
};

/// Reads ffprobe's JSON. BadFile when there is no video of a length above zero in it. Pure.
Result<ClipInfo> parseProbe(const QByteArray& json);

/// Asks ffprobe about one MP4 or MOV file. Finishes exactly once; Errors: BadFile (not a playable clip),
/// Tool (ffprobe missing, crashed or above the deadline). Deleting it ends the child.
class Probe final : public QObject
{
    Q_OBJECT

public:
    Probe(const QString& ffprobe, const QString& path, QObject* parent = nullptr,
          std::chrono::milliseconds deadline = std::chrono::seconds(20));

    void start();

Q_SIGNALS:
    void finished(const klapper::Result<klapper::ClipInfo>& outcome);

private:
    QString m_ffprobe;
    QString m_path;
    std::chrono::milliseconds m_deadline;
};

} // namespace klapper
