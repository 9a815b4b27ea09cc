// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine.h"
#include "tests/support/faultyserver.h"
#include "tests/support/isolated.h"
#include "ui/models/samplerecipes.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/startrequest.h"
#include "ui/shell/studio.h"

#include <QApplication>
#include <QDialog>
#include <QTest>

using namespace klapper;
using test::Behaviour;
using test::FaultyServer;

/// What the open window does when the program is started again; its service takes requests and never answers.
class TestStudioAnswer final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void practiceOpensWhenNothingIsSent();
    void practiceWaitsWhileARequestIsSent();
    void theMenuWaitsToo();
    void practiceWaitsForAnOpenQuestion();
    void aMinimisedWindowComesBack();
    void filesAreSaidToStayClosed();
    void aStartIsAnsweredWhileTheWindowIsStillEmpty();
    void aDamagedJournalIsMendedBehindTheWindow();

private:
    MainWindow& window() { return *m_studio->window(); }
    void send();
    bool says(const char* key) { return window().messages().shows(QString::fromLatin1(key)); }

    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<Studio> m_studio;
};

void TestStudioAnswer::init()
{
    m_server = std::make_unique<FaultyServer>();
    QVERIFY(m_server->start({Behaviour::closing(Behaviour::Kind::NeverAnswer)}));
    qputenv("RUNCOMFY_TOKEN", "token");
    qputenv("RUNCOMFY_MODEL_API_BASE", m_server->url(QStringLiteral("/v1")).toEncoded());
    m_studio = std::make_unique<Studio>(*qApp, Studio::Options{});
    m_studio->start();
    QVERIFY(m_studio->window());
    QVERIFY(!m_studio->engine()->isPractice());
}

void TestStudioAnswer::cleanup()
{
    m_studio.reset();
    m_server.reset();
}

void TestStudioAnswer::send()
{
    QTRY_VERIFY(!m_studio->engine()->tokens().token().isEmpty());
    const RequestDraft draft = sampleDraft(Sample::Vertical);
    Engine& engine = *m_studio->engine();
    QVERIFY(engine.queue().enqueue({.draft = draft,
                                    .contract = engine.contracts().contract(draft.endpoint),
                                    .folder = engine.environment().paths.library,
                                    .parentId = {}}));
    QTRY_COMPARE_WITH_TIMEOUT(m_server->postCount(), 1, 30'000);
}

void TestStudioAnswer::practiceOpensWhenNothingIsSent()
{
    m_studio->answer({.practice = true});
    QVERIFY(m_studio->engine()->isPractice());
    QVERIFY(window().isVisible());
    m_studio->answer({}); // a plain start changes no service
    QVERIFY(m_studio->engine()->isPractice());
}

void TestStudioAnswer::practiceWaitsWhileARequestIsSent()
{
    send();
    m_studio->answer({.practice = true});
    QVERIFY(!m_studio->engine()->isPractice());
    QVERIFY(says("service"));
}

void TestStudioAnswer::theMenuWaitsToo()
{
    send();
    Q_EMIT window().practiceRequested();
    QTRY_VERIFY(says("service"));
    QVERIFY(!m_studio->engine()->isPractice());
}

void TestStudioAnswer::practiceWaitsForAnOpenQuestion()
{
    window().openTokenDialog();
    QVERIFY(QApplication::activeModalWidget());
    m_studio->answer({.practice = true});
    QVERIFY(!m_studio->engine()->isPractice());
    QVERIFY(says("service"));
    QVERIFY(window().findChild<QDialog*>()); // and keeps what was typed
}

void TestStudioAnswer::aMinimisedWindowComesBack()
{
    window().showMinimized();
    QVERIFY(window().isMinimized());
    m_studio->answer({});
    QVERIFY(!window().isMinimized());
    QVERIFY(window().isVisible());
}

void TestStudioAnswer::filesAreSaidToStayClosed()
{
    m_studio->answer({});
    QVERIFY(!says("notOpened"));
    m_studio->answer({.open = {QStringLiteral("<b>film</b>.json")}});
    QVERIFY(says("notOpened"));
}

void TestStudioAnswer::aStartIsAnsweredWhileTheWindowIsStillEmpty()
{
    m_studio = std::make_unique<Studio>(*qApp, Studio::Options{});
    m_studio->startWithFrame();
    QVERIFY(m_studio->window()->isVisible());
    QVERIFY(!m_studio->window()->isFurnished());
    m_studio->answer({.open = {QStringLiteral("film.json")}});
    QTRY_VERIFY(m_studio->window()->isFurnished());
    QTRY_VERIFY(says("notOpened"));
}

void TestStudioAnswer::aDamagedJournalIsMendedBehindTheWindow()
{
    m_studio.reset();
    const QString data = ProfilePaths::of(Profile::Loopback).data;
    const QString path = data + QStringLiteral("/journal.sqlite");
    {
        const auto journal = Journal::open(path);
        QVERIFY(journal.ok());
        Job job;
        job.state = JobState::Failed;
        job.owner = QStringLiteral("gone");
        job.folder = QStringLiteral("/somewhere");
        for (int number = 0; number < 200; ++number) {
            job.id = QStringLiteral("old-%1").arg(number);
            job.requestId = QStringLiteral("req-%1").arg(number);
            job.createdAt = QDateTime::currentDateTimeUtc().addDays(-300).addSecs(number);
            job.body = QByteArray(6000, 'b');
            QVERIFY((*journal)->insert(job).ok());
        }
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    constexpr qint64 page = 4096;
    const qint64 middle = file.size() / page / 2 * page; // of the old jobs, which no start reads
    QVERIFY(file.seek(middle) && file.write(QByteArray(page, '\xee')) == page);
    file.close();

    m_studio = std::make_unique<Studio>(*qApp, Studio::Options{});
    m_studio->startWithFrame();
    QTRY_VERIFY_WITH_TIMEOUT(m_studio->window() && m_studio->window()->isFurnished() && says("journal"), 20'000);
    QVERIFY(m_studio->window()->isVisible());
    QVERIFY(m_studio->engine()->journalReport());
    QVERIFY(m_studio->engine()->journal().ids().value().size() >= 190);
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    QApplication::setQuitOnLastWindowClosed(false);
    TestStudioAnswer test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_studioanswer.moc"
