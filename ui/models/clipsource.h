// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QModelIndex;

namespace klapper {

struct Job;
struct LibraryEntry;

/// What a small picture is made of.
struct ClipSource
{
    QString path;
    QString key;        ///< sha256 of the file in hex; empty: there is nothing to make a picture of
    double seconds = 0; ///< 0: not known
    bool isNull() const { return key.isEmpty() || path.isEmpty(); }
    bool operator==(const ClipSource&) const = default;

    /// Of the first file.
    static ClipSource of(const Job& job);
    static ClipSource of(const LibraryEntry& entry);
    /// From LibraryEntryRole, else from JobValueRole.
    static ClipSource of(const QModelIndex& index);
};

} // namespace klapper
