// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowhouse.h"
#include "ui/jobs/jobdetailsdialog.h"
#include "ui/jobs/unknowndialog.h"
#include "ui/jobs/unknownwords.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/studio.h"
#include "ui/shell/unknowncheck.h"
#include "ui/stage/mediabackend.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace klapper;
using test::WindowHouse;

/// A paid call whose answer was lost, and the person who finds out what became of it: by mouse and by keyboard.
class TestUnknownCheck final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_house.reset(); }
    void theRowOffersTheCheckAndNothingIsSentAgain();
    void theDetailsOfferItToo();
    void leavingChangesNothing_data();
    void leavingChangesNothing();
    void saysWhatWasSentAndWhatItMayHaveCost();
    void opensTheListOfTheService();
    void whatIsFoundGoesOn_data();
    void whatIsFoundGoesOn();
    void whatIsNotFoundStaysInDoubt_data();
    void whatIsNotFoundStaysInDoubt();
    void theRequestOfAnotherJobIsRefused();
    void theRequestOfAnotherModelIsRefused();
    void anAnswerAfterClosingIsSaidInTheWindow();
    void nothingElseCanBeDecidedWhileItIsAsked();
    void sendingAgainNeedsTheTick_data();
    void sendingAgainNeedsTheTick();
    void sendingAgainCanGoOverTheBudget();
    void whatIsNotThereCanBeLeftForGood_data();
    void whatIsNotThereCanBeLeftForGood();
    void whatWasDecidedElsewhereIsSaid();
    void otherJobsGoOnMeanwhile();
    void thePracticeServiceTellsWhatItKnows();
    void pastedIdsAreCleaned();
    void everyErrorHasWords();

private:
    UnknownDialog* open(const QString& id);
    template<typename T>
    T* find(QWidget* parent, const char* name) const
    {
        T* found = parent->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    QString words(QWidget* parent, const char* name) const { return find<QLabel>(parent, name)->text(); }
    /// By keyboard alone, from wherever the focus is.
    bool tabTo(UnknownDialog* dialog, const char* name);

    std::unique_ptr<WindowHouse> m_house;
};

void TestUnknownCheck::init()
{
    m_house = std::make_unique<WindowHouse>();
    m_house->open();
}

UnknownDialog* TestUnknownCheck::open(const QString& id)
{
    m_house->mainButton(id)->click();
    UnknownDialog* dialog = m_house->window->unknownCheck().dialog(id);
    if (!dialog || !QTest::qWaitForWindowExposed(dialog))
        qFatal("the check does not open");
    dialog->activateWindow();
    return dialog;
}

bool TestUnknownCheck::tabTo(UnknownDialog* dialog, const char* name)
{
    auto* wanted = find<QWidget>(dialog, name);
    for (int step = 0; step < 30 && dialog->focusWidget() != wanted; ++step)
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    return dialog->focusWidget() == wanted;
}

// fault: N2
void TestUnknownCheck::theRowOffersTheCheckAndNothingIsSentAgain()
{
    const QString id = m_house->unknown(true);
    QCOMPARE(m_house->mainButton(id)->text(), QStringLiteral("Check …"));
    UnknownDialog* dialog = open(id);
    QVERIFY(!dialog->isModal());
    QCOMPARE(dialog->focusWidget(), find<QPushButton>(dialog, "leave"));
    QVERIFY(find<QPushButton>(dialog, "leave")->isDefault());
    m_house->mainButton(id)->click(); // once more: the same one
    QCOMPARE(m_house->window->findChildren<UnknownDialog*>().size(), 1);
    QCOMPARE(m_house->submits(), 1);
}

void TestUnknownCheck::theDetailsOfferItToo()
{
    const QString id = m_house->unknown(false);
    Q_EMIT m_house->row(id)->commandGiven(JobCommand::Details, id);
    auto* details = m_house->window->findChild<JobDetailsDialog*>();
    QVERIFY(details);
    find<QPushButton>(details, "check")->click();
    QVERIFY(m_house->window->unknownCheck().dialog(id));
}

void TestUnknownCheck::leavingChangesNothing_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Return") << int(Qt::Key_Return);
    QTest::newRow("Escape") << int(Qt::Key_Escape);
    QTest::newRow("mouse") << 0;
}

// fault: N2
void TestUnknownCheck::leavingChangesNothing()
{
    QFETCH(int, key);
    const QString id = m_house->unknown(false);
    UnknownDialog* dialog = open(id);
    find<QCheckBox>(dialog, "looked")->setChecked(true); // even then Return sends nothing
    if (key)
        QTest::keyClick(dialog, Qt::Key(key));
    else
        QTest::mouseClick(find<QPushButton>(dialog, "leave"), Qt::LeftButton);
    QTRY_VERIFY(!m_house->window->unknownCheck().dialog(id));
    QCOMPARE(m_house->job(id).state, JobState::Unknown);
    QCOMPARE(m_house->submits(), 1);
}

void TestUnknownCheck::saysWhatWasSentAndWhatItMayHaveCost()
{
    const QString id = m_house->unknown(false, QStringLiteral("<b>Bold</b> & a paper boat"));
    UnknownDialog* dialog = open(id);
    QString all;
    const QList<QLabel*> labels = dialog->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        all += label->text() % u'\n';
        if (!label->text().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(all.contains(QStringLiteral("<b>Bold</b> & a paper boat")));
    QVERIFY(all.contains(m_house->job(id).draft.endpoint.modelId()));
    QVERIFY(all.contains(QStringLiteral("3 s")));
    QVERIFY(all.contains(QStringLiteral("less than a minute ago")));
    QVERIFY(all.contains(QStringLiteral("about %1, an estimate").arg(m_house->job(id).estimate.toDisplay())));
}

void TestUnknownCheck::opensTheListOfTheService()
{
    const QString id = m_house->unknown(false);
    // Not in a browser of the machine that tests.
    UnknownCheck& check = m_house->window->unknownCheck();
    QObject::disconnect(&check, &UnknownCheck::pageRequested, nullptr, nullptr);
    QSignalSpy opened(&check, &UnknownCheck::pageRequested);
    find<QPushButton>(open(id), "openList")->click();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toUrl(), m_house->environment.hosts.web);
}

void TestUnknownCheck::whatIsFoundGoesOn_data()
{
    QTest::addColumn<bool>("byKeyboard");
    QTest::newRow("mouse") << false;
    QTest::newRow("keyboard") << true;
}

// fault: N2
void TestUnknownCheck::whatIsFoundGoesOn()
{
    QFETCH(bool, byKeyboard);
    const QString id = m_house->unknown(true);
    const QString request = m_house->requests().constFirst();
    UnknownDialog* dialog = open(id);
    QVERIFY(!find<QPushButton>(dialog, "attach")->isEnabled());
    if (byKeyboard) {
        QVERIFY(tabTo(dialog, "requestId"));
        QTest::keyClicks(dialog->focusWidget(), request);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    } else {
        QGuiApplication::clipboard()->setText(u"  \"" % request % u"\"\n");
        auto* field = find<QLineEdit>(dialog, "requestId");
        field->paste();
        QCOMPARE(field->text(), request);
        QTest::mouseClick(find<QPushButton>(dialog, "attach"), Qt::LeftButton);
    }
    QTRY_VERIFY(words(dialog, "lead").contains(QStringLiteral("follows it now")));
    QVERIFY(!find<QLineEdit>(dialog, "requestId")->isVisible());
    QVERIFY(m_house->reaches(id, JobState::Done));
    QCOMPARE(m_house->job(id).requestId, request);
    QCOMPARE(m_house->submits(), 1);
}

void TestUnknownCheck::whatIsNotFoundStaysInDoubt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    const QString id = QStringLiteral("3f2a-not-there");
    QTest::newRow("not known there") << id << QString() << 0 << QStringLiteral("does not know this id");
    QTest::newRow("no id") << QStringLiteral("../evil") << QString() << 0 << QStringLiteral("only letters, digits");
    QTest::newRow("connection lost") << id << QStringLiteral("close") << 0 << QStringLiteral("cannot be reached");
    QTest::newRow("upstream") << id << QStringLiteral("status") << 503 << QStringLiteral("a problem of its own");
    QTest::newRow("token") << id << QStringLiteral("status") << 401 << QStringLiteral("did not accept the token");
    QTest::newRow("forbidden") << id << QStringLiteral("status") << 403 << QStringLiteral("may not see");
    QTest::newRow("too many") << id << QStringLiteral("status") << 429 << QStringLiteral("too many requests");
    QTest::newRow("garbage") << id << QStringLiteral("garbage") << 0 << QStringLiteral("makes no sense");
}

// fault: N2
void TestUnknownCheck::whatIsNotFoundStaysInDoubt()
{
    QFETCH(QString, typed);
    QFETCH(QString, action);
    QFETCH(int, code);
    QFETCH(QString, said);
    const QString id = m_house->unknown(true);
    if (!action.isEmpty())
        m_house->fault("status", action.toLatin1().constData(),
                       {{QStringLiteral("code"), code}, {QStringLiteral("times"), -1}});
    UnknownDialog* dialog = open(id);
    auto* field = find<QLineEdit>(dialog, "requestId");
    field->setText(typed);
    find<QPushButton>(dialog, "attach")->click();
    QTRY_VERIFY2(words(dialog, "attachAnswer").contains(said), qPrintable(words(dialog, "attachAnswer")));
    QVERIFY(find<QLabel>(dialog, "attachAnswer")->isVisible());
    QCOMPARE(dialog->focusWidget(), field);
    QCOMPARE(m_house->job(id).state, JobState::Unknown);
    // And again, with the true one.
    m_house->clearFaults();
    field->setText(m_house->requests().constFirst());
    QVERIFY(!find<QLabel>(dialog, "attachAnswer")->isVisible());
    find<QPushButton>(dialog, "attach")->click();
    QVERIFY(m_house->reaches(id, JobState::Done));
    QCOMPARE(m_house->submits(), 1);
}

void TestUnknownCheck::theRequestOfAnotherJobIsRefused()
{
    const QString done = m_house->enqueue(QStringLiteral("Mine already"), false);
    QVERIFY(m_house->reaches(done, JobState::DoneNoFile));
    const QString id = m_house->unknown(false);
    UnknownDialog* dialog = open(id);
    find<QLineEdit>(dialog, "requestId")->setText(m_house->job(done).requestId);
    find<QPushButton>(dialog, "attach")->click();
    QVERIFY(words(dialog, "attachAnswer").contains(QStringLiteral("Mine already")));
    QCOMPARE(m_house->job(id).state, JobState::Unknown);
}

void TestUnknownCheck::theRequestOfAnotherModelIsRefused()
{
    const QString id = m_house->unknown(false);
    const QString other = m_house->client->submitted(QStringLiteral("pro/text-to-video"), test::plainInput());
    QVERIFY(m_house->client->completed(other));
    UnknownDialog* dialog = open(id);
    find<QLineEdit>(dialog, "requestId")->setText(other);
    find<QPushButton>(dialog, "attach")->click();
    QTRY_VERIFY_WITH_TIMEOUT(
        words(dialog, "attachAnswer").contains(QStringLiteral("another model: kling/kling-3.0/pro")), 30'000);
    QCOMPARE(m_house->job(id).state, JobState::Unknown);
}

void TestUnknownCheck::anAnswerAfterClosingIsSaidInTheWindow()
{
    const QString id = m_house->unknown(true);
    m_house->fault("status", "delay", {{QStringLiteral("delay_ms"), 500}});
    UnknownDialog* dialog = open(id);
    find<QLineEdit>(dialog, "requestId")->setText(m_house->requests().constFirst());
    find<QPushButton>(dialog, "attach")->click();
    dialog->reject();
    QTRY_VERIFY_WITH_TIMEOUT(m_house->window->messages().shows(QStringLiteral("attach")), 30'000);
    QVERIFY(m_house->reaches(id, JobState::Done));
}

void TestUnknownCheck::nothingElseCanBeDecidedWhileItIsAsked()
{
    const QString id = m_house->unknown(true);
    m_house->fault("status", "delay", {{QStringLiteral("delay_ms"), 4000}});
    UnknownDialog* dialog = open(id);
    find<QCheckBox>(dialog, "looked")->setChecked(true);
    find<QLineEdit>(dialog, "requestId")->setText(m_house->requests().constFirst());
    find<QPushButton>(dialog, "attach")->click();
    QCOMPARE(find<QPushButton>(dialog, "attach")->text(), QStringLiteral("Asking …"));
    QVERIFY(!find<QPushButton>(dialog, "attach")->isEnabled());
    QVERIFY(!find<QPushButton>(dialog, "resend")->isEnabled());
    QVERIFY(!find<QPushButton>(dialog, "absent")->isEnabled());
    dialog->reject();
    UnknownDialog* again = open(id); // opened anew while it is still asked
    QVERIFY(!find<QPushButton>(again, "resend")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(words(again, "lead").contains(QStringLiteral("follows it now")), 20'000);
    QVERIFY(m_house->reaches(id, JobState::Done));
    QCOMPARE(m_house->submits(), 1);
}

void TestUnknownCheck::sendingAgainNeedsTheTick_data() { whatIsFoundGoesOn_data(); }

// fault: N2
void TestUnknownCheck::sendingAgainNeedsTheTick()
{
    QFETCH(bool, byKeyboard);
    const QString id = m_house->unknown(false);
    UnknownDialog* dialog = open(id);
    auto* resend = find<QPushButton>(dialog, "resend");
    QVERIFY(resend->text().contains(m_house->job(id).estimate.toDisplay()));
    QVERIFY(!resend->isEnabled());
    if (byKeyboard) {
        QVERIFY(tabTo(dialog, "looked"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
        QVERIFY(tabTo(dialog, "resend"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
    } else {
        QTest::mouseClick(resend, Qt::LeftButton);
        QCOMPARE(m_house->queue().ids().size(), 1);
        find<QCheckBox>(dialog, "looked")->click();
        QTest::mouseClick(resend, Qt::LeftButton);
    }
    QCOMPARE(m_house->queue().ids().size(), 2);
    const QString fresh = m_house->queue().ids().constLast();
    QCOMPARE(m_house->job(fresh).parentId, id);
    QCOMPARE(m_house->job(id).state, JobState::Failed);
    QCOMPARE(m_house->job(id).error->kind, ErrorKind::DeclaredAbsent);
    QVERIFY(words(dialog, "lead").contains(QStringLiteral("new job")));
    QVERIFY(m_house->reaches(fresh, JobState::Done));
    QCOMPARE(m_house->submits(), 2);
}

void TestUnknownCheck::sendingAgainCanGoOverTheBudget()
{
    const QString id = m_house->unknown(false);
    QVERIFY(m_house->engine->budget().setCaps({.perDay = Money::fromMicros(100'000), .perMonth = {}}).ok());
    UnknownDialog* dialog = open(id);
    find<QCheckBox>(dialog, "looked")->click();
    find<QPushButton>(dialog, "resend")->click();
    // Nothing is decided: the job stays in doubt, and the person can raise the cap and press again.
    QCOMPARE(m_house->queue().ids(), QStringList{id});
    QCOMPARE(m_house->job(id).state, JobState::Unknown);
    const QList<QLabel*> labels = dialog->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [dialog](const QLabel* label) {
        return label->isVisibleTo(dialog) && label->text().contains(QStringLiteral("over your budget"));
    }));
    QCOMPARE(m_house->submits(), 1);
    QVERIFY(m_house->engine->budget().setCaps({}).ok());
    find<QPushButton>(dialog, "resend")->click();
    QCOMPARE(m_house->queue().ids().size(), 2);
    QVERIFY(m_house->reaches(m_house->queue().ids().constLast(), JobState::Done));
    QCOMPARE(m_house->submits(), 2);
}

void TestUnknownCheck::whatIsNotThereCanBeLeftForGood_data() { whatIsFoundGoesOn_data(); }

// fault: N2
void TestUnknownCheck::whatIsNotThereCanBeLeftForGood()
{
    QFETCH(bool, byKeyboard);
    const QString id = m_house->unknown(false);
    UnknownDialog* dialog = open(id);
    QVERIFY(!find<QPushButton>(dialog, "absent")->isEnabled());
    if (byKeyboard) {
        QVERIFY(tabTo(dialog, "looked"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
        QVERIFY(tabTo(dialog, "absent"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
    } else {
        QTest::mouseClick(find<QCheckBox>(dialog, "looked"), Qt::LeftButton, {}, QPoint(8, 8));
        QTest::mouseClick(find<QPushButton>(dialog, "absent"), Qt::LeftButton);
    }
    QCOMPARE(m_house->job(id).state, JobState::Failed);
    QVERIFY(words(dialog, "lead").contains(QStringLiteral("not sent again")));
    QCOMPARE(m_house->queue().ids().size(), 1);
    QCOMPARE(m_house->submits(), 1);
}

void TestUnknownCheck::whatWasDecidedElsewhereIsSaid()
{
    const QString id = m_house->unknown(false);
    UnknownDialog* dialog = open(id);
    QVERIFY(m_house->queue().declareAbsent(id).ok());
    QVERIFY(words(dialog, "lead").contains(QStringLiteral("known now")));
    QVERIFY(!find<QPushButton>(dialog, "resend")->isVisible());
}

void TestUnknownCheck::otherJobsGoOnMeanwhile()
{
    const QString id = m_house->unknown(false);
    open(id);
    const QString other = m_house->enqueue(QStringLiteral("Another one"), false);
    QVERIFY(m_house->reaches(other, JobState::DoneNoFile));
    QCOMPARE(m_house->job(id).state, JobState::Unknown);
}

void TestUnknownCheck::thePracticeServiceTellsWhatItKnows()
{
    m_house.reset();
    Studio studio(*qApp, {.practice = true, .service = {.speed = 20}});
    studio.start();
    QVERIFY(studio.window());
    const ServiceHosts& hosts = studio.engine()->environment().hosts;
    test::PracticeClient client({.base = hosts.modelApi.toString(),
                                 .web = hosts.web.toString(),
                                 .serverless = hosts.serverless.toString(),
                                 .token = studio.engine()->tokens().token()});
    client.fault({{QStringLiteral("match"), QStringLiteral("submit")},
                  {QStringLiteral("action"), QStringLiteral("close")},
                  {QStringLiteral("accept"), true}});
    JobQueue& queue = studio.engine()->queue();
    RequestDraft draft;
    draft.prompt = QStringLiteral("A bell in the fog");
    draft.seconds = 3;
    const auto id = queue.enqueue({.draft = draft,
                                   .contract = studio.engine()->contracts().contract(draft.endpoint),
                                   .folder = studio.engine()->environment().paths.library,
                                   .parentId = {}});
    QVERIFY(id.ok());
    QTRY_COMPARE(queue.job(*id)->state, JobState::Unknown);
    studio.window()->unknownCheck().open(*id);
    UnknownDialog* dialog = studio.window()->unknownCheck().dialog(*id);
    auto* known = find<QListWidget>(dialog, "known");
    QVERIFY(known->item(0)->text().contains(QStringLiteral("A bell in the fog")));
    known->setCurrentRow(0);
    QVERIFY(!find<QLineEdit>(dialog, "requestId")->text().isEmpty());
    find<QPushButton>(dialog, "attach")->click();
    QTRY_COMPARE_WITH_TIMEOUT(queue.job(*id)->state, JobState::Done, 60'000);
}

void TestUnknownCheck::pastedIdsAreCleaned()
{
    QCOMPARE(cleanRequestId(QStringLiteral("  abc-1\n")), QStringLiteral("abc-1"));
    QCOMPARE(cleanRequestId(QStringLiteral("\"abc_1\",")), QStringLiteral("abc_1"));
    QCOMPARE(cleanRequestId(QStringLiteral("` '")), QString());
}

void TestUnknownCheck::everyErrorHasWords()
{
    for (int kind = int(ErrorKind::BadInput); kind <= int(ErrorKind::DeclaredAbsent); ++kind) {
        const Error error{.kind = ErrorKind(kind)};
        QVERIFY(UnknownWords::notAttached(error).size() > 20);
        QVERIFY(UnknownWords::notDecided(error).startsWith(QStringLiteral("Nothing was sent")));
    }
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    chooseMediaBackend();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    QApplication::setQuitOnLastWindowClosed(false);
    TestUnknownCheck test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_unknowncheck.moc"
