// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/finish/finishclip.h"
#include "app/media/mediatools.h"

#include <QHash>
#include <QObject>
#include <QStringList>

namespace klapper {

struct ChildOutput;

/// Reads the files of a sequence with ffprobe, a few at a time, each file once. finished() comes exactly once, later
/// than start(), not after destruction. Errors: BadFile (gone, no clip; `detail` begins with the path), Tool.
class ClipReading final : public QObject
{
    Q_OBJECT
public:
    ClipReading(const MediaTools& tools, QList<SequenceClip> clips, QObject* parent = nullptr);
    void start();

Q_SIGNALS:
    void finished(const klapper::Result<QList<klapper::FinishClip>>& clips);

private:
    void readNext();
    void take(const QString& path, const Result<ChildOutput>& output);
    void end(const Result<QList<FinishClip>>& clips);

    MediaTools m_tools;
    QList<SequenceClip> m_clips;
    QStringList m_waiting;              ///< paths
    QHash<QString, FinishClip> m_known; ///< by path
    int m_open = 0;
    bool m_ended = false;
};

/// The arguments with which ffprobe tells all about an MP4 or MOV file that a FinishClip holds.
QStringList readingArguments(const QString& path);
/// Reads its JSON; the clip itself stays to be filled in. BadFile without a playable picture. Pure.
Result<FinishClip> parseReading(const QByteArray& json);

} // namespace klapper
