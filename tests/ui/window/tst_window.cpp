// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine.h"
#include "tests/support/isolated.h"
#include "ui/compose/composepanel.h"
#include "ui/jobs/jobrow.h"
#include "ui/library/librarypanel.h"
#include "ui/models/samplerecipes.h"
#include "ui/shell/againactions.h"
#include "ui/shell/generateflow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/questiondialog.h"
#include "ui/shell/studio.h"
#include "ui/stage/clipplayer.h"
#include "ui/stage/mediabackend.h"
#include "ui/stage/stagepanel.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace klapper;

/// The window on a real practice service, driven as a person drives it.
class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void theFirstStartOffersTwoWays();
    void priceChangesWithEachKeyAndClick();
    void valuesSurviveAllSixEndpoints_data();
    void valuesSurviveAllSixEndpoints();
    void textBecomesAClipThatPlays();
    // fault: X1
    void generateTwiceAtOnceIsOneJob();
    void asksAboveTwoDollars();
    void closingWhileAJobRunsAsks();
    void theDraftComesBack();
    void aRecipeCanBeUndone();
    void aSampleLeavesWhatIsWritten();
    // fault: U1
    void everyLabelIsPlainText();
    void everyControlHasAName();

private:
    template<typename T>
    T* find(const char* name) const
    {
        T* found = m_studio->window()->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("the window has no %s", name);
        return found;
    }
    void openPractice(practice::PlayedContract contract = practice::PlayedContract::Documented);
    MainWindow& window() { return *m_studio->window(); }
    JobQueue& queue() { return m_studio->engine()->queue(); }
    void waitForAllJobs();

    std::unique_ptr<Studio> m_studio;
};

void TestWindow::init() {}

void TestWindow::cleanup() { m_studio.reset(); }

void TestWindow::openPractice(practice::PlayedContract contract)
{
    m_studio = std::make_unique<Studio>(
        *qApp, Studio::Options{.practice = true, .service = {.contract = contract, .speed = 20}});
    m_studio->start();
    QVERIFY(m_studio->window());
    // Contracts are kept on disk: one of the test before holds until the service was asked.
    QSignalSpy refreshed(&m_studio->engine()->contracts(), &ContractStore::refreshed);
    QTRY_COMPARE_WITH_TIMEOUT(refreshed.size(), 6, 20'000);
    QVERIFY(QTest::qWaitForWindowExposed(m_studio->window()));
    window().compose().setDraft(RequestDraft());
}

void TestWindow::waitForAllJobs() { QTRY_VERIFY_WITH_TIMEOUT(queue().underWay() == 0, 60'000); }

void TestWindow::theFirstStartOffersTwoWays()
{
    m_studio = std::make_unique<Studio>(*qApp, Studio::Options{.practice = false, .service = {.speed = 20}});
    m_studio->start();
    QVERIFY(!m_studio->engine()->isPractice());
    QTRY_VERIFY_WITH_TIMEOUT(window().messages().shows(QStringLiteral("token")), 20'000);
    const QList<QPushButton*> buttons = window().stage().findChildren<QPushButton*>();
    QPushButton* practice = nullptr;
    for (QPushButton* button : buttons) {
        if (button->text().contains(QStringLiteral("practice")))
            practice = button;
    }
    QVERIFY(practice);
    QSignalSpy opened(m_studio.get(), &Studio::opened);
    practice->click();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 10'000);
    QVERIFY(m_studio->engine()->isPractice());
    QVERIFY(window().isVisible());
}

void TestWindow::priceChangesWithEachKeyAndClick()
{
    openPractice();
    auto* price = find<QLabel>("price");
    auto* button = find<QPushButton>("generate");
    QVERIFY(!button->isEnabled());
    QTest::keyClicks(find<QPlainTextEdit>("prompt"), QStringLiteral("A harbour at dawn"));
    QVERIFY(button->isEnabled());
    QCOMPARE(price->text(), QStringLiteral("5 s × $0.084 = $0.42"));
    QTest::keyClick(find<QSpinBox>("duration"), Qt::Key_Up);
    QCOMPARE(price->text(), QStringLiteral("6 s × $0.084 = $0.504"));
    find<QCheckBox>("audio")->click();
    QCOMPARE(price->text(), QStringLiteral("6 s × $0.126 = $0.756"));
    auto* tier = find<SegmentedControl>("tier");
    tier->setFocus();
    QTest::keyClick(tier, Qt::Key_Right);
    QCOMPARE(price->text(), QStringLiteral("6 s × $0.168 = $1.01"));
    QTest::mouseClick(tier, Qt::LeftButton, {}, tier->segmentRect(2).center());
    QCOMPARE(price->text(), QStringLiteral("6 s × $0.42 = $2.52"));
    QCOMPARE(button->text(), QStringLiteral("Generate · $2.52"));
}

void TestWindow::valuesSurviveAllSixEndpoints_data()
{
    QTest::addColumn<bool>("live");
    QTest::newRow("documented") << false;
    QTest::newRow("live") << true;
}

void TestWindow::valuesSurviveAllSixEndpoints()
{
    QFETCH(bool, live);
    openPractice(live ? practice::PlayedContract::Live : practice::PlayedContract::Documented);
    QCOMPARE(window().compose().fieldState(Role::Seed).isAvailable(), !live);
    RequestDraft draft = sampleDraft(Sample::MultiShot);
    draft.firstFrame = QStringLiteral("https://images.example.org/a.jpg");
    draft.negative = QStringLiteral("text");
    draft.aspect = QStringLiteral("21:9");
    draft.seed = 7;
    window().compose().setDraft(draft);
    auto* tier = find<SegmentedControl>("tier");
    auto* mode = find<SegmentedControl>("mode");
    for (const Endpoint& endpoint : Endpoint::all()) {
        QTest::mouseClick(tier, Qt::LeftButton, {}, tier->segmentRect(int(endpoint.tier)).center());
        QTest::mouseClick(mode, Qt::LeftButton, {}, mode->segmentRect(int(endpoint.mode)).center());
        draft.endpoint = endpoint;
        QCOMPARE(window().compose().draft(), draft);
        QCOMPARE(find<QLineEdit>("seed")->isEnabled(), !live);
        QCOMPARE(find<QLineEdit>("seed")->text(), QStringLiteral("7"));
    }
}

void TestWindow::textBecomesAClipThatPlays()
{
    openPractice();
    auto* prompt = find<QPlainTextEdit>("prompt");
    prompt->setFocus();
    QTest::keyClicks(prompt, QStringLiteral("Wide of a lighthouse, slow push-in"));
    find<QSpinBox>("duration")->setValue(3);
    const qsizetype before = queue().ids().size();
    QTest::keyClick(prompt, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(queue().ids().size(), before + 1);
    const QString id = queue().ids().last();
    QTRY_VERIFY(!window().findChildren<JobRow*>().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(queue().job(id)->state, JobState::Done, 60'000);
    QVERIFY(window().stage().hasClip());
    QCOMPARE(window().stage().clip().path, queue().job(id)->outputs.first().path);
    QCOMPARE(window().library().selected(), id);
    ClipPlayer* player = window().stage().player();
    QTRY_COMPARE_WITH_TIMEOUT(player->state(), ClipPlayer::State::Ended, 30'000);
    QVERIFY(player->frameCount() > 60);
}

void TestWindow::generateTwiceAtOnceIsOneJob()
{
    openPractice();
    window().compose().setPrompt(QStringLiteral("A bell"));
    window().compose().setSeconds(3);
    const qsizetype before = queue().ids().size();
    auto* button = find<QPushButton>("generate");
    QTest::mouseDClick(button, Qt::LeftButton);
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::keyClick(find<QPlainTextEdit>("prompt"), Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(50);
    QCOMPARE(queue().ids().size(), before + 1);
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 30'000);
    waitForAllJobs();
}

void TestWindow::asksAboveTwoDollars()
{
    openPractice();
    RequestDraft draft = sampleDraft(Sample::Vertical);
    draft.endpoint.tier = Tier::FourK;
    draft.seconds = 6;
    window().compose().setDraft(draft);
    const qsizetype before = queue().ids().size();
    find<QPushButton>("generate")->click();
    QuestionDialog* question = window().generateFlow().question();
    QVERIFY(question);
    QVERIFY(question->words().question.contains(QStringLiteral("$2.52")));
    QCOMPARE(queue().ids().size(), before);
    QTRY_COMPARE(question->focusWidget()->property("text").toString(), QStringLiteral("Do not generate"));
    QTest::keyClick(question, Qt::Key_Return); // the careful answer
    QTRY_VERIFY_WITH_TIMEOUT(!window().generateFlow().question(), 30'000);
    QCOMPARE(queue().ids().size(), before);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("generate")->isEnabled(), 30'000);
}

void TestWindow::closingWhileAJobRunsAsks()
{
    openPractice();
    window().compose().setPrompt(QStringLiteral("A slow tide"));
    find<QPushButton>("generate")->click();
    QTRY_VERIFY_WITH_TIMEOUT(queue().underWay() > 0, 30'000);
    QVERIFY(!window().close());
    auto* question = find<QuestionDialog>("quitQuestion");
    QVERIFY(question->words().reason.contains(QStringLiteral("next start")));
    question->reject();
    QVERIFY(window().isVisible());
    waitForAllJobs();
    QVERIFY(window().close());
}

void TestWindow::theDraftComesBack()
{
    openPractice();
    window().compose().setPrompt(QStringLiteral("Kept for tomorrow"));
    window().compose().setSeconds(9);
    window().closeQuietly();
    m_studio.reset();
    m_studio = std::make_unique<Studio>(*qApp, Studio::Options{.practice = true, .service = {.speed = 20}});
    m_studio->start();
    QCOMPARE(find<QPlainTextEdit>("prompt")->toPlainText(), QStringLiteral("Kept for tomorrow"));
    QCOMPARE(find<QSpinBox>("duration")->value(), 9);
}

void TestWindow::aRecipeCanBeUndone()
{
    openPractice();
    window().compose().setDraft(sampleDraft(Sample::Vertical));
    window().compose().setSeconds(3);
    const RequestDraft sent = window().compose().draft();
    const qsizetype before = queue().ids().size();
    find<QPushButton>("generate")->click();
    QTRY_COMPARE(queue().ids().size(), before + 1);
    window().compose().setPrompt(QStringLiteral("Mine"));
    window().again().useAll(queue().ids().last());
    QCOMPARE(window().compose().draft(), sent);
    QVERIFY(window().messages().shows(QStringLiteral("recipe")));
    const QList<QPushButton*> buttons = window().messages().findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->text() == QStringLiteral("Undo"))
            button->click();
    }
    QCOMPARE(window().compose().draft().prompt, QStringLiteral("Mine"));
    waitForAllJobs();
}

void TestWindow::aSampleLeavesWhatIsWritten()
{
    openPractice();
    const int before = window().shelf().count();
    Q_EMIT window().library().sampleRequested(Sample::Vertical);
    QCOMPARE(window().shelf().count(), before); // nothing stood there
    QCOMPARE(window().compose().draft(), sampleDraft(Sample::Vertical));
    window().compose().undo();
    QCOMPARE(window().compose().draft(), RequestDraft());
    window().compose().setPrompt(QStringLiteral("Mine"));
    const int mine = window().shelf().current();
    Q_EMIT window().library().sampleRequested(Sample::MultiShot);
    QCOMPARE(window().shelf().count(), before + 1);
    QCOMPARE(window().compose().draft(), sampleDraft(Sample::MultiShot));
    QCOMPARE(window().shelf().document(mine).draft.prompt, QStringLiteral("Mine"));
}

void TestWindow::everyLabelIsPlainText()
{
    openPractice();
    window().compose().setDraft(sampleDraft(Sample::MultiShot));
    const QList<QLabel*> labels = window().findChildren<QLabel*>();
    QVERIFY(labels.size() > 10);
    for (const QLabel* label : labels) {
        if (!label->text().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestWindow::everyControlHasAName()
{
    openPractice();
    window().compose().setDraft(sampleDraft(Sample::MultiShot));
    const QList<QWidget*> widgets = window().findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        const bool inner = widget->objectName().startsWith(QStringLiteral("qt_"))
                        || qobject_cast<QAbstractSpinBox*>(widget->parentWidget());
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || inner)
            continue;
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(access);
        QVERIFY2(!access->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    chooseMediaBackend();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    QApplication::setQuitOnLastWindowClosed(false);
    TestWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window.moc"
