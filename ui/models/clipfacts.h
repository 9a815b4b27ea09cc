// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/sequence.h"
#include "app/media/mediatools.h"
#include "app/media/probe.h"
#include "ui/models/clipsource.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace klapper {

/// What the file of a clip is.
struct ClipFact
{
    ClipInfo info;
    ClipSource picture; ///< what its small picture is made of
    /// Frames of the file; as its length and rate say where it does not say it.
    qint64 frames() const;
};

/// What the files of clips are: of takes as the journal has it, of files from elsewhere as ffprobe says, one at a time
/// and later. The disk is asked by a worker thread.
///
///   of() ── a take ─────────────> known at once
///        └─ a file ── worker: size and time ─> ffprobe ─> known(path), also when it is no clip
class ClipFacts final : public QObject
{
    Q_OBJECT
public:
    /// Nothing for what is no take, or has another file.
    using OfTake = std::function<std::optional<ClipFact>(const SequenceClip& clip)>;

    ClipFacts(OfTake ofTake, std::shared_ptr<const MediaTools> tools, QObject* parent = nullptr);
    ~ClipFacts() override;

    /// Nothing while it is not known; then it is being asked for, once.
    std::optional<ClipFact> of(const SequenceClip& clip);
    /// The file came or went: it is asked for again.
    void forget(const QString& path);
    /// What the journal says of takes may be other than before.
    void forgetTakes() { m_takes.clear(); }

Q_SIGNALS:
    void known(const QString& path);

private:
    void ask(const QString& path);
    void next();
    void probe(const QString& path, const QString& key);
    void take(const QString& path, const QString& key, const Result<ClipInfo>& info);

    OfTake m_ofTake;
    std::shared_ptr<const MediaTools> m_tools;
    QHash<std::pair<QString, QString>, ClipFact> m_takes; ///< by job and path
    QHash<QString, std::optional<ClipFact>> m_known;      ///< by path; nothing: it is no clip
    QStringList m_waiting;                                ///< the one under way first
    QThreadPool m_worker;
};

} // namespace klapper
