// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/cliptagging.h"

namespace klapper {

ClipTagging::~ClipTagging()
{
    m_stop = true;
    if (m_thread.joinable())
        m_thread.join();
}

void ClipTagging::start(const QString& from, const QString& to, const ClipMetadata& metadata,
                        std::function<void()> ready)
{
    m_thread = std::thread([this, from, to, metadata, ready = std::move(ready)] {
        m_result = tagClip(from, to, metadata, [this] { return m_stop.load(); });
        if (!m_stop)
            ready();
    });
}

} // namespace klapper
