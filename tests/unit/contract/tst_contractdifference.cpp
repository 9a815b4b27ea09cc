// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contract/contractdifference.h"
#include "tests/support/samples.h"

#include <QTest>

using namespace klapper;
using Kind = ContractDifference::Kind;

class TestContractDifference final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSameContractDiffersInNothing()
    {
        for (const Endpoint& endpoint : Endpoint::all()) {
            const Contract shipped = documentedContract(endpoint);
            Contract fetched = shipped;
            fetched.source = ContractSource::Live;
            fetched.date = shipped.date.addDays(40);
            std::reverse(fetched.fields.begin(), fetched.fields.end());
            QVERIFY(contractDifferences(shipped, fetched).isEmpty());
            QCOMPARE(contractPrint(fetched), contractPrint(shipped));
        }
    }

    /// What stands in the sample of September 2026, read by eye.
    void tellsWhatTheLiveContractHasOtherwise()
    {
        const Endpoint endpoint{Tier::Standard, Mode::TextToVideo};
        const QList<ContractDifference> found =
            contractDifferences(documentedContract(endpoint), test::liveContractOf(endpoint));
        QVERIFY(found.contains({.kind = Kind::Choices,
                                .name = QStringLiteral("aspect_ratio"),
                                .before = QStringLiteral("16:9, 9:16, 1:1, 4:3, 3:4, 21:9"),
                                .now = QStringLiteral("16:9, 9:16, 1:1")}));
        QVERIFY(found.contains({.kind = Kind::Missing, .name = QStringLiteral("seed")}));
        QVERIFY(found.contains({.kind = Kind::Added, .name = QStringLiteral("multi_prompt")}));
        QVERIFY(found.contains({.kind = Kind::Renamed,
                                .name = QStringLiteral("sound"),
                                .before = QStringLiteral("generate_audio"),
                                .now = QStringLiteral("sound")}));
        for (const ContractDifference& each : found) {
            QVERIFY(each.name != u"prompt");   // the same in both
            QVERIFY(each.name != u"duration"); // another default alone is none
        }
    }

    void tellsRangesLengthsAndWhatIsRequired()
    {
        const Contract shipped = documentedContract({Tier::Pro, Mode::ImageToVideo});
        Contract live = shipped;
        for (Field& field : live.fields) {
            if (field.role == Role::Duration)
                field.maximum = 10;
            if (field.role == Role::Text)
                field.maxLength = 2500;
            if (field.role == Role::LastFrame)
                field.required = true;
        }
        live.unknownRequired = {QStringLiteral("style_code")};
        const QList<ContractDifference> expected{
            {.kind = Kind::Length, .name = QStringLiteral("prompt"), .before = {}, .now = QStringLiteral("2500")},
            {.kind = Kind::Required, .name = QStringLiteral("tail_image_url")},
            {.kind = Kind::Range,
             .name = QStringLiteral("duration"),
             .before = QStringLiteral("3–15"),
             .now = QStringLiteral("3–10")},
            {.kind = Kind::UnknownField, .name = QStringLiteral("style_code")},
        };
        QCOMPARE(contractDifferences(shipped, live), expected);
    }

    void thePrintTellsEveryChangeApart()
    {
        const Contract shipped = documentedContract({Tier::Pro, Mode::TextToVideo});
        QSet<QByteArray> prints{contractPrint(shipped)};
        for (qsizetype i = 0; i < shipped.fields.size(); ++i) {
            Contract changed = shipped;
            changed.fields[i].required = !changed.fields[i].required;
            prints.insert(contractPrint(changed));
            changed = shipped;
            changed.fields[i].fallback = QStringLiteral("another");
            prints.insert(contractPrint(changed));
            changed = shipped;
            changed.fields.removeAt(i);
            prints.insert(contractPrint(changed));
        }
        QCOMPARE(prints.size(), 1 + 3 * shipped.fields.size());
    }
};

QTEST_GUILESS_MAIN(TestContractDifference)
#include "tst_contractdifference.moc"
