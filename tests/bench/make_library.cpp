// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes a profile with a library of many jobs, to measure with and to look at.
//   make_library --folder DIR [--jobs 10000] [--seed 1] [--no-pictures]
// Afterwards the real program opens it:
//   HOME=DIR/home XDG_DATA_HOME=DIR/data XDG_CACHE_HOME=DIR/cache XDG_CONFIG_HOME=DIR/config RUNCOMFY_TOKEN=none
//   RUNCOMFY_MODEL_API_BASE=http://127.0.0.1:9/v1 klapper
#include "tests/bench/sampleclips.h"
#include "tests/bench/samplehome.h"
#include "tests/bench/samplelibrary.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace klapper;

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("folder"), QStringLiteral("where the profile is made; must be empty"), QStringLiteral("dir")},
         {QStringLiteral("jobs"), QStringLiteral("in the library"), QStringLiteral("n"), QStringLiteral("10000")},
         {QStringLiteral("seed"), QStringLiteral("another one gives other prompts"), QStringLiteral("n"),
          QStringLiteral("1")},
         {QStringLiteral("no-pictures"), QStringLiteral("nobody has looked at the cards yet")}});
    parser.addHelpOption();
    parser.process(app);
    const QString folder = parser.value(QStringLiteral("folder"));
    if (folder.isEmpty() || !QDir(folder).isEmpty()) {
        std::fputs("make_library: --folder must name an empty or a new folder\n", stderr);
        return 64;
    }
    const bench::SampleHome home(folder);
    const auto clips = bench::SampleClips::make(folder + QStringLiteral("/samples"));
    if (!clips) {
        std::fprintf(stderr, "make_library: %s\n", qPrintable(clips.error().detail));
        return 1;
    }
    const auto made = bench::makeLibrary(home.paths(),
                                         {.jobs = parser.value(QStringLiteral("jobs")).toInt(),
                                          .seed = parser.value(QStringLiteral("seed")).toUInt(),
                                          .pictures = !parser.isSet(QStringLiteral("no-pictures"))},
                                         *clips, QDateTime::currentDateTimeUtc());
    if (!made) {
        std::fprintf(stderr, "make_library: %s\n", qPrintable(made.error().detail));
        return 1;
    }
    std::printf("%d clips, %d jobs without one, %d open, %d judged, in %.1f s\n", made->done, made->other, made->open,
                made->judged, made->seconds);
    std::printf("Not as in life: the clips are links to %d files, with a hash of their own in the journal each; no "
                "sidecars; nothing is under way.\n",
                bench::SampleClips::count);
    return 0;
}
