// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine.h"
#include "app/jobs/metadatachoice.h"
#include "app/settings/settingsstore.h"
#include "tests/support/isolated.h"
#include "ui/account/accountbutton.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/endnotices.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/questiondialog.h"
#include "ui/shell/settingscontrol.h"
#include "ui/shell/studio.h"
#include "ui/stage/clipplayer.h"
#include "ui/stage/mediabackend.h"
#include "ui/stage/stagepanel.h"
#include "ui/style/theme.h"
#include "ui/widgets/banner.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTest>

using namespace klapper;

/// The dialog of the settings in the whole program, as a person drives it.
class TestSettings final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QFile::remove(SettingsStore::fileOfPerson());
        start();
    }
    void cleanup()
    {
        m_studio.reset();
        QLocale::setDefault(QLocale::c());
    }

    void everyPageIsReachedAndEveryControlHasAName();
    void searchingShowsPagesAndRows();
    void whatIsChangedHoldsAtOnce();
    void resetTakesAPageBack();
    void capsAreTakenAwayOnlyAfterAQuestion();
    void namesShowAnExampleAndNonsenseIsSaid();
    void whatAnotherProgramChangesIsSeen();
    void aDamagedFileIsSaidAndKept();
    void theLanguageChangesAtOnceAndNothingIsLost();
    void oldChoicesMoveOnce();
    void theReportIsSavedAndSaid();

private:
    void start()
    {
        m_studio =
            std::make_unique<Studio>(*qApp, Studio::Options{.practice = true,
                                                            .service = {.speed = 20},
                                                            .translations = QStringLiteral(KLAPPER_TRANSLATIONS)});
        m_studio->start();
        QVERIFY(m_studio->window());
        QVERIFY(QTest::qWaitForWindowExposed(m_studio->window()));
    }
    MainWindow& window() { return *m_studio->window(); }
    SettingsStore& store() { return m_studio->memory().settings(); }
    SettingsDialog& open(const QString& page = {})
    {
        window().settingsControl().open(page);
        return *window().settingsControl().dialog();
    }
    template<typename T>
    T* control(const QString& name)
    {
        auto* found = window().settingsControl().dialog()->findChild<T*>(name);
        if (!found)
            qFatal("the dialog has no %s", qPrintable(name));
        return found;
    }

    std::unique_ptr<Studio> m_studio;
};

void TestSettings::everyPageIsReachedAndEveryControlHasAName()
{
    QTest::keyClick(&window(), Qt::Key_Comma, Qt::ControlModifier);
    SettingsDialog* dialog = window().settingsControl().dialog();
    QVERIFY(dialog && dialog->isVisible());
    auto* list = dialog->findChild<QListWidget*>(QStringLiteral("settingsPages"));
    QTest::keyClick(dialog->findChild<QLineEdit*>(QStringLiteral("settingsSearch")), Qt::Key_Down);
    QStringList seen{dialog->page()};
    for (int i = 1; i < list->count(); ++i) {
        QTest::keyClick(list, Qt::Key_Down);
        seen.append(dialog->page());
    }
    QCOMPARE(seen, (QStringList{QStringLiteral("account"), QStringLiteral("clips"), QStringLiteral("metadata"),
                                QStringLiteral("budget"), QStringLiteral("jobs"), QStringLiteral("notifications"),
                                QStringLiteral("look"), QStringLiteral("language"), QStringLiteral("player"),
                                QStringLiteral("network"), QStringLiteral("advanced")}));
    const QList<QWidget*> all = dialog->findChildren<QWidget*>();
    for (const QWidget* each : all) {
        const bool isControl = qobject_cast<const QCheckBox*>(each) || qobject_cast<const QComboBox*>(each)
                            || qobject_cast<const QPushButton*>(each) || each->inherits("QAbstractSpinBox")
                            || (qobject_cast<const QLineEdit*>(each) && !each->parent()->inherits("QAbstractSpinBox"));
        if (!isControl)
            continue;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(each));
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), qPrintable(each->objectName()));
        QVERIFY2(each->focusPolicy() & Qt::TabFocus, qPrintable(each->objectName()));
    }
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!window().settingsControl().dialog());
}

void TestSettings::searchingShowsPagesAndRows()
{
    SettingsDialog& dialog = open();
    auto* search = control<QLineEdit>(QStringLiteral("settingsSearch"));
    auto* list = control<QListWidget>(QStringLiteral("settingsPages"));
    QTest::keyClicks(search, QStringLiteral("contrast"));
    QCOMPARE(dialog.page(), QStringLiteral("look"));
    QStringList shown;
    for (int i = 0; i < list->count(); ++i) {
        if (!list->item(i)->isHidden())
            shown.append(list->item(i)->text());
    }
    QCOMPARE(shown, QStringList{QStringLiteral("Appearance")});
    QStringList marked;
    const QList<SettingRow*> rows = dialog.findChildren<SettingRow*>();
    for (const SettingRow* row : rows) {
        if (row->isFound())
            marked.append(row->title());
    }
    QCOMPARE(marked, QStringList{QStringLiteral("High contrast")});
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(dialog.focusedControl(), QStringLiteral("look.contrast"));
    search->setFocus();
    search->setText(QStringLiteral("player.loop")); // the key, as in the file
    QCOMPARE(dialog.page(), QStringLiteral("player"));
    search->setFocus();
    search->selectAll();
    QTest::keyClicks(search, QStringLiteral("xyzzy"));
    QVERIFY(std::none_of(rows.begin(), rows.end(), [](const SettingRow* row) { return row->isFound(); }));
    QTest::keyClick(search, Qt::Key_Escape); // first the words, then the dialog
    QVERIFY(search->text().isEmpty() && window().settingsControl().dialog());
    QVERIFY(!list->item(0)->isHidden());
}

void TestSettings::whatIsChangedHoldsAtOnce()
{
    open(QStringLiteral("jobs"));
    auto* atOnce = control<QSpinBox>(QStringLiteral("jobs.atOnce"));
    atOnce->setFocus();
    QTest::keyClick(atOnce, Qt::Key_Up);
    QCOMPARE(m_studio->engine()->queue().mostRunning(), 4);
    QCOMPARE(window().findChild<QSpinBox*>(QStringLiteral("atOnce"))->value(), 4);
    window().findChild<QSpinBox*>(QStringLiteral("atOnce"))->setValue(2); // the other way
    QCOMPARE(atOnce->value(), 2);

    open(QStringLiteral("look"));
    auto* look = control<QComboBox>(QStringLiteral("look.appearance"));
    look->setFocus();
    const auto choose = [](QComboBox* box, int index) {
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    };
    choose(look, 1);
    QTRY_VERIFY(!Theme::of(&window()).isDark());
    choose(look, 2);
    QTRY_VERIFY(Theme::of(&window()).isDark());
    choose(control<QComboBox>(QStringLiteral("look.contrast")), 1);
    QTRY_COMPARE(window().palette().color(QPalette::Window), QColor(Qt::black));
    choose(control<QComboBox>(QStringLiteral("look.lessMotion")), 1);
    QVERIFY(reducedMotion(&window()));
    choose(control<QComboBox>(QStringLiteral("look.lessMotion")), 2);
    QVERIFY(!reducedMotion(&window()));

    open(QStringLiteral("player"));
    QTest::keyClick(control<QCheckBox>(QStringLiteral("player.loop")), Qt::Key_Space);
    QVERIFY(window().stage().player()->isLooping());
    QTest::keyClick(control<QCheckBox>(QStringLiteral("notify.ends")), Qt::Key_Space);
    QVERIFY(!window().notices().isOn());
    QTest::keyClick(control<QCheckBox>(QStringLiteral("clips.metadata")), Qt::Key_Space);
    QVERIFY(!MetadataChoice(m_studio->engine()->journal()).isOn());

    open(QStringLiteral("clips"));
    const QString films = QDir::homePath() % u"/films";
    auto* folder = control<QLineEdit>(QStringLiteral("clips.folder"));
    folder->setFocus();
    QTest::keyClicks(folder, films);
    QTest::keyClick(folder, Qt::Key_Return);
    QCOMPARE(m_studio->engine()->environment().paths.library, QString(films % u"/practice"));

    // After a quit all of it is there.
    const SettingsStore again;
    QCOMPARE(again.get(settings::jobsAtOnce()), 2);
    QCOMPARE(again.get(settings::look()), LookChoice::Dark);
    QVERIFY(again.get(settings::playerLoop()));
}

void TestSettings::resetTakesAPageBack()
{
    QVERIFY(store().set(settings::proxyUse(), ProxyUse::Own).ok());
    QVERIFY(store().set(settings::proxyHost(), QStringLiteral("proxy.example")).ok());
    QVERIFY(store().set(settings::jobsAtOnce(), 5).ok());
    open(QStringLiteral("network"));
    QCOMPARE(control<QLineEdit>(QStringLiteral("network.proxyHost"))->text(), QStringLiteral("proxy.example"));
    QTest::keyClick(control<QPushButton>(QStringLiteral("resetPage")), Qt::Key_Space);
    QCOMPARE(store().get(settings::proxyUse()), ProxyUse::System);
    QVERIFY(control<QLineEdit>(QStringLiteral("network.proxyHost"))->text().isEmpty());
    QVERIFY(!control<QLineEdit>(QStringLiteral("network.proxyHost"))->isEnabled());
    QCOMPARE(store().get(settings::jobsAtOnce()), 5); // of another page
}

void TestSettings::capsAreTakenAwayOnlyAfterAQuestion()
{
    Budget& budget = m_studio->engine()->budget();
    const BudgetCaps caps{.askAbove = Money::fromMicros(500'000), .perDay = Money::fromMicros(5'000'000)};
    QVERIFY(budget.setCaps(caps).ok());
    SettingsDialog& dialog = open(QStringLiteral("budget"));
    QTest::mouseClick(control<QPushButton>(QStringLiteral("resetPage")), Qt::LeftButton);
    auto* question = dialog.findChild<QuestionDialog*>();
    QVERIFY(question);
    question->reject();
    QCOMPARE(budget.caps(), caps);
    QTRY_VERIFY(!dialog.findChild<QuestionDialog*>());
    QTest::mouseClick(control<QPushButton>(QStringLiteral("resetPage")), Qt::LeftButton);
    dialog.findChild<QuestionDialog*>()->accept();
    QCOMPARE(budget.caps(), BudgetCaps());
    auto* ask = control<QLineEdit>(QStringLiteral("askAbove"));
    ask->selectAll();
    QTest::keyClicks(ask, QStringLiteral("0.75"));
    QTest::keyClick(ask, Qt::Key_Return);
    QCOMPARE(budget.caps().askAbove, Money::fromMicros(750'000));
}

void TestSettings::namesShowAnExampleAndNonsenseIsSaid()
{
    open(QStringLiteral("clips"));
    auto* name = control<QLineEdit>(QStringLiteral("clips.name"));
    const auto help = [name] {
        return name->accessibleDescription();
    };
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    QVERIFY2(help().contains(today % u"_wide-shot-of-a-lighthouse-at_pro.mp4"), qPrintable(help()));
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("{tier}-{take}"));
    QVERIFY2(help().contains(u"take"), qPrintable(help()));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(store().get(settings::clipName()), QStringLiteral("{date}_{slug}_{tier}"));
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("{tier} {slug}"));
    QVERIFY2(help().contains(u"pro wide-shot"), qPrintable(help()));
    QTRY_COMPARE(store().get(settings::clipName()), QStringLiteral("{tier} {slug}")); // after a pause
}

void TestSettings::whatAnotherProgramChangesIsSeen()
{
    open(QStringLiteral("jobs"));
    QTRY_VERIFY(window().settingsControl().dialog());
    SettingsStore command;
    store().watch(); // the window does it after its first paint
    QVERIFY(command.set(settings::jobsAtOnce(), 9).ok());
    QTRY_COMPARE_WITH_TIMEOUT(control<QSpinBox>(QStringLiteral("jobs.atOnce"))->value(), 9, 20'000);
    QCOMPARE(m_studio->engine()->queue().mostRunning(), 9);
}

void TestSettings::aDamagedFileIsSaidAndKept()
{
    m_studio.reset();
    const QString path = SettingsStore::fileOfPerson();
    const auto content = [](const QString& name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{ half") > 0);
    file.close();
    start();
    const auto said = [this] {
        QStringList all;
        const QList<Banner*> banners = window().messages().findChildren<Banner*>();
        for (const Banner* banner : banners)
            all.append(banner->text());
        return all.join(u'\n');
    };
    QTRY_VERIFY2(said().contains(path), qPrintable(said()));
    QVERIFY(window().messages().shows(QStringLiteral("settings")));
    QCOMPARE(content(path), QByteArray("{ half"));
    open(QStringLiteral("player"));
    QTest::keyClick(control<QCheckBox>(QStringLiteral("player.loop")), Qt::Key_Space);
    QTRY_VERIFY2(said().contains(QString(path % u".damaged")), qPrintable(said()));
    QCOMPARE(content(path % u".damaged"), QByteArray("{ half"));
    QVERIFY(SettingsStore().get(settings::playerLoop()));
    QVERIFY(QFile::remove(path % u".damaged"));
}

void TestSettings::theLanguageChangesAtOnceAndNothingIsLost()
{
    RequestDraft draft;
    draft.prompt = QStringLiteral("A heron lands on still water");
    window().compose().setDraft(draft);
    const Engine* engine = m_studio->engine();
    const QPointer<QWidget> before = m_studio->window();
    open(QStringLiteral("language"));
    auto* language = control<QComboBox>(QStringLiteral("language"));
    language->setFocus();
    language->setCurrentIndex(2);
    Q_EMIT language->activated(2);
    QTRY_VERIFY_WITH_TIMEOUT(m_studio->window() && m_studio->window() != before.data(), 20'000);
    const auto menus = [this] {
        QString all;
        const QList<QAction*> actions = window().findChild<QMenuBar*>()->actions();
        for (const QAction* action : actions)
            all += action->text();
        return all;
    };
    QTRY_VERIFY2(menus().contains(u'\u6587'), qPrintable(menus())); // 文件
    QCOMPARE(m_studio->engine(), engine);                           // what runs, runs on
    QCOMPARE(window().compose().draft().prompt, draft.prompt);
    QVERIFY(window().isVisible());
    QVERIFY(window().settingsControl().dialog()); // on the same page, with the same control
    QCOMPARE(window().settingsControl().dialog()->page(), QStringLiteral("language"));
    QCOMPARE(QLocale().language(), QLocale::Chinese);
    QVERIFY(store().set(settings::language(), LanguageChoice::English).ok());
    QTRY_VERIFY2(menus().contains(QStringLiteral("File")), qPrintable(menus()));
    QCOMPARE(window().compose().draft().prompt, draft.prompt);

    // Text size goes the same way.
    const double usual = QApplication::font().pointSizeF();
    QVERIFY(store().set(settings::textSize(), 150).ok());
    QCOMPARE(QApplication::font().pointSizeF(), usual * 1.5);
    QTRY_COMPARE(window().font().pointSizeF(), usual * 1.5);
    QCOMPARE(window().compose().draft().prompt, draft.prompt);
    QVERIFY(store().reset(settings::textSize().spec()).ok());
    QCOMPARE(QApplication::font().pointSizeF(), usual);
}

void TestSettings::oldChoicesMoveOnce()
{
    QTemporaryDir folder;
    const QString ini = folder.filePath(QStringLiteral("window.ini"));
    {
        QSettings old(ini, QSettings::IniFormat);
        old.setValue(QStringLiteral("appearance"), QStringLiteral("light"));
        old.setValue(QStringLiteral("jobsAtOnce"), 8);
        old.setValue(QStringLiteral("notifyEnds"), false);
        old.setValue(QStringLiteral("trayIcon"), true);
        old.setValue(QStringLiteral("volume"), 40);
    }
    {
        const WindowMemory memory(ini);
        const SettingsStore& moved = memory.settings();
        QCOMPARE(moved.get(settings::look()), LookChoice::Light);
        QCOMPARE(moved.get(settings::jobsAtOnce()), 8);
        QVERIFY(!moved.get(settings::notifyEnds()) && moved.get(settings::trayIcon()));
        QVERIFY(memory.settings().reset(settings::jobsAtOnce().spec()).ok());
    }
    const WindowMemory memory(ini);
    QCOMPARE(memory.settings().get(settings::jobsAtOnce()), 3); // not taken over again
    QSettings left(ini, QSettings::IniFormat);
    QCOMPARE(left.allKeys(), QStringList{QStringLiteral("volume")});
}

void TestSettings::theReportIsSavedAndSaid()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("report.txt"));
    window().settingsControl().saveReportTo(file);
    QTRY_VERIFY_WITH_TIMEOUT(window().messages().shows(QStringLiteral("report")), 20'000);
    QFile report(file);
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QByteArray text = report.readAll();
    QVERIFY2(text.contains("window: offscreen") && text.contains("profile: practice"), text.constData());
    QVERIFY(!text.contains(m_studio->engine()->tokens().token().toUtf8()));
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    chooseMediaBackend();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    QApplication::setQuitOnLastWindowClosed(false);
    TestSettings test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_settings.moc"
