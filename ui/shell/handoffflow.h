// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/handoff.h"
#include "app/library/fileerrands.h"

#include <QPointer>

class QFileDialog;
class QMenu;

namespace klapper {

class Engine;
class MessageArea;
class QuestionDialog;
class WindowMemory;

/// From clips to a timeline that an editor opens.
///
///   start() ─> where to, in which format ─┬─> the name is taken: replace it? ─┐
///                                         └───────────────────────────────────┴─> files read ─> written, synced
///           ─> said, with what the format could not hold
///
/// One at a time: a wish while files are read replaces it. The clips are only read.
class HandoffFlow final : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    HandoffFlow(Engine& engine, WindowMemory& memory, MessageArea& messages, QWidget* window);

    void start(const Sequence& sequence);
    /// Takes in this order; those without a file are left out.
    void startTakes(const QStringList& jobIds);
    /// Adds the entry for these takes where they have files.
    void fillMenu(QMenu* menu, const QStringList& jobIds);

    QFileDialog* dialog() const;
    QuestionDialog* question() const;

Q_SIGNALS:
    /// It is on the disk.
    void written(const QString& path);

private:
    Sequence takes(const QStringList& jobIds) const;
    void offer(QFileDialog& dialog) const;
    void choose(const QString& path, HandoffFormat format);
    void read(const QString& path, HandoffFormat format);
    void take(const QString& path, HandoffFormat format, const Result<QList<FinishClip>>& clips);
    void write(const QString& path, const Handoff& handoff, const HandoffText& text);
    void say(const QString& path, const QStringList& warnings);
    void sayProblem(const Error& error);
    std::optional<RequestDraft> draftOf(const SequenceClip& clip) const;

    Engine& m_engine;
    WindowMemory& m_memory;
    MessageArea& m_messages;
    QWidget* m_window;
    Sequence m_sequence;
    QPointer<QFileDialog> m_dialog;
    QPointer<QuestionDialog> m_question;
    QObject* m_reading = nullptr; ///< whose answer is awaited
    FileErrands m_errands;
};

} // namespace klapper
