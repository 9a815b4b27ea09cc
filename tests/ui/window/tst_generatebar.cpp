// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/practicehouse.h"
#include "tests/support/dollars.h"
#include "ui/compose/generatebar.h"
#include "ui/models/composemodel.h"
#include "ui/style/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace klapper;
using test::dollars;

/// The bar above Generate, as a person reads it. Prices are those of the seed's table.
class TestGenerateBar final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void takesAreChosenByKeysAndUndone();
    void theSumSaysWhy_data();
    void theSumSaysWhy();
    void theNextTierIsTold();
    void whatIsLeftIsToldAndOverTheBudgetIsNot();
    void aBalanceThatIsTooLowIsSaid();
    void theDiskIsSpokenOfWhenItMatters();
    void mistakesAreSaidInShort();
    void tooManyClipsCannotBeSent();
    void clicksAreGuarded();
    void itStaysLow();
    void theButtonsTextFits();

private:
    template<typename T>
    T* find(const char* name) const
    {
        T* found = m_bar->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("the bar has no %s", name);
        return found;
    }
    QString text(const char* label) const { return find<QLabel>(label)->text(); }
    bool isShown(const char* widget) const { return find<QWidget>(widget)->isVisibleTo(m_bar.get()); }
    QPushButton* button() const { return find<QPushButton>("generate"); }
    void batch(const std::function<void(BatchOptions&)>& change)
    {
        m_model->edit({}, [&change](DraftDocument& document) { change(document.batch); });
    }

    std::unique_ptr<test::PracticeHouse> m_house;
    std::unique_ptr<ComposeModel> m_model;
    std::unique_ptr<GenerateBar> m_bar;
};

void TestGenerateBar::init()
{
    m_house = std::make_unique<test::PracticeHouse>();
    m_model = std::make_unique<ComposeModel>(m_house->engine->contracts());
    m_model->setPrompt(QStringLiteral("Wide shot of a harbour at {dawn|dusk}, slow push-in"));
    batch([](BatchOptions& options) { options.alternations = false; });
    m_bar = std::make_unique<GenerateBar>(*m_model);
    m_bar->resize(376, m_bar->sizeHint().height());
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
}

void TestGenerateBar::cleanup()
{
    m_bar.reset();
    m_model.reset();
    m_house.reset();
}

void TestGenerateBar::takesAreChosenByKeysAndUndone()
{
    auto* takes = find<QSpinBox>("takes");
    QCOMPARE(takes->value(), 1);
    takes->setFocus();
    QTest::keyClick(takes, Qt::Key_Up);
    QTest::keyClick(takes, Qt::Key_Up);
    QCOMPARE(m_model->document().batch.takes, 3);
    QCOMPARE(m_model->plan().clips.size(), 3);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(takes, Qt::Key_Up);
    QCOMPARE(m_model->document().batch.takes, 8);
    m_model->undo();
    QCOMPARE(takes->value(), 1);
}

void TestGenerateBar::theSumSaysWhy_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("takes");
    QTest::addColumn<bool>("twoTiers");
    QTest::addColumn<bool>("choices");
    QTest::addColumn<QString>("sum");
    QTest::addColumn<QString>("button");
    const auto row = [](const char* name, int seconds, int takes, bool twoTiers, bool choices, const char* sum,
                        const char* button) {
        QTest::newRow(name) << seconds << takes << twoTiers << choices << QString::fromUtf8(sum)
                            << QString::fromUtf8(button);
    };
    row("one", 8, 1, false, false, "8 s × $0.168 = $1.34", "Generate · $1.34");
    row("takes", 8, 3, false, false, "8 s × $0.168 × 3 takes = $4.03", "Generate 3 takes · $4.03");
    row("choices", 8, 1, false, true, "8 s × $0.168 × 2 clips = $2.69", "Generate 2 clips · $2.69");
    row("two tiers", 5, 1, true, false, "2 clips, 10 s = $1.47", "Generate 2 clips · $1.47");
    row("all at once", 5, 2, true, true, "8 clips, 40 s = $5.88", "Generate 8 clips · $5.88");
}

void TestGenerateBar::theSumSaysWhy()
{
    QFETCH(int, seconds);
    QFETCH(int, takes);
    QFETCH(bool, twoTiers);
    QFETCH(bool, choices);
    m_model->setTier(Tier::Pro);
    m_model->setAudio(true);
    m_model->setSeconds(seconds);
    batch([&](BatchOptions& options) {
        options.takes = takes;
        options.alternations = choices;
        if (twoTiers)
            options.tiers = {Tier::Standard, Tier::Pro};
    });
    QTEST(text("price"), "sum");
    QTEST(button()->text(), "button");
}

void TestGenerateBar::theNextTierIsTold()
{
    m_model->setSeconds(10);
    QCOMPARE(text("nextTier"), QStringLiteral("Pro: +$0.28"));
    batch([](BatchOptions& options) { options.takes = 2; });
    QCOMPARE(text("nextTier"), QStringLiteral("Pro: +$0.56"));
    m_model->setTier(Tier::FourK);
    QCOMPARE(text("nextTier"), QStringLiteral("Pro: -$6.16"));
    batch([](BatchOptions& options) { options.tiers = {Tier::Standard, Tier::FourK}; });
    QCOMPARE(text("nextTier"), QString());
}

void TestGenerateBar::whatIsLeftIsToldAndOverTheBudgetIsNot()
{
    QVERIFY(!isShown("left")); // neither cap nor balance is known
    const BudgetStand day{.cap = dollars("10"), .spent = dollars("2.10"), .held = dollars("1"), .waiting = {}};
    m_bar->setPurse({day, {}, dollars("41.20")});
    auto* left = find<ElidedLabel>("left");
    QVERIFY(isShown("left"));
    QCOMPARE(left->text(), QStringLiteral("Leaves about $6.48 of today's $10.00 · balance $40.78"));
    batch([](BatchOptions& options) { options.takes = 3; });
    QCOMPARE(left->text(), QStringLiteral("Leaves about $5.64 of today's $10.00 · balance $39.94"));
    m_bar->setPurse({{}, {}, dollars("41.20")});
    QCOMPARE(left->text(), QStringLiteral("Leaves a balance of about $39.94"));
    m_bar->setPurse({{}, day, std::nullopt});
    QCOMPARE(left->text(), QStringLiteral("Leaves about $5.64 of this month's $10.00"));
    m_bar->setRefusal(QStringLiteral("Nothing is left of today's $10.00."));
    QVERIFY(!isShown("left"));
    QVERIFY(isShown("refusal"));
    QVERIFY(!button()->isEnabled());
    m_bar->setRefusal({});
    m_model->setPrompt({});
    QVERIFY(!isShown("left")); // what is not complete leaves nothing
}

void TestGenerateBar::aBalanceThatIsTooLowIsSaid()
{
    m_bar->setPurse({{}, {}, dollars("0.42")});
    QVERIFY(!isShown("short"));
    m_bar->setPurse({{}, {}, dollars("0.41")});
    QVERIFY(isShown("short"));
    QVERIFY(text("short").contains(QStringLiteral("$0.41")));
    QVERIFY(!isShown("left"));
    QVERIFY(button()->isEnabled()); // the service decides; it may know of more
}

void TestGenerateBar::theDiskIsSpokenOfWhenItMatters()
{
    qint64 free = 1'000'000'000'000;
    m_bar->setFreeSpace([&free] { return free; });
    QVERIFY(!isShown("short")); // one clip on a roomy disk
    batch([](BatchOptions& options) { options.takes = 2; });
    QVERIFY(isShown("short"));
    QVERIFY2(text("short").contains(QStringLiteral("free")), qPrintable(text("short")));
    free = 1000;
    m_bar->setFreeSpace([&free] { return free; });
    QVERIFY2(text("short").contains(QStringLiteral("will not fit")), qPrintable(text("short")));
    batch([](BatchOptions& options) { options.takes = 1; });
    QVERIFY(isShown("short"));
    QVERIFY(button()->isEnabled());
}

void TestGenerateBar::mistakesAreSaidInShort()
{
    m_model->setPrompt({});
    QCOMPARE(text("problems"), QStringLiteral("Write what shall be seen."));
    QVERIFY(!button()->isEnabled());
    m_model->setSeed(-1);
    m_model->setMode(Mode::ImageToVideo);
    QCOMPARE(m_model->problems().size(), 3);
    QCOMPARE(text("problems"), QStringLiteral("Image to video needs a first frame. And 2 more.")); // as the form stands
    QVERIFY(button()->toolTip().contains(QStringLiteral("Write what shall be seen")));
    m_model->setSeed(std::nullopt);
    m_model->setMode(Mode::TextToVideo);
    m_model->setPrompt(QStringLiteral("A harbour"));
    QVERIFY(!isShown("problems"));
    QVERIFY(button()->isEnabled());
}

void TestGenerateBar::tooManyClipsCannotBeSent()
{
    batch([](BatchOptions& options) {
        options.takes = 8;
        options.tiers = {Tier::Standard, Tier::Pro, Tier::FourK};
        options.aspects = {QStringLiteral("16:9"), QStringLiteral("9:16"), QStringLiteral("1:1")};
    });
    QVERIFY(!button()->isEnabled());
    QVERIFY2(text("price").contains(QStringLiteral("72")), qPrintable(text("price")));
    QVERIFY(text("price").contains(QStringLiteral("64")));
}

void TestGenerateBar::clicksAreGuarded()
{
    QSignalSpy wanted(m_bar.get(), &GenerateBar::generateRequested);
    QTest::mouseDClick(button(), Qt::LeftButton);
    m_bar->trigger();
    QCOMPARE(wanted.size(), 1);
    m_bar->setAnswered();
    m_bar->trigger();
    QCOMPARE(wanted.size(), 1); // answered, but too soon
    QTRY_VERIFY(button()->isEnabled());
    m_bar->trigger();
    QCOMPARE(wanted.size(), 2);
}

void TestGenerateBar::itStaysLow()
{
    m_bar->setPurse({{.cap = dollars("10"), .spent = {}, .held = {}, .waiting = {}}, {}, dollars("41.20")});
    m_bar->setFreeSpace([] { return std::optional<qint64>(1'000'000'000'000); });
    m_bar->resize(376, 10);
    const int one = m_bar->layout()->totalHeightForWidth(376);
    batch([](BatchOptions& options) { options.takes = 3; });
    const int takes = m_bar->layout()->totalHeightForWidth(376);
    // A quarter of the least window (680) for what is seen all the time, a line more for a batch.
    QVERIFY2(one <= 170, qPrintable(QString::number(one)));
    QVERIFY2(takes <= 190, qPrintable(QString::number(takes)));
}

void TestGenerateBar::theButtonsTextFits()
{
    batch([](BatchOptions& options) { options.takes = 3; });
    const QString full = button()->text();
    QVERIFY(full.startsWith(QStringLiteral("Generate")));
    m_bar->resize(200, 300);
    QTRY_VERIFY(button()->text() != full);
    QVERIFY(QFontMetrics(button()->font()).horizontalAdvance(button()->text()) < button()->width());
    QVERIFY(button()->text().contains(QStringLiteral("$1.26"))); // the price is there whatever happens
    QCOMPARE(button()->accessibleName(), full);
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    QApplication application(argc, argv);
    applyTheme(application, Appearance::Dark);
    TestGenerateBar test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_generatebar.moc"
