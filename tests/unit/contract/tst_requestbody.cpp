// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contract/requestbody.h"
#include "app/contract/requestcheck.h"
#include "tests/support/samples.h"

#include <QJsonDocument>
#include <QTest>

using namespace klapper;

namespace {

/// Written down by hand from the two contracts side by side, not read from any schema.
QStringList expectedNames(Endpoint endpoint, bool live, bool shots)
{
    QStringList names{QStringLiteral("prompt"), QStringLiteral("negative_prompt"), QStringLiteral("duration"),
                      QStringLiteral("cfg_scale")};
    const bool image = endpoint.takesImage();
    if (!live) {
        names += {QStringLiteral("aspect_ratio"), QStringLiteral("generate_audio"), QStringLiteral("seed")};
        if (image)
            names += {QStringLiteral("image_url"), QStringLiteral("tail_image_url")};
        return names;
    }
    if (shots)
        names += {QStringLiteral("multi_prompt"), QStringLiteral("shot_type")};
    if (!image)
        return names + QStringList{QStringLiteral("aspect_ratio"), QStringLiteral("sound")};
    names += {QStringLiteral("start_image_url"), QStringLiteral("generate_audio")};
    if (endpoint.tier != Tier::Standard)
        names += QStringLiteral("end_image_url");
    return names;
}

} // namespace

class TestRequestBody final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreExactlyThoseOfTheContract_data()
    {
        QTest::addColumn<QString>("modelId");
        QTest::addColumn<bool>("live");
        QTest::addColumn<bool>("shots");
        for (const Endpoint& endpoint : Endpoint::all()) {
            for (const bool live : {false, true}) {
                for (const bool shots : {false, true}) {
                    const QString name = endpoint.modelId().mid(16) + (live ? u" live" : u" documented")
                                       + (shots ? QStringLiteral(" shots") : QString());
                    QTest::newRow(qPrintable(name)) << endpoint.modelId() << live << shots;
                }
            }
        }
    }
    void namesAreExactlyThoseOfTheContract()
    {
        QFETCH(QString, modelId);
        QFETCH(bool, live);
        QFETCH(bool, shots);
        const Endpoint endpoint = *Endpoint::fromModelId(modelId);
        const Contract contract = live ? test::liveContractOf(endpoint) : documentedContract(endpoint);
        RequestDraft draft = test::fullDraft(endpoint);
        draft.shotsActive = shots;
        draft.shots = {{QStringLiteral("Wide of the cliff"), 5}, {QStringLiteral("Close on the lamp"), 3}};
        QCOMPARE(check(draft, contract), QList<Problem>());

        const QJsonObject body = requestBody(draft, contract);
        QStringList expected = expectedNames(endpoint, live, shots);
        expected.sort();
        qInfo().noquote() << requestBytes(body);
        QCOMPARE(body.keys(), expected);

        const QString audioName =
            live && !endpoint.takesImage() ? QStringLiteral("sound") : QStringLiteral("generate_audio");
        QCOMPARE(body[audioName], QJsonValue(false));
        QCOMPARE(body[u"duration"], QJsonValue(8));
        if (shots && live) {
            QCOMPARE(body[u"multi_prompt"][1][u"duration"], QJsonValue(3));
            QCOMPARE(body[u"shot_type"], QJsonValue(QStringLiteral("customize")));
            QCOMPARE(body[u"prompt"].toString(), draft.prompt);
        } else if (shots) {
            QVERIFY(body[u"prompt"].toString().endsWith(u"Shot 1: Wide of the cliff. Shot 2: Close on the lamp."));
        }
    }
    void audioAndDurationAreSaidEvenWhenNothingWasSet()
    {
        for (const Endpoint& endpoint : Endpoint::all()) {
            RequestDraft draft;
            draft.endpoint = endpoint;
            draft.prompt = QStringLiteral("x");
            for (const Contract& contract : {documentedContract(endpoint), test::liveContractOf(endpoint)}) {
                const QJsonObject body = requestBody(draft, contract);
                QCOMPARE(body[contract.field(Role::Audio)->name], QJsonValue(false));
                QCOMPARE(body[u"duration"], QJsonValue(5));
                QCOMPARE(body[u"cfg_scale"], QJsonValue(0.5));
                QVERIFY(!body.contains(u"seed"));
                QVERIFY(!body.contains(u"negative_prompt"));
            }
        }
    }
    // fault: U1
    void bytesAreValidUtf8JsonForAnyText()
    {
        RequestDraft draft;
        draft.prompt = QStringLiteral("\u0000\u202e\U0001F3AC \"quote\" \\ </script>\n") + QChar(0xd800);
        const QByteArray bytes = requestBytes(requestBody(draft, documentedContract(draft.endpoint)));
        QVERIFY(QJsonDocument::fromJson(bytes).isObject());
        QVERIFY(QString::fromUtf8(bytes).toUtf8() == bytes);
    }
};

QTEST_GUILESS_MAIN(TestRequestBody)
#include "tst_requestbody.moc"
