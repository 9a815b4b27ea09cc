// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/enginehost.h"
#include "tests/unit/library/librarysample.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>

using namespace klapper;

/// What a store does with the files of jobs, in a home whose trash is a folder of the test.
class TestLibraryMedia final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>(QDir::home().filePath(QStringLiteral("run-XXXXXX")));
        m_host = std::make_unique<test::EngineHost>(
            m_dir->path(), test::hostsBelow(QUrl(QStringLiteral("http://127.0.0.1:9"))), QStringLiteral("token"));
        QVERIFY(QDir().mkpath(m_host->library()));
        Job job = test::plainJob(QStringLiteral("a"), QStringLiteral("lighthouse"));
        job.cost = job.estimate; // nothing is asked for
        job.outputs = {put(QStringLiteral("one.mp4")), put(QStringLiteral("two.mp4"))};
        QVERIFY((*m_host)->journal().insert(job).ok());
        job.id = QStringLiteral("running");
        job.state = JobState::Held;
        QVERIFY((*m_host)->journal().insert(job).ok());
        m_host->restart();
    }
    void cleanup()
    {
        m_host.reset();
        m_dir.reset();
    }

    void mediaGoToTheTrashAndComeBack()
    {
        const QByteArray recipe = "{}";
        write(path("one.mp4.klapper.json"), recipe);
        QCOMPARE(kindOf([this](const auto& done) { store().trashMedia(QStringLiteral("a"), this, done); }), -1);
        QVERIFY(!QFile::exists(path("one.mp4")));
        QVERIFY(!QFile::exists(path("two.mp4")));
        QVERIFY(QFile::exists(path("one.mp4.klapper.json"))); // the recipe stays
        const LibraryEntry entry = **store().entry(QStringLiteral("a"));
        QVERIFY(entry.trashed);
        QCOMPARE(entry.path, path("one.mp4"));
        LibraryQuery query;
        query.text = QStringLiteral("lighthouse");
        QVERIFY(store().find(query)->contains(entry.number)); // and is found
        m_host->restart();                                    // also later
        QCOMPARE(kindOf([this](const auto& done) { store().restoreMedia(QStringLiteral("a"), this, done); }), -1);
        QCOMPARE(read(path("one.mp4")), QByteArray("content of one.mp4"));
        QCOMPARE(read(path("two.mp4")), QByteArray("content of two.mp4"));
        QVERIFY(!(*store().entry(QStringLiteral("a")))->trashed);
        const QDir notes(qEnvironmentVariable("XDG_DATA_HOME") + QStringLiteral("/Trash/info"));
        QVERIFY(notes.entryList({QStringLiteral("*.mp4.trashinfo")}, QDir::Files).isEmpty());
    }
    void whatCannotBeMovedStays()
    {
        QVERIFY(QFile::remove(path("one.mp4")));
        QVERIFY(QFile::remove(path("two.mp4")));
        QCOMPARE(kindOf([this](const auto& done) { store().trashMedia(QStringLiteral("a"), this, done); }),
                 int(ErrorKind::NotFound));
        QVERIFY(!(*store().entry(QStringLiteral("a")))->trashed);
        QCOMPARE(kindOf([this](const auto& done) { store().trashMedia(QStringLiteral("running"), this, done); }),
                 int(ErrorKind::BadInput));
        QCOMPARE(kindOf([this](const auto& done) { store().trashMedia(QStringLiteral("nobody"), this, done); }),
                 int(ErrorKind::NotFound));
        QCOMPARE(kindOf([this](const auto& done) { store().restoreMedia(QStringLiteral("a"), this, done); }),
                 int(ErrorKind::Disk)); // it never was in the trash
    }
    void noFileIsReplacedByOneOfTheTrash()
    {
        QCOMPARE(kindOf([this](const auto& done) { store().trashMedia(QStringLiteral("a"), this, done); }), -1);
        write(path("two.mp4"), "of somebody else");
        QCOMPARE(kindOf([this](const auto& done) { store().restoreMedia(QStringLiteral("a"), this, done); }),
                 int(ErrorKind::Disk));
        QCOMPARE(read(path("two.mp4")), QByteArray("of somebody else"));
        QVERIFY((*store().entry(QStringLiteral("a")))->trashed);
        QVERIFY(!QFile::exists(path("one.mp4"))); // all or none
    }
    void aFileIsFoundByItsContent()
    {
        QVERIFY(QDir(m_host->library()).mkdir(QStringLiteral("moved")));
        QVERIFY(QFile::rename(path("one.mp4"), path("moved/other name.mp4")));
        const auto locate = [this](const QString& file) {
            return kindOf([&](const auto& done) { store().locate(QStringLiteral("a"), file, this, done); });
        };
        write(path("wrong.mp4"), "content of one.mp5");
        QCOMPARE(locate(path("wrong.mp4")), int(ErrorKind::BadInput));
        QCOMPARE(locate(path("nowhere.mp4")), int(ErrorKind::Disk));
        QCOMPARE(locate(m_host->library()), int(ErrorKind::Disk));
        QCOMPARE((*store().entry(QStringLiteral("a")))->path, path("one.mp4"));
        QCOMPARE(locate(path("moved/other name.mp4")), -1);
        QCOMPARE((*store().entry(QStringLiteral("a")))->path, path("moved/other name.mp4"));
        const Job job = **(*m_host)->journal().find(QStringLiteral("a"));
        QCOMPARE(job.outputs[0].path, path("moved/other name.mp4"));
        QCOMPARE(job.outputs[1].path, path("two.mp4"));
        QCOMPARE((*m_host)->queue().job(QStringLiteral("a"))->outputs, job.outputs);
        QCOMPARE((*m_host)->journal().events(QStringLiteral("a"))->last(), QStringLiteral("located"));
    }
    /// A download that failed later on, or whose second file never came.
    void aJobWithoutItsFileIsDoneOnceItIsLocated()
    {
        Job job = **(*m_host)->journal().find(QStringLiteral("a"));
        job.state = JobState::DoneNoFile;
        job.error = Error{.kind = ErrorKind::Disk};
        QVERIFY((*m_host)->journal().update(job).ok());
        m_host->restart();
        QCOMPARE(kindOf([this](const auto& done) { store().locate(QStringLiteral("a"), path("two.mp4"), this, done); }),
                 -1);
        QCOMPARE(m_host->state(QStringLiteral("a")), JobState::Done);
        QCOMPARE((*store().entry(QStringLiteral("a")))->state, JobState::Done);
        m_host->restart();
        QCOMPARE(m_host->state(QStringLiteral("a")), JobState::Done);
    }
    void aLocatedFileIsNoLongerTrashed()
    {
        write(path("copy.mp4"), read(path("one.mp4")));
        QCOMPARE(kindOf([this](const auto& done) { store().trashMedia(QStringLiteral("a"), this, done); }), -1);
        QCOMPARE(
            kindOf([this](const auto& done) { store().locate(QStringLiteral("a"), path("copy.mp4"), this, done); }),
            -1);
        QVERIFY(!(*store().entry(QStringLiteral("a")))->trashed);
        QCOMPARE((*store().entry(QStringLiteral("a")))->state, JobState::Done);
    }
    /// A large file is read in the background; whoever closes the program does not wait for it.
    void theWindowStaysAwakeWhileAFileIsRead()
    {
        QFile large(path("large.mp4"));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(qint64(3) << 30)); // sparse: it takes no room
        large.close();
        bool answered = false;
        store().locate(QStringLiteral("a"), path("large.mp4"), this, [&answered](const Status&) { answered = true; });
        QVERIFY(!answered);
        // Meanwhile its files are left alone.
        QCOMPARE(kindOf([this](const auto& done) { store().trashMedia(QStringLiteral("a"), this, done); }),
                 int(ErrorKind::BadInput));
        m_host->stop();
        QCoreApplication::processEvents();
        QVERIFY(!answered);
    }
    void whoeverIsGoneIsNotAnswered()
    {
        bool answered = false;
        {
            QObject context;
            store().locate(QStringLiteral("a"), path("two.mp4"), &context,
                           [&answered](const Status&) { answered = true; });
        }
        QCOMPARE(kindOf([this](const auto& done) {
                     store().locate(QStringLiteral("running"), path("two.mp4"), this, done);
                 }),
                 int(ErrorKind::BadInput));
        const auto trash = [this] {
            return kindOf([this](const auto& done) { store().trashMedia(QStringLiteral("a"), this, done); }) == -1;
        };
        QVERIFY(QTest::qWaitFor(trash, 30'000)); // once its file has been read;
        QVERIFY(!answered);
    }

private:
    LibraryStore& store() { return (*m_host)->library(); }
    QString path(const char* name) const { return QDir(m_host->library()).filePath(QString::fromLatin1(name)); }
    /// What an action came to: -1 for well, or the kind of its error.
    template<typename Action>
    int kindOf(const Action& action)
    {
        std::optional<Status> outcome;
        action([&outcome](const Status& status) { outcome = status; });
        if (outcome || !QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 30'000))
            qFatal("answered at once, or never");
        return *outcome ? -1 : int(outcome->error().kind);
    }
    static void write(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    JobOutput put(const QString& name) const
    {
        const QString file = QDir(m_host->library()).filePath(name);
        const QByteArray content = "content of " + name.toUtf8();
        write(file, content);
        return {file, content.size(), QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex(), {}};
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<test::EngineHost> m_host;
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestLibraryMedia object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_librarymedia.moc"
