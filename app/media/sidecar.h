// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/money.h"
#include "app/core/requestdraft.h"
#include "app/core/result.h"
#include "app/media/probe.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace klapper {

/// The recipe of a clip, kept in "NAME.mp4.klapper.json" beside it. From these the library and the journal can be
/// rebuilt. Never a token; the query of a result's URL (its signature) and user info of any URL are left out. The
/// addresses of the request's images stay as they were sent: they are part of the recipe. An embedded image stands
/// there as its reference (see FrameStore).
struct Sidecar
{
    QString clip;           ///< file name of the clip, without a folder
    QString endpoint;       ///< model id
    QJsonObject request;    ///< the body as it was sent, embedded images as references
    RequestDraft draft;     ///< what the person composed
    QString contractSource; ///< "documented" or "live"
    QString contractDate;   ///< as the contract says, may be empty
    QString jobId;          ///< our own
    QString requestId;      ///< of the service
    QString serviceHost;
    QString resultUrl; ///< written without its query
    QDateTime created; ///< times are written in UTC; invalid when unknown
    QDateTime submitted;
    QDateTime finished;
    Money estimate;
    std::optional<Money> cost; ///< nothing while the service has not said it
    QByteArray sha256;         ///< hex
    QStringList parents;       ///< request ids or file names this clip was made from
    QString relation;          ///< stable word of how it came from the first of them; may be empty
    ClipInfo info;
    QString untagged; ///< why the clip itself carries no metadata although it should; empty otherwise

    QJsonObject toJson() const;
    /// BadInput with the name of the member for another schema or a wrong type. Missing members keep their defaults.
    static Result<Sidecar> fromJson(const QJsonObject& json);
    bool operator==(const Sidecar&) const = default;
};

/// "NAME.mp4.klapper.json" for "NAME.mp4".
QString sidecarPath(const QString& clipPath);
/// Writes the sidecar of the clip at `clipPath` whole or not at all, synced. Error Disk.
Status writeSidecar(const QString& clipPath, const Sidecar& sidecar);
/// Reads a sidecar by its own path. Above 4 MiB: TooLarge; not readable: Disk; not ours: BadInput.
Result<Sidecar> readSidecar(const QString& path);

} // namespace klapper
