// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/enginehost.h"
#include "tests/support/faultrun.h"
#include "tests/support/faultyserver.h"
#include "tests/support/json.h"
#include "ui/models/samplerecipes.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/questiondialog.h"
#include "ui/shell/windowmemory.h"

#include <QApplication>
#include <QPushButton>
#include <QSessionManager>
#include <QTest>

using namespace klapper;
using test::Behaviour;
using test::FaultyServer;

/// Leaving while a paid request is on its way: a service that takes it and does not answer.
class TestQuit final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    // fault: X2
    void leavingWhileSendingWarns();
    void theCarefulAnswerIsTheDefault();
    // fault: X2
    void quittingAnywayLeavesUnknown();
    void theQuestionFollowsTheJob();
    // fault: X2
    void theSessionEndAsksNothing();
    void aSessionThatGoesOnAsksAgain();

private:
    QuestionDialog* question() const { return m_window->findChild<QuestionDialog*>(QStringLiteral("quitQuestion")); }
    void endSession();

    QTemporaryDir m_folder;
    int m_round = 0;
    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<test::EngineHost> m_host;
    std::unique_ptr<WindowMemory> m_memory;
    std::unique_ptr<MainWindow> m_window;
    QString m_job;
};

void TestQuit::init()
{
    const QString folder = m_folder.filePath(QString::number(++m_round));
    m_server = std::make_unique<FaultyServer>();
    QVERIFY(m_server->start({Behaviour::closing(Behaviour::Kind::NeverAnswer)}));
    m_host = std::make_unique<test::EngineHost>(folder, test::hostsBelow(m_server->url()), test::faultToken());
    // Only one waits for the time to run out; for the others it is still on its way, however long they take.
    const bool runsOut = qstrcmp(QTest::currentTestFunction(), "theQuestionFollowsTheJob") == 0;
    const std::chrono::seconds longest(runsOut ? 5 : 60);
    m_host->environment().timeouts = {longest, longest};
    m_host->restart();
    m_memory = std::make_unique<WindowMemory>(folder % u"/window.ini");
    m_window = std::make_unique<MainWindow>(**m_host, *m_memory);
    m_window->show();
    m_job = m_host->enqueue(sampleDraft(Sample::Vertical));
    QTRY_COMPARE(m_server->postCount(), 1);
    QCOMPARE(m_host->state(m_job), JobState::Submitting);
}

void TestQuit::cleanup()
{
    m_window.reset();
    m_host.reset();
    m_server.reset();
}

void TestQuit::endSession()
{
    // Only the session manager makes one; nobody looks into it here.
    QObject manager;
    Q_EMIT qApp->commitDataRequest(reinterpret_cast<QSessionManager&>(manager));
}

void TestQuit::leavingWhileSendingWarns()
{
    QVERIFY(!m_window->close());
    QVERIFY(question());
    QVERIFY(question()->words().question.contains(QStringLiteral("being sent")));
    QVERIFY(question()->words().reason.contains(QStringLiteral("unknown")));
    QVERIFY(!m_window->close()); // asked once more: the same question
    QCOMPARE(m_window->findChildren<QuestionDialog*>().size(), 1);
    QVERIFY(m_window->isVisible());
}

void TestQuit::theCarefulAnswerIsTheDefault()
{
    QVERIFY(!m_window->close());
    QTRY_VERIFY(question()->focusWidget());
    QCOMPARE(question()->focusWidget()->property("text").toString(), QStringLiteral("Keep open"));
    QTest::keyClick(question(), Qt::Key_Return);
    QTRY_VERIFY(!question());
    QVERIFY(m_window->isVisible());
    QVERIFY(!m_window->close());
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QVERIFY(m_window->isVisible());
}

void TestQuit::quittingAnywayLeavesUnknown()
{
    QVERIFY(!m_window->close());
    const QList<QPushButton*> buttons = question()->findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->text() == QStringLiteral("Quit anyway"))
            button->click();
    }
    QVERIFY(!m_window->isVisible());
    m_window.reset();
    m_host->restart();
    (*m_host)->queue().adoptOrphans();
    QCOMPARE(m_host->state(m_job), JobState::Unknown);
    QCOMPARE(m_server->postCount(), 1);
}

void TestQuit::theQuestionFollowsTheJob()
{
    QVERIFY(!m_window->close());
    QVERIFY(question());
    // No answer came in time: nothing is being sent any more, so nothing is to be asked, and nothing quits.
    QVERIFY(m_host->reaches(m_job, {JobState::Unknown}));
    QTRY_VERIFY(!question());
    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->close());
}

void TestQuit::theSessionEndAsksNothing()
{
    m_window->compose().setPrompt(QStringLiteral("Half a sentence"));
    QVERIFY(!m_window->close());
    endSession();
    QTRY_VERIFY(!question());
    QFile draft(m_window->shelf().folder() % u'/' % m_window->compose().document().id % u".json");
    QVERIFY(draft.open(QIODevice::ReadOnly));
    QVERIFY(draft.readAll().contains("Half a sentence"));
    QVERIFY(m_window->close());
    QVERIFY(!question());
    m_window.reset();
    m_host->restart();
    (*m_host)->queue().adoptOrphans();
    QCOMPARE(m_host->state(m_job), JobState::Unknown); // its row was on disk before the request left
}

void TestQuit::aSessionThatGoesOnAsksAgain()
{
    endSession();
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QVERIFY(!m_window->close());
    QVERIFY(question());
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    QApplication::setQuitOnLastWindowClosed(false);
    TestQuit test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_quit.moc"
