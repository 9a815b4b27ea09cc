// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/isolated.h"
#include "ui/compose/durationbar.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <numeric>

using namespace klapper;

/// The bar alone: it shows and asks, the owner moves.
class TestDurationBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void segmentsAreToScale();
    void aDragPreviewsAndAsksOnce();
    void theSumStaysDuringADrag();
    void aNeighbourKeepsASecond();
    void escapeEndsADragAsItBegan();
    void whatComesDuringADragWaits();
    void theKeyboardChoosesAndMoves();
    void rightToLeftIsMirrored();
    void oneShotHasNothingToMove();
    void aClickOnASegmentNamesTheShot();
    void saysItsValues();
    void oddNumbersDoNoHarm();
    void numbersAreReadable();

private:
    static QPoint at(const DurationBar& bar, int border, int dx = 0)
    {
        return {bar.borderX(border) + dx, bar.height() / 3};
    }
    static int secondWidth(const DurationBar& bar) { return (bar.borderX(0)) / bar.seconds()[0]; }
};

namespace {

std::unique_ptr<DurationBar> shown(const QList<int>& seconds, int clip)
{
    auto bar = std::make_unique<DurationBar>();
    bar->show(seconds, clip);
    bar->resize(480, bar->sizeHint().height());
    static_cast<QWidget*>(bar.get())->show();
    if (!QTest::qWaitForWindowExposed(bar.get()))
        qFatal("the bar is not shown");
    return bar;
}

int sumOf(const QList<int>& seconds) { return std::accumulate(seconds.begin(), seconds.end(), 0); }

} // namespace

void TestDurationBar::segmentsAreToScale()
{
    const auto bar = shown({4, 3, 5}, 12);
    QCOMPARE(bar->borders(), 2);
    QVERIFY(std::abs(bar->borderX(0) - 480 * 4 / 12) <= 2);
    QVERIFY(std::abs(bar->borderX(1) - 480 * 7 / 12) <= 2);
    bar->show({4, 3, 5}, 24); // half of the clip is missing
    QVERIFY(std::abs(bar->borderX(0) - 480 * 4 / 24) <= 2);
}

void TestDurationBar::aDragPreviewsAndAsksOnce()
{
    const auto bar = shown({4, 4, 4}, 12);
    QSignalSpy moved(bar.get(), &DurationBar::moved);
    QSignalSpy previewed(bar.get(), &DurationBar::previewed);
    const int second = secondWidth(*bar);
    QTest::mousePress(bar.get(), Qt::LeftButton, {}, at(*bar, 0));
    QTest::mouseMove(bar.get(), at(*bar, 0, second));
    QTest::mouseMove(bar.get(), at(*bar, 0, second));
    QVERIFY(moved.isEmpty());
    QCOMPARE(bar->seconds(), (QList<int>{6, 2, 4}));
    QCOMPARE(previewed.size(), 2);
    QTest::mouseRelease(bar.get(), Qt::LeftButton, {}, at(*bar, 0));
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.first()[0].toInt(), 0);
    QCOMPARE(moved.first()[1].toInt(), 2);
}

void TestDurationBar::theSumStaysDuringADrag()
{
    const auto bar = shown({4, 3, 5}, 12);
    QSignalSpy previewed(bar.get(), &DurationBar::previewed);
    QTest::mousePress(bar.get(), Qt::LeftButton, {}, at(*bar, 1));
    for (int x = -50; x < 560; x += 7) {
        QTest::mouseMove(bar.get(), {x, 5});
        QCOMPARE(sumOf(bar->seconds()), 12);
    }
    QTest::mouseRelease(bar.get(), Qt::LeftButton, {}, {560, 5});
    QVERIFY(previewed.size() > 3);
    for (const auto& call : previewed)
        QCOMPARE(sumOf(call.first().value<QList<int>>()), 12);
}

void TestDurationBar::aNeighbourKeepsASecond()
{
    const auto bar = shown({4, 3, 5}, 12);
    QTest::mousePress(bar.get(), Qt::LeftButton, {}, at(*bar, 0));
    QTest::mouseMove(bar.get(), {470, 5});
    QCOMPARE(bar->seconds(), (QList<int>{6, 1, 5}));
    QTest::mouseMove(bar.get(), {0, 5});
    QCOMPARE(bar->seconds(), (QList<int>{1, 6, 5}));
    QTest::mouseRelease(bar.get(), Qt::LeftButton, {}, {0, 5});
}

void TestDurationBar::escapeEndsADragAsItBegan()
{
    const auto bar = shown({4, 3, 5}, 12);
    QSignalSpy moved(bar.get(), &DurationBar::moved);
    QSignalSpy previewed(bar.get(), &DurationBar::previewed);
    QTest::mousePress(bar.get(), Qt::LeftButton, {}, at(*bar, 0));
    QTest::mouseMove(bar.get(), {10, 5});
    QTest::keyClick(bar.get(), Qt::Key_Escape);
    QCOMPARE(bar->seconds(), (QList<int>{4, 3, 5}));
    QCOMPARE(previewed.last().first().value<QList<int>>(), (QList<int>{4, 3, 5}));
    QTest::mouseRelease(bar.get(), Qt::LeftButton, {}, {10, 5});
    QVERIFY(moved.isEmpty());
}

void TestDurationBar::whatComesDuringADragWaits()
{
    const auto bar = shown({4, 3, 5}, 12);
    QTest::mousePress(bar.get(), Qt::LeftButton, {}, at(*bar, 0));
    QTest::mouseMove(bar.get(), at(*bar, 0, secondWidth(*bar)));
    bar->show({4, 3, 5}, 12); // a contract that was refreshed, for example
    QCOMPARE(bar->seconds(), (QList<int>{5, 2, 5}));
    QTest::mouseRelease(bar.get(), Qt::LeftButton, {}, at(*bar, 0));
}

void TestDurationBar::theKeyboardChoosesAndMoves()
{
    const auto bar = shown({4, 3, 5}, 12);
    QSignalSpy moved(bar.get(), &DurationBar::moved);
    QCOMPARE(bar->focusPolicy(), Qt::StrongFocus);
    bar->setFocus();
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(bar.get(), key);
        return bar->selectedBorder();
    };
    QCOMPARE(bar->selectedBorder(), 0);
    QCOMPARE(press(Qt::Key_Up), 0);
    QCOMPARE(press(Qt::Key_Down), 1);
    QCOMPARE(press(Qt::Key_Down), 1);
    QCOMPARE(press(Qt::Key_PageUp), 0);
    QCOMPARE(press(Qt::Key_End), 1);
    press(Qt::Key_Right);
    QCOMPARE(moved.takeFirst(), (QList<QVariant>{1, 1}));
    press(Qt::Key_Home);
    press(Qt::Key_Left);
    QCOMPARE(moved.takeFirst(), (QList<QVariant>{0, -1}));
}

void TestDurationBar::rightToLeftIsMirrored()
{
    const auto bar = shown({4, 8}, 12);
    const int x = bar->borderX(0);
    bar->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(std::abs(bar->borderX(0) - (480 - x)) <= 2);
    QSignalSpy moved(bar.get(), &DurationBar::moved);
    QTest::keyClick(bar.get(), Qt::Key_Left);
    QCOMPARE(moved.takeFirst(), (QList<QVariant>{0, 1}));
    QTest::mousePress(bar.get(), Qt::LeftButton, {}, at(*bar, 0));
    QTest::mouseMove(bar.get(), at(*bar, 0, -480 / 12));
    QCOMPARE(bar->seconds(), (QList<int>{5, 7}));
    QTest::mouseRelease(bar.get(), Qt::LeftButton, {}, at(*bar, 0));
}

void TestDurationBar::oneShotHasNothingToMove()
{
    const auto bar = shown({5}, 5);
    QSignalSpy moved(bar.get(), &DurationBar::moved);
    QCOMPARE(bar->selectedBorder(), -1);
    QCOMPARE(bar->focusPolicy(), Qt::NoFocus);
    QTest::keyClick(bar.get(), Qt::Key_Right);
    QTest::keyClick(bar.get(), Qt::Key_End);
    QVERIFY(moved.isEmpty());
    bar->show({}, 5);
    QCOMPARE(bar->borders(), 0);
    bar->grab();
}

void TestDurationBar::aClickOnASegmentNamesTheShot()
{
    const auto bar = shown({4, 3, 5}, 12);
    QSignalSpy clicked(bar.get(), &DurationBar::shotClicked);
    QTest::mouseClick(bar.get(), Qt::LeftButton, {}, at(*bar, 1, 40));
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().toInt(), 2);
}

void TestDurationBar::saysItsValues()
{
    const auto bar = shown({4, 3, 5}, 12);
    QVERIFY(!bar->accessibleName().isEmpty());
    for (const char* part : {"4", "3", "5", "1"})
        QVERIFY(bar->accessibleDescription().contains(QString::fromLatin1(part)));
    const auto tip = [&](const QPoint& place) {
        QHelpEvent help(QEvent::ToolTip, place, bar->mapToGlobal(place));
        QApplication::sendEvent(bar.get(), &help);
        return QToolTip::text();
    };
    QVERIFY(tip(at(*bar, 1, 60)).contains(u"7")); // shot 3 begins there
    QVERIFY(tip(at(*bar, 0)).contains(u"drag"));
    QToolTip::hideText();
}

void TestDurationBar::oddNumbersDoNoHarm()
{
    const auto bar = shown({0, -5, 2'000'000'000}, 5);
    bar->grab();
    for (const int each : bar->seconds())
        QVERIFY(each >= 1);
    QList<int> many;
    for (int i = 0; i < 300; ++i)
        many.append(1);
    bar->show(many, 15);
    bar->grab();
    QTest::mousePress(bar.get(), Qt::LeftButton, {}, at(*bar, 150));
    QTest::mouseMove(bar.get(), {0, 5});
    QTest::mouseRelease(bar.get(), Qt::LeftButton, {}, {0, 5});
    QCOMPARE(bar->seconds().size(), 300);
}

void TestDurationBar::numbersAreReadable()
{
    for (const Theme* theme :
         {&Theme::light(), &Theme::dark(), &Theme::lightHighContrast(), &Theme::darkHighContrast()}) {
        for (const Token fill : {Token::Selection, Token::Hover})
            QVERIFY(contrastRatio(theme->color(Token::Text), theme->color(fill)) >= 4.5);
        QVERIFY(contrastRatio(theme->color(Token::Quiet), theme->color(Token::Panel)) >= 3); // ticks and borders
        QVERIFY(contrastRatio(theme->color(Token::Accent), theme->color(Token::Selection)) >= 2.5);
    }
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    QApplication application(argc, argv);
    applyTheme(application, Appearance::Dark);
    TestDurationBar test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_durationbar.moc"
