// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/continueflow.h"

#include <QObject>

#include <functional>
#include <optional>

class QMenu;

namespace klapper {

class ClipFiles;
class DraftFlow;
class Engine;
class JobActions;
class MainMenu;
class StagePanel;

/// Using again what was made: the recipe or a part of it, a frame, the file. The same entries for a card, several
/// cards and the clip on the stage.
class AgainActions final : public QObject
{
    Q_OBJECT
public:
    /// The frame of a job's clip that the person looks at; nothing where its clip is not on the stage.
    using FrameOf = std::function<std::optional<ContinueFlow::Frame>(const QString& id)>;

    /// All outlive this.
    AgainActions(Engine& engine, JobActions& actions, DraftFlow& drafts, ContinueFlow& continues, ClipFiles& files,
                 QObject* parent);
    void setFrameOf(FrameOf frameOf) { m_frameOf = std::move(frameOf); }
    /// The clip on the stage gets the entries: behind a button, and in the menu.
    /// @param shown the job on the stage, empty: none
    void addTo(StagePanel& stage, MainMenu& menu, const std::function<QString()>& shown);

    /// Adds what can be done with these jobs, of which the first one is the one that was pointed at.
    void fillMenu(QMenu* menu, const QStringList& ids);

    /// Into the present draft, as one step of undo.
    void useAll(const QString& id);
    /// Into a new tab, or the form where that says nothing yet.
    void useInNewTab(const QString& id);
    /// The words: scene, style and shots, these with the length that they add up to.
    void usePrompt(const QString& id);
    void useFrames(const QString& id);
    void continueFromLast(const QString& id);
    void continueFrom(const QString& id, const ContinueFlow::Frame& frame);

Q_SIGNALS:
    /// These of the jobs have files: whoever has something to do with files adds it.
    void filesOffered(QMenu* menu, const QStringList& ids);

private:
    void addRecipe(QMenu& menu, const QString& id);
    void addFrames(QMenu& menu, const QString& id);
    void addFiles(QMenu& menu, const QStringList& ids);

    Engine& m_engine;
    JobActions& m_actions;
    DraftFlow& m_drafts;
    ContinueFlow& m_continues;
    ClipFiles& m_files;
    FrameOf m_frameOf;
};

} // namespace klapper
