// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/media/clipmetadata.h"
#include "app/media/cliptagger.h"

#include <atomic>
#include <optional>
#include <thread>

namespace klapper {

/// tagClip() in a thread of its own, so that a large clip holds up no other download. One owner calls everything;
/// destroying it waits for one block or one sync.
class ClipTagging final
{
public:
    ClipTagging() = default;
    ~ClipTagging();
    ClipTagging(const ClipTagging&) = delete;
    ClipTagging& operator=(const ClipTagging&) = delete;

    /// Once. `ready` is called from the thread, as its last act, unless this is being destroyed.
    void start(const QString& from, const QString& to, const ClipMetadata& metadata, std::function<void()> ready);
    /// After `ready`.
    const Result<TaggedClip>& result() const { return *m_result; }

private:
    std::thread m_thread;
    std::atomic<bool> m_stop{false};
    std::optional<Result<TaggedClip>> m_result;
};

} // namespace klapper
