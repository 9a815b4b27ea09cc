// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

const QString translations = QStringLiteral(KLAPPER_SOURCE_DIR "/translations/klapper_zh_CN.ts");

struct Message
{
    QString context;
    QString source;
    QString state; ///< empty: finished
    bool isPlural = false;
    QStringList translations; ///< one for each plural form; Chinese has one

    QByteArray name() const { return QString(context + u": " + source.simplified()).toUtf8(); }
};

QList<Message> messagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader reader(&file);
    QList<Message> messages;
    QString context;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"name") {
            context = reader.readElementText();
        } else if (reader.name() == u"message") {
            messages.append({.context = context,
                             .source = {},
                             .state = {},
                             .isPlural = reader.attributes().value(QStringLiteral("numerus")) == u"yes",
                             .translations = {}});
        } else if (reader.name() == u"source") {
            messages.last().source = reader.readElementText();
        } else if (reader.name() == u"translation") {
            messages.last().state = reader.attributes().value(QStringLiteral("type")).toString();
            if (!messages.last().isPlural)
                messages.last().translations.append(reader.readElementText());
        } else if (reader.name() == u"numerusform") {
            messages.last().translations.append(reader.readElementText());
        }
    }
    return reader.hasError() ? QList<Message>() : messages;
}

QStringList found(const QString& text, const char* pattern)
{
    const QRegularExpression form(QString::fromLatin1(pattern));
    QStringList all;
    for (auto each = form.globalMatch(text); each.hasNext();)
        all.append(each.next().captured());
    all.sort();
    return all;
}

qsizetype mnemonics(QString text) { return found(text.remove(QStringLiteral("&&")), "&[^\\s&]").size(); }

} // namespace

/// English and Simplified Chinese have the same texts, of the window and of the command line.
class TestTranslations final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_messages = messagesOf(translations);
        QVERIFY2(m_messages.size() > 2000, QByteArray::number(m_messages.size()).constData());
    }

    void everyTextHasItsTranslation()
    {
        for (const Message& message : std::as_const(m_messages)) {
            QVERIFY2(message.state.isEmpty(), message.name().constData());
            QVERIFY2(message.translations.size() == 1, message.name().constData());
            QVERIFY2(!message.translations.first().trimmed().isEmpty() || message.source.trimmed().isEmpty(),
                     message.name().constData());
        }
    }

    /// As `update_translations` would find them.
    void everyTextOfTheSourcesIsThere()
    {
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("klapper_zh_CN.ts"));
        QVERIFY(QFile::copy(translations, copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(KLAPPER_SOURCE_DIR));
        lupdate.start(QStringLiteral(KLAPPER_LUPDATE),
                      {QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("app/main.cpp"),
                       QStringLiteral("app/cli"), QStringLiteral("ui"), QStringLiteral("-locations"),
                       QStringLiteral("none"), QStringLiteral("-ts"), copy});
        QVERIFY2(lupdate.waitForFinished(100'000), qPrintable(lupdate.errorString()));
        QCOMPARE(lupdate.exitCode(), 0);
        const QList<Message> now = messagesOf(copy);
        QVERIFY(now.size() >= m_messages.size());
        for (const Message& message : now)
            QVERIFY2(message.state.isEmpty(), QByteArray(message.state.toUtf8() + " " + message.name()).constData());
    }

    void placeholdersAreTheSame()
    {
        for (const Message& message : std::as_const(m_messages)) {
            QVERIFY2(found(message.translations.first(), "%L?[0-9]+|%n") == found(message.source, "%L?[0-9]+|%n"),
                     message.name().constData());
        }
    }

    /// What a key reaches in one language, a key reaches in the other.
    void keysAreTheSame()
    {
        int count = 0;
        for (const Message& message : std::as_const(m_messages)) {
            QVERIFY2(mnemonics(message.translations.first()) == mnemonics(message.source), message.name().constData());
            count += mnemonics(message.source) > 0 ? 1 : 0;
        }
        QVERIFY(count > 50);
    }

    /// One word for one person: the window says "you" to a friend.
    void nobodyIsAddressedFormally()
    {
        for (const Message& message : std::as_const(m_messages))
            QVERIFY2(!message.translations.first().contains(QChar(0x60A8)), message.name().constData());
    }

private:
    QList<Message> m_messages;
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
