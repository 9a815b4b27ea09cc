// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clipargument.h"
#include "app/cli/preflight.h"
#include "app/cli/session.h"
#include "app/finish/nametemplate.h"

namespace klapper::cli {

/// The clips that a command is given, as files or takes or a sequence, with all that their files say.
///
///   start() ── files, jobs, sequence ──> ffprobe ──> trims ──> gathered() or failed(), once, later
///
/// The journal is opened, and only read, when a job or a sequence is named; nothing is contacted.
class ClipGathering final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    ClipGathering(const Options& options, Console& console, QObject* parent = nullptr);
    void start();

    const QList<FinishClip>& clips() const { return m_clips; }
    QString name() const { return m_name; } ///< of the sequence, else of the first clip's file
    /// What an export of them is called after, as the window has it: takes by their jobs, files by the recipes beside
    /// them, else by their names.
    NameFields nameFields();
    int fadeMs() const { return m_fadeMs; } ///< as asked, else that of the sequence
    const MediaTools& tools() const { return m_tools; }
    /// What was written for a clip: of its job, else in the recipe beside it.
    std::optional<RequestDraft> draftOf(const SequenceClip& clip);

Q_SIGNALS:
    void gathered();
    void failed(const klapper::cli::Failure& failure);

private:
    std::optional<Failure> gather();
    std::optional<Failure> openJournal();
    std::optional<Failure> takeSequence();
    std::optional<Failure> takeClip(const QString& given);
    std::optional<Failure> takeJob(const QString& given, SequenceClip& clip);
    void takeFiles(const Result<QList<FinishClip>>& clips);
    std::optional<Failure> trim(qsizetype index);
    void fail(const Failure& failure);

    const Options& m_options;
    Session m_session;
    bool m_isOpen = false;
    MediaTools m_tools;
    QString m_name;
    int m_fadeMs = 0;
    QList<SequenceClip> m_wanted;
    QList<ClipArgument> m_arguments; ///< of each; empty places where the sequence has its own trims
    QList<FinishClip> m_clips;
};

} // namespace klapper::cli
