// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/judge/judgehouse.h"
#include "ui/jobs/jobspanel.h"
#include "ui/library/librarypanel.h"
#include "ui/shell/comparecontrol.h"
#include "ui/shell/judgeactions.h"
#include "ui/shell/judging.h"
#include "ui/shell/mediaactions.h"
#include "ui/shell/messagearea.h"
#include "ui/stage/clipplayer.h"
#include "ui/stage/comparepage.h"
#include "ui/stage/mediabackend.h"
#include "ui/stage/stagepanel.h"
#include "ui/stage/videocanvas.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/ratingbar.h"
#include "ui/widgets/tagedit.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QInputDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using namespace klapper;
using namespace klapper::test;

/// Judging clips in the real window: by keys, by mouse, by menu, many at once.
class TestJudging final : public QObject
{
    Q_OBJECT

    std::unique_ptr<JudgeHouse> m_house;
    QStringList m_ids; ///< oldest first; all have a clip
    QString m_child;   ///< the last of them, promoted from the first

    MainWindow& window() { return *m_house->window; }
    LibraryStore& library() { return m_house->engine->library(); }
    LibraryEntry entry(const QString& id)
    {
        const Result<std::optional<LibraryEntry>> found = library().entry(id);
        return found && *found ? **found : LibraryEntry();
    }
    QListView* list() { return window().findChild<QListView*>(QStringLiteral("clips")); }
    template<typename T>
    T* field(const char* name)
    {
        return window().stage().findChild<T*>(QString::fromLatin1(name));
    }
    VideoCanvas* canvas() { return window().stage().findChild<VideoCanvas*>(); }
    void show(const QString& id)
    {
        Q_EMIT window().library().chosen(id);
        window().library().select(id);
        QVERIFY(window().stage().hasClip());
    }
    void selectAll()
    {
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Home);
        QTest::keyClick(list(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(window().library().selectedIds().size(), m_ids.size());
    }
    /// Of a menu as it would open: the action whose title begins with these words, in submenus too.
    QAction* action(QMenu& menu, const QString& words)
    {
        const QList<QAction*> actions = menu.actions();
        for (QAction* each : actions) {
            if (each->text().remove(u'&').startsWith(words))
                return each;
            if (QAction* inside = each->menu() ? action(*each->menu(), words) : nullptr)
                return inside;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<JudgeHouse>(QStringList{QStringLiteral("A fox at night"),
                                                           QStringLiteral("A harbour at dawn"),
                                                           QStringLiteral("A kite over dunes")});
        m_child = m_house->writePromoted(m_house->ids.first(), QStringLiteral("A fox at night"));
        m_ids = m_house->ids;
        m_house->open();
    }
    void init()
    {
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QVERIFY(library().setRating(m_ids, 0));
        QVERIFY(library().setRejected(m_ids, false));
        QVERIFY(library().setProject(m_ids, {}));
        for (const QString& id : std::as_const(m_ids)) {
            QVERIFY(library().setTags(id, {}));
            QVERIFY(library().setNote(id, {}));
        }
        window().library().setQuery({});
        QTRY_COMPARE(list()->model()->rowCount(), m_ids.size());
        show(m_ids[0]);
        list()->setFocus();
    }
    void cleanupTestCase() { m_house.reset(); }

    void keysInTheListRateRejectAndTakeBack()
    {
        QCOMPARE(window().library().selectedIds(), QStringList{m_ids[0]});
        QTest::keyClick(list(), Qt::Key_4);
        QCOMPARE(entry(m_ids[0]).rating, 4);
        QTest::keyClick(list(), Qt::Key_2, Qt::KeypadModifier);
        QCOMPARE(entry(m_ids[0]).rating, 2);
        QTest::keyClick(list(), Qt::Key_X);
        QVERIFY(entry(m_ids[0]).rejected);
        QTest::keyClick(list(), Qt::Key_X);
        QVERIFY(!entry(m_ids[0]).rejected);
        QTest::keyClick(list(), Qt::Key_0);
        QCOMPARE(entry(m_ids[0]).rating, 0);
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(entry(m_ids[0]).rating, 2);
        QCOMPARE(entry(m_ids[1]).rating, 0);                     // of the others nothing
        QTest::keyClick(list(), Qt::Key_4, Qt::ControlModifier); // is no judgement
        QCOMPARE(entry(m_ids[0]).rating, 2);
    }

    void oneKeyJudgesAllThatAreSelected()
    {
        QVERIFY(library().setRating({m_ids[1]}, 1));
        QVERIFY(library().setRejected({m_ids[2]}, true));
        selectAll();
        QTest::keyClick(list(), Qt::Key_5);
        for (const QString& id : std::as_const(m_ids)) {
            QCOMPARE(entry(id).rating, 5);
            QVERIFY(!entry(id).rejected);
        }
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier); // each as it was
        QCOMPARE(entry(m_ids[0]).rating, 0);
        QCOMPARE(entry(m_ids[1]).rating, 1);
        QVERIFY(entry(m_ids[2]).rejected);
        QTest::keyClick(list(), Qt::Key_X); // one is rejected, so that now all are
        for (const QString& id : std::as_const(m_ids))
            QVERIFY(entry(id).rejected);
    }

    void whatWasWrittenAfterAJudgementStaysWhenItIsTakenBack()
    {
        QTest::keyClick(list(), Qt::Key_4);
        QCOMPARE(entry(m_ids[0]).rating, 4);
        auto* project = field<QComboBox>("project")->lineEdit();
        project->setFocus();
        QTest::keyClicks(project, QStringLiteral("Harbour film"));
        auto* tags = field<TagEdit>("tags");
        tags->setFocus();
        QTest::keyClicks(tags, QStringLiteral("fox, wet"));
        list()->setFocus(); // leaving a field saves it
        QTRY_COMPARE_WITH_TIMEOUT(entry(m_ids[0]).tags, QStringList({QStringLiteral("fox"), QStringLiteral("wet")}),
                                  20'000);
        QCOMPARE(entry(m_ids[0]).project, QStringLiteral("Harbour film"));
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(entry(m_ids[0]).rating, 0);
        QCOMPARE(entry(m_ids[0]).project, QStringLiteral("Harbour film"));
        QCOMPARE(entry(m_ids[0]).tags, QStringList({QStringLiteral("fox"), QStringLiteral("wet")}));
    }

    void aProjectThatWasReplacedSinceIsNotTakenBack()
    {
        window().judging().judge().setProject({m_ids[0], m_ids[1]}, QStringLiteral("Dunes"));
        QVERIFY(library().setProject({m_ids[0]}, QStringLiteral("Harbour film")));
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(entry(m_ids[0]).project, QStringLiteral("Harbour film"));
        QCOMPARE(entry(m_ids[1]).project, QString());
    }

    void whatWasTakenBackIsMadeAgain()
    {
        QVERIFY(library().setRejected({m_ids[0]}, true));
        QTest::keyClick(list(), Qt::Key_4);
        QTest::keyClick(list(), Qt::Key_4); // changes nothing, so that there is nothing to take back
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(entry(m_ids[0]).rating, 0);
        QVERIFY(entry(m_ids[0]).rejected);
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(entry(m_ids[0]).rating, 4);
        QVERIFY(!entry(m_ids[0]).rejected);
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(entry(m_ids[0]).rating, 0);
        QTest::keyClick(list(), Qt::Key_2); // from here on there is nothing to make again
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(entry(m_ids[0]).rating, 2);
    }

    void whatLeftTheListIsTakenBackThere()
    {
        LibraryQuery query;
        query.rejects = Rejects::Hidden;
        window().library().setQuery(query);
        show(m_ids[1]);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_X);
        QVERIFY(entry(m_ids[1]).rejected);
        QTRY_COMPARE(list()->model()->rowCount(), m_ids.size() - 1);
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!entry(m_ids[1]).rejected);
        QTRY_COMPARE(list()->model()->rowCount(), m_ids.size());
    }

    void pagesWithoutTheClipTakeNothingBack()
    {
        QTest::keyClick(list(), Qt::Key_4);
        QVERIFY(window().compareControl().compare({m_ids[0], m_ids[1]}));
        QWidget* page = window().stage().comparison();
        QTRY_VERIFY(page->isVisible() && page->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        const int rating = entry(m_ids[0]).rating;
        window().stage().leaveComparison();
        QCOMPARE(rating, 4);
        canvas()->setFocus();
        QTest::keyClick(canvas(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(entry(m_ids[0]).rating, 0);
    }

    void keysInTheStageJudgeTheClipThatIsShown()
    {
        show(m_ids[1]);
        canvas()->setFocus();
        QTest::keyClick(canvas(), Qt::Key_3);
        QCOMPARE(entry(m_ids[1]).rating, 3);
        QTest::keyClick(canvas(), Qt::Key_X);
        QVERIFY(entry(m_ids[1]).rejected);
        QTRY_VERIFY(window().stage().findChild<RatingBar*>()->isRejected());
        QTest::keyClick(canvas(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!entry(m_ids[1]).rejected);
        // The player keeps its own keys.
        const bool muted = window().stage().player()->isMuted();
        QTest::keyClick(canvas(), Qt::Key_M);
        QCOMPARE(window().stage().player()->isMuted(), !muted);
    }

    void keysWorkInFullScreenToo()
    {
        canvas()->setFocus();
        window().stage().setClipFullScreen(true);
        QTest::keyClick(window().stage().isClipFullScreen() ? QApplication::focusWidget() : nullptr, Qt::Key_4);
        const int rating = entry(m_ids[0]).rating;
        window().stage().setClipFullScreen(false);
        QCOMPARE(rating, 4);
    }

    void textsTakeTheirKeysForThemselves()
    {
        auto* prompt = window().findChild<QPlainTextEdit*>(QStringLiteral("prompt"));
        for (QWidget* text : std::initializer_list<QWidget*>{field<NoteEdit>("note"), field<TagEdit>("tags"),
                                                             field<QComboBox>("project")->lineEdit(), prompt}) {
            text->setFocus();
            QTest::keyClicks(text, QStringLiteral("5x0"));
            QTest::keyClick(text, Qt::Key_Delete);
            QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
        }
        QCOMPARE(entry(m_ids[0]).rating, 0);
        QVERIFY(!entry(m_ids[0]).rejected);
        QVERIFY(!window().judging().media().question());
    }

    void starsAndTheMarkAreClicked()
    {
        auto* bar = window().stage().findChild<RatingBar*>();
        QTest::mouseClick(field<QToolButton>("star4"), Qt::LeftButton);
        QCOMPARE(entry(m_ids[0]).rating, 4);
        QTRY_COMPARE(bar->rating(), 4);
        QTest::mouseClick(field<QToolButton>("reject"), Qt::LeftButton);
        QVERIFY(entry(m_ids[0]).rejected);
        QTRY_VERIFY(bar->isRejected());
        QTest::mouseClick(field<QToolButton>("reject"), Qt::LeftButton);
        QTRY_VERIFY(!bar->isRejected());
    }

    void whatIsWrittenIsSavedAsOneTypes()
    {
        auto* note = field<NoteEdit>("note");
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("too dark, 5 of 10"));
        QTRY_COMPARE_WITH_TIMEOUT(entry(m_ids[0]).note, QStringLiteral("too dark, 5 of 10"), 20'000);
        QVERIFY(note->hasFocus());
        QTest::keyClicks(note, QStringLiteral("!"));
        QTRY_COMPARE_WITH_TIMEOUT(entry(m_ids[0]).note, QStringLiteral("too dark, 5 of 10!"), 20'000);
    }

    void anotherClipSavesWhatWasWrittenBefore()
    {
        auto* note = field<NoteEdit>("note");
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("for the first"));
        show(m_ids[1]); // at once
        QCOMPARE(entry(m_ids[0]).note, QStringLiteral("for the first"));
        QCOMPARE(entry(m_ids[1]).note, QString());
        QCOMPARE(note->toPlainText(), QString());
        show(m_ids[0]);
        QCOMPARE(note->toPlainText(), QStringLiteral("for the first"));
    }

    void tagsAreCompletedFromThoseInUse()
    {
        QVERIFY(library().setTags(m_ids[2], {QStringLiteral("Night shot")}));
        show(m_ids[1]);
        show(m_ids[0]);
        auto* tags = field<TagEdit>("tags");
        tags->setFocus();
        QTest::keyClicks(tags, QStringLiteral("fox, ni"));
        QTRY_VERIFY(tags->completer()->popup()->isVisible());
        QTest::keyClick(tags->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(tags->completer()->popup(), Qt::Key_Return);
        list()->setFocus(); // leaving a field saves it
        QCOMPARE(entry(m_ids[0]).tags, QStringList({QStringLiteral("fox"), QStringLiteral("Night shot")}));
    }

    void aTagThatIsTooLongIsSaidAndStandsThereStill()
    {
        auto* tags = field<TagEdit>("tags");
        QTRY_COMPARE(tags->text(), QString());
        tags->setFocus();
        const QString longTag(61, u'x');
        QTest::keyClicks(tags, longTag);
        list()->setFocus();
        QVERIFY(window().messages().shows(QStringLiteral("note")));
        QVERIFY(entry(m_ids[0]).tags.isEmpty());
        QCOMPARE(tags->text(), longTag);
        tags->setFocus();
        QTest::keyClick(tags, Qt::Key_End);
        QTest::keyClick(tags, Qt::Key_Backspace);
        list()->setFocus();
        QCOMPARE(entry(m_ids[0]).tags, QStringList{longTag.left(60)});
        QVERIFY(!window().messages().shows(QStringLiteral("note")));
    }

    void theMenuJudgesAllThatAreSelected()
    {
        selectAll();
        const QStringList ids = window().library().selectedIds();
        QMenu menu;
        Q_EMIT window().library().fillMenu(&menu, ids);
        QVERIFY(action(menu, QString(3, QChar(0x2605))));
        action(menu, QString(3, QChar(0x2605)) + u'\t')->trigger();
        action(menu, QStringLiteral("New project"))->trigger();
        auto* ask = window().findChild<QInputDialog*>();
        QVERIFY(ask);
        ask->setTextValue(QStringLiteral("Dunes & <b>dawn</b>"));
        ask->accept();
        for (const QString& id : std::as_const(m_ids)) {
            QCOMPARE(entry(id).rating, 3);
            QCOMPARE(entry(id).project, QStringLiteral("Dunes & <b>dawn</b>"));
        }
        QMenu again;
        Q_EMIT window().library().fillMenu(&again, ids);
        QAction* project = action(again, QStringLiteral("Dunes "));
        QVERIFY(project && project->isChecked());
        QVERIFY(project->text().contains(QStringLiteral("&&")));
        action(again, QStringLiteral("No project"))->trigger();
        QVERIFY(entry(m_ids[0]).project.isEmpty());
    }

    void aThreadIsShownByItsLinksAndAsAWhole()
    {
        const auto link = [&](const QString& id) {
            return window().stage().findChild<QToolButton*>(QStringLiteral("thread ") + id);
        };
        QTRY_VERIFY(link(m_child));
        QVERIFY(link(m_child)->text().startsWith(QStringLiteral("Promoted to Pro: ")));
        QTest::mouseClick(link(m_child), Qt::LeftButton);
        QTRY_COMPARE(window().library().selected(), m_child);
        QTRY_VERIFY(link(m_ids[0]));
        QVERIFY(link(m_ids[0])->text().startsWith(QStringLiteral("Promoted from: ")));
        QMenu menu;
        Q_EMIT window().library().fillMenu(&menu, {m_child});
        action(menu, QStringLiteral("Show the thread"))->trigger();
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        window().library().setQuery({});
        QMenu alone;
        Q_EMIT window().library().fillMenu(&alone, {m_ids[2]});
        QVERIFY(!action(alone, QStringLiteral("Show the thread")));
    }

    void whatIsWrittenIsSavedWhenTheWindowCloses()
    {
        auto* note = field<NoteEdit>("note");
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("last words"));
        window().closeQuietly();
        QCOMPARE(entry(m_ids[0]).note, QStringLiteral("last words"));
    }
};

int main(int argc, char** argv)
{
    const Isolated profile;
    chooseMediaBackend();
    QApplication application(argc, argv);
    TestJudging test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_judging.moc"
