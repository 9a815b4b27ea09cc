// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/isolated.h"
#include "tests/ui/stage/comparehouse.h"
#include "ui/compose/difftext.h"
#include "ui/stage/clipplayer.h"
#include "ui/stage/comparelabel.h"
#include "ui/stage/comparepage.h"
#include "ui/stage/mediabackend.h"
#include "ui/stage/stagepanel.h"
#include "ui/stage/timeline.h"
#include "ui/stage/wipehandle.h"
#include "ui/style/theme.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace klapper;
using State = ComparePlayer::State;

namespace {

constexpr int patience = 30'000; ///< ms, for a machine with other things to do

} // namespace

class TstComparePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesTwoToFour();
    void obeysItsKeys();
    void oneClipIsHeard();
    void aWipeShowsTwoPartsOfOnePicture();
    void theBorderMovesByMouseAndByKeys();
    void aWipeOfThreeHasAChoice();
    void timelineSeeks();
    void saysWhatDiffers();
    void leavingBringsTheSingleClipBack();
    void onlyOneOfThem();
    void everyControlHasANameAndForeignTextIsPlain();
    void fitsANarrowStage();

private:
    struct Stage
    {
        StagePanel panel;
        explicit Stage(const QList<StageClip>& clips)
        {
            panel.resize(800, 700);
            panel.show();
            if (!panel.compare(clips))
                qFatal("nothing to compare");
        }
        ComparePage& page() { return *panel.comparison(); }
        ComparePlayer& player() { return *page().player(); }
        CompareCanvas& canvas() { return *page().canvas(); }
        bool shows(qint64 frame)
        {
            return QTest::qWaitFor([&] { return player().shownFrame() == frame && !player().isWaiting(); }, patience);
        }
        QRgb pixel(double x, double y)
        {
            const QImage image = canvas().grab().toImage();
            return image.pixel(int(x * image.width()), int(y * image.height()));
        }
    };
    StageClip withFacts(const StageClip& clip, const char* prompt, const char* seed) const;
    static bool isNear(QRgb one, QRgb other);

    test::CompareHouse m_house;
    StageClip m_blue;
    StageClip m_red;
    StageClip m_green;
};

void TstComparePage::initTestCase()
{
    applyTheme(*qApp, Appearance::Dark);
    m_blue = m_house.make({.frames = 72, .ground = 0x2040c0, .soundSeconds = 3});
    m_red = m_house.make({.frames = 72, .ground = 0xc02020, .soundSeconds = 3});
    m_green = m_house.make({.rateNumerator = 30, .frames = 60, .ground = 0x20a020});
}

StageClip TstComparePage::withFacts(const StageClip& clip, const char* prompt, const char* seed) const
{
    StageClip known = clip;
    known.facts = {{.label = QStringLiteral("Tier"), .value = QStringLiteral("Pro")},
                   {.label = QStringLiteral("Seed"), .value = QString::fromLatin1(seed)},
                   {.label = QStringLiteral("Prompt"), .value = QString::fromLatin1(prompt), .isText = true}};
    return known;
}

bool TstComparePage::isNear(QRgb one, QRgb other)
{
    return std::abs(qRed(one) - qRed(other)) < 24 && std::abs(qGreen(one) - qGreen(other)) < 24
        && std::abs(qBlue(one) - qBlue(other)) < 24;
}

void TstComparePage::takesTwoToFour()
{
    StagePanel panel;
    panel.show();
    QVERIFY(!panel.compare({}));
    QVERIFY(!panel.compare({m_blue}));
    QVERIFY(!panel.compare({m_blue, m_red, m_green, m_blue, m_red}));
    QVERIFY(!panel.isComparing());
    QSignalSpy changed(&panel, &StagePanel::comparisonChanged);
    QVERIFY(panel.compare({m_blue, m_red}));
    QVERIFY(panel.isComparing());
    QVERIFY(panel.compare({m_blue, m_red, m_green, m_blue}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(panel.comparison()->player()->count(), 4);
    QTRY_VERIFY_WITH_TIMEOUT(panel.comparison()->player()->shownFrame() == 0, patience);
}

void TstComparePage::obeysItsKeys()
{
    Stage stage({m_blue, m_red});
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&stage.canvas(), key, modifiers);
    };
    press(Qt::Key_Right);
    press(Qt::Key_Period);
    QVERIFY(stage.shows(2));
    press(Qt::Key_Comma);
    QVERIFY(stage.shows(1));
    press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(stage.shows(25));
    press(Qt::Key_I);
    QCOMPARE(stage.player().markIn(), std::optional<qint64>(25));
    press(Qt::Key_End);
    QVERIFY(stage.shows(71));
    press(Qt::Key_O);
    QCOMPARE(stage.player().markOut(), std::optional<qint64>(71));
    press(Qt::Key_I, Qt::ShiftModifier);
    QVERIFY(!stage.player().markIn());
    press(Qt::Key_Home);
    QVERIFY(stage.shows(0));
    press(Qt::Key_Space);
    QCOMPARE(stage.player().state(), State::Playing);
    press(Qt::Key_L);
    QCOMPARE(stage.player().speed(), 2.0);
    press(Qt::Key_K);
    QCOMPARE(stage.player().state(), State::Paused);
    press(Qt::Key_J);
    QVERIFY(stage.player().state() == State::Reversing || stage.player().frame() == 0);
    press(Qt::Key_Space);
    QVERIFY(!stage.player().isMoving());
    press(Qt::Key_M);
    QVERIFY(stage.player().isMuted());
    press(Qt::Key_W);
    QVERIFY(stage.canvas().isWipe());
    press(Qt::Key_W);
    QVERIFY(!stage.canvas().isWipe());
    press(Qt::Key_Escape);
    QVERIFY(!stage.panel.isComparing());
}

void TstComparePage::oneClipIsHeard()
{
    Stage stage({m_blue, m_red, m_green});
    const auto label = [&](int index) {
        return stage.canvas().findChild<CompareLabel*>(QStringLiteral("compareLabel%1").arg(index));
    };
    QCOMPARE(stage.player().sounding(), 0);
    QVERIFY(label(0)->isChecked() && !label(1)->isChecked());
    QTest::keyClick(&stage.canvas(), Qt::Key_2);
    QCOMPARE(stage.player().sounding(), 1);
    QVERIFY(!label(0)->isChecked() && label(1)->isChecked());
    QTest::mouseClick(label(0), Qt::LeftButton);
    QCOMPARE(stage.player().sounding(), 0);
    QTest::mouseClick(label(0), Qt::LeftButton); // there is always one
    QVERIFY(label(0)->isChecked());
    QTest::keyClick(&stage.canvas(), Qt::Key_4); // there is no fourth
    QCOMPARE(stage.player().sounding(), 0);
    QVERIFY(label(0)->accessibleName() != label(1)->accessibleName());
}

void TstComparePage::aWipeShowsTwoPartsOfOnePicture()
{
    Stage stage({m_blue, m_red});
    QVERIFY(stage.shows(0));
    QTest::keyClick(&stage.canvas(), Qt::Key_W);
    QCOMPARE(stage.canvas().pictureRect(0), stage.canvas().pictureRect(1));
    QVERIFY(stage.shows(0));
    QTRY_VERIFY_WITH_TIMEOUT(isNear(stage.pixel(0.3, 0.5), qRgb(0x20, 0x40, 0xc0)), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isNear(stage.pixel(0.7, 0.5), qRgb(0xc0, 0x20, 0x20)), patience);
    stage.canvas().setBorder(0.9);
    QTRY_VERIFY(isNear(stage.pixel(0.7, 0.5), qRgb(0x20, 0x40, 0xc0)));
    stage.canvas().setPair(1, 0);
    QTRY_VERIFY(isNear(stage.pixel(0.7, 0.5), qRgb(0xc0, 0x20, 0x20)));
}

void TstComparePage::theBorderMovesByMouseAndByKeys()
{
    Stage stage({m_blue, m_red});
    QTest::keyClick(&stage.canvas(), Qt::Key_W);
    auto* handle = stage.canvas().findChild<WipeHandle*>();
    QVERIFY(handle->isVisible());
    QCOMPARE(stage.canvas().border(), 0.5);
    QTest::keyClick(&stage.canvas(), Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(qFuzzyCompare(stage.canvas().border(), 0.49));
    QTest::keyClick(&stage.canvas(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(qFuzzyCompare(stage.canvas().border(), 0.59));
    QCOMPARE(stage.player().frame(), 0); // these keys do not step
    handle->setFocus();
    QTest::keyClick(handle, Qt::Key_PageUp);
    QVERIFY(qFuzzyCompare(stage.canvas().border(), 0.49));
    QTest::keyClick(handle, Qt::Key_End);
    QCOMPARE(stage.canvas().border(), 1.0);
    QTest::keyClick(handle, Qt::Key_Right);
    QCOMPARE(stage.canvas().border(), 1.0);
    QTest::keyClick(handle, Qt::Key_Home);
    QCOMPARE(stage.canvas().border(), 0.0);
    const QPoint grip = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, grip);
    QTest::mouseMove(handle, grip + QPoint(stage.canvas().pictureRect(0).width() / 4, 0));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->rect().center());
    QVERIFY2(std::abs(stage.canvas().border() - 0.25) < 0.02, qPrintable(QString::number(stage.canvas().border())));
    QVERIFY(handle->accessibleDescription().contains(QStringLiteral("25")));
    QTest::keyClick(handle, Qt::Key_Space); // the rest of the keys goes on to the stage
    QCOMPARE(stage.player().state(), State::Playing);
}

void TstComparePage::aWipeOfThreeHasAChoice()
{
    Stage stage({m_blue, m_red, m_green});
    QVERIFY(stage.shows(0));
    QTest::keyClick(&stage.canvas(), Qt::Key_W);
    QVERIFY(!stage.canvas().isShown(2));
    SegmentedControl* right = nullptr;
    for (SegmentedControl* control : stage.panel.findChildren<SegmentedControl*>()) {
        if (control->accessibleName().startsWith(QStringLiteral("Right")))
            right = control;
    }
    QVERIFY(right && right->isVisible());
    QTest::mouseClick(right, Qt::LeftButton, {}, right->segmentRect(2).center());
    QCOMPARE(stage.canvas().right(), 2);
    QVERIFY(stage.canvas().isShown(2) && !stage.canvas().isShown(1));
    QTRY_VERIFY_WITH_TIMEOUT(isNear(stage.pixel(0.7, 0.5), qRgb(0x20, 0xa0, 0x20)), patience);
    stage.player().seek(20);
    QVERIFY(stage.shows(20));
    QTest::keyClick(&stage.canvas(), Qt::Key_W); // the hidden one comes back at the same time
    QVERIFY(stage.shows(20));
    const QList<int> expected{16, 16, 20};
    QTRY_COMPARE_WITH_TIMEOUT(test::CompareHouse::painted(stage.canvas(), stage.player()), expected, patience);
}

void TstComparePage::timelineSeeks()
{
    Stage stage({m_blue, m_red});
    auto* timeline = stage.page().findChild<Timeline*>();
    const auto at = [&](int frame) {
        return QPoint(int(timeline->xOf(frame)), timeline->height() - 12);
    };
    QTest::mouseClick(timeline, Qt::LeftButton, {}, at(30));
    QVERIFY(stage.shows(30));
    stage.player().play();
    QTest::mousePress(timeline, Qt::LeftButton, {}, at(10));
    QCOMPARE(stage.player().state(), State::Paused);
    QTest::mouseMove(timeline, at(15));
    QTest::mouseRelease(timeline, Qt::LeftButton, {}, at(15));
    QCOMPARE(stage.player().state(), State::Playing); // it goes on after the drag
    QTRY_VERIFY_WITH_TIMEOUT(stage.player().shownFrame() > 16, patience);
}

void TstComparePage::saysWhatDiffers()
{
    Stage stage({withFacts(m_blue, "a <b>red</b> kite", "1"), withFacts(m_red, "a <b>blue</b> kite", "2")});
    auto* text = stage.panel.findChild<DiffText*>();
    QVERIFY(text->isVisible());
    const QString said = text->toPlainText();
    QVERIFY2(said.contains(QStringLiteral("Seed")) && !said.contains(QStringLiteral("Tier")), qPrintable(said));
    QVERIFY(said.contains(QStringLiteral("a <b>red</b> kite"))); // as it was written
    // Of B's prompt one word is struck out and one is underlined.
    QStringList removed;
    QStringList added;
    for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
        for (auto each = block.begin(); !each.atEnd(); ++each) {
            const QTextFragment fragment = each.fragment();
            if (fragment.charFormat().fontStrikeOut())
                removed.append(fragment.text());
            else if (fragment.charFormat().fontUnderline())
                added.append(fragment.text());
        }
    }
    QVERIFY2(removed.join(u' ').contains(QStringLiteral("red")), qPrintable(removed.join(u' ')));
    QVERIFY2(added.join(u' ').contains(QStringLiteral("blue")), qPrintable(added.join(u' ')));
    QVERIFY(stage.panel.compare({m_blue, m_red}));
    QVERIFY(!text->isVisible());
}

void TstComparePage::leavingBringsTheSingleClipBack()
{
    StagePanel panel;
    panel.resize(800, 700);
    panel.show();
    panel.showClip(m_green);
    QTRY_COMPARE_WITH_TIMEOUT(panel.player()->state(), ClipPlayer::State::Paused, patience);
    QVERIFY(panel.compare({m_blue, m_red}));
    panel.setClipFullScreen(true);
    QVERIFY(!panel.isClipFullScreen());
    panel.togglePlay();
    QCOMPARE(panel.comparison()->player()->state(), State::Playing);
    auto* leave = panel.findChild<QToolButton*>(QStringLiteral("compareLeave"));
    QTest::mouseClick(leave, Qt::LeftButton);
    QVERIFY(!panel.isComparing());
    QCOMPARE(panel.clip().path, m_green.path);
    QCOMPARE(panel.player()->state(), ClipPlayer::State::Paused);
    QVERIFY(panel.compare({m_blue, m_red}));
    panel.showClip(m_red);
    QVERIFY(!panel.isComparing());
    QVERIFY(panel.compare({m_blue, m_red}));
    panel.clear();
    QVERIFY(!panel.isComparing() && !panel.hasClip());
}

void TstComparePage::onlyOneOfThem()
{
    Stage stage({m_blue, m_red});
    QSignalSpy only(&stage.panel, &StagePanel::onlyRequested);
    QTest::keyClick(&stage.canvas(), Qt::Key_3, Qt::AltModifier); // there is no third
    QVERIFY(only.isEmpty());
    QTest::keyClick(&stage.canvas(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(only.size(), 1);
    QCOMPARE(only.first().first().value<StageClip>().jobId, m_red.jobId);
    QVERIFY(!stage.panel.isComparing());
    QVERIFY(stage.panel.compare({m_blue, m_red}));
    QTest::mouseDClick(&stage.canvas(), Qt::LeftButton, {}, stage.canvas().pictureRect(0).center());
    QCOMPARE(only.last().first().value<StageClip>().jobId, m_blue.jobId);
}

void TstComparePage::everyControlHasANameAndForeignTextIsPlain()
{
    Stage stage({withFacts(m_blue, "<img src=x>", "1"), withFacts(m_red, "<img src=y>", "2"), m_green});
    QTest::keyClick(&stage.canvas(), Qt::Key_W);
    for (QWidget* widget : stage.page().findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        QVERIFY2(!widget->toolTip().contains(QStringLiteral("<b>Take")), qPrintable(widget->toolTip()));
        if (const auto* label = qobject_cast<QLabel*>(widget)) {
            QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
            continue;
        }
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 widget->metaObject()->className());
    }
}

void TstComparePage::fitsANarrowStage()
{
    Stage stage({withFacts(m_blue, "a kite", "1"), withFacts(m_red, "a boat", "2"), m_green});
    QTest::keyClick(&stage.canvas(), Qt::Key_W);
    QVERIFY2(stage.panel.minimumSizeHint().width() <= 360,
             qPrintable(QString::number(stage.panel.minimumSizeHint().width())));
    stage.panel.resize(360, 480);
    QTRY_VERIFY(stage.canvas().width() <= 360);
    for (QAbstractButton* button : stage.panel.findChildren<QAbstractButton*>()) {
        if (button->isVisible())
            QVERIFY2(stage.panel.rect().contains(QRect(button->mapTo(&stage.panel, QPoint()), button->size())),
                     qPrintable(button->accessibleName()));
    }
    QVERIFY(stage.canvas().height() >= 120);
}

int main(int argc, char** argv)
{
    test::Isolated profile;
    chooseMediaBackend();
    QApplication application(argc, argv);
    TstComparePage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_comparepage.moc"
