// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/metadatachoice.h"
#include "app/media/recipefile.h"
#include "tests/integration/engine/filehost.h"
#include "tests/support/mediabytes.h"
#include "tests/support/practiceclient.h"
#include "tests/unit/media/sampleclip.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace klapper;
using namespace klapper::test;

namespace {

const QString otherId = QStringLiteral("00000000-0000-4000-8000-000000000002");

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject tagsOf(const QString& path)
{
    const QByteArray json = ranMedia(QStringLiteral("ffprobe"),
                                     {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-export_xmp"),
                                      QStringLiteral("1"), QStringLiteral("-print_format"), QStringLiteral("json"),
                                      QStringLiteral("-show_entries"), QStringLiteral("format_tags"), path});
    return QJsonDocument::fromJson(json)[u"format"][u"tags"].toObject();
}

} // namespace

/// What the engine writes into the clips that it brings home, and what it leaves out.
class TestTaggedClips final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_clips;
    QByteArray m_clip;

    QString file(const char* name) const { return m_clips.filePath(QString::fromLatin1(name)); }
    /// The only clip of a host, after its job is done.
    static QString broughtHome(FileHost& host, const QString& id = fileJobId)
    {
        host.start();
        if (!QTest::qWaitFor([&] { return host.job(id).state == JobState::Done; }, 60'000))
            qFatal("the job is not done");
        const Job job = host.job(id);
        host.stop();
        if (job.error || job.outputs.size() != 1)
            qFatal("the job is not well");
        const QByteArray content = contentOf(job.outputs[0].path);
        const auto sidecar = readSidecar(sidecarPath(job.outputs[0].path));
        const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
        if (job.outputs[0].sha256 != hash || job.outputs[0].bytes != content.size() || !sidecar
            || sidecar->sha256 != hash)
            qFatal("journal, sidecar and file do not agree");
        return job.outputs[0].path;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(makeClip(file("sample.mp4")), "ffmpeg is needed");
        m_clip = contentOf(file("sample.mp4"));
    }

    void aClipCarriesItsWholeRecipe()
    {
        QTemporaryDir folder;
        practice::PracticeService service({.speed = 50, .stateDir = folder.filePath(QStringLiteral("service"))});
        const auto address = service.start();
        QVERIFY(address.ok());
        EngineHost engine(folder.filePath(QStringLiteral("engine")), practiceHosts(*address), address->token);
        RequestDraft draft;
        draft.prompt = QStringLiteral("Dinner on a roof");
        draft.shotsActive = true;
        draft.shots = {{QStringLiteral("wide of the table"), 2}, {QStringLiteral("close on 手 & a <b>glass</b>"), 2}};
        draft.style = QStringLiteral("35 mm film");
        draft.seconds = 4;
        draft.audio = true;
        draft.seed = 7;
        const QString id = engine.enqueue(draft);
        QVERIFY(engine.reaches(id, {JobState::Done}));
        const Job job = *engine->queue().job(id);
        const QString path = job.outputs[0].path;

        const QJsonObject tags = tagsOf(path);
        QCOMPARE(tags[u"title"].toString(), QStringLiteral("Dinner on a roof"));
        QVERIFY(tags[u"description"].toString().contains(u"Shot 2: close on 手 & a <b>glass</b>"));
        QCOMPARE(QDateTime::fromString(tags[u"creation_time"].toString(), Qt::ISODate).toSecsSinceEpoch(),
                 readSidecar(sidecarPath(path))->finished.toSecsSinceEpoch());
        QVERIFY(tags[u"xmp"].toString().contains(
            u">http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia<"));
        const auto inside = readRecipe(tags[u"comment"].toString().toUtf8());
        QVERIFY2(inside.ok(), inside.ok() ? "" : qPrintable(inside.error().detail));
        QCOMPARE(inside->draft, draft);
        QCOMPARE(inside->request, QJsonDocument::fromJson(job.body).object());
        QCOMPARE(inside->requestId, job.requestId);
        QVERIFY(!tags[u"comment"].toString().contains(u"cost")); // what it cost is nobody's business

        // What the service has is what is played.
        const QString served = folder.filePath(u"service/clips/" % job.requestId % u".mp4");
        QVERIFY(!streamHashes(served).isEmpty());
        QCOMPARE(streamHashes(path), streamHashes(served));
        engine.stop();
        QVERIFY(!contentOf(path).contains(address->token.toUtf8()));
    }

    void switchedOffTheFileStaysAsItCame()
    {
        FileHost host(m_clip, true);
        host.choose(false);
        QVERIFY(contentOf(broughtHome(host)) == m_clip);
    }

    void leftOutOfOneJobItIsInTheOthers()
    {
        FileHost host(m_clip, true);
        host.seed(completedJob(host.library(), otherId));
        {
            const auto journal = Journal::open(host.environment.paths.data + QStringLiteral("/journal.sqlite"));
            QVERIFY(journal.ok());
            QVERIFY(MetadataChoice(**journal).leaveOut(otherId).ok());
        }
        host.start();
        QTRY_VERIFY_WITH_TIMEOUT(host.job().state == JobState::Done && host.job(otherId).state == JobState::Done,
                                 60'000);
        const QString with = host.job().outputs[0].path;
        const QString without = host.job(otherId).outputs[0].path;
        host.stop();
        QVERIFY(contentOf(with).contains("trainedAlgorithmicMedia"));
        QVERIFY(contentOf(without) == m_clip);
    }

    void aClipThatCannotTakeItIsKeptAsItCame()
    {
        QCOMPARE(QProcess::execute(MediaTools::find().ffmpeg,
                                   {QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"),
                                    QStringLiteral("-y"), QStringLiteral("-i"), file("sample.mp4"),
                                    QStringLiteral("-c"), QStringLiteral("copy"), QStringLiteral("-movflags"),
                                    QStringLiteral("frag_keyframe+empty_moov"), file("fragments.mp4")}),
                 0);
        const QByteArray fragments = contentOf(file("fragments.mp4"));
        FileHost host(fragments, true);
        const QString path = broughtHome(host);
        QVERIFY(contentOf(path) == fragments);
        QVERIFY(readSidecar(sidecarPath(path))->untagged.contains(u"fragmented"));
        QCOMPARE(host.names().size(), 2); // the clip and its recipe, nothing else
        QCOMPARE(host.files.size(), 1);
    }

    void whatSignsALinkOrAnImageIsInNoClip()
    {
        FileHost host(m_clip, true);
        QVERIFY(host.links.first().contains(u"s3cret")); // the query that signs the clip's own link
        Job job = completedJob(host.library(), otherId);
        job.draft.endpoint.mode = Mode::ImageToVideo;
        job.draft.firstFrame = QStringLiteral("https://bucket.example.com/a.png?X-Amz-Signature=0ff1ce");
        job.draft.lastFrame = u"klapper-frame:" % QString(64, u'a') % u".png";
        job.body = QJsonDocument(QJsonObject{{QStringLiteral("start_image_url"), job.draft.firstFrame},
                                             {QStringLiteral("end_image_url"), job.draft.lastFrame}})
                       .toJson();
        host.seed(job);
        const QByteArray content = contentOf(broughtHome(host, otherId));
        for (const char* secret : {"s3cret", "0ff1ce", "Signature", "base64"})
            QVERIFY2(!content.contains(secret), secret);
        QVERIFY(content.contains("https://bucket.example.com/a.png"));
        QVERIFY(content.contains("klapper-frame:aaaa")); // a reference, and no image
    }
};

int main(int argc, char** argv)
{
    const Isolated profile;
    QCoreApplication application(argc, argv);
    TestTaggedClips object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_taggedclips.moc"
