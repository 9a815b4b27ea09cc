// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/media/colormatrix.h"
#include "app/media/probe.h"

#include <QMap>
#include <QStringList>

namespace klapper {

/// What must be the same in two clips for their streams to stand in one file as they are.
struct ClipShape
{
    ClipInfo clip;
    QMap<QString, QString> traits; ///< by ffprobe's names: "video width", "audio sample_rate" …
    QMap<QString, QString> facts;  ///< what need not be the same: "video level", "video has_b_frames" …
    bool operator==(const ClipShape&) const = default;
};

/// The arguments with which ffprobe tells the shape of an MP4 or MOV file.
QStringList shapeArguments(const QString& path);
/// Reads its JSON; errors as of parseProbe(). Pure.
Result<ClipShape> parseShape(const QByteArray& json);
/// What its pictures are read with; see inputMatrix().
ColorMatrix matrixOf(const ClipShape& shape);
/// How a stream's pictures are turned to be shown, by its display matrix: degrees from 0 to 359 as ffprobe counts them,
/// "90" or "180 mirrored". ffmpeg turns what it decodes by itself; a copied stream keeps its matrix.
/// @param stream of ffprobe's JSON
QString rotationOf(const QJsonObject& stream);
/// Whether width and height of the pictures change places when they are turned. @param rotation see rotationOf()
bool isOnItsSide(const QString& rotation);
/// The names of the traits in which they differ.
QStringList differentTraits(const ClipShape& one, const ClipShape& other);

} // namespace klapper
