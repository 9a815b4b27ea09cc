// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QStringList>

namespace klapper {

/// The decoder configuration of the first track of H.264 in an MP4 file; empty where there is none. Reads its index.
QByteArray decoderConfiguration(const QString& clip);

/// A decoder configuration of H.264 ("avcC", ISO/IEC 14496-15, 5.3.3.1) with the parameter sets of another one that it
/// lacks, by their numbers. Pure. BadFile for what is none.
Result<QByteArray> withParameterSets(const QByteArray& configuration, const QByteArray& other);

/// A decoder configuration without its picture parameter sets: what decides about size, format, profile and order of
/// the pictures stands in the others. Empty for what is none. Pure.
QByteArray withoutPictureSets(const QByteArray& configuration);

/// A stream that was put together from several needs the parameter sets of all of them in its index; players may look
/// nowhere else. Writes those of `others` into that of `clip`, an MP4 file with free room behind the index, in place.
/// Blocks. Errors: BadFile (the clip is then as it was), Disk.
Status addParameterSets(const QString& clip, const QStringList& others);

} // namespace klapper
