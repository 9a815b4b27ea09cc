// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/judgeactions.h"

#include "ui/jobs/errorwords.h"
#include "ui/shell/messagearea.h"

#include <QHash>
#include <QInputDialog>
#include <QMenu>

#include <algorithm>

namespace klapper {

namespace {

constexpr qsizetype mostUndone = 50;
constexpr qsizetype mostOffered = 20; // projects or tags in a menu
constexpr int mostStars = 5;

template<typename Predicate>
bool all(const QList<LibraryEntry>& entries, Predicate predicate)
{
    return !entries.isEmpty() && std::all_of(entries.cbegin(), entries.cend(), predicate);
}

QAction* addChecked(QMenu* menu, const QString& title, bool on)
{
    QAction* action = menu->addAction(title);
    action->setCheckable(true);
    action->setChecked(on);
    return action;
}

} // namespace

QString actionText(const QString& text)
{
    QString shown = text.simplified();
    if (shown.size() > 60)
        shown = shown.left(59) % QChar(0x2026);
    return shown.replace(u'&', QStringLiteral("&&"));
}

JudgeActions::JudgeActions(LibraryStore& store, MessageArea& messages, QWidget* window)
    : QObject(window)
    , m_store(store)
    , m_messages(messages)
    , m_window(window)
{
}

QList<LibraryEntry> JudgeActions::entriesOf(const QStringList& ids) const
{
    const Result<Entries> entries = m_store.entriesOf(ids);
    return entries ? *entries : Entries();
}

bool JudgeActions::say(const Status& outcome)
{
    const QString key = QStringLiteral("judge");
    if (outcome)
        m_messages.hide(key);
    else
        m_messages.show(
            key, Banner::Kind::Error,
            tr("The judgement was not kept. %1 %2").arg(ErrorWords::happened(outcome.error()), outcome.error().detail));
    return outcome.ok();
}

void JudgeActions::judge(const QStringList& ids, const std::function<Status()>& change)
{
    if (ids.isEmpty())
        return;
    const Entries before = entriesOf(ids);
    if (say(change()))
        keep(before);
}

void JudgeActions::keep(const Entries& before)
{
    QStringList ids;
    QHash<QString, LibraryEntry> then;
    for (const LibraryEntry& entry : before) {
        ids.append(entry.jobId);
        then.insert(entry.jobId, entry);
    }
    Step step;
    const Entries now = entriesOf(ids);
    for (const LibraryEntry& entry : now) {
        const JudgementChange change = JudgementChange::between(then.value(entry.jobId), entry);
        if (!change.isEmpty())
            step.append(change);
    }
    if (step.isEmpty())
        return;
    m_undone.clear();
    m_done.append(step);
    if (m_done.size() > mostUndone)
        m_done.removeFirst();
}

void JudgeActions::rate(const QStringList& ids, int rating)
{
    judge(ids, [&] { return m_store.setRating(ids, rating); });
}

void JudgeActions::setRejected(const QStringList& ids, bool rejected)
{
    judge(ids, [&] { return m_store.setRejected(ids, rejected); });
}

void JudgeActions::toggleRejected(const QStringList& ids)
{
    const bool marked = all(entriesOf(ids), [](const LibraryEntry& entry) { return entry.rejected; });
    setRejected(ids, !marked);
}

void JudgeActions::setProject(const QStringList& ids, const QString& project)
{
    judge(ids, [&] { return m_store.setProject(ids, project.simplified()); });
}

void JudgeActions::setTag(const QStringList& ids, const QString& tag, bool on)
{
    const QString plain = tag.simplified();
    if (!plain.isEmpty())
        judge(ids, [&] { return on ? m_store.addTag(ids, plain) : m_store.removeTag(ids, plain); });
}

bool JudgeActions::undo() { return reverseLast(m_done, m_undone); }

bool JudgeActions::redo() { return reverseLast(m_undone, m_done); }

bool JudgeActions::reverseLast(QList<Step>& from, QList<Step>& to)
{
    if (from.isEmpty())
        return false;
    Step back;
    for (const JudgementChange& change : std::as_const(from.last()))
        back.append(change.reversed());
    if (say(m_store.apply(back))) { // else it can be tried again
        from.removeLast();
        to.append(back);
    }
    return true;
}

void JudgeActions::fillMenu(QMenu* menu, const QStringList& ids)
{
    const Entries entries = entriesOf(ids);
    if (entries.isEmpty())
        return;
    const Result<LibraryCounts> counts = m_store.counts({});
    addRatings(menu->addMenu(tr("&Rating")), entries, ids);
    const bool rejected = all(entries, [](const LibraryEntry& entry) { return entry.rejected; });
    QAction* reject = addChecked(menu, tr("Re&ject\tX"), rejected);
    connect(reject, &QAction::triggered, this, [this, ids](bool on) { setRejected(ids, on); });
    addProjects(menu->addMenu(tr("Pr&oject")), entries, ids, counts ? *counts : LibraryCounts());
    addTags(menu->addMenu(tr("&Tags")), entries, ids, counts ? *counts : LibraryCounts());
}

void JudgeActions::addRatings(QMenu* menu, const Entries& entries, const QStringList& ids)
{
    for (int rating = mostStars; rating >= 0; --rating) {
        const QString stars = QString(rating, QChar(0x2605));
        const QString title = rating > 0 ? stars : tr("No rating");
        const bool on = all(entries, [rating](const LibraryEntry& entry) { return entry.rating == rating; });
        QAction* action = addChecked(menu, title % u'\t' % QString::number(rating), on);
        connect(action, &QAction::triggered, this, [this, ids, rating] { rate(ids, rating); });
    }
}

void JudgeActions::addProjects(QMenu* menu, const Entries& entries, const QStringList& ids, const LibraryCounts& counts)
{
    const auto add = [&](const QString& title, const QString& project) {
        const bool on = all(entries, [&project](const LibraryEntry& entry) { return entry.project == project; });
        QAction* action = addChecked(menu, title, on);
        connect(action, &QAction::triggered, this, [this, ids, project] { setProject(ids, project); });
    };
    add(tr("No project"), {});
    for (const auto& [project, count] : counts.projects.first(std::min(counts.projects.size(), mostOffered))) {
        if (!project.isEmpty())
            add(actionText(project), project);
    }
    menu->addSeparator();
    menu->addAction(tr("New project …"), this, [this, ids] {
        askForName(tr("New project"), tr("Name of the project:"),
                   [this, ids](const QString& name) { setProject(ids, name); });
    });
}

void JudgeActions::addTags(QMenu* menu, const Entries& entries, const QStringList& ids, const LibraryCounts& counts)
{
    QStringList offered;
    for (const LibraryEntry& entry : entries)
        offered += entry.tags;
    for (const auto& [tag, count] : counts.tags)
        offered.append(tag);
    offered.removeDuplicates();
    for (const QString& tag : offered.first(std::min(offered.size(), mostOffered))) {
        const bool on = all(entries, [&tag](const LibraryEntry& entry) { return entry.tags.contains(tag); });
        QAction* action = addChecked(menu, actionText(tag), on);
        connect(action, &QAction::triggered, this, [this, ids, tag](bool wanted) { setTag(ids, tag, wanted); });
    }
    menu->addSeparator();
    menu->addAction(tr("New tag …"), this, [this, ids] {
        askForName(tr("New tag"), tr("Tag:"), [this, ids](const QString& name) { setTag(ids, name, true); });
    });
}

void JudgeActions::askForName(const QString& title, const QString& label,
                              const std::function<void(const QString&)>& take)
{
    auto* dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("name"));
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    connect(dialog, &QInputDialog::textValueSelected, this, take);
    dialog->open();
}

} // namespace klapper
