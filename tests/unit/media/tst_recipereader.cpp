// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/recipereader.h"

#include "app/media/clipmetadata.h"
#include "app/media/cliptagger.h"
#include "app/media/mediatools.h"
#include "tests/unit/media/sampleclip.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace klapper;
using namespace klapper::test;

using From = FoundRecipe::From;

namespace {

Sidecar recipe(const QString& prompt = QStringLiteral("a fox in snow"))
{
    Sidecar sidecar;
    sidecar.draft.prompt = prompt;
    sidecar.endpoint = sidecar.draft.endpoint.modelId();
    sidecar.jobId = QStringLiteral("job-1");
    sidecar.requestId = QStringLiteral("request-1");
    return sidecar;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray hashOf(const QString& path)
{
    return QCryptographicHash::hash(contentOf(path), QCryptographicHash::Sha256).toHex();
}

} // namespace

/// Where the recipe of a file is found, and that nothing else is touched for it.
class TestRecipeReader final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_clips;
    std::unique_ptr<QTemporaryDir> m_folder;

    QString file(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QString plain() const { return m_clips.filePath(QStringLiteral("plain.mp4")); }
    /// A clip with that recipe inside.
    bool tagged(const QString& path, const Sidecar& sidecar = recipe()) const
    {
        return tagClip(plain(), path, ClipMetadata::of(sidecar, QFileInfo(path).fileName()), [] { return false; }).ok();
    }
    bool ffmpeg(const QStringList& arguments) const
    {
        return QProcess::execute(MediaTools::find().ffmpeg,
                                 QStringList{QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"),
                                             QStringLiteral("-y"), QStringLiteral("-i")}
                                     + arguments)
            == 0;
    }
    static Result<FoundRecipe> read(const QString& path, MediaTools tools = MediaTools::find())
    {
        RecipeReader reader(path, std::make_shared<MediaTools>(std::move(tools)));
        std::optional<Result<FoundRecipe>> outcome;
        int times = 0;
        QObject::connect(&reader, &RecipeReader::finished, &reader, [&](const Result<FoundRecipe>& found) {
            outcome = found;
            ++times;
        });
        reader.start();
        if (outcome || !QTest::qWaitFor([&] { return outcome.has_value(); }, 30'000) || times != 1)
            qFatal("it ends once, and later");
        return *outcome;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(makeClip(plain()), "ffmpeg is needed"); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aRecipeFileIsRead()
    {
        QVERIFY(writeSidecar(file("take.mp4"), recipe()).ok());
        const auto found = read(file("take.mp4.klapper.json"));
        QVERIFY(found.ok());
        QCOMPARE(found->from, From::File);
        QCOMPARE(found->sidecar, recipe());
        QVERIFY(put(file("renamed.json"), "\xEF\xBB\xBF \n" + contentOf(file("take.mp4.klapper.json"))));
        QVERIFY(read(file("renamed.json")).ok());
    }

    void theSidecarOfTheClipGoesFirst()
    {
        QVERIFY(tagged(file("take.mp4")));
        Sidecar beside = recipe(QStringLiteral("from beside"));
        beside.sha256 = hashOf(file("take.mp4"));
        QVERIFY(writeSidecar(file("take.mp4"), beside).ok());
        const auto found = read(file("take.mp4"));
        QVERIFY(found.ok());
        QCOMPARE(found->from, From::Beside);
        QCOMPARE(found->sidecar.draft.prompt, QStringLiteral("from beside"));
    }

    void withoutASidecarTheClipItselfSays()
    {
        QVERIFY(tagged(file("take.mp4")));
        const auto found = read(file("take.mp4"));
        QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().detail));
        QCOMPARE(found->from, From::Inside);
        QCOMPARE(found->sidecar.draft, recipe().draft);
        QCOMPARE(found->sidecar.requestId, recipe().requestId);
    }

    void theSidecarOfAnotherClipIsNotBelieved()
    {
        QVERIFY(tagged(file("take.mp4")));
        Sidecar other = recipe(QStringLiteral("of another clip"));
        other.jobId = QStringLiteral("job-2");
        other.requestId = QStringLiteral("request-2");
        other.sha256 = QByteArray(64, 'a');
        QVERIFY(writeSidecar(file("take.mp4"), other).ok());
        const auto found = read(file("take.mp4"));
        QVERIFY(found.ok());
        QCOMPARE(found->from, From::Inside);
        QCOMPARE(found->sidecar.draft.prompt, recipe().draft.prompt);

        QVERIFY(QFile::remove(file("take.mp4")) && QFile::copy(plain(), file("take.mp4")));
        const auto none = read(file("take.mp4"));
        QVERIFY(!none.ok());
        QCOMPARE(none.error().kind, ErrorKind::NotFound);
    }

    void aClipThatWasPackedAnewStillHasItsSidecar()
    {
        QVERIFY(tagged(file("whole.mp4")));
        Sidecar beside = recipe(QStringLiteral("from beside"));
        beside.sha256 = hashOf(file("whole.mp4"));
        QVERIFY(ffmpeg({file("whole.mp4"), QStringLiteral("-c"), QStringLiteral("copy"), file("take.mp4")}));
        QVERIFY(writeSidecar(file("take.mp4"), beside).ok());
        const auto found = read(file("take.mp4"));
        QVERIFY(found.ok());
        QCOMPARE(found->from, From::Beside);
    }

    void aClipRestoresAfterACopyOfItsStreams_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"copy.mp4", "copy.mov", "copy.mkv"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void aClipRestoresAfterACopyOfItsStreams()
    {
        QFETCH(QString, name);
        QVERIFY(tagged(file("take.mp4")));
        const QString copy = m_folder->filePath(name);
        QVERIFY(ffmpeg({file("take.mp4"), QStringLiteral("-c"), QStringLiteral("copy"), copy}));
        const auto found = read(copy);
        QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().detail));
        QCOMPARE(found->sidecar.draft, recipe().draft);
    }

    void aStrippedClipCarriesNone()
    {
        QVERIFY(tagged(file("take.mp4")));
        QVERIFY(ffmpeg({file("take.mp4"), QStringLiteral("-map_metadata"), QStringLiteral("-1"), QStringLiteral("-c"),
                        QStringLiteral("copy"), file("stripped.mp4")}));
        const auto found = read(file("stripped.mp4"));
        QVERIFY(!found.ok());
        QCOMPARE(found.error().kind, ErrorKind::NotFound);
        QVERIFY(found.error().detail.isEmpty());
    }

    void aCommentOfSomebodyElseIsNone()
    {
        QVERIFY(ffmpeg({plain(), QStringLiteral("-c"), QStringLiteral("copy"), QStringLiteral("-metadata"),
                        QStringLiteral("comment=My holidays"), file("theirs.mp4")}));
        QCOMPARE(read(file("theirs.mp4")).error().kind, ErrorKind::NotFound);
    }

    void aRecipeThatWasTooLongIsLookedForBeside()
    {
        Sidecar sidecar = recipe(QString(40'000, u'x'));
        QVERIFY(tagged(file("take.mp4"), sidecar));
        const auto missing = read(file("take.mp4"));
        QVERIFY(!missing.ok());
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
        QCOMPARE(missing.error().detail, QStringLiteral("take.mp4.klapper.json"));
        sidecar.sha256 = hashOf(file("take.mp4"));
        QVERIFY(writeSidecar(file("take.mp4"), sidecar).ok());
        QCOMPARE(read(file("take.mp4"))->sidecar.draft.prompt.size(), 40'000);
        QVERIFY(ffmpeg({file("take.mp4"), QStringLiteral("-c"), QStringLiteral("copy"), file("again.mp4")}));
        QVERIFY(writeSidecar(file("again.mp4"), sidecar).ok()); // of the file before it was packed anew
        QCOMPARE(read(file("again.mp4"))->sidecar.draft.prompt.size(), 40'000);
    }

    // fault: U2, U3
    void whatIsNoClipIsSaid()
    {
        QVERIFY(put(file("empty.mp4"), {}));
        QCOMPARE(read(file("empty.mp4")).error().kind, ErrorKind::BadFile);
        QVERIFY(put(file("text.mp4"), "hello"));
        QCOMPARE(read(file("text.mp4")).error().kind, ErrorKind::BadFile);
        QCOMPARE(read(file("none.mp4")).error().kind, ErrorKind::Disk);
        QCOMPARE(read(m_folder->path()).error().kind, ErrorKind::Disk);
        QCOMPARE(read(QStringLiteral("/dev/zero")).error().kind, ErrorKind::Disk);
        QCOMPARE(::mkfifo(QFile::encodeName(file("pipe.mp4")).constData(), 0600), 0);
        QCOMPARE(read(file("pipe.mp4")).error().kind, ErrorKind::Disk);
        QCOMPARE(read(plain(), {}).error().kind, ErrorKind::Tool);
    }

    // fault: U2
    void aPlaylistLeadsNowhere()
    {
        QTcpServer host;
        QVERIFY(host.listen(QHostAddress::LocalHost));
        const QByteArray address = "http://127.0.0.1:" + QByteArray::number(host.serverPort()) + "/a.ts";
        QVERIFY(put(file("list.mp4"), "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n" + address + "\n"));
        QCOMPARE(read(file("list.mp4")).error().kind, ErrorKind::BadFile);
        QVERIFY(put(file("concat.mp4"), "ffconcat version 1.0\nfile '" + plain().toUtf8() + "'\n"));
        QCOMPARE(read(file("concat.mp4")).error().kind, ErrorKind::BadFile);
        QVERIFY(!host.hasPendingConnections());
    }

    // fault: U2
    void aSidecarThatIsALinkIsNotFollowed()
    {
        QVERIFY(tagged(file("take.mp4")));
        Sidecar elsewhere = recipe(QStringLiteral("elsewhere"));
        elsewhere.sha256 = hashOf(file("take.mp4"));
        QVERIFY(writeSidecar(file("elsewhere"), elsewhere).ok());
        QVERIFY(QFile::link(file("elsewhere.klapper.json"), file("take.mp4.klapper.json")));
        QCOMPARE(read(file("take.mp4"))->from, From::Inside);
    }

    // fault: U2
    void aHostileRecipeInsideOrBesideDoesNothing()
    {
        ClipMetadata hostile;
        hostile.title = QStringLiteral("<b>\u202e");
        hostile.comment = "{\"schema\":1,\"draft\":" + QByteArray(5'000, '[');
        QVERIFY(tagClip(plain(), file("take.mp4"), hostile, [] { return false; }).ok());
        QCOMPARE(read(file("take.mp4")).error().kind, ErrorKind::TooLarge);
        QVERIFY(put(file("take.mp4.klapper.json"), QByteArray(5'000'000, '[')));
        QCOMPARE(read(file("take.mp4")).error().kind, ErrorKind::TooLarge);
        QVERIFY(put(file("take.json"), '{' + QByteArray(5'000'000, '[')));
        QCOMPARE(read(file("take.json")).error().kind, ErrorKind::TooLarge);
        hostile.comment = '{' + QByteArray(3'000'000, 'x');
        QVERIFY(tagClip(plain(), file("huge.mp4"), hostile, [] { return false; }).ok());
        QVERIFY(!read(file("huge.mp4")).ok());
        const QStringList names = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(names, (QStringList{QStringLiteral("huge.mp4"), QStringLiteral("take.json"),
                                     QStringLiteral("take.mp4"), QStringLiteral("take.mp4.klapper.json")}));
    }

    void goneBeforeTheEndItSaysNothing()
    {
        QVERIFY(tagged(file("take.mp4")));
        QVERIFY(writeSidecar(file("take.mp4"), recipe()).ok());
        for (int i = 0; i < 5; ++i) {
            auto reader =
                std::make_unique<RecipeReader>(file("take.mp4"), std::make_shared<MediaTools>(MediaTools::find()));
            QSignalSpy finished(reader.get(), &RecipeReader::finished);
            reader->start();
            QTest::qWait(i * 5);
            const qsizetype before = finished.size();
            reader.reset();
            QTest::qWait(20);
            QCOMPARE(finished.size(), before);
        }
    }
};

QTEST_GUILESS_MAIN(TestRecipeReader)
#include "tst_recipereader.moc"
