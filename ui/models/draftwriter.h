// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMutex>
#include <QObject>
#include <QThread>

#include <optional>

namespace klapper {

/// Writes small files durably in a thread of its own: a sync can take half a second while a clip is being downloaded,
/// and typing must not wait for it. Of one file only the latest content is written.
///
///   write(path) ── is it waiting? ─yes─> its content is replaced
///              └─ no ─> queued ── thread ── writeDurably() ──> written(path, ok), once for each write that happened
class DraftWriter final : public QObject
{
    Q_OBJECT
public:
    DraftWriter();
    /// Writes what waits. Not announced any more.
    ~DraftWriter() override;

    /// Its folder is made where it is missing.
    void write(const QString& path, const QByteArray& content);
    void remove(const QString& path);
    /// Returns once everything given so far is on the disk or was refused. The answers come with the next turn.
    void flush();

Q_SIGNALS:
    void written(const QString& path, bool ok);

private:
    void give(const QString& path, const std::optional<QByteArray>& content);
    void work(const QString& path);

    QMutex m_mutex;
    QHash<QString, std::optional<QByteArray>> m_waiting; ///< guarded; nothing: the file is to go
    QThread m_thread;
    QObject m_desk; ///< lives in the thread
};

} // namespace klapper
