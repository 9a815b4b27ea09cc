// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <functional>

namespace klapper {

/// Whether files are there. The disk is asked by a worker thread, since a folder on the network may take seconds to
/// answer; until it has, a file counts as there.
///
///   look() ── seen in the last seconds ─> nothing
///          └─ worker ───────────────────> changed(path) when it is other than believed
class FilePresence final : public QObject
{
    Q_OBJECT
public:
    using Exists = std::function<bool(const QString& path)>; ///< is called by the worker

    explicit FilePresence(QObject* parent = nullptr, Exists exists = {});
    ~FilePresence() override;

    bool isMissing(const QString& path) const;
    void look(const QStringList& paths);
    /// Looks even when it was seen a moment ago.
    void lookAgain(const QString& path);

Q_SIGNALS:
    void changed(const QString& path);

private:
    struct Seen
    {
        bool missing = false;
        qint64 at = 0; ///< ms of m_clock
    };
    void ask(const QStringList& paths);
    void take(const QString& path, bool exists);

    Exists m_exists;
    QHash<QString, Seen> m_seen;
    QSet<QString> m_asked;
    QElapsedTimer m_clock;
    QThreadPool m_worker; ///< of one thread: what hangs there holds up nothing else
};

} // namespace klapper
