// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/isolated.h"
#include "tests/ui/window/windowhouse.h"
#include "ui/compose/difftext.h"
#include "ui/library/librarypanel.h"
#include "ui/shell/comparecontrol.h"
#include "ui/stage/comparepage.h"
#include "ui/stage/compareplayer.h"
#include "ui/stage/mediabackend.h"
#include "ui/stage/stagepanel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QTest>

using namespace klapper;

class TstCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theMenuComparesWhatIsSelected();
    void theLibraryOffersItForTwoToFour();
    void whatArrivesDoesNotTakeItsPlace();
    void onlyOneOfThemIsThatJob();

private:
    test::WindowHouse m_house;
    QString m_first;
    QString m_second;
};

void TstCompare::initTestCase()
{
    m_house.open();
    m_first = m_house.enqueue(QStringLiteral("Wide of a lighthouse at dawn"));
    m_second = m_house.enqueue(QStringLiteral("Wide of a lighthouse at dusk"));
    QVERIFY(m_house.reaches(m_first, JobState::Done));
    QVERIFY(m_house.reaches(m_second, JobState::Done));
}

void TstCompare::theMenuComparesWhatIsSelected()
{
    CompareControl& control = m_house.window->compareControl();
    StagePanel& stage = m_house.window->stage();
    QVERIFY(!control.action()->isEnabled());
    control.setSelected({m_first});
    QVERIFY(!control.action()->isEnabled());
    control.setSelected({m_first, QStringLiteral("nothing"), m_first});
    QVERIFY(!control.action()->isEnabled());
    control.setSelected({m_first, m_second});
    QVERIFY(control.action()->isEnabled());
    QVERIFY(!stage.isComparing());
    control.action()->trigger();
    QVERIFY(stage.isComparing());
    const ComparePlayer& player = *stage.comparison()->player();
    QCOMPARE(player.count(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(!player.picture(0).isNull() && !player.picture(1).isNull(), 60'000);
    const QString said = stage.comparison()->findChild<DiffText*>()->toPlainText();
    QVERIFY2(said.contains(QStringLiteral("dawn")) && said.contains(QStringLiteral("dusk")), qPrintable(said));
}

void TstCompare::theLibraryOffersItForTwoToFour()
{
    StagePanel& stage = m_house.window->stage();
    stage.leaveComparison();
    auto* list = m_house.window->library().findChild<QAbstractItemView*>(QStringLiteral("clips"));
    auto* button = m_house.window->findChild<QPushButton*>(QStringLiteral("compareSelected"));
    QVERIFY(list && button);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End); // another selection than the test before has told
    QTest::keyClick(list, Qt::Key_Home);
    QTRY_VERIFY(!button->isVisible());
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QTRY_VERIFY(button->isVisible());
    QVERIFY(!stage.isComparing());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(stage.isComparing());
    QCOMPARE(stage.comparison()->player()->count(), 2);
}

void TstCompare::whatArrivesDoesNotTakeItsPlace()
{
    StagePanel& stage = m_house.window->stage();
    QVERIFY(m_house.window->compareControl().compare({m_first, m_second}));
    const QString third = m_house.enqueue(QStringLiteral("Tight on the lamp"));
    QVERIFY(m_house.reaches(third, JobState::Done));
    QTest::qWait(0);
    QVERIFY(stage.isComparing());
    QVERIFY(m_house.window->compareControl().compare({m_first, m_second, third}));
    QCOMPARE(stage.comparison()->player()->count(), 3);
}

void TstCompare::onlyOneOfThemIsThatJob()
{
    StagePanel& stage = m_house.window->stage();
    QVERIFY(m_house.window->compareControl().compare({m_second, m_first}));
    Q_EMIT stage.comparison()->onlyRequested(1);
    QVERIFY(!stage.isComparing());
    QCOMPARE(stage.clip().path, m_house.job(m_first).outputs.first().path);
    QVERIFY(!m_house.window->compareControl().compare({m_first}));
    QVERIFY(!stage.isComparing());
}

int main(int argc, char** argv)
{
    test::Isolated profile;
    chooseMediaBackend();
    QApplication application(argc, argv);
    TstCompare test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_compare.moc"
