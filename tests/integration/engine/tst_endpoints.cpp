// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contract/requestbody.h"
#include "tests/support/enginehost.h"
#include "tests/support/practiceclient.h"
#include "tests/support/samples.h"

#include <QCoreApplication>

using namespace klapper;

namespace {

/// By hand from the two contracts side by side (see also tst_requestbody, which does not use the network).
QStringList expectedNames(Endpoint endpoint, bool live)
{
    QStringList names{QStringLiteral("cfg_scale"), QStringLiteral("duration"), QStringLiteral("negative_prompt"),
                      QStringLiteral("prompt")};
    if (!live) {
        names += {QStringLiteral("aspect_ratio"), QStringLiteral("generate_audio"), QStringLiteral("seed")};
        if (endpoint.takesImage())
            names += {QStringLiteral("image_url"), QStringLiteral("tail_image_url")};
    } else if (!endpoint.takesImage()) {
        names += {QStringLiteral("aspect_ratio"), QStringLiteral("multi_prompt"), QStringLiteral("shot_type"),
                  QStringLiteral("sound")};
    } else {
        names += {QStringLiteral("generate_audio"), QStringLiteral("multi_prompt"), QStringLiteral("shot_type"),
                  QStringLiteral("start_image_url")};
        if (endpoint.tier != Tier::Standard)
            names += QStringLiteral("end_image_url");
    }
    names.sort();
    return names;
}

} // namespace

/// What reaches the server, for six endpoints under two contracts, over real HTTP.
class TestEndpoints final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bodyOnTheServerHasExactlyTheContractsNames_data()
    {
        QTest::addColumn<QString>("modelId");
        QTest::addColumn<bool>("live");
        for (const bool live : {false, true}) {
            for (const Endpoint& endpoint : Endpoint::all())
                QTest::newRow(qPrintable((live ? u"live " : u"documented ") + endpoint.modelId()))
                    << endpoint.modelId() << live;
        }
    }
    void bodyOnTheServerHasExactlyTheContractsNames()
    {
        QFETCH(QString, modelId);
        QFETCH(bool, live);
        const Endpoint endpoint = *Endpoint::fromModelId(modelId);
        practice::PracticeService service(
            {.contract = live ? practice::PlayedContract::Live : practice::PlayedContract::Documented, .speed = 50});
        const auto address = service.start();
        QVERIFY(address.ok());
        test::PracticeClient client(*address);
        const QTemporaryDir folder;
        test::EngineHost engine(folder.path(), practiceHosts(*address), address->token);
        QSignalSpy refreshed(&engine->contracts(), &ContractStore::refreshed);
        engine->contracts().refresh(endpoint);
        QTRY_COMPARE(refreshed.size(), 1);
        QCOMPARE(engine->contracts().contract(endpoint).source, ContractSource::Live);

        RequestDraft draft = test::fullDraft(endpoint);
        draft.seconds = 4;
        draft.shotsActive = true;
        draft.shots = {{QStringLiteral("Wide of the cliff"), 2}, {QStringLiteral("Close on the lamp"), 2}};
        const QString id = engine.enqueue(draft, false);
        QVERIFY(!id.isEmpty());
        QVERIFY2(engine.reaches(id, {JobState::InQueue, JobState::Rendering, JobState::DoneNoFile}),
                 qPrintable(jobStateWord(engine.state(id))));

        QJsonObject body;
        const QJsonArray log = client.log();
        int posts = 0;
        for (const QJsonValue& entry : log) {
            if (entry[u"kind"].toString() == u"submit") {
                body = entry[u"body"].toObject();
                ++posts;
            }
        }
        QCOMPARE(posts, 1);
        qInfo().noquote() << modelId << (live ? "live:" : "documented:") << body.keys().join(u' ');
        QCOMPARE(body.keys(), expectedNames(endpoint, live));
        QCOMPARE(body[live && !endpoint.takesImage() ? u"sound" : u"generate_audio"], QJsonValue(false));
        QCOMPARE(body[u"duration"], QJsonValue(4));
        QCOMPARE(engine->queue().job(id)->body, requestBytes(body));
    }
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestEndpoints object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_endpoints.moc"
