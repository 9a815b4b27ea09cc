// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/sequencepictures.h"

#include "tests/ui/gallery/camera.h"
#include "tests/ui/gallery/fixtures.h"
#include "ui/sequence/sequencecard.h"
#include "ui/sequence/sequencehead.h"
#include "ui/sequence/sequencepanel.h"
#include "ui/shell/lowerarea.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sequencecontrol.h"
#include "ui/shell/windowmemory.h"
#include "ui/stage/sequencepage.h"
#include "ui/stage/sequenceplayer.h"
#include "ui/stage/stagepanel.h"

#include <QMenu>
#include <QTest>

namespace klapper::gallery {

namespace {

/// Takes of a film: wide and tall ones, one whose file is lost.
QList<Job> takes(const QList<JobOutput>& outputs)
{
    const char* prompts[] = {"Wide shot of the pier in fog, slow push-in", "Medium shot of a fisherman, static",
                             "Vertical close-up of hands on a net, handheld",
                             "<b>Aerial</b> of the boats leaving, tracking; a long title that has no room",
                             "The harbour at night"};
    QList<Job> jobs;
    for (const char* prompt : prompts) {
        const int number = int(jobs.size());
        Job job = everyJob(outputs).at(10); // one that is done
        job.id = QStringLiteral("film-%1").arg(number + 1);
        job.requestId = QStringLiteral("req_film%1").arg(number + 1);
        job.outputs = {number == 2 ? outputs.last() : outputs.first()};
        if (number == 3) {
            job.outputs[0].path = QStringLiteral("/nowhere/boats.mp4");
            job.outputs[0].sha256 = "of another file";
        }
        job.outputs[0].clip.hasAudio = number == 4;
        job.outputs[0].clip.audioChannels = number == 4 ? 2 : 0;
        job.draft.prompt = QString::fromLatin1(prompt);
        job.createdAt = job.createdAt.addSecs(number);
        jobs.append(job);
    }
    return jobs;
}

struct Scene
{
    MainWindow& window;
    Camera& camera;
    QSize size;

    void take(const char* name) const
    {
        camera.take(window,
                    QStringLiteral("window-sequence-%1-%2x%3")
                        .arg(QString::fromLatin1(name))
                        .arg(size.width())
                        .arg(size.height()),
                    size);
    }
};

void takeClips(const Scene& scene)
{
    SequenceControl& control = scene.window.sequences();
    SequencePanel& panel = control.panel();
    control.focusPanel();
    scene.take("empty");
    QStringList ids;
    for (int number = 1; number <= 5; ++number)
        ids.append(QStringLiteral("film-%1").arg(number));
    control.addTakes(ids);
    panel.rename(panel.sequence().id, QStringLiteral("Harbour, first cut"));
    panel.trim(panel.sequence().clips[1].id, 12, 60);
    panel.setFade(500);
    panel.strip().select({panel.sequence().clips[1].id});
    panel.strip().setFocus();
    scene.camera.settle(1500); // the stills
    scene.take("clips");
    QMenu* menu = panel.head().menu();
    Q_EMIT menu->aboutToShow();
    if (scene.size.width() > 1200)
        scene.camera.take(*menu, QStringLiteral("sequence-menu"));
    // An edge is being pulled.
    const QRect card = SequenceCard::cardRect(panel.strip().visualRect(panel.model().index(0)));
    const QPoint edge(card.left() + 3, card.center().y());
    QTest::mousePress(panel.strip().viewport(), Qt::LeftButton, {}, edge);
    QTest::mouseMove(panel.strip().viewport(), edge + QPoint(card.width() / 3, 0));
    scene.camera.settle(1500); // the pictures along the clip
    scene.take("trim");
    QTest::keyClick(&panel.strip(), Qt::Key_Escape);
    QTest::mouseRelease(panel.strip().viewport(), Qt::LeftButton, {}, edge);
    control.play({});
    SequencePlayer& player = *scene.window.stage().sequencePage()->player();
    player.pause();
    player.seek(player.times().frameOf({1, 40}));
    if (!QTest::qWaitFor([&] { return !player.isWaiting() && !player.picture().isNull(); }, 30'000))
        qWarning("no picture came");
    scene.take("stage");
    player.seek(player.times().frameOf({3, 40}));
    scene.camera.settle(800);
    scene.take("missing");
}

} // namespace

void takeSequences(Camera& camera, const QList<QSize>& sizes, const QList<JobOutput>& outputs)
{
    for (const QSize& size : sizes) {
        const auto engine = quietEngine(
            QStringLiteral("sequences-%1").arg(size.width()), takes(outputs), Rules::Documented,
            std::make_unique<ShownTokens>(TokenState{.source = TokenSource::Keychain}, QStringLiteral("token")));
        WindowMemory memory;
        MainWindow window(*engine, memory);
        window.resize(size);
        window.show();
        window.activateWindow();
        takeClips({window, camera, size});
    }
}

} // namespace klapper::gallery
