// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/playerpictures.h"

#include "tests/ui/gallery/camera.h"
#include "tests/ui/gallery/fixtures.h"
#include "ui/library/librarypanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowmemory.h"
#include "ui/stage/clipplayer.h"
#include "ui/stage/levelmeter.h"
#include "ui/stage/stagepanel.h"
#include "ui/stage/videocanvas.h"
#include "ui/stage/viewmenu.h"
#include "ui/style/metrics.h"

#include <QTest>

namespace klapper::gallery {

namespace {

constexpr int patience = 20'000;

StageClip clipOf(const JobOutput& output)
{
    StageClip clip;
    clip.jobId = QStringLiteral("job-1");
    clip.path = output.path;
    clip.title = QStringLiteral("Wide of the city skyline at golden hour");
    clip.shots = {{QStringLiteral("Wide shot of the skyline, slow push-in"), 0.0},
                  {QStringLiteral("Medium two-shot, static camera"), 1.0},
                  {QStringLiteral("Close-up, dolly in"), 2.0}};
    clip.recipe = {{QStringLiteral("Prompt"), QStringLiteral("Wide of the city skyline at golden hour")},
                   {QStringLiteral("Tier"), QStringLiteral("Pro")}};
    clip.frameRate = output.clip.fps();
    clip.seconds = output.clip.seconds;
    clip.size = {output.clip.width, output.clip.height};
    clip.hasAudio = output.clip.hasAudio;
    return clip;
}

/// Every picture is of a frame that stands, with its level read.
void wait(StagePanel& stage)
{
    ClipPlayer& player = *stage.player();
    auto* meter = stage.findChild<LevelMeter*>();
    const bool stands = QTest::qWaitFor(
        [&] {
            return player.isExact() && player.pictureNumber() == player.frame()
                && (!stage.clip().hasAudio || !meter->levels().isEmpty());
        },
        patience);
    if (!stands)
        qWarning("the player did not come to rest");
}

void takeStage(Camera& camera, const QString& name, const StageClip& clip)
{
    const QSize size(760, 640);
    StagePanel stage;
    stage.resize(size);
    stage.show();
    stage.showClip(clip);
    (void)QTest::qWaitFor([&] { return stage.player()->state() == ClipPlayer::State::Paused; }, patience);
    stage.player()->setMarkIn(12);
    stage.player()->setMarkOut(52);
    stage.player()->setLooping(true);
    stage.player()->seek(40);
    wait(stage);
    stage.canvas()->setGuides(Guide::Thirds | Guide::SafeAreas);
    camera.take(stage, QStringLiteral("player-%1-guides").arg(name), size);
    stage.canvas()->setGuides(Guide::Wide | Guide::Vertical);
    camera.take(stage, QStringLiteral("player-%1-crops").arg(name), size);
    stage.canvas()->setGuides({});
    stage.canvas()->setZoom(VideoCanvas::Zoom::Actual);
    camera.take(stage, QStringLiteral("player-%1-actual").arg(name), size);
    stage.canvas()->setZoom(VideoCanvas::Zoom::Fit);
    Q_EMIT stage.canvas()->fellBehind(31, 120);
    camera.take(stage, QStringLiteral("player-%1-behind").arg(name), size);
    camera.take(stage, QStringLiteral("player-%1-narrow").arg(name), {dialogWidth(360), 560});
    camera.take(stage, QStringLiteral("player-%1-tight").arg(name), {dialogWidth(440), 560});
    auto* menu = stage.findChild<ViewMenu*>();
    stage.canvas()->setGuides(Guide::Thirds);
    menu->popup({});
    camera.take(*menu, QStringLiteral("player-%1-menu").arg(name));
    menu->close();
}

} // namespace

void takePlayer(Camera& camera, const QList<QSize>& sizes, const QList<JobOutput>& outputs)
{
    takeStage(camera, QStringLiteral("wide"), clipOf(outputs.first()));
    takeStage(camera, QStringLiteral("tall"), clipOf(outputs.last()));
    for (const QSize& size : sizes) {
        const QString tag = QStringLiteral("player-window-%1x%2").arg(size.width()).arg(size.height());
        const auto engine = quietEngine(
            tag, everyJob(outputs), Rules::Live,
            std::make_unique<ShownTokens>(TokenState{.source = TokenSource::Keychain}, QStringLiteral("token")));
        WindowMemory memory;
        MainWindow window(*engine, memory);
        window.resize(size);
        window.show();
        Q_EMIT window.library().chosen(QStringLiteral("job-11"));
        (void)QTest::qWaitFor([&] { return window.stage().player()->state() == ClipPlayer::State::Paused; }, patience);
        window.stage().player()->seek(40);
        window.stage().canvas()->setGuides(Guide::Thirds);
        wait(window.stage());
        camera.take(window, tag, size);
        window.stage().canvas()->setGuides({});
        window.closeQuietly();
    }
}

} // namespace klapper::gallery
