// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/finish/exportplan.h"
#include "app/finish/sequence.h"
#include "ui/sequence/exportdialog.h"

#include <QPointer>

#include <functional>

class QMenu;

namespace klapper {

class Engine;
class MessageArea;
class WindowMemory;
struct ExportTakes;

/// From clips to the list of exports.
///
///   exportTakes(), exportSequence() ─> dialog, open at once ─> files read, abilities asked ─> the person decides
///   joinTakes(), joinSequence() ─> files read ─> all agree: into the list ── otherwise the dialog, with the plan
///                                                              └─> queued(id)
class ExportFlow final : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    ExportFlow(Engine& engine, WindowMemory& memory, MessageArea& messages, QWidget* window);

    void exportTakes(const QStringList& jobIds);
    /// @param in, out marks, inclusive frames of its file: only what is between them
    void exportTake(const QString& jobId, std::optional<qint64> in, std::optional<qint64> out);
    void joinTakes(const QStringList& jobIds);
    void exportSequence(const Sequence& sequence);
    void joinSequence(const Sequence& sequence);
    /// The same once more, in the place of one that ended.
    void again(int id);
    /// Adds what can be done with these jobs.
    void fillMenu(QMenu* menu, const QStringList& ids);
    /// The one opened last; null when it is closed.
    ExportDialog* dialog() const { return m_dialog; }

Q_SIGNALS:
    void queued(int id);

private:
    using Clips = Result<QList<FinishClip>>;

    void open(const ExportTakes& takes);
    void join(const ExportTakes& takes);
    ExportDialog* makeDialog(const ExportTakes& takes, const QString& preset);
    void read(const ExportTakes& takes, QObject* context, const std::function<void(const Clips& clips)>& then);
    void withAbilities(QObject* context, const std::function<void(const MediaAbilities& abilities)>& then);
    void queueFrom(ExportDialog& dialog, const ExportPlan& plan, const QString& folder, const QString& fileName,
                   bool stays);
    bool queue(const QString& title, const ExportPlan& plan, const QString& folder, const QString& fileName);
    QString folder() const;
    void sayProblem(const QString& words);
    static QString unreadable(const Error& error);
    static QString titleOf(const ExportTakes& takes);

    Engine& m_engine;
    WindowMemory& m_memory;
    MessageArea& m_messages;
    QWidget* m_window;
    QPointer<ExportDialog> m_dialog;
};

} // namespace klapper
