// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine.h"
#include "tests/support/isolated.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helpcontents.h"
#include "ui/help/helppages.h"
#include "ui/help/helpwindow.h"
#include "ui/jobs/jobspanel.h"
#include "ui/jobs/jobwords.h"
#include "ui/library/librarypanel.h"
#include "ui/settings/translators.h"
#include "ui/shell/helpcontrol.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/studio.h"
#include "ui/stage/mediabackend.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>

using namespace klapper;

/// The help in the whole program.
class TestHelp final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void everyPageOpensInBothLanguages_data();
    void everyPageOpensInBothLanguages();
    void bothLanguagesHaveTheSameHeadings_data();
    void bothLanguagesHaveTheSameHeadings();
    void everyLinkLeadsToAPage();
    void everyShortcutOfTheMenusIsNamed();
    void everyStateIsExplained();
    void f1OpensThePageThatFits();
    void searchingShowsPagesHeadingsAndPlaces();
    void aLinkTurnsThePage();
    void everythingHasANameAndIsReachedByKeys();

private:
    MainWindow& window() { return *m_studio->window(); }
    HelpWindow& open(const QString& page)
    {
        window().help().open(page);
        return *window().help().shown();
    }
    QString textOf(const QString& page)
    {
        QTextDocument document;
        HelpPages::fill(document, page, window().findChild<QMenuBar*>());
        return document.toPlainText();
    }

    std::unique_ptr<Studio> m_studio;
};

namespace {

QDir sourceFolder(const char* language)
{
    return QDir(QStringLiteral(KLAPPER_SOURCE_DIR "/resources/help/") % QString::fromLatin1(language));
}

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList linesLike(const QString& text, const QString& pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto match = expression.globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

/// All actions of a menu and of those below it.
QList<QAction*> actionsBelow(const QMenu* menu)
{
    QList<QAction*> all;
    const QList<QAction*> actions = menu->actions();
    for (QAction* each : actions)
        all += each->menu() ? actionsBelow(each->menu()) : QList<QAction*>{each};
    return all;
}

} // namespace

void TestHelp::initTestCase()
{
    m_studio = std::make_unique<Studio>(*qApp, Studio::Options{.practice = true, .service = {.speed = 20}});
    m_studio->start();
    QVERIFY(m_studio->window());
    QVERIFY(QTest::qWaitForWindowExposed(m_studio->window()));
}

void TestHelp::cleanup()
{
    applyLanguage(*qApp, LanguageChoice::English, QStringLiteral(KLAPPER_TRANSLATIONS));
    if (HelpWindow* help = window().help().shown()) {
        help->close();
        QTRY_VERIFY(!window().help().shown());
    }
}

void TestHelp::everyPageOpensInBothLanguages_data()
{
    QTest::addColumn<LanguageChoice>("language");
    QTest::newRow("English") << LanguageChoice::English;
    QTest::newRow("Chinese") << LanguageChoice::Chinese;
}

void TestHelp::everyPageOpensInBothLanguages()
{
    QFETCH(LanguageChoice, language);
    applyLanguage(*qApp, language, QStringLiteral(KLAPPER_TRANSLATIONS));
    static const QRegularExpression chinese(QStringLiteral("\\p{Han}"));
    HelpWindow& help = open(QStringLiteral("tour"));
    const QStringList pages = help.pages();
    QCOMPARE(pages.size(), 6);
    for (const QString& page : pages) {
        help.showPage(page);
        QCOMPARE(help.page(), page);
        const QString text = help.browser().toPlainText();
        QVERIFY2(text.size() > 300, qPrintable(page));
        const QString file = HelpPages::fileOf(page);
        if (!file.isEmpty())
            QCOMPARE(text.contains(chinese), language == LanguageChoice::Chinese);
        // Nothing of the writing is left over.
        for (const char* mark : {"](", "**", "##", "<b>", "&nbsp;", "%1"})
            QVERIFY2(!text.contains(QString::fromLatin1(mark)),
                     qPrintable(QString(page % u": " % QString::fromLatin1(mark))));
    }
}

void TestHelp::bothLanguagesHaveTheSameHeadings_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = sourceFolder("en").entryList({QStringLiteral("*.md")});
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestHelp::bothLanguagesHaveTheSameHeadings()
{
    QFETCH(QString, name);
    QVERIFY2(HelpPages::ids().contains(name.chopped(3)), "a page that nobody can open");
    QCOMPARE(sourceFolder("zh").entryList({QStringLiteral("*.md")}),
             sourceFolder("en").entryList({QStringLiteral("*.md")}));
    const QString english = contentOf(sourceFolder("en").filePath(name));
    const QString chinese = contentOf(sourceFolder("zh").filePath(name));
    const QStringList levels = linesLike(english, QStringLiteral("^(#+) \\S"));
    QVERIFY(levels.size() > 3 && levels.first() == u"#");
    QCOMPARE(linesLike(chinese, QStringLiteral("^(#+) \\S")), levels);
    const QString bullet = QStringLiteral("^(-) ");
    QCOMPARE(linesLike(chinese, bullet), linesLike(english, bullet));
    const QString link = QStringLiteral("\\]\\((help:[a-z]+)\\)");
    QStringList one = linesLike(english, link);
    QStringList other = linesLike(chinese, link);
    one.sort();
    other.sort();
    QCOMPARE(other, one);
}

void TestHelp::everyLinkLeadsToAPage()
{
    int links = 0;
    for (const char* language : {"en", "zh"}) {
        const QFileInfoList files = sourceFolder(language).entryInfoList({QStringLiteral("*.md")});
        for (const QFileInfo& file : files) {
            const QStringList all = linesLike(contentOf(file.filePath()), QStringLiteral("\\]\\(([^)]*)\\)"));
            for (const QString& each : all) {
                QVERIFY2(each.startsWith(u"help:") && HelpPages::ids().contains(each.mid(5)), qPrintable(each));
                ++links;
            }
        }
    }
    QVERIFY(links >= 10);
}

void TestHelp::everyShortcutOfTheMenusIsNamed()
{
    const QStringList lines = textOf(QStringLiteral("shortcuts")).split(u'\n');
    const QList<QAction*> menus = window().findChild<QMenuBar*>()->actions();
    int named = 0;
    for (const QAction* each : menus) {
        const QList<QAction*> actions = actionsBelow(each->menu());
        for (const QAction* action : actions) {
            const QList<QKeySequence> keys = action->shortcuts();
            for (const QKeySequence& key : keys) {
                QString words = action->text().section(u'\t', 0, 0).remove(u'&').remove(u'…').trimmed();
                const QString shown = key.toString(QKeySequence::NativeText);
                bool found = false;
                for (int i = 0; i + 1 < lines.size(); ++i)
                    found =
                        found
                        || (lines.at(i).split(QStringLiteral(", ")).contains(shown) && lines.at(i + 1).endsWith(words));
                QVERIFY2(found, qPrintable(QString(shown % u' ' % words)));
                ++named;
            }
        }
    }
    QVERIFY2(named >= 20, qPrintable(QString::number(named)));
}

void TestHelp::everyStateIsExplained()
{
    QTextDocument document;
    HelpPages::fill(document, QStringLiteral("states"), nullptr);
    const QList<HelpSection> sections = sectionsOf(document);
    QStringList words = contentOf(QStringLiteral(KLAPPER_TEST_DATA "/jobstates.csv")).split(u'\n', Qt::SkipEmptyParts);
    words.removeFirst();
    QCOMPARE(words.size(), 13);
    for (const QString& line : std::as_const(words)) {
        const auto state = jobStateFromWord(line.section(u',', 0, 0));
        QVERIFY(state);
        const QString word = JobWords::look(*state).word;
        qsizetype explained = 0;
        for (const HelpSection& section : sections)
            explained += section.title == word && section.text.size() > word.size() + 80 ? 1 : 0;
        QVERIFY2(explained == 1, qPrintable(word));
    }
    QCOMPARE(sections.size(), words.size() + 1);
}

void TestHelp::f1OpensThePageThatFits()
{
    const auto pageFor = [this](QWidget* focused) {
        window().activateWindow(); // the help has come to the front
        if (!QTest::qWaitForWindowActive(&window()))
            qFatal("the window does not become active");
        focused->setFocus();
        QTest::keyClick(focused, Qt::Key_F1);
        return window().help().page();
    };
    QCOMPARE(pageFor(window().findChild<QWidget*>(QStringLiteral("prompt"))), QStringLiteral("prompting"));
    const HelpWindow* first = window().help().shown();
    QVERIFY(first && first->isVisible() && !first->isModal());
    const auto focusable = [](QWidget& panel) {
        QWidget* found = nullptr;
        const QList<QWidget*> all = panel.findChildren<QWidget*>();
        for (QWidget* each : all)
            found =
                !found && each->isVisible() && each->isEnabled() && each->focusPolicy() & Qt::TabFocus ? each : found;
        return found;
    };
    QCOMPARE(pageFor(focusable(*window().findChild<JobsPanel*>())), QStringLiteral("states"));
    QCOMPARE(pageFor(focusable(window().library())), QStringLiteral("shortcuts"));
    QCOMPARE(pageFor(window().findChild<QLineEdit*>(QStringLiteral("search"))), QStringLiteral("tour"));
    QCOMPARE(window().help().shown(), first); // one, however often it is asked for
}

void TestHelp::searchingShowsPagesHeadingsAndPlaces()
{
    HelpWindow& help = open(QStringLiteral("tour"));
    auto* search = help.findChild<QLineEdit*>(QStringLiteral("helpSearch"));
    auto* contents = help.findChild<HelpContents*>();
    const auto shown = [contents] {
        QStringList titles;
        for (int i = 0; i < contents->topLevelItemCount(); ++i) {
            const QTreeWidgetItem* page = contents->topLevelItem(i);
            for (int j = 0; !page->isHidden() && j < page->childCount(); ++j) {
                if (!page->child(j)->isHidden())
                    titles.append(page->child(j)->text(0));
            }
        }
        return titles;
    };
    QTest::keyClicks(search, QStringLiteral("ledger"));
    QCOMPARE(help.page(), QStringLiteral("costs"));
    QCOMPARE(shown(), QStringList{QStringLiteral("The ledger")});
    QVERIFY(help.browser().found() >= 1);
    QCOMPARE(help.browser().extraSelections().size(), help.browser().found());
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(help.browser().textCursor().block().text().contains(QStringLiteral("ledger"), Qt::CaseInsensitive), true);
    search->selectAll();
    QTest::keyClicks(search, QStringLiteral("xyzzy"));
    QVERIFY(shown().isEmpty());
    QVERIFY(help.findChild<QLabel*>(QStringLiteral("helpSaid"))->text().contains(QStringLiteral("No page")));
    QTest::keyClick(search, Qt::Key_Escape); // first the words, then the window
    QVERIFY(search->text().isEmpty() && help.isVisible());
    QVERIFY(help.browser().extraSelections().isEmpty());
    QVERIFY(shown().size() > 30);
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_VERIFY(!window().help().shown());
}

void TestHelp::aLinkTurnsThePage()
{
    HelpWindow& help = open(QStringLiteral("tour"));
    Q_EMIT help.browser().anchorClicked(QUrl(QStringLiteral("help:states")));
    QCOMPARE(help.page(), QStringLiteral("states"));
    QCOMPARE(help.findChild<HelpContents*>()->page(), QStringLiteral("states"));
    Q_EMIT help.browser().anchorClicked(QUrl(QStringLiteral("https://example.org"))); // nothing leads out
    QCOMPARE(help.page(), QStringLiteral("states"));
}

void TestHelp::everythingHasANameAndIsReachedByKeys()
{
    HelpWindow& help = open(QStringLiteral("tour"));
    const QList<QWidget*> all = help.findChildren<QWidget*>();
    for (QWidget* each : all) {
        if (!each->isVisible() || !(each->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(each);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), each->metaObject()->className());
    }
    auto* search = help.findChild<QLineEdit*>(QStringLiteral("helpSearch"));
    auto* contents = help.findChild<HelpContents*>();
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(help.focusWidget(), contents);
    QStringList seen{help.page()};
    for (int i = 0; i < 80; ++i) {
        QTest::keyClick(contents, Qt::Key_Down);
        if (seen.last() != help.page())
            seen.append(help.page());
    }
    QCOMPARE(seen, help.pages());
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    chooseMediaBackend();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    QApplication::setQuitOnLastWindowClosed(false);
    TestHelp test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_help.moc"
