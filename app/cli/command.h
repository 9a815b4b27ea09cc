// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace klapper::cli {

/// One command of the program. finished() comes exactly once, from the event loop.
class Command : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void start() = 0;
    /// Ctrl-C. Ends with finished(), now or as soon as the truth about the request is known.
    virtual void interrupt() { finish(130); }

Q_SIGNALS:
    void finished(int exitCode);

protected:
    void finish(int exitCode)
    {
        if (m_finished)
            return;
        m_finished = true;
        QMetaObject::invokeMethod(
            this, [this, exitCode] { Q_EMIT finished(exitCode); }, Qt::QueuedConnection);
    }
    bool isFinished() const { return m_finished; }

private:
    bool m_finished = false;
};

} // namespace klapper::cli
