// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/endpoint.h"
#include "app/core/jobstate.h"
#include "app/core/money.h"

#include <QDateTime>
#include <QSize>
#include <QStringList>

#include <optional>

namespace klapper {

/// What the library shows of one job: light enough for pages of thousands, without body and draft.
struct LibraryEntry
{
    qint64 number = 0; ///< of the index; stays the same for the life of the journal
    QString jobId;
    JobState state = JobState::Done;
    Endpoint endpoint;
    QString title;      ///< first words of what was written; foreign text, may be empty
    QString aspect;     ///< as clipRatio() says; empty: not known, or not yet
    double seconds = 0; ///< of the clip that was asked for
    bool audio = false;
    Money estimate;
    std::optional<Money> cost; ///< nothing while the service has not said it
    QDateTime createdAt;       ///< UTC
    QString parentId;          ///< job it was made from, or empty
    JobRelation relation = JobRelation::None;

    QString path;         ///< of its first file as last known; empty: it never had one
    QByteArray sha256;    ///< hex, of that file
    bool trashed = false; ///< the person put its media into the trash; the recipe stays
    double fileSeconds = 0;
    double frameRate = 0;
    QSize size;
    bool fileHasAudio = false;

    int rating = 0; ///< 0: none, 1 to 5
    bool rejected = false;
    QString project; ///< empty: none
    QStringList tags;
    QString note;

    bool operator==(const LibraryEntry&) const = default;
};

} // namespace klapper
