// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job.h"

#include <QStringList>

namespace klapper::bench {

/// A dozen real clips and a small picture of each, to be linked many times.
class SampleClips
{
public:
    static constexpr int count = 12;

    /// Renders them with ffmpeg in a folder. Error Tool.
    static Result<SampleClips> make(const QString& folder);

    /// Puts the n-th clip under a name; false when the disk does not take it.
    bool link(int n, const QString& path) const;
    bool linkPicture(int n, const QString& path) const;
    /// What the journal says of the n-th at `path`; the hash is that of `key`, not of the file.
    JobOutput output(int n, const QString& path, const QByteArray& key) const;

private:
    QStringList m_clips;
    QStringList m_pictures;
};

} // namespace klapper::bench
