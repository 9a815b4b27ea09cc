// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QMap>

#include <optional>

namespace klapper {

/// What the index of an MP4 file says of each sample of one stream (ISO/IEC 14496-12, 8.6 and 8.7), the samples unread.
struct SampleTables
{
    struct Sample
    {
        qint64 decode = 0; ///< in units of the stream's time scale, as `shown`
        qint64 shown = 0;
        bool isKey = true;
    };
    QList<Sample> samples; ///< in the file's order
    qint64 length = 0;     ///< of all, in the same units
    QByteArray pace;       ///< the same in two streams whose samples follow each other alike, however many they are
};

/// @param tables by their kind, of an "stbl" box
/// @param fileSize bytes
/// Nothing unless all tables are there, agree about how many samples there are, and every sample lies in the file; nor
/// for what players read in different ways: lengths of zero, offsets below zero, more than two million samples.
std::optional<SampleTables> readSampleTables(const QMap<QByteArray, QByteArrayView>& tables, qint64 fileSize);

} // namespace klapper
