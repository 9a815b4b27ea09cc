// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/sidecar.h"
#include "tests/support/enginehost.h"
#include "tests/support/faultyserver.h"
#include "tests/support/practiceclient.h"
#include "tests/support/sampleimages.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDirIterator>

using namespace klapper;
using namespace klapper::test;

namespace {

const Endpoint standardImage{Tier::Standard, Mode::ImageToVideo};
const Endpoint proImage{Tier::Pro, Mode::ImageToVideo};

QString hashOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

RequestDraft draftWith(const QString& firstFrame, Endpoint endpoint = standardImage)
{
    RequestDraft draft;
    draft.endpoint = endpoint;
    draft.prompt = QStringLiteral("The camera pulls back slowly");
    draft.seconds = 3;
    draft.firstFrame = firstFrame;
    return draft;
}

} // namespace

/// Images of this computer in paid requests: what leaves, what is written down, and what never leaves.
class TestEmbeddedBody final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<practice::PracticeService> m_service;
    std::unique_ptr<PracticeClient> m_client;
    std::unique_ptr<EngineHost> m_engine;

    EngineHost& engine() { return *m_engine; }
    const FrameStore& frames() { return engine()->frames(); }
    void open(practice::PlayedContract contract)
    {
        m_service = std::make_unique<practice::PracticeService>(practice::PracticeOptions{
            .contract = contract, .speed = 50, .stateDir = m_folder->filePath(QStringLiteral("service"))});
        const auto address = m_service->start();
        QVERIFY(address.ok());
        m_client = std::make_unique<PracticeClient>(*address);
        m_engine = std::make_unique<EngineHost>(m_folder->filePath(QStringLiteral("engine")), practiceHosts(*address),
                                                address->token);
        takeContracts();
    }
    void takeContracts()
    {
        QSignalSpy refreshed(&engine()->contracts(), &ContractStore::refreshed);
        engine()->contracts().refreshAll();
        QTRY_COMPARE_WITH_TIMEOUT(refreshed.size(), 6, 30'000);
    }
    void hold(bool on) { m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), on}}); }
    /// What the service says about the images of its n-th paid call.
    QJsonObject posted(int n = 0)
    {
        for (const QJsonValue& entry : m_client->log()) {
            if (entry[u"kind"].toString() == u"submit" && n-- == 0)
                return entry[u"body"].toObject();
        }
        return {};
    }
    int posts() { return m_client->logged(QStringLiteral("submit")); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open(practice::PlayedContract::Live);
    }
    void cleanup()
    {
        m_engine.reset();
        m_client.reset();
        m_service.reset();
    }

    void onePostCarriesTheImageAndNothingElseKeepsIt()
    {
        const QByteArray image = png(640, 480, 20'000);
        const QString reference = *frames().keep(image);
        const RequestDraft draft = draftWith(reference);
        const QString id = engine().enqueue(draft);
        QVERIFY(engine().reaches(id, {JobState::Done}, 120'000));
        QCOMPARE(posts(), 1);
        const QString sent = posted()[u"start_image_url"].toString();
        QVERIFY2(sent.startsWith(u"data:image/png;base64,"), qPrintable(sent.left(80)));
        QVERIFY(sent.contains(hashOf(image)));
        QVERIFY(sent.contains(QStringLiteral("(%1 bytes").arg(image.size())));

        const Job job = *engine()->queue().job(id);
        QCOMPARE(QJsonDocument::fromJson(job.body)[u"start_image_url"].toString(), reference);
        QVERIFY(job.body.size() < 1000);
        QCOMPARE(job.draft, draft);
        const auto sidecar = readSidecar(sidecarPath(job.outputs.first().path));
        QVERIFY(sidecar.ok());
        QCOMPARE(sidecar->draft, draft);
        QCOMPARE(sidecar->request[u"start_image_url"].toString(), reference);

        // The clip has the image's shape, and shows it as its first frame.
        QCOMPARE(QSize(job.outputs.first().clip.width, job.outputs.first().clip.height), QSize(1440, 1080));
        const QByteArray pixels =
            rgb(bytesOf(job.outputs.first().path), QStringLiteral("select=eq(n\\,0),crop=2:2:700:400"));
        QCOMPARE(pixels.size(), 12);
        QVERIFY(quint8(pixels[0]) > 200 && quint8(pixels[2]) < 60); // the red half

        engine().stop();
        const QByteArray someOfIt = image.toBase64().mid(4000, 200);
        QDirIterator all(m_folder->filePath(QStringLiteral("engine")), QDir::Files | QDir::Hidden,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            QVERIFY2(!bytesOf(path).contains(someOfIt), qPrintable(path));
        }
    }

    void aPracticeClipGoesFromTheFirstImageToTheLast()
    {
        RequestDraft draft = draftWith(*frames().keep(png(64, 48)), proImage);
        draft.lastFrame = *frames().keep(png(64, 2000)); // red above its middle as well
        const QString id = engine().enqueue(draft);
        QVERIFY(engine().reaches(id, {JobState::Done}, 120'000));
        const QByteArray clip = bytesOf(engine()->queue().job(id)->outputs.first().path);
        const auto isRed = [&clip](int frame) {
            const QByteArray pixels = rgb(clip, QStringLiteral("select=eq(n\\,%1),crop=2:2:700:400").arg(frame));
            return pixels.size() == 12 && quint8(pixels[0]) > 200 && quint8(pixels[2]) < 60;
        };
        QVERIFY(isRed(0));
        QVERIFY(!isRed(36));
        QVERIFY(isRed(71));
    }

    /// Against a server that only listens: the very bytes.
    void theBytesAreThoseOfTheRecipeEveryTime()
    {
        FaultyServer server;
        const QByteArray refusal = "{}";
        QVERIFY(server.start({Behaviour::json(401, refusal)}));
        engine().environment().hosts = hostsBelow(server.url());
        engine().restart(); // with the contract that was kept
        const QByteArray first = encoded(png(64, 48), "mjpeg");
        const QByteArray last = encoded(png(48, 64), "libwebp");
        RequestDraft draft = draftWith(*frames().keep(first), proImage);
        draft.lastFrame = *frames().keep(last);
        draft.prompt = u"Not an image: " % draft.firstFrame % u" \"quoted\" ü";
        const QString id = engine().enqueue(draft);
        QTRY_COMPARE_WITH_TIMEOUT(server.postCount(), 1, 20'000);
        QVERIFY(engine().reaches(id, {JobState::Held}));

        QJsonObject expected = QJsonDocument::fromJson(engine()->queue().job(id)->body).object();
        QCOMPARE(expected[u"prompt"].toString(), draft.prompt);
        expected.insert(u"start_image_url",
                        QString(u"data:image/jpeg;base64," % QString::fromLatin1(first.toBase64())));
        expected.insert(u"end_image_url", QString(u"data:image/webp;base64," % QString::fromLatin1(last.toBase64())));
        const QByteArray bytes = QJsonDocument(expected).toJson(QJsonDocument::Compact);
        QCOMPARE(server.requests().last().body, bytes);
        QCOMPARE(server.requests().last().headers.value("content-length"), QByteArray::number(bytes.size()));

        engine().restart();
        engine()->queue().adoptOrphans();
        engine()->queue().release(id);
        QTRY_COMPARE_WITH_TIMEOUT(server.postCount(), 2, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(server.requests().last().body, bytes, 20'000);
    }

    void aBodyWithoutImagesOfThisComputerIsSentAsItIs()
    {
        FaultyServer server;
        QVERIFY(server.start({Behaviour::json(401, "{}")}));
        engine().environment().hosts = hostsBelow(server.url());
        engine().restart();
        const QString id = engine().enqueue(draftWith(QStringLiteral("https://images.example.com/a.png")));
        QVERIFY(engine().reaches(id, {JobState::Held}));
        QCOMPARE(server.postCount(), 1);
        QCOMPARE(server.requests().last().body, engine()->queue().job(id)->body);
    }

    void twoImagesOfTheLargestSizeArrive()
    {
        hold(true);
        const QByteArray first = pngOf(FrameStore::mostBytes);
        QByteArray last = pngOf(FrameStore::mostBytes - 1);
        RequestDraft draft = draftWith(*frames().keep(first), proImage);
        draft.lastFrame = *frames().keep(last);
        const QString id = engine().enqueue(draft);
        QVERIFY(engine().reaches(id, {JobState::InQueue, JobState::Failed, JobState::Unknown}));
        QCOMPARE(engine().state(id), JobState::InQueue);
        QCOMPARE(posts(), 1);
        QVERIFY(posted()[u"start_image_url"].toString().contains(hashOf(first)));
        QVERIFY(posted()[u"end_image_url"].toString().contains(hashOf(last)));
    }

    void withoutItsImageNothingIsSentAndNothingIsCharged_data()
    {
        QTest::addColumn<bool>("changed");
        QTest::newRow("missing") << false;
        QTest::newRow("changed") << true;
    }
    void withoutItsImageNothingIsSentAndNothingIsCharged()
    {
        QFETCH(bool, changed);
        hold(true);
        const QByteArray image = png(64, 64);
        const QString reference = *frames().keep(image);
        const QString id = engine().enqueue(draftWith(reference));
        QFile file(frames().path(reference)); // before its turn comes
        if (changed)
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(png(64, 65)) > 0);
        else
            QVERIFY(file.remove());
        file.close();
        QVERIFY(engine().reaches(id, {JobState::Held}));
        const Job held = *engine()->queue().job(id);
        QCOMPARE(held.error->kind, ErrorKind::ImageLost);
        QVERIFY(held.error->detail.contains(frames().path(reference)));
        QVERIFY(!held.submittedAt.isValid());
        QVERIFY(engine()->journal().ledger()->isEmpty());
        QCOMPARE(*engine()->journal().events(id),
                 (QStringList{QStringLiteral("created"), QStringLiteral("image_lost")}));

        // Nor by itself later, nor when the person releases it as it is, nor after a restart.
        engine()->queue().release(id);
        QVERIFY(engine().reaches(id, {JobState::Held}));
        engine().restart();
        engine()->queue().adoptOrphans();
        engine()->queue().hurryAll();
        engine()->queue().accountChanged();
        QTest::qWait(200);
        QCOMPARE(engine().state(id), JobState::Held);
        QCOMPARE(posts(), 0);

        // Whole again: once.
        QCOMPARE(*frames().keep(image), reference);
        engine()->queue().release(id);
        QVERIFY(engine().reaches(id, {JobState::InQueue}));
        QCOMPARE(posts(), 1);
        QVERIFY(posted()[u"start_image_url"].toString().contains(hashOf(image)));
    }

    void oneLostImageHoldsUpNoOtherJob()
    {
        hold(true);
        const QString reference = *frames().keep(png(64, 64));
        const QString lost = engine().enqueue(draftWith(reference));
        const QString other = engine().enqueue(draftWith(*frames().keep(png(64, 66))));
        QVERIFY(QFile::remove(frames().path(reference)));
        QVERIFY(engine().reaches(other, {JobState::InQueue}));
        QCOMPARE(engine().state(lost), JobState::Held);
        QCOMPARE(posts(), 1);
    }

    void theDocumentedContractTakesNoImageOfThisComputer()
    {
        cleanup();
        m_folder = std::make_unique<QTemporaryDir>();
        open(practice::PlayedContract::Documented);
        const Contract& contract = engine()->contracts().contract(standardImage);
        QCOMPARE(contract.source, ContractSource::Live); // as its service publishes it
        QVERIFY(!contract.field(Role::FirstFrame)->takesEmbedded);
        const QString reference = *frames().keep(png(64, 64));
        const auto refused = engine()->queue().enqueue(
            {.draft = draftWith(reference), .contract = contract, .folder = engine().library()});
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
        QCOMPARE(posts(), 0);
    }
};

int main(int argc, char** argv)
{
    const Isolated profile;
    QCoreApplication app(argc, argv);
    TestEmbeddedBody object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_embeddedbody.moc"
