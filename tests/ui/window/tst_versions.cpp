// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowhouse.h"
#include "ui/compose/difftext.h"
#include "ui/compose/versionsdialog.h"
#include "ui/compose/versionwords.h"
#include "ui/library/librarypanel.h"
#include "ui/models/draftshelf.h"
#include "ui/shell/draftflow.h"
#include "ui/shell/messagearea.h"

#include <QApplication>
#include <QFile>
#include <QTest>
#include <QTextBlock>
#include <QTreeWidget>

using namespace klapper;
using namespace klapper::test;

/// What was sent of a draft, in the real window against the practice service.
class TestVersions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void everySendFreezesAVersion();
    void versionsComeBackAfterARestart();
    void aHalfWrittenLastLineIsDropped();
    void aDiskThatRefusesKeepsTheVersion();
    void theDialogTellsJobsAndChanges();
    void twoVersionsAreComparedByKeyboard();
    void changesAreNotShownByColourAlone();
    void settingsThatDifferAreNamed();
    void restoringIsAnEditThatUndoTakesBack();
    void branchingOpensATab();
    void aJobLeadsToItsVersion();

private:
    ComposeModel& model() { return m_house->window->compose(); }
    DraftShelf& shelf() { return m_house->window->shelf(); }
    QString versionsFile() { return shelf().folder() % u'/' % model().document().id % u".versions.jsonl"; }
    /// Sends the draft with that prompt as a person does; the job's id.
    QString send(const QString& text)
    {
        model().setPrompt(text);
        model().setSeconds(3);
        const qsizetype before = m_house->queue().ids().size();
        auto* button = m_house->window->findChild<QPushButton*>(QStringLiteral("generate"));
        if (!QTest::qWaitFor([button] { return button->isEnabled(); }, 20'000))
            qFatal("nothing can be generated");
        button->click();
        if (!QTest::qWaitFor([&] { return m_house->queue().ids().size() == before + 1; }, 20'000))
            qFatal("nothing was sent");
        return m_house->queue().ids().last();
    }
    VersionsDialog* openDialog()
    {
        QTest::keyClick(m_house->window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialog = m_house->window->findChild<VersionsDialog*>(QStringLiteral("versionsDialog"));
        if (!dialog || !QTest::qWaitForWindowExposed(dialog))
            qFatal("no dialog");
        return dialog;
    }
    static QTreeWidget* list(VersionsDialog* dialog)
    {
        return dialog->findChild<QTreeWidget*>(QStringLiteral("versionList"));
    }
    static DiffText* text(VersionsDialog* dialog) { return dialog->findChild<DiffText*>(QStringLiteral("difference")); }
    static QPushButton* button(VersionsDialog* dialog, const char* name)
    {
        return dialog->findChild<QPushButton*>(QString::fromLatin1(name));
    }
    std::unique_ptr<WindowHouse> m_house;
};

void TestVersions::init()
{
    m_house = std::make_unique<WindowHouse>();
    m_house->open();
    m_house->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_house->window.get()));
}

void TestVersions::cleanup() { m_house.reset(); }

void TestVersions::everySendFreezesAVersion()
{
    QVERIFY(shelf().versions(0).isEmpty());
    const QString first = send(QStringLiteral("Wide of a red fox"));
    QCOMPARE(shelf().versions(0).size(), 1);
    const DraftVersion version = shelf().versions(0).first();
    QCOMPARE(version.number, 1);
    QCOMPARE(version.jobs, QStringList{first});
    QCOMPARE(version.estimate, m_house->job(first).estimate);
    QCOMPARE(version.document, model().document());
    QVERIFY(std::abs(version.time.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    model().setPrompt(QStringLiteral("Wide of a red fox at dusk")); // an edit does not change what was frozen
    QCOMPARE(shelf().versions(0).first().document.draft.prompt, QStringLiteral("Wide of a red fox"));
    const QString second = send(QStringLiteral("Wide of a red fox at dusk"));
    QCOMPARE(shelf().versions(0).size(), 2);
    QCOMPARE(shelf().versions(0).last().jobs, QStringList{second});
    QCOMPARE(readVersions(versionsFile()), shelf().versions(0)); // on disk at once
}

void TestVersions::versionsComeBackAfterARestart()
{
    send(QStringLiteral("Wide of a red fox"));
    send(QStringLiteral("Wide of a grey wolf"));
    const QList<DraftVersion> before = shelf().versions(0);
    m_house->open();
    QCOMPARE(shelf().versions(0), before);
    QVERIFY(!shelf().isUnsent(0));
    send(QStringLiteral("Wide of a white hare"));
    QCOMPARE(shelf().versions(0).last().number, 3);
}

void TestVersions::aHalfWrittenLastLineIsDropped()
{
    send(QStringLiteral("Wide of a red fox"));
    const QList<DraftVersion> before = shelf().versions(0);
    const QString path = versionsFile();
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("{\"number\":2,\"document\":{\"draft\":{\"prom");
    }
    m_house->open();
    QCOMPARE(shelf().versions(0), before);
    send(QStringLiteral("Wide of a grey wolf"));
    QCOMPARE(readVersions(path).size(), 2);
    QCOMPARE(readVersions(path), shelf().versions(0));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 2);
}

void TestVersions::aDiskThatRefusesKeepsTheVersion()
{
    const QString path = versionsFile();
    QVERIFY(QDir().mkpath(path)); // a folder in the place of the file
    send(QStringLiteral("Wide of a red fox"));
    send(QStringLiteral("Wide of a grey wolf"));
    QCOMPARE(shelf().versions(0).size(), 2);
    QVERIFY(m_house->window->messages().shows(QStringLiteral("draft")));
    QVERIFY(QDir().rmdir(path));
    QTRY_COMPARE_WITH_TIMEOUT(readVersions(path), shelf().versions(0), 20'000); // both, in order
    QTRY_VERIFY(!m_house->window->messages().shows(QStringLiteral("draft")));
}

void TestVersions::theDialogTellsJobsAndChanges()
{
    const QString first = send(QStringLiteral("Wide of a red fox"));
    QVERIFY(m_house->reaches(first, JobState::Done));
    send(QStringLiteral("Wide of a grey wolf"));
    model().setAudio(true);
    VersionsDialog* dialog = openDialog();
    QTreeWidget* rows = list(dialog);
    QCOMPARE(rows->topLevelItemCount(), 3);
    QCOMPARE(rows->topLevelItem(0)->text(0), QStringLiteral("Now"));
    QCOMPARE(rows->topLevelItem(0)->text(4), QStringLiteral("Audio"));
    QCOMPARE(rows->topLevelItem(1)->text(0), QStringLiteral("2"));
    QCOMPARE(rows->topLevelItem(1)->text(4), QStringLiteral("+2 \u22122 words"));
    QCOMPARE(rows->topLevelItem(2)->text(0), QStringLiteral("1"));
    QCOMPARE(rows->topLevelItem(2)->text(2), QStringLiteral("$0.252"));
    QVERIFY(rows->topLevelItem(2)->text(3).contains(QStringLiteral("done"), Qt::CaseInsensitive));
    QVERIFY(!button(dialog, "restore")->isEnabled()); // the draft as it stands is no version
    QVERIFY(text(dialog)->toPlainText().contains(QStringLiteral("Audio: off on")));
}

void TestVersions::twoVersionsAreComparedByKeyboard()
{
    send(QStringLiteral("Wide of a red fox"));
    send(QStringLiteral("Wide of a grey wolf"));
    VersionsDialog* dialog = openDialog();
    QTreeWidget* rows = list(dialog);
    QCOMPARE(dialog->focusWidget(), rows);
    QTest::keyClick(rows, Qt::Key_Down);
    QTest::keyClick(rows, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(rows->selectedItems().size(), 2);
    const QString shown = text(dialog)->toPlainText();
    QVERIFY2(shown.contains(QStringLiteral("red foxgrey wolf")), qPrintable(shown));
    QVERIFY(!button(dialog, "restore")->isEnabled());
    QTest::keyClick(rows, Qt::Key_Up);
    QTest::keyClick(rows, Qt::Key_Down);
    QVERIFY(!text(dialog)->toPlainText().contains(QStringLiteral("wolf"))); // the first one as a whole
    QVERIFY(button(dialog, "restore")->isEnabled());
    QTest::keyClick(rows, Qt::Key_Home, Qt::ShiftModifier);
    QVERIFY(!button(dialog, "branch")->isEnabled()); // three are too many
    QVERIFY(text(dialog)->toPlainText().isEmpty());
}

void TestVersions::changesAreNotShownByColourAlone()
{
    send(QStringLiteral("Wide of a red <i>fox</i>"));
    model().setPrompt(QStringLiteral("Wide of a grey <i>fox</i>"));
    VersionsDialog* dialog = openDialog();
    QString removed;
    QString added;
    for (QTextBlock block = text(dialog)->document()->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            removed += fragment.charFormat().fontStrikeOut() ? fragment.text() : QString();
            added += fragment.charFormat().fontUnderline() ? fragment.text() : QString();
        }
    }
    QCOMPARE(removed, QStringLiteral("red"));
    QCOMPARE(added, QStringLiteral("grey"));
    QVERIFY(text(dialog)->toPlainText().contains(QStringLiteral("<i>fox</i>"))); // markup stays text
}

void TestVersions::settingsThatDifferAreNamed()
{
    DraftDocument before;
    DraftDocument after;
    after.draft.endpoint = {Tier::FourK, Mode::ImageToVideo};
    after.draft.seconds = 9;
    after.draft.aspect = QStringLiteral("21:9");
    after.draft.guidance = 0.7;
    after.draft.audio = true;
    after.draft.seed = 42;
    after.draft.firstFrame = QStringLiteral("https://images.example.org/a.jpg");
    after.batch.takes = 3;
    QStringList names;
    const QList<VersionWords::Text> settings = VersionWords::settings(before, after);
    for (const VersionWords::Text& setting : settings)
        names.append(setting.name);
    QCOMPARE(names.join(u' '), QStringLiteral("Tier Made from First frame Duration Ratio Guidance Audio Seed Takes"));
    QVERIFY(VersionWords::settings(after, after).isEmpty());
    QCOMPARE(VersionWords::summary(after, after), QStringLiteral("the same"));
    after.draft.shots = {{QStringLiteral("Wide"), 3}}; // kept, not sent
    QVERIFY(VersionWords::texts(before, after).isEmpty());
    after.draft.shotsActive = true;
    QCOMPARE(VersionWords::texts(before, after).first().after, QStringLiteral("Shot 1, 3 s: Wide"));
}

void TestVersions::restoringIsAnEditThatUndoTakesBack()
{
    send(QStringLiteral("Wide of a red fox"));
    const DraftDocument sent = model().document();
    model().setTier(Tier::Pro);
    model().setPrompt(QStringLiteral("Something else"));
    shelf().rename(0, QStringLiteral("My fox"));
    VersionsDialog* dialog = openDialog();
    QTest::keyClick(list(dialog), Qt::Key_Down);
    QTest::mouseClick(button(dialog, "restore"), Qt::LeftButton);
    QCOMPARE(model().draft(), sent.draft);
    QCOMPARE(shelf().title(0), QStringLiteral("My fox")); // the name is the draft's, not the version's
    QVERIFY(!shelf().isUnsent(0));
    QTRY_VERIFY(!m_house->window->findChild<VersionsDialog*>(QStringLiteral("versionsDialog")));
    model().undo();
    QCOMPARE(model().draft().prompt, QStringLiteral("Something else"));
    QCOMPARE(model().draft().endpoint.tier, Tier::Pro);
}

void TestVersions::branchingOpensATab()
{
    send(QStringLiteral("Wide of a red fox"));
    model().setPrompt(QStringLiteral("Something else"));
    VersionsDialog* dialog = openDialog();
    QTest::keyClick(list(dialog), Qt::Key_Down);
    QTest::mouseClick(button(dialog, "branch"), Qt::LeftButton);
    QCOMPARE(shelf().count(), 2);
    QCOMPARE(shelf().current(), 1);
    QCOMPARE(model().draft().prompt, QStringLiteral("Wide of a red fox"));
    QCOMPARE(shelf().document(0).draft.prompt, QStringLiteral("Something else"));
    QVERIFY(shelf().document(0).id != shelf().document(1).id);
    QCOMPARE(shelf().parent(1).id, shelf().document(0).id);
    QCOMPARE(shelf().parent(1).version, 1);
    QVERIFY(shelf().title(1).contains(QStringLiteral("from version 1")));
    QVERIFY(shelf().versions(1).isEmpty());
    const DraftParent parent = shelf().parent(1);
    m_house->open();
    QCOMPARE(shelf().parent(1), parent);
}

void TestVersions::aJobLeadsToItsVersion()
{
    const QString job = send(QStringLiteral("Wide of a red fox"));
    send(QStringLiteral("Wide of a grey wolf"));
    shelf().close(0);
    m_house->open(); // its versions are read from the disk then
    Q_EMIT m_house->window->library().versionRequested(job);
    auto* dialog = m_house->window->findChild<VersionsDialog*>(QStringLiteral("versionsDialog"));
    QVERIFY(dialog);
    QCOMPARE(model().draft().prompt, QStringLiteral("Wide of a grey wolf"));
    QCOMPARE(list(dialog)->currentItem()->text(0), QStringLiteral("1"));
    dialog->close();
    const QString other = m_house->enqueue(); // by the command line, for example
    Q_EMIT m_house->window->library().versionRequested(other);
    QVERIFY(m_house->window->messages().shows(QStringLiteral("noVersion")));
}

int main(int argc, char* argv[])
{
    const Isolated isolated;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    QApplication::setQuitOnLastWindowClosed(false);
    TestVersions test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_versions.moc"
