// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/librarystore.h"

#include <QPointer>

class QFileDialog;
class QMenu;

namespace klapper {

class FilePresence;
class JobQueue;
class MessageArea;
class QuestionDialog;

/// What a person does with the files of clips: into the trash and back, say where one is now, download again.
class MediaActions final : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    MediaActions(LibraryStore& store, JobQueue& queue, FilePresence& files, MessageArea& messages, QWidget* window);

    /// Asks first; nothing without a file in any of them.
    void trash(const QStringList& ids);
    void restore(const QStringList& ids);
    void locate(const QString& id);
    void download(const QString& id);

    /// Adds the actions for these jobs.
    void fillMenu(QMenu* menu, const QStringList& ids);

    QuestionDialog* question() const;
    QFileDialog* dialog() const;

Q_SIGNALS:
    void threadRequested(const QString& id);
    /// The file of this job is another one now, or gone, or here again.
    void mediaChanged(const QString& id);

private:
    /// What became of the parts of one wish.
    struct Errand
    {
        QStringList done;
        qsizetype left = 0;
        std::optional<Error> failure;
        qsizetype failed = 0;
    };
    using Each = std::function<void(const QString& id, const LibraryStore::Done& done)>;

    void forAll(const QStringList& ids, const Each& act, const std::function<void(const Errand&)>& ended);
    void moveToTrash(const QStringList& ids);
    void sayTrashed(const Errand& errand);
    void take(const QString& id, const QString& path);
    void sayLocated(const QString& id, const Status& outcome);
    void fillOne(QMenu* menu, const LibraryEntry& entry);
    QList<LibraryEntry> entriesOf(const QStringList& ids) const;
    bool canBeTrashed(const LibraryEntry& entry) const;
    void noteChanged(const QString& id);

    LibraryStore& m_store;
    JobQueue& m_queue;
    FilePresence& m_files;
    MessageArea& m_messages;
    QWidget* m_window;
    QPointer<QuestionDialog> m_question;
    QPointer<QFileDialog> m_dialog;
};

} // namespace klapper
