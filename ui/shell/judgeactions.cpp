// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/judgeactions.h"

#include "ui/jobs/errorwords.h"
#include "ui/shell/messagearea.h"

#include <QInputDialog>
#include <QMap>
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
    Entries entries;
    for (const QString& id : ids) {
        const Result<std::optional<LibraryEntry>> entry = m_store.entry(id);
        if (entry && *entry)
            entries.append(**entry);
    }
    return entries;
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
    if (!say(change()))
        return;
    m_done.append(before);
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

bool JudgeActions::undo()
{
    if (m_done.isEmpty())
        return false;
    putBack(m_done.takeLast());
    return true;
}

void JudgeActions::putBack(const Entries& before)
{
    // One write for all that go back to the same.
    QMap<int, QStringList> ratings;
    QMap<bool, QStringList> rejects;
    QMap<QString, QStringList> projects;
    Status step = Nothing{};
    for (const LibraryEntry& entry : before) {
        ratings[entry.rating].append(entry.jobId);
        rejects[entry.rejected].append(entry.jobId);
        projects[entry.project].append(entry.jobId);
        if (step)
            step = m_store.setTags(entry.jobId, entry.tags);
    }
    for (auto each = ratings.cbegin(); step && each != ratings.cend(); ++each)
        step = m_store.setRating(each.value(), each.key());
    // After the ratings: one of them takes the mark away.
    for (auto each = rejects.cbegin(); step && each != rejects.cend(); ++each)
        step = m_store.setRejected(each.value(), each.key());
    for (auto each = projects.cbegin(); step && each != projects.cend(); ++each)
        step = m_store.setProject(each.value(), each.key());
    say(step);
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
