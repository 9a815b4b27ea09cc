// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Brings every panel into every state it has and takes a picture of each, dark and light.
//     gallery DIR [--size WxH] [--only PART] [--text PERCENT] [--translation FILE.qm]
// With a translation also LC_ALL=zh_CN.UTF-8, for the texts that are data.
#include "tests/support/isolated.h"
#include "tests/ui/gallery/accountpictures.h"
#include "tests/ui/gallery/againpictures.h"
#include "tests/ui/gallery/batchpictures.h"
#include "tests/ui/gallery/budgetpictures.h"
#include "tests/ui/gallery/camera.h"
#include "tests/ui/gallery/cardpictures.h"
#include "tests/ui/gallery/comparepictures.h"
#include "tests/ui/gallery/contrastpictures.h"
#include "tests/ui/gallery/draftpictures.h"
#include "tests/ui/gallery/exportpictures.h"
#include "tests/ui/gallery/firstrunpictures.h"
#include "tests/ui/gallery/fixtures.h"
#include "tests/ui/gallery/framepictures.h"
#include "tests/ui/gallery/handoffpictures.h"
#include "tests/ui/gallery/helppictures.h"
#include "tests/ui/gallery/jobpictures.h"
#include "tests/ui/gallery/librarypictures.h"
#include "tests/ui/gallery/lintpictures.h"
#include "tests/ui/gallery/playerpictures.h"
#include "tests/ui/gallery/readmepicture.h"
#include "tests/ui/gallery/recipefilepictures.h"
#include "tests/ui/gallery/sequencepictures.h"
#include "tests/ui/gallery/settingspictures.h"
#include "tests/ui/gallery/shotpictures.h"
#include "ui/account/tokendialog.h"
#include "ui/compose/composepanel.h"
#include "ui/compose/droppedimage.h"
#include "ui/compose/extrasform.h"
#include "ui/compose/frameslot.h"
#include "ui/compose/generatebar.h"
#include "ui/compose/previewpermissions.h"
#include "ui/library/librarypanel.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/accountwatch.h"
#include "ui/shell/generateflow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/panelback.h"
#include "ui/shell/questiondialog.h"
#include "ui/shell/windowmemory.h"
#include "ui/stage/mediabackend.h"
#include "ui/stage/stagepanel.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/thumbnailcache.h"

#include <QApplication>
#include <QTest>
#include <QTranslator>

using namespace klapper;
using namespace klapper::gallery;

namespace {

constexpr QSize composeSize(400, 860);

std::unique_ptr<TokenStore> signedIn()
{
    return std::make_unique<ShownTokens>(TokenState{.source = TokenSource::Keychain}, QStringLiteral("token"));
}

std::unique_ptr<TokenStore> signedOut() { return std::make_unique<ShownTokens>(TokenState{}); }

void takeCompose(Camera& camera, Rules rules)
{
    const QString name = rules == Rules::Live ? QStringLiteral("compose-live-") : QStringLiteral("compose-");
    const auto engine = quietEngine(name, {}, rules, signedIn());
    PreviewPermissions permissions(WindowMemory().file());
    ComposeModel model(engine->contracts());
    auto& panel = *new ComposePanel(model, permissions);
    PanelBack back(&panel);
    camera.take(back, name + u"empty", composeSize);
    for (const Endpoint& endpoint : Endpoint::all()) {
        model.setDraft(longPrompt(endpoint));
        QString id = endpoint.modelId().mid(16);
        camera.take(back, name + id.replace(u'/', u'-'), composeSize);
    }
    model.setDraft(sampleDraft(Sample::MultiShot));
    camera.take(back, name + u"shots", composeSize);
    model.setSeconds(12);
    model.shots().setData(model.shots().index(1, ShotTableModel::TextColumn), QString());
    camera.take(back, name + u"problems", composeSize);
    RequestDraft draft = longPrompt({Tier::Pro, Mode::TextToVideo});
    draft.negative = QStringLiteral("text, watermark, extra fingers, flicker");
    draft.aspect = QStringLiteral("21:9");
    model.setDraft(draft);
    panel.extras().setNegativeOpen(true);
    panel.extras().setSeedOpen(true);
    camera.take(back, name + u"extras", composeSize);
    if (rules == Rules::Live)
        return;
    model.setDraft(longPrompt({Tier::Pro, Mode::ImageToVideo}));
    panel.extras().setNegativeOpen(false);
    panel.extras().setSeedOpen(false);
    panel.firstFrame().take({.url = {}, .picture = {}, .isLocalFile = true});
    camera.take(back, name + u"frame-refused", composeSize);
    QImage picture(640, 360, QImage::Format_RGB32);
    picture.fill(QColor(96, 72, 60));
    panel.firstFrame().take({.url = model.draft().firstFrame, .picture = picture, .isLocalFile = false});
    camera.take(back, name + u"frame-picture", composeSize);
}

void takeDearer(Camera& camera)
{
    const auto engine = quietEngine(QStringLiteral("dearer"), {}, Rules::Dearer, signedIn());
    PreviewPermissions permissions(WindowMemory().file());
    ComposeModel model(engine->contracts());
    auto& panel = *new ComposePanel(model, permissions);
    panel.generateBar().setPracticeNote(true);
    PanelBack back(&panel);
    model.setDraft(longPrompt({Tier::Pro, Mode::TextToVideo}));
    camera.take(back, QStringLiteral("compose-rate-differs"), composeSize);
}

void takeToken(Camera& camera, const QString& name, ShownTokens& tokens, bool save)
{
    TokenDialog dialog(tokens);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    if (save) {
        dialog.setToken(QStringLiteral("rc_0123456789abcdef"));
        dialog.save();
    }
    camera.take(dialog, u"token-" % name);
}

void takeTokens(Camera& camera)
{
    const Error noKeychain{.kind = ErrorKind::Keychain, .detail = QStringLiteral("none on this system")};
    ShownTokens fresh(TokenState{});
    takeToken(camera, QStringLiteral("fresh"), fresh, false);
    takeToken(camera, QStringLiteral("storing"), fresh, true);
    ShownTokens bad(TokenState{});
    bad.failure = Error{.kind = ErrorKind::BadInput};
    takeToken(camera, QStringLiteral("refused"), bad, true);
    ShownTokens session(TokenState{.source = TokenSource::None, .keychainProblem = noKeychain});
    takeToken(camera, QStringLiteral("no-keychain"), session, false);
    session.success = TokenSource::SessionOnly;
    takeToken(camera, QStringLiteral("session-only"), session, true);
    ShownTokens environment(TokenState{.source = TokenSource::Environment}, QStringLiteral("token"));
    takeToken(camera, QStringLiteral("environment"), environment, false);
}

void takeMessages(Camera& camera)
{
    MessageArea area;
    area.show(QStringLiteral("a"), Banner::Kind::Info, QStringLiteral("No token yet. Everything works but sending."),
              {QStringLiteral("Sign in"),
               [] {
               }},
              {QStringLiteral("Use the practice service"), [] {
               }});
    area.show(
        QStringLiteral("b"), Banner::Kind::Warning,
        QStringLiteral("RunComfy cannot be reached. Everything that needs no network works; jobs go on by themselves."),
        {QStringLiteral("Try again"), [] {
         }});
    area.show(QStringLiteral("c"), Banner::Kind::Error,
              QStringLiteral("Nothing was sent and nothing is charged. Klapper's journal cannot be read or written. "
                             "database or disk is full"));
    area.show(QStringLiteral("d"), Banner::Kind::Good,
              QStringLiteral("Cancelled: A paper boat. Nothing was sent, nothing is charged."));
    camera.take(area, QStringLiteral("messages"), {1024, 220});
    AboutDialog about;
    about.setAttribute(Qt::WA_DeleteOnClose, false);
    camera.take(about, QStringLiteral("about"));
}

void takeWindow(Camera& camera, const QString& name, QSize size, Engine& engine,
                const std::function<void(MainWindow&)>& prepare)
{
    WindowMemory memory;
    MainWindow window(engine, memory);
    window.resize(size);
    window.show();
    prepare(window);
    camera.take(window, QStringLiteral("window-%1-%2x%3").arg(name).arg(size.width()).arg(size.height()), size);
}

void takeWindows(Camera& camera, const QList<QSize>& sizes, const QList<JobOutput>& outputs)
{
    const QList<Job> jobs = everyJob(outputs);
    for (const QSize& size : sizes) {
        const QString tag = QString::number(size.width());
        const auto out = quietEngine(u"out-" % tag, {}, Rules::Documented, signedOut());
        takeWindow(camera, QStringLiteral("welcome"), size, *out, [&](MainWindow&) { out->tokens().load(); });
        const auto in = quietEngine(u"in-" % tag, jobs, Rules::Live, signedIn());
        takeWindow(camera, QStringLiteral("signed-in"), size, *in, [](MainWindow& window) {
            window.compose().setDraft(longPrompt({Tier::Pro, Mode::TextToVideo}));
        });
        takeWindow(camera, QStringLiteral("clip"), size, *in, [](MainWindow& window) {
            window.compose().setDraft(sampleDraft(Sample::MultiShot));
            Q_EMIT window.library().chosen(QStringLiteral("job-11"));
            QTest::qWait(1500);
        });
        takeWindow(camera, QStringLiteral("image"), size, *in, [](MainWindow& window) {
            window.compose().setDraft(longPrompt({Tier::FourK, Mode::ImageToVideo}));
            Q_EMIT window.library().chosen(QStringLiteral("job-12"));
            QTest::qWait(1500);
        });
    }
}

void takeConfirm(Camera& camera)
{
    const auto engine = quietEngine(QStringLiteral("confirm"), {}, Rules::Documented, signedIn());
    WindowMemory memory;
    MainWindow window(*engine, memory);
    RequestDraft draft = longPrompt({Tier::FourK, Mode::TextToVideo});
    draft.seconds = 15;
    window.compose().setDraft(draft);
    window.show();
    window.generateFlow().start();
    window.generateFlow().question()->setAttribute(Qt::WA_DeleteOnClose, false);
    camera.take(*window.generateFlow().question(), QStringLiteral("confirm-price"));
    window.generateFlow().question()->reject();
    QuestionDialog quit(
        {.title = QStringLiteral("Quit"),
         .question = QStringLiteral("Jobs under way: 2"),
         .reason = QStringLiteral("They go on at RunComfy and are billed. Klapper picks them up at the next start."),
         .yes = QStringLiteral("Quit"),
         .no = QStringLiteral("Keep open")},
        ButtonWeight::Usual, nullptr);
    quit.setAttribute(Qt::WA_DeleteOnClose, false);
    camera.take(quit, QStringLiteral("confirm-quit"));
}

QList<QSize> sizesOf(const QStringList& arguments)
{
    const int at = int(arguments.indexOf(QStringLiteral("--size")));
    const QStringList parts = at > 0 ? arguments.value(at + 1).split(u'x') : QStringList();
    if (parts.size() == 2)
        return {QSize(parts[0].toInt(), parts[1].toInt())};
    return {{1024, 680}, {1440, 900}};
}

} // namespace

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    chooseMediaBackend();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        qFatal("usage: gallery DIR [--size WxH] [--translation FILE.qm] [--text PERCENT]"
               " [--only "
               "jobs|checks|queue|library|cards|compose|shots|frames|batch|lint|"
               "drafts|tokens|account|messages|budget|windows|player|compare|again|sequence|exports|handoff|settings|"
               "firstrun|help|contrast|readme]");
    QTranslator translator;
    const int language = int(arguments.indexOf(QStringLiteral("--translation")));
    if (language > 0
        && !(translator.load(arguments.value(language + 1)) && QApplication::installTranslator(&translator)))
        qFatal("no such translation");
    const int at = int(arguments.indexOf(QStringLiteral("--only")));
    const QString only = at > 0 ? arguments.value(at + 1) : QString();
    const auto wanted = [&only](const char* part) {
        return only.isEmpty() || only == QString::fromLatin1(part);
    };

    const int text = int(arguments.indexOf(QStringLiteral("--text")));
    if (text > 0) {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * arguments.value(text + 1).toDouble() / 100);
        QApplication::setFont(font);
    }
    applyTheme(application, Appearance::Dark);
    Camera camera(application, arguments[1]);
    RequestDraft vertical = sampleDraft(Sample::Vertical);
    vertical.seconds = 3;
    QList<JobOutput> outputs;
    const bool clips = wanted("jobs") || wanted("library") || wanted("cards") || wanted("windows") || wanted("player")
                    || wanted("compare") || wanted("again") || wanted("sequence") || wanted("exports")
                    || wanted("handoff") || wanted("contrast");
    if (clips)
        outputs = practiceClips({sampleDraft(Sample::MultiShot), vertical});
    Thumbnailer thumbnails(ProfilePaths::of(Profile::RunComfy).cache + u"/thumbnails",
                           std::make_shared<MediaTools>(MediaTools::find()));
    for (const JobOutput& output : std::as_const(outputs))
        thumbnails.request(output.path, QString::fromLatin1(output.sha256), output.clip.seconds);
    if (!outputs.isEmpty()
        && !QTest::qWaitFor(
            [&] { return QFile::exists(thumbnails.pathOf(QString::fromLatin1(outputs.last().sha256))); }, 20'000))
        qWarning("no thumbnails");
    Thumbnailer strips(ProfilePaths::of(Profile::RunComfy).cache + u"/strips",
                       std::make_shared<MediaTools>(MediaTools::find()), Thumbnailer::Kind::Strip);
    ThumbnailCache pictures(thumbnails, strips);

    if (wanted("compose")) {
        takeCompose(camera, Rules::Documented);
        takeCompose(camera, Rules::Live);
        takeDearer(camera);
        takeConfirm(camera);
    }
    if (wanted("shots"))
        takeShots(camera, sizesOf(arguments));
    if (wanted("frames"))
        takeFrames(camera);
    if (wanted("lint"))
        takeLint(camera, sizesOf(arguments));
    if (wanted("jobs"))
        takeJobs(camera, outputs, pictures);
    if (wanted("checks"))
        takeChecks(camera);
    if (wanted("queue"))
        takeQueues(camera, sizesOf(arguments));
    if (wanted("library"))
        takeLibrary(camera, outputs, thumbnails);
    if (wanted("cards"))
        takeCards(camera, outputs, sizesOf(arguments));
    if (wanted("player"))
        takePlayer(camera, sizesOf(arguments), outputs);
    if (wanted("tokens"))
        takeTokens(camera);
    if (wanted("account"))
        takeAccount(camera);
    if (wanted("messages"))
        takeMessages(camera);
    if (wanted("budget"))
        takeBudget(camera, sizesOf(arguments));
    if (wanted("batch"))
        takeBatch(camera, sizesOf(arguments));
    if (wanted("drafts"))
        takeDrafts(camera, sizesOf(arguments));
    if (wanted("recipefiles"))
        takeRecipeFiles(camera, sizesOf(arguments));
    if (wanted("again"))
        takeAgain(camera, sizesOf(arguments), outputs);
    if (wanted("sequence"))
        takeSequences(camera, sizesOf(arguments), outputs);
    if (wanted("exports"))
        takeExports(camera, sizesOf(arguments), outputs);
    if (wanted("handoff"))
        takeHandoff(camera, sizesOf(arguments), outputs);
    if (wanted("settings"))
        takeSettings(camera, sizesOf(arguments));
    if (wanted("firstrun"))
        takeFirstRun(camera, sizesOf(arguments));
    if (wanted("help"))
        takeHelp(camera, sizesOf(arguments));
    if (wanted("windows"))
        takeWindows(camera, sizesOf(arguments), outputs);
    if (wanted("compare"))
        takeComparisons(camera, sizesOf(arguments), outputs);
    if (wanted("contrast"))
        takeContrast(application, camera, sizesOf(arguments), outputs);
    if (only == u"readme") // makes clips for a minute
        takeReadme(camera);
    return camera.failed() ? 1 : 0;
}
