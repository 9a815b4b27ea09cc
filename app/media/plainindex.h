// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace klapper {

/// What the index of a plain MP4 clip says by itself: one stream of H.264, at most one of AAC, no fragments, at most
/// one edit that shows all of it. Every other file is ffprobe's alone.
///
/// It does not say what a stream is; that takes a decoder. But two clips of one `likeness` are the same in all of their
/// ClipShape, except for how long they are: what ffprobe said of one is true of the other.
struct PlainIndex
{
    struct Picture
    {
        qint64 stamp = 0;  ///< of being shown, microseconds
        qint64 decode = 0; ///< of being decoded
        bool isKey = false;
    };
    QList<Picture> pictures;  ///< in the file's order
    double seconds = 0;       ///< of the pictures
    QByteArray likeness;      ///< of no meaning but to be compared
    QByteArray configuration; ///< see decoderConfiguration()
};

/// @param body of the "moov" box; @param fileSize bytes. Pure.
std::optional<PlainIndex> readPlainIndex(QByteArrayView body, qint64 fileSize);
/// Reads the index of a file, and nothing else of it. Blocks, for a few kilobytes.
std::optional<PlainIndex> readPlainIndex(const QString& path);

} // namespace klapper
