// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QList>
#include <QSize>
#include <QString>

#include <optional>

namespace klapper {

enum class ExportKind {
    Original,  ///< a plain copy of each take
    Join,      ///< copied where all streams agree, else made equal as H.264 delivery
    Video,     ///< encoded, one file
    Animation, ///< GIF, animated WebP: no sound
    Images,    ///< a folder of PNG with a WAV beside them
    Still,     ///< one PNG: the frame under the playhead, or a sheet of frames
    Sound,     ///< no picture
};

/// A row of finish.md's table, as resources/finish/presets.json has it.
struct ExportPreset
{
    QString id; ///< "h264", "prores-hq" …: the command line's word, never translated
    ExportKind kind = ExportKind::Video;
    QString container; ///< ffmpeg's muxer
    QString suffix;    ///< of the file, without a dot
    QString encoder;   ///< of the picture, ffmpeg's name; empty: copy, or none
    QString audioEncoder;
    QList<QString> videoOptions; ///< for ffmpeg, after the encoder's name
    QList<QString> audioOptions;
    std::optional<QSize> size;  ///< exactly this; nothing: that of the sequence
    std::optional<QSize> ratio; ///< the largest crop of this ratio; nothing: as it is
    int mostRate = 0;           ///< frames per second at most; 0: as it is
    int mostWidth = 0;          ///< px at most; 0: as it is. Of each picture of a sheet
    std::optional<QSize> sheet; ///< a Still of so many pictures across and down
    double bitsPerPixel = 0;    ///< typical, for the estimate of the size
    int audioKbit = 0;          ///< typical

    bool hasPicture() const { return kind != ExportKind::Sound; }
};

/// The table. Aborts when the shipped data is broken: a build fault.
const QList<ExportPreset>& exportPresets();
/// Nothing for an id that is not in it.
const ExportPreset* exportPreset(const QString& id);

} // namespace klapper
