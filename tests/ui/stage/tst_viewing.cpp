// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the picture is looked at: its size, what lies over it, how loud it is, and what is remembered of that.
#include "tests/support/isolated.h"
#include "tests/ui/stage/testclips.h"
#include "ui/shell/stagememory.h"
#include "ui/shell/windowmemory.h"
#include "ui/stage/clipplayer.h"
#include "ui/stage/clipview.h"
#include "ui/stage/frameguides.h"
#include "ui/stage/levelmeter.h"
#include "ui/stage/mediabackend.h"
#include "ui/stage/stagepanel.h"
#include "ui/stage/videocanvas.h"
#include "ui/stage/viewmenu.h"
#include "ui/style/theme.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QClipboard>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace klapper;
using State = ClipPlayer::State;
using Zoom = VideoCanvas::Zoom;

namespace {
constexpr int patience = 20'000;
}

class TstViewing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pixelForPixelAndBack();
    void aLargePictureIsDragged();
    void draggingDoesNotPlay();
    void aClickPlays();
    void guidesComeAndGo();
    void cropsKeepTheirRatio();
    void guidesAreDrawnOverThePictureOnly();
    void theMenuHasItAll();
    void copiesTheFrame();
    void slowShuttleByKeys();
    void showsTheLevelAtThePlayhead();
    void soundThatCannotBeReadIsNotSaidToBeMissing();
    void saysWhenItCannotKeepUp();
    void remembersVolumeMuteAndGuides();
    void damagedMemoryIsHarmless();

private:
    StageClip card() const;
    void open(StagePanel& stage, const StageClip& clip);
    test::TestClips m_clips;
};

void TstViewing::initTestCase()
{
    if (!m_clips.canMake())
        QSKIP("ffmpeg is needed to make clips");
    QVERIFY(!m_clips.testCard().isEmpty());
    applyTheme(*qApp, Appearance::Dark);
}

StageClip TstViewing::card() const
{
    StageClip clip;
    clip.path = m_clips.testCard();
    clip.frameRate = 24;
    clip.seconds = 2;
    return clip;
}

void TstViewing::open(StagePanel& stage, const StageClip& clip)
{
    stage.resize(700, 600);
    stage.show();
    stage.showClip(clip);
    QTRY_COMPARE_WITH_TIMEOUT(stage.player()->state(), State::Paused, patience);
}

void TstViewing::pixelForPixelAndBack()
{
    StagePanel stage;
    open(stage, card());
    VideoCanvas* canvas = stage.canvas();
    QVERIFY(canvas->rect().contains(canvas->pictureRect()));
    QTest::keyClick(&stage, Qt::Key_Z);
    QCOMPARE(canvas->zoom(), Zoom::Actual);
    QCOMPARE(canvas->pictureRect().size(), QSize(1280, 720)); // one pixel each, on a screen without scaling
    // What is painted is the picture itself, unscaled.
    const QImage painted = canvas->grab().toImage();
    const QPoint middle = canvas->rect().center();
    const QImage image = stage.player()->image();
    for (const QPoint& off : {QPoint(), QPoint(-100, 60), QPoint(90, -70)})
        QCOMPARE(QColor(painted.pixel(middle + off)),
                 QColor(image.pixel(middle + off - canvas->pictureRect().topLeft())));
    QTest::keyClick(&stage, Qt::Key_Z);
    QVERIFY(canvas->rect().contains(canvas->pictureRect()));
}

void TstViewing::aLargePictureIsDragged()
{
    StagePanel stage;
    open(stage, card());
    VideoCanvas* canvas = stage.canvas();
    canvas->setZoom(Zoom::Actual);
    const QRect before = canvas->pictureRect();
    const QPoint from = canvas->rect().center();
    QTest::mousePress(canvas, Qt::LeftButton, {}, from);
    QTest::mouseMove(canvas, from + QPoint(30, 0));
    QTest::mouseMove(canvas, from + QPoint(60, 25));
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, from + QPoint(60, 25));
    QCOMPARE(canvas->pictureRect().topLeft() - before.topLeft(), QPoint(60, 25));
    QTest::keyClick(&stage, Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(canvas->pictureRect().left() < before.left() + 60);
    QCOMPARE(stage.player()->frame(), 0); // it moved the picture, not the time
    // Never so far that the canvas shows more ground than it has to.
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(&stage, Qt::Key_Left, Qt::ControlModifier);
    QVERIFY2(qAbs(canvas->pictureRect().left()) <= 1, qPrintable(QString::number(canvas->pictureRect().left())));
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(&stage, Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(qAbs(canvas->pictureRect().bottom() - canvas->rect().bottom()) <= 1);
    stage.resize(1500, 1000); // all of it fits now
    QTRY_COMPARE(canvas->pictureRect().center(), canvas->rect().center());
}

void TstViewing::draggingDoesNotPlay()
{
    StagePanel stage;
    open(stage, card());
    VideoCanvas* canvas = stage.canvas();
    canvas->setZoom(Zoom::Actual);
    QSignalSpy clicked(canvas, &VideoCanvas::clicked);
    const QPoint from = canvas->rect().center();
    QTest::mousePress(canvas, Qt::LeftButton, {}, from);
    QTest::mouseMove(canvas, from + QPoint(80, 0));
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, from + QPoint(80, 0));
    QCOMPARE(clicked.count(), 0);
    QCOMPARE(stage.player()->state(), State::Paused);
}

void TstViewing::aClickPlays()
{
    StagePanel stage;
    open(stage, card());
    QTest::mouseClick(stage.canvas(), Qt::LeftButton);
    QCOMPARE(stage.player()->state(), State::Playing);
    QTest::mouseClick(stage.canvas(), Qt::LeftButton);
    QCOMPARE(stage.player()->state(), State::Paused);
    QTest::mouseClick(stage.canvas(), Qt::LeftButton); // the first of the two
    QTest::mouseDClick(stage.canvas(), Qt::LeftButton);
    QVERIFY(stage.isClipFullScreen());
    QCOMPARE(stage.player()->state(), State::Paused);
    stage.setClipFullScreen(false);
}

void TstViewing::guidesComeAndGo()
{
    StagePanel stage;
    open(stage, card());
    VideoCanvas* canvas = stage.canvas();
    QVERIFY(!canvas->guides());
    QTest::keyClick(&stage, Qt::Key_G);
    QCOMPARE(canvas->guides(), Guides(Guide::Thirds));
    canvas->setGuides(Guide::SafeAreas | Guide::Wide);
    QTest::keyClick(&stage, Qt::Key_G);
    QVERIFY(!canvas->guides());
    QTest::keyClick(&stage, Qt::Key_G);
    QCOMPARE(canvas->guides(), Guide::SafeAreas | Guide::Wide); // those that were hidden
}

void TstViewing::cropsKeepTheirRatio()
{
    const QRectF wide(10, 20, 1600, 900);
    const QRectF tall(0, 0, 450, 800);
    for (const QRectF& picture : {wide, tall}) {
        for (const double ratio : {wideRatio, verticalRatio}) {
            const QRectF crop = cropOf(picture, ratio);
            QVERIFY(qAbs(crop.width() / crop.height() - ratio) < 1e-6);
            QCOMPARE(crop.center(), picture.center());
            QVERIFY(picture.contains(crop) || crop == picture);
            QVERIFY(qFuzzyCompare(crop.width(), picture.width()) || qFuzzyCompare(crop.height(), picture.height()));
        }
    }
    QCOMPARE(insetOf(QRectF(0, 0, 200, 100), 0.05), QRectF(10, 5, 180, 90));
}

void TstViewing::guidesAreDrawnOverThePictureOnly()
{
    StagePanel stage;
    open(stage, card());
    VideoCanvas* canvas = stage.canvas();
    const QImage plain = canvas->grab().toImage();
    canvas->setGuides(Guide::Wide);
    const QImage cropped = canvas->grab().toImage();
    const QRect picture = canvas->pictureRect();
    const QPoint above(picture.center().x(), picture.top() + 3);
    QVERIFY(qGray(cropped.pixel(above)) < qGray(plain.pixel(above))); // cut away
    QCOMPARE(cropped.pixel(picture.center()), plain.pixel(picture.center()));
    const QPoint outside(picture.center().x(), picture.top() - 2);
    if (canvas->rect().contains(outside))
        QCOMPARE(cropped.pixel(outside), plain.pixel(outside));
    canvas->setGuides(Guide::Thirds);
    const QImage thirds = canvas->grab().toImage();
    int changed = 0;
    for (int x = picture.left(); x <= picture.right(); ++x)
        changed += thirds.pixel(x, picture.center().y()) != plain.pixel(x, picture.center().y()) ? 1 : 0;
    QVERIFY2(changed >= 2 && changed <= 12, qPrintable(QString::number(changed))); // two lines with their edges
}

void TstViewing::theMenuHasItAll()
{
    StagePanel stage;
    open(stage, card());
    auto* menu = stage.findChild<ViewMenu*>();
    const auto trigger = [menu](const char* start) {
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->text().remove(u'&').startsWith(QLatin1StringView(start)))
                return action->trigger();
        }
        qFatal("no such entry: %s", start);
    };
    trigger("Actual");
    QCOMPARE(stage.canvas()->zoom(), Zoom::Actual);
    trigger("Fit");
    QCOMPARE(stage.canvas()->zoom(), Zoom::Fit);
    for (const char* guide : {"Thirds", "Safe areas", "Crop to 2.39:1", "Crop to 9:16"})
        trigger(guide);
    QCOMPARE(stage.canvas()->guides(), Guide::Thirds | Guide::SafeAreas | Guide::Wide | Guide::Vertical);
    trigger("Safe areas");
    QVERIFY(!stage.canvas()->guides().testFlag(Guide::SafeAreas));
    QSignalSpy copy(stage.findChild<ClipView*>(), &ClipView::copyFrameRequested);
    trigger("Copy");
    QCOMPARE(copy.count(), 1);
    bool hasButton = false;
    for (QToolButton* button : stage.findChildren<QToolButton*>())
        hasButton = hasButton || (button->menu() == menu && !button->accessibleName().isEmpty());
    QVERIFY(hasButton);
}

void TstViewing::copiesTheFrame()
{
    StagePanel stage;
    open(stage, card());
    stage.player()->seek(7);
    QTRY_VERIFY_WITH_TIMEOUT(stage.player()->isExact() && stage.player()->pictureNumber() == 7, patience);
    stage.canvas()->setGuides(Guide::Thirds); // not in what is copied
    QTest::keyClick(&stage, Qt::Key_C, Qt::ControlModifier);
    const QImage copied = QGuiApplication::clipboard()->image();
    QCOMPARE(copied.size(), QSize(1280, 720));
    QCOMPARE(copied.convertToFormat(QImage::Format_RGB32), stage.player()->image());
}

void TstViewing::slowShuttleByKeys()
{
    StagePanel stage;
    open(stage, card());
    ClipPlayer* player = stage.player();
    QTest::keyClick(&stage, Qt::Key_L, Qt::ShiftModifier);
    QCOMPARE(player->state(), State::Playing);
    QCOMPARE(player->speed(), 0.5);
    for (const double speed : {0.25, 0.1, 0.1}) {
        QTest::keyClick(&stage, Qt::Key_L, Qt::ShiftModifier);
        QCOMPARE(player->speed(), speed);
    }
    for (const double speed : {1.0, 2.0, 4.0, 4.0}) {
        QTest::keyClick(&stage, Qt::Key_L);
        QCOMPARE(player->speed(), speed);
    }
    QTest::keyClick(&stage, Qt::Key_L, Qt::ShiftModifier);
    QCOMPARE(player->speed(), 2.0);
    QTest::keyClick(&stage, Qt::Key_K);
    QCOMPARE(player->state(), State::Paused);
    player->seek(40);
    QTest::keyClick(&stage, Qt::Key_J, Qt::ShiftModifier);
    QCOMPARE(player->state(), State::Reversing);
    QCOMPARE(player->speed(), -0.5);
    for (const double speed : {-0.25, -0.1, -0.1}) {
        QTest::keyClick(&stage, Qt::Key_J, Qt::ShiftModifier);
        QCOMPARE(player->speed(), speed);
    }
    for (const double speed : {-1.0, -2.0, -4.0, -4.0}) {
        QTest::keyClick(&stage, Qt::Key_J);
        QCOMPARE(player->speed(), speed);
    }
}

void TstViewing::showsTheLevelAtThePlayhead()
{
    const QString file = m_clips.path("level.mp4");
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"),
                 QStringLiteral("-nostdin -v error -y -f lavfi -i testsrc=s=160x90:r=24:d=2 -f lavfi -i").split(u' ')
                     << QStringLiteral("aevalsrc='if(lt(t,1),0,0.5*sin(2*PI*440*t))':s=48000:d=2")
                     << QStringLiteral("-pix_fmt yuv420p -c:a aac").split(u' ') << file);
    QVERIFY(ffmpeg.waitForFinished(60'000) && ffmpeg.exitCode() == 0);
    StagePanel stage;
    StageClip clip = card();
    clip.path = file;
    open(stage, clip);
    auto* meter = stage.findChild<LevelMeter*>();
    QTRY_VERIFY_WITH_TIMEOUT(!meter->levels().isEmpty(), patience);
    stage.player()->seek(10);
    QVERIFY(meter->level()[0] < 0.02);
    QVERIFY(LevelMeter::shareOf(meter->level()[0]) < 0.35);
    const QImage quiet = meter->grab().toImage();
    stage.player()->seek(40);
    QVERIFY2(qAbs(meter->level()[0] - 0.5) < 0.08, qPrintable(QString::number(meter->level()[0])));
    QVERIFY(meter->accessibleDescription().contains(QStringLiteral("6.")) // half of full: -6 dB
            || meter->accessibleDescription().contains(QStringLiteral("5.")));
    QVERIFY(meter->grab().toImage() != quiet);
    stage.showClip(card()); // without sound
    QTRY_VERIFY_WITH_TIMEOUT(meter->accessibleDescription().contains(QStringLiteral("no sound")), patience);
    QVERIFY(meter->levels().isEmpty());
    QCOMPARE(LevelMeter::shareOf(0), 0.0);
    QCOMPARE(LevelMeter::shareOf(1), 1.0);
}

void TstViewing::soundThatCannotBeReadIsNotSaidToBeMissing()
{
    // Breaks down where it is to read sound.
    MediaTools tools = MediaTools::find();
    const QString real = tools.ffmpeg;
    tools.ffmpeg = m_clips.path("ffmpeg-without-sound");
    QFile script(tools.ffmpeg);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\ncase \"$*\" in *s16le*) kill -9 $$ ;; esac\nexec '" + QFile::encodeName(real)
                 + "' \"$@\"\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    StagePanel stage;
    stage.player()->setTools(tools);
    StageClip clip = card();
    clip.path = m_clips.counting(2);
    open(stage, clip);
    auto* meter = stage.findChild<LevelMeter*>();
    QTRY_COMPARE_WITH_TIMEOUT(meter->accessibleDescription(), QStringLiteral("The sound could not be read."), patience);
    QVERIFY(meter->levels().isEmpty());
    stage.player()->setTools(MediaTools::find());
    stage.showClip(card()); // another one without sound
    QTRY_VERIFY_WITH_TIMEOUT(meter->accessibleDescription().contains(QStringLiteral("no sound")), patience);
}

void TstViewing::saysWhenItCannotKeepUp()
{
    StagePanel stage;
    open(stage, card());
    auto* banner = stage.findChild<Banner*>();
    Q_EMIT stage.canvas()->fellBehind(31, 120);
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->kind(), Banner::Kind::Info);
}

void TstViewing::remembersVolumeMuteAndGuides()
{
    const QString file = m_clips.path("window.ini");
    WindowMemory memory(file);
    {
        QMainWindow window;
        auto* stage = new StagePanel;
        window.setCentralWidget(stage);
        StageMemory kept(memory, *stage, &window);
        QCOMPARE(stage->player()->volume(), 1.0);
        stage->player()->setVolume(0.35);
        stage->player()->setMuted(true);
        stage->canvas()->setGuides(Guide::Thirds | Guide::Vertical);
        window.show();
        window.close(); // at once
    }
    QMainWindow window;
    auto* stage = new StagePanel;
    window.setCentralWidget(stage);
    StageMemory kept(memory, *stage, &window);
    QCOMPARE(stage->player()->volume(), 0.35);
    QVERIFY(stage->player()->isMuted());
    QCOMPARE(stage->canvas()->guides(), Guide::Thirds | Guide::Vertical);
    stage->player()->setMuted(false); // also without a closing
    QTRY_VERIFY(!memory.flag(QStringLiteral("muted"), true));
}

void TstViewing::damagedMemoryIsHarmless()
{
    WindowMemory memory(m_clips.path("damaged.ini"));
    memory.setNumber(QStringLiteral("volume"), 90000);
    memory.setNumber(QStringLiteral("guides"), -1);
    QMainWindow window;
    auto* stage = new StagePanel;
    window.setCentralWidget(stage);
    StageMemory kept(memory, *stage, &window);
    QCOMPARE(stage->player()->volume(), 1.0);
    QVERIFY(int(stage->canvas()->guides()) <= 15);
}

int main(int argc, char** argv)
{
    klapper::test::Isolated profile;
    klapper::chooseMediaBackend();
    QApplication application(argc, argv);
    TstViewing test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_viewing.moc"
