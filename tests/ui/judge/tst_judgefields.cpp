// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/isolated.h"
#include "ui/stage/judgementform.h"
#include "ui/stage/threadview.h"
#include "ui/style/theme.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/ratingbar.h"
#include "ui/widgets/tagedit.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace klapper;

/// The fields of judging by themselves, by keyboard and mouse.
class TestJudgeFields final : public QObject
{
    Q_OBJECT

    static void present(QWidget& widget)
    {
        widget.show();
        widget.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
    }
    static IconButton* star(RatingBar& bar, int number)
    {
        return bar.findChild<IconButton*>(QStringLiteral("star%1").arg(number));
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Dark); }

    void starsAreClickedAndTheSameAgainClears()
    {
        RatingBar bar;
        QSignalSpy rated(&bar, &RatingBar::rated);
        present(bar);
        QTest::mouseClick(star(bar, 4), Qt::LeftButton);
        QCOMPARE(rated.last().at(0).toInt(), 4);
        QCOMPARE(bar.rating(), 0); // what it shows is what the library has
        bar.setJudgement(4, false);
        QTest::mouseClick(star(bar, 2), Qt::LeftButton);
        QCOMPARE(rated.last().at(0).toInt(), 2);
        QTest::mouseClick(star(bar, 4), Qt::LeftButton);
        QCOMPARE(rated.last().at(0).toInt(), 0);
        QCOMPARE(rated.size(), 3);
    }

    void starsAreOneTabStopAndTheArrowsGoOn()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* before = new QLineEdit;
        auto* bar = new RatingBar;
        column->addWidget(before);
        column->addWidget(bar);
        bar->setJudgement(3, false);
        QSignalSpy rated(bar, &RatingBar::rated);
        QSignalSpy rejected(bar, &RatingBar::rejectRequested);
        present(window);
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Tab);
        QVERIFY(star(*bar, 3)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(rated.last().at(0).toInt(), 4);
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QVERIFY(star(*bar, 1)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("star3"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("reject"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(rejected.last().at(0).toBool(), true);
        bar->setJudgement(0, true);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(rejected.last().at(0).toBool(), false);
    }

    void theTagBeingWrittenIsCompleted()
    {
        TagEdit edit;
        edit.setKnown({QStringLiteral("night"), QStringLiteral("nice light"), QStringLiteral("fox")});
        present(edit);
        edit.setFocus();
        QSignalSpy edited(&edit, &TagEdit::tagsEdited);
        QTest::keyClicks(&edit, QStringLiteral("harbour, ni"));
        QAbstractItemView* list = edit.completer()->popup();
        QTRY_VERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 2);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(edit.tags(), QStringList({QStringLiteral("harbour"), QStringLiteral("night")}));
        QVERIFY(edited.size() > 1);
    }

    void downOffersAllTags()
    {
        TagEdit edit;
        edit.setKnown({QStringLiteral("night"), QStringLiteral("fox")});
        present(edit);
        edit.setFocus();
        QTest::keyClick(&edit, Qt::Key_Down);
        QTRY_VERIFY(edit.completer()->popup()->isVisible());
        QCOMPARE(edit.completer()->popup()->model()->rowCount(), 2);
    }

    void tagsAreParted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("tags");
        const QStringList two{QStringLiteral("a b"), QStringLiteral("c")};
        QTest::newRow("blanks") << QStringLiteral("  a   b ,c,, ") << two;
        QTest::newRow("wide comma") << QStringLiteral("a b\uFF0Cc") << two;
        QTest::newRow("ideographic comma") << QStringLiteral("a b\u3001c") << two;
        QTest::newRow("twice") << QStringLiteral("a b, c, A B, C") << two;
        QTest::newRow("nothing") << QStringLiteral(" , ") << QStringList();
        QTest::newRow("markup") << QStringLiteral("<b>x</b>") << QStringList{QStringLiteral("<b>x</b>")};
    }
    void tagsAreParted()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, tags);
        QCOMPARE(tagsIn(text), tags);
    }

    void aNoteGrowsWithItsTextAndThenScrolls()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* note = new NoteEdit;
        column->addWidget(note);
        column->addStretch();
        window.resize(300, 400);
        present(window);
        QSignalSpy edited(note, &NoteEdit::edited);
        const int one = note->height();
        note->setNote(QStringLiteral("first\nsecond\nthird"));
        QTRY_VERIFY(note->height() > one);
        const int three = note->height();
        note->setNote(QString(60, u'x').replace(u'x', QStringLiteral("line\n")));
        QTRY_VERIFY(note->height() > three);
        QVERIFY(note->height() < 4 * three);
        note->setNote({});
        QTRY_COMPARE(note->height(), one);
        QCOMPARE(edited.size(), 0);
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("5 x"));
        QCOMPARE(edited.size(), 3);
        QCOMPARE(note->toPlainText(), QStringLiteral("5 x"));
    }

    void theFormSaysOnlyWhatThePersonDoes()
    {
        JudgementForm form;
        form.setKnown({QStringLiteral("Harbour"), QStringLiteral("Fox")}, {});
        QSignalSpy edited(&form, &JudgementForm::edited);
        const JudgementForm::Values values{
            QStringLiteral("Fox"), {QStringLiteral("night")}, QStringLiteral("too dark")};
        form.setValues(values);
        QCOMPARE(edited.size(), 0);
        QCOMPARE(form.values(), values);
        present(form);
        auto* project = form.findChild<QComboBox*>(QStringLiteral("project"));
        project->setFocus();
        QTest::keyClick(project, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(project, QStringLiteral("New one"));
        QVERIFY(edited.size() > 0);
        QCOMPARE(form.values().project, QStringLiteral("New one"));
        form.setKnown({QStringLiteral("Fox"), QStringLiteral("Harbour"), QStringLiteral("New one")}, {});
        QCOMPARE(form.values().project, QStringLiteral("New one")); // what is being written stays
    }

    void theWheelChangesNoProject()
    {
        JudgementForm form;
        form.setKnown({QStringLiteral("Harbour"), QStringLiteral("Fox")}, {});
        form.setValues({QStringLiteral("Fox"), {}, {}});
        present(form);
        auto* project = form.findChild<QComboBox*>(QStringLiteral("project"));
        const QPointF at(project->rect().center());
        QWheelEvent wheel(at, project->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(project, &wheel);
        QCOMPARE(form.values().project, QStringLiteral("Fox"));
    }

    void linksOfAThreadArePlainText()
    {
        ThreadView view;
        QSignalSpy chosen(&view, &ThreadView::chosen);
        view.setLinks({{QStringLiteral("id"), QStringLiteral("Variant of: <b>Cats</b> & dogs")}}, 0);
        present(view);
        auto* link = view.findChild<QToolButton*>(QStringLiteral("thread id"));
        QCOMPARE(link->text(), QStringLiteral("Variant of: <b>Cats</b> && dogs"));
        QVERIFY(!link->toolTip().contains(QStringLiteral("<b>")));
        link->setFocus();
        QTest::keyClick(link, Qt::Key_Space);
        QCOMPARE(chosen.last().at(0).toString(), QStringLiteral("id"));
        view.setLinks({}, 0);
        QVERIFY(view.isHidden());
    }
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QApplication application(argc, argv);
    TestJudgeFields test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_judgefields.moc"
