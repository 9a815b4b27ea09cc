// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>

namespace klapper {

/// Work on large files, one after the other in a thread of its own. With the object that under way is told to stop,
/// waited for and not answered.
class FileErrands final : public QObject
{
    Q_OBJECT
public:
    using Stop = std::atomic<bool>;

    explicit FileErrands(QObject* parent = nullptr);
    ~FileErrands() override;

    /// `work` runs in the thread and has to look at `stop` now and then; `then` runs here afterwards.
    void run(std::function<void(const Stop& stop)> work, std::function<void()> then);

private:
    Stop m_stop = false;
    QThreadPool m_thread;
};

} // namespace klapper
