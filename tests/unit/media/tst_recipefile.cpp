// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/recipefile.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace klapper;

namespace {

Sidecar recipe()
{
    Sidecar sidecar;
    sidecar.clip = QStringLiteral("take.mp4");
    sidecar.endpoint = QStringLiteral("kling/kling-3.0/4k/image-to-video");
    RequestDraft& draft = sidecar.draft;
    draft.endpoint = {Tier::FourK, Mode::ImageToVideo};
    draft.prompt = QStringLiteral("雪 a fox\n\t\U0001F98A");
    draft.style = QStringLiteral("35 mm");
    draft.shotsActive = true;
    draft.shots = {{QStringLiteral("wide"), 3}, {QStringLiteral("close"), 4}};
    draft.firstFrame = QStringLiteral("https://images.example.com/a.png?v=2");
    draft.lastFrame = u"klapper-frame:" % QString(64, u'a') % u".png";
    draft.negative = QStringLiteral("text");
    draft.seconds = 7;
    draft.guidance = 0.7;
    draft.audio = true;
    draft.seed = 9'007'199'254'740'991;
    draft.elements = {QJsonObject{{QStringLiteral("name"), QStringLiteral("fox")}}};
    sidecar.jobId = QStringLiteral("7b0c");
    return sidecar;
}

QByteArray text(const QJsonObject& json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

QByteArray withDraft(const char* member, const QJsonValue& value)
{
    QJsonObject json = recipe().toJson();
    QJsonObject draft = json[u"draft"].toObject();
    draft.insert(QString::fromLatin1(member), value);
    json.insert(QStringLiteral("draft"), draft);
    return text(json);
}

/// With that text between quotes, as it stands.
QByteArray withStyle(const QByteArray& written) { return text(recipe().toJson()).replace("35 mm", written); }

QByteArray manyMembers(int count)
{
    QByteArray members("{");
    for (int i = 0; i < count; ++i)
        members += "\"k" + QByteArray::number(i) + "\":1,";
    return text(recipe().toJson()).replace(0, 1, members);
}

QByteArray withDeepElements()
{
    const QByteArray deep(QByteArray("\"elements\":") + QByteArray(40, '[') + QByteArray(40, ']'));
    return withDraft("elements", QJsonArray()).replace("\"elements\":[]", deep);
}

} // namespace

/// A recipe that came from anywhere is read whole or refused, and nothing happens because of it.
class TestRecipeFile final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ourOwnComesBackWhole()
    {
        const auto read = readRecipe(text(recipe().toJson()));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
        QCOMPARE(*read, recipe());
    }

    void whatALaterVersionAddsIsPassedBy()
    {
        const auto read = readRecipe(withDraft("lens", QStringLiteral("85 mm")));
        QVERIFY(read.ok());
        QCOMPARE(read->draft, recipe().draft);
    }

    // fault: U2
    void hostileRecipesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorKind>("kind");
        const auto bad = [](const char* name, const QByteArray& content) {
            QTest::newRow(name) << content << ErrorKind::BadInput;
        };
        const auto large = [](const char* name, const QByteArray& content) {
            QTest::newRow(name) << content << ErrorKind::TooLarge;
        };
        bad("empty", {});
        bad("a list", "[1]");
        bad("a word", "true");
        bad("half", text(recipe().toJson()).chopped(10));
        bad("no UTF-8", QByteArray(text(recipe().toJson())).replace("35 mm", "\xff\xfe"));
        bad("another schema", text({{QStringLiteral("schema"), 2}, {QStringLiteral("draft"), QJsonObject()}}));
        bad("no draft", text({{QStringLiteral("schema"), 1}}));
        bad("a bare draft", text(recipe().draft.toJson()));
        bad("NUL", withStyle("a\\u0000b"));
        bad("first half of a pair", withStyle("a\\ud83d"));
        bad("second half of a pair", withStyle("\\udd8aa"));
        bad("halves turned round", withStyle("\\udd8a\\ud83e"));
        bad("NUL in a name", text(recipe().toJson()).replace(0, 1, "{\"a\\u0000\":1,"));
        bad("a very long text", withDraft("prompt", QString(100'001, u'x')));
        bad("prompt is a list", withDraft("prompt", QJsonArray{QStringLiteral("a")}));
        bad("prompt is null", withDraft("prompt", QJsonValue()));
        bad("audio is a word", withDraft("audio", QStringLiteral("true")));
        bad("seconds are a word", withDraft("seconds", QStringLiteral("5")));
        bad("seconds are half", withDraft("seconds", 5.5));
        bad("seconds are endless", withDraft("seconds", 1e308));
        bad("seconds below zero", withDraft("seconds", -1));
        bad("guidance is endless", withDraft("guidance", -1e308));
        bad("aspect is a story", withDraft("aspect", QString(33, u'1')));
        bad("no such endpoint", withDraft("endpoint", QStringLiteral("https://evil.example")));
        bad("a shot is a word", withDraft("shots", QJsonArray{QStringLiteral("wide")}));
        bad("a shot lasts for ever",
            withDraft("shots", QJsonArray{QJsonObject{{QStringLiteral("text"), QStringLiteral("a")},
                                                      {QStringLiteral("seconds"), 1e9}}}));
        QJsonArray shots;
        for (int i = 0; i < 201; ++i)
            shots.append(QJsonObject{{QStringLiteral("text"), QString()}, {QStringLiteral("seconds"), 1}});
        bad("a thousand shots", withDraft("shots", shots));
        bad("elements without end", withDraft("elements", QJsonArray{QString(70'000, u'e')}));
        bad("a way to other folders", text(recipe().toJson()).replace("take.mp4", "../take.mp4"));
        large("huge", QByteArray(4 * 1024 * 1024 + 1, ' '));
        large("deep lists", QByteArray(200'000, '['));
        large("deep members", QByteArray("{\"a\":").repeated(100'000));
        large("deep inside of elements", withDeepElements());
        large("half a million members", manyMembers(300'000));
        large("half a million values", "{\"draft\":[" + QByteArray("1,").repeated(500'000) + "1]}");
    }
    // fault: U2
    void hostileRecipesAreRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorKind, kind);
        const auto read = readRecipe(content);
        QVERIFY(!read.ok());
        QCOMPARE(errorKindWord(read.error().kind), errorKindWord(kind));
        QVERIFY(read.error().detail.size() < 300);
    }

    // fault: U2
    void textStaysText_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::newRow("markup") << QStringLiteral("<img src='/dev/zero'><a href=\"file:///etc/passwd\">x</a>");
        QTest::newRow("bidi") << QStringLiteral("a \u202egnp.exe\u202c b \u2066c\u2069");
        QTest::newRow("control characters") << QStringLiteral("a\u0007\u001b[2Jb");
        QTest::newRow("template") << QStringLiteral("{a|b} %1 %s $HOME `id`");
    }
    // fault: U2
    void textStaysText()
    {
        QFETCH(QString, prompt);
        const auto read = readRecipe(withDraft("prompt", prompt));
        QVERIFY(read.ok());
        QCOMPARE(read->draft.prompt, prompt);
    }

    // fault: U2
    void aFrameThatIsNoAddressIsLeftOut_data()
    {
        QTest::addColumn<QString>("frame");
        for (const char* frame : {"file:///etc/passwd", "/etc/passwd", "@/etc/passwd", "smb://host/share/a.png",
                                  "javascript:alert(1)", "data:image/png;base64,AAAA", "klapper-frame:../../x.png",
                                  "https://", "qrc:/a.png", "ftp://example.com/a.png"})
            QTest::newRow(frame) << QString::fromLatin1(frame);
        QTest::newRow("long") << u"https://example.com/" % QString(9'000, u'a');
    }
    // fault: U2
    void aFrameThatIsNoAddressIsLeftOut()
    {
        QFETCH(QString, frame);
        const auto read = readRecipe(withDraft("firstFrame", frame));
        QVERIFY(read.ok());
        QCOMPARE(read->draft.firstFrame, QString());
        QCOMPARE(read->draft.lastFrame, recipe().draft.lastFrame);
    }

    void aCommentCanSayWhereItsRecipeIs()
    {
        const auto read = readRecipe(R"({"schema":1,"recipeIn":"take.mp4.klapper.json"})");
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, ErrorKind::NotFound);
        QCOMPARE(read.error().detail, QStringLiteral("take.mp4.klapper.json"));
    }
};

QTEST_GUILESS_MAIN(TestRecipeFile)
#include "tst_recipefile.moc"
