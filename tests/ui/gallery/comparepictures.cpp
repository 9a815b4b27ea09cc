// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/comparepictures.h"

#include "tests/ui/gallery/camera.h"
#include "tests/ui/gallery/fixtures.h"
#include "ui/shell/comparecontrol.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowmemory.h"
#include "ui/stage/comparecanvas.h"
#include "ui/stage/comparepage.h"
#include "ui/stage/compareplayer.h"
#include "ui/stage/stagepanel.h"

#include <QTest>

namespace klapper::gallery {

namespace {

/// Takes of one idea that differ as takes do: seed, tier, a few words.
QList<Job> takes(const QList<JobOutput>& outputs)
{
    QList<Job> jobs;
    const auto add = [&](const JobOutput& output, const char* prompt, Tier tier, std::optional<qint64> seed) {
        Job job = everyJob(outputs).at(10); // one that is done
        job.id = QStringLiteral("take-%1").arg(jobs.size() + 1);
        job.requestId = QStringLiteral("req_take%1").arg(jobs.size() + 1);
        job.outputs = {output};
        job.draft.prompt = QString::fromUtf8(prompt);
        job.draft.endpoint.tier = tier;
        job.draft.seed = seed;
        job.draft.aspect = output.clip.width < output.clip.height ? QStringLiteral("9:16") : QStringLiteral("16:9");
        job.createdAt = job.createdAt.addSecs(jobs.size());
        jobs.append(job);
    };
    const JobOutput& wide = outputs.first();
    const JobOutput& tall = outputs.last();
    add(wide, "Wide of a candlelit rooftop at golden hour, slow push-in, the couple toasting", Tier::Standard, 184467);
    add(wide, "Wide of a lantern-lit rooftop at dusk, slow push-in, the couple toasting and laughing", Tier::Pro,
        184467);
    add(wide, "Wide of a candlelit rooftop at golden hour, slow push-in, the couple toasting", Tier::Standard, 99120);
    add(tall, "<b>Close</b> on an espresso, steam, slow push-in; a very long title that has no room in its place",
        Tier::FourK, std::nullopt);
    return jobs;
}

void wait(ComparePage& page)
{
    ComparePlayer& player = *page.player();
    if (!QTest::qWaitFor([&] { return !player.isWaiting() && player.shownFrame() >= 0; }, 60'000))
        qWarning("no pictures came");
}

struct Picture
{
    const char* name;
    QStringList ids;
    bool wipe = false;
    bool atEnd = false;
};

} // namespace

void takeComparisons(Camera& camera, const QList<QSize>& sizes, const QList<JobOutput>& outputs)
{
    const auto ids = [](const QList<int>& numbers) {
        QStringList found;
        for (const int number : numbers)
            found.append(QStringLiteral("take-%1").arg(number));
        return found;
    };
    const Picture pictures[] = {{"two", ids({1, 2})},
                                {"four", ids({1, 2, 3, 4})},
                                {"tall", ids({1, 4}), false, true},
                                {"wipe", ids({1, 2}), true},
                                {"wipe-of-three", ids({1, 2, 3}), true}};
    for (const QSize& size : sizes) {
        for (const Picture& picture : pictures) {
            const QString name = QStringLiteral("window-compare-%1-%2x%3")
                                     .arg(QString::fromLatin1(picture.name))
                                     .arg(size.width())
                                     .arg(size.height());
            const auto engine = quietEngine(
                name, takes(outputs), Rules::Documented,
                std::make_unique<ShownTokens>(TokenState{.source = TokenSource::Keychain}, QStringLiteral("token")));
            WindowMemory memory;
            MainWindow window(*engine, memory);
            window.resize(size);
            window.show();
            window.compareControl().compare(picture.ids);
            ComparePage& page = *window.stage().comparison();
            page.canvas()->setWipe(picture.wipe);
            wait(page);
            if (picture.atEnd)
                page.player()->jumpToEnd();
            else
                page.player()->seek(30);
            page.player()->setMarkIn(12);
            QTest::qWait(300); // the size of the pictures settles
            wait(page);
            camera.take(window, name, size);
        }
    }
}

} // namespace klapper::gallery
