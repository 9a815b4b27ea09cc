// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/isolated.h"
#include "tests/ui/stage/testclips.h"
#include "ui/stage/clipplayer.h"
#include "ui/stage/clipview.h"
#include "ui/stage/mediabackend.h"
#include "ui/stage/recipeview.h"
#include "ui/stage/stagepanel.h"
#include "ui/stage/timeline.h"
#include "ui/stage/videocanvas.h"
#include "ui/style/theme.h"
#include "ui/widgets/banner.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace klapper;
using State = ClipPlayer::State;

class TstStagePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void beginsWithAWelcome();
    void takesAWelcome();
    void showsAClip();
    void obeysItsKeys();
    void savesAFrame();
    void fillsTheScreenAndComesBack();
    void timelineSeeks();
    void brokenFileSaysSoAndCanBeTriedAgain();
    void missingFileKeepsTheRecipe();
    // fault: U1
    void foreignTextIsNeverMarkup();
    void everyControlHasAName();
    void buttonsAskAndCanBeBlocked();
    void thePictureKeepsTheLargerPart();
    void fitsANarrowStage();
    void survivesItsEndInFullScreen();

private:
    StageClip clip() const;
    qint64 shown(StagePanel& stage) const { return test::TestClips::numberIn(stage.player()->image()); }
    test::TestClips m_clips;
};

void TstStagePanel::initTestCase()
{
    if (!m_clips.canMake())
        QSKIP("ffmpeg is needed to make clips");
    QVERIFY(!m_clips.counting().isEmpty());
    applyTheme(*qApp, Appearance::Dark);
}

StageClip TstStagePanel::clip() const
{
    StageClip clip;
    clip.jobId = QStringLiteral("job");
    clip.path = m_clips.counting();
    clip.title = QStringLiteral("<b>Lighthouse</b>");
    clip.shots = {{QStringLiteral("wide"), 0.0}, {QStringLiteral("<img src=x>"), 1.0}};
    clip.recipe = {{QStringLiteral("Prompt"), QStringLiteral("<img src='/dev/zero'> dusk")}};
    clip.frameRate = 24;
    clip.seconds = 2;
    clip.size = QSize(160, 90);
    return clip;
}

void TstStagePanel::beginsWithAWelcome()
{
    StagePanel stage;
    stage.show();
    QVERIFY(!stage.hasClip());
    QVERIFY(!stage.findChild<ClipView*>()->isVisible());
    QTest::keyClick(&stage, Qt::Key_Space);
    stage.saveFrame();
    stage.setClipFullScreen(true);
    QVERIFY(!stage.isClipFullScreen());
}

void TstStagePanel::takesAWelcome()
{
    StagePanel stage;
    QPointer<QLabel> first = new QLabel(QStringLiteral("Hello"));
    stage.setWelcome(first);
    stage.show();
    QVERIFY(first->isVisible());
    stage.setWelcome(new QLabel(QStringLiteral("Again")));
    QVERIFY(!first);
    stage.showClip(clip());
    stage.setWelcome(new QLabel(QStringLiteral("Later")));
    QVERIFY(stage.findChild<ClipView*>()->isVisible());
    stage.clear();
    QVERIFY(!stage.hasClip());
    QVERIFY(!stage.findChild<ClipView*>()->isVisible());
}

void TstStagePanel::showsAClip()
{
    StagePanel stage;
    stage.resize(700, 700);
    stage.show();
    stage.showClip(clip());
    QTRY_COMPARE(stage.player()->state(), State::Paused);
    auto* canvas = stage.findChild<VideoCanvas*>();
    const QRect picture = canvas->pictureRect();
    QVERIFY(std::abs(picture.width() * 9 - picture.height() * 16) <= 16); // its own shape
    QVERIFY(canvas->rect().contains(picture));
    stage.player()->seek(40);
    QTRY_COMPARE(shown(stage), 40);
    const QImage grabbed = canvas->grab().toImage();
    QVERIFY(std::abs(test::TestClips::numberIn(grabbed) - 40) <= 1);
}

void TstStagePanel::obeysItsKeys()
{
    StagePanel stage;
    stage.show();
    stage.showClip(clip());
    ClipPlayer* player = stage.player();
    QTRY_COMPARE(player->state(), State::Paused);
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&stage, key, modifiers);
    };
    press(Qt::Key_Right);
    press(Qt::Key_Period);
    QTRY_COMPARE(shown(stage), 2);
    press(Qt::Key_Left);
    QTRY_COMPARE(shown(stage), 1);
    press(Qt::Key_Comma);
    QTRY_COMPARE(shown(stage), 0);
    press(Qt::Key_Right, Qt::ShiftModifier);
    QTRY_COMPARE(shown(stage), 24);
    press(Qt::Key_I);
    QCOMPARE(player->markIn(), std::optional<qint64>(24));
    press(Qt::Key_End);
    QTRY_COMPARE(shown(stage), 47);
    press(Qt::Key_O);
    QCOMPARE(player->markOut(), std::optional<qint64>(47));
    press(Qt::Key_I, Qt::ShiftModifier);
    QVERIFY(!player->markIn());
    press(Qt::Key_Left, Qt::ShiftModifier);
    QTRY_COMPARE(shown(stage), 23);
    press(Qt::Key_Home);
    QTRY_COMPARE(shown(stage), 0);
    press(Qt::Key_M);
    QVERIFY(player->isMuted());
    press(Qt::Key_Space);
    QCOMPARE(player->state(), State::Playing);
    press(Qt::Key_L);
    QCOMPARE(player->speed(), 2.0);
    press(Qt::Key_K);
    QCOMPARE(player->state(), State::Paused);
    press(Qt::Key_J);
    QVERIFY(player->state() == State::Reversing || player->frame() == 0);
    press(Qt::Key_Space);
    QVERIFY(!player->isMoving());
}

void TstStagePanel::savesAFrame()
{
    StagePanel stage;
    stage.show();
    stage.showClip(clip());
    QTRY_COMPARE(stage.player()->state(), State::Paused);
    stage.player()->seek(30);
    QTRY_COMPARE(shown(stage), 30);
    QSignalSpy saved(&stage, &StagePanel::frameSaved);
    stage.setFrameFolder(m_clips.folder() + QStringLiteral("/frames"));
    QTest::keyClick(&stage, Qt::Key_C);
    QTest::keyClick(&stage, Qt::Key_C);
    QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 2, 20'000); // the second does not replace the first
    const QImage image(saved.at(0).at(0).toString());
    QCOMPARE(image.size(), QSize(160, 90));
    QCOMPARE(test::TestClips::numberIn(image), 30);
    QVERIFY(saved.at(0).at(0) != saved.at(1).at(0));
    QVERIFY(saved.at(0).at(0).toString().contains(QStringLiteral("00-00-01-06")));
    stage.setFrameFolder(QStringLiteral("/proc/nowhere"));
    stage.saveFrame();
    QTRY_COMPARE(stage.findChild<Banner*>()->kind(), Banner::Kind::Error);
    QCOMPARE(saved.count(), 2);
    stage.setFrameFolder({});
    stage.player()->setTools({}); // without ffmpeg it is what the screen shows
    QTest::keyClick(&stage, Qt::Key_C);
    QCOMPARE(saved.count(), 3);
    QCOMPARE(test::TestClips::numberIn(QImage(saved.at(2).at(0).toString())), 30);
}

void TstStagePanel::fillsTheScreenAndComesBack()
{
    StagePanel stage;
    stage.resize(600, 500);
    stage.show();
    stage.showClip(clip());
    QTRY_COMPARE(stage.player()->state(), State::Paused);
    auto* view = stage.findChild<ClipView*>();
    QSignalSpy changed(&stage, &StagePanel::fullScreenChanged);
    QTest::keyClick(&stage, Qt::Key_F);
    QVERIFY(stage.isClipFullScreen());
    QVERIFY(view->isWindow() && view->isFullScreen());
    QTest::keyClick(view, Qt::Key_Right);
    QTRY_COMPARE(shown(stage), 1);
    QTest::keyClick(view, Qt::Key_Escape);
    QVERIFY(!stage.isClipFullScreen());
    QVERIFY(!view->isWindow());
    QTRY_VERIFY(view->isVisible());
    QCOMPARE(changed.count(), 2);
    stage.setClipFullScreen(true);
    view->close(); // by the window system
    QVERIFY(!stage.isClipFullScreen());
    QVERIFY(!view->isWindow() && view->isVisible());
}

void TstStagePanel::timelineSeeks()
{
    StagePanel stage;
    stage.resize(700, 600);
    stage.show();
    stage.showClip(clip());
    QTRY_COMPARE(stage.player()->state(), State::Paused);
    auto* timeline = stage.findChild<Timeline*>();
    const int y = timeline->height() - 12;
    QTest::mouseClick(timeline, Qt::LeftButton, {}, QPoint(static_cast<int>(timeline->xOf(30)), y));
    QTRY_COMPARE(shown(stage), 30);
    stage.player()->setLooping(true); // a busy machine meets no end
    stage.player()->play();
    QTRY_VERIFY(stage.player()->frame() > 31);
    QTest::mousePress(timeline, Qt::LeftButton, {}, QPoint(static_cast<int>(timeline->xOf(5)), y));
    QCOMPARE(stage.player()->state(), State::Paused);
    QTest::mouseMove(timeline, QPoint(static_cast<int>(timeline->xOf(10)), y));
    QTest::mouseRelease(timeline, Qt::LeftButton, {}, QPoint(static_cast<int>(timeline->xOf(10)), y));
    QTRY_COMPARE(stage.player()->state(), State::Playing); // it goes on after the drag
    stage.player()->pause();
    stage.player()->setLooping(false);
    stage.player()->seek(3);
    QTest::keyClick(timeline, Qt::Key_PageDown);
    QTRY_COMPARE(shown(stage), 24); // the second shot
    QTest::keyClick(timeline, Qt::Key_PageUp);
    QTRY_COMPARE(shown(stage), 0);
    const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(timeline);
    QVERIFY(spoken);
    QCOMPARE(spoken->text(QAccessible::Description), QStringLiteral("00:00:00:00 of 00:00:02:00"));
}

void TstStagePanel::brokenFileSaysSoAndCanBeTriedAgain()
{
    StagePanel stage;
    stage.show();
    StageClip bad = clip();
    bad.path = m_clips.broken();
    stage.showClip(bad);
    auto* banner = stage.findChild<Banner*>();
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(banner->kind(), Banner::Kind::Error);
    QSignalSpy reveal(&stage, &StagePanel::revealRequested);
    Q_EMIT banner->secondActionTriggered();
    QCOMPARE(reveal.constFirst().constFirst().toString(), bad.path);
    Q_EMIT banner->firstActionTriggered();
    QVERIFY(!banner->isVisible());
    QTRY_VERIFY(banner->isVisible());
    stage.showClip(clip());
    QVERIFY(!banner->isVisible());
    QTRY_COMPARE(stage.player()->state(), State::Paused);
}

void TstStagePanel::missingFileKeepsTheRecipe()
{
    StagePanel stage;
    stage.show();
    StageClip gone = clip();
    gone.path = m_clips.path("gone.mp4");
    stage.showClip(gone);
    QVERIFY(stage.hasClip());
    QVERIFY(stage.findChild<Banner*>()->isVisible());
    QVERIFY(stage.findChild<RecipeView*>()->isVisible());
}

void TstStagePanel::foreignTextIsNeverMarkup()
{
    StagePanel stage;
    stage.show();
    stage.showClip(clip());
    QTRY_COMPARE(stage.player()->state(), State::Paused);
    for (QLabel* label : stage.findChildren<QLabel*>()) {
        if (!label->text().isEmpty())
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }
    for (QWidget* widget : stage.findChildren<QWidget*>())
        QVERIFY2(!widget->toolTip().contains(QStringLiteral("<img")), qPrintable(widget->toolTip()));
}

void TstStagePanel::everyControlHasAName()
{
    StagePanel stage;
    stage.showClip(clip());
    for (QWidget* widget : stage.findChildren<QWidget*>()) {
        if (widget->isHidden()) // a banner's button without an action
            continue;
        // a label is read out by its text
        if (widget->focusPolicy() == Qt::NoFocus || qobject_cast<QLabel*>(widget)
            || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named, widget->metaObject()->className());
    }
}

void TstStagePanel::buttonsAskAndCanBeBlocked()
{
    StagePanel stage;
    stage.showClip(clip());
    QSignalSpy use(&stage, &StagePanel::recipeUseRequested);
    auto* button = stage.findChild<RecipeView*>()->findChild<QPushButton*>();
    button->click();
    QCOMPARE(use.count(), 1);
    stage.setUseBlocked(QStringLiteral("<i>Only</i> with Pro"));
    button->click();
    QCOMPARE(use.count(), 1);
    QVERIFY(button->toolTip().contains(QStringLiteral("&lt;i&gt;")));
    stage.showClip(clip());
    button->click();
    QCOMPARE(use.count(), 2);
}

void TstStagePanel::thePictureKeepsTheLargerPart()
{
    StagePanel stage;
    StageClip shown = clip();
    for (int i = 0; i < 12; ++i)
        shown.recipe.append({QStringLiteral("Label"), QStringLiteral("value")});
    stage.showClip(shown);
    stage.resize(360, 470);
    stage.show();
    QTRY_VERIFY(stage.findChild<RecipeView*>()->height() <= 470 * 3 / 10);
}

void TstStagePanel::fitsANarrowStage()
{
    StagePanel stage;
    stage.showClip(clip());
    stage.show();
    QVERIFY2(stage.minimumSizeHint().width() <= 340, qPrintable(QString::number(stage.minimumSizeHint().width())));
    stage.resize(340, 560);
    QTest::qWait(50);
    for (QToolButton* button : stage.findChildren<QToolButton*>()) {
        if (button->isVisible())
            QVERIFY2(stage.rect().contains(QRect(button->mapTo(&stage, QPoint()), button->size())),
                     qPrintable(button->accessibleName()));
    }
}

void TstStagePanel::survivesItsEndInFullScreen()
{
    auto stage = std::make_unique<StagePanel>();
    stage->show();
    stage->showClip(clip());
    QTRY_COMPARE(stage->player()->state(), State::Paused);
    stage->player()->play();
    stage->setClipFullScreen(true);
    stage.reset();
}

int main(int argc, char** argv)
{
    klapper::test::Isolated profile;
    klapper::chooseMediaBackend();
    QApplication application(argc, argv);
    TstStagePanel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_stagepanel.moc"
