// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settingsstore.h"
#include "tests/ui/window/windowhouse.h"
#include "ui/account/signindialog.h"
#include "ui/firstrun/firstrunview.h"
#include "ui/library/librarypanel.h"
#include "ui/models/samplerecipes.h"
#include "ui/settings/translators.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/studio.h"
#include "ui/stage/mediabackend.h"
#include "ui/stage/stagepanel.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRadioButton>
#include <QTest>

using namespace klapper;

namespace {
constexpr int patience = 30'000; // ms; only a failing test waits that long
}

/// The first steps in the whole program, as a person who is new here meets them.
class TestFirstRun final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aNewcomerIsGreetedInTheWindow();
    void whoWasHereIsNotGreeted_data();
    void whoWasHereIsNotGreeted();
    void eachStepCanBeSkippedForGood_data();
    void eachStepCanBeSkippedForGood();
    void itEndsOnASampleWithThePriceInView();
    void theLanguageChangesInTheMiddle();
    void signingInGoesOn();
    void aClipTakesItsPlace();

private:
    void start(bool practice = true, bool firstRun = true);
    MainWindow& window() { return *m_studio->window(); }
    FirstRun& steps() { return window().firstRun(); }
    /// Keys go where they would go; in a test the window need not be the desktop's active one.
    void press(Qt::Key key)
    {
        QWidget* focused = window().focusWidget();
        QVERIFY(focused);
        QTest::keyClick(focused, key);
    }
    QString focus() { return window().focusWidget() ? window().focusWidget()->objectName() : QString(); }
    void tabTo(const char* name)
    {
        for (int i = 0; i < 8 && focus() != QString::fromLatin1(name); ++i)
            press(Qt::Key_Tab);
        QCOMPARE(focus(), QString::fromLatin1(name));
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Studio> m_studio;
};

/// Each time somebody else.
void TestFirstRun::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    for (const char* variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
        const QString folder = m_home->filePath(QString::fromLatin1(variable));
        QVERIFY(QDir().mkpath(folder));
        qputenv(variable, folder.toLocal8Bit());
    }
}

void TestFirstRun::cleanup()
{
    m_studio.reset();
    applyLanguage(*qApp, LanguageChoice::English, QStringLiteral(KLAPPER_TRANSLATIONS));
}

void TestFirstRun::start(bool practice, bool firstRun)
{
    m_studio.reset();
    m_studio = std::make_unique<Studio>(*qApp, Studio::Options{.practice = practice,
                                                               .service = {.speed = 20},
                                                               .translations = QStringLiteral(KLAPPER_TRANSLATIONS),
                                                               .firstRun = firstRun});
    m_studio->start();
    QVERIFY(m_studio->window());
    QVERIFY(QTest::qWaitForWindowExposed(m_studio->window()));
}

void TestFirstRun::aNewcomerIsGreetedInTheWindow()
{
    start();
    QVERIFY(steps().isOpen());
    QVERIFY(!QApplication::activeModalWidget() && !QApplication::activePopupWidget());
    QCOMPARE(steps().view()->step(), FirstRunStep::Place);
    QCOMPARE(focus(), QStringLiteral("placePractice"));
    QVERIFY(!window().stage().isVisible());
    // Whoever is in a hurry writes at once.
    auto* prompt = window().findChild<QWidget*>(QStringLiteral("prompt"));
    QVERIFY(prompt && prompt->isVisible() && prompt->isEnabled());
    // The message that says the same is not seen beside it.
    QVERIFY(window().messages().shows(QStringLiteral("practice")) && !window().messages().isVisible());
    const QList<QWidget*> all = steps().view()->findChildren<QWidget*>();
    for (QWidget* each : all) {
        if (!each->isVisible() || !(each->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(each);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), qPrintable(each->objectName()));
    }
    QVERIFY(steps().view()->accessibleName().contains(QStringLiteral("step 1 of 3")));
    QVERIFY(!QFile::exists(SettingsStore::fileOfPerson())); // nothing was chosen yet
}

void TestFirstRun::whoWasHereIsNotGreeted_data()
{
    QTest::addColumn<int>("past");
    int past = 0;
    for (const char* name : {"a setting was chosen", "a service was used", "a draft is there", "a job is there",
                             "an address is given", "a program that does not ask for it"})
        QTest::newRow(name) << past++;
}

void TestFirstRun::whoWasHereIsNotGreeted()
{
    QFETCH(int, past);
    const QString data = ProfilePaths::of(Profile::Practice).data;
    QVERIFY(QDir().mkpath(data));
    if (past == 0) {
        QVERIFY(SettingsStore().set(settings::jobsAtOnce(), 5).ok());
    } else if (past == 1) {
        WindowMemory().setService(WindowMemory::Service::Account);
    } else if (past == 2) {
        RequestDraft draft;
        draft.prompt = QStringLiteral("A heron lands on still water");
        QFile file(data % u"/draft.json");
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(QJsonDocument(draft.toJson()).toJson()) > 0);
    } else if (past == 3) {
        Job job;
        job.id = QStringLiteral("of-yesterday");
        job.state = JobState::Cancelled;
        job.body = "{}";
        job.createdAt = job.finishedAt = QDateTime::currentDateTimeUtc();
        auto journal = Journal::open(data % u"/journal.sqlite");
        QVERIFY(journal.ok() && (*journal)->insert(job).ok());
    } else if (past == 4) {
        qputenv("RUNCOMFY_MODEL_API_BASE", "http://127.0.0.1:9/v1");
    }
    start(true, past != 5);
    qunsetenv("RUNCOMFY_MODEL_API_BASE");
    QVERIFY(!steps().isOpen());
    QVERIFY(window().stage().isVisible());
    QCOMPARE(focus(), QStringLiteral("prompt"));
}

void TestFirstRun::eachStepCanBeSkippedForGood_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("byKey");
    for (int step = 0; step < 3; ++step) {
        QTest::addRow("step %d by Escape", step + 1) << step << true;
        QTest::addRow("step %d by its button", step + 1) << step << false;
    }
}

void TestFirstRun::eachStepCanBeSkippedForGood()
{
    QFETCH(int, step);
    QFETCH(bool, byKey);
    start();
    for (int i = 0; i < step; ++i)
        QTest::mouseClick(steps().view()->findChild<QPushButton*>(QStringLiteral("firstRunNext")), Qt::LeftButton);
    QCOMPARE(int(steps().view()->step()), step);
    if (byKey)
        press(Qt::Key_Escape);
    else
        QTest::mouseClick(steps().view()->findChild<QPushButton*>(QStringLiteral("firstRunSkip")), Qt::LeftButton);
    QVERIFY(!steps().isOpen());
    QVERIFY(window().stage().isVisible());
    QCOMPARE(focus(), QStringLiteral("prompt"));
    QCOMPARE(window().compose().draft(), RequestDraft());
    // Kept where choices are kept, and nothing else with it.
    QFile file(SettingsStore::fileOfPerson());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).object().keys(), QStringList{QStringLiteral("start.introduced")});

    window().closeQuietly();
    m_studio.reset();
    QVERIFY(QFile::remove(WindowMemory().file())); // even if nothing else tells that somebody was here
    start();
    QVERIFY(!steps().isOpen());
    QAction* again = nullptr;
    const QList<QAction*> actions = window().findChildren<QAction*>();
    for (QAction* each : actions)
        again = each->text().remove(u'&') == u"First steps" ? each : again;
    QVERIFY(again);
    again->trigger();
    QVERIFY(steps().isOpen());
    QCOMPARE(steps().view()->step(), FirstRunStep::Place);
}

void TestFirstRun::itEndsOnASampleWithThePriceInView()
{
    start(false); // as the program starts: nobody is signed in
    QVERIFY(!m_studio->engine()->isPractice() && steps().isOpen());
    window().resize(window().minimumSize());
    press(Qt::Key_Return); // the practice service is what is offered first
    QTRY_VERIFY_WITH_TIMEOUT(m_studio->engine()->isPractice(), patience);
    QVERIFY(steps().isOpen());
    QCOMPARE(steps().view()->step(), FirstRunStep::Look);
    window().resize(window().minimumSize());
    tabTo("firstRunNext");
    press(Qt::Key_Return);
    QCOMPARE(steps().view()->step(), FirstRunStep::Sample);
    QCOMPARE(focus(), QStringLiteral("sampleShots"));
    press(Qt::Key_Return);
    QVERIFY(!steps().isOpen());
    const RequestDraft sample = sampleDraft(Sample::MultiShot);
    QCOMPARE(window().compose().draft(), sample);
    QCOMPARE(focus(), QStringLiteral("prompt"));
    auto* price = window().findChild<QLabel*>(QStringLiteral("price"));
    QCOMPARE(price->text(), QStringLiteral("8 s × $0.168 = $1.34"));
    auto* generate = window().findChild<QPushButton*>(QStringLiteral("generate"));
    QVERIFY(generate->isEnabled() && generate->text().contains(QStringLiteral("$1.34")));
    for (const QWidget* each : {static_cast<QWidget*>(price), static_cast<QWidget*>(generate)}) {
        QVERIFY(each->isVisible());
        QTRY_VERIFY(window().rect().contains(QRect(each->mapTo(&window(), QPoint()), each->size())));
    }
    QVERIFY(m_studio->engine()->queue().ids().isEmpty()); // nothing is sent by itself
    QVERIFY(m_studio->memory().settings().get(settings::introduced()));
}

void TestFirstRun::theLanguageChangesInTheMiddle()
{
    start();
    press(Qt::Key_Return);
    QCOMPARE(steps().view()->step(), FirstRunStep::Look);
    QCOMPARE(focus(), QStringLiteral("language"));
    const Engine* engine = m_studio->engine();
    const auto choose = [this](const char* language) {
        auto* box = steps().view()->findChild<QComboBox*>(QStringLiteral("language"));
        const int index = box->findData(QString::fromLatin1(language));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    };
    const auto menus = [this] {
        QString all;
        const QList<QAction*> actions = window().findChild<QMenuBar*>()->actions();
        for (const QAction* action : actions)
            all += action->text();
        return all;
    };
    choose("zh");
    QTRY_VERIFY_WITH_TIMEOUT(menus().contains(u'\u6587'), patience); // 文件
    QVERIFY(steps().isOpen());
    QCOMPARE(steps().view()->step(), FirstRunStep::Look);
    QCOMPARE(focus(), QStringLiteral("language"));
    QCOMPARE(m_studio->engine(), engine);
    choose("en");
    QTRY_VERIFY_WITH_TIMEOUT(menus().contains(QStringLiteral("File")), patience);
    QVERIFY(steps().isOpen());
    QTest::mouseClick(steps().view()->findChild<QPushButton*>(QStringLiteral("firstRunBack")), Qt::LeftButton);
    QCOMPARE(steps().view()->step(), FirstRunStep::Place);
}

void TestFirstRun::signingInGoesOn()
{
    test::WindowHouse house;
    auto opened = Engine::open(house.environment, std::make_unique<FixedTokenStore>(QString(), TokenSource::Keychain));
    QVERIFY(opened.ok());
    house.engine = std::move(opened).value();
    house.window = std::make_unique<MainWindow>(*house.engine, *house.memory);
    house.window->show();
    house.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(house.window.get())); // radio buttons move with the real focus
    house.window->firstRun().begin();
    FirstRunView* view = house.window->firstRun().view();
    auto* account = view->findChild<QRadioButton*>(QStringLiteral("placeAccount"));
    QTest::keyClick(view->findChild<QRadioButton*>(QStringLiteral("placePractice")), Qt::Key_Down);
    QVERIFY(account->isChecked());
    QTest::keyClick(account, Qt::Key_Return);
    auto* dialog = house.window->findChild<SignInDialog*>();
    QVERIFY(dialog);
    QCOMPARE(view->step(), FirstRunStep::Place);
    dialog->reject(); // on second thoughts
    QTRY_VERIFY(!house.window->findChild<SignInDialog*>());
    QCOMPARE(view->step(), FirstRunStep::Place);
    QTest::keyClick(account, Qt::Key_Return);
    QVERIFY(house.window->findChild<SignInDialog*>());
    house.engine->tokens().save(house.token);
    QTRY_COMPARE_WITH_TIMEOUT(view->step(), FirstRunStep::Look, patience);
}

void TestFirstRun::aClipTakesItsPlace()
{
    test::WindowHouse house;
    house.open();
    const QString id = house.enqueue();
    QVERIFY(house.reaches(id, JobState::Done));
    house.window->firstRun().begin();
    QVERIFY(house.window->firstRun().isOpen() && !house.window->stage().isVisible());
    Q_EMIT house.window->library().chosen(id);
    QVERIFY(!house.window->firstRun().isOpen());
    QVERIFY(house.window->stage().isVisible() && house.window->stage().hasClip());
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    chooseMediaBackend();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    QApplication::setQuitOnLastWindowClosed(false);
    TestFirstRun test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_firstrun.moc"
