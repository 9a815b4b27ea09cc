// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

namespace klapper::bench {

/// The value that a share of all values does not exceed; 0 without values.
double percentile(QList<double> values, double share);
/// Of points one second apart: how much a straight line through them climbs in a minute.
double climbPerMinute(const QList<double>& values);
/// The most events within any stretch of `window` ms; `times` sorted.
int mostWithin(const QList<qint64>& times, qint64 window);

/// Seconds of a processor that this process has used, its threads included.
double processorSeconds();
/// What this process holds in memory, in MiB; 0 where the system does not say.
double residentMiB();
/// The most that it ever held.
double peakMiB();

/// How late the event loop is: a timer that should come every few milliseconds, and how long it really took.
class LoopProbe final : public QObject
{
    Q_OBJECT
public:
    LoopProbe();
    void clear();
    /// Milliseconds between two visits of the loop.
    const QList<double>& gaps() const { return m_gaps; }
    /// How much of each gap this thread itself was busy, ms: what is left of a gap was other programs and the disk.
    const QList<double>& busy() const { return m_busy; }

private:
    void visit();

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_lastBusy = 0;
    QList<double> m_gaps;
    QList<double> m_busy;
};

/// One line of a table: name, figure, what is allowed and whether it holds.
bool say(const char* name, double figure, const char* unit, double allowed);
void say(const char* name, double figure, const char* unit);

} // namespace klapper::bench
