// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contract/requestbody.h"
#include "app/contract/requestinput.h"
#include "tests/support/json.h"
#include "tests/support/samples.h"

#include <QJsonDocument>
#include <QTest>

using namespace klapper;

namespace {
const Endpoint image{Tier::Pro, Mode::ImageToVideo};
QJsonObject object(const QByteArray& json) { return QJsonDocument::fromJson(json).object(); }
} // namespace

class TestRequestInput final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesOfEitherContractMeanTheSame()
    {
        const auto documented = readRequestInput(
            object(test::json("{'prompt':'x','image_url':'https://a.example/1.png','tail_image_url':'https://a.example/"
                              "2.png','generate_audio':true,'duration':7}")),
            image);
        const auto live = readRequestInput(
            object(test::json("{'prompt':'x','start_image_url':'https://a.example/1.png','end_image_url':'https://"
                              "a.example/2.png','sound':true,'duration':7.0}")),
            image);
        QVERIFY(documented.ok() && live.ok());
        QCOMPARE(documented->draft, live->draft);
        QCOMPARE(live->draft.seconds, 7);
        const QJsonObject body = requestBody(live->draft, documentedContract(image));
        QCOMPARE(body[u"generate_audio"], QJsonValue(true));
        QCOMPARE(body[u"tail_image_url"].toString(), QStringLiteral("https://a.example/2.png"));
    }
    void unknownFieldNamesTheNearestKnownOne_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("nearest");
        const auto row = [](const char* name, const char* nearest) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(nearest);
        };
        row("aspect_ration", "aspect_ratio");
        row("aspect", "aspect_ratio");
        row("promt", "prompt");
        row("durations", "duration");
        row("generate_sound", "sound");
        row("cfgscale", "cfg_scale");
        row("image", "image_url");
        row("completely_else", "");
    }
    void unknownFieldNamesTheNearestKnownOne()
    {
        QFETCH(QString, name);
        QFETCH(QString, nearest);
        const auto input = readRequestInput({{QStringLiteral("prompt"), QStringLiteral("x")}, {name, 1}}, image);
        QVERIFY(!input.ok());
        QCOMPARE(input.error().kind, ErrorKind::BadInput);
        QCOMPARE(input.error().fields.size(), 1);
        QCOMPARE(input.error().fields[0].field, name);
        const QString message = input.error().fields[0].message;
        QVERIFY2(nearest.isEmpty() ? !message.contains(u"did you mean")
                                   : message.contains(QString(u'\'' + nearest + u'\'')),
                 qPrintable(message));
    }
    void wrongTypesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        const auto row = [](const QByteArray& json, const char* field) {
            QTest::newRow(json.constData()) << json << QString::fromLatin1(field);
        };
        row(test::json("{'prompt':5}"), "prompt");
        row(test::json("{'duration':'5'}"), "duration");
        row(test::json("{'duration':5.5}"), "duration");
        row(test::json("{'duration':1e300}"), "duration");
        row(test::json("{'generate_audio':'false'}"), "generate_audio");
        row(test::json("{'generate_audio':0}"), "generate_audio");
        row(test::json("{'cfg_scale':'0.5'}"), "cfg_scale");
        row(test::json("{'seed':1.5}"), "seed");
        row(test::json("{'multi_prompt':{}}"), "multi_prompt");
        row(test::json("{'multi_prompt':[{'prompt':'x'}]}"), "multi_prompt");
        row(test::json("{'shot_type':'other'}"), "shot_type");
        row(test::json("{'sound':true,'generate_audio':false}"), "sound");
    }
    void wrongTypesAreNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, field);
        const auto input = readRequestInput(QJsonDocument::fromJson(json).object(), image);
        QVERIFY(!input.ok());
        QCOMPARE(input.error().fields.size(), 1);
        QCOMPARE(input.error().fields[0].field, field);
    }
    void leftOutAudioIsOff()
    {
        const auto input = readRequestInput(object(test::json("{'prompt':'x'}")), {Tier::Pro, Mode::TextToVideo});
        QVERIFY(input.ok());
        const QJsonObject body = requestBody(input->draft, test::liveContractOf({Tier::Pro, Mode::TextToVideo}));
        QCOMPARE(body[u"sound"], QJsonValue(false));
    }
    void whatCannotBeSentIsAProblemOrAWarning()
    {
        const Endpoint standard{Tier::Standard, Mode::ImageToVideo};
        const auto input = readRequestInput(
            object(test::json("{'prompt':'x','image_url':'https://a.example/1.png','tail_image_url':'https://a.example/"
                              "2.png','seed':3,'aspect_ratio':'16:9'}")),
            standard);
        QVERIFY(input.ok());
        const Contract live = test::liveContractOf(standard);
        QCOMPARE(lostRoles(*input, live).size(), 1);
        QCOMPARE(lostRoles(*input, live)[0].role, Role::LastFrame);
        QCOMPARE(ignoredRoles(*input, live), (QList<Role>{Role::Aspect, Role::Seed}));
        QCOMPARE(lostRoles(*input, documentedContract(standard)), QList<Problem>());
        QCOMPARE(ignoredRoles(*input, documentedContract(standard)), QList<Role>());
    }
};

QTEST_GUILESS_MAIN(TestRequestInput)
#include "tst_requestinput.moc"
