// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace klapper {

/// Practised and paid work are kept apart: each profile has its own journal, contracts and clips. So has each account
/// of a profile.
enum class Profile {
    RunComfy, ///< the service itself
    Practice, ///< the embedded practice service
    Loopback, ///< a service on this machine named by RUNCOMFY_MODEL_API_BASE
};

/// "runcomfy", "practice", "loopback".
QString profileName(Profile profile);

struct ProfilePaths
{
    QString data;    ///< journal, instances, contracts, embedded images
    QString library; ///< clips and their sidecars, unless another folder is asked for
    QString cache;   ///< thumbnails

    /// Images of this computer that requests embed; see FrameStore.
    QString frames() const { return data + QStringLiteral("/frames"); }

    /// Below the XDG folders of the person; "klapper" and the profile's name.
    /// @param account folder of one of several accounts (see AccountBook), a plain name; empty: the first one's, which
    /// lies where a single account always lay
    static ProfilePaths of(Profile profile, const QString& account = {});
};

} // namespace klapper
