// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/jobpictures.h"

#include "tests/ui/window/windowhouse.h"
#include "ui/jobs/jobdetailsdialog.h"
#include "ui/jobs/jobsheader.h"
#include "ui/jobs/jobspanel.h"
#include "ui/jobs/jobwords.h"
#include "ui/jobs/unknowndialog.h"
#include "ui/jobs/unknownwords.h"
#include "ui/models/samplerecipes.h"
#include "ui/shell/panelback.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <functional>

namespace klapper::gallery {

namespace {

void takeDetails(Camera& camera, const QList<Job>& jobs)
{
    for (const Job& job : jobs) {
        const bool wanted = job.state == JobState::Unknown || job.state == JobState::Failed
                         || job.cancel != CancelState::None || (job.state == JobState::Downloading && !job.paused)
                         || job.state == JobState::Cancelled;
        if (!wanted)
            continue;
        JobDetailsDialog dialog(job);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        camera.take(dialog, u"details-" % jobStateWord(job.state) % u'-' % job.id.mid(4));
    }
}

void takeCheck(Camera& camera, const char* name, bool practice, const std::function<void(UnknownDialog&)>& prepare)
{
    Job job = everyJob({})[3];
    job.draft.prompt += QStringLiteral(" as it falls in slow motion through a beam of morning light, "
                                       "the camera creeping closer until only the hands fill the frame");
    UnknownDialog dialog(job, practice, QDateTime::currentDateTimeUtc());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    prepare(dialog);
    camera.take(dialog, u"check-" % QString::fromLatin1(name));
}

void type(UnknownDialog& dialog, const char* text)
{
    dialog.findChild<QLineEdit*>(QStringLiteral("requestId"))->setText(QString::fromLatin1(text));
}

void takeAnswers(Camera& camera)
{
    const auto refused = [&camera](const char* name, const char* typed, const QString& words) {
        takeCheck(camera, name, false, [typed, &words](UnknownDialog& dialog) {
            type(dialog, typed);
            dialog.showNotAttached(words);
        });
    };
    refused("not-found", "3f2a9c", UnknownWords::notAttached({.kind = ErrorKind::NotFound}));
    refused("no-id", "../evil", UnknownWords::noRequestId());
    refused("other-job", "3f2a9c", UnknownWords::ofAnotherJob(QStringLiteral("Crane up over a field of lavender")));
    refused("other-model", "3f2a9c",
            UnknownWords::notAttached(
                {.kind = ErrorKind::BadInput,
                 .fields = {{QStringLiteral("model_id"), QStringLiteral("kling/kling-3.0/pro/text-to-video")}}}));
    refused("unreachable", "3f2a9c", UnknownWords::notAttached({.kind = ErrorKind::Unreachable}));
    refused("token", "3f2a9c", UnknownWords::notAttached({.kind = ErrorKind::NotSignedIn}));
}

void takeWindow(Camera& camera, MainWindow& window, const QString& name, const QList<QSize>& sizes)
{
    for (const QSize& size : sizes) {
        const QString tag = QStringLiteral("-%1x%2").arg(size.width()).arg(size.height());
        camera.take(window, u"window-" % name % tag, size);
    }
}

/// As a newer Klapper leaves it.
void makeNewer(const QString& journal)
{
    const QString name = QStringLiteral("newer");
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        file.setDatabaseName(journal);
        QSqlQuery query(file.open() ? file : QSqlDatabase());
        if (!query.exec(QStringLiteral("PRAGMA user_version = 9999")))
            qFatal("the journal cannot be changed");
    }
    QSqlDatabase::removeDatabase(name);
}

void takePoor(Camera& camera, const QList<QSize>& sizes)
{
    test::WindowHouse house;
    house.open();
    house.client->control(QStringLiteral("balance"), {{QStringLiteral("usd"), QStringLiteral("0.01")}});
    QString last;
    for (int number = 0; number < 3; ++number)
        last = house.enqueue();
    if (!house.reaches(last, JobState::Held))
        qFatal("the balance is not too low");
    QTest::qWait(100);
    takeWindow(camera, *house.window, QStringLiteral("no-balance"), sizes);
    house.close();
    makeNewer(house.environment.paths.data % u"/journal.sqlite");
    house.open();
    takeWindow(camera, *house.window, QStringLiteral("newer-journal"), sizes);
}

} // namespace

void takeJobs(Camera& camera, const QList<JobOutput>& outputs, ThumbnailCache& pictures)
{
    const QList<Job> jobs = everyJob(outputs);
    ShownJobs model(jobs);
    auto& panel = *new JobsPanel([] { return QDateTime::currentDateTimeUtc(); });
    PanelBack back(&panel);
    panel.list().setPictures(&pictures);
    panel.header().setAtOnce(3);
    camera.take(back, QStringLiteral("jobs-empty"), {1040, 180});
    panel.setModel(&model);
    panel.header().setCounts(
        {.running = 8, .paused = 1, .waiting = 1, .held = 4, .unknown = 1, .canHold = 1, .canRelease = 4});
    back.resize(1040, 1440);
    back.show();
    camera.settle(500); // the pictures
    camera.take(back, QStringLiteral("jobs-every-state"), {1040, 1440});
    camera.take(back, QStringLiteral("jobs-narrow"), {640, 1440});
    panel.setModel(nullptr);
    takeDetails(camera, jobs);
}

void takeChecks(Camera& camera)
{
    takeCheck(camera, "start", false, [](UnknownDialog&) {});
    takeCheck(camera, "asking", false, [](UnknownDialog& dialog) {
        type(dialog, "3f2a9c");
        dialog.showAsking();
    });
    takeAnswers(camera);
    const auto tick = [](UnknownDialog& dialog) {
        dialog.findChild<QCheckBox*>(QStringLiteral("looked"))->setChecked(true);
    };
    takeCheck(camera, "not-there", false, tick);
    takeCheck(camera, "over-budget", false, [&tick](UnknownDialog& dialog) {
        tick(dialog);
        dialog.showNotDecided(UnknownWords::notDecided({.kind = ErrorKind::OverBudget}));
    });
    takeCheck(camera, "found", false, [](UnknownDialog& dialog) {
        dialog.showEnd(JobWords::look(everyJob({})[4]),
                       QStringLiteral("RunComfy has it, and Klapper follows it now. Nothing was sent twice."));
    });
    takeCheck(camera, "practice-none", true, [](UnknownDialog&) {});
    takeCheck(camera, "practice-list", true, [](UnknownDialog& dialog) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        dialog.setKnown({{QStringLiteral("a1"), QStringLiteral("Tight on hands kneading dough, flour in the air"),
                          QStringLiteral("in_progress"), now.addSecs(-300)},
                         {QStringLiteral("a2"), QStringLiteral("Crane up over a field of lavender"),
                          QStringLiteral("completed"), now.addSecs(-900)}});
    });
}

void takeQueues(Camera& camera, const QList<QSize>& sizes)
{
    test::WindowHouse house(Profile::Practice);
    house.open();
    house.holdService(true);
    const QString unknown = house.unknown(true);
    const QList<Job> prompts = everyJob({});
    QStringList ids;
    for (int number = 0; number < 30; ++number)
        ids.append(house.enqueue(prompts[number % prompts.size()].draft.prompt));
    if (!house.reaches(ids[2], JobState::InQueue))
        qFatal("the jobs do not reach the queue");
    house.queue().hold(ids[5]);
    house.window->compose().setDraft(sampleDraft(Sample::MultiShot));
    const auto take = [&](const QString& name) {
        takeWindow(camera, *house.window, name, sizes);
    };
    house.row(ids[4])->setFocus();
    take(QStringLiteral("queue"));
    house.network->set(false);
    QTest::qWait(100);
    take(QStringLiteral("no-network"));
    house.network->set(true);
    house.fault("status", "status", {{QStringLiteral("code"), 401}, {QStringLiteral("times"), -1}});
    if (!house.reaches(ids[0], JobState::Unreachable))
        qFatal("the token is not refused");
    QTest::qWait(300);
    take(QStringLiteral("token-refused"));
    takePoor(camera, sizes);
}

} // namespace klapper::gallery
