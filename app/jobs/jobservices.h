// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/pollschedule.h"
#include "app/media/framestore.h"
#include "app/media/mediatools.h"
#include "app/service/hostpolicy.h"

#include <QDateTime>

#include <functional>
#include <memory>

namespace klapper {

class DownloadThread;
class Journal;
class ModelApi;

/// What a job needs to live; all outlive every job.
struct JobServices
{
    Journal& journal;
    ModelApi& api;
    DownloadThread& downloads;
    HostPolicy policy;
    std::shared_ptr<const MediaTools> tools;
    PollPolicy polls;
    std::function<QDateTime()> now; ///< UTC
    FrameStore frames;              ///< images that requests embed
    /// How a clip is named when its download begins, see clipName(); null or empty: as usual.
    std::shared_ptr<const QString> namePattern = {};
};

} // namespace klapper
