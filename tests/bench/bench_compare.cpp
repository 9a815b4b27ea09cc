// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a comparison stays together: clips of 24, 25, 29.97 and 24 frames a second with a counter in every picture
// are compared; the counters are read from what the widget paints, at random moments of playing and after random
// seeks. Ends with 1 when two of them were ever more than one frame (of the slower clip) apart.
//   bench_compare [--seconds 60] [--seeks 50] [--clips 4] [--height 1080] [--smoke: short and small]
#include "tests/bench/figures.h"
#include "tests/support/isolated.h"
#include "tests/ui/stage/comparehouse.h"
#include "ui/stage/mediabackend.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <cstdio>

using namespace klapper;

namespace {

constexpr int patience = 60'000; ///< ms for one seek

struct Plan
{
    int seconds = 60;
    int seeks = 50;
    int clips = 4;
    int height = 1080;
};

QList<StageClip> makeClips(test::CompareHouse& house, const Plan& plan)
{
    const struct
    {
        int numerator;
        int denominator;
        quint32 ground;
    } kinds[] = {{24, 1, 0x283c5a}, {25, 1, 0x5a283c}, {30000, 1001, 0x3c5a28}, {24, 1, 0x5a5a28}};
    QList<StageClip> clips;
    for (int i = 0; i < plan.clips; ++i) {
        test::CountingClip clip;
        clip.size = QSize(plan.height * 16 / 9, plan.height);
        clip.rateNumerator = kinds[i].numerator;
        clip.rateDenominator = kinds[i].denominator;
        clip.frames = int((plan.seconds + 2) * clip.rate());
        clip.ground = kinds[i].ground;
        clip.keyEvery = 48;
        clip.shrink = plan.height == 1080 ? 3 : 1;
        clip.noise = plan.height == 1080 ? 6 : 0;
        clips.append(house.make(clip));
    }
    return clips;
}

double playing(ComparePlayer& player, CompareCanvas& canvas, int seconds)
{
    QRandomGenerator random(11);
    QList<double> apart;
    QList<double> late;
    bench::LoopProbe loop;
    const double busy = bench::processorSeconds();
    player.play();
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < seconds * 1000 && player.state() == ComparePlayer::State::Playing) {
        QTest::qWait(int(random.bounded(20, 250)));
        const QList<int> numbers = test::CompareHouse::painted(canvas, player);
        apart.append(test::CompareHouse::apart(numbers, player));
        late.append(double(clock.elapsed()) - double(player.shownFrame()) / player.rate().perSecond() * 1000);
    }
    std::printf("playing, %d looks\n", int(apart.size()));
    bench::say("  pictures apart, median", bench::percentile(apart, 0.5), "frames");
    const double widest = bench::percentile(apart, 1);
    bench::say("  pictures apart, at most", widest, "frames", 1);
    bench::say("  behind the clock, median", bench::percentile(late, 0.5), "ms");
    bench::say("  behind the clock, at the end", late.isEmpty() ? 0 : late.last(), "ms");
    bench::say("  pictures left out in all", double(player.leftOut()), "");
    bench::say("  every n-th picture, at the end", player.stride(), "");
    bench::say("  event loop, 99th percentile", bench::percentile(loop.gaps(), 0.99), "ms");
    bench::say("  own processor time", (bench::processorSeconds() - busy) / seconds * 1000, "ms/s");
    player.pause();
    return widest;
}

double seeking(ComparePlayer& player, CompareCanvas& canvas, int seeks)
{
    QRandomGenerator random(5);
    QList<double> apart;
    QList<double> took;
    int wrong = 0;
    for (int i = 0; i < seeks; ++i) {
        const qint64 frame = random.bounded(int(player.frameCount()));
        QElapsedTimer clock;
        clock.start();
        player.seek(frame);
        if (!QTest::qWaitFor([&] { return !player.isWaiting() && player.shownFrame() == frame; }, patience))
            return 1e9;
        took.append(double(clock.nsecsElapsed()) / 1e6);
        const QList<int> numbers = test::CompareHouse::painted(canvas, player);
        apart.append(test::CompareHouse::apart(numbers, player));
        for (int clip = 0; clip < player.count(); ++clip) {
            const double time = double(frame) / player.rate().perSecond();
            // Containers round beginnings: one within the next 0.6 ms counts as there.
            const double rate = player.clip(clip).frameRate;
            const bool right = numbers[clip] == int(std::floor(time * rate + 1e-6))
                            || numbers[clip] == int(std::floor((time + 0.0006) * rate));
            wrong += right ? 0 : 1;
        }
    }
    std::printf("after %d seeks\n", seeks);
    const double widest = bench::percentile(apart, 1);
    bench::say("  pictures apart, at most", widest, "frames", 1);
    bench::say("  not the frame at that time", wrong, "", 0);
    bench::say("  from seek to picture, median", bench::percentile(took, 0.5), "ms");
    bench::say("  from seek to picture, 99th percentile", bench::percentile(took, 0.99), "ms");
    return wrong > 0 ? 1e9 : widest;
}

} // namespace

int main(int argc, char** argv)
{
    const test::Isolated profile;
    chooseMediaBackend();
    QApplication application(argc, argv);
    applyTheme(application, Appearance::Dark);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("seconds"), QStringLiteral("of playing"), QStringLiteral("n")},
                       {QStringLiteral("seeks"), QStringLiteral("to random times"), QStringLiteral("n")},
                       {QStringLiteral("clips"), QStringLiteral("2 to 4"), QStringLiteral("n")},
                       {QStringLiteral("height"), QStringLiteral("of the clips"), QStringLiteral("n")},
                       {QStringLiteral("smoke"), QStringLiteral("short and small")}});
    parser.process(application);
    Plan plan;
    if (parser.isSet(QStringLiteral("smoke")))
        plan = {.seconds = 5, .seeks = 8, .clips = 4, .height = 360};
    const auto take = [&parser](const char* name, int& value) {
        if (parser.isSet(QString::fromLatin1(name)))
            value = parser.value(QString::fromLatin1(name)).toInt();
    };
    take("seconds", plan.seconds);
    take("seeks", plan.seeks);
    take("clips", plan.clips);
    take("height", plan.height);
    plan.clips = std::clamp(plan.clips, 2, 4);

    test::CompareHouse house;
    const QList<StageClip> clips = makeClips(house, plan);
    ComparePlayer player;
    CompareCanvas canvas(&player);
    canvas.resize(960, 540);
    canvas.show();
    player.open(clips, MediaTools::find().ffmpeg);
    canvas.reload();
    if (!QTest::qWaitFor([&] { return player.shownFrame() == 0; }, patience))
        qFatal("no pictures came");
    std::printf("%d clips of %d lines, %d s\n", plan.clips, plan.height, plan.seconds);
    const double playingApart = playing(player, canvas, plan.seconds);
    const double seekingApart = seeking(player, canvas, plan.seeks);
    return std::max(playingApart, seekingApart) <= 1 ? 0 : 1;
}
