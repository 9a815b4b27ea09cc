// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowhouse.h"
#include "ui/account/tokendialog.h"
#include "ui/models/samplerecipes.h"
#include "ui/shell/generateflow.h"
#include "ui/shell/messagearea.h"
#include "ui/stage/mediabackend.h"

#include <QApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace klapper;
using test::WindowHouse;

/// What stops all jobs is said once, and goes when it is over.
class TestBanners final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_house = std::make_unique<WindowHouse>(); }
    void cleanup() { m_house.reset(); }
    void noNetworkIsSaidOnceAndGoesByItself();
    void aServiceThatCannotBeReachedIsNotSaidBesideNoNetwork();
    void aTokenRefusedInTheMiddleIsOneMessageForAll();
    void aTokenRefusedBeforeSendingHoldsAllUntilANewOne();
    void whatWasDismissedComesBackOnlyWithANewReason();
    void noBalanceHoldsAllAndTheyGoOnLater();
    void aJournalThatTakesNothingIsSaidUntilItDoes();
    void aJournalOfANewerVersionIsOnlyLookedAt();

private:
    bool shows(const char* key) const { return m_house->window->messages().shows(QString::fromLatin1(key)); }
    QList<Banner*> banners() const;
    QString said(const QString& part) const;
    QPushButton* button(const QString& title) const;
    void typeToken(const QString& token);
    bool inJournal(const QStringList& statements);

    std::unique_ptr<WindowHouse> m_house;
};

QList<Banner*> TestBanners::banners() const
{
    QList<Banner*> all = m_house->window->messages().findChildren<Banner*>();
    all.removeIf([](const Banner* each) { return !each->isVisibleTo(each->parentWidget()); });
    return all;
}

/// The one message with these words; empty when there is none, or more than one.
QString TestBanners::said(const QString& part) const
{
    QStringList found;
    const QList<Banner*> all = banners();
    for (const Banner* each : all) {
        if (each->text().contains(part))
            found.append(each->text());
    }
    return found.size() == 1 ? found.first() : QString();
}

QPushButton* TestBanners::button(const QString& title) const
{
    const QList<QPushButton*> all = m_house->window->messages().findChildren<QPushButton*>();
    for (QPushButton* each : all) {
        if (each->text() == title && each->isVisible())
            return each;
    }
    return nullptr;
}

void TestBanners::typeToken(const QString& token)
{
    auto* dialog = m_house->window->findChild<TokenDialog*>();
    QVERIFY(dialog);
    dialog->setToken(token);
    dialog->findChild<QPushButton*>(QStringLiteral("useToken"))->click();
    QTRY_VERIFY(!m_house->window->findChild<TokenDialog*>());
}

bool TestBanners::inJournal(const QStringList& statements)
{
    const QString name = QStringLiteral("beside");
    bool done = true;
    {
        QSqlDatabase beside = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        beside.setDatabaseName(m_house->environment.paths.data % u"/journal.sqlite");
        done = beside.open();
        QSqlQuery query(beside);
        for (const QString& statement : statements)
            done = done && query.exec(statement);
        if (!done)
            qWarning("%s", qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

// fault: N1
void TestBanners::noNetworkIsSaidOnceAndGoesByItself()
{
    m_house->open();
    const QString words = QStringLiteral("No network. Everything goes on when it is back.");
    QVERIFY(banners().isEmpty());
    m_house->network->set(false);
    QCOMPARE(said(QStringLiteral("No network")), words);
    m_house->network->set(false);
    QCOMPARE(banners().size(), 1);
    m_house->network->set(true);
    QTRY_VERIFY(!shows("offline"));
    QVERIFY(banners().isEmpty());
    m_house->network->set(false);
    m_house->open(); // also at the start of the program
    QCOMPARE(said(QStringLiteral("No network")), words);
    m_house->network->set(true);
    QTRY_VERIFY(banners().isEmpty());
}

// fault: N7
void TestBanners::aServiceThatCannotBeReachedIsNotSaidBesideNoNetwork()
{
    m_house->fault("model", "status", {{QStringLiteral("code"), 503}, {QStringLiteral("times"), -1}});
    m_house->open();
    QTRY_VERIFY(shows("offline"));
    QCOMPARE(banners().size(), 1);
    m_house->network->set(false);
    QCOMPARE(banners().size(), 1);
    QVERIFY(!said(QStringLiteral("No network")).isEmpty());
    m_house->clearFaults();
    m_house->network->set(true);
    QTRY_VERIFY(banners().isEmpty());
}

// fault: N8
void TestBanners::aTokenRefusedInTheMiddleIsOneMessageForAll()
{
    m_house->open();
    m_house->holdService(true);
    QStringList ids;
    for (int i = 0; i < 3; ++i)
        ids.append(m_house->enqueue(QStringLiteral("Job %1").arg(i), false));
    for (const QString& id : ids)
        QVERIFY(m_house->reaches(id, JobState::InQueue));
    m_house->fault("status", "status", {{QStringLiteral("code"), 401}, {QStringLiteral("times"), -1}});
    for (const QString& id : ids)
        QVERIFY(m_house->reaches(id, JobState::Unreachable));
    QTRY_VERIFY(said(QStringLiteral("did not accept the token")).contains(QStringLiteral(": 3")));
    QCOMPARE(banners().size(), 1);
    QVERIFY(m_house->row(ids[0])->accessibleDescription().contains(QStringLiteral("needs a new token")));
    button(QStringLiteral("New token"))->click();
    m_house->clearFaults();
    m_house->holdService(false);
    typeToken(m_house->token);
    for (const QString& id : ids)
        QVERIFY(m_house->reaches(id, JobState::DoneNoFile));
    QTRY_VERIFY(banners().isEmpty());
    QCOMPARE(m_house->submits(), 3);
}

// fault: N4
void TestBanners::aTokenRefusedBeforeSendingHoldsAllUntilANewOne()
{
    m_house->open();
    m_house->fault("submit", "status", {{QStringLiteral("code"), 401}});
    m_house->engine->queue().setMostRunning(1);
    QStringList ids;
    for (int i = 0; i < 4; ++i)
        ids.append(m_house->enqueue(QStringLiteral("Job %1").arg(i), false));
    for (const QString& id : ids)
        QVERIFY(m_house->reaches(id, JobState::Held));
    QTRY_VERIFY(said(QStringLiteral("did not accept the token")).contains(QStringLiteral(": 4")));
    QCOMPARE(banners().size(), 1);
    QCOMPARE(m_house->submits(), 1);
    QVERIFY(!commandsOf(m_house->job(ids[0]), true).contains(JobCommand::Release));
    QCOMPARE(m_house->mainButton(ids[0])->text(), QStringLiteral("New token …"));
    m_house->mainButton(ids[0])->click();
    typeToken(m_house->token);
    for (const QString& id : ids)
        QVERIFY(m_house->reaches(id, JobState::DoneNoFile));
    QTRY_VERIFY(banners().isEmpty());
    QCOMPARE(m_house->submits(), 5);
}

void TestBanners::whatWasDismissedComesBackOnlyWithANewReason()
{
    m_house->open();
    m_house->holdService(true);
    const QString id = m_house->enqueue(QStringLiteral("One"), false);
    QVERIFY(m_house->reaches(id, JobState::InQueue));
    m_house->fault("status", "status", {{QStringLiteral("code"), 401}, {QStringLiteral("times"), -1}});
    QTRY_VERIFY(shows("token"));
    auto* close = banners().constFirst()->findChild<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly);
    const QList<QAbstractButton*> all = banners().constFirst()->findChildren<QAbstractButton*>();
    for (QAbstractButton* each : all) {
        if (each->accessibleName() == QStringLiteral("Dismiss"))
            close = each;
    }
    close->click();
    const QString other = m_house->enqueue(QStringLiteral("Another"), false);
    QVERIFY(m_house->reaches(other, JobState::Unreachable)); // one more of the same
    QVERIFY(!shows("token"));
    m_house->clearFaults();
    QVERIFY(m_house->reaches(id, JobState::InQueue));
    QVERIFY(m_house->reaches(other, JobState::InQueue));
    m_house->fault("status", "status", {{QStringLiteral("code"), 401}, {QStringLiteral("times"), -1}});
    QTRY_VERIFY(shows("token"));
}

// fault: N5
void TestBanners::noBalanceHoldsAllAndTheyGoOnLater()
{
    m_house->open();
    m_house->client->control(QStringLiteral("balance"), {{QStringLiteral("usd"), QStringLiteral("0.01")}});
    m_house->engine->queue().setMostRunning(1);
    QStringList ids;
    for (int i = 0; i < 3; ++i)
        ids.append(m_house->enqueue(QStringLiteral("Job %1").arg(i), false));
    for (const QString& id : ids)
        QVERIFY(m_house->reaches(id, JobState::Held));
    QTRY_VERIFY(said(QStringLiteral("balance is too low")).contains(QStringLiteral(": 3")));
    QCOMPARE(banners().size(), 1);
    QCOMPARE(m_house->submits(), 1);
    Money sum;
    for (const QString& id : ids)
        sum += m_house->job(id).estimate;
    const QString release = QStringLiteral("Release them · about %1").arg(sum.toDisplay());
    button(release)->click(); // nobody paid: one of them asks, and all are held again
    QTRY_COMPARE(m_house->submits(), 2);
    QTRY_VERIFY(said(QStringLiteral("balance is too low")).contains(QStringLiteral(": 3")));
    m_house->client->control(QStringLiteral("balance"), {{QStringLiteral("usd"), QStringLiteral("50")}});
    button(release)->click();
    for (const QString& id : ids)
        QVERIFY(m_house->reaches(id, JobState::DoneNoFile));
    QTRY_VERIFY(banners().isEmpty());
    QCOMPARE(m_house->submits(), 5);
}

// fault: L1
void TestBanners::aJournalThatTakesNothingIsSaidUntilItDoes()
{
    m_house->open();
    m_house->holdService(true);
    const QString id = m_house->enqueue(QStringLiteral("One"), false);
    QVERIFY(m_house->reaches(id, JobState::InQueue));
    const QString full = QStringLiteral(" BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END");
    QVERIFY(inJournal({u"CREATE TRIGGER full1 BEFORE UPDATE ON jobs" % full,
                       u"CREATE TRIGGER full2 BEFORE INSERT ON settings" % full,
                       u"CREATE TRIGGER full3 BEFORE UPDATE ON settings" % full}));
    m_house->holdService(false);
    QTRY_VERIFY_WITH_TIMEOUT(!said(QStringLiteral("disk is full")).isEmpty(), 30'000);
    QCOMPARE(banners().size(), 1);
    QVERIFY(inJournal({QStringLiteral("DROP TRIGGER full1"), QStringLiteral("DROP TRIGGER full2"),
                       QStringLiteral("DROP TRIGGER full3")}));
    QTRY_VERIFY_WITH_TIMEOUT(banners().isEmpty(), 15'000);
    QVERIFY(m_house->reaches(id, JobState::DoneNoFile));
    QTRY_COMPARE_WITH_TIMEOUT((*m_house->engine->journal().find(id))->state, JobState::DoneNoFile, 15'000);
    QCOMPARE(m_house->submits(), 1);
}

// fault: L3
void TestBanners::aJournalOfANewerVersionIsOnlyLookedAt()
{
    m_house->open();
    const QString id = m_house->enqueue(QStringLiteral("One"), false);
    QVERIFY(m_house->reaches(id, JobState::DoneNoFile));
    m_house->close();
    QVERIFY(inJournal({QStringLiteral("PRAGMA user_version = 9999")}));
    m_house->open();
    QVERIFY(!said(QStringLiteral("newer version")).isEmpty());
    QVERIFY(m_house->queue().job(id));
    QCOMPARE(banners().size(), 1);
    m_house->window->compose().setDraft(sampleDraft(Sample::Vertical));
    m_house->window->generateFlow().start();
    QTRY_VERIFY(shows("refused"));
    QTRY_VERIFY(said(QStringLiteral("Nothing was sent")).size() > 0);
    QVERIFY(!shows("journalBroken"));
    QCOMPARE(m_house->submits(), 1);
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    chooseMediaBackend();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    QApplication::setQuitOnLastWindowClosed(false);
    TestBanners test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_banners.moc"
