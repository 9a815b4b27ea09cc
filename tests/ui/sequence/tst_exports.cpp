// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine.h"
#include "tests/support/isolated.h"
#include "tests/ui/sequence/exportclips.h"
#include "ui/library/librarypanel.h"
#include "ui/sequence/exportdialog.h"
#include "ui/sequence/exportitemwords.h"
#include "ui/sequence/exportlook.h"
#include "ui/sequence/exportpanel.h"
#include "ui/sequence/exportpreview.h"
#include "ui/sequence/presetlist.h"
#include "ui/shell/clipdrag.h"
#include "ui/shell/exportflow.h"
#include "ui/shell/exportnotices.h"
#include "ui/shell/judging.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/mediaactions.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/questiondialog.h"
#include "ui/shell/stagedirector.h"
#include "ui/shell/windowmemory.h"
#include "ui/stage/clipplayer.h"
#include "ui/stage/clipview.h"
#include "ui/stage/mediabackend.h"
#include "ui/stage/recipeview.h"
#include "ui/stage/stagepanel.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/ratingbar.h"

#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPushButton>
#include <QTimeZone>

using namespace klapper;
using namespace klapper::test;

namespace {

constexpr int patience = 90'000; // ms; only a failing test waits that long

Job takeOf(const QString& id, const QString& path, const ClipInfo& clip, int second)
{
    Job job;
    job.id = id;
    job.state = JobState::Done;
    job.draft.prompt = QStringLiteral("Rooftop dinner <b>at dusk</b>");
    job.draft.endpoint.tier = Tier::Pro;
    job.createdAt = QDateTime(QDate(2026, 11, 26), QTime(12, 0, second), QTimeZone::utc());
    job.finishedAt = job.createdAt.addSecs(60);
    job.requestId = u"req-" % id;
    job.body = "{}";
    job.owner = QStringLiteral("test");
    job.outputs = {
        {.path = path, .bytes = QFileInfo(path).size(), .sha256 = QByteArray(64, char('a' + second)), .clip = clip}};
    return job;
}

} // namespace

/// From takes to files, in the real window with the real queue.
class TestExports final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void joinIsOneClickInTheLibrary();
    void clipsThatDifferAreShownBeforeTheyAreJoined();
    void whatThePreviewShowsIsMade();
    void theMarksOfTheStageAreTheTrims();
    void exportsWaitForOneAnother();
    void aCancelledOneLeavesNothing();
    void whatFailedSaysWhatToDoAndCanBeRepeated();
    void quittingIsAskedWhileOneRuns();
    void aFinishedFileIsShownAndPulledOut();
    void aFileOnTheStageIsNoTake();
    void theListIsUsedByKeys();
    void folderNameAndPresetAreRemembered();
    void aNoteTellsWhatEnded();

private:
    void openWindow();
    void furnishDesktop();
    QMenu* cardMenu(const QStringList& ids);
    void press(QMenu* menu, const QString& text);
    ExportDialog* dialogOf(const QStringList& ids);
    ExportQueue& queue() { return m_engine->exports(); }
    ExportList& list() { return m_window->exportPanel().list(); }
    ExportItem item(int id) { return *queue().item(id); }
    int lastId() { return queue().items().isEmpty() ? 0 : queue().items().last().id; }
    bool ends(int id, ExportItem::State state);
    /// A plan that takes some seconds of this machine's time.
    int addLong();
    QStringList filesIn(const QString& folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    }

    ExportClips m_clips;
    QTemporaryDir m_folder;
    int m_round = 0;
    QString m_out;
    std::unique_ptr<WindowMemory> m_memory;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<MainWindow> m_window;
};

void TestExports::initTestCase()
{
    QVERIFY(!MediaTools::find().ffmpeg.isEmpty());
    QCOMPARE(ExportClips::read({m_clips.counting(), m_clips.upright(), m_clips.halves()}).size(), 3);
}

void TestExports::init()
{
    const QString below = m_folder.filePath(QString::number(++m_round));
    Environment environment;
    environment.paths = {below % u"/data", below % u"/library", below % u"/cache"};
    environment.tools = std::make_shared<MediaTools>(MediaTools::find());
    QVERIFY(QDir().mkpath(environment.paths.data));
    m_out = below % u"/library/exports";
    const QStringList paths{m_clips.counting(), m_clips.counting(), m_clips.upright(), m_clips.halves()};
    const QList<FinishClip> clips = ExportClips::read(paths);
    QCOMPARE(clips.size(), 4);
    {
        auto journal = Journal::open(environment.paths.data % u"/journal.sqlite");
        QVERIFY(journal);
        for (int i = 0; i < paths.size(); ++i)
            QVERIFY(
                (*journal)->insert(takeOf(QStringLiteral("take-%1").arg(i), paths.at(i), clips.at(i).shape.clip, i)));
    }
    auto engine = Engine::open(environment, std::make_unique<FixedTokenStore>(QStringLiteral("t")));
    QVERIFY(engine);
    m_engine = std::move(engine).value();
    m_memory = std::make_unique<WindowMemory>(below % u"/window.ini");
    openWindow();
}

void TestExports::openWindow()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(*m_engine, *m_memory);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestExports::cleanup()
{
    m_window.reset();
    m_engine.reset();
}

/// As a right click on selected cards opens it.
QMenu* TestExports::cardMenu(const QStringList& ids)
{
    auto* cards = m_window->findChild<QListView*>(QStringLiteral("clips"));
    QMenu* menu = nullptr;
    if (!QTest::qWaitFor([&] { return cards->model()->rowCount() == 4; }, patience))
        return nullptr;
    cards->clearSelection();
    for (int row = 0; row < cards->model()->rowCount(); ++row) {
        const QModelIndex at = cards->model()->index(row, 0);
        if (ids.contains(at.data(JobIdRole).toString()))
            cards->selectionModel()->select(at, QItemSelectionModel::Select);
    }
    Q_EMIT cards->customContextMenuRequested({5, 5});
    const QList<QMenu*> menus = m_window->library().findChildren<QMenu*>(QStringLiteral("clipMenu"));
    for (QMenu* each : menus)
        menu = each->isVisible() ? each : menu;
    return menu;
}

void TestExports::press(QMenu* menu, const QString& text)
{
    QVERIFY(menu);
    const QList<QAction*> actions = menu->actions();
    const auto found = std::find_if(actions.begin(), actions.end(), [&](const QAction* action) {
        return action->text().remove(u'&').startsWith(text);
    });
    QVERIFY2(found != actions.end(), qPrintable(text));
    menu->setActiveAction(*found);
    QTest::keyClick(menu, Qt::Key_Return);
}

ExportDialog* TestExports::dialogOf(const QStringList& ids)
{
    press(cardMenu(ids), QStringLiteral("Export"));
    ExportDialog* dialog = m_window->exportFlow().dialog();
    if (!dialog || !QTest::qWaitFor([&] { return dialog->draft() != nullptr; }, patience))
        qFatal("no export dialog");
    return dialog;
}

bool TestExports::ends(int id, ExportItem::State state)
{
    const bool ended = QTest::qWaitFor([&] { return queue().item(id) && isEnded(item(id).state); }, patience);
    if (ended && item(id).state != state)
        qWarning("%s", qPrintable(ExportItemWords::report(item(id))));
    return ended && item(id).state == state;
}

int TestExports::addLong()
{
    ExportChoice choice;
    choice.size = QSize(3840, 2160);
    const QList<FinishClip> clips = ExportClips::read(QStringList(12, m_clips.upright()));
    const auto plan = planExport(clips, *exportPreset(QStringLiteral("h265")), choice);
    if (!plan)
        qFatal("no plan: %s", qPrintable(plan.error().detail));
    QDir().mkpath(m_out);
    return queue().add(QStringLiteral("A long one"), *plan, m_out, QStringLiteral("long"));
}

void TestExports::joinIsOneClickInTheLibrary()
{
    press(cardMenu({QStringLiteral("take-0"), QStringLiteral("take-1")}), QStringLiteral("Join 2 clips"));
    QTRY_VERIFY_WITH_TIMEOUT(lastId() > 0, patience);
    QVERIFY(!m_window->exportFlow().dialog());
    QVERIFY(ends(lastId(), ExportItem::State::Done));
    const ExportItem done = item(lastId());
    QCOMPARE(QFileInfo(done.file.path).absolutePath(), m_out);
    QCOMPARE(ExportClips::probed(done.file.path, QStringLiteral("v"), QStringLiteral("width,height,nb_read_frames")),
             QStringLiteral("320,180,48"));
    QVERIFY(done.file.differences.isEmpty());
    ExportRow* row = list().row(done.id);
    QVERIFY(row);
    QVERIFY(row->accessibleName().contains(QStringLiteral("Done")));
    QVERIFY(row->findChild<ElidedLabel*>(QStringLiteral("exportDetail"))
                ->text()
                .startsWith(QFileInfo(done.file.path).fileName()));
}

void TestExports::clipsThatDifferAreShownBeforeTheyAreJoined()
{
    press(cardMenu({QStringLiteral("take-0"), QStringLiteral("take-2")}), QStringLiteral("Join 2 clips"));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->exportFlow().dialog(), patience);
    ExportDialog* dialog = m_window->exportFlow().dialog();
    QVERIFY(dialog->draft());
    QCOMPARE(dialog->draft()->preset().id, QStringLiteral("join"));
    QVERIFY(queue().items().isEmpty());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(lastId() > 0);
    QVERIFY(ends(lastId(), ExportItem::State::Done));
    QVERIFY2(item(lastId()).file.differences.isEmpty(), qPrintable(ExportItemWords::report(item(lastId()))));
}

void TestExports::whatThePreviewShowsIsMade()
{
    ExportDialog* dialog = dialogOf({QStringLiteral("take-3")});
    dialog->findChild<PresetList*>()->setCurrentId(QStringLiteral("square"));
    // The right half is blue: a crop of the right end shows nothing but blue.
    ExportPreview& preview = dialog->look()->preview();
    preview.setFocus();
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(&preview, Qt::Key_Right, Qt::ShiftModifier);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("export")), Qt::LeftButton);
    QTRY_VERIFY(lastId() > 0);
    QVERIFY(ends(lastId(), ExportItem::State::Done));
    const QString path = item(lastId()).file.path;
    QCOMPARE(ExportClips::probed(path, QStringLiteral("v"), QStringLiteral("width,height")),
             QStringLiteral("1080,1080"));
    const QString frame = m_folder.filePath(QStringLiteral("frame.png"));
    QCOMPARE(QProcess::execute(MediaTools::find().ffmpeg,
                               {QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"),
                                QStringLiteral("-y"), QStringLiteral("-i"), path, QStringLiteral("-frames:v"),
                                QStringLiteral("1"), frame}),
             0);
    const QImage made(frame);
    QVERIFY(made.pixelColor(980, 540).blue() > 150 && made.pixelColor(980, 540).red() < 60);
    QVERIFY(made.pixelColor(300, 540).blue() > 150);
}

void TestExports::theMarksOfTheStageAreTheTrims()
{
    Q_EMIT m_window->library().chosen(QStringLiteral("take-0"));
    ClipPlayer* player = m_window->stage().player();
    QTRY_VERIFY_WITH_TIMEOUT(player->state() == ClipPlayer::State::Paused || player->isMoving()
                                 || player->state() == ClipPlayer::State::Ended,
                             patience);
    player->pause();
    player->setMarkIn(6);
    player->setMarkOut(17);
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    ExportDialog* dialog = m_window->exportFlow().dialog();
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->draft(), patience);
    QCOMPARE(dialog->draft()->source().clips.first().length(), 12);
    dialog->close();
    auto* button = m_window->stage().findChild<QWidget*>(QStringLiteral("exportClip"));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(m_window->exportFlow().dialog());
}

void TestExports::exportsWaitForOneAnother()
{
    ExportDialog* dialog = dialogOf({QStringLiteral("take-0")});
    auto* stay = dialog->findChild<QPushButton*>(QStringLiteral("exportStay"));
    dialog->findChild<PresetList*>()->setCurrentId(QStringLiteral("gif"));
    QTest::mouseClick(stay, Qt::LeftButton);
    dialog->findChild<PresetList*>()->setCurrentId(QStringLiteral("wav"));
    QTest::mouseClick(stay, Qt::LeftButton);
    QVERIFY(dialog->isVisible());
    QCOMPARE(queue().items().size(), 2);
    const QList<ExportRow*> rows = list().rows();
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows.first()->item().id < rows.last()->item().id);
    QVERIFY(ends(rows.last()->item().id, ExportItem::State::Done));
    QVERIFY(ends(rows.first()->item().id, ExportItem::State::Done));
    QCOMPARE(list().rows().first(), rows.last()); // of those that ended the latest stands first
    QTest::mouseClick(m_window->exportPanel().findChild<QPushButton*>(QStringLiteral("forgetExports")), Qt::LeftButton);
    QTRY_VERIFY(list().rows().isEmpty());
    QCOMPARE(filesIn(m_out).size(), 2);
}

void TestExports::aCancelledOneLeavesNothing()
{
    const int id = addLong();
    QTRY_COMPARE_WITH_TIMEOUT(item(id).state, ExportItem::State::Running, patience);
    QTest::mouseClick(list().row(id)->findChild<QWidget*>(QStringLiteral("exportEnd")), Qt::LeftButton);
    QVERIFY(ends(id, ExportItem::State::Cancelled));
    QVERIFY(filesIn(m_out).isEmpty());
    QVERIFY(list().row(id)->accessibleDescription().contains(QStringLiteral("Nothing is left")));
}

void TestExports::whatFailedSaysWhatToDoAndCanBeRepeated()
{
    const QString take = m_folder.filePath(QStringLiteral("gone.mp4"));
    QFile::remove(take);
    QVERIFY(QFile::copy(m_clips.counting(), take));
    QList<FinishClip> clips = ExportClips::read({take});
    clips.first().clip.jobId = QStringLiteral("take-0"); // whose file is located: it stands elsewhere
    const auto plan = planExport(clips, *exportPreset(QStringLiteral("h264")), {});
    QVERIFY(plan);
    QVERIFY(QFile::remove(take));
    QVERIFY(QDir().mkpath(m_out));
    const int id = queue().add(QStringLiteral("A take"), *plan, m_out, QStringLiteral("again"));
    QVERIFY(ends(id, ExportItem::State::Failed));
    ExportRow* row = list().row(id);
    QVERIFY(row->accessibleDescription().contains(QStringLiteral("your clips are as they were")));
    QVERIFY(filesIn(m_out).isEmpty());
    QTest::mouseClick(row->findChild<QPushButton*>(QStringLiteral("exportMain")), Qt::LeftButton);
    QTRY_VERIFY(!queue().item(id));
    QVERIFY(ends(lastId(), ExportItem::State::Done));
    QCOMPARE(filesIn(m_out), QStringList(QStringLiteral("again.mp4")));
}

void TestExports::quittingIsAskedWhileOneRuns()
{
    const auto question = [this] {
        return m_window->findChild<QuestionDialog*>(QStringLiteral("quitQuestion"));
    };
    const int id = addLong();
    QTRY_COMPARE_WITH_TIMEOUT(item(id).state, ExportItem::State::Running, patience);
    QVERIFY(!m_window->close());
    QVERIFY(question());
    QVERIFY(question()->words().question.contains(QStringLiteral("export")));
    QVERIFY(question()->words().reason.contains(QStringLiteral("leaves nothing behind")));
    queue().cancel(id); // nothing to be asked any more
    QTRY_VERIFY_WITH_TIMEOUT(!question(), patience);
    QVERIFY(m_window->isVisible());
    const int other = addLong();
    QTRY_COMPARE_WITH_TIMEOUT(item(other).state, ExportItem::State::Running, patience);
    QVERIFY(!m_window->close());
    const QList<QPushButton*> buttons = question()->findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->text() == QStringLiteral("Quit"))
            button->click();
    }
    QVERIFY(!m_window->isVisible());
    cleanup();
    QVERIFY(filesIn(m_out).isEmpty());
}

/// A program of the desktop for clips, which notes what it is given.
void TestExports::furnishDesktop()
{
    const auto write = [](const QString& path, const QByteArray& text) {
        QFile file(path);
        return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.write(text) > 0;
    };
    const QByteArray opened = m_folder.filePath(QStringLiteral("opened")).toUtf8();
    const QString script = m_folder.filePath(QStringLiteral("editor.sh"));
    QVERIFY(write(script,
                  "#!/bin/sh\nprintf '%s' \"$1\" > '" + opened + ".new'\nmv '" + opened + ".new' '" + opened + "'\n"));
    QVERIFY(QFile::setPermissions(script, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(write(qEnvironmentVariable("XDG_DATA_HOME") % u"/applications/cutter.desktop",
                  "[Desktop Entry]\nType=Application\nName=Cutter\nExec=" + script.toUtf8()
                      + " %f\nMimeType=video/mp4;\n"));
    QVERIFY(write(qEnvironmentVariable("XDG_CONFIG_HOME") % u"/mimeapps.list",
                  "[Default Applications]\nvideo/mp4=cutter.desktop\n"));
}

/// What is done on the stage must not go to the take that stood there before.
void TestExports::aFileOnTheStageIsNoTake()
{
    const QString take = QStringLiteral("take-0");
    StagePanel& stage = m_window->stage();
    Q_EMIT m_window->library().chosen(take);
    QCOMPARE(stage.clip().jobId, take);
    QVERIFY(!stage.recipe().rating().isHidden());
    press(cardMenu({take, QStringLiteral("take-1")}), QStringLiteral("Join 2 clips"));
    QTRY_VERIFY_WITH_TIMEOUT(lastId() > 0, patience);
    QVERIFY(ends(lastId(), ExportItem::State::Done));
    const QString path = item(lastId()).file.path;
    Q_EMIT list().commandGiven(ExportRow::Command::Show, lastId());
    QCOMPARE(stage.clip().path, path);
    QVERIFY(stage.clip().jobId.isEmpty());
    QVERIFY(stage.recipe().rating().isHidden());

    const auto rating = [this, &take] {
        const auto entry = m_engine->library().entry(take);
        return entry && *entry ? (*entry)->rating : -1;
    };
    auto* view = stage.findChild<ClipView*>();
    QTest::keyClick(view, Qt::Key_4);
    QTest::keyClick(view, Qt::Key_Delete);
    QVERIFY(!m_window->judging().media().question());
    QCOMPARE(rating(), 0);

    Q_EMIT m_window->library().chosen(take); // the same one leads back
    QCOMPARE(stage.clip().jobId, take);
    QVERIFY(!stage.recipe().rating().isHidden());
    QTest::keyClick(view, Qt::Key_4);
    QCOMPARE(rating(), 4);

    stage.setClipFullScreen(true);
    m_window->close();
    QVERIFY(!stage.isClipFullScreen()); // or it would stay, and Klapper with it
}

void TestExports::aFinishedFileIsShownAndPulledOut()
{
    furnishDesktop();
    press(cardMenu({QStringLiteral("take-0"), QStringLiteral("take-1")}), QStringLiteral("Join 2 clips"));
    QTRY_VERIFY_WITH_TIMEOUT(lastId() > 0, patience);
    QVERIFY(ends(lastId(), ExportItem::State::Done));
    const QString path = item(lastId()).file.path;
    ExportRow* row = list().row(lastId());
    QTRY_VERIFY(row->isVisible());
    QTest::mouseClick(row->findChild<QPushButton*>(QStringLiteral("exportMain")), Qt::LeftButton);
    QCOMPARE(m_window->stage().clip().path, path);

    QList<QUrl> urls;
    row->findChild<ClipDrag*>()->setBegin([&urls](QDrag* drag) {
        urls = drag->mimeData()->urls();
        delete drag;
    });
    const QPoint at(60, row->height() / 2);
    QTest::mousePress(row, Qt::LeftButton, {}, at);
    const QPoint to = at + QPoint(40, 2);
    QMouseEvent move(QEvent::MouseMove, to, row->mapToGlobal(QPointF(to)), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(row, &move);
    QTest::mouseRelease(row, Qt::LeftButton, {}, to);
    QCOMPARE(urls, QList<QUrl>{QUrl::fromLocalFile(path)});

    QTest::mouseClick(row->findChild<QWidget*>(QStringLiteral("exportMore")), Qt::LeftButton);
    QMenu* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    auto* openWith = menu->findChild<QMenu*>(QStringLiteral("openWith"));
    QVERIFY(openWith);
    const QList<QAction*> actions = menu->actions();
    const qsizetype place = actions.indexOf(openWith->menuAction());
    QVERIFY(place > 0 && actions[place - 1]->text() == QStringLiteral("Show in folder"));
    openWith->actions().first()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_folder.filePath(QStringLiteral("opened"))), patience);
    QFile opened(m_folder.filePath(QStringLiteral("opened")));
    QVERIFY(opened.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(opened.readAll()), path);
    menu->close();

    Q_EMIT list().commandGiven(ExportRow::Command::CopyPath, row->item().id);
    QCOMPARE(QGuiApplication::clipboard()->text(), QDir::toNativeSeparators(path));
}

void TestExports::theListIsUsedByKeys()
{
    press(cardMenu({QStringLiteral("take-0"), QStringLiteral("take-1")}), QStringLiteral("Join 2 clips"));
    QTRY_VERIFY_WITH_TIMEOUT(lastId() > 0, patience);
    const int id = lastId();
    QVERIFY(ends(id, ExportItem::State::Done));
    ExportRow* row = list().row(id);
    QTRY_VERIFY(row->isVisible());
    m_window->activateWindow(); // the menu took that
    row->setFocus();
    QTRY_VERIFY(row->hasFocus());
    QTest::keyClick(row, Qt::Key_Return);
    QCOMPARE(m_window->stage().clip().path, item(id).file.path);
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Delete);
    QTRY_VERIFY(!queue().item(id));
    QTRY_VERIFY(list().rows().isEmpty());
    QCOMPARE(filesIn(m_out).size(), 1); // the file stays
}

void TestExports::folderNameAndPresetAreRemembered()
{
    ExportDialog* dialog = dialogOf({QStringLiteral("take-0")});
    dialog->findChild<PresetList*>()->setCurrentId(QStringLiteral("gif"));
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("exportName"));
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("{slug}-{take}"));
    auto* folder = dialog->findChild<QLineEdit*>(QStringLiteral("exportFolder"));
    const QString other = m_folder.filePath(QStringLiteral("other place"));
    folder->selectAll();
    QTest::keyClicks(folder, other);
    QTest::keyClick(folder, Qt::Key_Return);
    QTRY_VERIFY(lastId() > 0);
    QVERIFY(ends(lastId(), ExportItem::State::Done));
    QCOMPARE(item(lastId()).file.path, QString(other % u"/rooftop-dinner-b-at-dusk-b-01.gif"));
    openWindow();
    dialog = dialogOf({QStringLiteral("take-1")});
    QCOMPARE(dialog->draft()->preset().id, QStringLiteral("gif"));
    QCOMPARE(dialog->findChild<QLineEdit*>(QStringLiteral("exportFolder"))->text(), QDir::toNativeSeparators(other));
    QCOMPARE(dialog->draft()->name().name, QStringLiteral("rooftop-dinner-b-at-dusk-b-02"));
}

void TestExports::aNoteTellsWhatEnded()
{
    ExportItem done;
    done.title = QStringLiteral("<b>Rooftop</b>");
    done.state = ExportItem::State::Done;
    done.file.path = QStringLiteral("/films/rooftop.mp4");
    QCOMPARE(ExportNotices::noteOf({done}).foreign, QStringLiteral("rooftop.mp4"));
    QVERIFY(!ExportNotices::noteOf({done}).isProblem);
    ExportItem failed = done;
    failed.state = ExportItem::State::Failed;
    failed.error = {.kind = ErrorKind::Disk};
    const DesktopNote one = ExportNotices::noteOf({failed});
    QVERIFY(one.isProblem && one.text.contains(QStringLiteral("full")));
    QCOMPARE(one.foreign, QStringLiteral("<b>Rooftop</b>"));
    const DesktopNote both = ExportNotices::noteOf({done, failed, done});
    QVERIFY(both.isProblem && both.text.contains(u'2') && both.text.contains(u'1'));
}

int main(int argc, char* argv[])
{
    const Isolated isolated;
    chooseMediaBackend();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    QApplication::setQuitOnLastWindowClosed(false);
    TestExports test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_exports.moc"
