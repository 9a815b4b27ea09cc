// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contract/livecontract.h"
#include "tests/support/json.h"
#include "tests/support/samples.h"

#include <QJsonDocument>
#include <QTest>

using namespace klapper;

class TestContract final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void documentedNamesAreThoseOfTheSpecification_data()
    {
        QTest::addColumn<bool>("image");
        QTest::newRow("text") << false;
        QTest::newRow("image") << true;
    }
    void documentedNamesAreThoseOfTheSpecification()
    {
        QFETCH(bool, image);
        for (const Tier tier : {Tier::Standard, Tier::Pro, Tier::FourK}) {
            const Contract contract = documentedContract({tier, image ? Mode::ImageToVideo : Mode::TextToVideo});
            QStringList names;
            for (const Field& field : contract.fields)
                names.append(field.name);
            QStringList expected{QStringLiteral("prompt"),    QStringLiteral("negative_prompt"),
                                 QStringLiteral("duration"),  QStringLiteral("aspect_ratio"),
                                 QStringLiteral("cfg_scale"), QStringLiteral("generate_audio"),
                                 QStringLiteral("seed")};
            if (image)
                expected += {QStringLiteral("image_url"), QStringLiteral("tail_image_url")};
            names.sort();
            expected.sort();
            QCOMPARE(names, expected);
            QCOMPARE(contract.field(Role::Aspect)->choices.size(), 6);
            QCOMPARE(contract.field(Role::Audio)->fallback, QJsonValue(false));
            QCOMPARE(contract.maxShots(), 6);
            QVERIFY(!contract.takesSegments());
        }
    }
    void liveSampleIsMappedByRole()
    {
        const Contract text = test::liveContractOf({Tier::Standard, Mode::TextToVideo});
        QCOMPARE(text.field(Role::Audio)->name, QStringLiteral("sound"));
        QCOMPARE(text.field(Role::Audio)->fallback, QJsonValue(true));
        QCOMPARE(text.field(Role::Aspect)->choices,
                 (QStringList{QStringLiteral("16:9"), QStringLiteral("9:16"), QStringLiteral("1:1")}));
        QVERIFY(text.takesSegments());
        QVERIFY(!text.has(Role::Seed));
        QCOMPARE(text.publishedRate, std::optional(Money::fromMicros(84'000)));

        const Contract image = test::liveContractOf({Tier::Standard, Mode::ImageToVideo});
        QCOMPARE(image.field(Role::FirstFrame)->name, QStringLiteral("start_image_url"));
        QVERIFY(image.field(Role::FirstFrame)->required);
        QVERIFY(!image.has(Role::LastFrame));
        QVERIFY(!image.has(Role::Aspect));
        QCOMPARE(image.field(Role::Audio)->name, QStringLiteral("generate_audio"));
        QCOMPARE(image.field(Role::Duration)->fallback, QJsonValue(10));

        const Contract pro = test::liveContractOf({Tier::Pro, Mode::ImageToVideo});
        QCOMPARE(pro.field(Role::LastFrame)->name, QStringLiteral("end_image_url"));
        QVERIFY(pro.has(Role::Elements));
    }
    void embeddedImagesAreTakenWhereTheServiceSaysSo()
    {
        const Endpoint endpoint{Tier::Pro, Mode::ImageToVideo};
        for (const Role role : {Role::FirstFrame, Role::LastFrame}) {
            QVERIFY(test::liveContractOf(endpoint).field(role)->takesEmbedded);
            QVERIFY(!documentedContract(endpoint).field(role)->takesEmbedded);
        }
        QVERIFY(!test::liveContractOf(endpoint).field(Role::Text)->takesEmbedded);
        // Another format, or none, is the address of an image.
        for (const QJsonValue& format : {QJsonValue(QStringLiteral("uri")), QJsonValue(), QJsonValue(true)}) {
            QJsonObject model = test::liveModel(endpoint);
            QJsonObject schema = model[u"input_schema"].toObject();
            QJsonObject properties = schema[u"properties"].toObject();
            QJsonObject frame = properties[u"start_image_url"].toObject();
            frame.insert(u"format", format);
            properties.insert(u"start_image_url", frame);
            schema.insert(u"properties", properties);
            model.insert(u"input_schema", schema);
            const auto contract = liveContract(endpoint, model, QDate(2026, 9, 1));
            QVERIFY(contract.ok());
            QVERIFY(!contract->field(Role::FirstFrame)->takesEmbedded);
            QVERIFY(contract->field(Role::LastFrame)->takesEmbedded);
        }
    }
    void unknownRequiredFieldBlocksUnknownOptionalDoesNot()
    {
        QJsonObject model = test::liveModel({Tier::Pro, Mode::TextToVideo});
        QJsonObject schema = model[u"input_schema"].toObject();
        QJsonObject properties = schema[u"properties"].toObject();
        properties.insert(QStringLiteral("mood"), QJsonObject{{QStringLiteral("type"), QStringLiteral("string")}});
        properties.insert(QStringLiteral("licence"), QJsonObject{{QStringLiteral("type"), QStringLiteral("string")}});
        schema.insert(QStringLiteral("properties"), properties);
        schema.insert(QStringLiteral("required"), QJsonArray{QStringLiteral("prompt"), QStringLiteral("licence")});
        model.insert(QStringLiteral("input_schema"), schema);
        const auto contract = liveContract({Tier::Pro, Mode::TextToVideo}, model, QDate(2026, 9, 1));
        QVERIFY(contract.ok());
        QCOMPARE(contract->unknownRequired, QStringList{QStringLiteral("licence")});
        QCOMPARE(contract->unknownOptional, QStringList{QStringLiteral("mood")});
    }
    void whatIsRequiredInAnotherFormIsNotTakenForOptional()
    {
        const Endpoint endpoint{Tier::Pro, Mode::TextToVideo};
        const auto withRequired = [&endpoint](const char* camera, const char* required) {
            const QByteArray json = QByteArray("{'model_id':'") + endpoint.modelId().toUtf8()
                                  + "','input_schema':{'properties':{'prompt':{'type':'string'},'camera':" + camera
                                  + "},'required':" + required + "}}";
            return liveContract(endpoint, QJsonDocument::fromJson(test::json(json.constData())).object(), {});
        };
        const QStringList camera{QStringLiteral("camera")};
        QCOMPARE(withRequired("{'type':'string'}", "['prompt']")->unknownRequired, QStringList());
        QCOMPARE(withRequired("{'type':'string','required':true}", "['prompt']")->unknownRequired, camera);
        QCOMPARE(withRequired("{'type':'string','required':true}", "null")->unknownRequired, camera);
        QCOMPARE(withRequired("{}", "['camera','camera']")->unknownRequired, camera);
        QVERIFY(!withRequired("{'type':'string'}", "'camera'"));
        QVERIFY(!withRequired("{'type':'string'}", "{'camera':true}"));
    }
    void hostileAnswersAreRefusedOrBounded()
    {
        const Endpoint endpoint{Tier::Pro, Mode::TextToVideo};
        QVERIFY(!liveContract(endpoint, {}, {}));
        QVERIFY(!liveContract({Tier::FourK, Mode::TextToVideo}, test::liveModel(endpoint), {}));
        const auto withProperties = [&endpoint](const QJsonObject& properties) {
            return QJsonObject{
                {QStringLiteral("model_id"), endpoint.modelId()},
                {QStringLiteral("input_schema"), QJsonObject{{QStringLiteral("properties"), properties}}}};
        };
        const auto typed = [](const QString& type) {
            return QJsonObject{{QStringLiteral("type"), type}};
        };
        // A prompt that is not a text, two fields of one role, an audio switch that is a number.
        QVERIFY(!liveContract(endpoint, withProperties({{QStringLiteral("prompt"), typed(QStringLiteral("integer"))}}),
                              {}));
        const auto odd =
            liveContract(endpoint,
                         withProperties({{QStringLiteral("prompt"), typed(QStringLiteral("string"))},
                                         {QStringLiteral("generate_audio"), typed(QStringLiteral("boolean"))},
                                         {QStringLiteral("sound"), typed(QStringLiteral("number"))}}),
                         {});
        QVERIFY(odd.ok());
        QCOMPARE(odd->field(Role::Audio)->name, QStringLiteral("generate_audio"));
        // A second audio switch left out could buy audio: nothing is sent to such an endpoint.
        QCOMPARE(odd->unknownRequired, QStringList{QStringLiteral("sound")});
    }
};

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
