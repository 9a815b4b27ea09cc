// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/isolated.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QTest>

using namespace klapper;

class TstIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void everyIconIsDrawn_data();
    void everyIconIsDrawn();
    void drawingsDiffer();
    void tintFollowsTheTheme();
    void disabledIsQuiet();
    void sharpOnDenseScreens();
};

namespace {

/// Pixels that are clearly covered, and their mean colour.
std::pair<int, QColor> inked(const QPixmap& pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    qint64 red = 0, green = 0, blue = 0;
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (qAlpha(pixel) < 200)
                continue;
            red += qRed(pixel);
            green += qGreen(pixel);
            blue += qBlue(pixel);
            ++count;
        }
    }
    if (count == 0)
        return {0, QColor()};
    return {count,
            QColor(static_cast<int>(red / count), static_cast<int>(green / count), static_cast<int>(blue / count))};
}

bool near(const QColor& a, const QColor& b)
{
    return std::abs(a.red() - b.red()) < 12 && std::abs(a.green() - b.green()) < 12
        && std::abs(a.blue() - b.blue()) < 12;
}

} // namespace

void TstIcons::everyIconIsDrawn_data()
{
    QTest::addColumn<int>("id");
    for (int id = 0; id < iconCount; ++id)
        QTest::newRow(qPrintable(QFileInfo(iconFile(static_cast<IconId>(id))).baseName())) << id;
}

void TstIcons::everyIconIsDrawn()
{
    QFETCH(int, id);
    const auto which = static_cast<IconId>(id);
    QVERIFY(QFileInfo::exists(iconFile(which)));
    for (Appearance appearance : {Appearance::Dark, Appearance::Light}) {
        applyTheme(*qApp, appearance);
        for (int size : {16, 20, 24}) {
            const QPixmap pixmap = icon(which).pixmap(QSize(size, size), 2.0);
            QCOMPARE(pixmap.size(), QSize(2 * size, 2 * size));
            const auto [count, color] = inked(pixmap);
            QVERIFY(count > size / 2);
            if (which == IconId::Logo) // its tile fills the square
                continue;
            QVERIFY(near(color, Theme::of(qApp->palette()).color(Token::Text)));
            // Nothing is cut off at the edge.
            const QImage image = pixmap.toImage();
            for (int i = 0; i < image.width(); ++i) {
                QVERIFY(qAlpha(image.pixel(i, 0)) == 0 && qAlpha(image.pixel(0, i)) == 0);
                QVERIFY(qAlpha(image.pixel(i, image.height() - 1)) == 0);
                QVERIFY(qAlpha(image.pixel(image.width() - 1, i)) == 0);
            }
        }
    }
}

void TstIcons::drawingsDiffer()
{
    QList<QImage> seen;
    for (int id = 0; id < iconCount; ++id) {
        const QImage image = iconPixmap(static_cast<IconId>(id), 24, Qt::white, 1).toImage();
        QVERIFY2(!seen.contains(image), qPrintable(iconFile(static_cast<IconId>(id))));
        seen.append(image);
    }
}

void TstIcons::tintFollowsTheTheme()
{
    const QIcon warning = icon(IconId::Warning, Token::WarnText);
    applyTheme(*qApp, Appearance::Dark);
    const QColor dark = inked(warning.pixmap(24)).second;
    applyTheme(*qApp, Appearance::Light);
    const QColor light = inked(warning.pixmap(24)).second;
    QVERIFY(near(dark, Theme::dark().color(Token::WarnText)));
    QVERIFY(near(light, Theme::light().color(Token::WarnText)));
}

void TstIcons::disabledIsQuiet()
{
    applyTheme(*qApp, Appearance::Dark);
    const QPixmap pixmap = icon(IconId::Play).pixmap(QSize(24, 24), 1, QIcon::Disabled);
    QVERIFY(near(inked(pixmap).second, Theme::dark().color(Token::Disabled)));
    const QPixmap on = icon(IconId::Loop).pixmap(QSize(24, 24), 2, QIcon::Normal, QIcon::On);
    QVERIFY(near(inked(on).second, Theme::dark().color(Token::AccentText)));
}

void TstIcons::sharpOnDenseScreens()
{
    // Drawn for the scale, not enlarged: the dense one differs from the enlarged plain one.
    const QImage plain = iconPixmap(IconId::Search, 16, Qt::white, 1).toImage();
    const QImage dense = iconPixmap(IconId::Search, 16, Qt::white, 2).toImage();
    QCOMPARE(dense.width(), 32);
    QCOMPARE(dense.devicePixelRatio(), 2.0);
    QVERIFY(plain.scaled(32, 32) != dense);
}

int main(int argc, char** argv)
{
    klapper::test::Isolated profile;
    QApplication application(argc, argv);
    TstIcons test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_icons.moc"
