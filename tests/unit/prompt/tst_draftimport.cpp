// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contract/requestbody.h"
#include "app/prompt/csvreader.h"
#include "app/prompt/draftimport.h"
#include "tests/support/json.h"
#include "tests/support/samples.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace klapper;

namespace {

using Kind = ImportProblem::Kind;

DraftImport import(const QByteArray& text, Endpoint fallback = {}) { return importDrafts(text, fallback); }

/// A cell as RFC 4180 has it.
QByteArray quoted(QString text)
{
    return QByteArray("\"" + text.replace(QStringLiteral("\""), QStringLiteral("\"\"")).toUtf8() + "\"");
}

} // namespace

Q_DECLARE_METATYPE(klapper::ImportProblem::Kind)

class TestDraftImport final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyColumnArrives()
    {
        const DraftImport read = import(
            "\xef\xbb\xbfPrompt,negative,Seconds,aspect,guidance,audio,tier,mode,seed,first frame,last_frame,style\r\n"
            "\"A harbour, \"\"late\"\"\nin fog\",blur,8,9:16,0.35,yes,pro,image,42,https://a.example/1.png,"
            "https://a.example/2.png,film\r\n"
            "A forest,,,,,,,,,,,\r\n");
        QVERIFY(read.isWhole());
        QCOMPARE(read.drafts.size(), 2);
        RequestDraft wanted;
        wanted.endpoint = {Tier::Pro, Mode::ImageToVideo};
        wanted.prompt = QStringLiteral("A harbour, \"late\"\nin fog");
        wanted.style = QStringLiteral("film");
        wanted.negative = QStringLiteral("blur");
        wanted.seconds = 8;
        wanted.aspect = QStringLiteral("9:16");
        wanted.guidance = 0.35;
        wanted.audio = true;
        wanted.seed = 42;
        wanted.firstFrame = QStringLiteral("https://a.example/1.png");
        wanted.lastFrame = QStringLiteral("https://a.example/2.png");
        QCOMPARE(read.drafts[0], wanted);
        RequestDraft defaults;
        defaults.prompt = QStringLiteral("A forest");
        QCOMPARE(read.drafts[1], defaults);
    }

    void spreadsheetsWithSemicolonsWriteDecimalCommas()
    {
        const DraftImport read =
            import("prompt;cfg_scale;generate_audio;image_url\nA, b;0,4;1;https://a.example/1.png\n");
        QVERIFY(read.isWhole());
        QCOMPARE(read.drafts[0].prompt, QStringLiteral("A, b"));
        QCOMPARE(read.drafts[0].guidance, 0.4);
        QVERIFY(read.drafts[0].audio);
        QVERIFY(read.drafts[0].endpoint.takesImage()); // there is a first frame
        QVERIFY(import("prompt\tseconds\nA\t7").isWhole());
        QCOMPARE(import("prompt\tseconds\nA\t7").drafts[0].seconds, 7);
    }

    void shotsShareTheSeconds()
    {
        const DraftImport read = import("prompt,seconds,shot1,shot2,shot 3,shot1 seconds,shot2 seconds,shot3 seconds\n"
                                        "Scene,8,a,b,c,,,\n"
                                        "Scene,8,a,b,c,2,,\n"
                                        "Scene,,a,b,c,4,3,5\n"
                                        ",5,a,,,,,\n"
                                        "Scene,5,,,,,,\n"
                                        "Scene,2,a,b,c,,,\n",
                                        {Tier::Pro, Mode::ImageToVideo});
        QVERIFY(read.isWhole());
        const auto seconds = [&read](int row) {
            QList<int> list;
            for (const Shot& shot : read.drafts[row].shots)
                list.append(shot.seconds);
            return list;
        };
        QCOMPARE(seconds(0), (QList<int>{3, 3, 2}));
        QCOMPARE(seconds(1), (QList<int>{2, 3, 3}));
        QCOMPARE(seconds(2), (QList<int>{4, 3, 5}));
        QCOMPARE(read.drafts[2].seconds, 12);
        QCOMPARE(seconds(3), QList<int>{5});
        QVERIFY(!read.drafts[4].shotsActive && read.drafts[4].shots.isEmpty());
        QCOMPARE(seconds(5), (QList<int>{1, 1, 1})); // the check says that the clip is too short for them
        QCOMPARE(read.drafts[0].endpoint, (Endpoint{Tier::Pro, Mode::TextToVideo})); // no frame is given
    }

    void whatIsWrongIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("detail"); // field, nearest or text
        const auto row = [](const char* name, const QByteArray& text, Kind kind, int line, int column,
                            const QString& detail = {}) {
            QTest::newRow(name) << text << kind << line << column << detail;
        };
        row("unknown column", "prompt,secnds\nA,5\n", Kind::UnknownColumn, 1, 8, QStringLiteral("seconds"));
        row("column twice", "prompt,duration,Prompt\nA,5,B\n", Kind::ColumnTwice, 1, 17, QStringLiteral("Prompt"));
        row("the same under two names", "seconds,prompt,duration\n5,A,5\n", Kind::ColumnTwice, 1, 16);
        row("no text column", "seconds\n5\n", Kind::NoText, 1, 0);
        row("a row without a text", "prompt,seconds\nA,5\n,7\n", Kind::NoText, 3, 1);
        row("a number that is none", "prompt,seconds\nA,five\n", Kind::NotANumber, 2, 3, QStringLiteral("five"));
        row("half a second", "prompt,seconds\nA,5.5\n", Kind::NotANumber, 2, 3);
        row("behind a line break in a cell", "prompt,seconds\n\"A\nB\",x\n", Kind::NotANumber, 3, 4);
        row("a decimal comma", "prompt,guidance\nA,\"0,5\"\n", Kind::NotANumber, 2, 3);
        row("no tier", "tier,prompt\nultra,A\n", Kind::NotAChoice, 2, 1, QStringLiteral("ultra"));
        row("no yes", "audio,prompt\nmaybe,A\n", Kind::NotAChoice, 2, 1);
        row("a cell too many", "prompt,seconds\nA harbour, late,5\n", Kind::CellCount, 2, 1);
        row("a cell too few", "prompt,seconds\nA\n", Kind::CellCount, 2, 1);
        row("open quote", "prompt\nA\n\"B\nC\n", Kind::OpenQuote, 3, 1);
        row("stray quote", "prompt\nA \"big\" harbour\n", Kind::StrayQuote, 2, 3);
        row("text behind a quote", "prompt\n\"A\" harbour\n", Kind::StrayQuote, 2, 4);
        row("Latin 1", "prompt\nA\nCaf\xe9\n", Kind::NotUtf8, 3, 4);
        row("UTF-16", QByteArray("p\0r\0o\0", 6), Kind::NotUtf8, 1, 2);
        row("empty", "  \n", Kind::Empty, 0, 0);
        row("only a header", "prompt,seconds\n", Kind::Empty, 0, 0);
        row("too many rows", "prompt\n" + QByteArray("A\n").repeated(501), Kind::TooManyRows, 502, 1);
        row("too large", QByteArray(4 * 1024 * 1024 + 1, 'a'), Kind::TooLarge, 0, 0);
        row("broken JSON", "[\n {\"prompt\": \"A\",}\n]", Kind::NotJson, 2, 17);
        row("unknown field", "[\n {\"prompt\": \"A\"},\n {\"promt\": \"A\"}]", Kind::Field, 3, 2);
        row("wrong type", test::json("[{'prompt':'A','duration':'5'}]"), Kind::Field, 1, 2, QStringLiteral("duration"));
        row("no object", test::json("['A']"), Kind::NotADraft, 1, 2);
        row("no text", test::json("[{'prompt':'A'}, {'duration':5}]"), Kind::NoText, 1, 18);
        row("no such tier", test::json("[{'prompt':'A','tier':'ultra'}]"), Kind::Field, 1, 2);
        row("a draft with a wrong name", test::json("[{'endpoint':'kling/kling-3.0/pro/text-to-video','promt':'A'}]"),
            Kind::UnknownColumn, 1, 2, QStringLiteral("prompt"));
        row("a draft with a wrong type", test::json("[{'firstFrame':'','prompt':'A','seconds':'5'}]"), Kind::Field, 1,
            2, QStringLiteral("seconds"));
        row("a draft of nowhere", test::json("[{'endpoint':'kling/kling-2','prompt':'A'}]"), Kind::Field, 1, 2);
    }
    void whatIsWrongIsNamedWithItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(Kind, kind);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, detail);
        const DraftImport read = import(text);
        QVERIFY(!read.isWhole());
        QVERIFY(!read.problems.isEmpty());
        const ImportProblem& first = read.problems.first();
        QCOMPARE(first.kind, kind);
        QCOMPARE(QPoint(first.line, first.column), QPoint(line, column));
        QVERIFY2(detail.isEmpty() || first.field == detail || first.nearest == detail || first.text == detail,
                 qPrintable(first.field + u'/' + first.nearest + u'/' + first.text));
    }

    void goodRowsAreKeptBesideBadOnes()
    {
        const DraftImport read = import("prompt,seconds\nA,5\nB,x\n,\nC,7\nD,y\n");
        QCOMPARE(read.drafts.size(), 2);
        QCOMPARE(read.problems.size(), 2);
        QCOMPARE(read.drafts[1].prompt, QStringLiteral("C"));
        QCOMPARE(read.problems[1].line, 6);
    }

    /// Whatever cells there are, they come back as they were written.
    void everyTableIsReadAsItWasWritten()
    {
        QRandomGenerator random(4180);
        const QString letters = QStringLiteral("ab\",;\t\r\n |é镜");
        for (int round = 0; round < 500; ++round) {
            const char separator = ",;\t"[random.bounded(3)];
            const QByteArray lineEnd = random.bounded(2) ? "\r\n" : "\n";
            const int columns = 2 + random.bounded(3);
            QList<QStringList> rows;
            QByteArray text;
            for (int row = 0; row < 4; ++row) {
                QStringList cells;
                QByteArrayList written;
                for (int column = 0; column < columns; ++column) {
                    QString cell = row == 0 ? QStringLiteral("h") : QString();
                    for (int i = random.bounded(6); row > 0 && i > 0; --i)
                        cell += letters[random.bounded(int(letters.size()))];
                    cells.append(cell);
                    written.append(row == 0 ? cell.toUtf8() : quoted(cell));
                }
                rows.append(cells);
                text += written.join(separator) + lineEnd;
            }
            const CsvTable table = readCsv(text, 10);
            QVERIFY2(table.problems.isEmpty(), text.constData());
            QCOMPARE(table.rows.size(), rows.size());
            for (qsizetype row = 0; row < rows.size(); ++row) {
                QStringList cells;
                for (const CsvCell& cell : table.rows[row])
                    cells.append(cell.text);
                QCOMPARE(cells, rows[row]);
            }
        }
    }

    void whatGoesOverTheWireComesBack()
    {
        for (const Endpoint& endpoint : Endpoint::all()) {
            RequestDraft draft = test::fullDraft(endpoint);
            if (!endpoint.takesImage()) {
                draft.firstFrame.clear();
                draft.lastFrame.clear();
            }
            const auto itemOf = [&draft](const Contract& contract) {
                QJsonObject item = requestBody(draft, contract);
                item.insert(QStringLiteral("model_id"), draft.endpoint.modelId());
                return item;
            };
            const QJsonArray list{itemOf(documentedContract(endpoint)), draft.toJson(),
                                  QJsonObject{{QStringLiteral("draft"), draft.toJson()}}};
            const DraftImport read = import(QJsonDocument(list).toJson());
            QVERIFY(read.isWhole());
            QCOMPARE(read.drafts, (QList<RequestDraft>{draft, draft, draft}));
        }
    }

    void anItemOfTheWireNeedNotNameItsEndpoint()
    {
        const DraftImport read =
            import(test::json("[{'prompt':'A'},{'prompt':'A','tier':'4k'},{'prompt':'A','mode':'text'},"
                              "{'prompt':'A','image_url':'https://a.example/1.png'},"
                              "{'prompt':'','multi_prompt':[{'prompt':'B','duration':4},"
                              "{'prompt':'C','duration':3}]}]"),
                   {Tier::Pro, Mode::TextToVideo});
        QVERIFY(read.isWhole());
        QCOMPARE(read.drafts[0].endpoint, (Endpoint{Tier::Pro, Mode::TextToVideo}));
        QCOMPARE(read.drafts[1].endpoint, (Endpoint{Tier::FourK, Mode::TextToVideo}));
        QCOMPARE(read.drafts[2].endpoint, (Endpoint{Tier::Pro, Mode::TextToVideo}));
        QCOMPARE(read.drafts[3].endpoint, (Endpoint{Tier::Pro, Mode::ImageToVideo}));
        QCOMPARE(read.drafts[4].seconds, 7);
        QVERIFY(import(test::json("{'prompt':'A'}")).isWhole()); // one alone
    }
};

QTEST_GUILESS_MAIN(TestDraftImport)
#include "tst_draftimport.moc"
