// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/budgetpictures.h"

#include "tests/support/dollars.h"
#include "tests/ui/gallery/camera.h"
#include "tests/ui/gallery/fixtures.h"
#include "ui/account/budgetdialog.h"
#include "ui/jobs/jobspanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panelback.h"
#include "ui/shell/windowmemory.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QTest>

namespace klapper::gallery {

namespace {

using test::dollars;

/// $2.10 charged, $1.34 held, $0.42 waiting, and two jobs that their turn found over the cap.
QList<Job> spending()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<Job> jobs;
    const auto add = [&](JobState state, const char* prompt, const char* estimate, const char* cost = nullptr) {
        Job job;
        job.id = QStringLiteral("job-%1").arg(jobs.size() + 1);
        job.state = state;
        job.draft = longPrompt({Tier::Pro, Mode::TextToVideo});
        job.draft.prompt = QString::fromUtf8(prompt);
        job.estimate = dollars(estimate);
        job.createdAt = now.addSecs(-600 + 60 * jobs.size());
        job.body = "{}";
        job.folder = QDir::tempPath();
        job.owner = QStringLiteral("gallery");
        job.contractDate = QDate(2026, 9, 1);
        if (state == JobState::Held) {
            job.error = Error{.kind = ErrorKind::OverBudget, .retry = Retry::ByPerson};
        } else if (state != JobState::Waiting) {
            job.submittedAt = job.acceptedAt = job.lastContact = now.addSecs(-300);
            job.requestId = QStringLiteral("req_8f3a%1").arg(jobs.size());
        }
        if (cost) {
            job.cost = dollars(cost);
            job.finishedAt = now.addSecs(-100);
        }
        jobs.append(job);
    };
    add(JobState::DoneNoFile, "Wide of the harbour at dawn, gulls, slow push-in", "0.84", "0.84");
    add(JobState::DoneNoFile,
        "=HYPERLINK(\"x\") <b>prompts</b> stay text, also very long ones that nobody reads to the end", "1.344",
        "1.26");
    add(JobState::Rendering, "雨夜的狐狸穿过潮湿的街道,低角度跟拍", "1.344");
    add(JobState::Waiting, "Crane up over a field of lavender", "0.42");
    add(JobState::Held, "Night train, reflections in the window", "1.344");
    add(JobState::Held, "Macro of ink in water, deep blue", "3.36");
    return jobs;
}

std::unique_ptr<Engine> spentEngine(const QString& name, const BudgetCaps& caps, Profile profile = Profile::RunComfy)
{
    auto engine = quietEngine(
        name, spending(), Rules::Documented,
        std::make_unique<ShownTokens>(TokenState{.source = TokenSource::Keychain}, QStringLiteral("token")), profile);
    if (!engine->budget().setCaps(caps))
        qFatal("the budget of the gallery cannot be written");
    return engine;
}

void takeDialog(Camera& camera, const QString& name, Engine& engine,
                const std::function<void(BudgetDialog&)>& prepare = {})
{
    BudgetDialog dialog(engine);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    if (prepare)
        prepare(dialog);
    camera.take(dialog, u"budget-" % name);
}

void type(BudgetDialog& dialog, const char* field, const char* text)
{
    auto* box = dialog.findChild<QCheckBox*>(QString::fromLatin1(field) % u"On");
    if (box && !box->isChecked())
        box->click();
    auto* edit = dialog.findChild<QLineEdit*>(QString::fromLatin1(field));
    edit->selectAll();
    QTest::keyClicks(edit, QString::fromLatin1(text));
    QTest::keyClick(edit, Qt::Key_Return);
}

void takeBudgetDialogs(Camera& camera)
{
    const auto empty =
        quietEngine(QStringLiteral("budget-empty"), {}, Rules::Documented, std::make_unique<ShownTokens>(TokenState{}));
    takeDialog(camera, QStringLiteral("nothing-spent"), *empty);
    takeDialog(camera, QStringLiteral("no-caps"), *spentEngine(QStringLiteral("budget-no-caps"), {}));
    takeDialog(camera, QStringLiteral("caps"),
               *spentEngine(QStringLiteral("budget-caps"), {.perDay = dollars("10"), .perMonth = dollars("100")}));
    takeDialog(camera, QStringLiteral("near"),
               *spentEngine(QStringLiteral("budget-near"), {.perDay = dollars("4.50"), .perMonth = dollars("100")}));
    const auto over =
        spentEngine(QStringLiteral("budget-over"), {.perDay = dollars("3"), .perMonth = dollars("3.864")});
    takeDialog(camera, QStringLiteral("over"), *over);
    takeDialog(camera, QStringLiteral("error"), *over, [](BudgetDialog& dialog) {
        type(dialog, "askAbove", "two");
        type(dialog, "perDay", "1.000");
        type(dialog, "perMonth", "-5");
    });
    takeDialog(camera, QStringLiteral("exported"), *over,
               [](BudgetDialog& dialog) { dialog.exportTo(QDir::tempPath() % u"/klapper-ledger-2026-11-25.csv"); });
    takeDialog(camera, QStringLiteral("export-failed"), *over,
               [](BudgetDialog& dialog) { dialog.exportTo(QStringLiteral("/proc/klapper-ledger.csv")); });
    takeDialog(
        camera, QStringLiteral("practice"),
        *spentEngine(QStringLiteral("budget-practice"), {.perDay = dollars("10"), .perMonth = {}}, Profile::Practice));
}

void takeRows(Camera& camera)
{
    ShownJobs model(spending());
    auto& panel = *new JobsPanel([] { return QDateTime::currentDateTimeUtc(); });
    PanelBack back(&panel);
    panel.setModel(&model);
    panel.list().setBudgetRoom([](Money estimate) { return estimate < dollars("2"); });
    camera.take(back, QStringLiteral("budget-rows"), {1040, 440});
    camera.take(back, QStringLiteral("budget-rows-narrow"), {640, 440});
}

} // namespace

void takeBudget(Camera& camera, const QList<QSize>& sizes)
{
    takeBudgetDialogs(camera);
    takeRows(camera);
    struct State
    {
        const char* name;
        BudgetCaps caps;
    };
    const State states[] = {{"no-caps", {}},
                            {"caps", {.perDay = dollars("10"), .perMonth = dollars("100")}},
                            {"near", {.perDay = dollars("4.50"), .perMonth = dollars("100")}},
                            {"over", {.perDay = dollars("3"), .perMonth = dollars("4.50")}}};
    for (const QSize& size : sizes) {
        for (const State& state : states) {
            const QString name = QStringLiteral("window-budget-%1-%2x%3")
                                     .arg(QString::fromLatin1(state.name))
                                     .arg(size.width())
                                     .arg(size.height());
            const auto engine = spentEngine(name, state.caps);
            WindowMemory memory;
            MainWindow window(*engine, memory);
            window.compose().setDraft(longPrompt({Tier::Pro, Mode::TextToVideo}));
            camera.take(window, name, size);
        }
    }
}

} // namespace klapper::gallery
