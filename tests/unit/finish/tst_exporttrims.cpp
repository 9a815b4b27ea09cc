// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/countingclip.h"
#include "tests/support/isolated.h"
#include "tests/unit/finish/decoded.h"
#include "tests/unit/finish/finishbench.h"

#include <QCoreApplication>

#include <cmath>

using namespace klapper;
using namespace klapper::test;

/// Trims that do not fall on key frames.
class TestExportTrims final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_samples;
    FinishBench m_bench;
    CountingClip m_shape{.frames = 60, .keyEvery = 20, .soundSeconds = 2.5};
    QString m_one;
    QString m_two;   ///< of the same shape
    QString m_plain; ///< without pictures out of order, at 29.97

    QString sample(const char* name) const { return m_samples.filePath(QString::fromLatin1(name) + u".mp4"); }

private Q_SLOTS:
    void initTestCase()
    {
        m_one = sample("one");
        m_two = sample("two");
        m_plain = sample("plain");
        CountingClip other = m_shape;
        other.ground = 0x5a3c28;
        QVERIFY2(m_shape.writeTo(m_one) && other.writeTo(m_two), "ffmpeg is needed");
        const CountingClip fast{.rateNumerator = 30'000, .rateDenominator = 1001, .frames = 60, .keyEvery = 15};
        const QString made = sample("fast");
        QVERIFY(fast.writeTo(made));
        QCOMPARE(
            QProcess::execute(MediaTools::find().ffmpeg,
                              {QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"),
                               QStringLiteral("-i"), made, QStringLiteral("-c:v"), QStringLiteral("libx264"),
                               QStringLiteral("-preset"), QStringLiteral("ultrafast"), QStringLiteral("-tune"),
                               QStringLiteral("zerolatency"), QStringLiteral("-g"), QStringLiteral("15"), m_plain}),
            0);
    }

    void aClipIsReadWithItsCuts()
    {
        const auto clips = FinishBench::read({clipAt(m_one, 3), clipAt(m_plain), clipAt(m_one)});
        QVERIFY2(clips.ok(), why(clips).constData());
        QCOMPARE(clips->size(), 3);
        QCOMPARE(clips->first().clip.in, 3);
        QCOMPARE(clips->last().clip.in, 0);
        QCOMPARE(clips->first().keyFrames, (QList<qint64>{0, 20, 40}));
        QCOMPARE(clips->first().frames(), 60);
        QVERIFY(clips->first().endings.size() < 60); // pictures stand out of order in it
        QVERIFY(clips->first().endings.contains(20));
        QCOMPARE(clips->first().endings.last(), 60);
        QCOMPARE((*clips)[1].keyFrames, (QList<qint64>{0, 15, 30, 45}));
        QCOMPARE((*clips)[1].endings.size(), 60); // each can be the last
        QCOMPARE((*clips)[1].rate().toText(), QStringLiteral("30000/1001"));
        QCOMPARE((*clips)[1].bytes, QFileInfo(m_plain).size());
    }

    void whatCannotBeReadIsSaid()
    {
        const auto gone = FinishBench::read({clipAt(m_one), clipAt(sample("gone"))});
        QVERIFY(!gone.ok());
        QCOMPARE(gone.error().kind, ErrorKind::BadFile);
        QVERIFY(gone.error().detail.startsWith(sample("gone")));
        QFile broken(sample("broken"));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no clip") == 7 && broken.flush());
        const auto bad = FinishBench::read({clipAt(broken.fileName())});
        QVERIFY(!bad.ok());
        QCOMPARE(bad.error().kind, ErrorKind::BadFile);
        QVERIFY(bad.error().detail.startsWith(broken.fileName()));
    }

    void anExactTrimIsExact_data()
    {
        QTest::addColumn<int>("in");
        QTest::addColumn<int>("out");
        QTest::addColumn<bool>("plain");
        QTest::newRow("both within") << 7 << 51 << false;
        QTest::newRow("begin alone") << 1 << 60 << false;
        QTest::newRow("end alone") << 0 << 42 << false;
        QTest::newRow("one frame before a key frame") << 19 << 60 << false;
        QTest::newRow("between two key frames") << 22 << 37 << false;
        QTest::newRow("one frame") << 33 << 34 << false;
        QTest::newRow("at key frames") << 20 << 40 << false;
        QTest::newRow("none out of order, 29.97") << 4 << 58 << true;
    }
    void anExactTrimIsExact()
    {
        QFETCH(int, in);
        QFETCH(int, out);
        QFETCH(bool, plain);
        const QString path = plain ? m_plain : m_one;
        const Result<ExportPlan> plan = FinishBench::plan({clipAt(path, in, out)}, "join");
        QVERIFY2(plan.ok(), why(plan).constData());
        QCOMPARE(plan->way == ExportPlan::Way::Encode, out - in < 3); // too short to be pieced together
        QCOMPARE(plan->frames, out - in);
        const Result<ExportedFile> made = m_bench.run(*plan);
        QVERIFY2(made.ok(), why(made).constData());
        QCOMPARE(wordsOf(made->differences), QByteArray());
        const QList<int> numbers = numbersIn(made->path, m_shape.size);
        QVERIFY2(numbers == range(in, out), wordsOf(numbers).constData());
        // What is copied is the very same; at most what lies before the next key frame and behind the last ending is
        // made anew.
        const QByteArrayList before = picturesIn(path).mid(in, out - in);
        const QByteArrayList after = picturesIn(made->path);
        qint64 encoded = plan->way == ExportPlan::Way::Encode ? plan->frames : 0;
        for (const PlanPiece& piece : plan->pieces)
            encoded += piece.encode ? piece.to - piece.from : 0;
        int different = 0;
        for (qsizetype i = 0; i < after.size(); ++i)
            different += before[i] == after[i] ? 0 : 1;
        QVERIFY2(different <= encoded, QByteArray::number(different).constData());
        if (in % 20 == 0 && out % 20 == 0 && !plain)
            QCOMPARE(encoded, 0);
    }

    /// The pictures around each cut, and sound that is cut to the sample: no joint pushes what follows.
    void severalTrimmedClipsStandWithoutAGap()
    {
        const QList<SequenceClip> clips{clipAt(m_one, 7, 33), clipAt(m_two), clipAt(m_one, 41), clipAt(m_two, 0, 11)};
        const Result<ExportPlan> plan = FinishBench::plan(clips, "join");
        QVERIFY2(plan.ok(), why(plan).constData());
        QCOMPARE(plan->way, ExportPlan::Way::SmartTrim);
        const Result<ExportedFile> made = m_bench.run(*plan);
        QVERIFY2(made.ok(), why(made).constData());
        QCOMPARE(wordsOf(made->differences), QByteArray());
        const QList<int> expected = range(7, 33) + range(0, 60) + range(41, 60) + range(0, 11);
        const QList<int> numbers = numbersIn(made->path, m_shape.size);
        QVERIFY2(numbers == expected, wordsOf(numbers).constData());
        QCOMPARE(made->frames, expected.size());
        QVERIFY2(std::abs(made->soundLate) <= 1 / 24.0, QByteArray::number(made->soundLate).constData());
        const QJsonObject picture = streamOf(probed(made->path), u"video");
        QCOMPARE(picture[u"avg_frame_rate"].toString(), QStringLiteral("24/1"));
    }

    /// What was copied and what was made do not go together after all: that clip is made anew, and it is said.
    void aClipThatCannotBePiecedTogetherIsMadeWhole_data()
    {
        QTest::addColumn<QByteArray>("failing"); // of the checks, as a test of the shell about their number
        QTest::addColumn<bool>("stays");
        QTest::newRow("then it is right") << QByteArray("-eq 1") << false;
        QTest::newRow("it stays wrong") << QByteArray("-gt 0") << true;
    }
    void aClipThatCannotBePiecedTogetherIsMadeWhole()
    {
        using Kind = ResultDifference::Kind;
        QFETCH(QByteArray, failing);
        QFETCH(bool, stays);
        QTemporaryDir folder;
        MediaTools tools = MediaTools::find();
        QFile script(folder.filePath(QStringLiteral("ffmpeg")));
        QVERIFY(script.open(QIODevice::WriteOnly));
        // The check compares pixels with its filter "psnr"; one that says nothing has failed.
        script.write("#!/bin/sh\ncase \"$*\" in *psnr=*) echo >> \"$0.checks\"\nif [ $(wc -l < \"$0.checks\") "
                     + failing + " ]; then exit 0; fi;; esac\nexec " + tools.ffmpeg.toUtf8() + " \"$@\"\n");
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        tools.ffmpeg = script.fileName();
        const Result<ExportPlan> plan = FinishBench::plan({clipAt(m_one, 7, 51), clipAt(m_two)}, "join");
        QVERIFY2(plan.ok(), why(plan).constData());
        QCOMPARE(plan->way, ExportPlan::Way::SmartTrim);
        const Result<ExportedFile> made = m_bench.run(*plan, QStringLiteral("whole"), tools);
        QVERIFY2(made.ok(), why(made).constData());
        QList<ResultDifference> expected{{.kind = Kind::MadeWhole, .clip = 0}};
        if (stays)
            expected.append({.kind = Kind::CutPictures, .clip = 0});
        QVERIFY2(made->differences == expected, wordsOf(made->differences).constData());
        const QList<int> numbers = numbersIn(made->path, m_shape.size);
        QVERIFY2(numbers == range(7, 51) + range(0, 60), wordsOf(numbers).constData());
        QCOMPARE(made->frames, 44 + 60);
        // All of the first clip was made anew, the second one is copied still.
        const QByteArrayList before = picturesIn(m_one).mid(7, 44);
        const QByteArrayList after = picturesIn(made->path);
        for (qsizetype i = 20 - 7; i < 40 - 7; ++i)
            QVERIFY2(after[i] != before[i], QByteArray::number(i).constData());
        QCOMPARE(after.mid(44), picturesIn(m_two));
        QCOMPARE(m_bench.left().filter(QStringLiteral("klapper-part")), QStringList());
        QVERIFY(QFile::remove(made->path));
    }

    /// A player that looks for parameter sets in the index alone finds those of copied and of made pictures there.
    void theIndexKnowsAllParameterSets()
    {
        const Result<ExportedFile> made =
            m_bench.make({clipAt(m_one, 7, 51)}, "join", {}, QStringLiteral("with its sets"));
        QVERIFY2(made.ok(), why(made).constData());
        QFile file(made->path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray head = file.read(64 * 1024);
        const qsizetype at = head.indexOf("avcC");
        QVERIFY(at > 0);
        QCOMPARE(head[at + 4 + 5] & 31, 2);
    }

    void aQuickTrimBeginsAtTheKeyFrameBefore()
    {
        const ExportChoice quick{.trims = TrimWay::Quick};
        const Result<ExportPlan> plan = FinishBench::plan({clipAt(m_one, 27, 40), clipAt(m_two)}, "join", quick);
        QVERIFY2(plan.ok(), why(plan).constData());
        QCOMPARE(plan->way, ExportPlan::Way::Concat);
        QVERIFY(plan->reasons.contains({PlanReason::Kind::TrimMoved, 0, QStringLiteral("7")}));
        const Result<ExportedFile> made = m_bench.run(*plan, QStringLiteral("quick"));
        QVERIFY2(made.ok(), why(made).constData());
        const QList<int> numbers = numbersIn(made->path, m_shape.size);
        QVERIFY2(numbers == range(20, 40) + range(0, 60), wordsOf(numbers).constData());
        QCOMPARE(made->frames, plan->frames);
        // The copied sound has its first packet before the first picture, which moves that: no reason to doubt it.
        QCOMPARE(wordsOf(made->differences), QByteArray());
    }
};

int main(int argc, char** argv)
{
    const Isolated profile;
    const QCoreApplication application(argc, argv);
    TestExportTrims test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_exporttrims.moc"
