// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/exportplan.h"
#include "app/finish/resultdifference.h"

#include <QStringList>

namespace klapper {

/// What a result is, as it was read after it was written.
struct ResultFacts
{
    qint64 frames = 0;       ///< 0 without a picture
    double seconds = 0;      ///< of the picture, of the sound without one
    double pictureStart = 0; ///< seconds from the file's start to the first picture: a decoder's sound may begin before
    bool hasSound = false;
    double soundLate = 0; ///< seconds by which the sound ends after the picture; 0 unless there are both
    QSize size;
};

/// The arguments with which ffprobe tells of a file; empty for a kind that it does not read: PNG, animated WebP.
/// @param decoded whether only pictures count that can be decoded, whatever the index says: as slow as that
QStringList factsArguments(const ExportPlan& plan, const QString& path, bool decoded = false);
/// Reads its JSON. BadFile when nothing is in it. Pure. @param decoded as it was asked for
Result<ResultFacts> parseFacts(const QByteArray& json, bool decoded = false);
/// The same of what ffprobe does not read: a PNG, a folder of them, an animated WebP. Blocks. BadFile.
Result<ResultFacts> pictureFacts(const ExportPlan& plan, const QString& path);

/// In what a result is not as planned. Pure.
QList<ResultDifference> differencesFrom(const ExportPlan& plan, const ResultFacts& facts);

} // namespace klapper
