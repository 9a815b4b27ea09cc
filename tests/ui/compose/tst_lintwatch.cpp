// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/practicehouse.h"
#include "ui/models/composemodel.h"
#include "ui/shell/contractnews.h"
#include "ui/shell/lintwatch.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/windowmemory.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace klapper;
using namespace klapper::test;

/// What the linter is told beyond the draft, on a real engine and a practice service.
class TestLintWatch final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theThresholdAndTheBalanceAreThePersons();
    void aTakeThatSucceededIsKnown();
    void whatSucceededLongAgoIsKnownSoon();
    void onlyWhatIsInUseTellsRecipesApart();
    void whatTheLiveContractHasOtherwiseIsSaid();
    void rulesMutedForGoodAreRemembered();
    void aFrameIsKnownUntilItIsForgotten();
    void aChangedContractIsToldOnce();
    void theDocumentedContractIsNoNews();
};

namespace {

struct Watched
{
    explicit Watched(practice::PlayedContract contract = practice::PlayedContract::Documented)
        : house(contract)
    {
    }
    void refreshContracts()
    {
        QSignalSpy refreshed(&house.engine->contracts(), &ContractStore::refreshed);
        house.engine->contracts().refreshAll();
        if (!QTest::qWaitFor([&] { return refreshed.size() >= 6; }, 20'000))
            qFatal("the service said nothing of its contracts");
    }
    void make(const RequestDraft& draft)
    {
        JobQueue& queue = house.engine->queue();
        const auto id = queue.enqueue({.draft = draft,
                                       .contract = house.engine->contracts().contract(draft.endpoint),
                                       .folder = house.engine->environment().paths.library,
                                       .parentId = {}});
        if (!id || !QTest::qWaitFor([&] { return queue.job(*id)->state == JobState::Done; }, 60'000))
            qFatal("the practice service made no clip");
    }

    PracticeHouse house;
    QTemporaryDir folder;
    WindowMemory memory{folder.filePath(QStringLiteral("window.ini"))};
    ComposeModel model{house.engine->contracts()};
    MessageArea messages;
};

QString told(const MessageArea& messages)
{
    QStringList texts;
    const QList<Banner*> banners = messages.findChildren<Banner*>();
    for (const Banner* banner : banners) {
        if (!banner->isHidden())
            texts.append(banner->text());
    }
    return texts.join(u'\n');
}

void press(const MessageArea& messages, const QString& title)
{
    const QList<QPushButton*> buttons = messages.findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->text() == title && !button->isHidden())
            return button->click();
    }
    qFatal("the message has no %s", qPrintable(title));
}

} // namespace

void TestLintWatch::theThresholdAndTheBalanceAreThePersons()
{
    Watched watched;
    LintWatch watch(*watched.house.engine, watched.model, watched.memory, nullptr);
    QCOMPARE(watched.model.facts().threshold, std::optional<Money>(Money::fromMicros(2'000'000)));
    QVERIFY(!watched.model.facts().balance);
    BudgetCaps caps;
    caps.askAbove = Money::fromMicros(500'000);
    QVERIFY(watched.house.engine->budget().setCaps(caps).ok());
    QTRY_COMPARE(watched.model.facts().threshold, std::optional<Money>(Money::fromMicros(500'000)));
    watched.house.engine->balance().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(watched.model.facts().balance.has_value(), 20'000);
    QCOMPARE(watched.model.facts().balance, watched.house.engine->balance().amount());
}

void TestLintWatch::aTakeThatSucceededIsKnown()
{
    Watched watched;
    const auto watch = std::make_unique<LintWatch>(*watched.house.engine, watched.model, watched.memory, nullptr);
    const RequestDraft draft = smallDraft(QStringLiteral("Wide of a lighthouse, slow push-in"));
    watched.model.setDraft(draft);
    QVERIFY(!watched.model.facts().sameSucceeded);
    watched.make(draft);
    QTRY_VERIFY_WITH_TIMEOUT(watched.model.facts().sameSucceeded, 30'000); // without a key being pressed
    QVERIFY(!watched.model.facts().triedCheaper);
    watched.model.setTier(Tier::FourK);
    QVERIFY(!watched.model.facts().sameSucceeded);
    QVERIFY(watched.model.facts().triedCheaper);
    watched.model.setSeed(7); // another take of the same recipe
    QVERIFY(watched.model.facts().triedCheaper);
    watched.model.setPrompt(QStringLiteral("Wide of a lighthouse"));
    QVERIFY(!watched.model.facts().triedCheaper);
    watched.model.undo();
    QVERIFY(watched.model.facts().triedCheaper);
    // What is in the journal at the start counts as well.
    ComposeModel later(watched.house.engine->contracts());
    LintWatch again(*watched.house.engine, later, watched.memory, nullptr);
    later.setDraft(draft);
    QVERIFY(later.facts().sameSucceeded);
}

void TestLintWatch::whatSucceededLongAgoIsKnownSoon()
{
    Watched watched;
    const auto write = [&watched](int n) {
        Job job;
        job.id = QStringLiteral("past-%1").arg(n);
        job.state = JobState::Done;
        job.draft = smallDraft(QStringLiteral("Wide of the past, number %1").arg(n));
        job.body = "{}";
        job.createdAt = QDateTime::currentDateTimeUtc().addDays(-100);
        return watched.house.engine->journal().insert(job).ok();
    };
    for (int n = 0; n < 100; ++n) // only in the journal: the queue has not read them
        QVERIFY(write(n));
    LintWatch watch(*watched.house.engine, watched.model, watched.memory, nullptr);
    watched.model.setDraft(smallDraft(QStringLiteral("Wide of the past, number 0")));
    QVERIFY(!watched.model.facts().sameSucceeded);
    QTRY_VERIFY_WITH_TIMEOUT(watched.model.facts().sameSucceeded, 20'000); // without a key being pressed
    watched.model.setDraft(smallDraft(QStringLiteral("Wide of the past, number 100")));
    QVERIFY(!watched.model.facts().sameSucceeded);
}

void TestLintWatch::onlyWhatIsInUseTellsRecipesApart()
{
    RequestDraft draft = smallDraft(QStringLiteral("A harbour"));
    const QByteArray key = recipeKey(draft);
    const auto same = [&](const std::function<void(RequestDraft&)>& change) {
        RequestDraft other = draft;
        change(other);
        return recipeKey(other) == key;
    };
    QVERIFY(same([](RequestDraft& d) { d.endpoint.tier = Tier::Pro; }));
    QVERIFY(same([](RequestDraft& d) { d.seed = 3; }));
    QVERIFY(same([](RequestDraft& d) { d.shots = {{QStringLiteral("kept for later"), 3}}; }));
    QVERIFY(same([](RequestDraft& d) { d.firstFrame = QStringLiteral("https://images.example.org/a.jpg"); }));
    QVERIFY(!same([](RequestDraft& d) { d.seconds = 4; }));
    QVERIFY(!same([](RequestDraft& d) { d.audio = true; }));
    QVERIFY(!same([](RequestDraft& d) { d.negative = QStringLiteral("text"); }));
    QVERIFY(!same([](RequestDraft& d) { d.aspect = QStringLiteral("1:1"); }));
    QVERIFY(!same([](RequestDraft& d) { d.endpoint.mode = Mode::ImageToVideo; }));
}

void TestLintWatch::whatTheLiveContractHasOtherwiseIsSaid()
{
    Watched watched(practice::PlayedContract::Live);
    LintWatch watch(*watched.house.engine, watched.model, watched.memory, nullptr);
    watched.refreshContracts();
    const QString difference = watched.model.facts().contractDifference;
    QVERIFY2(difference.contains(QStringLiteral("no seed")), qPrintable(difference));
    QVERIFY2(difference.contains(QStringLiteral("aspect_ratio: 16:9, 9:16, 1:1 instead of")), qPrintable(difference));
    watched.model.setMode(Mode::ImageToVideo);
    QVERIFY(watched.model.facts().contractDifference.contains(QStringLiteral("start_image_url instead of image_url")));
}

void TestLintWatch::rulesMutedForGoodAreRemembered()
{
    Watched watched;
    const QStringList rules{QStringLiteral("C201"), QStringLiteral("P005")};
    {
        LintWatch watch(*watched.house.engine, watched.model, watched.memory, nullptr);
        QVERIFY(watched.model.facts().muted.isEmpty());
        watch.setMuted(rules);
        QCOMPARE(watched.model.facts().muted, rules);
    }
    ComposeModel later(watched.house.engine->contracts());
    LintWatch again(*watched.house.engine, later, watched.memory, nullptr);
    QCOMPARE(later.facts().muted, rules);
    again.setMuted({});
    QVERIFY(WindowMemory(watched.memory.file()).words(QStringLiteral("mutedRules")).isEmpty());
}

void TestLintWatch::aFrameIsKnownUntilItIsForgotten()
{
    Watched watched;
    LintWatch watch(*watched.house.engine, watched.model, watched.memory, nullptr);
    const FrameFacts facts{.url = QStringLiteral("https://images.example.org/a.jpg"),
                           .size = QSize(640, 360),
                           .format = QStringLiteral("jpeg"),
                           .bytes = 40'000,
                           .refusal = {}};
    watch.setFrameFacts(Role::LastFrame, facts);
    QCOMPARE(watched.model.facts().lastFrame, std::optional<FrameFacts>(facts));
    QVERIFY(!watched.model.facts().firstFrame);
    watch.setFrameFacts(Role::LastFrame, std::nullopt);
    QVERIFY(!watched.model.facts().lastFrame);
}

void TestLintWatch::aChangedContractIsToldOnce()
{
    Watched watched(practice::PlayedContract::Live);
    const QString key = QStringLiteral("contracts");
    {
        ContractNews news(*watched.house.engine, watched.memory, watched.messages, nullptr);
        watched.refreshContracts();
        QTRY_VERIFY_WITH_TIMEOUT(watched.messages.shows(key), 10'000);
        QVERIFY(told(watched.messages).contains(QStringLiteral("all six endpoints")));
        const QString date = QLocale().toString(QDate::currentDate(), QLocale::ShortFormat);
        QVERIFY2(told(watched.messages).contains(date), qPrintable(told(watched.messages)));
        press(watched.messages, QStringLiteral("What changed"));
        const QString text = told(watched.messages);
        QVERIFY2(text.contains(QStringLiteral("no seed")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Standard, text to video: ")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("4K, image to video: ")), qPrintable(text));
    }
    watched.messages.hide(key);
    {
        ContractNews later(*watched.house.engine, watched.memory, watched.messages, nullptr);
        watched.refreshContracts();
        QTest::qWait(1500); // longer than it waits itself: nothing may come
        QVERIFY(!watched.messages.shows(key));
    }
    // What was seen then was something else: one endpoint is news, and only that one.
    watched.memory.setBytes(QStringLiteral("contracts-practice/kling_kling-3.0_pro_text-to-video"), "another");
    ContractNews last(*watched.house.engine, watched.memory, watched.messages, nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(watched.messages.shows(key), 10'000);
    QVERIFY(told(watched.messages).contains(QStringLiteral("Pro, text to video")));
    QVERIFY(!told(watched.messages).contains(QStringLiteral("image to video")));
}

void TestLintWatch::theDocumentedContractIsNoNews()
{
    Watched watched;
    ContractNews news(*watched.house.engine, watched.memory, watched.messages, nullptr);
    watched.refreshContracts();
    QTest::qWait(1500);
    QVERIFY(!watched.messages.shows(QStringLiteral("contracts")));
}

int main(int argc, char* argv[])
{
    const Isolated isolated;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    TestLintWatch test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_lintwatch.moc"
