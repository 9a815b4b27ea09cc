// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/requestdraft.h"
#include "app/prompt/draftdocument.h"
#include "ui/models/draftversions.h"
#include "ui/models/snippetstore.h"

#include <QPointer>

class QPlainTextEdit;

namespace klapper {

class ComposeModel;
class ComposePanel;
class DraftMenu;
class DraftShelf;
class DraftTabs;
class Engine;
class MainMenu;
class MessageArea;

/// The drafts in the window: their tabs above the form, their entries in the menus, what is said about them, and the
/// dialogs for versions and recipes. What was sent is frozen as a version here.
class DraftFlow final : public QObject
{
    Q_OBJECT
public:
    /// All outlive this, but the window's widgets go with it.
    DraftFlow(Engine& engine, ComposeModel& model, DraftShelf& shelf, ComposePanel& panel, MessageArea& messages,
              QWidget* window);

    /// Adds the entries to the menus. Once.
    void addTo(MainMenu& menu);
    /// Says which files could not be read at the start.
    void sayDamaged();
    /// Into the form where that says nothing yet, else into a new tab. Undo takes it back.
    /// @param source the job that the draft comes from
    void load(const RequestDraft& draft, const DraftSource& source = {});
    /// After a press of Generate.
    void freeze(const QStringList& jobs, const DraftDocument& document);
    void openRecipes();
    /// @param number of the version to show; 0: what changed since the last one
    void openVersions(int number = 0);
    /// Opens the draft that the job was made of, also a closed one, with its versions.
    void showVersionOf(const QString& job);
    DraftMenu* menu() const { return m_menu; }

private:
    void restore(const DraftVersion& version);
    void branch(const DraftVersion& version);
    void insertText(const QString& text);
    void noteFocus(QWidget* now);
    void sayFailed(const QString& folder);

    Engine& m_engine;
    ComposeModel& m_model;
    DraftShelf& m_shelf;
    ComposePanel& m_panel;
    MessageArea& m_messages;
    QWidget* m_window;
    SnippetStore m_snippets;
    DraftTabs* m_tabs;
    DraftMenu* m_menu = nullptr;
    QPointer<QPlainTextEdit> m_editor; ///< the last field of the form that had the focus
};

} // namespace klapper
