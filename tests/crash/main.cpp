// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Kills the real programs at named points, starts them again and looks whether a job was lost, paid for twice, left
// broken or told untruly. The service's own request log is the judge.
//
//   crash                                           20 rounds of every point with klapper-cli
//   crash --program window --rounds 100             the same with the window (offscreen)
//   crash --program window --next cli               the window dies, `klapper-cli resume` picks up
//   crash --points after-rename,random --rounds 500 --seed 7 --jobs 2
//
// The table on standard output has one line for each point; the exit code is 1 when a round found something or did
// not reach its point. A finding names the round and the seed: the same --seed with that point repeats it.
// --keep FOLDER leaves the profiles of such rounds there; --programs FOLDER kills programs of another build.
//
// How: point.cpp lists the points; killpoints.cpp is loaded into the program and kills it at the exact call;
// press.cpp presses Generate in the window; round.cpp is the story of one round; findings.cpp is what must hold.
#include "tests/crash/lanes.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

#include <cstdio>

using namespace klapper::crash;

namespace {

struct Options
{
    QCommandLineOption program{QStringLiteral("program"), QStringLiteral("cli or window"), QStringLiteral("PROGRAM"),
                               QStringLiteral("cli")};
    QCommandLineOption next{QStringLiteral("next"), QStringLiteral("What is started then; the same when left out"),
                            QStringLiteral("PROGRAM")};
    QCommandLineOption points{QStringLiteral("points"), QStringLiteral("Names, with commas; all when left out"),
                              QStringLiteral("NAMES")};
    QCommandLineOption rounds{QStringLiteral("rounds"), QStringLiteral("Rounds of each point"), QStringLiteral("N"),
                              QStringLiteral("20")};
    QCommandLineOption jobs{QStringLiteral("jobs"), QStringLiteral("Rounds at once"), QStringLiteral("J"),
                            QStringLiteral("4")};
    QCommandLineOption seed{QStringLiteral("seed"), QStringLiteral("Of all random choices"), QStringLiteral("S")};
    QCommandLineOption programs{QStringLiteral("programs"), QStringLiteral("Where the programs to be killed stand"),
                                QStringLiteral("FOLDER"), QCoreApplication::applicationDirPath()};
    QCommandLineOption keep{QStringLiteral("keep"), QStringLiteral("Keeps what went wrong"), QStringLiteral("FOLDER")};
};

std::optional<Program> programOf(const QString& word)
{
    if (word == u"window")
        return Program::Window;
    return word == u"cli" ? std::optional(Program::CommandLine) : std::nullopt;
}

/// Nothing: the arguments are wrong, and that was said.
std::optional<Plan> planOf(const QCommandLineParser& parser, const Options& options)
{
    Plan plan;
    const auto dies = programOf(parser.value(options.program));
    const auto next = programOf(parser.value(parser.isSet(options.next) ? options.next : options.program));
    if (!dies || !next) {
        std::fprintf(stderr, "a program is cli or window\n");
        return {};
    }
    plan.story = {*dies, *next};
    plan.rounds = parser.value(options.rounds).toInt();
    plan.lanes = parser.value(options.jobs).toInt();
    plan.seed =
        parser.isSet(options.seed) ? parser.value(options.seed).toUInt() : QRandomGenerator::global()->generate();
    plan.programs = QDir(parser.value(options.programs)).absolutePath();
    plan.keep = parser.isSet(options.keep) ? QDir(parser.value(options.keep)).absolutePath() : QString();
    const QStringList names = parser.value(options.points).split(u',', Qt::SkipEmptyParts);
    if (names.isEmpty())
        plan.points = Point::all();
    for (const QString& name : names) {
        const Point* point = Point::find(name);
        if (!point) {
            std::fprintf(stderr, "there is no point %s\n", qPrintable(name));
            return {};
        }
        plan.points.append(*point);
    }
    if (!plan.keep.isEmpty() && !QDir(plan.keep).exists()) {
        std::fprintf(stderr, "there is no folder %s\n", qPrintable(plan.keep));
        return {};
    }
    if (plan.rounds < 1 || plan.lanes < 1) {
        std::fprintf(stderr, "--rounds and --jobs are numbers from 1 on\n");
        return {};
    }
    return plan;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const Options options;
    QCommandLineParser parser;
    parser.addOptions({options.program, options.next, options.points, options.rounds, options.jobs, options.seed,
                       options.programs, options.keep});
    parser.addHelpOption();
    parser.process(application);
    const std::optional<Plan> plan = planOf(parser, options);
    if (!plan)
        return 2;
    std::printf("seed %u\n", plan->seed);
    std::fflush(stdout);
    Lanes lanes(*plan);
    if (!lanes.run())
        return 2;
    lanes.report().print();
    return lanes.report().isClean() ? 0 : 1;
}
