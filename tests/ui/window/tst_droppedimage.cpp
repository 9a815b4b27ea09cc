// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/imagelook.h"
#include "tests/support/dropsample.h"
#include "tests/support/isolated.h"
#include "ui/compose/droppedimage.h"
#include "ui/compose/framepicture.h"
#include "ui/compose/htmlimages.h"

#include <QApplication>
#include <QBuffer>
#include <QTest>

using namespace klapper;
using klapper::test::DropSample;

/// What comes out of the samples of tests/data/drops, and of what nobody recorded.
class TestDroppedImage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // fault: U3
    void readsWhatBrowsersAndFileManagersGive_data();
    void readsWhatBrowsersAndFileManagersGive();
    void seesFromTheTypesWhetherALookIsWorthIt_data() { readsWhatBrowsersAndFileManagersGive_data(); }
    void seesFromTheTypesWhetherALookIsWorthIt();
    // fault: U3
    void readsOnlyPictures();
    // fault: U3
    void everyCutOfEverySampleIsReadWithoutHarm_data() { readsWhatBrowsersAndFileManagersGive_data(); }
    void everyCutOfEverySampleIsReadWithoutHarm();
    void aSetOfCandidatesIsReadWithItsCommas();
};

void TestDroppedImage::readsWhatBrowsersAndFileManagersGive_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = DropSample::names();
    QVERIFY(names.size() >= 30);
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestDroppedImage::readsWhatBrowsersAndFileManagersGive()
{
    QFETCH(QString, name);
    const DropSample sample = DropSample::read(name);
    const DroppedImage dropped = readDroppedImage(*sample.mime);
    QCOMPARE(dropped.url, sample.expect.value(u"url").toString());
    QCOMPARE(dropped.path, sample.expect.value(u"path").toString());
    QCOMPARE(dropped.isLocalFile, sample.expect.contains(QStringLiteral("path")));
    const QJsonArray size = sample.expect.value(u"picture").toArray();
    QCOMPARE(dropped.picture.size(), size.isEmpty() ? QSize(0, 0) : QSize(size[0].toInt(), size[1].toInt()));
    if (sample.expect.contains(QStringLiteral("bytes")))
        QCOMPARE(contentKind(dropped.bytes), sample.expect.value(u"bytes").toString());
}

void TestDroppedImage::seesFromTheTypesWhetherALookIsWorthIt()
{
    QFETCH(QString, name);
    const DropSample sample = DropSample::read(name);
    if (!readDroppedImage(*sample.mime).isEmpty())
        QVERIFY(mayBeImage(*sample.mime));
    if (name.endsWith(u"-selection.json"))
        QVERIFY(!mayBeImage(*sample.mime));
}

void TestDroppedImage::readsOnlyPictures()
{
    QByteArray png;
    QBuffer buffer(&png);
    QImage image(1280, 720, QImage::Format_RGB32);
    image.fill(Qt::red);
    image.save(&buffer, "PNG");
    QSize size;
    QCOMPARE(readPicture(png, size).size(), QSize(640, 360));
    QCOMPARE(size, QSize(1280, 720));
    QVERIFY(readPicture("<svg xmlns='http://www.w3.org/2000/svg'/>", size).isNull());
    QVERIFY(readPicture(QByteArray(), size).isNull());
    QVERIFY(readPicture(png.left(40), size).isNull());
    QCOMPARE(contentKind(encodePicture(image)), QStringLiteral("jpeg"));
    image = QImage(30, 20, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QCOMPARE(contentKind(encodePicture(image)), QStringLiteral("png"));
    QCOMPARE(contentKind(encodeBitmap(image, 1 << 20)), QStringLiteral("png"));
    QCOMPARE(contentKind(encodeBitmap(image, 1)), QStringLiteral("jpeg"));
}

void TestDroppedImage::everyCutOfEverySampleIsReadWithoutHarm()
{
    QFETCH(QString, name);
    const DropSample sample = DropSample::read(name);
    const QStringList types = sample.mime->formats();
    for (const QString& type : types) {
        const QByteArray whole = sample.mime->data(type);
        for (qsizetype cut = 0; cut < whole.size(); cut += 1 + whole.size() / 40) {
            QMimeData mime;
            mime.setData(type, whole.left(cut));
            const DroppedImage dropped = readDroppedImage(mime);
            const QUrl url(dropped.url);
            QVERIFY(dropped.url.isEmpty() || url.scheme() == u"https" || url.scheme() == u"http");
        }
    }
}

void TestDroppedImage::aSetOfCandidatesIsReadWithItsCommas()
{
    const QString set = QStringLiteral("https://x.example/a,b.jpg 1x,https://x.example/c.jpg, /d.jpg 3x");
    const QStringList sources = readHtmlImages(u"<img srcset='" + set + u"'>").sources;
    QCOMPARE(sources, (QStringList{QStringLiteral("/d.jpg"), QStringLiteral("https://x.example/a,b.jpg"),
                                   QStringLiteral("https://x.example/c.jpg")}));
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    QApplication application(argc, argv);
    TestDroppedImage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_droppedimage.moc"
