// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/jobs/job.h"

namespace klapper::crash {

class Profile;

/// What a person does who finds the request in the service's list: gives the Unknown job its id. Back when its clip
/// is here, or with why not.
Status attachByHand(const Profile& profile, const Job& job, const QString& requestId);

} // namespace klapper::crash
