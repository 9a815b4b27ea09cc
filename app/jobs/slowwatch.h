// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace klapper {

/// Tells whether a download that is under way hardly moves (faults D7): below 16 KiB a second over 5 s. A clip of 10 MB
/// takes ten minutes then.
class SlowWatch final : public QObject
{
    Q_OBJECT
public:
    SlowWatch();

    /// Bytes of the file so far; `total` is -1 when unknown.
    void take(qint64 received, qint64 total);
    void stop();

Q_SIGNALS:
    void changed(bool slow);

private:
    void look();

    QTimer m_timer;
    qint64 m_received = 0;
    qint64 m_total = -1;
    qint64 m_before = 0; ///< m_received at the last look
    bool m_slow = false;
};

} // namespace klapper
