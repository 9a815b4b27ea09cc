// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/requestdraft.h"
#include "app/media/filename.h"

#include <QTest>

using namespace klapper;

class TestFileName final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // fault: D8, U1
    void namesAreMadeSafe_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("safe");
        const auto row = [](const char* name, const QString& wanted, const QString& safe) {
            QTest::newRow(name) << wanted << safe;
        };
        row("plain", QStringLiteral("wide shot"), QStringLiteral("wide shot.mp4"));
        row("extension once", QStringLiteral("take.MP4"), QStringLiteral("take.mp4"));
        row("other extension stays", QStringLiteral("take.html"), QStringLiteral("take.html.mp4"));
        row("separators", QStringLiteral("../../etc/passwd"), QStringLiteral("etc-passwd.mp4"));
        row("backslashes", QStringLiteral("..\\..\\x"), QStringLiteral("x.mp4"));
        row("Windows characters", QStringLiteral("a<b>c:d\"e|f?g*h"), QStringLiteral("a-b-c-d-e-f-g-h.mp4"));
        row("dots", QStringLiteral("...hidden..."), QStringLiteral("hidden.mp4"));
        row("option", QStringLiteral("-rf"), QStringLiteral("rf.mp4"));
        row("control", QStringLiteral("a\x01\x02\nb\tc\x7f"), QStringLiteral("a b c.mp4"));
        row("NUL", QString(QStringLiteral("a") + QChar(0) + QStringLiteral("b")), QStringLiteral("ab.mp4"));
        row("bidi override", QStringLiteral("x\u202egpm.exe"), QStringLiteral("xgpm.exe.mp4"));
        row("isolates and zero width", QStringLiteral("a\u2066b\u2069c\u200bd\ufeff"), QStringLiteral("abcd.mp4"));
        row("lone surrogate", QString(QStringLiteral("a") + QChar(0xd800) + QStringLiteral("b")),
            QStringLiteral("ab.mp4"));
        row("empty", QString(), QStringLiteral("clip.mp4"));
        row("only dots", QStringLiteral(".."), QStringLiteral("clip.mp4"));
        row("only blanks", QStringLiteral(" \t "), QStringLiteral("clip.mp4"));
        row("only extension", QStringLiteral(".mp4"), QStringLiteral("clip.mp4"));
        row("reserved", QStringLiteral("CON"), QStringLiteral("_CON.mp4"));
        row("reserved with extension", QStringLiteral("nul.tar"), QStringLiteral("_nul.tar.mp4"));
        row("reserved with digit", QStringLiteral("Lpt9"), QStringLiteral("_Lpt9.mp4"));
        row("not reserved", QStringLiteral("console"), QStringLiteral("console.mp4"));
        row("reserved behind a cut", QString(QStringLiteral("conx") + QString(200, QChar(0x0335))),
            QStringLiteral("_con.mp4"));
        row("CJK", QStringLiteral("夜の街"), QStringLiteral("夜の街.mp4"));
        row("emoji", QStringLiteral("🎬 take"), QStringLiteral("🎬 take.mp4"));
        row("composed", QStringLiteral("cafe\u0301"), QStringLiteral("caf\u00e9.mp4"));
    }
    // fault: D8
    void namesAreMadeSafe()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, safe);
        QCOMPARE(safeFileName(wanted, u"mp4"), safe);
    }

    // fault: D8
    void longNamesAreCutAtALetter_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::newRow("ASCII") << QString(300, u'a');
        QTest::newRow("CJK") << QString(300, u'夜');
        QTest::newRow("emoji") << QStringLiteral("🎬").repeated(300);
        QTest::newRow("flags") << QStringLiteral("🇯🇵").repeated(300);
        QTest::newRow("marks without end") << QString(u'a' + QString(5000, QChar(0x0335)));
        QTest::newRow("a million") << QString(1'000'000, u'x');
    }
    // fault: D8
    void longNamesAreCutAtALetter()
    {
        QFETCH(QString, wanted);
        const QString name = safeFileName(wanted, u"mp4");
        QVERIFY(name.endsWith(u".mp4"));
        QVERIFY(name.size() > 4);
        const QString numbered = numberedFileName(name, 9999);
        QVERIFY2(numbered.toUtf8().size() <= 180, qPrintable(QString::number(numbered.toUtf8().size())));
        QCOMPARE(QString::fromUtf8(name.toUtf8()), name); // no half character
        QVERIFY(!name.contains(QChar::ReplacementCharacter));
    }

    void aSafeNameIsLeftAlone_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::newRow("plain") << QStringLiteral("wide shot");
        QTest::newRow("long") << QString(300, u'a');
        QTest::newRow("long and reserved") << QString(QStringLiteral("Lpt9 .") + QString(300, u'a'));
        QTest::newRow("cut at a blank") << QString(QString(165, u'a') + QStringLiteral("  . . . b"));
    }
    void aSafeNameIsLeftAlone()
    {
        QFETCH(QString, wanted);
        const QString name = safeFileName(wanted, u"mp4");
        QCOMPARE(safeFileName(name, u"mp4"), name);
        QVERIFY(name.toUtf8().size() <= 173);
    }

    void extensionsThatAreNoneBecomeMp4()
    {
        QCOMPARE(safeFileName(u"a", u"../x"), QStringLiteral("a.mp4"));
        QCOMPARE(safeFileName(u"a", u""), QStringLiteral("a.mp4"));
        QCOMPARE(safeFileName(u"a.mov", u"mov"), QStringLiteral("a.mov"));
    }

    void numbersStandBeforeTheExtension()
    {
        QCOMPARE(numberedFileName(QStringLiteral("a.b.mp4"), 1), QStringLiteral("a.b.mp4"));
        QCOMPARE(numberedFileName(QStringLiteral("a.b.mp4"), 2), QStringLiteral("a.b (2).mp4"));
        QCOMPARE(numberedFileName(QStringLiteral("none"), 3), QStringLiteral("none (3)"));
    }

    void clipsAreNamedByDateWordsAndTier_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("slug");
        const auto row = [](const char* name, const QString& prompt, const QString& slug) {
            QTest::newRow(name) << prompt << slug;
        };
        row("six words", QStringLiteral("Wide shot, slow push-in on a lighthouse at dusk"),
            QStringLiteral("wide-shot-slow-push-in-on-a"));
        row("few", QStringLiteral("Rain"), QStringLiteral("rain"));
        row("punctuation", QStringLiteral("  \"It's\" -- *the* end... "), QStringLiteral("its-the-end"));
        row("none", QStringLiteral(" ... "), QStringLiteral("clip"));
        row("empty", QString(), QStringLiteral("clip"));
        row("CJK stays", QStringLiteral("夜の街、雨。ネオン"), QStringLiteral("夜の街-雨-ネオン"));
        row("path tricks", QStringLiteral("../../etc/passwd"), QStringLiteral("etc-passwd"));
        row("marks stay", QStringLiteral("हिन्दी पाठ"), QStringLiteral("हिन्दी-पाठ"));
        row("one endless word", QString(500, u'w'), QString(60, u'w'));
    }
    void clipsAreNamedByDateWordsAndTier()
    {
        QFETCH(QString, prompt);
        QFETCH(QString, slug);
        RequestDraft draft;
        draft.endpoint = {Tier::Pro, Mode::TextToVideo};
        draft.prompt = prompt;
        const QDateTime when(QDate(2026, 11, 23), QTime(23, 59));
        QCOMPARE(clipFileName(when, draft), QString(QStringLiteral("2026-11-23_") + slug + QStringLiteral("_pro.mp4")));
    }

    void anActiveFirstShotNamesTheClip()
    {
        RequestDraft draft;
        draft.endpoint = {Tier::FourK, Mode::TextToVideo};
        draft.prompt = QStringLiteral("The whole");
        draft.shots = {{QStringLiteral("A door opens"), 2}, {QStringLiteral("It closes"), 3}};
        const QDateTime when(QDate(2026, 1, 2), QTime(0, 0));
        QCOMPARE(clipFileName(when, draft), QStringLiteral("2026-01-02_the-whole_4k.mp4"));
        draft.shotsActive = true;
        QCOMPARE(clipFileName(when, draft), QStringLiteral("2026-01-02_a-door-opens_4k.mp4"));
    }
};

QTEST_GUILESS_MAIN(TestFileName)
#include "tst_filename.moc"
