// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/exportrun.h"

#include <QObject>

#include <functional>
#include <memory>

namespace klapper {

/// One export as a person ordered it.
struct ExportItem
{
    enum class State { Waiting, Running, Done, Failed, Cancelled };
    int id = 0;
    QString title; ///< of the sequence or the take; foreign text
    ExportPlan plan;
    QString folder;
    QString fileName; ///< without a suffix
    State state = State::Waiting;
    double done = 0; ///< 0 to 1
    qint64 remainingMs = -1;
    ExportedFile file; ///< when Done
    Error error;       ///< when Failed
};

/// Exports one after another, in the order they came; they end with the program, without leftovers.
class ExportQueue final : public QObject
{
    Q_OBJECT
public:
    /// The folders in which exports are under way, kept from one start to the next: after a kill the next program
    /// clears them of what is left.
    struct Memory
    {
        std::function<QStringList()> read = {};
        std::function<void(const QStringList& folders)> write = {};
    };
    ExportQueue(DownloadThread& thread, MediaTools tools, QObject* parent = nullptr);
    /// Clears what a killed program left, and has folders remembered from now on.
    void remember(Memory memory);
    ~ExportQueue() override;
    /// The new one's id; it begins later, from the event loop.
    int add(const QString& title, const ExportPlan& plan, const QString& folder, const QString& fileName);
    void cancel(int id);
    /// Takes an ended one off the list; one that is not over stays.
    void forget(int id);
    const QList<ExportItem>& items() const { return m_items; }
    const ExportItem* item(int id) const;
    /// Some wait or run.
    bool isBusy() const;

Q_SIGNALS:
    void added(int id);
    void changed(int id);
    void removed(int id);

private:
    ExportItem* find(int id);
    void next();
    void take(int id, const Result<ExportedFile>& outcome);

    void noteFolders();

    DownloadThread& m_thread;
    MediaTools m_tools;
    Memory m_memory;
    QStringList m_foreign; ///< noted by a program before or beside this one, and not clear yet
    QList<ExportItem> m_items;
    int m_lastId = 0;
    std::unique_ptr<ExportRun> m_run;
};

} // namespace klapper
