// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/clipsource.h"
#include "ui/widgets/statusglyph.h"

#include <QCoreApplication>

#include <optional>

namespace klapper {

class FilePresence;
struct Job;
struct LibraryEntry;

/// What a card says of a job, in words. Titles, projects and tags are foreign text.
struct CardContent
{
    Q_DECLARE_TR_FUNCTIONS(klapper::CardContent)
public:
    ClipSource clip;
    StatusGlyph::Look look;
    bool hasRibbon = true; ///< false: its clip is here, as it should be
    QString title;
    QString endpoint; ///< "Pro · 8 s · 16:9"
    QString brief;    ///< "Pro · 8 s · $1.34"
    QString price;    ///< may be empty
    int rating = 0;
    bool rejected = false;
    QString belongs; ///< project and tags; may be empty

    static CardContent of(const LibraryEntry& entry, const FilePresence* files);
    static CardContent of(const Job& job, const FilePresence* files);
    /// From LibraryEntryRole, else from JobValueRole.
    static CardContent of(const QModelIndex& index, const FilePresence* files);
    /// What it costs or cost, as far as an entry tells; of what failed or was cancelled it does not.
    static QString priceOf(const LibraryEntry& entry);
    static StatusGlyph::Look inTrash();
    static StatusGlyph::Look fileMissing();

private:
    void setState(bool trashed, bool missing);
};

} // namespace klapper
