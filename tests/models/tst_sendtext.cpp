// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contract/requestbody.h"
#include "ui/models/sendtext.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace klapper;

/// The oracle is a real shell: it says which words the commands receive.
class TestSendText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anyTextIsOneWordOfTheShell_data();
    void anyTextIsOneWordOfTheShell();
    void theCommandsReceiveTheBody_data();
    void theCommandsReceiveTheBody();
    void theTokenIsReadFromTheEnvironmentOnly();
    void practiceIsSaid();
    void embeddedImagesAreShownShort();

private:
    /// What a command of the text got: its arguments, and its standard input behind them.
    QList<QByteArray> wordsOf(const QString& text);
    static SendText textOf(const QString& prompt);

    QTemporaryDir m_bin;
};

void TestSendText::initTestCase()
{
    for (const char* name : {"curl", "klapper-cli"}) {
        QFile stub(m_bin.filePath(QString::fromLatin1(name)));
        QVERIFY(stub.open(QIODevice::WriteOnly));
        stub.write("#!/bin/sh\nfor word in \"$@\"; do printf '%s\\0' \"$word\"; done\n"
                   "case \"$*\" in *@-*|*'--input-file -'*) cat;; esac\n");
        stub.close();
        QVERIFY(stub.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
}

QList<QByteArray> TestSendText::wordsOf(const QString& text)
{
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"), m_bin.path() % u':' % environment.value(QStringLiteral("PATH")));
    environment.insert(QStringLiteral("RUNCOMFY_TOKEN"), QStringLiteral("tok en"));
    shell.setProcessEnvironment(environment);
    shell.start(QStringLiteral("sh"), {QStringLiteral("-s")});
    shell.write(text.toUtf8());
    shell.closeWriteChannel();
    if (!shell.waitForFinished(60'000) || shell.exitCode() != 0)
        qWarning("the shell failed: %s", shell.readAllStandardError().constData());
    return shell.readAllStandardOutput().split('\0');
}

SendText TestSendText::textOf(const QString& prompt)
{
    RequestDraft draft;
    draft.endpoint = {Tier::Pro, Mode::TextToVideo};
    draft.prompt = prompt;
    draft.seed = 42;
    return {.endpoint = draft.endpoint,
            .url = QUrl(QStringLiteral("https://model-api.runcomfy.net/v1/models/") % draft.endpoint.modelId()),
            .body = requestBytes(requestBody(draft, documentedContract(draft.endpoint)))};
}

void TestSendText::anyTextIsOneWordOfTheShell_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("plain") << QStringLiteral("harbour");
    QTest::newRow("quotes") << QStringLiteral("it's \"so\" '' '\\'' \"");
    QTest::newRow("expansions") << QStringLiteral("$HOME ${HOME} $(id) `id` * ? ~ !! {a,b} #x");
    QTest::newRow("separators") << QStringLiteral("a; b & c | d > /tmp/x < y \\ \n\t z\n");
    QTest::newRow("option") << QStringLiteral("--help");
    QTest::newRow("percent") << QStringLiteral("%s %n 100%");
    QTest::newRow("unicode") << QStringLiteral("雨夜的狐狸 🎬 \u202E");
}

void TestSendText::anyTextIsOneWordOfTheShell()
{
    QFETCH(QString, text);
    const QList<QByteArray> words = wordsOf(u"curl " % shellQuoted(text) % u" end");
    QCOMPARE(words.size(), 3); // and what is behind the last mark
    QCOMPARE(QString::fromUtf8(words[0]), text);
    QCOMPARE(words[1], QByteArray("end"));
}

void TestSendText::theCommandsReceiveTheBody_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::newRow("plain") << QStringLiteral("Wide shot, slow push-in on a lighthouse");
    QTest::newRow("nasty") << QStringLiteral("It's $5 `now`, \"she\" said:\n\\n 'KLAPPER'\nKLAPPER\n💡");
    QTest::newRow("too long for an argument") << QString(200'000, u'x') + QStringLiteral("' $HOME `id`");
}

void TestSendText::theCommandsReceiveTheBody()
{
    QFETCH(QString, prompt);
    const SendText text = textOf(prompt);
    QCOMPARE(text.json().toUtf8(), text.body);

    QList<QByteArray> curl = wordsOf(text.curl());
    QVERIFY(curl.contains(text.url.toString().toUtf8()));
    QVERIFY(curl.contains("Authorization: Bearer tok en"));
    QVERIFY(curl.contains("Content-Type: application/json"));
    QVERIFY(curl.contains("POST"));
    const auto body = [](QList<QByteArray> words, const QByteArray& option) {
        const qsizetype at = words.indexOf(option);
        const QByteArray argument = at < 0 ? QByteArray() : words.value(at + 1);
        return argument == "@-" || argument == "-" ? words.last().chopped(1) : argument;
    };
    QCOMPARE(body(curl, curl.contains("--data-raw") ? "--data-raw" : "--data"), text.body);

    QList<QByteArray> cli = wordsOf(text.cli());
    QCOMPARE(cli.mid(0, 2), (QList<QByteArray>{"run", "kling/kling-3.0/pro/text-to-video"}));
    QCOMPARE(body(cli, cli.contains("--input") ? "--input" : "--input-file"), text.body);
    for (const QByteArray& word : std::as_const(cli))
        QVERIFY(word.size() < 128 * 1024 || word == cli.last());
}

void TestSendText::theTokenIsReadFromTheEnvironmentOnly()
{
    const SendText text = textOf(QStringLiteral("A harbour"));
    QVERIFY(text.curl().contains(QStringLiteral("-H \"Authorization: Bearer $RUNCOMFY_TOKEN\"")));
    QVERIFY(!text.json().contains(u"Bearer"));
    QVERIFY(!text.cli().contains(u"Bearer"));
}

void TestSendText::practiceIsSaid()
{
    SendText text = textOf(QStringLiteral("A harbour"));
    QVERIFY(!wordsOf(text.cli()).contains("--practice"));
    text.practice = true;
    QVERIFY(wordsOf(text.cli()).contains("--practice"));
}

void TestSendText::embeddedImagesAreShownShort()
{
    const QString image = QStringLiteral("data:image/png;base64,iVBORw0KGgoAAAANSUhEUg") + QString(5000, u'A') % u"==";
    const QString text = u"{\"image_url\":\"" % image % u"\",\"tail_image_url\":\"" % image % u"\",\"prompt\":\"x\"}";
    const QString shown = shortenedImages(text);
    QVERIFY(shown.size() < 300);
    QVERIFY(shown.startsWith(u"{\"image_url\":\"data:image/png;base64,iVBORw0KGgoAAAAN"));
    QVERIFY(shown.endsWith(u"\",\"prompt\":\"x\"}"));
    QCOMPARE(shown.count(QStringLiteral("\u2026")), 2);
    QCOMPARE(shortenedImages(QStringLiteral("no image, data:image/ but words")),
             QStringLiteral("no image, data:image/ but words"));
}

QTEST_GUILESS_MAIN(TestSendText)
#include "tst_sendtext.moc"
