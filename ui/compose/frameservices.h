// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/media/framecheck.h"

#include <QDateTime>

namespace klapper {

class FrameCache;
class FrameStore;
class PreviewPermissions;

/// What the slots of both frames share. All of it outlives them.
struct FrameServices
{
    /// Not explicit: where only permissions are at hand, a slot works without memory and without embedding.
    FrameServices(PreviewPermissions& answers) // NOLINT(google-explicit-constructor)
        : permissions(answers)
    {
    }

    PreviewPermissions& permissions;
    FrameCache* cache = nullptr;       ///< null: nothing is remembered over a restart
    const FrameStore* store = nullptr; ///< null: no image of this computer can be embedded
    FrameRules rules = {};
    std::function<QDateTime()> now = [] {
        return QDateTime::currentDateTimeUtc();
    };
};

} // namespace klapper
