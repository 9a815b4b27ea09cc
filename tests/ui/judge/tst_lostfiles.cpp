// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/judge/judgehouse.h"
#include "ui/library/librarypanel.h"
#include "ui/shell/judging.h"
#include "ui/shell/mediaactions.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/questiondialog.h"
#include "ui/stage/clipplayer.h"
#include "ui/stage/mediabackend.h"
#include "ui/stage/stagepanel.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QFileDialog>
#include <QListView>
#include <QMenu>
#include <QTest>

using namespace klapper;
using namespace klapper::test;

namespace {
constexpr int patience = 30'000; // ms; only a failing test waits that long
}

/// Files in the trash, files that are lost, and how they come back, in the real window.
class TestLostFiles final : public QObject
{
    Q_OBJECT

    std::unique_ptr<JudgeHouse> m_house;
    QString m_id;
    QString m_path;

    MainWindow& window() { return *m_house->window; }
    MediaActions& media() { return window().judging().media(); }
    LibraryEntry entry()
    {
        const Result<std::optional<LibraryEntry>> found = m_house->engine->library().entry(m_id);
        return found && *found ? **found : LibraryEntry();
    }
    bool plays()
    {
        const ClipPlayer* player = window().stage().player();
        return player->state() != ClipPlayer::State::Failed && !player->image().isNull();
    }
    QListView* list() { return window().findChild<QListView*>(QStringLiteral("clips")); }
    static QPushButton* button(QWidget* parent, const QString& text)
    {
        const QList<QPushButton*> buttons = parent->findChildren<QPushButton*>();
        for (QPushButton* each : buttons) {
            if (each->text() == text && each->isVisibleTo(parent))
                return each;
        }
        return nullptr;
    }
    /// Puts the clip on the stage and the keys on its card.
    void show(const QString& id)
    {
        m_id = id;
        m_path = entry().path;
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        Q_EMIT window().library().chosen(m_id);
        window().library().select(m_id);
        QTRY_COMPARE(window().library().selected(), m_id);
        QTRY_VERIFY_WITH_TIMEOUT(plays(), patience);
        list()->setFocus();
    }
    /// The dialog of "Locate", answered with a file.
    void choose(const QString& path)
    {
        QFileDialog* dialog = media().dialog();
        QVERIFY(dialog);
        dialog->setDirectory(QFileInfo(path).path());
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(!media().dialog());
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<JudgeHouse>(QStringList{QStringLiteral("A <b>fox</b> at night")});
        m_house->open();
        show(m_house->ids.first());
        QVERIFY(m_path.endsWith(QStringLiteral("clip 1.mp4")));
    }
    void cleanup() { m_house.reset(); }

    void theTrashAsksAndTheCarefulAnswerKeepsTheFile()
    {
        QTest::keyClick(list(), Qt::Key_Delete);
        QPointer<QuestionDialog> question = media().question();
        QVERIFY(question);
        QVERIFY(question->words().reason.contains(QStringLiteral("recipe"))); // it says what stays
        QVERIFY(question->words().reason.contains(QStringLiteral("A <b>fox</b> at night")));
        QTest::keyClick(question, Qt::Key_Return); // never means yes
        QTRY_VERIFY(!question);
        QVERIFY(QFile::exists(m_path));
        QVERIFY(!entry().trashed);
    }

    void theTrashTakesTheFileAndKeepsTheRecipe()
    {
        QTest::keyClick(list(), Qt::Key_Delete);
        button(media().question(), QStringLiteral("Move to trash"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(entry().trashed, patience);
        QVERIFY(!QFile::exists(m_path));
        QCOMPARE(list()->model()->rowCount(), 1); // it is found as before
        QTRY_VERIFY_WITH_TIMEOUT(window().stage().isFileMissing(), patience);
        QTest::keyClick(list(), Qt::Key_Delete); // there is nothing to ask for
        QVERIFY(!media().question());
        QTRY_VERIFY(window().messages().shows(QStringLiteral("trash")));
        button(&window().messages(), QStringLiteral("Put back"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(!entry().trashed, patience);
        QVERIFY(QFile::exists(m_path));
        QTRY_VERIFY_WITH_TIMEOUT(plays(), patience);
    }

    void aLostFileIsNoticedAndFoundAgain()
    {
        const QString moved = m_house->folder.filePath(QStringLiteral("moved elsewhere.mp4"));
        QVERIFY(QFile::rename(m_path, moved));
        window().judging().files().lookAgain(m_path); // as for a row that is shown
        QTRY_VERIFY_WITH_TIMEOUT(window().judging().files().isMissing(m_path), patience);
        Q_EMIT window().library().chosen(QString()); // no job; the clip is opened again below
        media().locate(m_id);
        choose(moved);
        QTRY_COMPARE_WITH_TIMEOUT(entry().path, moved, patience);
        QVERIFY(!window().messages().shows(QStringLiteral("locate")));
        QTRY_VERIFY_WITH_TIMEOUT(plays(), patience);
        QCOMPARE(window().stage().clip().path, moved);
        QVERIFY(!window().judging().files().isMissing(moved));
    }

    void anotherFileIsPolitelyRefused()
    {
        const QString wrong = m_house->folder.filePath(QStringLiteral("wrong.mp4"));
        QVERIFY(QFile::copy(m_path, wrong));
        QFile file(wrong);
        QVERIFY(file.open(QIODevice::Append));
        file.write("one byte more");
        file.close();
        media().locate(m_id);
        choose(wrong);
        QTRY_VERIFY_WITH_TIMEOUT(window().messages().shows(QStringLiteral("locate")), patience);
        QCOMPARE(entry().path, m_path);
        const QList<Banner*> banners = window().messages().findChildren<Banner*>();
        QVERIFY(std::any_of(banners.cbegin(), banners.cend(), [](const Banner* banner) {
            return banner->kind() == Banner::Kind::Warning
                && banner->text().contains(QStringLiteral("Nothing was changed"));
        }));
        button(&window().messages(), QStringLiteral("Choose another …"))->click();
        QVERIFY(media().dialog());
    }

    void aLostFileIsDownloadedAgainFromTheStage()
    {
        // This one has to be known to the service.
        const QString made = m_house->enqueue(QStringLiteral("A harbour at dawn"));
        QTRY_COMPARE_WITH_TIMEOUT(m_house->job(made).state, JobState::Done, 5 * 60'000);
        show(made);
        const int submits = m_house->submits();
        QVERIFY(QFile::remove(m_path));
        window().stage().showClip(StageClip(window().stage().clip()));
        QTRY_VERIFY_WITH_TIMEOUT(window().stage().isFileMissing(), patience);
        QVERIFY(button(&window().stage(), QStringLiteral("Locate …")));
        button(&window().stage(), QStringLiteral("Download again"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(entry().path), 5 * 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_house->job(m_id).state, JobState::Done, patience);
        QTRY_VERIFY_WITH_TIMEOUT(plays(), patience);
        QCOMPARE(m_house->submits(), submits); // nothing is paid again
    }

    void theMenuOffersWhatCanBeDone()
    {
        const auto titles = [this] {
            QMenu menu;
            media().fillMenu(&menu, {m_id});
            QStringList words;
            const QList<QAction*> actions = menu.actions();
            for (const QAction* action : actions)
                words.append(action->text().remove(u'&').section(u'\t', 0, 0));
            return words;
        };
        QCOMPARE(titles(), QStringList{QStringLiteral("Move to trash …")});
        QVERIFY(QFile::remove(m_path));
        window().judging().files().lookAgain(m_path);
        QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList({QStringLiteral("Locate …"), QStringLiteral("Download again")}),
                                  patience);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Delete); // there is nothing to put there
        QVERIFY(!media().question());
    }
};

int main(int argc, char** argv)
{
    const Isolated profile;
    chooseMediaBackend();
    QApplication application(argc, argv);
    TestLostFiles test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_lostfiles.moc"
