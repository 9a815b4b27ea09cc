// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dollars.h"
#include "tests/ui/window/windowhouse.h"
#include "ui/compose/batchdialog.h"
#include "ui/compose/valuechecks.h"
#include "ui/models/composemodel.h"
#include "ui/shell/composedialogs.h"
#include "ui/shell/generateflow.h"
#include "ui/shell/questiondialog.h"
#include "ui/stage/mediabackend.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTreeView>

using namespace klapper;
using test::dollars;
using test::WindowHouse;

/// Many clips at once, from the check boxes to the wire.
class TestBatchDialog final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void theBoxesMakeAMatrix();
    void theDraftsOwnValueIsNoChoice();
    void choicesInTheTextAreCounted();
    void eachClipStandsInTheTable();
    void tooManyAreSaid();
    void aFileIsABatchOfItsOwn();
    void aRefusedFileStaysInTheDialog();
    void mistakesOfAFileAreSaidByPlace();
    void aClipThatCannotBeSentBlocksTheFile();
    void aFileThatIsNotThereIsSaid();
    void foreignTextStaysText();

private:
    template<typename T>
    T* find(const char* name) const
    {
        T* found = m_dialog->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("the dialog has no %s", name);
        return found;
    }
    QCheckBox* box(const char* group, const char* key) const
    {
        auto* found = find<ValueChecks>(group)->findChild<QCheckBox*>(QString::fromLatin1(key));
        if (!found)
            qFatal("no box %s", key);
        return found;
    }
    ComposeModel& compose() { return m_house->window->compose(); }
    const BatchOptions& batch() { return compose().document().batch; }
    QString text(const char* label) const { return find<QLabel>(label)->text(); }
    QString cell(int row, int column) const
    {
        const QAbstractItemModel* model = find<QTreeView>("planTable")->model();
        return model->index(row, column).data().toString();
    }
    int rows() const { return find<QTreeView>("planTable")->model()->rowCount(); }
    QString file(const QByteArray& content);
    QuestionDialog* question() const { return m_house->window->generateFlow().question(); }

    std::unique_ptr<WindowHouse> m_house;
    QPointer<BatchDialog> m_dialog;
};

void TestBatchDialog::init()
{
    m_house = std::make_unique<WindowHouse>();
    m_house->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_house->window.get()));
    compose().setPrompt(QStringLiteral("Wide shot of a harbour, slow push-in"));
    compose().setSeconds(5);
    QTest::keyClick(m_house->window.get(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    m_dialog = m_house->window->composeDialogs().variants();
    QVERIFY(m_dialog);
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void TestBatchDialog::cleanup() { m_house.reset(); }

QString TestBatchDialog::file(const QByteArray& content)
{
    const QString path = m_house->folder.filePath(QStringLiteral("drafts.csv"));
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
        qFatal("no file");
    return path;
}

void TestBatchDialog::theBoxesMakeAMatrix()
{
    QCOMPARE(rows(), 1);
    QTest::mouseClick(box("matrixTiers", "pro"), Qt::LeftButton, {},
                      QPoint(8, box("matrixTiers", "pro")->height() / 2));
    QCOMPARE(batch().tiers, (QList<Tier>{Tier::Standard, Tier::Pro}));
    auto* ratio = box("matrixAspects", "9:16");
    ratio->setFocus();
    QTest::keyClick(ratio, Qt::Key_Space);
    QCOMPARE(batch().aspects, (QStringList{QStringLiteral("16:9"), QStringLiteral("9:16")}));
    box("matrixGuidances", "0.7")->click();
    box("matrixGuidances", "0.5")->click(); // the draft's own can go
    QCOMPARE(batch().guidances, QList<double>{0.7});
    auto* takes = find<QSpinBox>("matrixTakes");
    takes->setFocus();
    QTest::keyClick(takes, Qt::Key_Up);
    QCOMPARE(rows(), 2 * 2 * 1 * 2);
    QCOMPARE(compose().plan().clips.size(), 8);
    // 4 clips of 5 s on each tier
    QCOMPARE(text("batchTotal"), QStringLiteral("8 clips, 40 s = $3.92"));
    auto* bar = m_house->window->findChild<QPushButton*>(QStringLiteral("generate"));
    QCOMPARE(bar->text(), QStringLiteral("Generate 8 clips · $3.92"));
    for (int i = 0; i < 5; ++i)
        compose().undo();
    QCOMPARE(batch(), BatchOptions());
    QVERIFY(!box("matrixTiers", "pro")->isChecked());
}

void TestBatchDialog::theDraftsOwnValueIsNoChoice()
{
    QVERIFY(box("matrixTiers", "standard")->isChecked());
    box("matrixTiers", "standard")->click(); // the last one stays
    QVERIFY(box("matrixTiers", "standard")->isChecked());
    QVERIFY(batch().tiers.isEmpty());
    box("matrixTiers", "4k")->click();
    box("matrixTiers", "4k")->click();
    QVERIFY(batch().tiers.isEmpty());
    compose().setTier(Tier::Pro); // so that the batch follows the draft
    QVERIFY(box("matrixTiers", "pro")->isChecked());
    QVERIFY(!box("matrixTiers", "standard")->isChecked());
    compose().setGuidance(0.33);
    QVERIFY(box("matrixGuidances", "0.33")->isChecked());
    compose().setMode(Mode::ImageToVideo);
    const Field* aspect = compose().contract().field(Role::Aspect);
    QCOMPARE(box("matrixAspects", "9:16")->isEnabled(), aspect != nullptr);
}

void TestBatchDialog::choicesInTheTextAreCounted()
{
    auto* choices = find<QCheckBox>("alternations");
    QVERIFY(!choices->isEnabled());
    QVERIFY(find<QLabel>("alternationNote")->isVisible());
    compose().setPrompt(QStringLiteral("A harbour at {dawn|dusk|night}, {calm|windy}"));
    QVERIFY(choices->isEnabled());
    QVERIFY(choices->isChecked());
    QVERIFY(choices->text().contains(u'6'));
    QCOMPARE(rows(), 6);
    choices->click();
    QVERIFY(!batch().alternations);
    QCOMPARE(rows(), 1);
}

void TestBatchDialog::eachClipStandsInTheTable()
{
    compose().setPrompt(QStringLiteral("A harbour at {dawn|dusk}"));
    box("matrixTiers", "4k")->click();
    QCOMPARE(rows(), 4);
    using Model = PlanTableModel;
    QCOMPARE(cell(0, Model::WhatColumn), QStringLiteral("dawn"));
    QCOMPARE(cell(0, Model::TierColumn), QStringLiteral("Standard"));
    QCOMPARE(cell(3, Model::NumberColumn), QStringLiteral("4"));
    QCOMPARE(cell(3, Model::WhatColumn), QStringLiteral("dusk"));
    QCOMPARE(cell(3, Model::TierColumn), QStringLiteral("4K"));
    QCOMPARE(cell(3, Model::SecondsColumn), QStringLiteral("5 s"));
    QCOMPARE(cell(3, Model::PriceColumn), QStringLiteral("$2.10"));
    QVERIFY(find<QTreeView>("planTable")->isColumnHidden(Model::NoteColumn));
    compose().setSeed(-5);
    QVERIFY(!find<QTreeView>("planTable")->isColumnHidden(Model::NoteColumn));
    QVERIFY(cell(2, Model::NoteColumn).contains(QStringLiteral("seed")));
}

void TestBatchDialog::tooManyAreSaid()
{
    compose().setPrompt(QStringLiteral("{1|2|3|4|5|6|7|8|9} harbours, {1|2|3|4|5|6|7|8} boats"));
    QCOMPARE(rows(), 0);
    QVERIFY2(text("batchTotal").contains(QStringLiteral("72")), qPrintable(text("batchTotal")));
}

void TestBatchDialog::aFileIsABatchOfItsOwn()
{
    const DraftDocument before = compose().document();
    m_dialog->importFrom(file("prompt,seconds,tier,aspect\r\n"
                              "\"A fox, in snow\",3,pro,9:16\r\n"
                              "A kite over dunes,4,standard,1:1\r\n"));
    QCOMPARE(rows(), 2);
    QCOMPARE(cell(0, PlanTableModel::WhatColumn), QStringLiteral("A fox, in snow"));
    QCOMPARE(text("batchTotal"), QStringLiteral("2 clips, 7 s = $0.672"));
    auto* generate = find<QPushButton>("batchGenerate");
    QCOMPARE(generate->text(), QStringLiteral("Generate 2 clips · $0.672"));
    QTest::mouseClick(generate, Qt::LeftButton);
    QVERIFY(question());
    QCOMPARE(m_house->window->findChildren<QuestionDialog*>().size(), 1);
    QVERIFY(question()->words().reason.contains(QStringLiteral("1. A fox, in snow · Pro · 3 s · $0.336")));
    QCOMPARE(m_house->submits(), 0);
    question()->accept();
    QTRY_COMPARE(m_house->queue().ids().size(), 2);
    QTRY_VERIFY(!m_dialog);
    QTRY_COMPARE_WITH_TIMEOUT(m_house->submits(), 2, 60'000);
    QCOMPARE(m_house->job(m_house->queue().ids().first()).draft.aspect, QStringLiteral("9:16"));
    QCOMPARE(compose().document(), before);
}

void TestBatchDialog::aRefusedFileStaysInTheDialog()
{
    QVERIFY(m_house->engine->budget().setCaps({.perDay = dollars("0.40"), .perMonth = {}}).ok());
    m_dialog->importFrom(file("prompt,seconds\r\nA fox,3\r\nA kite,3\r\n"));
    find<QPushButton>("batchGenerate")->click();
    QVERIFY(!question());
    QVERIFY(find<QLabel>("batchSaid")->isVisible());
    QVERIFY(text("batchSaid").startsWith(QStringLiteral("Nothing was sent.")));
    QVERIFY(m_house->queue().ids().isEmpty());
    QCOMPARE(rows(), 2);
    QVERIFY(m_house->engine->budget().setCaps({.perDay = dollars("9"), .perMonth = {}}).ok());
    find<QPushButton>("batchGenerate")->click();
    QVERIFY(question());
    QVERIFY(!find<QLabel>("batchSaid")->isVisible());
    question()->reject();
    QTRY_VERIFY(!question());
    QVERIFY(m_dialog); // what was declined is not lost
    QCOMPARE(rows(), 2);
    QCOMPARE(m_house->submits(), 0);
}

void TestBatchDialog::mistakesOfAFileAreSaidByPlace()
{
    m_dialog->importFrom(file("prompt,seconds\r\nA fox,3\r\nA kite,soon\r\n"));
    const QString said = find<QPlainTextEdit>("importProblems")->toPlainText();
    QVERIFY2(said.contains(QStringLiteral("Line 3")) && said.contains(QStringLiteral("soon")), qPrintable(said));
    QVERIFY(!find<QPushButton>("batchGenerate")->isEnabled());
    m_dialog->importFrom(file("prompt,seconds\r\nA fox,3\r\nA kite,4\r\n"));
    QVERIFY(!find<QPlainTextEdit>("importProblems")->isVisible());
    QVERIFY(find<QPushButton>("batchGenerate")->isEnabled());
    QCOMPARE(rows(), 2);
}

void TestBatchDialog::aClipThatCannotBeSentBlocksTheFile()
{
    m_dialog->importFrom(file("prompt,seconds\r\nA fox,3\r\nA kite,40\r\n"));
    QCOMPARE(rows(), 2);
    QVERIFY(cell(0, PlanTableModel::NoteColumn).isEmpty());
    QVERIFY(cell(1, PlanTableModel::NoteColumn).contains(QStringLiteral("40 s")));
    QVERIFY(!find<QPushButton>("batchGenerate")->isEnabled());
    find<SegmentedControl>("batchPage")->setCurrentIndex(0);
    QCOMPARE(rows(), 1); // the draft is not touched by it
    QVERIFY(!find<QPushButton>("batchGenerate")->isVisible());
}

void TestBatchDialog::aFileThatIsNotThereIsSaid()
{
    m_dialog->importFrom(m_house->folder.filePath(QStringLiteral("nothing.csv")));
    QVERIFY(find<QLabel>("batchSaid")->isVisible());
    QVERIFY(text("batchSaid").contains(QStringLiteral("nothing.csv")));
    QVERIFY(!find<QPushButton>("batchGenerate")->isEnabled());
}

void TestBatchDialog::foreignTextStaysText()
{
    m_dialog->importFrom(file("prompt,seconds\r\n<b>bold</b> <img src='/dev/zero'>,3\r\n"));
    QCOMPARE(cell(0, PlanTableModel::WhatColumn), QStringLiteral("<b>bold</b> <img src='/dev/zero'>"));
    const QAbstractItemModel* model = find<QTreeView>("planTable")->model();
    const QString tip = model->index(0, PlanTableModel::WhatColumn).data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains(u"<img"));
    const QList<QLabel*> labels = m_dialog->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    chooseMediaBackend();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    QApplication::setQuitOnLastWindowClosed(false);
    TestBatchDialog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_batchdialog.moc"
