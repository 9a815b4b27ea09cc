// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/readmepicture.h"

#include "tests/support/enginehost.h"
#include "tests/support/practiceclient.h"
#include "tests/ui/gallery/camera.h"
#include "ui/library/librarypanel.h"
#include "ui/models/samplerecipes.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowmemory.h"
#include "ui/stage/clipplayer.h"
#include "ui/stage/stagepanel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/iconbutton.h"

#include <QTest>

namespace klapper::gallery {

namespace {

RequestDraft written(const char* prompt, Tier tier, int seconds, const char* aspect = "16:9")
{
    RequestDraft draft;
    draft.prompt = QString::fromLatin1(prompt);
    draft.endpoint.tier = tier;
    draft.seconds = seconds;
    draft.aspect = QString::fromLatin1(aspect);
    return draft;
}

RequestDraft dinner()
{
    RequestDraft draft = sampleDraft(Sample::MultiShot);
    draft.shots[0].text = QStringLiteral("Wide shot of the city skyline at golden hour, slow push-in");
    draft.shots[1].text = QStringLiteral("Medium two-shot, the couple toasting, static camera");
    draft.shots[2].text = QStringLiteral("Close-up of the woman's smile, dolly in, soft bokeh");
    draft.audio = true;
    return draft;
}

/// From the oldest to the newest.
QList<RequestDraft> clips()
{
    return {written("Crane up over a field of lavender at first light", Tier::Standard, 5),
            written("Tracking shot, low angle, a fox crosses a wet street at night", Tier::Pro, 6),
            written("Wide of the harbour at dawn, gulls, slow push-in", Tier::FourK, 4, "21:9"),
            sampleDraft(Sample::Vertical),
            written("Slow dolly past a row of vintage cameras on a shelf", Tier::Pro, 5, "1:1"),
            dinner()};
}

QString enqueue(Engine& engine, const RequestDraft& draft)
{
    const auto id = engine.queue().enqueue({.draft = draft,
                                            .contract = engine.contracts().contract(draft.endpoint),
                                            .folder = engine.environment().paths.library,
                                            .parentId = {}});
    if (!id)
        qFatal("the job cannot be queued: %s", qPrintable(id.error().detail));
    return *id;
}

} // namespace

void takeReadme(Camera& camera)
{
    practice::PracticeService service({.speed = 20});
    const auto address = service.start();
    if (!address)
        qFatal("no practice service: %s", qPrintable(address.error().detail));
    auto opened = Engine::open(Environment::ofPractice(practiceHosts(*address)),
                               std::make_unique<FixedTokenStore>(address->token));
    if (!opened)
        qFatal("no engine: %s", qPrintable(opened.error().detail));
    Engine& engine = **opened;
    WindowMemory memory;
    MainWindow window(engine, memory);
    window.resize(1440, 900);
    window.show();
    window.start();
    QString last;
    const QList<RequestDraft> drafts = clips();
    for (const RequestDraft& draft : drafts) {
        last = enqueue(engine, draft);
        if (!QTest::qWaitFor([&] { return isFinished(engine.queue().job(last)->state); }, 120'000))
            qFatal("the practice service made no clip");
    }
    test::PracticeClient(*address).control(QStringLiteral("hold"), {{QStringLiteral("queue"), true}});
    enqueue(engine, written("Handheld follow through a crowded night market", Tier::Pro, 8)); // is under way
    window.compose().setDraft(dinner());
    const QList<Banner*> banners = window.findChildren<Banner*>();
    for (Banner* banner : banners) { // read and closed, as a person has it who works
        if (auto* close = banner->findChild<IconButton*>())
            close->click();
    }
    window.library().select(last);
    Q_EMIT window.library().chosen(last);
    QTest::qWait(3000); // thumbnails, the balance, the first frame
    ClipPlayer& player = *window.stage().player();
    player.seek(62);
    QTest::qWait(800);
    player.play();
    QTest::qWait(300);
    camera.take(window, QStringLiteral("readme"), {1440, 900});
}

} // namespace klapper::gallery
