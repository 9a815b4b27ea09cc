// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/practicehouse.h"
#include "ui/compose/tierguide.h"
#include "ui/compose/tierpicker.h"
#include "ui/models/composemodel.h"
#include "ui/style/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace klapper;

/// Which tier for what, where it is chosen.
class TestTierPicker final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLineGoesWithTheTier();
    void variantsOnOtherTiersAreNamed();
    void theGuideOpensAndFollows();
};

void TestTierPicker::theLineGoesWithTheTier()
{
    test::PracticeHouse house;
    ComposeModel model(house.engine->contracts());
    TierPicker picker(model);
    picker.show();
    QVERIFY(QTest::qWaitForWindowExposed(&picker));
    auto* line = picker.findChild<ElidedLabel*>(QStringLiteral("tierLine"));
    auto* tier = picker.findChild<SegmentedControl*>(QStringLiteral("tier"));
    QVERIFY(line->text().contains(QStringLiteral("Drafts")));
    tier->setFocus();
    QTest::keyClick(tier, Qt::Key_Right);
    QVERIFY(line->text().contains(QStringLiteral("1080p")));
    QTest::keyClick(tier, Qt::Key_Right);
    QVERIFY(line->text().contains(QStringLiteral("3840")));
    model.undo();
    QVERIFY(line->text().contains(QStringLiteral("1080p")));
}

void TestTierPicker::variantsOnOtherTiersAreNamed()
{
    test::PracticeHouse house;
    ComposeModel model(house.engine->contracts());
    TierPicker picker(model);
    auto* line = picker.findChild<ElidedLabel*>(QStringLiteral("tierLine"));
    model.edit({}, [](DraftDocument& document) { document.batch.tiers = {Tier::Standard, Tier::FourK}; });
    QVERIFY(line->text().contains(QStringLiteral("Standard, 4K")));
}

void TestTierPicker::theGuideOpensAndFollows()
{
    test::PracticeHouse house;
    ComposeModel model(house.engine->contracts());
    TierPicker picker(model);
    picker.show();
    QVERIFY(QTest::qWaitForWindowExposed(&picker));
    auto* which = picker.findChild<QToolButton*>(QStringLiteral("whichTier"));
    which->setFocus();
    QTest::keyClick(which, Qt::Key_Space);
    auto* guide = picker.findChild<TierGuide*>(QStringLiteral("tierGuide"));
    QVERIFY(guide && guide->isVisible());
    const auto bold = [guide] {
        QStringList texts;
        const QList<QLabel*> labels = guide->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (label->font().bold() || label->font().weight() == QFont::DemiBold)
                texts.append(label->text());
        }
        return texts;
    };
    QVERIFY(bold().contains(QStringLiteral("Standard")));
    QVERIFY(!bold().contains(QStringLiteral("4K")));
    model.setTier(Tier::FourK);
    QVERIFY(bold().contains(QStringLiteral("4K")));
    QVERIFY(!bold().contains(QStringLiteral("Standard")));
    QCOMPARE(TierWords::useCases().size(), 6); // the table of the seed
    QTest::keyClick(guide, Qt::Key_Escape);
    QTRY_VERIFY(!picker.findChild<TierGuide*>(QStringLiteral("tierGuide")));
    QTest::mouseClick(which, Qt::LeftButton);
    QVERIFY(picker.findChild<TierGuide*>(QStringLiteral("tierGuide")));
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    QApplication application(argc, argv);
    applyTheme(application, Appearance::Dark);
    TestTierPicker test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_tierpicker.moc"
