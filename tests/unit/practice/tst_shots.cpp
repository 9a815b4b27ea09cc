// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/order.h"
#include "app/practice/shots.h"
#include "tests/support/isolated.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTest>

using namespace klapper;
using namespace klapper::practice;

class ShotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNumberedShots()
    {
        const QList<Shot> shots = numberedShots(QStringLiteral(
            "A couple. Shot 1: wide of the skyline. SHOT 2 (2s): the two, toasting: cheers. 镜头3：微笑"));
        QCOMPARE(shots.size(), 3);
        QCOMPARE(shots.at(0).text, QStringLiteral("wide of the skyline."));
        QCOMPARE(shots.at(1).text, QStringLiteral("the two, toasting: cheers."));
        QCOMPARE(shots.at(1).seconds, 2);
        QCOMPARE(shots.at(2).text, QStringLiteral("微笑"));
    }

    void oneShotIsNoSequence()
    {
        QVERIFY(numberedShots(QStringLiteral("Shot 1: alone")).isEmpty());
        QVERIFY(numberedShots(QStringLiteral("a screenshot 1: of a snapshot 2: file")).isEmpty());
        QVERIFY(numberedShots(QStringLiteral("Shot 2: b Shot 3: c")).isEmpty());
    }

    void framesAddUpToTheClip_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QList<int>>("frames");
        QTest::newRow("one") << QStringLiteral("a lake") << QList<int>{120};
        QTest::newRow("equal") << QStringLiteral(
            "Shot 1: a Shot 2: b Shot 3: c Shot 4: d Shot 5: e Shot 6: f Shot 7: g")
                               << QList<int>{17, 17, 17, 17, 17, 17, 18};
        QTest::newRow("said") << QStringLiteral("Shot 1 (1s): a Shot 2 (4s): b") << QList<int>{24, 96};
        QTest::newRow("said wrong") << QStringLiteral("Shot 1 (1s): a Shot 2 (9s): b") << QList<int>{60, 60};
    }
    void framesAddUpToTheClip()
    {
        QFETCH(QString, prompt);
        QFETCH(QList<int>, frames);
        QList<int> got;
        for (const Shot& shot : shotsOf({{QStringLiteral("prompt"), prompt}}, 5))
            got.append(shot.frames);
        QCOMPARE(got, frames);
    }

    void multiPromptWinsOverThePrompt()
    {
        const auto shot = [](const QString& text, int seconds) {
            return QJsonObject{{QStringLiteral("prompt"), text}, {QStringLiteral("duration"), seconds}};
        };
        const QList<Shot> shots =
            shotsOf({{QStringLiteral("prompt"), QStringLiteral("Shot 1: x Shot 2: y Shot 3: z")},
                     {QStringLiteral("multi_prompt"),
                      QJsonArray{shot(QStringLiteral("first"), 1), shot(QStringLiteral("second"), 2)}}},
                    3);
        QCOMPARE(shots.size(), 2);
        QCOMPARE(shots.at(1), (Shot{QStringLiteral("second"), 2, 48}));
    }

    void wrapsAndCuts()
    {
        QCOMPARE(wrapped(QStringLiteral("one two\n\tthree"), 100, 3), QStringList{QStringLiteral("one two three")});
        const QStringList lines = wrapped(QStringLiteral("word ").repeated(400), 20, 3);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.last().endsWith(u'…'));
        QVERIFY(wrapped(QStringLiteral("x").repeated(300), 10, 4).size() == 4);
        QCOMPARE(wrapped(QStringLiteral("字").repeated(25), 10, 9).size(), 3);
        QCOMPARE(wrapped(QStringLiteral("a\u202Eb\u0007c"), 10, 1), QStringList{QStringLiteral("a b c")});
        QVERIFY(wrapped(QString(), 10, 3).isEmpty());
    }

    void framesFitTheTier_data()
    {
        QTest::addColumn<Tier>("tier");
        QTest::addColumn<QString>("aspect");
        QTest::addColumn<QSize>("size");
        QTest::newRow("16:9") << Tier::Standard << QStringLiteral("16:9") << QSize(1920, 1080);
        QTest::newRow("9:16") << Tier::Pro << QStringLiteral("9:16") << QSize(1080, 1920);
        QTest::newRow("1:1") << Tier::Pro << QStringLiteral("1:1") << QSize(1080, 1080);
        QTest::newRow("4:3") << Tier::Pro << QStringLiteral("4:3") << QSize(1440, 1080);
        QTest::newRow("3:4") << Tier::Pro << QStringLiteral("3:4") << QSize(1080, 1440);
        QTest::newRow("21:9") << Tier::Pro << QStringLiteral("21:9") << QSize(1920, 822);
        QTest::newRow("4K 16:9") << Tier::FourK << QStringLiteral("16:9") << QSize(3840, 2160);
        QTest::newRow("4K 9:16") << Tier::FourK << QStringLiteral("9:16") << QSize(2160, 3840);
        QTest::newRow("4K 21:9") << Tier::FourK << QStringLiteral("21:9") << QSize(3840, 1646);
        QTest::newRow("nonsense") << Tier::Pro << QStringLiteral("wide") << QSize(1920, 1080);
    }
    void framesFitTheTier()
    {
        QFETCH(Tier, tier);
        QFETCH(QString, aspect);
        QTEST(frameSize(tier, aspect), "size");
    }

    void aSeedFixesTheLook()
    {
        const Endpoint pro{Tier::Pro, Mode::TextToVideo};
        QJsonObject body{{QStringLiteral("prompt"), QStringLiteral("a")}, {QStringLiteral("seed"), 7}};
        QCOMPARE(lookOf(pro, body), lookOf(pro, body));
        const quint32 seven = lookOf(pro, body);
        body.insert(u"seed", 8);
        QVERIFY(lookOf(pro, body) != seven);
        body.remove(u"seed");
        QVERIFY(lookOf(pro, body) != lookOf(pro, body));
    }
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    const QCoreApplication app(argc, argv);
    ShotsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_shots.moc"
