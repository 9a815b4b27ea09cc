// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real program on a library of ten jobs and on one of ten thousand, in the same run: until its first paint, a
// search after each key, the filters, scrolling, memory. Beside it a program that is nothing but a main window. Without
// a screen and, where there is an Xvfb, on one. What is not as in life in these libraries stands in samplelibrary.h.
//   bench_library [--jobs 10000] [--rounds 9] [--platforms offscreen,xvfb] [--check] [--smoke]
// With --smoke it does little of each, to see that it still runs. With --check it ends with 1 when a figure misses what
// is allowed; the table says so either way.
#include "tests/bench/figures.h"
#include "tests/bench/firstpaint.h"
#include "tests/bench/librarychild.h"
#include "tests/bench/sampleclips.h"
#include "tests/bench/samplehome.h"
#include "tests/bench/samplelibrary.h"
#include "tests/support/virtualscreen.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace klapper;

namespace {

constexpr int fewJobs = 10;
constexpr double mostLater = 100;       // ms, than with few jobs
constexpr double mostTimesBare = 3;     // of a bare window's start
constexpr double mostSearch = 50;       // ms
constexpr double mostGap = 32;          // ms
constexpr double mostTimesMemory = 1.5; // of that with few jobs

struct Started
{
    double painted = -1;   ///< ms from its start; negative: never
    double furnished = -1; ///< the same until its library is painted
    QJsonObject figures;   ///< of a walk
};

Started run(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const qint64 begun = bench::sharedClock();
    process.start(program, arguments);
    process.waitForFinished(600'000);
    Started started;
    const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("painted "))
            started.painted = double(line.mid(8).toLongLong() - begun) / 1e6;
        else if (line.startsWith("furnished "))
            started.furnished = double(line.mid(10).toLongLong() - begun) / 1e6;
        else if (line.startsWith('{'))
            started.figures = QJsonDocument::fromJson(line).object();
    }
    if (started.painted < 0)
        qFatal("%s showed no window", qPrintable(program));
    return started;
}

QList<double> listOf(const QJsonObject& figures, const char* name)
{
    QList<double> values;
    const QJsonArray array = figures.value(QString::fromLatin1(name)).toArray();
    for (const QJsonValue& value : array)
        values.append(value.toDouble());
    return values;
}

class Bench
{
public:
    Bench(const QString& folder, int jobs, int rounds, bool smoke)
        : m_few(folder % u"/few")
        , m_many(folder % u"/many")
        , m_jobs(jobs)
        , m_rounds(rounds)
        , m_use(smoke ? QStringLiteral("glance") : QStringLiteral("use"))
    {
        const auto clips = bench::SampleClips::make(folder % u"/samples");
        if (!clips)
            qFatal("%s", qPrintable(clips.error().detail));
        make(m_few, std::min(fewJobs, jobs), *clips);
        make(m_many, jobs, *clips);
    }

    bool measure(const char* name, const QString& platform, const QString& display)
    {
        m_platform = platform;
        m_display = display;
        std::printf("\n%s, %d and %d jobs\n", name, std::min(fewJobs, m_jobs), m_jobs);
        const bool starts = measureStarts();
        return measureUse() && starts;
    }

private:
    static void make(const bench::SampleHome& home, int jobs, const bench::SampleClips& clips)
    {
        const auto made = bench::makeLibrary(home.paths(), {.jobs = jobs}, clips, QDateTime::currentDateTimeUtc());
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        std::printf("made %d clips and %d other jobs in %.1f s, judged: %d; the clips are links to %d files\n",
                    made->done, made->other + made->open, made->seconds, made->judged, bench::SampleClips::count);
        std::fflush(stdout);
    }
    QProcessEnvironment at(const bench::SampleHome& home) const
    {
        QProcessEnvironment environment = home.environment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), m_platform);
        if (!m_display.isEmpty())
            environment.insert(QStringLiteral("DISPLAY"), m_display);
        return environment;
    }
    static QString self() { return QCoreApplication::applicationFilePath(); }

    struct Starts
    {
        QList<double> painted;
        QList<double> furnished;
        void add(const Started& one)
        {
            painted.append(one.painted);
            furnished.append(one.furnished);
        }
    };

    bool measureStarts()
    {
        const QString bareProgram = QCoreApplication::applicationDirPath() % u"/bare_window";
        const QStringList paint{QStringLiteral("--child"), QStringLiteral("paint")};
        Starts bare;
        Starts few;
        Starts many;
        for (int round = 0; round <= m_rounds; ++round) { // in turn, so that other programs disturb all alike
            if (round == 1 && m_rounds > 1)
                bare = few = many = {}; // files were read from the disk
            bare.add(run(bareProgram, {}, at(m_few)));
            few.add(run(self(), paint, at(m_few)));
            many.add(run(self(), paint, at(m_many)));
        }
        return sayStarts(bare, few, many);
    }

    /// The window comes first, then what stands in it.
    static bool sayStarts(const Starts& bare, const Starts& few, const Starts& many)
    {
        using bench::percentile;
        const double bareMedian = percentile(bare.painted, 0.5);
        const double fewMedian = percentile(few.furnished, 0.5);
        const double manyMedian = percentile(many.furnished, 0.5);
        bench::say("first paint of a bare window, median", bareMedian, "ms");
        bench::say("first paint with few jobs, median", percentile(few.painted, 0.5), "ms");
        bench::say("first paint with many, median", percentile(many.painted, 0.5), "ms");
        bench::say("first paint with many, 99 of 100", percentile(many.painted, 0.99), "ms");
        bool good = bench::say("many to a bare window, median", percentile(many.painted, 0.5) / bareMedian, "times",
                               mostTimesBare);
        bench::say("the library's first paint with few jobs, median", fewMedian, "ms");
        bench::say("the library's first paint with many, median", manyMedian, "ms");
        bench::say("the same, 99 of 100", percentile(many.furnished, 0.99), "ms");
        bench::say("the same to a bare window, median", manyMedian / bareMedian, "times");
        good = bench::say("many after few, median", manyMedian - fewMedian, "ms", mostLater) && good;
        return good;
    }

    bool measureUse()
    {
        const QStringList use{QStringLiteral("--child"), m_use};
        const QJsonObject few = run(self(), use, at(m_few)).figures;
        const QJsonObject many = run(self(), use, at(m_many)).figures;
        using bench::percentile;
        const auto both = [&many](const char* what, const char* list, double allowed) {
            const QList<double> values = listOf(many, list);
            bench::say(qPrintable(QStringLiteral("%1, median of %2").arg(QLatin1String(what)).arg(values.size())),
                       percentile(values, 0.5), "ms");
            return bench::say(qPrintable(QStringLiteral("%1, 99 of 100").arg(QLatin1String(what))),
                              percentile(values, 0.99), "ms", allowed);
        };
        bench::say("found after a key with few jobs, 99 of 100", percentile(listOf(few, "keys"), 0.99), "ms");
        bool good = both("found after a key", "keys", mostSearch);
        good = both("shown after a filter", "filters", mostSearch) && good;
        bench::say("pixels to scroll", many.value(u"scrolled").toDouble(), "px");
        bench::say("busy in a gap while scrolling, worst", percentile(listOf(many, "busy"), 1), "ms");
        good = both("gap of the loop while scrolling", "gaps", mostGap) && good;
        good = bench::say("gap of the loop while scrolling, worst", percentile(listOf(many, "gaps"), 1), "ms", mostGap)
            && good;
        const double before = few.value(u"peak").toDouble();
        const double peak = many.value(u"peak").toDouble();
        bench::say("peak memory with few jobs", before, "MiB");
        bench::say("peak memory with many", peak, "MiB");
        return bench::say("memory, many to few", before > 0 ? peak / before : 0, "times", mostTimesMemory) && good;
    }

    bench::SampleHome m_few;
    bench::SampleHome m_many;
    QString m_platform;
    QString m_display;
    int m_jobs;
    int m_rounds;
    QString m_use;
};

} // namespace

int main(int argc, char** argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--child") == 0)
        return bench::runWindow(1, argv,
                                qstrcmp(argv[2], "use") == 0      ? bench::WindowRun::Walk
                                : qstrcmp(argv[2], "glance") == 0 ? bench::WindowRun::Glance
                                                                  : bench::WindowRun::Paint);
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("jobs"), QStringLiteral("in the large library"), QStringLiteral("n"), QStringLiteral("10000")},
         {QStringLiteral("rounds"), QStringLiteral("starts of each"), QStringLiteral("n"), QStringLiteral("9")},
         {QStringLiteral("platforms"), QStringLiteral("offscreen, xvfb or both"), QStringLiteral("list"),
          QStringLiteral("offscreen,xvfb")},
         {QStringLiteral("smoke"), QStringLiteral("little of each")},
         {QStringLiteral("check"), QStringLiteral("end with 1 when a figure is missed")}});
    parser.process(app);
    const QTemporaryDir folder;
    Bench bench(folder.path(), parser.value(QStringLiteral("jobs")).toInt(),
                parser.value(QStringLiteral("rounds")).toInt(), parser.isSet(QStringLiteral("smoke")));
    const QStringList platforms = parser.value(QStringLiteral("platforms")).split(u',');
    bool good = true;
    if (platforms.contains(u"offscreen"))
        good = bench.measure("offscreen", QStringLiteral("offscreen"), {});
    if (platforms.contains(u"xvfb")) {
        const test::VirtualScreen screen;
        if (screen.display().isEmpty())
            std::printf("\nno Xvfb here: nothing measured on a screen\n");
        else
            good = bench.measure("Xvfb", QStringLiteral("xcb"), screen.display()) && good;
    }
    return good || !parser.isSet(QStringLiteral("check")) ? 0 : 1;
}
