// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace klapper::bench {

namespace {
constexpr int probeInterval = 5; ///< ms

double threadMilliseconds()
{
#ifdef Q_OS_UNIX
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
#else
    return 0;
#endif
}
} // namespace

double percentile(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, qsizetype(share * double(values.size())))];
}

double climbPerMinute(const QList<double>& values)
{
    const double n = double(values.size());
    if (n < 2)
        return 0;
    double sumX = 0;
    double sumY = 0;
    double sumXY = 0;
    double sumXX = 0;
    for (qsizetype i = 0; i < values.size(); ++i) {
        sumX += double(i);
        sumY += values[i];
        sumXY += double(i) * values[i];
        sumXX += double(i) * double(i);
    }
    return 60 * (n * sumXY - sumX * sumY) / (n * sumXX - sumX * sumX);
}

int mostWithin(const QList<qint64>& times, qint64 window)
{
    qsizetype most = 0;
    qsizetype first = 0;
    for (qsizetype last = 0; last < times.size(); ++last) {
        while (times[last] - times[first] >= window)
            ++first;
        most = std::max(most, last - first + 1);
    }
    return int(most);
}

double processorSeconds()
{
#ifdef Q_OS_UNIX
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
#else
    return 0;
#endif
}

double residentMiB()
{
#ifdef Q_OS_LINUX
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> words = file.readAll().split(' ');
    return words.size() > 1 ? words[1].toDouble() * double(sysconf(_SC_PAGESIZE)) / (1024 * 1024) : 0;
#else
    return 0;
#endif
}

double peakMiB()
{
    // Not getrusage(): that begins with what the program held that started this one.
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

LoopProbe::LoopProbe()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(probeInterval);
    connect(&m_timer, &QTimer::timeout, this, &LoopProbe::visit);
    m_lastBusy = threadMilliseconds(); // what the thread did before is no gap
    m_since.start();
    m_timer.start();
}

void LoopProbe::clear()
{
    m_gaps.clear();
    m_busy.clear();
}

void LoopProbe::visit()
{
    const double busy = threadMilliseconds();
    m_gaps.append(double(m_since.nsecsElapsed()) / 1e6);
    m_busy.append(busy - m_lastBusy);
    m_lastBusy = busy;
    m_since.start();
}

bool say(const char* name, double figure, const char* unit, double allowed)
{
    const bool holds = figure <= allowed;
    std::printf("%-44s %10.2f %-8s at most %8.2f  %s\n", name, figure, unit, allowed, holds ? "ok" : "MISSED");
    return holds;
}

void say(const char* name, double figure, const char* unit) { std::printf("%-44s %10.2f %-8s\n", name, figure, unit); }

} // namespace klapper::bench
