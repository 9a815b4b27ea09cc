// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real window with many jobs under way, for a long time; the practice service in another process.
//   QT_QPA_PLATFORM=offscreen bench_soak [--jobs 200] [--minutes 10]
// Ends with 1 when a figure misses what is allowed.
#include "tests/bench/figures.h"
#include "tests/bench/practiceprocess.h"
#include "tests/support/isolated.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowmemory.h"

#include <QApplication>
#include <QCommandLineParser>

#include <algorithm>

using namespace klapper;

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("jobs"), QStringLiteral("under way"), QStringLiteral("n"), QStringLiteral("200")},
         {QStringLiteral("minutes"), QStringLiteral("watched"), QStringLiteral("n"), QStringLiteral("10")}});
    parser.process(app);
    const int jobs = parser.value(QStringLiteral("jobs")).toInt();
    const auto seconds = qint64(parser.value(QStringLiteral("minutes")).toDouble() * 60);

    bench::PracticeProcess service;
    auto engine = Engine::open(service.environment(jobs), std::make_unique<FixedTokenStore>(service.token()));
    if (!engine)
        qFatal("%s", qPrintable(engine.error().detail));
    WindowMemory memory(profile.path(QStringLiteral("window.ini")));
    MainWindow window(**engine, memory);
    window.resize(1280, 800);
    window.show();
    window.start();
    (*engine)->queue().setMostRunning(jobs); // more than the window lets a person choose
    bench::LoopProbe probe;
    QElapsedTimer clock;
    clock.start();
    if (!bench::acceptJobs(**engine, service, jobs))
        qFatal("the service did not take all jobs");
    std::printf("%d jobs accepted within %.1f s\n", jobs, double(clock.elapsed()) / 1000);
    bench::say("  worst gap of the loop meanwhile", bench::percentile(probe.gaps(), 1), "ms");
    bench::say("  busy within a gap, worst", bench::percentile(probe.busy(), 1), "ms");

    // Once round all jobs, so that every cache is full and every row has been painted.
    const qint64 warmUp = std::min<qint64>(60, seconds / 5 + 2);
    QTest::qWait(int(warmUp * 1000));
    service.clearLog();
    probe.clear();
    const double before = bench::processorSeconds();
    QList<double> memoryUse;
    clock.start();
    for (qint64 second = 0; second < seconds; ++second) {
        QTest::qWait(std::max<int>(0, int((second + 1) * 1000 - clock.elapsed())));
        memoryUse.append(bench::residentMiB());
    }
    const double passed = double(clock.elapsed()) / 1000;
    const double used = bench::processorSeconds() - before;
    const QList<double> gaps = probe.gaps();
    const QList<qint64> times = service.requestTimes();
    const auto [least, most] = std::minmax_element(memoryUse.cbegin(), memoryUse.cend());

    std::printf("%d of them under way, watched for %.0f s after %lld s\n", (*engine)->queue().underWay(), passed,
                static_cast<long long>(warmUp));
    bool good = bench::say("requests a second, on average", double(times.size()) / passed, "1/s", 5);
    // One more than the limit is the delay between two processes.
    good = bench::say("requests within any second", bench::mostWithin(times, 1000), "", 6) && good;
    bench::say("gap of the event loop, median", bench::percentile(gaps, 0.5), "ms");
    bench::say("gap of the event loop, 99th percentile", bench::percentile(gaps, 0.99), "ms");
    bench::say("busy within a gap, worst", bench::percentile(probe.busy(), 1), "ms");
    good = bench::say("gap of the event loop, worst", bench::percentile(gaps, 1), "ms", 50) && good;
    bench::say("memory at the end", memoryUse.last(), "MiB");
    good = bench::say("memory, highest less lowest", *most - *least, "MiB", 8) && good;
    good = bench::say("memory, slope", bench::climbPerMinute(memoryUse), "MiB/min", 0.2) && good;
    bench::say("processor, share of one core", 100 * used / passed, "%");
    window.closeQuietly();
    return good ? 0 : 1;
}
