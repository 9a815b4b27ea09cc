// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/isolated.h"
#include "tests/ui/judge/judgehouse.h"
#include "ui/library/librarypanel.h"
#include "ui/sequence/clipmime.h"
#include "ui/sequence/sequencepanel.h"
#include "ui/shell/clipdrag.h"
#include "ui/shell/lowerarea.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/sequencecontrol.h"
#include "ui/stage/clipplayer.h"
#include "ui/stage/mediabackend.h"
#include "ui/stage/sequencepage.h"
#include "ui/stage/sequenceplayer.h"
#include "ui/stage/stagepanel.h"

#include <QAction>
#include <QApplication>
#include <QDrag>
#include <QDropEvent>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QTabBar>

using namespace klapper;
using namespace klapper::test;

namespace {
constexpr int patience = 60'000; ///< ms, for a machine with other things to do
} // namespace

/// Sequences in the real window, with clips that were made before, and with a script on a practice service.
class TestSequenceWindow final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<JudgeHouse>(QStringList{QStringLiteral("A fox at night"),
                                                           QStringLiteral("A harbour at dawn"),
                                                           QStringLiteral("A kite over dunes")});
        m_house->open();
        QTRY_COMPARE(list()->model()->rowCount(), 3);
    }
    void init()
    {
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanupTestCase() { m_house.reset(); }

    void tabsShowOneOfThem()
    {
        LowerArea& lower = window().lowerArea();
        QCOMPARE(lower.tab(), LowerArea::Tab::Jobs);
        QVERIFY(!panel().isVisible());
        auto* tabs = visibleTabs();
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Right);
        QCOMPARE(lower.tab(), LowerArea::Tab::Sequence);
        QVERIFY(panel().isVisible());
        QCOMPARE(QApplication::focusWidget(), visibleTabs()); // in the other header now
        lower.setOpen(false);
        QVERIFY(!panel().isOpen());
        QTRY_VERIFY(panel().height() <= lower.foldedHeight());
        QTest::keyClick(&window(), Qt::Key_4, Qt::ControlModifier);
        QVERIFY(panel().isOpen());
        lower.setTab(LowerArea::Tab::Jobs);
    }
    void theClipOnTheStageGoesInWithItsMarks()
    {
        showInStage(m_house->ids[0]);
        ClipPlayer* player = window().stage().player();
        player->setMarkIn(6);
        player->setMarkOut(17);
        QTest::keyClick(&window(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(window().lowerArea().tab(), LowerArea::Tab::Sequence);
        QCOMPARE(clips().size(), 1);
        QCOMPARE(clips()[0].jobId, m_house->ids[0]);
        QCOMPARE(clips()[0].in, 6);
        QCOMPARE(clips()[0].out, 18);
        QCOMPARE(clips()[0].title, QStringLiteral("A fox at night"));
        // Marks set anew become its trim; the last frame is no trim.
        player->setMarkIn(10);
        player->setMarkOut(47);
        window().sequences().marksAction()->trigger();
        QCOMPARE(clips()[0].in, 10);
        QCOMPARE(clips()[0].out, -1);
        player->setMarkIn(std::nullopt);
        player->setMarkOut(std::nullopt);
        window().sequences().marksAction()->trigger();
        QVERIFY(window().messages().shows(QStringLiteral("sequence"))); // says what is missing
        QCOMPARE(clips()[0].in, 10);
    }
    void severalGoInFromTheLibraryAndByDrag()
    {
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Home);
        QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier); // the newest two
        QCOMPARE(window().library().selectedIds().size(), 2);
        QMenu menu;
        Q_EMIT window().library().fillMenu(&menu, window().library().selectedIds());
        QAction* add = nullptr;
        for (QAction* each : menu.actions())
            add = each->text() == u"Add to the sequence" ? each : add;
        QVERIFY(add && add->isEnabled());
        add->trigger();
        QCOMPARE(jobs(), (QStringList{m_house->ids[0], m_house->ids[2], m_house->ids[1]}));

        auto* drag = list()->viewport()->findChild<ClipDrag*>();
        QStringList takes;
        drag->setBegin([&](QDrag* begun) {
            SequenceStrip& strip = panel().strip();
            const QPoint at = strip.visualRect(panel().model().index(0)).center() - QPoint(20, 0);
            QDragEnterEvent enter(at, Qt::CopyAction, begun->mimeData(), Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(strip.viewport(), &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent drop(at, Qt::CopyAction, begun->mimeData(), Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(strip.viewport(), &drop);
            takes = clipmime::takesIn(*begun->mimeData());
            delete begun;
        });
        const QPoint from = list()->visualRect(list()->model()->index(0, 0)).center();
        QTest::mousePress(list()->viewport(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step) {
            const QPoint to = from + QPoint(step * 6, 2);
            QMouseEvent move(QEvent::MouseMove, to, list()->viewport()->mapToGlobal(QPointF(to)), Qt::NoButton,
                             Qt::LeftButton, {});
            QApplication::sendEvent(list()->viewport(), &move);
        }
        QTest::mouseRelease(list()->viewport(), Qt::LeftButton, {}, from + QPoint(24, 2));
        QVERIFY(!takes.isEmpty());
        QCOMPARE(jobs().first(), takes.first());
        QTest::keyClick(&panel().strip(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(jobs().size(), 3);
    }
    void itIsPlayedInTheStageAndFollowsEdits()
    {
        panel().showSequence(panel().sequence().id);
        window().sequences().focusPanel();
        StagePanel& stage = window().stage();
        QTest::keyClick(&panel().strip(), Qt::Key_Home);
        QTest::keyClick(&panel().strip(), Qt::Key_Space);
        QVERIFY(stage.isInSequence());
        SequencePlayer& player = *stage.sequencePage()->player();
        QCOMPARE(player.frameCount(), 38 + 48 + 48);
        QTRY_VERIFY_WITH_TIMEOUT(player.frame() > 3, patience);
        player.pause();
        player.seek(38 + 5);
        QTRY_COMPARE_WITH_TIMEOUT(player.current(), 1, patience);
        // A clip before it is taken out: the same frame of the same clip is still there.
        panel().removeClips({clips()[0].id});
        QVERIFY(stage.isInSequence());
        QCOMPARE(player.frameCount(), 96);
        QCOMPARE(player.frame(), 5);
        panel().undo();
        QCOMPARE(player.frame(), 38 + 5);
        QTest::keyClick(stage.sequencePage(), Qt::Key_Escape);
        QVERIFY(!stage.isInSequence());
        // One of them alone, with its trims as marks.
        window().sequences().focusPanel();
        panel().strip().select({clips()[0].id});
        QTest::keyClick(&panel().strip(), Qt::Key_Return);
        QCOMPARE(stage.clip().path, clips()[0].path);
        QCOMPARE(stage.player()->markIn(), std::optional<qint64>(10));
        QVERIFY(!stage.player()->markOut());
    }
    void itIsThereAfterARestart()
    {
        const Sequence before = panel().sequence();
        window().closeQuietly();
        m_house->open();
        QCOMPARE(window().lowerArea().tab(), LowerArea::Tab::Sequence);
        QCOMPARE(panel().sequence(), before);
    }
    void aScriptsClipsArriveInOrder()
    {
        RequestDraft draft;
        draft.prompt = QStringLiteral("A harbour in fog");
        draft.seconds = 3;
        QList<Order> orders;
        for (int part = 0; part < 3; ++part) {
            Order order{.draft = draft,
                        .contract = m_house->engine->contracts().contract(draft.endpoint),
                        .folder = m_house->environment.paths.library};
            order.batchId = QStringLiteral("script");
            order.batchPart = part;
            order.batchParts = 3;
            orders.append(order);
        }
        const Result<QStringList> ids = m_house->queue().enqueueAll(orders);
        QVERIFY(ids.ok());
        const auto arrived = [this] {
            const Sequence* made = m_house->engine->sequences().ofScript(QStringLiteral("script"));
            QStringList found;
            for (const SequenceClip& clip : made ? made->clips : QList<SequenceClip>())
                found.append(clip.jobId);
            return found;
        };
        QTRY_COMPARE_WITH_TIMEOUT(arrived(), *ids, 2 * patience);
        const QString id = m_house->engine->sequences().ofScript(QStringLiteral("script"))->id;
        panel().showSequence(id);
        QTRY_VERIFY(panel().model().isKnown());
        QCOMPARE(panel().model().times().frames(), 3 * 3 * 24);
        // What the person took out does not come again with the next start.
        panel().removeClips({clips()[1].id});
        m_house->open();
        QCOMPARE(panel().sequence().id, id);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(jobs(), (QStringList{ids->at(0), ids->at(2)}));
        panel().remove(id);
        m_house->open();
        QVERIFY(!m_house->engine->sequences().ofScript(QStringLiteral("script")));
    }

private:
    MainWindow& window() { return *m_house->window; }
    SequencePanel& panel() { return window().sequences().panel(); }
    QList<SequenceClip> clips() { return panel().sequence().clips; }
    QStringList jobs()
    {
        QStringList ids;
        for (const SequenceClip& clip : clips())
            ids.append(clip.jobId);
        return ids;
    }
    QListView* list() { return window().findChild<QListView*>(QStringLiteral("clips")); }
    QTabBar* visibleTabs()
    {
        const QList<QTabBar*> bars = window().findChildren<QTabBar*>(QStringLiteral("lowerTabs"));
        const auto at = std::find_if(bars.begin(), bars.end(), [](const QTabBar* bar) { return bar->isVisible(); });
        if (at == bars.end())
            qFatal("no tabs");
        return *at;
    }
    void showInStage(const QString& id)
    {
        window().library().select(id);
        Q_EMIT window().library().chosen(id);
        QTRY_COMPARE_WITH_TIMEOUT(window().stage().player()->state(), ClipPlayer::State::Paused, patience);
    }

    std::unique_ptr<JudgeHouse> m_house;
};

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    chooseMediaBackend();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    QApplication::setQuitOnLastWindowClosed(false);
    TestSequenceWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sequencewindow.moc"
