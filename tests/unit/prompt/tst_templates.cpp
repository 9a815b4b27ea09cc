// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contract/requestcheck.h"
#include "app/prompt/drafttemplates.h"
#include "app/prompt/shottext.h"
#include "tests/support/samples.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace klapper;

namespace {

/// As a person does it.
RequestDraft filled(RequestDraft draft)
{
    const auto fill = [](QString& text) {
        static const QRegularExpression placeholder(QStringLiteral("\\{[^{}|]*\\}"));
        text.replace(placeholder, QStringLiteral("a lighthouse keeper"));
    };
    fill(draft.prompt);
    fill(draft.style);
    for (Shot& shot : draft.shots)
        fill(shot.text);
    if (draft.endpoint.takesImage())
        draft.firstFrame = QStringLiteral("https://images.example.org/a.jpg");
    return draft;
}

bool hasHan(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.script() == QChar::Script_Han; });
}

/// The text of the sample as one prompt, in the order of the seed: scene, shots, sound.
QString asOneText(const RequestDraft& draft)
{
    if (!draft.shotsActive)
        return draft.prompt;
    return draft.prompt + u' ' + numberedShots(draft.shots) + u' ' + draft.style;
}

} // namespace

class TestTemplates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noValueOfTheDataIsLost();
    void eachCanBeSentOnceItIsFilled_data();
    void eachCanBeSentOnceItIsFilled();
    void theSamplesAreTheSeedsWords_data();
    void theSamplesAreTheSeedsWords();
    void theUseCasesHaveTheEndpointsOfTheSeed();
    void everyNameIsInBothLanguages();
    void placeholdersAreFoundOnce();
};

void TestTemplates::noValueOfTheDataIsLost()
{
    QFile file(QStringLiteral(KLAPPER_SOURCE_DIR "/resources/prompt/templates.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray list = QJsonDocument::fromJson(file.readAll())[u"templates"].toArray();
    QCOMPARE(list.size(), 9);
    QCOMPARE(draftTemplates().size(), 9);
    for (const QJsonValue& each : list) {
        const DraftTemplate* read = draftTemplate(each[u"id"].toString());
        QVERIFY(read);
        const QJsonObject kept = read->draft.toJson();
        const QJsonObject said = each[u"draft"].toObject();
        for (auto member = said.begin(); member != said.end(); ++member)
            QVERIFY2(kept.value(member.key()) == member.value(), qPrintable(read->id + u' ' + member.key()));
    }
}

void TestTemplates::eachCanBeSentOnceItIsFilled_data()
{
    QTest::addColumn<QString>("id");
    for (const DraftTemplate& each : draftTemplates())
        QTest::newRow(qPrintable(each.id)) << each.id;
}

void TestTemplates::eachCanBeSentOnceItIsFilled()
{
    QFETCH(QString, id);
    const DraftTemplate* each = draftTemplate(id);
    QVERIFY(each);
    QCOMPARE(placeholdersOf(each->draft).isEmpty(), each->sample);
    const RequestDraft draft = filled(each->draft);
    QVERIFY(placeholdersOf(draft).isEmpty());
    QCOMPARE(check(draft, documentedContract(draft.endpoint)), QList<Problem>());
    QCOMPARE(check(draft, test::liveContractOf(draft.endpoint)), QList<Problem>());
}

void TestTemplates::theSamplesAreTheSeedsWords_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("endpoint");
    QTest::newRow("multi-shot") << QStringLiteral("sample-multi-shot")
                                << QStringLiteral(
                                       "Cinematic multi-shot of a young American couple celebrating their\n"
                                       "anniversary at a candlelit rooftop restaurant. Shot 1: wide of the\n"
                                       "city skyline at golden hour. Shot 2: medium two-shot, the couple\n"
                                       "toasting. Shot 3: tight on the woman's smile, soft bokeh, warm fill\n"
                                       "light. Subtle ambient string music, gentle wind, distant traffic.")
                                << QStringLiteral("kling/kling-3.0/pro/text-to-video");
    QTest::newRow("portrait") << QStringLiteral("sample-portrait")
                              << QStringLiteral("Gentle camera dolly-in on the subject from the source image. Subtle\n"
                                                "breathing motion, identity-stable features, soft natural light,\n"
                                                "shallow depth of field. Background: warm golden-hour glow with a\n"
                                                "slow drift of dust motes. No dialogue, only ambient room tone.")
                              << QStringLiteral("kling/kling-3.0/4k/image-to-video");
    QTest::newRow("vertical") << QStringLiteral("sample-vertical")
                              << QStringLiteral("9:16 vertical. A barista in a black apron pulls a single espresso\n"
                                                "shot, steam rising into morning sun, rich crema slowly forming.\n"
                                                "Close-up handheld, shallow depth of field, warm cafe ambience and\n"
                                                "the hiss of the steam wand.")
                              << QStringLiteral("kling/kling-3.0/standard/text-to-video");
}

void TestTemplates::theSamplesAreTheSeedsWords()
{
    QFETCH(QString, id);
    QFETCH(QString, text);
    QFETCH(QString, endpoint);
    const DraftTemplate* sample = draftTemplate(id);
    QVERIFY(sample && sample->sample);
    QCOMPARE(asOneText(sample->draft), text.simplified());
    QCOMPARE(sample->draft.endpoint.modelId(), endpoint);
}

void TestTemplates::theUseCasesHaveTheEndpointsOfTheSeed()
{
    // "Where Kling 3.0 shines", row by row.
    const QList<std::tuple<const char*, Tier, Mode, bool>> rows{
        {"brand-story", Tier::Pro, Mode::TextToVideo, false},
        {"hero-4k", Tier::FourK, Mode::TextToVideo, false},
        {"social-short", Tier::Standard, Mode::TextToVideo, false},
        {"animate-image", Tier::Standard, Mode::ImageToVideo, false},
        {"dialogue-ad", Tier::Pro, Mode::TextToVideo, true},
        {"master-4k", Tier::FourK, Mode::TextToVideo, true},
    };
    int useCases = 0;
    for (const DraftTemplate& each : draftTemplates())
        useCases += each.sample ? 0 : 1;
    QCOMPARE(useCases, int(rows.size()));
    for (const auto& [id, tier, mode, audio] : rows) {
        const DraftTemplate* found = draftTemplate(QString::fromLatin1(id));
        QVERIFY2(found, id);
        QCOMPARE(found->draft.endpoint, (Endpoint{tier, mode}));
        QCOMPARE(found->draft.audio, audio);
    }
}

void TestTemplates::everyNameIsInBothLanguages()
{
    for (const DraftTemplate& each : draftTemplates()) {
        QVERIFY2(!each.name.isEmpty() && !hasHan(each.name), qPrintable(each.id));
        QVERIFY2(hasHan(each.nameZh) && hasHan(each.aboutZh), qPrintable(each.id));
        QVERIFY2(!each.about.isEmpty() && !hasHan(each.about), qPrintable(each.id));
    }
}

void TestTemplates::placeholdersAreFoundOnce()
{
    RequestDraft draft;
    draft.prompt = QStringLiteral("{subject} in {place} at {dawn|dusk}, { }, {subject}");
    draft.shots = {{QStringLiteral("Wide of {product} and {place}"), 3}};
    QCOMPARE(placeholdersOf(draft), (QStringList{QStringLiteral("subject"), QStringLiteral("place"),
                                                 QStringLiteral(" "), QStringLiteral("product")}));
}

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
