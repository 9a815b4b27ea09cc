// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/finish/finishclip.h"
#include "app/media/mediatools.h"
#include "app/media/plainindex.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <optional>

namespace klapper {

struct ChildOutput;

/// Reads the files of a sequence, a few at a time, each file once.
///
///   a file ─> its own index (PlainIndex) ─> the first of its likeness, or none? ffprobe, in full
///          ─> our reading of that first one says the same? the others of that likeness are read from their indices
///          ─> it does not? ffprobe for each of them
///
/// finished() comes exactly once, later than start(), not after destruction. Errors: BadFile (gone, no clip; `detail`
/// begins with the path), Tool.
class ClipReading final : public QObject
{
    Q_OBJECT
public:
    ClipReading(const MediaTools& tools, QList<SequenceClip> clips, QObject* parent = nullptr);
    void start();

Q_SIGNALS:
    void finished(const klapper::Result<QList<klapper::FinishClip>>& clips);

private:
    /// Clips of one likeness.
    struct Kind
    {
        bool isAsked = false;              ///< the first one is with ffprobe, or was
        bool isTrusted = true;             ///< until ffprobe says otherwise
        std::optional<FinishClip> first;   ///< as ffprobe said
        QHash<QString, PlainIndex> others; ///< that wait for it, by path
    };

    void readMore();
    void readNext();
    void ask(const QString& path, const std::optional<PlainIndex>& index);
    void take(const QString& path, const std::optional<PlainIndex>& index, const Result<ChildOutput>& output);
    void takeKind(const FinishClip& first, const PlainIndex& index);
    void endWhenRead();
    void end(const Result<QList<FinishClip>>& clips);

    MediaTools m_tools;
    QList<SequenceClip> m_clips;
    QStringList m_waiting;              ///< paths
    QHash<QString, FinishClip> m_known; ///< by path
    QHash<QByteArray, Kind> m_kinds;    ///< by likeness
    int m_open = 0;
    bool m_ended = false;
};

} // namespace klapper
