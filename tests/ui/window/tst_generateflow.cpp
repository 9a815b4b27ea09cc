// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dollars.h"
#include "tests/ui/window/windowhouse.h"
#include "ui/models/composemodel.h"
#include "ui/shell/generateflow.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/questiondialog.h"
#include "ui/stage/mediabackend.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>

using namespace klapper;
using test::dollars;
using test::WindowHouse;

/// From the click to the wire: the practice service's own log says what was sent.
class TestGenerateFlow final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void threeTakesAreOneQuestionAndThreePosts();
    void whatWasDeclinedIsNotSent();
    void overTheCapTogetherNothingIsSent();
    void aCapThatComesWhileTheQuestionIsOpenRefusesAll();
    void whatTheQuestionListedIsWhatIsSent();
    void manyPressesAreOneQuestion();
    void aScriptInPartsGoesInOrder();
    void practiceSaysSo();

private:
    template<typename T>
    T* find(const char* name) const
    {
        T* found = m_house->window->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("the window has no %s", name);
        return found;
    }
    void open(Profile profile = Profile::Loopback);
    ComposeModel& compose() { return m_house->window->compose(); }
    GenerateFlow& flow() { return m_house->window->generateFlow(); }
    QPushButton* generate() const { return find<QPushButton>("generate"); }
    void batch(const std::function<void(BatchOptions&)>& change)
    {
        compose().edit({}, [&change](DraftDocument& document) { change(document.batch); });
    }
    /// Presses the button of the question that carries the price.
    void sayYes();

    std::unique_ptr<WindowHouse> m_house;
};

void TestGenerateFlow::init() { open(); }

void TestGenerateFlow::cleanup() { m_house.reset(); }

void TestGenerateFlow::open(Profile profile)
{
    m_house = std::make_unique<WindowHouse>(profile);
    m_house->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_house->window.get()));
    compose().setPrompt(QStringLiteral("Wide shot of a harbour, slow push-in"));
    compose().setSeconds(3);
}

void TestGenerateFlow::sayYes()
{
    QuestionDialog* question = flow().question();
    QVERIFY(question);
    const QList<QPushButton*> buttons = question->findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->text() == question->words().yes)
            return QTest::mouseClick(button, Qt::LeftButton);
    }
    QFAIL("the question has no yes");
}

void TestGenerateFlow::threeTakesAreOneQuestionAndThreePosts()
{
    QSignalSpy enqueued(&flow(), &GenerateFlow::enqueued);
    QSignalSpy sent(&flow(), &GenerateFlow::sent);
    QSignalSpy answered(&flow(), &GenerateFlow::answered);
    auto* takes = find<QSpinBox>("takes");
    takes->setFocus();
    QTest::keyClick(takes, Qt::Key_Up);
    QTest::keyClick(takes, Qt::Key_Up);
    QCOMPARE(generate()->text(), QStringLiteral("Generate 3 takes · $0.756"));
    QTest::mouseClick(generate(), Qt::LeftButton);

    QuestionDialog* question = flow().question();
    QVERIFY(question); // although it is below the two dollars
    QCOMPARE(question->words().question, QStringLiteral("3 takes will cost about $0.756 together."));
    QVERIFY(question->words().reason.contains(QStringLiteral("Standard, 3 s × $0.084 × 3 takes = $0.756")));
    QVERIFY(question->words().reason.contains(QStringLiteral("Without sound.")));
    QVERIFY(question->words().reason.contains(QStringLiteral("on disk")));
    QVERIFY(!question->words().reason.contains(QStringLiteral("asks above")));
    QCOMPARE(m_house->submits(), 0);
    const DraftDocument document = compose().document();
    sayYes();

    QTRY_COMPARE(sent.size(), 1);
    QCOMPARE(enqueued.size(), 3);
    QCOMPARE(answered.size(), 1);
    const QStringList ids = sent.first().first().toStringList();
    QCOMPARE(ids.size(), 3);
    QCOMPARE(ids, m_house->queue().ids());
    QCOMPARE(sent.first().at(1).value<DraftDocument>(), document);
    for (const QString& id : ids)
        QVERIFY(m_house->reaches(id, JobState::Done));
    QCOMPARE(m_house->submits(), 3);
    QVERIFY(!flow().question());
}

void TestGenerateFlow::whatWasDeclinedIsNotSent()
{
    batch([](BatchOptions& options) { options.takes = 2; });
    QSignalSpy answered(&flow(), &GenerateFlow::answered);
    generate()->click();
    QVERIFY(flow().question());
    QTest::keyClick(flow().question(), Qt::Key_Escape);
    QTRY_COMPARE(answered.size(), 1);
    QVERIFY(m_house->queue().ids().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(generate()->isEnabled(), 30'000);
    QCOMPARE(m_house->submits(), 0);
}

void TestGenerateFlow::overTheCapTogetherNothingIsSent()
{
    batch([](BatchOptions& options) { options.takes = 3; });
    // Two of the three would fit.
    QVERIFY(m_house->engine->budget().setCaps({.perDay = dollars("0.60"), .perMonth = {}}).ok());
    QTRY_VERIFY(!generate()->isEnabled());
    QVERIFY(find<QLabel>("refusal")->isVisible());
    QSignalSpy refused(&flow(), &GenerateFlow::refused);
    flow().start(); // as if the bar had not known yet
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().at(1).value<Money>(), dollars("0.756"));
    QVERIFY(!flow().question());
    QVERIFY(m_house->window->messages().shows(QStringLiteral("refused")));
    batch([](BatchOptions& options) { options.takes = 2; });
    QTRY_VERIFY(generate()->isEnabled());
    QVERIFY(m_house->queue().ids().isEmpty());
    QCOMPARE(m_house->submits(), 0);
}

void TestGenerateFlow::aCapThatComesWhileTheQuestionIsOpenRefusesAll()
{
    batch([](BatchOptions& options) { options.takes = 3; });
    generate()->click();
    QVERIFY(flow().question());
    const auto other = Journal::open(m_house->environment.paths.data % u"/journal.sqlite");
    QVERIFY(other.ok());
    QVERIFY((*other)->setCaps({.perDay = dollars("0.60"), .perMonth = {}}).ok());
    QSignalSpy refused(&flow(), &GenerateFlow::refused);
    sayYes();
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(m_house->queue().ids().isEmpty()); // not the two that would have fitted either
    QVERIFY(m_house->window->messages().shows(QStringLiteral("refused")));
    QTRY_VERIFY(find<QLabel>("refusal")->isVisible());
    QCOMPARE(m_house->submits(), 0);
}

void TestGenerateFlow::whatTheQuestionListedIsWhatIsSent()
{
    compose().setPrompt(QStringLiteral("A harbour at {dawn|dusk}, wide, static"));
    batch([](BatchOptions& options) { options.tiers = {Tier::Standard, Tier::Pro}; });
    generate()->click();
    QVERIFY(flow().question());
    const QString reason = flow().question()->words().reason;
    for (const char* line : {"1. dawn · Standard · 3 s · $0.252", "2. dusk · Standard · 3 s · $0.252",
                             "3. dawn · Pro · 3 s · $0.336", "4. dusk · Pro · 3 s · $0.336"})
        QVERIFY2(reason.contains(QString::fromUtf8(line)), qPrintable(reason));
    compose().setPrompt(QStringLiteral("Something else")); // by whatever way
    sayYes();
    QTRY_COMPARE(m_house->queue().ids().size(), 4);
    QTRY_COMPARE_WITH_TIMEOUT(m_house->submits(), 4, 60'000);
    QStringList prompts;
    QStringList models;
    for (const QJsonValue& entry : m_house->client->log()) {
        if (entry[u"kind"].toString() != u"submit")
            continue;
        prompts.append(entry[u"body"][u"prompt"].toString());
        models.append(entry[u"path"].toString().section(u'/', -2));
    }
    prompts.sort();
    QCOMPARE(prompts.first(), QStringLiteral("A harbour at dawn, wide, static"));
    QCOMPARE(prompts.last(), QStringLiteral("A harbour at dusk, wide, static"));
    QCOMPARE(models.count(QStringLiteral("pro/text-to-video")), 2);
    QCOMPARE(models.count(QStringLiteral("standard/text-to-video")), 2);
}

void TestGenerateFlow::manyPressesAreOneQuestion()
{
    batch([](BatchOptions& options) { options.takes = 2; });
    QTest::mouseDClick(generate(), Qt::LeftButton);
    QTest::mouseClick(generate(), Qt::LeftButton);
    flow().start();
    QTest::keyClick(m_house->window.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_house->window->findChildren<QuestionDialog*>().size(), 1);
    sayYes();
    QTRY_COMPARE(m_house->queue().ids().size(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(m_house->submits(), 2, 60'000);
    QCOMPARE(m_house->queue().ids().size(), 2);
}

void TestGenerateFlow::aScriptInPartsGoesInOrder()
{
    compose().edit({}, [](DraftDocument& document) {
        document.draft.shotsActive = true;
        document.draft.shots = {{QStringLiteral("Wide of the pier"), 10}, {QStringLiteral("Medium of a gull"), 10}};
        document.draft.seconds = 20;
        document.batch.split = true;
    });
    QVERIFY(compose().isReady());
    QSignalSpy sent(&flow(), &GenerateFlow::sent);
    generate()->click();
    QVERIFY(flow().question()->words().question.startsWith(QStringLiteral("2 clips")));
    QVERIFY(flow().question()->words().reason.contains(QStringLiteral("1. part 1 of 2")));
    sayYes();
    QTRY_COMPARE(sent.size(), 1);
    const QStringList ids = sent.first().first().toStringList();
    QCOMPARE(ids.size(), 2);
    const Job first = m_house->job(ids[0]);
    const Job second = m_house->job(ids[1]);
    QVERIFY(!first.batchId.isEmpty());
    QCOMPARE(first.batchId, second.batchId);
    QCOMPARE(first.batchPart, 0);
    QCOMPARE(second.batchPart, 1);
    QVERIFY(first.draft.shots.first().text.contains(QStringLiteral("pier")));
    QVERIFY(second.draft.shots.first().text.contains(QStringLiteral("gull")));
    QTRY_COMPARE_WITH_TIMEOUT(m_house->submits(), 2, 60'000);
}

void TestGenerateFlow::practiceSaysSo()
{
    m_house.reset();
    open(Profile::Practice);
    batch([](BatchOptions& options) { options.takes = 2; });
    generate()->click();
    QVERIFY(flow().question());
    QVERIFY(flow().question()->words().reason.contains(QStringLiteral("pretend")));
    flow().question()->reject();
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    chooseMediaBackend();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    QApplication::setQuitOnLastWindowClosed(false);
    TestGenerateFlow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_generateflow.moc"
