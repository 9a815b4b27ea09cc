// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/sequencestore.h"
#include "tests/integration/cli/clijournal.h"
#include "tests/support/countingclip.h"

#include <QCryptographicHash>
#include <QTest>

#include <csignal>

using namespace klapper;
using test::CliBench;
using test::CliJournal;
using test::CliOutcome;
using test::CliProgram;
using test::CountingClip;

namespace {

using Words = QStringList;

QString word(const char* text) { return QString::fromUtf8(text); }

Words words(const char* text) { return word(text).split(u' ', Qt::SkipEmptyParts); }

QByteArray hashOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

/// What ffprobe says of a file, apart from the program.
QJsonObject probed(const QString& path)
{
    QProcess ffprobe;
    ffprobe.start(MediaTools::find().ffprobe, words("-v error -of json -count_packets -show_streams -show_format")
                                                  << path);
    ffprobe.waitForFinished();
    return QJsonDocument::fromJson(ffprobe.readAllStandardOutput()).object();
}

/// As the window would call it today.
QString called(const char* name) { return QDate::currentDate().toString(Qt::ISODate) % u'_' % word(name) % u".mp4"; }

qint64 framesOf(const QString& path)
{
    const QJsonArray streams = probed(path)[u"streams"].toArray();
    for (const QJsonValue& stream : streams) {
        if (stream[u"codec_type"].toString() == u"video")
            return stream[u"nb_read_packets"].toString().toLongLong();
    }
    return -1;
}

} // namespace

/// join, export and handoff: finished clips from the command line.
class TestCliFinish final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void clipsThatAgreeAreCopied();
    void aDryRunSaysWhatWouldBeMade();
    void placesAreReadAsTheyAreWritten_data();
    void placesAreReadAsTheyAreWritten();
    void wrongWordsAreSaid_data();
    void wrongWordsAreSaid();
    void aPresetMakesWhatItSays();
    void presetsSayWhyTheyCannotBeUsed();
    void nothingIsReplaced();
    void interruptedItLeavesNothing_data();
    void interruptedItLeavesNothing();
    void interruptedInTheMiddleOfEachKindItLeavesNothing_data();
    void interruptedInTheMiddleOfEachKindItLeavesNothing();
    void aTimelineIsWritten_data();
    void aTimelineIsWritten();
    void aTimelineGoesToStandardOutput();
    void takesAreNamedByTheirJobs();
    void aSequenceOfTheWindowIsNamed();

private:
    QString path(const char* name) const { return m_folder.filePath(word(name)); }
    QStringList made() const
    {
        QStringList names = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        for (const char* clip : {"a.mp4", "b.mp4", "small.mp4", "x@1-2.mp4"})
            names.removeOne(word(clip));
        return names;
    }

    QTemporaryDir m_folder;
    CliProgram m_program;
};

/// Two clips that agree, of 48 frames at 24 with sound, and a smaller, silent one at 30.
void TestCliFinish::initTestCase()
{
    m_program.workIn(m_folder.path());
    QVERIFY((CountingClip{.frames = 48, .keyEvery = 12, .soundSeconds = 2}.writeTo(path("a.mp4"))));
    QVERIFY((CountingClip{.frames = 48, .ground = 0x5a3c28, .keyEvery = 12, .soundSeconds = 2}.writeTo(path("b.mp4"))));
    QVERIFY((CountingClip{.size = {256, 144}, .rateNumerator = 30, .frames = 30}.writeTo(path("small.mp4"))));
    QVERIFY(QFile::copy(path("a.mp4"), path("x@1-2.mp4")));
}

void TestCliFinish::clipsThatAgreeAreCopied()
{
    const QByteArray before = hashOf(path("a.mp4"));
    const CliOutcome outcome = m_program.run(words("join a.mp4 b.mp4 a.mp4 -o film.mp4 --output json -v"));
    QVERIFY2(outcome.exitCode == 0, outcome.said());
    const QJsonObject said = outcome.json();
    QCOMPARE(said[u"way"].toString(), QStringLiteral("concat"));
    QCOMPARE(said[u"file"].toString(), path("film.mp4"));
    QCOMPARE(said[u"frames"].toInt(), 144);
    QCOMPARE(said[u"differences"].toArray().size(), 0);
    QCOMPARE(framesOf(path("film.mp4")), qint64(144));
    QVERIFY2(outcome.says("copying 3 clips") && outcome.says("saved: "), outcome.said());
    QCOMPARE(hashOf(path("a.mp4")), before);
    QCOMPARE(made(), QStringList{QStringLiteral("film.mp4")});
    QVERIFY(QFile::remove(path("film.mp4")));
}

void TestCliFinish::aDryRunSaysWhatWouldBeMade()
{
    const CliOutcome told = m_program.run(words("join a.mp4 small.mp4 --dry-run --output table"));
    QVERIFY2(told.exitCode == 0, told.said());
    for (const char* line : {"2 clips, 320x180, 30 frames a second", "every picture is made anew",
                             "clip 2 (small.mp4): another size: 256x144 to 320x180", "silent: gets silence"})
        QVERIFY2(told.out.contains(line), told.out.constData());
    const CliOutcome json = m_program.run(words("join a.mp4 small.mp4 --dry-run --fit crop --size 200x200"));
    QVERIFY2(json.exitCode == 0, json.said());
    QCOMPARE(json.json()[u"way"].toString(), QStringLiteral("encode"));
    QCOMPARE(json.json()[u"width"].toInt(), 200);
    QCOMPARE(json.json()[u"frame_rate"].toString(), QStringLiteral("30/1"));
    QStringList reasons;
    for (const QJsonValue& reason : json.json()[u"reasons"].toArray())
        reasons.append(reason[u"reason"].toString());
    QVERIFY2(reasons.contains(QStringLiteral("cropped")) && reasons.contains(QStringLiteral("silent")),
             qPrintable(reasons.join(u' ')));
    QCOMPARE(made(), QStringList());
}

void TestCliFinish::placesAreReadAsTheyAreWritten_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("in");
    QTest::addColumn<int>("out");
    const auto row = [](const char* name, const char* arguments, int in, int out) {
        QTest::newRow(name) << words(arguments) << in << out;
    };
    row("all of it", "a.mp4", 0, 48);
    row("frames", "a.mp4@12-36", 12, 36);
    row("only an end", "a.mp4@-36", 0, 36);
    row("only a beginning", "a.mp4@12-", 12, 48);
    row("seconds", "a.mp4@0.5-1.5s", 12, 36);
    row("a clock", "a.mp4@0:00.5-0:00:01.5", 12, 36);
    row("timecodes", "a.mp4@00:00:00:12-00:00:01:12", 12, 36);
    row("between two frames", "a.mp4@0.51-1.49", 13, 36);
    row("to its very end", "a.mp4@1-2.0", 1, 48);
    row("options", "a.mp4 --in 12 --out 1.5", 12, 36);
    row("a name with a mark", "x@1-2.mp4", 0, 48);
    row("a name with a mark and places", "x@1-2.mp4@12-36", 12, 36);
}

void TestCliFinish::placesAreReadAsTheyAreWritten()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, in);
    QFETCH(int, out);
    const CliOutcome outcome = m_program.run(words("export --preset h264 --dry-run") + arguments);
    QVERIFY2(outcome.exitCode == 0, outcome.said());
    const QJsonObject clip = outcome.json()[u"clips"][0].toObject();
    QCOMPARE(clip[u"in"].toInt(), in);
    QCOMPARE(clip[u"out"].toInt(), out);
    QCOMPARE(outcome.json()[u"frames"].toInt(), out - in);
}

void TestCliFinish::wrongWordsAreSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* name, const char* arguments, int code, const char* says) {
        QTest::newRow(name) << words(arguments) << code << QByteArray(says);
    };
    row("no clip", "join", 64, "name the clips");
    row("clips and a sequence", "join a.mp4 --sequence Film", 64, "name the clips");
    row("no preset", "export a.mp4", 64, "--list-presets");
    row("an unknown preset", "export --preset h263 a.mp4", 64, "There is no preset \"h263\"");
    row("no format", "handoff a.mp4", 64, "--format");
    row("an unknown format", "handoff --format aaf a.mp4", 64, "otio");
    row("a size that is none", "join a.mp4 --size big", 64, "1920x1080");
    row("a rate that is none", "join a.mp4 --rate fast", 64, "30000/1001");
    row("a fade that is none", "join a.mp4 --fade x", 64, "seconds");
    row("--in of several", "join a.mp4 b.mp4 --in 3", 64, "single clip");
    row("no such file", "join a.mp4 gone.mp4", 65, "There is no file gone.mp4");
    row("trims that are none", "join a.mp4@5..9", 65, "CLIP@IN-OUT");
    row("behind its end", "join a.mp4@12-49", 65, "48 frames");
    row("seconds behind its end", "join a.mp4@1-2.5", 65, "48 frames");
    row("a timecode that is none", "join a.mp4@00:00:00:30-", 65, "no place in a.mp4");
    row("nothing is left", "join a.mp4@20-20", 65, "Nothing is left");
    row("no clip at all", "join cli.txt", 65, "no clip that can be used");
    row("a fade that is too long", "join a.mp4 b.mp4 --fade 5", 65, "fade");
    row("an odd size", "export --preset h264 a.mp4 --size 321x180", 65, "even");
    row("another suffix", "join a.mp4 b.mp4 -o film.mov", 65, "makes .mp4 files");
    row("a suffix in capitals", "join a.mp4 b.mp4 -o film.MP4", 65, "makes .mp4 files");
    row("a name that is changed elsewhere", "join a.mp4 b.mp4 -o 10:30.mp4", 65, "10-30.mp4 is one");
    row("a clip in place of a timeline", "handoff --format edl a.mp4 -o b.mp4 --force", 65, "b.mp4 is no .edl file");
    row("sound of silent clips", "export --preset wav small.mp4", 65, "sound");
    row("no such job", "join 7d0c", 65, "There is no job");
    row("no such sequence", "join --sequence Film", 65, "There is no sequence");
}

void TestCliFinish::wrongWordsAreSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, says);
    QFile text(path("cli.txt"));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no clip") > 0);
    text.close();
    const CliOutcome outcome = m_program.run(arguments);
    QVERIFY2(outcome.exitCode == code, outcome.said());
    QVERIFY2(outcome.says(says), outcome.said());
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(text.remove());
    QCOMPARE(made(), QStringList());
}

void TestCliFinish::aPresetMakesWhatItSays()
{
    const CliOutcome outcome =
        m_program.run(words("export --preset h264 --fit pad --size 240x240 --fade 0.5 a.mp4@6-42 small.mp4"));
    QVERIFY2(outcome.exitCode == 0, outcome.said());
    const QString file = outcome.json()[u"file"].toString();
    QCOMPARE(file, m_folder.filePath(called("a")));
    const QJsonArray streams = probed(file)[u"streams"].toArray();
    QCOMPARE(streams.size(), 2);
    QCOMPARE(streams[0][u"width"].toInt(), 240);
    QCOMPARE(streams[0][u"height"].toInt(), 240);
    QCOMPARE(streams[0][u"avg_frame_rate"].toString(), QStringLiteral("30/1"));
    QCOMPARE(framesOf(file), qint64(45 + 30 - 15)); // 36 at 24 are 45 at 30; half a second is shared
    QCOMPARE(outcome.says("not as planned"), !outcome.json()[u"differences"].toArray().isEmpty());
    const CliOutcome again = m_program.run(words("export --preset png a.mp4 --frame 7 --output-dir pictures"));
    QVERIFY2(again.exitCode == 0, again.said());
    QCOMPARE(QFileInfo(again.json()[u"file"].toString()).path(), path("pictures"));
    QVERIFY(QFile::remove(file) && QDir(path("pictures")).removeRecursively());
    QCOMPARE(made(), QStringList());
}

void TestCliFinish::presetsSayWhyTheyCannotBeUsed()
{
    const auto usable = [](const CliOutcome& outcome) {
        QMap<QString, QString> reasons;
        for (const QJsonValue& each : QJsonDocument::fromJson(outcome.out).array())
            reasons.insert(each[u"preset"].toString(), each[u"why_not"].toString());
        return reasons;
    };
    const CliOutcome here = m_program.run(words("export --list-presets --output json"));
    QVERIFY2(here.exitCode == 0, here.said());
    const QMap<QString, QString> reasons = usable(here);
    QVERIFY(reasons.size() > 10);
    QCOMPARE(reasons.value(QStringLiteral("h264"), QStringLiteral("?")), QString());

    CliProgram bare;
    bare.set(QStringLiteral("PATH"), m_folder.path());
    const CliOutcome without = bare.run(words("export --list-presets --output json"));
    QVERIFY2(without.exitCode == 0, without.said());
    QVERIFY(usable(without).value(QStringLiteral("h264")).contains(QStringLiteral("is not installed")));
    bare.workIn(m_folder.path());
    const CliOutcome join = bare.run(words("join a.mp4 b.mp4"));
    QVERIFY2(join.exitCode == 74, join.said());
    const CliOutcome table = m_program.run(words("export --list-presets --output table"));
    QVERIFY(table.out.startsWith("PRESET") && table.out.contains("prores-hq"));
}

void TestCliFinish::nothingIsReplaced()
{
    const QByteArray before = hashOf(path("b.mp4"));
    const CliOutcome outcome = m_program.run(words("join a.mp4 a.mp4 -o b.mp4"));
    QVERIFY2(outcome.exitCode == 65 && outcome.says("already"), outcome.said());
    QCOMPARE(hashOf(path("b.mp4")), before);
    // Without a name it takes a free one.
    for (const char* name : {"a", "a (2)"}) {
        const CliOutcome joined = m_program.run(words("join a.mp4 b.mp4"));
        QVERIFY2(joined.exitCode == 0, joined.said());
        QCOMPARE(joined.json()[u"file"].toString(), m_folder.filePath(called(name)));
        QCOMPARE(framesOf(m_folder.filePath(called(name))), qint64(96));
    }
    QVERIFY(QFile::remove(m_folder.filePath(called("a"))) && QFile::remove(m_folder.filePath(called("a (2)"))));
}

void TestCliFinish::interruptedItLeavesNothing_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl-C") << SIGINT;
    QTest::newRow("the terminal is closed") << SIGHUP;
}

void TestCliFinish::interruptedItLeavesNothing()
{
    QFETCH(int, signal);
    // Large enough to last until it is interrupted.
    const auto process = m_program.start(words("export --preset h265 --size 3840x2160 a.mp4 b.mp4 a.mp4 b.mp4 a.mp4"));
    QVERIFY(CliProgram::waitForError(*process, "encoding 5 clips"));
    QTRY_VERIFY_WITH_TIMEOUT(!made().isEmpty(), 30'000);
    QCOMPARE(::kill(pid_t(process->processId()), signal), 0);
    const CliOutcome outcome = CliProgram::outcome(*process);
    QVERIFY2(outcome.exitCode == 130, outcome.said());
    QVERIFY2(outcome.says("Interrupted"), outcome.said());
    QVERIFY(outcome.out.isEmpty());
    QCOMPARE(made(), QStringList());
}

void TestCliFinish::interruptedInTheMiddleOfEachKindItLeavesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char* name, const char* arguments) {
        QTest::newRow(name) << words(arguments);
    };
    row("joined by copy", "join a.mp4 b.mp4");
    row("joined to a name", "join a.mp4 b.mp4 -o film.mp4");
    row("trimmed exactly", "join a.mp4@7-41 b.mp4");
    row("trimmed at key frames", "join a.mp4@7-41 b.mp4 --quick");
    row("made equal", "join a.mp4 small.mp4");
    row("faded", "join a.mp4 b.mp4 --fade 0.5");
    row("encoded", "export --preset prores-hq a.mp4");
    row("two passes", "export --preset gif a.mp4");
    row("pictures", "export --preset png-sequence a.mp4 -o pictures");
    row("sound", "export --preset flac a.mp4");
    row("into a folder", "export --preset h264 a.mp4 --output-dir clips");
}

/// With an ffmpeg that writes a part of its file and then takes for ever.
void TestCliFinish::interruptedInTheMiddleOfEachKindItLeavesNothing()
{
    QFETCH(QStringList, arguments);
    QTemporaryDir slow;
    const MediaTools tools = MediaTools::find();
    QFile script(slow.filePath(word("ffmpeg")));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\ncase \"$*\" in -hide_banner*) exec " + tools.ffmpeg.toUtf8()
                 + " \"$@\";; esac\nfor last; do :; done\nprintf half > \"${last#file:}\"\n"
                   "echo $$ > \"$0.new\"\nmv \"$0.new\" \"$0.pid\"\nexec sleep 600\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QByteArrayList before{hashOf(path("a.mp4")), hashOf(path("b.mp4"))};

    CliProgram program;
    program.workIn(m_folder.path());
    program.set(word("PATH"), slow.path() % u':' % qEnvironmentVariable("PATH"));
    const auto process = program.start(arguments);
    QFile pid(script.fileName() % u".pid");
    QTRY_VERIFY_WITH_TIMEOUT(pid.exists() || process->state() == QProcess::NotRunning, 60'000);
    if (!pid.exists())
        QFAIL(CliProgram::outcome(*process).said());
    QVERIFY(!made().isEmpty());
    QCOMPARE(::kill(pid_t(process->processId()), SIGINT), 0);
    const CliOutcome outcome = CliProgram::outcome(*process);
    QVERIFY2(outcome.exitCode == 130, outcome.said());
    QVERIFY2(outcome.says("Interrupted") && outcome.out.isEmpty(), outcome.said());
    QStringList left = made();
    if (left.removeOne(word("clips"))) // the folder that was asked for may stay, empty
        QVERIFY(QDir(path("clips")).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QDir(path("clips")).removeRecursively();
    QCOMPARE(left, QStringList());
    QCOMPARE((QByteArrayList{hashOf(path("a.mp4")), hashOf(path("b.mp4"))}), before);
    QVERIFY(pid.open(QIODevice::ReadOnly));
    const auto child = pid_t(pid.readAll().trimmed().toLongLong());
    QTRY_VERIFY_WITH_TIMEOUT(child > 0 && ::kill(child, 0) != 0, 30'000); // it went with it
}

void TestCliFinish::aTimelineIsWritten_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("otio") << QStringLiteral("otio") << QByteArray("{\n    \"OTIO_SCHEMA\": \"Timeline.1\"");
    QTest::newRow("fcpxml") << QStringLiteral("fcpxml") << QByteArray("<?xml version=\"1.0\"");
    QTest::newRow("edl") << QStringLiteral("edl") << QByteArray("TITLE: a");
}

void TestCliFinish::aTimelineIsWritten()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, begins);
    const QString file = m_folder.filePath(u"film." % format);
    const Words arguments = words("handoff a.mp4@12-36 small.mp4 b.mp4 --format") << format << word("-o") << file;
    const CliOutcome outcome = m_program.run(arguments);
    QVERIFY2(outcome.exitCode == 0, outcome.said());
    QCOMPARE(outcome.json()[u"file"].toString(), file);
    QCOMPARE(outcome.json()[u"clips"].toInt(), 3);
    QCOMPARE(outcome.json()[u"width"].toInt(), 320);
    QCOMPARE(outcome.json()[u"frame_rate"].toString(), QStringLiteral("30/1"));
    QVERIFY2(outcome.says("clip 1 (a.mp4) has another rate"), outcome.said());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    QVERIFY2(text.startsWith(begins), text.left(200).constData());
    QVERIFY(text.contains(m_folder.path().toUtf8()));
    written.close();
    const CliOutcome again = m_program.run(arguments);
    QVERIFY2(again.exitCode == 65 && again.says("--force"), again.said());
    const CliOutcome forced = m_program.run(Words(arguments) << word("--force"));
    QVERIFY2(forced.exitCode == 0, forced.said());
    QVERIFY(QFile::remove(file));
    QCOMPARE(made(), QStringList());
}

void TestCliFinish::aTimelineGoesToStandardOutput()
{
    const CliOutcome outcome = m_program.run(words("handoff --format edl a.mp4 b.mp4@24-"));
    QVERIFY2(outcome.exitCode == 0, outcome.said());
    QVERIFY(outcome.out.contains("002  CLIPB    B     C        00:00:01:00 00:00:02:00 01:00:02:00 01:00:03:00\r\n"));
    QVERIFY(outcome.says("an EDL holds no sizes: set the editor to 320x180, 24/1"));
}

void TestCliFinish::takesAreNamedByTheirJobs()
{
    CliBench bench;
    const CliOutcome run = bench.program.run(CliBench::run());
    QVERIFY2(run.exitCode == 0, run.said());
    const QString job = run.json()[u"job_id"].toString();
    const QString request = run.json()[u"request_id"].toString();
    const int posts = bench.posts();
    const CliOutcome outcome = bench.program.run({word("join"), job.left(8), request, word("-o"), word("twice.mp4")});
    QVERIFY2(outcome.exitCode == 0, outcome.said());
    QCOMPARE(framesOf(bench.folder.filePath(word("twice.mp4"))), 2 * framesOf(test::firstFile(run)));
    QCOMPARE(bench.posts(), posts);
    const CliOutcome line = bench.program.run({word("handoff"), word("--format"), word("otio"), job});
    QVERIFY2(line.exitCode == 0, line.said());
    QVERIFY(line.out.contains("wide shot of a fox")); // the clip is called as the job is
    QVERIFY(line.out.contains(job.toUtf8()));
}

void TestCliFinish::aSequenceOfTheWindowIsNamed()
{
    CliProgram program;
    practice::PracticeAddress nowhere;
    nowhere.base = QStringLiteral("http://127.0.0.1:9/v1");
    nowhere.web = nowhere.serverless = QStringLiteral("http://127.0.0.1:9");
    nowhere.token = QStringLiteral("a-token-that-nobody-asks-for");
    program.use(nowhere);
    program.workIn(m_folder.path());
    {
        const auto journal = CliJournal().open();
        SequenceStore store(*journal);
        const Result<QString> id = store.add(QStringLiteral("Harbour"));
        QVERIFY(id.ok());
        SequenceClip first;
        first.path = path("a.mp4");
        SequenceClip second = first;
        second.path = path("b.mp4");
        second.in = 24;
        QVERIFY(store.insert(*id, {first, second}, 0).ok());
        QVERIFY(store.setFade(*id, 250).ok());
    }
    const CliOutcome plan = program.run(words("join --sequence harbour --dry-run"));
    QVERIFY2(plan.exitCode == 0, plan.said());
    QCOMPARE(plan.json()[u"frames"].toInt(), 48 + 24 - 6); // its own cross fade
    const CliOutcome cuts = program.run(words("join --sequence Harbour --fade 0"));
    QVERIFY2(cuts.exitCode == 0, cuts.said());
    QCOMPARE(cuts.json()[u"file"].toString(), m_folder.filePath(called("harbour")));
    QCOMPARE(framesOf(m_folder.filePath(called("harbour"))), qint64(72));
    const CliOutcome none = program.run(words("handoff --format edl --sequence Forest"));
    QVERIFY2(none.exitCode == 65 && none.says("there are \"Harbour\""), none.said());
    QVERIFY(QFile::remove(m_folder.filePath(called("harbour"))));
}

int main(int argc, char** argv)
{
    const test::Isolated profile;
    const QCoreApplication app(argc, argv);
    TestCliFinish object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_clifinish.moc"
