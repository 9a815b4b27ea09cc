// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/framereference.h"
#include "tests/support/sampleimages.h"
#include "tests/ui/window/windowhouse.h"
#include "ui/jobs/jobwords.h"
#include "ui/jobs/usualwords.h"
#include "ui/library/librarypanel.h"
#include "ui/shell/againactions.h"
#include "ui/shell/clipdrag.h"
#include "ui/shell/generateflow.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/questiondialog.h"
#include "ui/stage/clipplayer.h"
#include "ui/stage/mediabackend.h"
#include "ui/stage/stagepanel.h"

#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QDropEvent>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QToolButton>

using namespace klapper;
using namespace klapper::test;

namespace {

/// All frames of a clip, three bytes a pixel, decoded in one go.
QList<QByteArray> allFrames(const QString& clip, const ClipInfo& info)
{
    const QByteArray all = rgb(bytesOf(clip), QStringLiteral("scale=flags=bicubic+accurate_rnd+full_chroma_int"));
    const qsizetype one = qsizetype(info.width) * info.height * 3;
    QList<QByteArray> frames;
    for (qsizetype at = 0; at + one <= all.size(); at += one)
        frames.append(all.mid(at, one));
    return frames;
}

} // namespace

/// What was made is used again: from the card, from the stage, and out of the window.
class TestAgain final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_house.reset(); }

    void useAllIsOneStepOfUndo();
    void useAllCanHaveADraftOfItsOwn();
    void usePromptTakesTheWordsAlone();
    void useFramesTakesTheFramesAlone();
    void whatComesOfARecipeIsItsChild();
    void whatIsBegunAnewIsNobodysChild();
    void theLastFrameBeginsTheNextDraft();
    void theFrameOnTheStageBeginsTheNextDraft();
    void severalPathsAreCopied();
    void aClipIsPulledFromTheStage();
    void clipsArePulledFromTheLibrary();
    void aMissingFileIsSaidAndNotDragged();
    void theUsualTimeInWords_data();
    void theUsualTimeInWords();
    void rowsSayTheUsualTime();
    void whereOnlyLinksAreTakenTheFrameIsSaved();

private:
    ComposeModel& compose() { return m_house->window->compose(); }
    DraftShelf& shelf() { return m_house->window->shelf(); }
    MessageArea& messages() { return m_house->window->messages(); }
    void showClip();
    void select(const QString& id);
    QMenu* cardMenu();
    QAction* entry(QMenu* menu, const QString& text);
    QString said(WindowHouse& house) const;
    void trigger(const QStringList& ids, const QString& text);
    void pull(QWidget* from, const QPoint& at);
    QString send();

    std::unique_ptr<WindowHouse> m_house;
    QString m_id; ///< of a clip of 3 s on Standard with a seed
    Job m_job;
};

void TestAgain::initTestCase()
{
    m_house = std::make_unique<WindowHouse>(Profile::Loopback, 20, practice::PlayedContract::Live);
    m_house->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_house->window.get()));
    compose().setPrompt(QStringLiteral("Tight on hands kneading dough"));
    compose().setSeconds(3);
    m_id = send();
    QVERIFY(m_house->reaches(m_id, JobState::Done));
    m_job = m_house->job(m_id);
    QVERIFY(!m_job.outputs.isEmpty());
    Q_EMIT m_house->window->library().chosen(m_id);
    ClipPlayer* player = m_house->window->stage().player();
    QTRY_VERIFY_WITH_TIMEOUT(player->isMoving() || player->state() == ClipPlayer::State::Ended,
                             30'000); // what arrives plays
    player->pause();
    player->jumpToStart();
    QTRY_COMPARE_WITH_TIMEOUT(player->state(), ClipPlayer::State::Paused, 30'000);
}

void TestAgain::init()
{
    RequestDraft draft;
    draft.prompt = QStringLiteral("My next idea");
    draft.negative = QStringLiteral("text");
    draft.seconds = 9;
    draft.endpoint.tier = Tier::Pro;
    while (shelf().count() > 1)
        shelf().close(1);
    compose().setDraft({});
    compose().setDraft(draft);
    QVERIFY(compose().document().source.isEmpty());
}

/// Presses Generate, and says yes where it is asked.
QString TestAgain::send()
{
    QSignalSpy enqueued(&m_house->window->generateFlow(), &GenerateFlow::enqueued);
    m_house->window->generateFlow().start();
    if (QuestionDialog* question = m_house->window->generateFlow().question())
        question->accept();
    return enqueued.isEmpty() ? QString() : enqueued.first().first().toString();
}

/// On the stage, at rest: what has just arrived plays.
void TestAgain::showClip()
{
    Q_EMIT m_house->window->library().chosen(m_id);
    ClipPlayer* player = m_house->window->stage().player();
    QTRY_VERIFY_WITH_TIMEOUT(
        player->state() != ClipPlayer::State::Loading && player->state() != ClipPlayer::State::Empty, 30'000);
    player->pause();
    player->seek(0);
    QTRY_COMPARE_WITH_TIMEOUT(player->state(), ClipPlayer::State::Paused, 30'000);
}

void TestAgain::select(const QString& id)
{
    m_house->window->library().select(id);
    QTRY_COMPARE(m_house->window->library().selectedIds(), QStringList{id});
}

/// As a right click on the card opens it.
QMenu* TestAgain::cardMenu()
{
    auto* list = m_house->window->findChild<QListView*>(QStringLiteral("clips"));
    select(m_id);
    Q_EMIT list->customContextMenuRequested(list->visualRect(list->currentIndex()).center());
    const QList<QMenu*> menus = m_house->window->library().findChildren<QMenu*>();
    for (QMenu* menu : menus) {
        if (menu->isVisible())
            return menu;
    }
    return nullptr;
}

/// Whose text begins so, mnemonics left out.
QAction* TestAgain::entry(QMenu* menu, const QString& text)
{
    const QList<QAction*> actions = menu ? menu->actions() : QList<QAction*>();
    for (QAction* action : actions) {
        if (action->text().remove(u'&').startsWith(text))
            return action;
    }
    return nullptr;
}

void TestAgain::trigger(const QStringList& ids, const QString& text)
{
    QMenu menu;
    m_house->window->again().fillMenu(&menu, ids);
    QAction* action = entry(&menu, text);
    QVERIFY2(action, qPrintable(text));
    QVERIFY(action->isEnabled());
    action->trigger();
}

QString TestAgain::said(WindowHouse& house) const
{
    QStringList texts;
    const QList<Banner*> banners = house.window->messages().findChildren<Banner*>();
    for (const Banner* banner : banners) {
        if (banner->isVisible())
            texts.append(banner->text());
    }
    return texts.join(u'\n');
}

void TestAgain::pull(QWidget* from, const QPoint& at)
{
    QTest::mousePress(from, Qt::LeftButton, {}, at);
    for (int step = 1; step <= 4; ++step) {
        const QPoint to = at + QPoint(step * 6, 2);
        QMouseEvent move(QEvent::MouseMove, to, from->mapToGlobal(QPointF(to)), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(from, &move);
    }
    QTest::mouseRelease(from, Qt::LeftButton, {}, at + QPoint(24, 2));
}

void TestAgain::useAllIsOneStepOfUndo()
{
    const RequestDraft before = compose().draft();
    QMenu* menu = cardMenu();
    QVERIFY(menu);
    QVERIFY(entry(menu, QStringLiteral("Details")));
    QAction* all = entry(menu, QStringLiteral("Use all"));
    QVERIFY(all);
    menu->setActiveAction(all);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(compose().draft(), m_job.draft);
    QCOMPARE(compose().document().source.jobId, m_id);
    QVERIFY(messages().shows(QStringLiteral("recipe")));
    compose().undo();
    QCOMPARE(compose().draft(), before);
    QVERIFY(compose().document().source.isEmpty());
}

void TestAgain::useAllCanHaveADraftOfItsOwn()
{
    const RequestDraft before = compose().draft();
    trigger({m_id}, QStringLiteral("Use all in a new draft"));
    QCOMPARE(shelf().count(), 2);
    QCOMPARE(shelf().current(), 1);
    QCOMPARE(compose().draft(), m_job.draft);
    QCOMPARE(shelf().document(0).draft, before);
}

void TestAgain::usePromptTakesTheWordsAlone()
{
    RequestDraft expected = compose().draft();
    expected.prompt = m_job.draft.prompt;
    trigger({m_id}, QStringLiteral("Use prompt"));
    QCOMPARE(compose().draft(), expected);
    QVERIFY(compose().document().source.isEmpty()); // words alone make no child
    compose().undo();
    QCOMPARE(compose().draft().prompt, QStringLiteral("My next idea"));
}

void TestAgain::useFramesTakesTheFramesAlone()
{
    QMenu menu;
    m_house->window->again().fillMenu(&menu, {m_id});
    QAction* none = entry(&menu, QStringLiteral("Use frames (it has none)"));
    QVERIFY(none && !none->isEnabled());

    m_house->holdService(true);
    RequestDraft withFrames = m_job.draft;
    withFrames.endpoint = {Tier::Pro, Mode::ImageToVideo};
    withFrames.firstFrame = QStringLiteral("https://images.example.org/first.png");
    withFrames.lastFrame = QStringLiteral("https://images.example.org/last.png");
    const auto id = m_house->queue().enqueue({.draft = withFrames,
                                              .contract = m_house->engine->contracts().contract(withFrames.endpoint),
                                              .folder = m_house->environment.paths.library,
                                              .parentId = {}});
    QVERIFY(id.ok());
    RequestDraft expected = compose().draft();
    expected.endpoint.mode = Mode::ImageToVideo;
    expected.firstFrame = withFrames.firstFrame;
    expected.lastFrame = withFrames.lastFrame;
    trigger({*id}, QStringLiteral("Use frames"));
    QCOMPARE(compose().draft(), expected);
    m_house->queue().hold(*id);
    m_house->queue().cancel(*id);
    m_house->holdService(false);
}

void TestAgain::whatComesOfARecipeIsItsChild()
{
    trigger({m_id}, QStringLiteral("Use all"));
    compose().setPrompt(m_job.draft.prompt + QStringLiteral(" at dusk"));
    const QString variant = send();
    QCOMPARE(m_house->job(variant).parentId, m_id);
    QCOMPARE(m_house->job(variant).relation, JobRelation::Variant);
    compose().setPrompt(m_job.draft.prompt);
    compose().setTier(Tier::Pro);
    const QString promoted = send();
    QCOMPARE(m_house->job(promoted).parentId, m_id);
    QCOMPARE(m_house->job(promoted).relation, JobRelation::Promoted);
    QVERIFY(m_house->reaches(variant, JobState::Done));
    QVERIFY(m_house->reaches(promoted, JobState::Done));
}

void TestAgain::whatIsBegunAnewIsNobodysChild()
{
    trigger({m_id}, QStringLiteral("Use all"));
    QCOMPARE(compose().document().source.jobId, m_id);
    compose().setPrompt({});
    QVERIFY(compose().document().source.isEmpty());
    compose().setPrompt(QStringLiteral("A kite over the dunes"));
    compose().setSeconds(3);
    const QString id = send();
    QCOMPARE(m_house->job(id).parentId, QString());
    QCOMPARE(m_house->job(id).relation, JobRelation::None);
    QVERIFY(m_house->reaches(id, JobState::Done));
}

void TestAgain::theLastFrameBeginsTheNextDraft()
{
    const QList<QByteArray> frames = allFrames(m_job.outputs.first().path, m_job.outputs.first().clip);
    QVERIFY(frames.size() >= 72);
    trigger({m_id}, QStringLiteral("Continue from last frame"));
    QTRY_COMPARE_WITH_TIMEOUT(shelf().count(), 2, 60'000);
    const RequestDraft next = compose().draft();
    QVERIFY(isFrameReference(next.firstFrame));
    QVERIFY(next.endpoint.takesImage());
    QCOMPARE(next.endpoint.tier, m_job.draft.endpoint.tier);
    QCOMPARE(next.prompt, m_job.draft.prompt);
    QVERIFY(next.lastFrame.isEmpty());
    const auto image = m_house->engine->frames().read(next.firstFrame);
    QVERIFY(image.ok());
    QVERIFY(rgb(*image) == frames.last());
    QCOMPARE(shelf().document(0).draft.prompt, QStringLiteral("My next idea")); // untouched

    compose().setPrompt(QStringLiteral("The hands lift the dough"));
    const QString id = send();
    QVERIFY(!id.isEmpty());
    QCOMPARE(m_house->job(id).parentId, m_id);
    QCOMPARE(m_house->job(id).relation, JobRelation::Continued);
    QVERIFY(m_house->reaches(id, JobState::Done));
}

void TestAgain::theFrameOnTheStageBeginsTheNextDraft()
{
    showClip();
    StagePanel& stage = m_house->window->stage();
    stage.player()->seek(20);
    QTRY_COMPARE(stage.player()->frame(), 20);
    auto* button = stage.findChild<QToolButton*>(QStringLiteral("again"));
    QVERIFY(button && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(stage.againMenu()->isVisible());
    QAction* action = entry(stage.againMenu(), QStringLiteral("Continue from this frame (00:00:00:20)"));
    QVERIFY(action);
    stage.againMenu()->setActiveAction(action);
    QTest::keyClick(stage.againMenu(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(shelf().count(), 2, 60'000);
    const QList<QByteArray> frames = allFrames(m_job.outputs.first().path, m_job.outputs.first().clip);
    const auto image = m_house->engine->frames().read(compose().draft().firstFrame);
    QVERIFY(image.ok());
    QVERIFY(rgb(*image) == frames[20]);
    QVERIFY(frames[19] != frames[20] && frames[21] != frames[20]);
    QCOMPARE(compose().document().source.jobId, m_id);
    compose().undo();
    QCOMPARE(compose().draft(), RequestDraft());
}

void TestAgain::severalPathsAreCopied()
{
    const QStringList ids{m_id, m_house->queue().ids().last()};
    QVERIFY(ids.first() != ids.last());
    trigger(ids, QStringLiteral("Copy 2 paths"));
    QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n'),
             (QStringList{m_job.outputs.first().path, m_house->job(ids.last()).outputs.first().path}));
    QMenu menu;
    m_house->window->again().fillMenu(&menu, ids);
    QVERIFY(!entry(&menu, QStringLiteral("Use all"))); // of which?
    QVERIFY(entry(&menu, QStringLiteral("Show in folder")));
}

void TestAgain::aClipIsPulledFromTheStage()
{
    showClip();
    StagePanel& stage = m_house->window->stage();
    auto* drags = stage.picture()->findChild<ClipDrag*>();
    QVERIFY(drags);
    QList<QUrl> urls;
    QStringList formats;
    QSize picture;
    drags->setBegin([&](QDrag* drag) {
        urls = drag->mimeData()->urls();
        formats = drag->mimeData()->formats();
        picture = drag->pixmap().size();
        delete drag;
    });
    pull(stage.picture(), stage.picture()->rect().center());
    QCOMPARE(urls, QList<QUrl>{QUrl::fromLocalFile(m_job.outputs.first().path)});
    QVERIFY(formats.contains(QStringLiteral("text/uri-list")));
    QVERIFY(picture.width() >= 90);
    QTRY_COMPARE(stage.player()->state(), ClipPlayer::State::Paused); // the press was no click
}

void TestAgain::clipsArePulledFromTheLibrary()
{
    auto* list = m_house->window->findChild<QListView*>(QStringLiteral("clips"));
    auto* drags = list->viewport()->findChild<ClipDrag*>();
    QVERIFY(drags);
    QList<QUrl> urls;
    drags->setBegin([&urls](QDrag* drag) {
        urls = drag->mimeData()->urls();
        delete drag;
    });
    select(m_id);
    list->scrollTo(list->currentIndex());
    const QPoint at = list->visualRect(list->currentIndex()).center();
    pull(list->viewport(), at);
    QCOMPARE(urls, QList<QUrl>{QUrl::fromLocalFile(m_job.outputs.first().path)});

    list->selectAll();
    int withFile = 0;
    const QStringList ids = m_house->queue().ids();
    for (const QString& id : ids)
        withFile += m_house->job(id).outputs.isEmpty() ? 0 : 1;
    QVERIFY(withFile >= 4);
    pull(list->viewport(), at);
    QCOMPARE(urls.size(), withFile);
    QCOMPARE(urls.first(), QUrl::fromLocalFile(m_job.outputs.first().path)); // the one that was taken leads
}

void TestAgain::aMissingFileIsSaidAndNotDragged()
{
    const QString path = m_job.outputs.first().path;
    showClip();
    QVERIFY(QFile::rename(path, path + QStringLiteral(".away")));
    auto* list = m_house->window->findChild<QListView*>(QStringLiteral("clips"));
    bool begun = false;
    list->viewport()->findChild<ClipDrag*>()->setBegin([&begun](QDrag* drag) {
        begun = true;
        delete drag;
    });
    select(m_id);
    list->scrollTo(list->currentIndex());
    pull(list->viewport(), list->visualRect(list->currentIndex()).center());
    QVERIFY(!begun);
    QVERIFY(messages().shows(QStringLiteral("fileMissing")));
    messages().hide(QStringLiteral("fileMissing"));
    trigger({m_id}, QStringLiteral("Continue from last frame"));
    QVERIFY(messages().shows(QStringLiteral("fileMissing")));
    QVERIFY(!messages().shows(QStringLiteral("continue")));
    QCOMPARE(shelf().count(), 1);
    trigger({m_id}, QStringLiteral("Copy path"));
    QCOMPARE(QGuiApplication::clipboard()->text(), path);
    QVERIFY(QFile::rename(path + QStringLiteral(".away"), path));
}

void TestAgain::theUsualTimeInWords_data()
{
    QTest::addColumn<int>("median"); // seconds
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("jobs");
    QTest::addColumn<bool>("similar");
    QTest::addColumn<QString>("words");
    const auto row = [](int median, int most, int jobs, bool similar, const char* words) {
        QTest::newRow(words) << median << most << jobs << similar << QString::fromLatin1(words);
    };
    row(120, 231, 12, true, "usual 2 to 4 min (12 similar jobs)");
    row(40, 70, 3, true, "usual 40 to 70 s (3 similar jobs)");
    row(50, 95, 5, true, "usual 50 s to 2 min (5 similar jobs)");
    row(42, 42, 1, true, "usual 42 s (1 similar job)");
    row(118, 120, 4, true, "usual 2 min (4 similar jobs)");
    row(120, 600, 1, false, "usual 2 to 10 min (1 job of this endpoint)");
    row(0, 0, 2, false, "usual 1 s (2 jobs of this endpoint)");
}

void TestAgain::theUsualTimeInWords()
{
    QFETCH(int, median);
    QFETCH(int, most);
    QFETCH(int, jobs);
    QFETCH(bool, similar);
    const UsualTime usual{std::chrono::seconds(median), std::chrono::seconds(most), jobs, similar};
    QTEST(UsualWords::usual(usual), "words");
    Job job;
    job.state = JobState::InQueue;
    job.queuePosition = 2;
    job.acceptedAt = QDateTime::currentDateTimeUtc();
    QFETCH(QString, words);
    const QDateTime soon = job.acceptedAt.addMSecs(most * 1000 - 1);
    QCOMPARE(JobWords::detail(job, soon, usual), QString(QStringLiteral("Place 2 · ") + words));
    QCOMPARE(JobWords::detail(job, job.acceptedAt.addSecs(most + 1), usual),
             QString(QStringLiteral("Place 2 · longer than the ") + words));
    job.cancel = CancelState::Asked; // has something else to say
    QVERIFY(!JobWords::detail(job, soon, usual).contains(QStringLiteral("usual")));
    QCOMPARE(JobWords::detail(job, job.acceptedAt.addSecs(8000), usual), JobWords::detail(job, soon));
}

void TestAgain::rowsSayTheUsualTime()
{
    m_house->holdService(true);
    const QString id = m_house->enqueue();
    QVERIFY(m_house->reaches(id, JobState::InQueue));
    const QString words = m_house->row(id)->accessibleDescription();
    QVERIFY2(words.contains(QStringLiteral("usual ")) && words.contains(QStringLiteral("jobs")), qPrintable(words));
    m_house->holdService(false);
    QVERIFY(m_house->reaches(id, JobState::Done));
    QVERIFY(!m_house->row(id)->accessibleDescription().contains(QStringLiteral("usual")));
}

void TestAgain::whereOnlyLinksAreTakenTheFrameIsSaved()
{
    WindowHouse house; // the documented contract takes addresses only
    house.open();
    const QString id = house.enqueue();
    QVERIFY(house.reaches(id, JobState::Done));
    const Job job = house.job(id);
    const QString clip = job.outputs.first().path;
    const QString stem = clip.left(clip.lastIndexOf(u'.'));
    house.window->compose().setPrompt(QStringLiteral("My next idea"));
    for (const QString& name : {QStringLiteral("-last-frame.png"), QStringLiteral("-last-frame-2.png")}) {
        house.window->again().continueFromLast(id);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(stem + name), 60'000);
        QTRY_VERIFY2(said(house).contains(stem + name), qPrintable(said(house)));
        QVERIFY(said(house).contains(QStringLiteral("public https link")));
        QVERIFY(rgb(bytesOf(stem + name)) == allFrames(clip, job.outputs.first().clip).last());
    }
    QCOMPARE(house.window->shelf().count(), 1);
    QCOMPARE(house.window->compose().draft().prompt, QStringLiteral("My next idea"));
    const QList<QPushButton*> buttons = house.window->messages().findChildren<QPushButton*>();
    const auto copy = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* button) {
        return button->isVisible() && button->text() == QStringLiteral("Copy path");
    });
    QVERIFY(copy != buttons.end());
    QTest::mouseClick(*copy, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString(stem + QStringLiteral("-last-frame-2.png")));
    QCOMPARE(house.submits(), 1);
}

int main(int argc, char* argv[])
{
    const Isolated isolated;
    chooseMediaBackend();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    QApplication::setQuitOnLastWindowClosed(false);
    TestAgain test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_again.moc"
