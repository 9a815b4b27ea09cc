// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/clibench.h"
#include "tests/support/sampleimages.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QTest>

using namespace klapper;
using namespace klapper::test;

namespace {

constexpr const char* imageModel = "kling/kling-3.0/standard/image-to-video";

QByteArray hashOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray inputWith(const QString& firstFrame)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("prompt"), QStringLiteral("the camera pulls back")},
                                     {QStringLiteral("duration"), 3},
                                     {QStringLiteral("start_image_url"), firstFrame}})
        .toJson(QJsonDocument::Compact);
}

QString dataUri(const QByteArray& image, const char* type = "png")
{
    return u"data:image/" % QString::fromLatin1(type) % u";base64," % QString::fromLatin1(image.toBase64());
}

} // namespace

/// Images of this computer on the command line.
class TestCliImages final : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliBench> m_bench;
    std::unique_ptr<QTemporaryDir> m_data;

    CliOutcome run(const QByteArray& input, const QStringList& more = {QStringLiteral("--no-wait")}) const
    {
        return m_bench->program.run(QStringList{QStringLiteral("run"), QString::fromLatin1(imageModel),
                                                QStringLiteral("--input-file"), QStringLiteral("-")}
                                        + more,
                                    input);
    }
    bool put(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_bench->folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    /// What the service says it was sent as first frame.
    QByteArray sent() const
    {
        for (const QJsonValue& entry : m_bench->client->log()) {
            if (entry[u"kind"].toString() == u"submit")
                return entry[u"body"][u"start_image_url"].toString().toUtf8();
        }
        return {};
    }
    QStringList keptFrames() const
    {
        QStringList names;
        QDirIterator all(m_data->path(), {QStringLiteral("*.png"), QStringLiteral("*.jpg")}, QDir::Files,
                         QDirIterator::Subdirectories);
        while (all.hasNext())
            names.append(all.next());
        return names;
    }
    void open(practice::PlayedContract contract)
    {
        m_bench = std::make_unique<CliBench>(20, contract);
        m_data = std::make_unique<QTemporaryDir>();
        m_bench->program.set(QStringLiteral("XDG_DATA_HOME"), m_data->path());
    }

private Q_SLOTS:
    void init() { open(practice::PlayedContract::Live); }

    void aFileIsEmbedded()
    {
        const QByteArray image = png(320, 240);
        QVERIFY(put(QStringLiteral("still.png"), image));
        const CliOutcome outcome = run(inputWith(QStringLiteral("@still.png")), {});
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QCOMPARE(m_bench->posts(), 1);
        QVERIFY(sent().startsWith("data:image/png;base64,"));
        QVERIFY(sent().contains(hashOf(image)));
        QCOMPARE(keptFrames().size(), 1);
        QCOMPARE(bytesOf(keptFrames().first()), image);

        // The recipe beside the clip makes the same again, also from elsewhere and without the file.
        const QJsonObject recipe = QJsonDocument::fromJson(bytesOf(firstFile(outcome) + u".klapper.json")).object();
        QVERIFY(QFile::remove(m_bench->folder.filePath(QStringLiteral("still.png"))));
        m_bench->client->send("DELETE", m_bench->address() + u"/control/log");
        const CliOutcome again = run(QJsonDocument(recipe[u"request"].toObject()).toJson());
        QVERIFY2(again.exitCode == 0, again.said());
        QVERIFY(sent().contains(hashOf(image)));
    }

    void aDataUriIsEmbedded()
    {
        const QByteArray image = encoded(png(320, 240), "mjpeg");
        const CliOutcome outcome = run(inputWith(dataUri(image, "jpeg")));
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QVERIFY(sent().contains(hashOf(image)));
        // The journal has its reference, and only the folder of images has the image.
        const QByteArray reference = "klapper-frame:" + hashOf(image) + ".jpg";
        bool isNoted = false;
        QDirIterator all(m_data->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QByteArray bytes = bytesOf(all.next());
            isNoted |= bytes.contains(reference);
            QVERIFY2(!bytes.contains(image.toBase64().left(200)), qPrintable(all.fileName()));
        }
        QVERIFY(isNoted);
    }

    void theLargestImagesFit()
    {
        const QByteArray image = pngOf(6 * 1024 * 1024);
        const CliOutcome outcome = run(inputWith(dataUri(image)));
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QVERIFY(sent().contains(hashOf(image)));
    }

    void whatIsNoFrameIs65AndContactsNobody_data()
    {
        QTest::addColumn<QString>("frame");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no such file") << QStringLiteral("@absent.png") << QByteArray("absent.png cannot be read");
        QTest::newRow("no name") << QStringLiteral("@") << QByteArray("cannot be read");
        QTest::newRow("text") << QStringLiteral("@notes.txt") << QByteArray("no PNG, JPEG or WebP");
        QTest::newRow("too large") << QStringLiteral("@large.png") << QByteArray("at most 6 MiB");
        QTest::newRow("bad base64") << QStringLiteral("data:image/png;base64,#") << QByteArray("base64");
        QTest::newRow("not base64") << QStringLiteral("data:image/png,abc") << QByteArray("data:image/TYPE;base64,");
        QTest::newRow("other data") << QStringLiteral("data:text/html;base64,YQ==")
                                    << QByteArray("data:image/TYPE;base64,");
        QTest::newRow("a reference without its image")
            << QString(u"klapper-frame:" % QString(64, u'0') % u".png") << QByteArray("the image is gone");
        QTest::newRow("a bare path") << QStringLiteral("still.png") << QByteArray("no address");
        QTest::newRow("a path") << QStringLiteral("/tmp/still.png") << QByteArray("no address");
        QTest::newRow("file://") << QStringLiteral("file:///tmp/still.png") << QByteArray("no address");
    }
    void whatIsNoFrameIs65AndContactsNobody()
    {
        QFETCH(QString, frame);
        QFETCH(QByteArray, said);
        QVERIFY(put(QStringLiteral("still.png"), png(8, 8)));
        QVERIFY(put(QStringLiteral("notes.txt"), "no image"));
        QVERIFY(put(QStringLiteral("large.png"), pngOf(6 * 1024 * 1024 + 1)));
        const CliOutcome outcome = run(inputWith(frame));
        QCOMPARE(outcome.exitCode, 65);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.says(said), outcome.said());
        QVERIFY2(outcome.says("nothing was sent"), outcome.said());
        QCOMPARE(m_bench->client->log().size(), 0);
        QVERIFY(keptFrames().isEmpty());
    }

    void theDocumentedContractTakesNone()
    {
        open(practice::PlayedContract::Documented);
        QVERIFY(put(QStringLiteral("still.png"), png(8, 8)));
        for (const QString& frame : {QStringLiteral("@still.png"), dataUri(png(8, 8))}) {
            const CliOutcome outcome = run(inputWith(frame));
            QCOMPARE(outcome.exitCode, 65);
            QVERIFY2(outcome.says("image_url takes the https address of an image only"), outcome.said());
            QVERIFY2(outcome.says("nothing was sent"), outcome.said());
        }
        QCOMPARE(m_bench->posts(), 0);
        QVERIFY(keptFrames().isEmpty());
    }

    void helpSaysHow()
    {
        const CliOutcome help = m_bench->program.run({QStringLiteral("run"), QStringLiteral("--help")});
        QVERIFY(help.out.contains("@FILE"));
    }
};

int main(int argc, char** argv)
{
    const Isolated profile;
    QCoreApplication app(argc, argv);
    TestCliImages object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_cliimages.moc"
