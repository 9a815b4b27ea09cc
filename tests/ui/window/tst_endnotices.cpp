// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/desktopbus.h"
#include "tests/ui/window/windowhouse.h"
#include "ui/jobs/unknowndialog.h"
#include "ui/library/librarypanel.h"
#include "ui/shell/clipfiles.h"
#include "ui/shell/endnotices.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/newswords.h"
#include "ui/shell/unknowncheck.h"
#include "ui/stage/mediabackend.h"
#include "ui/stage/stagepanel.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QMenu>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace klapper;
using namespace klapper::test;

// Two processes: the outer one makes a profile and a private session bus and runs itself in it.

namespace {

constexpr int patience = 60'000; // ms; only a failing test waits that long
const QString hostile = QStringLiteral("<b>Bold</b> & <img src='/dev/zero'> a lighthouse");

Job jobOf(JobState state, qint64 estimate, std::optional<qint64> cost = {})
{
    Job job;
    job.state = state;
    job.draft.prompt = QStringLiteral("Wide of a harbour");
    job.estimate = Money::fromMicros(estimate);
    if (cost)
        job.cost = Money::fromMicros(*cost);
    if (state != JobState::Unknown)
        job.requestId = QStringLiteral("req");
    return job;
}

} // namespace

/// Jobs end while the person is elsewhere, on a desktop with a notification service.
class TestEndNotices final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aClipIsToldAndAClickOpensIt();
    void aServiceWithoutMarkupGetsTheTextAsItIs();
    void whatEndsWithinSecondsIsOne();
    void whatWasSeenBeginsANewOne();
    void aLostAnswerSaysWhatItMayHaveCost();
    void aRefusalSaysThatNothingIsCharged();
    void theWordsTellTheTruthAboutMoney();
    void practiceIsSaid();
    void itIsSilentWhileTheWindowShowsIt();
    void itIsOffByChoiceAndStaysOff();
    void whatThePersonDidIsNoNews();
    void withoutAServiceNothingHappens();
    void filesAreShownInTheFileManager();
    void withoutATrayThereIsNoSuchChoice();

private:
    void lookElsewhere();
    void comeBack();
    QMenu* choices();
    QAction* choice(const QString& text);
    /// Until what ended was gathered and could have been told, by a watch of the same patience.
    bool passes(const std::function<void()>& act);

    std::unique_ptr<WindowHouse> m_house;
    std::unique_ptr<NotificationService> m_service;
    std::unique_ptr<Dock> m_dock;
    std::unique_ptr<QWidget> m_elsewhere;
};

void TestEndNotices::init()
{
    m_service = std::make_unique<NotificationService>();
    QVERIFY(m_service->start());
    m_dock = std::make_unique<Dock>();
    m_elsewhere = std::make_unique<QWidget>();
    m_house = std::make_unique<WindowHouse>();
    m_house->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_house->window.get()));
}

void TestEndNotices::cleanup()
{
    m_house.reset();
    m_elsewhere.reset();
    m_dock.reset();
    if (m_service)
        m_service->stop();
    m_service.reset();
    QDBusConnection::disconnectFromBus(QStringLiteral("notifications"));
    QDBusConnection::disconnectFromBus(QStringLiteral("dock"));
}

void TestEndNotices::lookElsewhere()
{
    m_elsewhere->show();
    m_elsewhere->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_elsewhere.get()));
    QVERIFY(!m_house->window->isActiveWindow());
}

void TestEndNotices::comeBack()
{
    m_house->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_house->window.get()));
}

QMenu* TestEndNotices::choices()
{
    const QList<QMenu*> menus = m_house->window->findChildren<QMenu*>();
    for (QMenu* menu : menus) {
        if (menu->title().remove(u'&') == QStringLiteral("Notifications"))
            return menu;
    }
    return nullptr;
}

QAction* TestEndNotices::choice(const QString& text)
{
    const QList<QAction*> actions = choices() ? choices()->actions() : QList<QAction*>();
    for (QAction* action : actions) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

bool TestEndNotices::passes(const std::function<void()>& act)
{
    EndWatch watch(m_house->queue());
    QSignalSpy ended(&watch, &EndWatch::ended);
    act();
    if (!QTest::qWaitFor([&ended] { return !ended.isEmpty(); }, patience))
        return false;
    // A round over the bus: what was sent before it has arrived.
    QDBusConnection bus = QDBusConnection::sessionBus();
    QDBusMessage ping = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("GetCapabilities"));
    QDBusPendingCallWatcher answer(bus.asyncCall(ping));
    QSignalSpy answered(&answer, &QDBusPendingCallWatcher::finished);
    return QTest::qWaitFor([&answered] { return !answered.isEmpty(); }, patience);
}

void TestEndNotices::aClipIsToldAndAClickOpensIt()
{
    lookElsewhere();
    const QString id = m_house->enqueue(hostile);
    QVERIFY(m_house->reaches(id, JobState::Done));
    QTRY_COMPARE_WITH_TIMEOUT(m_service->notes.size(), 1, patience);
    const NotificationService::Note note = m_service->notes.first();
    QCOMPARE(note.title, QStringLiteral("A clip is ready"));
    QVERIFY2(note.body.startsWith(QStringLiteral("&lt;b&gt;Bold&lt;/b&gt; &amp; &lt;img src=")), qPrintable(note.body));
    QVERIFY(!note.body.contains(u'<'));
    QVERIFY(note.body.contains(u'$')); // what it cost, or what it was to cost
    QCOMPARE(note.actions.first(), QStringLiteral("default"));
    QCOMPARE(note.hints.value(QStringLiteral("desktop-entry")).toString(), QStringLiteral("io.klapper.Klapper"));
    QCOMPARE(note.hints.value(QStringLiteral("urgency")).metaType(), QMetaType::fromType<uchar>());
    QTRY_COMPARE_WITH_TIMEOUT(m_dock->count, 1, patience);
    QVERIFY(m_dock->isVisible);
    QCOMPARE(m_dock->uri, QStringLiteral("application://io.klapper.Klapper.desktop"));

    m_house->window->showMinimized();
    m_service->click(QStringLiteral("leave-to-raise"));
    QTRY_VERIFY(m_house->window->isActiveWindow());
    QVERIFY(!m_house->window->isMinimized());
    QCOMPARE(m_house->window->stage().clip().path, m_house->job(id).outputs.first().path);
    QTRY_COMPARE_WITH_TIMEOUT(m_dock->count, 0, patience);
    QVERIFY(!m_dock->isVisible);
}

void TestEndNotices::aServiceWithoutMarkupGetsTheTextAsItIs()
{
    m_service->capabilities = QStringList{QStringLiteral("body")};
    lookElsewhere();
    QVERIFY(m_house->reaches(m_house->enqueue(hostile), JobState::Done));
    QTRY_COMPARE_WITH_TIMEOUT(m_service->notes.size(), 1, patience);
    QVERIFY(m_service->notes.first().body.startsWith(hostile));
    QVERIFY(m_service->notes.first().actions.isEmpty());
}

void TestEndNotices::whatEndsWithinSecondsIsOne()
{
    lookElsewhere();
    QStringList ids;
    for (int at = 0; at < 4; ++at)
        ids.append(m_house->enqueue());
    for (const QString& id : std::as_const(ids))
        QVERIFY(m_house->reaches(id, JobState::Done));
    QTRY_VERIFY_WITH_TIMEOUT(
        !m_service->notes.isEmpty() && m_service->notes.last().title == QStringLiteral("Jobs that ended: 4"), patience);
    for (const NotificationService::Note& note : std::as_const(m_service->notes))
        QCOMPARE(note.id, m_service->notes.first().id); // one on the screen, taken further
    QVERIFY2(m_service->notes.last().body.startsWith(QStringLiteral("Ready: 4")),
             qPrintable(m_service->notes.last().body));
    QTRY_COMPARE_WITH_TIMEOUT(m_dock->count, 4, patience);
    comeBack(); // looking is enough
    QTRY_COMPARE_WITH_TIMEOUT(m_service->closed, QList<uint>{m_service->notes.first().id}, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_dock->count, 0, patience);
}

void TestEndNotices::whatWasSeenBeginsANewOne()
{
    lookElsewhere();
    QVERIFY(m_house->reaches(m_house->enqueue(), JobState::Done));
    QTRY_COMPARE_WITH_TIMEOUT(m_service->notes.size(), 1, patience);
    m_service->dismiss();
    QVERIFY(m_house->reaches(m_house->enqueue(), JobState::Done));
    QTRY_COMPARE_WITH_TIMEOUT(m_service->notes.size(), 2, patience);
    QCOMPARE(m_service->notes.last().title, QStringLiteral("A clip is ready"));
    QCOMPARE(m_service->notes.last().replaces, 0U);
    QTRY_COMPARE_WITH_TIMEOUT(m_dock->count, 2, patience); // the window was not looked at
}

void TestEndNotices::aLostAnswerSaysWhatItMayHaveCost()
{
    lookElsewhere();
    m_house->unknown(true);
    QTRY_COMPARE_WITH_TIMEOUT(m_service->notes.size(), 1, patience);
    const NotificationService::Note note = m_service->notes.first();
    QCOMPARE(note.title, QStringLiteral("Nobody knows whether a request was accepted"));
    QVERIFY2(note.body.contains(QStringLiteral("It may have cost about $0.252.")), qPrintable(note.body));
    QVERIFY(note.body.contains(QStringLiteral("Nothing is sent again by itself.")));
    QCOMPARE(note.hints.value(QStringLiteral("category")).toString(), QStringLiteral("transfer.error"));
    m_service->click();
    QTRY_VERIFY(m_house->window->findChild<UnknownDialog*>());
    QCOMPARE(m_house->submits(), 1);
}

void TestEndNotices::aRefusalSaysThatNothingIsCharged()
{
    lookElsewhere();
    m_house->fault("submit", "status", {{QStringLiteral("code"), 422}});
    QVERIFY(m_house->reaches(m_house->enqueue(), JobState::Failed));
    QTRY_COMPARE_WITH_TIMEOUT(m_service->notes.size(), 1, patience);
    QCOMPARE(m_service->notes.first().title, QStringLiteral("A clip could not be made"));
    QVERIFY2(m_service->notes.first().body.contains(QStringLiteral("nothing is charged")),
             qPrintable(m_service->notes.first().body));
}

void TestEndNotices::theWordsTellTheTruthAboutMoney()
{
    const DesktopNote note =
        NewsWords::noteOf({jobOf(JobState::Done, 500'000, 520'000), jobOf(JobState::Done, 300'000, 300'000),
                           jobOf(JobState::Failed, 250'000), jobOf(JobState::Unknown, 1'000'000)},
                          false);
    QCOMPARE(note.title, QStringLiteral("Jobs that ended: 4"));
    QCOMPARE(note.text, QStringLiteral("Ready: 2 · Without a clip here: 1 · Outcome unknown: 1\n"
                                       "RunComfy charged $0.82. Not yet said: about $0.25. "
                                       "Perhaps also about $1.00: nothing is sent again by itself."));
    QVERIFY(note.isProblem);
    QVERIFY(note.foreign.isEmpty());
    Job refused = jobOf(JobState::Failed, 250'000);
    refused.requestId.clear();
    QVERIFY(NewsWords::noteOf({refused, refused}, false).text.endsWith(QStringLiteral("\nNothing is charged.")));
    QVERIFY(!NewsWords::noteOf({jobOf(JobState::Done, 1, 1)}, false).isProblem);
}

void TestEndNotices::practiceIsSaid()
{
    const QString words = QStringLiteral("Practice service: nothing is charged.");
    const QList<Job> one{jobOf(JobState::Done, 500'000, 500'000)};
    QCOMPARE(NewsWords::noteOf(one, true).text, words);
    QVERIFY(NewsWords::noteOf(one + one, true).text.endsWith(words));
}

void TestEndNotices::itIsSilentWhileTheWindowShowsIt()
{
    comeBack();
    QVERIFY(passes([this] { QVERIFY(m_house->reaches(m_house->enqueue(), JobState::Done)); }));
    QVERIFY(m_service->notes.isEmpty());
    QCOMPARE(m_dock->count, -1);
}

void TestEndNotices::itIsOffByChoiceAndStaysOff()
{
    QVERIFY(choices());
    QAction* on = choice(QStringLiteral("When jobs end"));
    QVERIFY(on && on->isChecked());
    on->trigger();
    lookElsewhere();
    QVERIFY(passes([this] { QVERIFY(m_house->reaches(m_house->enqueue(), JobState::Done)); }));
    QVERIFY(m_service->notes.isEmpty());
    m_house->open();
    QVERIFY(!choice(QStringLiteral("When jobs end"))->isChecked());
    QVERIFY(!m_house->window->notices().isOn());
    choice(QStringLiteral("When jobs end"))->trigger();
    lookElsewhere();
    QVERIFY(m_house->reaches(m_house->enqueue(), JobState::Done));
    QTRY_COMPARE_WITH_TIMEOUT(m_service->notes.size(), 1, patience);
}

void TestEndNotices::whatThePersonDidIsNoNews()
{
    Job job = jobOf(JobState::Cancelled, 1);
    QVERIFY(isNews(job)); // by the service
    job.cancel = CancelState::Asked;
    QVERIFY(!isNews(job));
    job.cancel = CancelState::None;
    job.requestId.clear(); // it was never sent
    QVERIFY(!isNews(job));
    job.state = JobState::Failed;
    QVERIFY(isNews(job));
    job.error = Error{.kind = ErrorKind::DeclaredAbsent};
    QVERIFY(!isNews(job));
    for (const JobState state : {JobState::Held, JobState::Waiting, JobState::Submitting, JobState::InQueue,
                                 JobState::Rendering, JobState::Unreachable, JobState::Downloading})
        QVERIFY(!isNews(jobOf(state, 1)));
    for (const JobState state : {JobState::Done, JobState::DoneNoFile, JobState::Expired, JobState::Unknown})
        QVERIFY(isNews(jobOf(state, 1)));
}

void TestEndNotices::withoutAServiceNothingHappens()
{
    m_service->stop();
    lookElsewhere();
    QVERIFY(passes([this] { QVERIFY(m_house->reaches(m_house->enqueue(), JobState::Done)); }));
    QVERIFY(m_service->notes.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(m_dock->count, 1, patience);
    QVERIFY(m_service->start()); // the desktop has one again
    QVERIFY(m_house->reaches(m_house->enqueue(), JobState::Done));
    QTRY_COMPARE_WITH_TIMEOUT(m_service->notes.size(), 1, patience);
    QCOMPARE(m_service->notes.last().title, QStringLiteral("Jobs that ended: 2"));
}

void TestEndNotices::filesAreShownInTheFileManager()
{
    FileManager files;
    QVERIFY(files.start());
    const QString id = m_house->enqueue();
    QVERIFY(m_house->reaches(id, JobState::Done));
    const QString path = m_house->job(id).outputs.first().path;
    const QString odd = m_house->folder.filePath(QStringLiteral("ä #1.mp4"));
    QVERIFY(QFile::copy(path, odd));
    ClipFiles::revealPaths({path, odd});
    QTRY_COMPARE(files.shown.size(), 2);
    QCOMPARE(QUrl(files.shown[0]), QUrl::fromLocalFile(path));
    QCOMPARE(QUrl(files.shown[1]).toLocalFile(), odd);
    QVERIFY(!files.shown[1].contains(u'#'));
}

void TestEndNotices::withoutATrayThereIsNoSuchChoice()
{
    QAction* tray = choice(QStringLiteral("Icon in the system tray"));
    QVERIFY(tray);
    Q_EMIT choices()->aboutToShow();
    QVERIFY(!tray->isVisible());
    m_house->window->notices().setInTray(true);
    QVERIFY(!m_house->window->notices().isInTray());
    m_house->open(); // wanted and not there: nothing is made
    QVERIFY(!m_house->window->notices().isInTray());
}

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsSet("KLAPPER_NOTICES_PROFILE")) {
        chooseMediaBackend();
        QApplication application(argc, argv);
        QApplication::setApplicationName(QStringLiteral("klapper"));
        QApplication::setQuitOnLastWindowClosed(false);
        TestEndNotices test;
        return QTest::qExec(&test, argc, argv);
    }
    const Isolated profile;
    qputenv("KLAPPER_NOTICES_PROFILE", profile.path().toLocal8Bit());
    const QCoreApplication application(argc, argv);
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-run-session")).isEmpty())
        qFatal("dbus-run-session is needed (Debian package dbus-daemon)");
    // A bus that starts no service by itself.
    QFile bus(profile.path(QStringLiteral("bus.conf")));
    if (!bus.open(QIODevice::WriteOnly))
        qFatal("no bus configuration");
    bus.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\">"
              "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/>"
              "</policy></busconfig>");
    bus.close();
    QStringList arguments{u"--config-file=" % bus.fileName(), QStringLiteral("--"),
                          QCoreApplication::applicationFilePath()};
    arguments += QCoreApplication::arguments().mid(1);
    return QProcess::execute(QStringLiteral("dbus-run-session"), arguments);
}
#include "tst_endnotices.moc"
