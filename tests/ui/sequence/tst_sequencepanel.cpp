// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/journal.h"
#include "tests/support/isolated.h"
#include "ui/models/filepresence.h"
#include "ui/sequence/clipmime.h"
#include "ui/sequence/sequencecard.h"
#include "ui/sequence/sequencehead.h"
#include "ui/sequence/sequencepanel.h"
#include "ui/sequence/sequencewords.h"
#include "ui/style/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace klapper;

namespace {

/// Takes whose journal says what they are; the name tells.
std::optional<ClipFact> factOf(const SequenceClip& clip)
{
    ClipFact fact;
    fact.info = {.seconds = 4, .width = 1280, .height = 720, .frameRate = QStringLiteral("24/1"), .frames = 96};
    fact.picture = {clip.path, QStringLiteral("key"), 4};
    if (clip.jobId == u"big") {
        fact.info.width = 1920;
        fact.info.height = 1080;
    } else if (clip.jobId == u"quick") {
        fact.info.frameRate = QStringLiteral("30/1");
        fact.info.frames = 120;
    } else if (clip.jobId == u"loud") {
        fact.info.hasAudio = true;
        fact.info.audioChannels = 2;
    }
    return fact;
}

SequenceClip take(const char* job)
{
    SequenceClip clip;
    clip.jobId = QString::fromLatin1(job);
    clip.path = u"/clips/" % clip.jobId % u".mp4";
    clip.title = u"Take " % clip.jobId;
    return clip;
}

/// The pointer with the button down.
void pullOn(QWidget* widget, const QPoint& to)
{
    QMouseEvent move(QEvent::MouseMove, to, widget->mapToGlobal(QPointF(to)), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(widget, &move);
}

} // namespace

/// The panel on a journal of its own, as a person uses it.
class TestSequencePanel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto journal = Journal::open(m_dir->filePath(QStringLiteral("journal.sqlite")));
        QVERIFY(journal.ok());
        m_journal = std::move(journal).value();
        m_store = std::make_unique<SequenceStore>(*m_journal);
        m_files = std::make_unique<FilePresence>(nullptr, [](const QString& path) { return !path.contains(u"lost"); });
        m_facts = std::make_unique<ClipFacts>(factOf, std::make_shared<MediaTools>());
        m_panel = std::make_unique<SequencePanel>(SequencePanel::Services{*m_store, *m_facts, *m_files, nullptr});
        m_panel->resize(1000, 180);
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    void cleanup()
    {
        m_panel.reset();
        m_facts.reset();
        m_files.reset();
        m_store.reset();
        m_journal.reset();
    }

    void theFirstClipMakesASequence()
    {
        QVERIFY(m_panel->sequence().id.isEmpty());
        QVERIFY(!button("sequenceExport")->isEnabled());
        auto* offer = m_panel->findChild<QWidget*>(QStringLiteral("sequenceStrip"));
        QVERIFY(!offer->isVisible());
        QSignalSpy added(m_panel.get(), &SequencePanel::addWanted);
        const QList<QPushButton*> buttons = m_panel->findChildren<QPushButton*>();
        const auto add = std::find_if(buttons.begin(), buttons.end(),
                                      [](QPushButton* each) { return each->text() == u"Add the selected clips"; });
        QVERIFY(add != buttons.end());
        QTest::mouseClick(*add, Qt::LeftButton);
        QCOMPARE(added.size(), 1);
        m_panel->insertClips({take("a"), take("b")});
        QCOMPARE(m_store->all().size(), 1);
        QCOMPARE(m_panel->sequence().name, QStringLiteral("Sequence 1"));
        QCOMPARE(m_panel->strip().selectedIds().size(), 2);
        QVERIFY(offer->isVisible());
        QVERIFY(button("sequenceExport")->isEnabled());
    }
    void theModelIsConsistent()
    {
        QAbstractItemModelTester tester(const_cast<SequenceModel*>(&m_panel->model()),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill({"a", "b", "c", "d"});
        m_panel->moveClips({idAt(3), idAt(1)}, 0);
        QCOMPARE(order(), QStringLiteral("b d a c"));
        m_panel->removeClips({idAt(0), idAt(2)});
        QCOMPARE(order(), QStringLiteral("d c"));
        m_panel->undo();
        m_panel->undo();
        QCOMPARE(order(), QStringLiteral("a b c d"));
        m_panel->showSequence({});
        QCOMPARE(m_panel->model().rowCount(), 0);
    }
    void keysMoveTakeOutAndTakeBack()
    {
        fill({"a", "b", "c", "d"});
        strip().setFocus();
        QTest::keyClick(&strip(), Qt::Key_Home);
        QTest::keyClick(&strip(), Qt::Key_Right);
        QTest::keyClick(&strip(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(order(), QStringLiteral("a c b d"));
        QTest::keyClick(&strip(), Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(&strip(), Qt::Key_Right, Qt::AltModifier); // there is no further
        QCOMPARE(order(), QStringLiteral("a c d b"));
        QTest::keyClick(&strip(), Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(&strip(), Qt::Key_Home, Qt::AltModifier); // both that are selected
        QCOMPARE(order(), QStringLiteral("d b a c"));
        QTest::keyClick(&strip(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(order(), QStringLiteral("d b a c"));
        QTest::keyClick(&strip(), Qt::Key_End, Qt::AltModifier);
        QCOMPARE(order(), QStringLiteral("a c d b"));
        QTest::keyClick(&strip(), Qt::Key_Delete);
        QCOMPARE(order(), QStringLiteral("a c"));
        QVERIFY(strip().currentIndex().isValid());
        QTest::keyClick(&strip(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(order(), QStringLiteral("a c d b"));
        QTest::keyClick(&strip(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(order(), QStringLiteral("a c"));
        QTest::keyClick(&strip(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&strip(), Qt::Key_Delete);
        QCOMPARE(order(), QString());
        QVERIFY(QApplication::focusWidget() != nullptr); // on what is there now
    }
    void aCardIsPulledToItsPlace()
    {
        fill({"a", "b", "c", "d"});
        pull(0, rect(2).center() + QPoint(10, 0));
        QCOMPARE(order(), QStringLiteral("b c a d"));
        pull(3, rect(0).center() - QPoint(30, 0));
        QCOMPARE(order(), QStringLiteral("d b c a"));
        // Let go where it was: nothing happens; Escape while it is pulled neither.
        pull(1, rect(1).center() + QPoint(20, 0));
        QCOMPARE(order(), QStringLiteral("d b c a"));
        QTest::mousePress(strip().viewport(), Qt::LeftButton, {}, rect(0).center());
        pullOn(strip().viewport(), rect(2).center() + QPoint(10, 0));
        QVERIFY(strip().dropPlace());
        QTest::keyClick(&strip(), Qt::Key_Escape);
        QVERIFY(!strip().dropPlace());
        QTest::mouseRelease(strip().viewport(), Qt::LeftButton, {}, rect(2).center());
        QCOMPARE(order(), QStringLiteral("d b c a"));
        // Several that are selected go together.
        strip().select({idAt(0), idAt(3)});
        pull(3, rect(1).center() + QPoint(10, 0));
        QCOMPARE(order(), QStringLiteral("b d a c"));
    }
    void edgesArePulledWithTheirFrameShown()
    {
        fill({"a", "b"});
        const QRect card = SequenceCard::cardRect(rect(0));
        QSignalSpy moved(&strip(), &SequenceStrip::edgeMoved);
        const QPoint left(card.left() + 3, card.center().y());
        QTest::mousePress(strip().viewport(), Qt::LeftButton, {}, left);
        pullOn(strip().viewport(), left + QPoint(card.width() / 4, 0));
        const CardTrim during = strip().trim();
        QVERIFY(during.isActive());
        QVERIFY2(qAbs(during.in - 24) <= 1, qPrintable(QString::number(during.in))); // a quarter of 96 frames
        QCOMPARE(moved.last().at(1).toLongLong(), during.in);
        const QString said = SequenceWords::edge(m_panel->model().items()[0], true, 24, 72);
        QVERIFY2(said.contains(u"00:00:01:00") && said.contains(u"24") && said.contains(u"72"), qPrintable(said));
        QCOMPARE(m_panel->sequence().clips[0].in, 0); // not before it is let go
        QTest::mouseRelease(strip().viewport(), Qt::LeftButton, {}, left + QPoint(card.width() / 4, 0));
        QCOMPARE(m_panel->sequence().clips[0].in, during.in);
        QCOMPARE(m_panel->sequence().clips[0].out, -1);
        QCOMPARE(order(), QStringLiteral("a b"));

        const QPoint right(card.right() - 3, card.center().y());
        QTest::mousePress(strip().viewport(), Qt::LeftButton, {}, right);
        pullOn(strip().viewport(), right - QPoint(card.width() / 2, 0));
        QTest::mouseRelease(strip().viewport(), Qt::LeftButton, {}, right - QPoint(card.width() / 2, 0));
        QVERIFY(qAbs(m_panel->sequence().clips[0].out - 48) <= 1);
        // Never beyond the other edge, nor beyond the file.
        QTest::mousePress(strip().viewport(), Qt::LeftButton, {}, left);
        pullOn(strip().viewport(), left + QPoint(2 * card.width(), 0));
        QCOMPARE(strip().trim().length(), 1);
        pullOn(strip().viewport(), left - QPoint(card.width(), 0));
        QCOMPARE(strip().trim().in, 0);
        QTest::keyClick(&strip(), Qt::Key_Escape);
        QTest::mouseRelease(strip().viewport(), Qt::LeftButton, {}, left);
        QCOMPARE(m_panel->sequence().clips[0].in, during.in);
        m_panel->undo();
        m_panel->undo();
        QVERIFY(!m_panel->sequence().clips[0].isTrimmed());
    }
    void keysTrimByFrames()
    {
        fill({"a"});
        strip().setFocus();
        QTest::keyPress(&strip(), Qt::Key_Right, Qt::ControlModifier);
        QTest::keyPress(&strip(), Qt::Key_Right, Qt::ControlModifier);
        QTest::keyPress(&strip(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(strip().trim().in, 3);
        QCOMPARE(m_panel->sequence().clips[0].in, 0);
        QTest::keyRelease(&strip(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_panel->sequence().clips[0].in, 3);
        QTest::keyClick(&strip(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_panel->sequence().clips[0].out, 95);
        QTest::keyClick(&strip(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_panel->sequence().clips[0].out, -1); // the file's own end is no trim
        m_panel->undo();
        m_panel->undo();
        m_panel->undo();
        QCOMPARE(m_panel->sequence().clips[0].in, 0); // three frames were one step
        QSignalSpy marks(m_panel.get(), &SequencePanel::marksWanted);
        QSignalSpy opened(m_panel.get(), &SequencePanel::openWanted);
        QSignalSpy played(m_panel.get(), &SequencePanel::playWanted);
        QTest::keyClick(&strip(), Qt::Key_T);
        QTest::keyClick(&strip(), Qt::Key_Return);
        QTest::keyClick(&strip(), Qt::Key_Space);
        QCOMPARE(marks.size(), 1);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(played.first().first().toString(), idAt(0));
    }
    void takesAndFilesAreDroppedBetweenCards()
    {
        fill({"a", "b"});
        QMimeData takes;
        clipmime::addTakes(takes, {QStringLiteral("x"), QStringLiteral("y")});
        takes.setUrls({QUrl::fromLocalFile(QStringLiteral("/clips/x.mp4"))}); // as others get it
        QSignalSpy dropped(m_panel.get(), &SequencePanel::takesDropped);
        QVERIFY(drop(takes, rect(1).center() - QPoint(20, 0)));
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped[0][0].toStringList(), (QStringList{QStringLiteral("x"), QStringLiteral("y")}));
        QCOMPARE(dropped[0][1].toInt(), 1);
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(QStringLiteral("/else/Opening title.mp4")),
                       QUrl::fromLocalFile(QStringLiteral("/else/notes.txt")),
                       QUrl(QStringLiteral("https://x/y.mp4"))});
        QVERIFY(drop(files, rect(0).center() - QPoint(20, 0)));
        QCOMPARE(m_panel->model().rowCount(), 3);
        QCOMPARE(m_panel->sequence().clips[0].path, QStringLiteral("/else/Opening title.mp4"));
        QCOMPARE(m_panel->sequence().clips[0].title, QStringLiteral("Opening title"));
        QMimeData text;
        text.setText(QStringLiteral("nothing of ours"));
        QVERIFY(!drop(text, rect(0).center()));
        QCOMPARE(m_panel->model().rowCount(), 3);
    }
    void whatDiffersFromTheFirstIsSaid()
    {
        fill({"a", "big", "quick", "loud", "lost"});
        QTRY_VERIFY(m_panel->model().items()[4].missing);
        const auto said = [this](int row) {
            return m_panel->model().index(row).data(Qt::AccessibleTextRole).toString();
        };
        const QList<SequenceItem>& items = m_panel->model().items();
        QVERIFY(!items[0].differs() && SequenceWords::badges(items[0]).isEmpty());
        QVERIFY(items[1].differsInSize && !items[1].differsInRate && !items[1].differsInSound);
        QVERIFY(said(1).contains(QStringLiteral("1920\u00D71080")));
        QVERIFY(items[2].differsInRate && !items[2].differsInSize);
        QVERIFY(said(2).contains(u"30 fps"));
        QVERIFY(items[3].differsInSound);
        QVERIFY(said(3).contains(u"stereo"));
        QVERIFY(said(4).contains(u"File missing"));
        m_panel->moveClips({idAt(1)}, 0); // from another first clip all others differ
        QVERIFY(!m_panel->model().items()[0].differsInSize && m_panel->model().items()[1].differsInSize);
    }
    void theTotalFollows()
    {
        auto* total = m_panel->findChild<ElidedLabel*>(QStringLiteral("sequenceTotal"));
        fill({"a", "b"});
        QTRY_VERIFY2(total->text().contains(u"00:00:08:00"), qPrintable(total->text()));
        QVERIFY(total->text().contains(u"192") && total->text().contains(u"2 clips"));
        m_panel->trim(idAt(0), 24, 48);
        QTRY_VERIFY(total->text().contains(u"00:00:05:00") && total->text().contains(u"120"));
        m_panel->setFade(500);
        QTRY_VERIFY(total->text().contains(u"00:00:04:12") && total->text().contains(u"108"));
        QCOMPARE(button("sequenceFade")->text(), SequenceWords::fade(500));
        m_panel->resize(420, 180);
        QTRY_VERIFY(!total->isElided() || total->text() == SequenceWords::shortTotal(m_panel->model()));
    }
    void severalSequencesAreChosenNamedCopiedAndDeleted()
    {
        fill({"a"});
        auto* names = m_panel->findChild<QComboBox*>(QStringLiteral("sequenceNames"));
        chooseFromMenu(QStringLiteral("New sequence"));
        answer(QStringLiteral("Second"));
        QCOMPARE(m_panel->sequence().name, QStringLiteral("Second"));
        QCOMPARE(names->count(), 2);
        QCOMPARE(names->currentText(), QStringLiteral("Second"));
        chooseFromMenu(QStringLiteral("Rename"));
        answer(QStringLiteral("<b>Bold</b> name"));
        QCOMPARE(names->currentText(), QStringLiteral("<b>Bold</b> name"));
        names->setFocus();
        QTest::keyClick(names, Qt::Key_Up);
        QCOMPARE(m_panel->sequence().name, QStringLiteral("Sequence 1"));
        chooseFromMenu(QStringLiteral("Duplicate"));
        QCOMPARE(m_store->all().size(), 3);
        QCOMPARE(m_panel->sequence().name, QStringLiteral("Sequence 1, copy"));
        QCOMPARE(order(), QStringLiteral("a"));
        const QString copy = m_panel->sequence().id;
        chooseFromMenu(QStringLiteral("Delete the sequence"));
        QVERIFY(!m_store->find(copy));
        QCOMPARE(names->count(), 2);
        chooseFromMenu(QStringLiteral("Undo the last change"));
        QCOMPARE(m_panel->sequence().id, copy); // it is looked at again
        QCOMPARE(order(), QStringLiteral("a"));
    }
    void buttonsSayWhatIsWanted()
    {
        fill({"a", "b"});
        QSignalSpy exported(m_panel.get(), &SequencePanel::exportWanted);
        QSignalSpy handed(m_panel.get(), &SequencePanel::handoffWanted);
        QSignalSpy joined(m_panel.get(), &SequencePanel::joinWanted);
        for (const char* name : {"sequenceExport", "sequenceHandoff", "sequenceJoin"})
            QTest::mouseClick(button(name), Qt::LeftButton);
        QCOMPARE(exported.size(), 1);
        QCOMPARE(handed.size(), 1);
        QCOMPARE(joined.first().first().value<Sequence>(), m_panel->sequence());
    }
    void everyControlHasANameAndForeignTextIsPlain()
    {
        fill({"a"});
        const QList<QAbstractButton*> buttons = m_panel->findChildren<QAbstractButton*>();
        for (const QAbstractButton* each : buttons)
            QVERIFY2(!each->accessibleName().isEmpty() || !each->text().isEmpty(), qPrintable(each->objectName()));
        const QList<QLabel*> labels = m_panel->findChildren<QLabel*>();
        for (const QLabel* each : labels)
            QVERIFY(each->textFormat() == Qt::PlainText || each->text().isEmpty());
    }
    void aFileFromElsewhereIsAskedForLater()
    {
        SequenceClip file;
        file.path = m_dir->filePath(QStringLiteral("not there.mp4"));
        file.title = QStringLiteral("lost file");
        m_panel->insertClips({take("a"), file});
        QCOMPARE(m_panel->model().items()[1].length(), 0);
        QVERIFY(!m_panel->model().isKnown());
        QVERIFY(SequenceWords::shortTotal(m_panel->model()).startsWith(QChar(0x2265)));
        QCOMPARE(m_panel->model().times().frames(), 96 + 24); // a second for what nobody knows
    }

private:
    SequenceStrip& strip() { return m_panel->strip(); }
    QRect rect(int row) { return strip().visualRect(m_panel->model().index(row)); }
    QString idAt(int row) { return m_panel->sequence().clips.value(row).id; }
    QPushButton* button(const char* name) { return m_panel->findChild<QPushButton*>(QString::fromLatin1(name)); }
    void fill(std::initializer_list<const char*> jobs)
    {
        QList<SequenceClip> clips;
        for (const char* job : jobs)
            clips.append(take(job));
        m_panel->insertClips(clips);
        m_panel->resize(1800, 180); // all in sight
        QCoreApplication::sendPostedEvents();
        strip().doItemsLayout();
        strip().select({idAt(0)});
    }
    QString order()
    {
        QStringList jobs;
        for (const SequenceClip& clip : m_panel->sequence().clips)
            jobs.append(clip.jobId);
        return jobs.join(u' ');
    }
    void pull(int row, const QPoint& to)
    {
        QWidget* viewport = strip().viewport();
        const QPoint from = rect(row).center();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        pullOn(viewport, (from + to) / 2);
        pullOn(viewport, to);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
    }
    bool drop(const QMimeData& mime, const QPoint& at)
    {
        QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(strip().viewport(), &enter);
        if (!enter.isAccepted())
            return false;
        QDragMoveEvent move(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(strip().viewport(), &move);
        QDropEvent event(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(strip().viewport(), &event);
        return event.isAccepted();
    }
    void chooseFromMenu(const QString& words)
    {
        QMenu* menu = m_panel->head().menu();
        Q_EMIT menu->aboutToShow();
        const QList<QAction*> actions = menu->actions();
        for (QAction* each : actions) {
            if (each->text().remove(u'&').startsWith(words) && each->isEnabled())
                return each->trigger();
        }
        QFAIL(qPrintable(words));
    }
    void answer(const QString& text)
    {
        auto* dialog = m_panel->findChild<QInputDialog*>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit*>()->clear();
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), text);
        QTest::keyClick(dialog, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<SequenceStore> m_store;
    std::unique_ptr<FilePresence> m_files;
    std::unique_ptr<ClipFacts> m_facts;
    std::unique_ptr<SequencePanel> m_panel;
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QApplication app(argc, argv);
    applyTheme(app, Appearance::Dark);
    TestSequencePanel object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_sequencepanel.moc"
