// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Brings every panel into every state it has, takes a picture of each, dark and light, and looks at its words: nothing
// is cut, no two entries have one key and, with a translation, nothing is left in English.
//     gallery DIR [--size WxH] [--only PART] [--text PERCENT] [--translation FILE.qm]
// With --words instead of DIR it takes no pictures.
#include "tests/support/isolated.h"
#include "tests/ui/gallery/accountpictures.h"
#include "tests/ui/gallery/againpictures.h"
#include "tests/ui/gallery/batchpictures.h"
#include "tests/ui/gallery/budgetpictures.h"
#include "tests/ui/gallery/camera.h"
#include "tests/ui/gallery/cardpictures.h"
#include "tests/ui/gallery/comparepictures.h"
#include "tests/ui/gallery/composepictures.h"
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
#include "tests/ui/gallery/windowpictures.h"
#include "tests/ui/gallery/wordpass.h"
#include "ui/models/samplerecipes.h"
#include "ui/stage/mediabackend.h"
#include "ui/style/look.h"
#include "ui/widgets/thumbnailcache.h"

#include <QApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace klapper;
using namespace klapper::gallery;

namespace {

/// What follows an option; empty without it.
QString valueOf(const char* option)
{
    const QStringList arguments = QApplication::arguments();
    const int at = int(arguments.indexOf(QString::fromLatin1(option)));
    return at > 0 ? arguments.value(at + 1) : QString();
}

QList<QSize> chosenSizes()
{
    const QStringList parts = valueOf("--size").split(u'x');
    if (parts.size() == 2)
        return {QSize(parts[0].toInt(), parts[1].toInt())};
    return {{1024, 680}, {1440, 900}};
}

bool wanted(const char* part)
{
    const QString only = valueOf("--only");
    return only.isEmpty() || only == QString::fromLatin1(part);
}

void speakAs(QTranslator& translator)
{
    const QString file = valueOf("--translation");
    if (file.isEmpty())
        return;
    if (!translator.load(file) || !QApplication::installTranslator(&translator))
        qFatal("no such translation");
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
}

/// As large as the person reads; by the same way as the program.
void enlarge(QApplication& application)
{
    const int percent = valueOf("--text").toInt();
    if (percent > 0)
        applyTextSize(application, percent);
}

QList<JobOutput> clips()
{
    for (const char* part :
         {"jobs", "library", "cards", "windows", "player", "compare", "again", "sequence", "exports", "handoff",
          "contrast"}) {
        if (!wanted(part))
            continue;
        RequestDraft vertical = sampleDraft(Sample::Vertical);
        vertical.seconds = 3;
        return practiceClips({sampleDraft(Sample::MultiShot), vertical});
    }
    return {};
}

void takeWhatNeedsNoClip(Camera& camera, const QList<QSize>& sizes)
{
    if (wanted("compose"))
        takeCompose(camera);
    if (wanted("shots"))
        takeShots(camera, sizes);
    if (wanted("frames"))
        takeFrames(camera);
    if (wanted("lint"))
        takeLint(camera, sizes);
    if (wanted("checks"))
        takeChecks(camera);
    if (wanted("queue"))
        takeQueues(camera, sizes);
    if (wanted("tokens"))
        takeTokens(camera);
    if (wanted("account"))
        takeAccount(camera);
    if (wanted("messages"))
        takeMessages(camera);
    if (wanted("budget"))
        takeBudget(camera, sizes);
    if (wanted("batch"))
        takeBatch(camera, sizes);
    if (wanted("drafts"))
        takeDrafts(camera, sizes);
    if (wanted("recipefiles"))
        takeRecipeFiles(camera, sizes);
    if (wanted("settings"))
        takeSettings(camera, sizes);
    if (wanted("firstrun"))
        takeFirstRun(camera, sizes);
    if (wanted("help"))
        takeHelp(camera, sizes);
    if (valueOf("--only") == u"readme") // makes clips for a minute
        takeReadme(camera);
}

void takeWhatNeedsClips(Camera& camera, const QList<QSize>& sizes, const QList<JobOutput>& outputs,
                        Thumbnailer& thumbnails, ThumbnailCache& pictures)
{
    if (wanted("jobs"))
        takeJobs(camera, outputs, pictures);
    if (wanted("library"))
        takeLibrary(camera, outputs, thumbnails);
    if (wanted("cards"))
        takeCards(camera, outputs, sizes);
    if (wanted("player"))
        takePlayer(camera, sizes, outputs);
    if (wanted("again"))
        takeAgain(camera, sizes, outputs);
    if (wanted("sequence"))
        takeSequences(camera, sizes, outputs);
    if (wanted("exports"))
        takeExports(camera, sizes, outputs);
    if (wanted("handoff"))
        takeHandoff(camera, sizes, outputs);
    if (wanted("windows"))
        takeWindows(camera, sizes, outputs);
    if (wanted("compare"))
        takeComparisons(camera, sizes, outputs);
    if (wanted("contrast"))
        takeContrast(*qobject_cast<QApplication*>(QCoreApplication::instance()), camera, sizes, outputs);
}

void takeAll(Camera& camera)
{
    const QList<QSize> sizes = chosenSizes();
    takeWhatNeedsNoClip(camera, sizes);
    const QList<JobOutput> outputs = clips();
    if (outputs.isEmpty())
        return;
    const auto tools = std::make_shared<MediaTools>(MediaTools::find());
    const QString cache = ProfilePaths::of(Profile::RunComfy).cache;
    Thumbnailer thumbnails(cache + u"/thumbnails", tools);
    for (const JobOutput& output : outputs)
        thumbnails.request(output.path, QString::fromLatin1(output.sha256), output.clip.seconds);
    const QString last = thumbnails.pathOf(QString::fromLatin1(outputs.last().sha256));
    if (!QTest::qWaitFor([&last] { return QFile::exists(last); }, 60'000))
        qWarning("no thumbnails");
    Thumbnailer strips(cache + u"/strips", tools, Thumbnailer::Kind::Strip);
    ThumbnailCache pictures(thumbnails, strips);
    takeWhatNeedsClips(camera, sizes, outputs, thumbnails, pictures);
}

} // namespace

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    chooseMediaBackend();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    if (argc < 2)
        qFatal("usage: gallery DIR|--words [--size WxH] [--translation FILE.qm] [--text PERCENT] [--only PART]");
    QTranslator translator;
    speakAs(translator);
    applyTheme(application, Appearance::Dark);
    enlarge(application);
    const QString folder = QApplication::arguments().at(1);
    WordPass words(translator.isEmpty() ? WordPass::Language::English : WordPass::Language::Chinese);
    Camera camera(application, folder == u"--words" ? QString() : folder,
                  [&words](QWidget& widget, const QString& state) { words.look(widget, state); });
    takeAll(camera);
    return words.report() && !camera.failed() ? 0 : 1;
}
