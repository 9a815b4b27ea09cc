// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/jobstate.h"
#include "ui/stage/judgementform.h"
#include "ui/stage/threadview.h"

#include <QTimer>

namespace klapper {

class JudgeActions;
class LibraryStore;
class MessageArea;
class RatingBar;
class RecipeView;
struct LibraryEntry;

/// The judgement of the clip in the stage: shows what the library has, and saves what is written.
///
///   edited() ── 0.6 s without a key ──┐
///   left(), show(other), flush() ─────┴─> LibraryStore, only what differs
class StageJudgement final : public QObject
{
    Q_OBJECT
public:
    /// All but the recipe outlive this; nothing comes from it when it is gone.
    StageJudgement(LibraryStore& store, JudgeActions& actions, RecipeView& recipe, MessageArea& messages,
                   QObject* parent);

    /// The clip that the stage shows now.
    void show(const QString& id);
    /// Saves what is still to be saved.
    void flush();

Q_SIGNALS:
    /// Another clip of the thread is wanted in the stage.
    void chosen(const QString& id);
    void threadRequested(const QString& id);

private:
    void connectWidgets();
    /// @param alsoWhileWriting also into fields that have the focus
    void reload(bool alsoWhileWriting);
    void fill(const LibraryEntry& entry, bool alsoWhileWriting);
    void fillThread(const LibraryEntry& entry);
    void fillKnown();
    void save(const JudgementForm::Values& wanted);
    static ThreadView::Link linkTo(const LibraryEntry& other, bool isParent, JobRelation relation);

    LibraryStore& m_store;
    JudgeActions& m_actions;
    MessageArea& m_messages;
    RatingBar* m_rating;
    JudgementForm* m_form;
    ThreadView* m_thread;
    QString m_id;
    JudgementForm::Values m_saved; ///< as the library has them
    bool m_refused = false;        ///< what is written could not be saved and stands there still
    QTimer m_later;
};

} // namespace klapper
