// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QObject>
#include <QStringList>

class QMenu;
class QWidget;

namespace klapper {

class DraftFlow;
class DropHint;
class Engine;
class MessageArea;
class RecipeReader;
struct FoundRecipe;

/// Brings recipes of files into drafts: of clips and sidecars that are dropped on the window, or chosen in a dialog.
/// They are read one after the other; each comes into a tab of its own. Nothing is sent because of them.
///
///   drop, Open a recipe … ─> open(paths) ─> RecipeReader ─┬─ found ─> DraftFlow::load
///                                  ^── the next of them ──┴─ none ──> said
class RecipeOpening final : public QObject
{
    Q_OBJECT
public:
    /// At once; each makes a tab.
    static constexpr int mostFiles = 8;

    /// All outlive this, but the window's widgets go with it. Takes the drops that nothing inside the window wants.
    RecipeOpening(Engine& engine, DraftFlow& drafts, MessageArea& messages, QWidget* window);

    /// Adds its entry behind those of the drafts.
    void addTo(QMenu& menu);
    void open(const QStringList& paths);
    void choose();
    bool isBusy() const { return m_reader != nullptr; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void next();
    void take(const QString& path, const Result<FoundRecipe>& found);
    void say(const QString& path, const Error& why);

    Engine& m_engine;
    DraftFlow& m_drafts;
    MessageArea& m_messages;
    QWidget* m_window;
    DropHint* m_hint;
    RecipeReader* m_reader = nullptr;
    QStringList m_waiting;
};

} // namespace klapper
