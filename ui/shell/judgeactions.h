// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/librarystore.h"

#include <functional>

class QMenu;

namespace klapper {

class MessageArea;

/// What a person thinks of clips, from whichever panel: calls the library, says what failed, and takes the last
/// judgements back on demand.
class JudgeActions final : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    JudgeActions(LibraryStore& store, MessageArea& messages, QWidget* window);

    void rate(const QStringList& ids, int rating); ///< 0 clears
    void setRejected(const QStringList& ids, bool rejected);
    /// Rejects them, or takes the mark away when all have it.
    void toggleRejected(const QStringList& ids);
    void setProject(const QStringList& ids, const QString& project);
    void setTag(const QStringList& ids, const QString& tag, bool on);
    /// Takes back the last judgement that this made, as far as nothing else was written in its place since. False:
    /// there is none.
    bool undo();
    /// Makes the last one that was taken back again; false: there is none, or another was made since.
    bool redo();

    /// Adds the actions for these jobs.
    void fillMenu(QMenu* menu, const QStringList& ids);

private:
    using Entries = QList<LibraryEntry>;
    using Step = QList<JudgementChange>; ///< of all jobs of one judgement
    void judge(const QStringList& ids, const std::function<Status()>& change);
    bool say(const Status& outcome);
    Entries entriesOf(const QStringList& ids) const;
    void keep(const Entries& before);
    bool reverseLast(QList<Step>& from, QList<Step>& to);
    void addRatings(QMenu* menu, const Entries& entries, const QStringList& ids);
    void addProjects(QMenu* menu, const Entries& entries, const QStringList& ids, const LibraryCounts& counts);
    void addTags(QMenu* menu, const Entries& entries, const QStringList& ids, const LibraryCounts& counts);
    void askForName(const QString& title, const QString& label, const std::function<void(const QString&)>& take);

    LibraryStore& m_store;
    MessageArea& m_messages;
    QWidget* m_window;
    QList<Step> m_done;   ///< the last one last
    QList<Step> m_undone; ///< the ways back, the last one last
};

/// Foreign text as the title of an action: no mnemonic, no line break, not too long.
QString actionText(const QString& text);

} // namespace klapper
