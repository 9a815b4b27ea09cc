// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mediaactions.h"

#include "app/jobs/jobqueue.h"
#include "ui/jobs/errorwords.h"
#include "ui/models/filepresence.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/questiondialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace klapper {

namespace {

const QString& trashKey()
{
    static const QString key = QStringLiteral("trash");
    return key;
}

} // namespace

MediaActions::MediaActions(LibraryStore& store, JobQueue& queue, FilePresence& files, MessageArea& messages,
                           QWidget* window)
    : QObject(window)
    , m_store(store)
    , m_queue(queue)
    , m_files(files)
    , m_messages(messages)
    , m_window(window)
{
}

QList<LibraryEntry> MediaActions::entriesOf(const QStringList& ids) const
{
    QList<LibraryEntry> entries;
    for (const QString& id : ids) {
        const Result<std::optional<LibraryEntry>> entry = m_store.entry(id);
        if (entry && *entry)
            entries.append(**entry);
    }
    return entries;
}

bool MediaActions::canBeTrashed(const LibraryEntry& entry) const
{
    return isFinished(entry.state) && !entry.path.isEmpty() && !entry.trashed && !m_files.isMissing(entry.path);
}

QuestionDialog* MediaActions::question() const { return m_question; }

QFileDialog* MediaActions::dialog() const { return m_dialog; }

void MediaActions::trash(const QStringList& ids)
{
    QStringList wanted;
    QString title;
    const QList<LibraryEntry> entries = entriesOf(ids);
    for (const LibraryEntry& entry : entries) {
        if (!canBeTrashed(entry))
            continue;
        wanted.append(entry.jobId);
        title = entry.title.simplified().left(120);
    }
    if (wanted.isEmpty() || m_question)
        return;
    const int count = int(wanted.size());
    const QString kept = tr("The recipe, the rating and the notes stay in the library and can still be found.");
    m_question = new QuestionDialog(
        {.title = tr("Move to trash"),
         .question = count == 1 ? tr("Move the clip to the trash?") : tr("Move %1 clips to the trash?").arg(count),
         .reason = count == 1 && !title.isEmpty() ? QString(u'“' % title % u"”\n\n" % kept) : kept,
         .yes = tr("Move to trash"),
         .no = tr("Keep")},
        ButtonWeight::Danger, m_window);
    m_question->setObjectName(QStringLiteral("trashQuestion"));
    connect(m_question, &QDialog::accepted, this, [this, wanted] { moveToTrash(wanted); });
    m_question->open();
}

void MediaActions::forAll(const QStringList& ids, const Each& act, const std::function<void(const Errand&)>& ended)
{
    const auto errand = std::make_shared<Errand>();
    errand->left = ids.size();
    for (const QString& id : ids) {
        act(id, [this, errand, id, ended](const Status& outcome) {
            if (outcome) {
                errand->done.append(id);
                noteChanged(id);
            } else {
                errand->failure = outcome.error();
                ++errand->failed;
            }
            if (--errand->left == 0)
                ended(*errand);
        });
    }
}

void MediaActions::noteChanged(const QString& id)
{
    const QList<LibraryEntry> entries = entriesOf({id});
    for (const LibraryEntry& entry : entries)
        m_files.lookAgain(entry.path);
    Q_EMIT mediaChanged(id);
}

void MediaActions::moveToTrash(const QStringList& ids)
{
    m_messages.hide(trashKey());
    forAll(
        ids, [this](const QString& id, const LibraryStore::Done& done) { m_store.trashMedia(id, this, done); },
        [this](const Errand& errand) { sayTrashed(errand); });
}

void MediaActions::sayTrashed(const Errand& errand)
{
    const int count = int(errand.done.size());
    const QString moved = count == 0 ? QString()
                        : count == 1 ? tr("The clip is in the trash; its recipe is kept.")
                                     : tr("%1 clips are in the trash; their recipes are kept.").arg(count);
    const MessageArea::Action back{tr("Put back"), [this, ids = errand.done] {
                                       m_messages.hide(trashKey());
                                       restore(ids);
                                   }};
    if (!errand.failure)
        return m_messages.show(trashKey(), Banner::Kind::Good, moved, back);
    const QString failed = tr("Not moved, and still where they were: %1. %2")
                               .arg(errand.failed)
                               .arg(errand.failure->detail.left(300).simplified());
    m_messages.show(trashKey(), Banner::Kind::Error, QString(moved % u' ' % failed).trimmed(),
                    count > 0 ? back : MessageArea::Action());
}

void MediaActions::restore(const QStringList& ids)
{
    forAll(
        ids, [this](const QString& id, const LibraryStore::Done& done) { m_store.restoreMedia(id, this, done); },
        [this](const Errand& errand) {
            if (errand.failure)
                m_messages.show(trashKey(), Banner::Kind::Error,
                                tr("Not put back: %1. Look in the system's trash; when the file is somewhere again, "
                                   "“Locate …” finds it. %2")
                                    .arg(errand.failed)
                                    .arg(errand.failure->detail.left(300).simplified()));
            else
                m_messages.hide(trashKey());
        });
}

void MediaActions::locate(const QString& id)
{
    const QList<LibraryEntry> entries = entriesOf({id});
    if (entries.isEmpty() || m_dialog)
        return;
    const QFileInfo last(entries.first().path);
    auto* choice = new QFileDialog(m_window, tr("Where is %1 now?").arg(last.fileName().left(80)));
    choice->setAttribute(Qt::WA_DeleteOnClose);
    choice->setFileMode(QFileDialog::ExistingFile);
    choice->setNameFilters({tr("Clips (*.mp4 *.mov *.m4v)"), tr("All files (*)")});
    if (last.dir().exists())
        choice->setDirectory(last.path());
    connect(choice, &QFileDialog::fileSelected, this, [this, id](const QString& path) { take(id, path); });
    m_dialog = choice;
    choice->open();
}

void MediaActions::take(const QString& id, const QString& path)
{
    m_store.locate(id, path, this, [this, id](const Status& outcome) { sayLocated(id, outcome); });
}

void MediaActions::sayLocated(const QString& id, const Status& outcome)
{
    const QString key = QStringLiteral("locate");
    if (outcome) {
        m_messages.hide(key);
        return noteChanged(id);
    }
    const MessageArea::Action again{tr("Choose another …"), [this, key, id] {
                                        m_messages.hide(key);
                                        locate(id);
                                    }};
    if (outcome.error().kind == ErrorKind::BadInput)
        m_messages.show(key, Banner::Kind::Warning,
                        tr("That is another file: its content is not that of this clip. Nothing was changed."), again);
    else
        m_messages.show(key, Banner::Kind::Error,
                        tr("The file could not be taken. %1 %2")
                            .arg(ErrorWords::happened(outcome.error()), outcome.error().detail.left(300).simplified()),
                        again);
}

void MediaActions::download(const QString& id)
{
    m_queue.fetchAgain(id);
    noteChanged(id);
}

void MediaActions::fillMenu(QMenu* menu, const QStringList& ids)
{
    const QList<LibraryEntry> entries = entriesOf(ids);
    if (entries.size() == 1)
        fillOne(menu, entries.first());
    const bool any = std::any_of(entries.cbegin(), entries.cend(),
                                 [this](const LibraryEntry& entry) { return canBeTrashed(entry); });
    if (any)
        menu->addAction(tr("Mo&ve to trash …\tDel"), this, [this, ids] { trash(ids); });
}

void MediaActions::fillOne(QMenu* menu, const LibraryEntry& entry)
{
    const QString id = entry.jobId;
    const Result<QList<LibraryEntry>> thread = m_store.thread(id);
    if (thread && thread->size() > 1)
        menu->addAction(tr("&Show the thread"), this, [this, id] { Q_EMIT threadRequested(id); });
    if (entry.trashed)
        menu->addAction(tr("Put &back from the trash"), this, [this, id] { restore({id}); });
    const bool gone = entry.trashed || m_files.isMissing(entry.path);
    if (entry.sha256.isEmpty() || !gone)
        return;
    menu->addAction(tr("&Locate …"), this, [this, id] { locate(id); });
    if (entry.state == JobState::Done) // of one that never had its file the panel offers it
        menu->addAction(tr("&Download again"), this, [this, id] { download(id); });
}

} // namespace klapper
