// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/finish/finishclip.h"

#include <QStringList>

namespace klapper {

struct PlainIndex;

// What is to be known of a file before plans are made of it; pure. The clip of the sequence itself stays to be filled
// in.

/// The arguments with which ffprobe tells all about an MP4 or MOV file that a FinishClip holds.
QStringList readingArguments(const QString& path);
/// Reads its JSON. BadFile without a playable picture.
Result<FinishClip> parseReading(const QByteArray& json);

/// The same of a clip that ffprobe was not asked about.
/// @param alike a clip that it was asked about, whose index has the same likeness
/// @param bytes of the file
FinishClip clipAlike(const FinishClip& alike, const PlainIndex& index, qint64 bytes);
/// Whether both say the same of a file.
bool sayTheSame(const FinishClip& one, const FinishClip& other);
/// Whether what ffprobe said of a clip can be true of another one of the same likeness: not of interlaced pictures,
/// which can be so in one clip and not in the other.
bool canBeAlike(const FinishClip& clip);

} // namespace klapper
