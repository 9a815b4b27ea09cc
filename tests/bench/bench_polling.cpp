// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What it costs to watch jobs: an engine that polls, the practice service in another process.
//   bench_polling [--jobs 100] [--seconds 60]
// Ends with 1 when more than 5 % of one core or more than 5 requests a second were used.
#include "tests/bench/figures.h"
#include "tests/bench/practiceprocess.h"
#include "tests/support/isolated.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace klapper;

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("jobs"), QStringLiteral("under way"), QStringLiteral("n"), QStringLiteral("100")},
         {QStringLiteral("seconds"), QStringLiteral("measured"), QStringLiteral("n"), QStringLiteral("60")}});
    parser.process(app);
    const int jobs = parser.value(QStringLiteral("jobs")).toInt();
    const int seconds = parser.value(QStringLiteral("seconds")).toInt();

    bench::PracticeProcess service;
    auto engine = Engine::open(service.environment(jobs), std::make_unique<FixedTokenStore>(service.token()));
    if (!engine)
        qFatal("%s", qPrintable(engine.error().detail));
    if (!bench::acceptJobs(**engine, service, jobs))
        qFatal("the service did not take all jobs");
    QTest::qWait(2000);
    service.clearLog();
    const double before = bench::processorSeconds();
    QElapsedTimer clock;
    clock.start();
    QTest::qWait(seconds * 1000);
    const double used = bench::processorSeconds() - before;
    const double passed = double(clock.elapsed()) / 1000;
    const QList<qint64> times = service.requestTimes();

    std::printf("%d jobs under way, watched for %.0f s\n", jobs, passed);
    bool good = bench::say("processor, share of one core", 100 * used / passed, "%", 5);
    good = bench::say("requests a second, on average", double(times.size()) / passed, "1/s", 5) && good;
    // One more than the limit is the delay between two processes.
    good = bench::say("requests within any second", bench::mostWithin(times, 1000), "", 6) && good;
    bench::say("processor time for one request", times.isEmpty() ? 0 : 1000 * used / double(times.size()), "ms");
    return good ? 0 : 1;
}
