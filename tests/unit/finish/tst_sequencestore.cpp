// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/enginehost.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace klapper;

namespace {

SequenceClip clipOf(const char* name, const QString& job = {})
{
    SequenceClip clip;
    clip.jobId = job;
    clip.path = u"/clips/" % QString::fromLatin1(name) % u".mp4";
    clip.title = QString::fromLatin1(name);
    return clip;
}

/// A part of a script, done and with its file as far as the journal knows.
Job partOf(const QString& id, const QString& script, int part, int parts, JobState state = JobState::Done)
{
    Job job;
    job.id = id;
    job.state = state;
    job.draft.prompt = QStringLiteral("A harbour in fog\nwith boats");
    job.body = "{}";
    job.folder = QStringLiteral("/clips");
    job.createdAt = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000 + part, QTimeZone::utc());
    job.requestId = u"req-" % id;
    job.owner = QStringLiteral("gone");
    job.batchId = script;
    job.batchPart = part;
    job.batchParts = parts;
    if (state == JobState::Done) {
        JobOutput output{u"/clips/" % id % u".mp4", 10, QByteArray(64, 'a'), {}};
        output.clip = {.seconds = 5, .width = 160, .height = 90, .frameRate = QStringLiteral("24/1"), .frames = 120};
        job.outputs = {output};
        job.finishedAt = job.createdAt;
    }
    return job;
}

QStringList words(const char* text) { return QString::fromLatin1(text).split(u' '); }

QStringList titlesOf(const Sequence& sequence)
{
    QStringList titles;
    for (const SequenceClip& clip : sequence.clips)
        titles.append(clip.title);
    return titles;
}

QStringList jobsIn(const Sequence* sequence)
{
    QStringList jobs;
    for (const SequenceClip& clip : sequence ? sequence->clips : QList<SequenceClip>())
        jobs.append(clip.jobId);
    return jobs;
}

} // namespace

/// The sequences of a whole engine. Nobody listens at its service: nothing here has to do with the network.
class TestSequenceStore final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_host = std::make_unique<test::EngineHost>(
            m_dir->path(), test::hostsBelow(QUrl(QStringLiteral("http://127.0.0.1:9"))), QStringLiteral("token"));
        m_host->restart();
    }
    void cleanup()
    {
        m_host.reset();
        m_dir.reset();
    }

    void jsonIsReadLeniently()
    {
        Sequence sequence;
        sequence.name = QStringLiteral("film");
        sequence.fadeMs = 500;
        sequence.clips = {clipOf("a"), clipOf("b", QStringLiteral("job"))};
        sequence.clips[1].in = 3;
        sequence.clips[1].out = 90;
        sequence.changed = QDateTime::fromMSecsSinceEpoch(1'790'000'000'123, QTimeZone::utc());
        QCOMPARE(Sequence::fromJson(sequence.toJson()), sequence);
        const auto read = [](const char* json) {
            return Sequence::fromJson(QJsonDocument::fromJson(json).object());
        };
        QCOMPARE(read("{}"), Sequence());
        QCOMPARE(read("[1]"), Sequence());
        const Sequence odd = read(R"({"name":7,"fade_ms":"long","arrived":[1,"x"],"clips":[{"in":5},7,
            {"path":"/a.mp4","in":-4,"out":-9},{"path":"/b.mp4","in":9,"out":4},{"path":"/c.mp4","in":"x","out":1e99}]})");
        QCOMPARE(odd.name, QString());
        QCOMPARE(odd.fadeMs, 0);
        QCOMPARE(odd.arrived, QStringList{QStringLiteral("x")});
        QCOMPARE(odd.clips.size(), 3);
        QCOMPARE(odd.clips[0].in, 0);
        QCOMPARE(odd.clips[0].out, -1);
        QCOMPARE(odd.clips[1].out, -1);
        QCOMPARE(odd.clips[2].in, 0);
        QCOMPARE(read(R"({"fade_ms":99999999})").fadeMs, longestFadeMs);
    }
    void whatIsChangedStaysOverAStart()
    {
        const QString film = *store().add(QStringLiteral("  Film\none "));
        const QString other = *store().add(QStringLiteral("Other"));
        const QStringList ids = *store().insert(film, {clipOf("a"), clipOf("b"), clipOf("c")}, 0);
        QCOMPARE(store().insert(film, {clipOf("d")}, 1)->size(), 1);
        QVERIFY(store().move(film, {ids[2]}, 0).ok());
        QVERIFY(store().trim(film, ids[0], 5, 50).ok());
        QVERIFY(store().setFade(film, 400).ok());
        QVERIFY(store().rename(other, QStringLiteral("Another")).ok());
        const Sequence before = *store().find(film);
        QCOMPARE(titlesOf(before), words("c a d b"));
        m_host->restart();
        QCOMPARE(store().all().size(), 2);
        QCOMPARE(*store().find(film), before);
        QCOMPARE(store().find(film)->name, QStringLiteral("Film one"));
        QCOMPARE(store().find(other)->name, QStringLiteral("Another"));
        QVERIFY(store().removeClips(film, {ids[0], ids[1]}).ok());
        const QString copy = *store().duplicate(film, QStringLiteral("Copy"));
        QVERIFY(store().remove(other).ok());
        m_host->restart();
        QCOMPARE(titlesOf(*store().find(film)), words("c d"));
        QCOMPARE(titlesOf(*store().find(copy)), words("c d"));
        QCOMPARE(store().find(copy)->fadeMs, 400);
        QVERIFY(store().find(copy)->clips[0].id != store().find(film)->clips[0].id);
        QVERIFY(!store().find(other));
    }
    void severalClipsMoveTogetherInTheirOrder_data()
    {
        QTest::addColumn<QStringList>("moved");
        QTest::addColumn<int>("before");
        QTest::addColumn<QString>("order");
        QTest::newRow("to the front") << words("c e") << 0 << "ceabd";
        QTest::newRow("to the end") << words("c a") << 5 << "bdeac";
        QTest::newRow("into the middle") << words("a e") << 3 << "bcaed";
        QTest::newRow("before itself") << words("b") << 1 << "abcde";
        QTest::newRow("behind itself") << words("b") << 2 << "abcde";
        QTest::newRow("too far") << words("b") << 99 << "acdeb";
        QTest::newRow("what is not there") << words("x") << 0 << "abcde";
    }
    void severalClipsMoveTogetherInTheirOrder()
    {
        QFETCH(QStringList, moved);
        QFETCH(int, before);
        QFETCH(QString, order);
        const QString film = *store().add(QStringLiteral("Film"));
        QHash<QString, QString> ids;
        for (const char* name : {"a", "b", "c", "d", "e"})
            ids.insert(QString::fromLatin1(name), store().insert(film, {clipOf(name)}, 99)->first());
        QStringList wanted;
        for (const QString& name : moved)
            wanted.append(ids.value(name));
        QVERIFY(store().move(film, wanted, before).ok());
        QCOMPARE(titlesOf(*store().find(film)).join(QString()), order);
    }
    void whatIsOutOfBoundsIsRefusedAndChangesNothing()
    {
        const QString film = *store().add(QStringLiteral("Film"));
        const QString clip = store().insert(film, {clipOf("a")}, 0)->first();
        const Sequence before = *store().find(film);
        const auto kind = [](const auto& refused) {
            return refused.ok() ? ErrorKind::Cancelled : refused.error().kind;
        };
        QCOMPARE(kind(store().add(QStringLiteral(" \n"))), ErrorKind::BadInput);
        QCOMPARE(kind(store().add(QString(101, u'x'))), ErrorKind::BadInput);
        QCOMPARE(kind(store().rename(film, QString())), ErrorKind::BadInput);
        QCOMPARE(kind(store().trim(film, clip, 5, 5)), ErrorKind::BadInput);
        QCOMPARE(kind(store().trim(film, clip, -1, -1)), ErrorKind::BadInput);
        QCOMPARE(kind(store().trim(film, QStringLiteral("other"), 0, -1)), ErrorKind::NotFound);
        QCOMPARE(kind(store().setFade(film, -1)), ErrorKind::BadInput);
        QCOMPARE(kind(store().setFade(film, 10'001)), ErrorKind::BadInput);
        QCOMPARE(kind(store().insert(film, {SequenceClip()}, 0)), ErrorKind::BadInput);
        QCOMPARE(kind(store().insert(film, QList<SequenceClip>(2'000, clipOf("b")), 0)), ErrorKind::BadInput);
        QCOMPARE(kind(store().rename(QStringLiteral("other"), QStringLiteral("x"))), ErrorKind::NotFound);
        QCOMPARE(kind(store().remove(QStringLiteral("other"))), ErrorKind::NotFound);
        QCOMPARE(kind(store().duplicate(QStringLiteral("other"), QStringLiteral("x"))), ErrorKind::NotFound);
        QCOMPARE(*store().find(film), before);
        QCOMPARE(store().all().size(), 1);
    }
    void everyEditCanBeTakenBackAndDoneAgain()
    {
        QList<QList<Sequence>> stages;
        const auto keep = [&] {
            QList<Sequence> now = store().all();
            for (Sequence& each : now)
                each.changed = {};
            stages.append(now);
        };
        keep();
        const QString film = *store().add(QStringLiteral("Film"));
        keep();
        const QStringList ids = *store().insert(film, {clipOf("a"), clipOf("b")}, 0);
        keep();
        QVERIFY(store().move(film, {ids[1]}, 0).ok());
        QVERIFY(store().move(film, {ids[1]}, 0).ok()); // changes nothing, and is no step
        keep();
        QVERIFY(store().trim(film, ids[0], 2, 9).ok());
        keep();
        QVERIFY(store().setFade(film, 250).ok());
        keep();
        QVERIFY(store().rename(film, QStringLiteral("Renamed")).ok());
        keep();
        QVERIFY(store().duplicate(film, QStringLiteral("Copy")).ok());
        keep();
        QVERIFY(store().remove(film).ok());
        keep();
        const auto isAt = [&](qsizetype stage) {
            const QList<Sequence>& now = store().all();
            bool same = now.size() == stages[stage].size();
            for (qsizetype i = 0; same && i < now.size(); ++i)
                same = now[i].isAlike(stages[stage][i]);
            return same;
        };
        for (qsizetype stage = stages.size() - 2; stage >= 0; --stage) {
            QVERIFY(store().canUndo());
            QVERIFY(store().undo().ok());
            QVERIFY2(isAt(stage), qPrintable(QString::number(stage)));
        }
        QVERIFY(!store().canUndo());
        QVERIFY(!store().undo().ok());
        for (qsizetype stage = 1; stage < stages.size(); ++stage) {
            QVERIFY(store().canRedo());
            QVERIFY(store().redo().ok());
            QVERIFY2(isAt(stage), qPrintable(QString::number(stage)));
        }
        QVERIFY(!store().canRedo());
        QVERIFY(store().undo().ok());
        QVERIFY(store().rename(film, QStringLiteral("Otherwise")).ok());
        QVERIFY(!store().canRedo()); // another way was taken
        m_host->restart();
        QVERIFY(!store().canUndo());
        QCOMPARE(store().find(film)->name, QStringLiteral("Otherwise"));
    }
    void whatAnotherProgramWritesIsAnnouncedAndNotOverwritten()
    {
        const QString film = *store().add(QStringLiteral("Film"));
        const QString clip = store().insert(film, {clipOf("a")}, 0)->first();
        const auto other = openJournal();
        const auto theirEdit = [](Sequence& sequence) -> Result<bool> {
            sequence.clips.append(clipOf("theirs"));
            return true;
        };
        QSignalSpy changed(&store(), &SequenceStore::changed);
        QVERIFY(other->sequences().change(film, theirEdit).ok());
        // Before it was noticed an edit of ours goes onto theirs.
        QVERIFY(store().trim(film, clip, 1, 9).ok());
        QCOMPARE(titlesOf(*store().find(film)), words("a theirs"));
        changed.clear();
        QVERIFY(other->sequences().change(film, theirEdit).ok());
        Sequence made;
        made.id = QStringLiteral("made");
        made.name = QStringLiteral("Made there");
        QSignalSpy added(&store(), &SequenceStore::added);
        QVERIFY(other->sequences().put(made).ok());
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty() && !added.isEmpty(), 20'000);
        QCOMPARE(store().find(film)->clips.size(), 3);
        QVERIFY(!store().canUndo()); // it would take their clip away
        QSignalSpy removed(&store(), &SequenceStore::removed);
        QVERIFY(other->sequences().remove(film).ok());
        QTRY_COMPARE_WITH_TIMEOUT(removed.size(), 1, 20'000);
        QVERIFY(!store().find(film));
    }
    void aStepThatWouldUndoAnothersWorkIsRefused()
    {
        const QString film = *store().add(QStringLiteral("Film"));
        QVERIFY(store().rename(film, QStringLiteral("Mine")).ok());
        const auto other = openJournal();
        QVERIFY(other->sequences()
                    .change(film,
                            [](Sequence& sequence) -> Result<bool> {
                                sequence.fadeMs = 500;
                                return true;
                            })
                    .ok());
        const Result<QString> undone = store().undo(); // at once: it has not been noticed yet
        QVERIFY(!undone.ok());
        QCOMPARE(undone.error().kind, ErrorKind::NotFound);
        QCOMPARE(other->sequences().rows()->first().sequence.name, QStringLiteral("Mine"));
        QCOMPARE(other->sequences().rows()->first().sequence.fadeMs, 500);
    }

    void aScriptsClipsComeInOrderAndOnce()
    {
        write(partOf(QStringLiteral("p2"), QStringLiteral("s"), 2, 3));
        write(partOf(QStringLiteral("p0"), QStringLiteral("s"), 0, 3));
        write(partOf(QStringLiteral("alone"), QString(), 0, 1));
        start();
        const Sequence* made = store().ofScript(QStringLiteral("s"));
        QVERIFY(made);
        QCOMPARE(store().all().size(), 1);
        QCOMPARE(jobsIn(made), words("p0 p2"));
        QCOMPARE(made->name, QStringLiteral("A harbour in fog with boats"));
        QVERIFY(!store().canUndo());
        // A part that comes later goes between them; one that failed does not come; the same again neither.
        write(partOf(QStringLiteral("p1x"), QStringLiteral("s"), 1, 3, JobState::Failed));
        write(partOf(QStringLiteral("p1"), QStringLiteral("s"), 1, 3));
        write(partOf(QStringLiteral("p0again"), QStringLiteral("s"), 0, 3));
        start();
        QCOMPARE(jobsIn(store().ofScript(QStringLiteral("s"))), words("p0 p1 p2"));
    }
    void whatThePersonDidToAScriptStays()
    {
        for (int part : {0, 2})
            write(partOf(QStringLiteral("p%1").arg(part), QStringLiteral("s"), part, 4));
        start();
        const QString id = store().ofScript(QStringLiteral("s"))->id;
        const QList<SequenceClip> clips = store().find(id)->clips;
        QVERIFY(store().move(id, {clips[1].id}, 0).ok());     // p2, p0
        QVERIFY(store().insert(id, {clipOf("own")}, 1).ok()); // p2, own, p0
        QVERIFY(store().removeClips(id, {clips[0].id}).ok()); // p2, own
        QVERIFY(store().rename(id, QStringLiteral("My cut")).ok());
        write(partOf(QStringLiteral("p1"), QStringLiteral("s"), 1, 4));
        write(partOf(QStringLiteral("p3"), QStringLiteral("s"), 3, 4));
        start();
        const Sequence* now = store().find(id);
        QCOMPARE(jobsIn(now), (words("p1 p2 p3") + QStringList{QString()})); // p0 stays away
        QCOMPARE(now->name, QStringLiteral("My cut"));
        QVERIFY(store().remove(id).ok());
        write(partOf(QStringLiteral("p0b"), QStringLiteral("s"), 0, 4));
        start();
        QVERIFY(store().all().isEmpty()); // it does not come back
    }
    void whatComesByItselfIsNotTakenBackByUndo()
    {
        write(partOf(QStringLiteral("p0"), QStringLiteral("s"), 0, 2));
        start();
        const QString id = store().ofScript(QStringLiteral("s"))->id;
        QVERIFY(store().setFade(id, 500).ok());
        ScriptClip arrival{.batchId = QStringLiteral("s"),
                           .name = {},
                           .clip = clipOf("p1", QStringLiteral("p1")),
                           .parts = {{QStringLiteral("p0"), 0}, {QStringLiteral("p1"), 1}}};
        QVERIFY(store().takeIn(arrival).ok());
        QCOMPARE(jobsIn(store().find(id)), words("p0 p1"));
        QVERIFY(store().undo().ok());
        QCOMPARE(store().find(id)->fadeMs, 0);
        QCOMPARE(jobsIn(store().find(id)), words("p0 p1"));
        QVERIFY(store().remove(id).ok());
        arrival.clip = clipOf("p2", QStringLiteral("p2"));
        arrival.parts.insert(QStringLiteral("p2"), 2);
        QVERIFY(store().takeIn(arrival).ok());
        QVERIFY(store().all().isEmpty());
        QVERIFY(store().undo().ok()); // the deletion was a mistake
        QCOMPARE(store().all().size(), 1);
    }
    void twoProgramsMakeOneSequenceOfAScript()
    {
        write(partOf(QStringLiteral("p0"), QStringLiteral("s"), 0, 2));
        start();
        const auto other = openJournal();
        Sequence fresh;
        fresh.id = QStringLiteral("another");
        fresh.batchId = QStringLiteral("s");
        const ScriptClip arrival{.batchId = QStringLiteral("s"),
                                 .name = {},
                                 .clip = clipOf("p0", QStringLiteral("p0")),
                                 .parts = {{QStringLiteral("p0"), 0}}};
        const auto theirs = other->sequences().changeScript(
            QStringLiteral("s"), fresh, [&](Sequence& sequence) -> Result<bool> { return takeIn(sequence, arrival); });
        QVERIFY(theirs.ok());
        QVERIFY(!theirs->has_value());
        QCOMPARE(other->sequences().rows()->size(), 1);
    }
    void aClipThatIsSomewhereElseIsFollowed()
    {
        write(partOf(QStringLiteral("p0"), QStringLiteral("s"), 0, 2));
        start();
        const QString id = store().ofScript(QStringLiteral("s"))->id;
        QVERIFY(store().setFade(id, 500).ok());
        QFile file(m_dir->filePath(QStringLiteral("moved.mp4")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY((*m_host)->queue().locate(QStringLiteral("p0"), 0, file.fileName()).ok());
        QTRY_COMPARE(store().find(id)->clips.first().path, file.fileName());
        QVERIFY(store().undo().ok());
        QCOMPARE(store().find(id)->clips.first().path, file.fileName());
        m_host->restart();
        QCOMPARE(store().find(id)->clips.first().path, file.fileName());
    }

private:
    SequenceStore& store() { return (*m_host)->sequences(); }
    std::unique_ptr<Journal> openJournal()
    {
        auto journal =
            Journal::open(QDir((*m_host)->environment().paths.data).filePath(QStringLiteral("journal.sqlite")));
        if (!journal)
            qFatal("%s", qPrintable(journal.error().detail));
        return std::move(journal).value();
    }
    void write(const Job& job)
    {
        const Status written = openJournal()->insert(job);
        if (!written)
            qFatal("%s", qPrintable(written.error().detail));
    }
    /// As a program that starts.
    void start()
    {
        m_host->restart();
        (*m_host)->queue().adoptOrphans();
        (*m_host)->sequenceWatch().start();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<test::EngineHost> m_host;
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestSequenceStore object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_sequencestore.moc"
