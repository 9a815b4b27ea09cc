// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/clipmetadata.h"

#include "app/media/sidecar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>
#include <QXmlStreamReader>

using namespace klapper;

namespace {

Sidecar recipe()
{
    Sidecar sidecar;
    sidecar.clip = QStringLiteral("take.mp4");
    sidecar.endpoint = QStringLiteral("kling/kling-3.0/pro/image-to-video");
    sidecar.draft.endpoint = {Tier::Pro, Mode::ImageToVideo};
    sidecar.draft.prompt = QStringLiteral("A fox in snow");
    sidecar.request = {{QStringLiteral("prompt"), QStringLiteral("A fox in snow")}};
    sidecar.jobId = QStringLiteral("7b0c");
    sidecar.requestId = QStringLiteral("r-1");
    sidecar.serviceHost = QStringLiteral("model-api.runcomfy.net");
    sidecar.created = QDateTime(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::utc());
    sidecar.finished = sidecar.created.addSecs(90);
    sidecar.sha256 = QByteArray(64, 'a');
    sidecar.estimate = Money::fromMicros(560'000);
    sidecar.cost = Money::fromMicros(420'000);
    sidecar.resultUrl = QStringLiteral("https://cdn.runcomfy.net/x.mp4");
    sidecar.info.seconds = 5;
    return sidecar;
}

QJsonObject commentOf(const Sidecar& sidecar)
{
    return QJsonDocument::fromJson(ClipMetadata::of(sidecar, QStringLiteral("take.mp4")).comment).object();
}

} // namespace

/// What a clip says about itself, and what it never says.
class TestClipMetadata final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCommentIsTheRecipe()
    {
        const QJsonObject comment = commentOf(recipe());
        const auto read = Sidecar::fromJson(comment);
        QVERIFY(read.ok());
        Sidecar expected = recipe();
        expected.clip.clear();
        expected.sha256.clear();
        expected.info = {};
        expected.estimate = Money();
        expected.cost.reset();
        expected.resultUrl.clear();
        QCOMPARE(*read, expected);
        QVERIFY(!comment.contains(u"sha256"));                                 // it could not be true
        QVERIFY(!comment.contains(u"cost") && !comment.contains(u"estimate")); // nobody's business where the clip goes
    }

    void itSaysWhenAndHowItWasMade()
    {
        const ClipMetadata said = ClipMetadata::of(recipe(), QStringLiteral("take.mp4"));
        QCOMPARE(said.title, QStringLiteral("A fox in snow"));
        QCOMPARE(said.created, recipe().finished);
        QCOMPARE(said.system, QStringLiteral("Kling 3.0 on RunComfy"));
        QCOMPARE(said.version, recipe().endpoint);
    }

    void aPracticeClipIsNotCalledKling()
    {
        Sidecar practised = recipe();
        practised.serviceHost = QStringLiteral("127.0.0.1");
        QVERIFY(ClipMetadata::of(practised, {}).system.startsWith(u"A service on this machine"));
    }

    void theDescriptionHasEveryShot()
    {
        Sidecar sidecar = recipe();
        sidecar.draft.shotsActive = true;
        sidecar.draft.style = QStringLiteral("35 mm film");
        sidecar.draft.shots = {{QStringLiteral("wide of the den"), 3}, {QStringLiteral("close on the eyes"), 2}};
        const QString text = ClipMetadata::of(sidecar, {}).description;
        for (const char* part : {"A fox in snow", "35 mm film", "Shot 1: wide of the den", "Shot 2: close on the eyes"})
            QVERIFY2(text.contains(QLatin1StringView(part)), qPrintable(text));
    }

    void aRecipeThatIsTooLongStaysBesideTheClip_data()
    {
        QTest::addColumn<qsizetype>("length"); // of the prompt, in bytes
        QTest::addColumn<bool>("request");
        QTest::addColumn<bool>("draft");
        QTest::newRow("short") << qsizetype(1'000) << true << true;
        QTest::newRow("once") << qsizetype(9'000) << false << true;
        QTest::newRow("not at all") << qsizetype(17'000) << false << false;
    }
    void aRecipeThatIsTooLongStaysBesideTheClip()
    {
        QFETCH(qsizetype, length);
        QFETCH(bool, request);
        QFETCH(bool, draft);
        Sidecar sidecar = recipe();
        sidecar.draft.prompt = QString(length, u'x');
        sidecar.request.insert(QStringLiteral("prompt"), sidecar.draft.prompt);
        QVERIFY(ClipMetadata::of(sidecar, {}).comment.size() <= ClipMetadata::longestComment);
        const QJsonObject comment = commentOf(sidecar);
        QCOMPARE(comment.contains(u"request"), request);
        QCOMPARE(comment.contains(u"draft"), draft);
        QCOMPARE(comment[u"jobId"].toString(), sidecar.jobId);
        if (!draft)
            QCOMPARE(comment[u"recipeIn"].toString(), QStringLiteral("take.mp4.klapper.json"));
    }

    void whatOpensAnAddressNeverTravels_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char* name, const char* given, const char* kept) {
            QTest::newRow(name) << QString::fromUtf8(given) << QString::fromUtf8(kept);
        };
        row("S3", "https://b.s3.amazonaws.com/a.png?X-Amz-Signature=0ff1ce&X-Amz-Date=1",
            "https://b.s3.amazonaws.com/a.png");
        row("Google", "https://storage.googleapis.com/b/a.png?X-Goog-Signature=00",
            "https://storage.googleapis.com/b/a.png");
        row("Azure", "https://x.blob.core.windows.net/a.png?sv=2024&sig=abc%3D",
            "https://x.blob.core.windows.net/a.png");
        row("CloudFront", "https://d1.cloudfront.net/a.png?Policy=eyJ&Key-Pair-Id=K2",
            "https://d1.cloudfront.net/a.png");
        row("token", "https://i.example.com/a.png?w=10&access_token=1", "https://i.example.com/a.png");
        row("nameless", "https://i.example.com/a.png?eyJhbGciOiJIUzI1NiJ9x", "https://i.example.com/a.png");
        row("long value", "https://i.example.com/a.png?x=0123456789abcdef0", "https://i.example.com/a.png");
        row("fragment", "https://i.example.com/a.png#access_token=1", "https://i.example.com/a.png");
        row("user", "https://u:pw@i.example.com/a.png", "https://i.example.com/a.png");
        row("plain query", "https://i.example.com/a.png?v=3&w=1200&fm=jpg",
            "https://i.example.com/a.png?v=3&w=1200&fm=jpg");
        row("plain", "https://i.example.com/a.png", "https://i.example.com/a.png");
        row("in a sentence", "like https://b.example.com/a.png?Signature=0ff1ce, but at night",
            "like https://b.example.com/a.png but at night");
        row("embedded", "data:image/png;base64,iVBORw0KGgoAAAANSUhEUg", "data:image/png;base64,…");
        row("reference", "klapper-frame:00ff.png", "klapper-frame:00ff.png");
        row("no address", "Is it 3 @ 5? #1: yes", "Is it 3 @ 5? #1: yes");
    }
    void whatOpensAnAddressNeverTravels()
    {
        QFETCH(QString, given);
        QFETCH(QString, kept);
        QCOMPARE(withoutSecrets(given), kept);
        Sidecar sidecar = recipe();
        sidecar.draft.prompt = given;
        sidecar.draft.firstFrame = given;
        sidecar.draft.elements = {QJsonObject{{QStringLiteral("deep"), QJsonArray{given}}}};
        sidecar.request = {{QStringLiteral("start_image_url"), given}};
        sidecar.resultUrl = given;
        const ClipMetadata said = ClipMetadata::of(sidecar, QStringLiteral("take.mp4"));
        const QByteArray all = said.title.toUtf8() + said.description.toUtf8() + said.comment + said.xmp();
        for (const char* secret : {"0ff1ce", "X-Goog", "sig=", "Policy", "access_token", "eyJ", "0123456789abcdef0",
                                   "u:pw", "iVBOR", "Signature"})
            QVERIFY2(!all.contains(secret), secret);
        QCOMPARE(commentOf(sidecar)[u"draft"][u"firstFrame"].toString(), kept);
        QCOMPARE(commentOf(sidecar)[u"request"][u"start_image_url"].toString(), kept);
    }

    void foreignTextIsNoMarkup_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("markup") << QStringLiteral("</rdf:li><script>&amp; ]]>");
        QTest::newRow("control characters") << QStringLiteral("a\u0001\u001b[31m\u0085b");
        QTest::newRow("NUL") << QString(QStringLiteral("a") + QChar(0) + u'b');
        QTest::newRow("half a pair") << QString(QStringLiteral("a") + QChar(0xD83D) + u'b' + QChar(0xDE00));
        QTest::newRow("a pair") << QStringLiteral("a\U0001F600b");
        QTest::newRow("bidi") << QStringLiteral("a\u202eb\u2066");
        QTest::newRow("no characters") << QStringLiteral("a\ufffe\uffffb");
    }
    void foreignTextIsNoMarkup()
    {
        QFETCH(QString, text);
        Sidecar sidecar = recipe();
        sidecar.draft.prompt = text;
        QXmlStreamReader xmp(ClipMetadata::of(sidecar, {}).xmp());
        QString prompt;
        while (!xmp.atEnd()) {
            if (xmp.readNext() == QXmlStreamReader::StartElement && xmp.name() == u"AIPromptInformation")
                prompt = xmp.readElementText();
        }
        QVERIFY2(!xmp.hasError(), qPrintable(xmp.errorString()));
        QVERIFY(prompt.startsWith(text.left(1))
                && prompt.endsWith(text.right(1).at(0).isSurrogate() ? u'b' : text.back()));
    }
};

QTEST_GUILESS_MAIN(TestClipMetadata)
#include "tst_clipmetadata.moc"
