// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contract/requestcheck.h"
#include "tests/support/samples.h"

#include <QTest>

using namespace klapper;

namespace {
const Endpoint text{Tier::Standard, Mode::TextToVideo};
const Endpoint image{Tier::FourK, Mode::ImageToVideo};

QList<ProblemKind> kinds(const RequestDraft& draft, const Contract& contract)
{
    QList<ProblemKind> found;
    for (const Problem& problem : check(draft, contract))
        found.append(problem.kind);
    return found;
}
} // namespace

class TestRequestCheck final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachRuleHasADraftThatBreaksIt_data()
    {
        QTest::addColumn<RequestDraft>("draft");
        QTest::addColumn<ProblemKind>("kind");
        const auto row = [](const char* name, ProblemKind kind, Endpoint endpoint, auto edit) {
            RequestDraft draft = test::fullDraft(endpoint);
            edit(draft);
            QTest::newRow(name) << draft << kind;
        };
        row("blank prompt", ProblemKind::PromptMissing, text, [](auto& d) { d.prompt = QStringLiteral(" \n"); });
        row("2501 characters and no limit in the contract", ProblemKind::TextTooLong, text,
            [](auto& d) { d.prompt = QString(2501, QChar(u'x')); });
        row("negative of 2501 characters", ProblemKind::TextTooLong, text,
            [](auto& d) { d.negative = QString(2501, QChar(u'x')); });
        row("2 s", ProblemKind::DurationRange, text, [](auto& d) { d.seconds = 2; });
        row("16 s", ProblemKind::DurationRange, text, [](auto& d) { d.seconds = 16; });
        row("guidance above 1", ProblemKind::GuidanceRange, text, [](auto& d) { d.guidance = 1.01; });
        row("guidance below 0", ProblemKind::GuidanceRange, text, [](auto& d) { d.guidance = -0.1; });
        row("guidance not a number", ProblemKind::GuidanceRange, text, [](auto& d) { d.guidance = qQNaN(); });
        row("ratio", ProblemKind::AspectUnknown, text, [](auto& d) { d.aspect = QStringLiteral("2:1"); });
        row("negative seed", ProblemKind::SeedRange, text, [](auto& d) { d.seed = -1; });
        row("no first frame", ProblemKind::FirstFrameMissing, image, [](auto& d) { d.firstFrame.clear(); });
        row("http", ProblemKind::UrlNotPublic, image,
            [](auto& d) { d.firstFrame = QStringLiteral("http://example.com/a.png"); });
        row("local file", ProblemKind::UrlNotPublic, image,
            [](auto& d) { d.firstFrame = QStringLiteral("file:///etc/passwd"); });
        row("image of this computer", ProblemKind::EmbeddedNotTaken, image,
            [](auto& d) { d.firstFrame = u"klapper-frame:" % QString(64, u'a') % u".png"; });
        row("embedded by hand", ProblemKind::UrlNotPublic, image,
            [](auto& d) { d.firstFrame = QStringLiteral("data:image/png;base64,AAAA"); });
        row("private host", ProblemKind::UrlNotPublic, image,
            [](auto& d) { d.lastFrame = QStringLiteral("https://192.168.1.4/a.png"); });
        const auto shots = [](auto& d, int count, int seconds) {
            d.shotsActive = true;
            for (int i = 0; i < count; ++i)
                d.shots.append({QStringLiteral("a shot"), seconds});
        };
        row("seven shots", ProblemKind::TooManyShots, text, [&](auto& d) {
            d.seconds = 7;
            shots(d, 7, 1);
        });
        row("sum", ProblemKind::ShotSecondsSum, text, [&](auto& d) { shots(d, 3, 2); });
        row("zero seconds", ProblemKind::ShotSecondsRange, text, [&](auto& d) {
            shots(d, 2, 4);
            d.shots[0].seconds = 0;
        });
        row("empty shot", ProblemKind::ShotTextMissing, text, [&](auto& d) {
            shots(d, 2, 4);
            d.shots[1].text = QStringLiteral(" ");
        });
    }
    void eachRuleHasADraftThatBreaksIt()
    {
        QFETCH(RequestDraft, draft);
        QFETCH(ProblemKind, kind);
        QVERIFY(kinds(draft, documentedContract(draft.endpoint)).contains(kind));
    }
    void fullDraftsPassUnderBothContracts()
    {
        for (const Endpoint& endpoint : Endpoint::all()) {
            QCOMPARE(check(test::fullDraft(endpoint), documentedContract(endpoint)), QList<Problem>());
            QCOMPARE(check(test::fullDraft(endpoint), test::liveContractOf(endpoint)), QList<Problem>());
        }
    }
    void imagesOfThisComputerAreTakenWhereTheContractTakesThem()
    {
        RequestDraft draft = test::fullDraft({Tier::Pro, Mode::ImageToVideo});
        draft.firstFrame = u"klapper-frame:" % QString(64, u'a') % u".png";
        draft.lastFrame = u"klapper-frame:" % QString(64, u'b') % u".webp";
        QCOMPARE(kinds(draft, test::liveContractOf(draft.endpoint)), QList<ProblemKind>());
        const QList<Problem> refused = check(draft, documentedContract(draft.endpoint));
        QCOMPARE(refused.size(), 2);
        QCOMPARE(refused[0].role, Role::FirstFrame);
        QCOMPARE(refused[1].role, Role::LastFrame);
        draft.firstFrame.chop(1); // nearly a reference is an address, and none
        QCOMPARE(kinds(draft, test::liveContractOf(draft.endpoint)), QList<ProblemKind>{ProblemKind::UrlNotPublic});
    }
    void limitsAreThoseOfTheContractInForce()
    {
        RequestDraft draft = test::fullDraft(text);
        draft.aspect = QStringLiteral("21:9");
        QCOMPARE(kinds(draft, documentedContract(text)), QList<ProblemKind>());
        QCOMPARE(kinds(draft, test::liveContractOf(text)), QList<ProblemKind>{ProblemKind::AspectUnknown});
        draft = test::fullDraft(text);
        draft.shotsActive = true;
        draft.shots = {{QString(513, u'x'), 8}};
        QCOMPARE(kinds(draft, documentedContract(text)), QList<ProblemKind>());
        QCOMPARE(kinds(draft, test::liveContractOf(text)), QList<ProblemKind>{ProblemKind::TextTooLong});
    }
    void valuesThatTheEndpointLacksAreKeptAndNotLookedAt()
    {
        RequestDraft draft = test::fullDraft({Tier::Standard, Mode::ImageToVideo});
        draft.aspect = QStringLiteral("nonsense");
        draft.lastFrame = QStringLiteral("nonsense");
        draft.seed = -5;
        QCOMPARE(kinds(draft, test::liveContractOf(draft.endpoint)), QList<ProblemKind>());
    }
    void promptMayBeEmptyWhenShotsMakeIt()
    {
        RequestDraft draft = test::fullDraft(text);
        draft.prompt.clear();
        draft.shotsActive = true;
        draft.shots = {{QStringLiteral("Wide"), 8}};
        QCOMPARE(kinds(draft, documentedContract(text)), QList<ProblemKind>());
        QCOMPARE(kinds(draft, test::liveContractOf(text)), QList<ProblemKind>());
    }
};

QTEST_GUILESS_MAIN(TestRequestCheck)
#include "tst_requestcheck.moc"
