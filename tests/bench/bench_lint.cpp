// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a key costs while somebody writes: the whole of ComposeModel::setPrompt, with its check, its lint, its plan and
// its price, on a prompt of 2,500 characters with six shots. Prints the median and the 99th percentile; ends with 1
// when the latter is above 8 ms.
//   bench_lint [--keys 2000] [--smoke: only whether it runs]
#include "tests/bench/figures.h"
#include "tests/models/practicehouse.h"
#include "ui/models/composemodel.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace klapper;

namespace {

constexpr double mostMilliseconds = 8;
constexpr int promptLength = 2500;

/// Sentences as a person writes them: camera words, a line of dialogue, sounds, both languages.
QString longPrompt()
{
    const QString piece = QStringLiteral(
        "Slow push-in on a lighthouse at golden hour, low angle, waves and distant thunder. A keeper in a yellow coat "
        "says \"The storm is coming, close the doors.\" Neon signs flicker behind the rain, shallow depth "
        "of "
        "field, cinematic. 镜头缓慢推近，海浪声，背景虚化，黄金时刻。 ");
    // One choice: every further one doubles the clips, and above the limit nothing would be planned or priced.
    const QString choice = QStringLiteral("At {dawn|dusk}. ");
    return QString(choice % piece.repeated(promptLength / int(piece.size()) + 1)).left(promptLength - 1);
}

RequestDraft longDraft(bool shots)
{
    RequestDraft draft;
    draft.endpoint = {Tier::Pro, Mode::TextToVideo};
    draft.prompt = longPrompt();
    draft.negative = QStringLiteral("blur, no text, watermark, extra fingers, lighthouse");
    draft.style = QStringLiteral("Cinematic, soft piano music.");
    draft.seconds = 15;
    draft.audio = true;
    const QStringList sizes{QStringLiteral("Wide shot"), QStringLiteral("Close-up"), QStringLiteral("Medium shot")};
    for (int i = 0; i < 6; ++i)
        draft.shots.append({sizes[i % 3]
                                + QStringLiteral(" of the keeper on the stairs, tracking shot, he says \"Hurry!\" "
                                                 "while the wind tears at his coat. ")
                                      .repeated(3),
                            i < 3 ? 2 : 3});
    draft.shotsActive = shots;
    return draft;
}

/// One key at the end, as a person types; each look and each price must be there when the call returns.
bool measure(const char* name, ComposeModel& model, bool shots, int keys)
{
    model.setDraft(longDraft(shots));
    const QString text = model.draft().prompt;
    QList<double> times;
    const double before = bench::processorSeconds();
    for (int key = 0; key < keys; ++key) {
        const QString typed = text + QChar(u'a' + key % 26);
        QElapsedTimer clock;
        clock.start();
        model.setPrompt(typed);
        times.append(double(clock.nsecsElapsed()) / 1e6);
    }
    if (model.plan().clips.size() != 2)
        qFatal("the plan has %d clips", int(model.plan().clips.size()));
    std::printf("%s: %d findings, %s\n", name, int(model.findings().size()),
                qPrintable(model.plan().total().toDisplay()));
    bench::say("  processor time a key", 1000 * (bench::processorSeconds() - before) / keys, "ms");
    bench::say("  median", bench::percentile(times, 0.5), "ms");
    return bench::say("  99th percentile", bench::percentile(times, 0.99), "ms", mostMilliseconds);
}

} // namespace

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("keys"), QStringLiteral("typed"), QStringLiteral("n"), QStringLiteral("2000")},
                       {QStringLiteral("smoke"), QStringLiteral("no limit holds")}});
    parser.process(app);
    const int keys = qMax(1, parser.value(QStringLiteral("keys")).toInt());
    test::PracticeHouse house;
    ComposeModel model(house.engine->contracts());
    bool holds = measure("the prompt, six shots kept beside it", model, false, keys);
    holds = measure("the scene of six shots that are sent", model, true, keys) && holds;
    return holds || parser.isSet(QStringLiteral("smoke")) ? 0 : 1;
}
