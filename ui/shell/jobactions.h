// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job.h"
#include "app/prompt/draftdocument.h"
#include "app/service/answers.h"

#include <QObject>

#include <functional>

namespace klapper {

class ClipFiles;
class ComposeModel;
class Engine;
class LibraryPanel;
class MessageArea;

/// What a person does with jobs, from whichever panel: the panels ask, this calls the engine and says what came
/// of it.
class JobActions final : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    JobActions(Engine& engine, ComposeModel& compose, ClipFiles& files, MessageArea& messages, QWidget* window);

    void listenTo(LibraryPanel& panel);

    /// One edit of the form, and what it did is said with a way back; what said nothing before needs none.
    void changeForm(const QString& said, const std::function<void(DraftDocument&)>& change);
    /// Puts a draft into the form; what stood there comes back with Undo.
    /// @param source the job that it comes from
    void loadDraft(const RequestDraft& draft, const DraftSource& source = {});
    void useRecipe(const QString& id);
    void reveal(const QString& id);
    void copyPath(const QString& id);
    void showDetails(const QString& id);

Q_SIGNALS:
    /// The job is in doubt, and the person wants to look.
    void checkRequested(const QString& id);

private:
    void sayCancelled(const QString& id, const Result<CancelAnswer>& answer);

    Engine& m_engine;
    ComposeModel& m_compose;
    ClipFiles& m_files;
    MessageArea& m_messages;
    QWidget* m_window;
};

} // namespace klapper
