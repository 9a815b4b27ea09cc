// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/framereference.h"
#include "tests/ui/window/framehouse.h"
#include "ui/compose/composewords.h"
#include "ui/compose/framecanvas.h"
#include "ui/compose/previewhostsdialog.h"
#include "ui/jobs/errorwords.h"
#include "ui/jobs/jobwords.h"

#include <QClipboard>
#include <QMenu>
#include <QSet>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace klapper;
using namespace klapper::test;

/// The words of the panels, and what a frame slot takes, refuses, asks and remembers.
class TestFrameSlot : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // fault: U3
    void everySampleIsDroppedOnTheSlot_data();
    void everySampleIsDroppedOnTheSlot();
    void everySampleIsDroppedWhereImagesAreEmbedded_data() { everySampleIsDroppedOnTheSlot_data(); }
    void everySampleIsDroppedWhereImagesAreEmbedded();
    // fault: U3
    void aLocalFileIsRefusedWithTheReason();
    void aLocalFileIsEmbeddedWhereTheContractTakesIt();
    // fault: U3
    void aFileThatCannotBeEmbeddedIsRefused();
    void anEmbeddedImageIsKeptForAnEndpointWithoutThem();
    void theKeyboardPastesAddressesPagesAndBitmaps();
    void nothingIsContactedUnlessAllowed();
    void onceAsksOnceAndIsNotRemembered();
    void alwaysIsRememberedAndAsksByItself();
    void neverIsRemembered();
    void anAnswerIsTakenBackInTheDialog();
    void aTypedAddressIsNotAskedLetterByLetter();
    void anotherStartShowsThePictureWithoutContact();
    void thePictureOfADragIsShownWithoutAsking();
    // fault: U3
    void whatTheHostAnswersIsSaid();
    void tooSmallAndTooNarrowAreSaid();
    void theKeyboardSwapsBothFrames();
    void theKeyboardOpensTheMenu();
    void theOutlineIsTheLargestOfItsRatio();
    void aLongHostDoesNotWidenThePanel();
    void everyStateHasAWordOfItsOwn();
    void everyErrorHasWords();
    void anUnknownJobSaysWhatItMayHaveCost();
};

void TestFrameSlot::everySampleIsDroppedOnTheSlot_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = DropSample::names();
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestFrameSlot::everySampleIsDroppedOnTheSlot()
{
    QFETCH(QString, name);
    const DropSample sample = DropSample::read(name);
    FrameHouse house;
    // On the field as on the rest of the slot.
    for (QWidget* target : {static_cast<QWidget*>(&house.slot()), static_cast<QWidget*>(house.edit())}) {
        house.model.setFirstFrame({});
        const bool taken = house.drop(target, *sample.mime);
        const QString url = sample.expect.value(u"url").toString();
        const bool isLocal = sample.expect.contains(QStringLiteral("path"))
                          || (url.isEmpty() && sample.expect.contains(QStringLiteral("bytes")));
        QCOMPARE(house.model.draft().firstFrame, url);
        QCOMPARE(house.edit()->text(), url);
        QCOMPARE(taken && isLocal, isLocal);
        QCOMPARE(house.note().contains(QStringLiteral("public https address")), isLocal);
        QCOMPARE(house.hasPicture(), !url.isEmpty() && sample.expect.contains(QStringLiteral("picture")));
        if (name.endsWith(u"-selection.json"))
            QVERIFY(!taken);
    }
    QCOMPARE(house.requests(), 0);
}

void TestFrameSlot::everySampleIsDroppedWhereImagesAreEmbedded()
{
    QFETCH(QString, name);
    const DropSample sample = DropSample::read(name);
    FrameHouse house(FrameHouse::Contracts::Live);
    house.drop(&house.slot(), *sample.mime);
    const QString url = sample.expect.value(u"url").toString();
    const QString first = house.model.draft().firstFrame;
    if (!url.isEmpty() || !sample.expect.contains(QStringLiteral("bytes"))) {
        QCOMPARE(first, url); // an address goes before the picture that came along; a file of the sample is not there
        return;
    }
    QVERIFY2(isFrameReference(first), qPrintable(first));
    QVERIFY(QFile::exists(house.store.path(first)));
    QVERIFY(house.hasPicture());
}

void TestFrameSlot::aLocalFileIsRefusedWithTheReason()
{
    FrameHouse house;
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(FrameHouse::file("still.jpg"))});
    QVERIFY(house.drop(&house.slot(), mime));
    QVERIFY(house.model.draft().firstFrame.isEmpty());
    QVERIFY(house.note().contains(QStringLiteral("public https address")));
    QVERIFY(house.note().contains(QStringLiteral("Upload it")));
    // "Choose a file" says the same instead of opening a dialog in vain.
    house.model.setFirstFrame(QStringLiteral("https://images.example.org/a.jpg"));
    house.action("Choose a file …")->trigger();
    QVERIFY(house.note().contains(QStringLiteral("Upload it")));
    QCOMPARE(house.model.draft().firstFrame, QStringLiteral("https://images.example.org/a.jpg"));
}

void TestFrameSlot::aLocalFileIsEmbeddedWhereTheContractTakesIt()
{
    FrameHouse house(FrameHouse::Contracts::Live);
    QSignalSpy facts(&house.slot(), &FrameSlot::factsChanged);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(FrameHouse::file("turned.jpg"))});
    QVERIFY(house.drop(house.edit(), mime));
    const QString reference = house.model.draft().firstFrame;
    QFile source(FrameHouse::file("turned.jpg"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const auto kept = house.store.read(reference);
    QVERIFY(kept);
    QCOMPARE(*kept, source.readAll());
    QVERIFY(house.note().startsWith(QStringLiteral("480 × 640 · 3:4")));
    QVERIFY(house.edit()->isReadOnly());
    QVERIFY(!house.edit()->text().contains(QStringLiteral("klapper-frame")));
    QCOMPARE(facts.size(), 1);
    const auto told = facts.first().first().value<std::optional<FrameFacts>>();
    QCOMPARE(told->url, reference);
    QCOMPARE(told->size, QSize(480, 640));
    QTest::mouseClick(house.slot().findChild<QWidget*>(QStringLiteral("clearFrame")), Qt::LeftButton);
    QVERIFY(house.model.draft().firstFrame.isEmpty());
    QVERIFY(!house.edit()->isReadOnly());
}

void TestFrameSlot::aFileThatCannotBeEmbeddedIsRefused()
{
    FrameHouse house(FrameHouse::Contracts::Live);
    QFile large(house.folder.filePath(QStringLiteral("large.png")));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(FrameStore::mostBytes + 1));
    for (const QString& path : {large.fileName(), FrameHouse::file("still.gif"), house.folder.path(),
                                QStringLiteral("/dev/zero"), QStringLiteral("/nothing/here.png")}) {
        house.slot().takeFile(path);
        QVERIFY2(house.model.draft().firstFrame.isEmpty(), qPrintable(path));
        QVERIFY2(!house.note().isEmpty(), qPrintable(path));
    }
}

void TestFrameSlot::anEmbeddedImageIsKeptForAnEndpointWithoutThem()
{
    QString reference;
    const QTemporaryDir folder;
    {
        FrameHouse live(FrameHouse::Contracts::Live, folder.path());
        live.slot().takeFile(FrameHouse::file("still.png"));
        reference = live.model.draft().firstFrame;
        QVERIFY(isFrameReference(reference));
    }
    FrameHouse documented(FrameHouse::Contracts::Documented, folder.path());
    documented.model.setFirstFrame(reference);
    QVERIFY(documented.hasPicture());
    QVERIFY(documented.note().contains(QStringLiteral("takes no image of this computer")));
    QCOMPARE(documented.model.draft().firstFrame, reference);
}

void TestFrameSlot::theKeyboardPastesAddressesPagesAndBitmaps()
{
    FrameHouse house(FrameHouse::Contracts::Live);
    QClipboard* clipboard = QApplication::clipboard();
    const auto paste = [&house](QWidget* at) {
        at->setFocus();
        QTest::keyClick(at, Qt::Key_V, Qt::ControlModifier);
    };
    clipboard->setText(QStringLiteral(" https://images.example.org/a.jpg\n"));
    paste(house.edit());
    QCOMPARE(house.model.draft().firstFrame, QStringLiteral("https://images.example.org/a.jpg"));
    // In the middle of a text it is only text.
    clipboard->setText(QStringLiteral("?b=1"));
    house.edit()->end(false);
    paste(house.edit());
    QCOMPARE(house.model.draft().firstFrame, QStringLiteral("https://images.example.org/a.jpg?b=1"));
    house.model.setFirstFrame({});
    auto* page = new QMimeData;
    page->setHtml(QStringLiteral("<img src='https://images.example.org/b.jpg'>"));
    clipboard->setMimeData(page);
    paste(house.edit());
    QCOMPARE(house.model.draft().firstFrame, QStringLiteral("https://images.example.org/b.jpg"));
    QImage bitmap(400, 300, QImage::Format_RGB32);
    bitmap.fill(Qt::darkCyan);
    clipboard->setImage(bitmap);
    paste(house.canvas());
    QVERIFY(isFrameReference(house.model.draft().firstFrame));
    QVERIFY(house.note().startsWith(QStringLiteral("400 × 300 · 4:3")));
    clipboard->clear();
}

void TestFrameSlot::nothingIsContactedUnlessAllowed()
{
    FrameHouse house;
    QVERIFY(house.load()->isHidden());
    QTest::keyClicks(house.edit(), house.address());
    QCOMPARE(house.model.draft().firstFrame, house.address());
    QVERIFY(!house.load()->isHidden());
    QVERIFY(house.load()->text().contains(QStringLiteral("frames.example.org")));
    QVERIFY(!house.note().contains(QStringLiteral("Loading")));
    QTest::qWait(50);
    QCOMPARE(house.requests(), 0);
    FrameHouse plain;
    plain.model.setFirstFrame(QStringLiteral("https://10.0.0.1/a.jpg"));
    QVERIFY(plain.load()->isHidden());
}

void TestFrameSlot::onceAsksOnceAndIsNotRemembered()
{
    FrameHouse house;
    QSignalSpy facts(&house.slot(), &FrameSlot::factsChanged);
    house.model.setFirstFrame(house.address());
    house.answer("Once");
    QTRY_VERIFY_WITH_TIMEOUT(house.hasPicture(), 20'000);
    QCOMPARE(house.requests(), 1);
    QVERIFY(house.note().startsWith(QStringLiteral("640 × 360 · 16:9 · 3.6 ")));
    QVERIFY(house.note().endsWith(QStringLiteral("JPEG")));
    const QString when = QLocale().toString(house.now.toLocalTime(), QLocale::ShortFormat);
    QCOMPARE(house.label("frameChecked")->text(), QString(u"Checked " % when));
    QCOMPARE(facts.last().first().value<std::optional<FrameFacts>>(),
             std::optional(FrameFacts{.url = house.address(),
                                      .size = {640, 360},
                                      .format = QStringLiteral("jpeg"),
                                      .bytes = QFileInfo(FrameHouse::file("still.jpg")).size(),
                                      .refusal = {}}));
    QCOMPARE(house.permissions.of(QStringLiteral("frames.example.org")), PreviewPermissions::Answer::Ask);
    // Another image of the same host is asked about again.
    house.model.setFirstFrame(house.address(QStringLiteral("/other.jpg")));
    QVERIFY(!house.load()->isHidden());
    QCOMPARE(facts.last().first().value<std::optional<FrameFacts>>(), std::nullopt);
    house.model.setFirstFrame(house.address());
    house.now = house.now.addSecs(3600);
    auto* again = house.slot().findChild<QWidget*>(QStringLiteral("checkAgain"));
    QVERIFY(!again->isHidden());
    QTest::keyClick(again, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(house.requests(), 2, 20'000);
    const QString later = QLocale().toString(house.now.toLocalTime(), QLocale::ShortFormat);
    QTRY_VERIFY_WITH_TIMEOUT(house.label("frameChecked")->text().contains(later), 20'000);
}

void TestFrameSlot::alwaysIsRememberedAndAsksByItself()
{
    FrameHouse house;
    house.model.setFirstFrame(house.address());
    house.answer("Always from this host");
    QTRY_VERIFY_WITH_TIMEOUT(house.hasPicture(), 20'000);
    QCOMPARE(house.permissions.of(QStringLiteral("frames.example.org")), PreviewPermissions::Answer::Always);
    house.model.setFirstFrame(house.address(QStringLiteral("/b.jpg")));
    QVERIFY(house.load()->isHidden());
    QTRY_VERIFY_WITH_TIMEOUT(house.hasPicture(), 20'000);
    QCOMPARE(house.requests(), 2);
}

void TestFrameSlot::neverIsRemembered()
{
    FrameHouse house;
    house.model.setFirstFrame(house.address());
    house.answer("Never from this host");
    QVERIFY(house.load()->isHidden());
    QVERIFY(house.note().contains(QStringLiteral("never")));
    QCOMPARE(PreviewPermissions(house.folder.filePath(QStringLiteral("window.ini")))
                 .of(QStringLiteral("frames.example.org")),
             PreviewPermissions::Answer::Never);
    QTest::qWait(50);
    QCOMPARE(house.requests(), 0);
}

void TestFrameSlot::anAnswerIsTakenBackInTheDialog()
{
    FrameHouse house;
    house.permissions.set(QStringLiteral("a.example.org"), PreviewPermissions::Answer::Always);
    house.model.setFirstFrame(house.address());
    house.answer("Never from this host");
    house.action("Hosts asked for previews …")->trigger();
    auto* dialog = house.form->findChild<QDialog*>(QStringLiteral("previewHosts"));
    QVERIFY(dialog);
    auto* list = dialog->findChild<QTreeWidget*>(QStringLiteral("hosts"));
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(1), QStringLiteral("always"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->currentItem()->text(0), QStringLiteral("frames.example.org"));
    QTest::keyClick(dialog->findChild<QPushButton*>(QStringLiteral("removeHost")), Qt::Key_Space);
    QCOMPARE(list->topLevelItemCount(), 1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!house.load()->isHidden()); // asked about again
    QCOMPARE(house.permissions.all().size(), 1);
}

void TestFrameSlot::aTypedAddressIsNotAskedLetterByLetter()
{
    FrameHouse house;
    house.permissions.set(QStringLiteral("frames.example.org"), PreviewPermissions::Answer::Always);
    QTest::keyClicks(house.edit(), house.address());
    QTRY_VERIFY_WITH_TIMEOUT(house.hasPicture(), 20'000);
    QCOMPARE(house.requests(), 1);
}

void TestFrameSlot::anotherStartShowsThePictureWithoutContact()
{
    const QTemporaryDir folder;
    QString address;
    {
        FrameHouse house(FrameHouse::Contracts::Documented, folder.path());
        address = house.address();
        house.model.setFirstFrame(address);
        house.answer("Once");
        QTRY_VERIFY_WITH_TIMEOUT(house.hasPicture(), 20'000);
    }
    FrameHouse next(FrameHouse::Contracts::Documented, folder.path());
    QSignalSpy facts(&next.slot(), &FrameSlot::factsChanged);
    next.now = next.now.addDays(1);
    next.model.setFirstFrame(address);
    QVERIFY(next.hasPicture());
    QVERIFY(next.load()->isHidden());
    QCOMPARE(facts.size(), 1);
    QCOMPARE(facts.first().first().value<std::optional<FrameFacts>>()->size, QSize(640, 360));
    const QString when = QLocale().toString(next.now.addDays(-1).toLocalTime(), QLocale::ShortFormat);
    QCOMPARE(next.label("frameChecked")->text(), QString(u"Checked " % when));
    QTest::qWait(50);
    QCOMPARE(next.requests(), 0);
}

void TestFrameSlot::thePictureOfADragIsShownWithoutAsking()
{
    const QTemporaryDir folder;
    const DropSample sample = DropSample::read(QStringLiteral("chromium-x11-image.json"));
    for (const bool again : {false, true}) {
        FrameHouse house(FrameHouse::Contracts::Documented, folder.path());
        QSignalSpy facts(&house.slot(), &FrameSlot::factsChanged);
        if (again)
            house.model.setFirstFrame(sample.expect.value(u"url").toString());
        else
            house.drop(&house.slot(), *sample.mime);
        QVERIFY(house.hasPicture());
        QVERIFY(facts.isEmpty()); // the link itself was not looked at
        QVERIFY(house.label("frameChecked")->isHidden());
        QVERIFY(!house.load()->isHidden()); // and may still be
        QVERIFY(house.note().contains(QStringLiteral("200 × 150")));
        QCOMPARE(house.requests(), 0);
    }
}

void TestFrameSlot::whatTheHostAnswersIsSaid()
{
    FrameHouse house;
    QSignalSpy facts(&house.slot(), &FrameSlot::factsChanged);
    house.answers({Behaviour::raw("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"),
                   Behaviour::raw("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>"),
                   FrameHouse::image("still.jpg")});
    house.model.setFirstFrame(house.address());
    house.answer("Once");
    QTRY_VERIFY_WITH_TIMEOUT(house.note().contains(QStringLiteral("404 Not Found")), 20'000);
    QCOMPARE(facts.last().first().value<std::optional<FrameFacts>>()->refusal, QStringLiteral("404 Not Found"));
    QVERIFY(house.load()->isHidden());
    house.action("Check again")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(house.note().contains(QStringLiteral("web page")), 20'000);
    house.action("Check again")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(house.hasPicture(), 20'000);
    QVERIFY(facts.last().first().value<std::optional<FrameFacts>>()->refusal.isEmpty());
}

void TestFrameSlot::tooSmallAndTooNarrowAreSaid()
{
    FrameHouse house;
    house.answers({FrameHouse::image("small.png"), FrameHouse::image("narrow.png")});
    house.model.setFirstFrame(house.address());
    house.answer("Once");
    QTRY_VERIFY_WITH_TIMEOUT(house.note().contains(QStringLiteral("at least 300 pixels")), 20'000);
    house.action("Check again")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(house.note().contains(QStringLiteral("1:2.5")), 20'000);
}

void TestFrameSlot::theKeyboardSwapsBothFrames()
{
    FrameHouse house;
    auto* swap = house.form->findChild<QWidget*>(QStringLiteral("swapFrames"));
    QVERIFY(!swap->isEnabled());
    house.model.setFirstFrame(QStringLiteral("https://images.example.org/a.jpg"));
    house.model.setLastFrame(QStringLiteral("https://images.example.org/b.jpg"));
    QVERIFY(swap->isEnabled());
    // By Tab from the first field to the button.
    house.edit()->setFocus();
    for (int i = 0; i < 12 && QApplication::focusWidget() != swap; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), swap);
    QTest::keyClick(swap, Qt::Key_Space);
    QCOMPARE(house.model.draft().firstFrame, QStringLiteral("https://images.example.org/b.jpg"));
    QCOMPARE(house.model.draft().lastFrame, QStringLiteral("https://images.example.org/a.jpg"));
    QCOMPARE(house.edit()->text(), QStringLiteral("https://images.example.org/b.jpg"));
    house.model.undo();
    QCOMPARE(house.model.draft().firstFrame, QStringLiteral("https://images.example.org/a.jpg"));
}

void TestFrameSlot::theKeyboardOpensTheMenu()
{
    FrameHouse house;
    auto* menu = house.slot().findChild<QMenu*>(QStringLiteral("frameActions"));
    auto* more = house.slot().findChild<QWidget*>(QStringLiteral("frameMenu"));
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    QTRY_VERIFY(menu->isVisible());
    menu->close();
}

void TestFrameSlot::theOutlineIsTheLargestOfItsRatio()
{
    const QRectF wide(10, 20, 160, 90);
    QCOMPARE(FrameCanvas::outlineIn(wide, QStringLiteral("16:9")), wide);
    QCOMPARE(FrameCanvas::outlineIn(wide, QStringLiteral("1:1")), QRectF(45, 20, 90, 90));
    QCOMPARE(FrameCanvas::outlineIn({0, 0, 90, 160}, QStringLiteral("1:1")), QRectF(0, 35, 90, 90));
    QCOMPARE(FrameCanvas::outlineIn({0, 0, 210, 210}, QStringLiteral("21:9")), QRectF(0, 60, 210, 90));
    QCOMPARE(FrameCanvas::outlineIn(wide, QStringLiteral("?")), wide);
}

void TestFrameSlot::aLongHostDoesNotWidenThePanel()
{
    constexpr int narrowest = 376 - 2 * 16;
    FrameHouse house;
    const QString label = QString(60, u'a');
    const QString host = label % u'.' % label % u".example.org";
    house.model.setFirstFrame(u"https://" % host % u"/a.jpg");
    QTRY_VERIFY(!house.load()->isHidden() && house.form->minimumSizeHint().width() <= narrowest);
    QVERIFY(house.load()->text().contains(QStringLiteral(".example.org"))); // whose it is stands at the end
    house.permissions.set(host, PreviewPermissions::Answer::Never);
    house.slot().refreshAnswers();
    QVERIFY(house.note().contains(host));
    QTRY_VERIFY(house.form->minimumSizeHint().width() <= narrowest);
}

void TestFrameSlot::everyStateHasAWordOfItsOwn()
{
    QSet<QString> words;
    Job job;
    job.estimate = Money::fromMicros(1'344'000);
    for (int state = int(JobState::Held); state <= int(JobState::Expired); ++state) {
        job.state = JobState(state);
        words.insert(JobWords::look(job).word);
        QVERIFY(!JobWords::cost(job).isEmpty());
        QVERIFY(!JobWords::report(job).isEmpty());
    }
    QCOMPARE(words.size(), int(JobState::Expired) + 1);
    job.state = JobState::Rendering;
    QCOMPARE(JobWords::price(job), QStringLiteral("about $1.34"));
    job.state = JobState::Cancelled;
    QCOMPARE(JobWords::price(job), QStringLiteral("not charged"));
    job.state = JobState::Unknown;
    QCOMPARE(JobWords::price(job), QStringLiteral("maybe $1.34"));
    QCOMPARE(JobWords::duration(3723), QStringLiteral("1:02:03"));
}

void TestFrameSlot::everyErrorHasWords()
{
    QSet<QString> words;
    for (int kind = int(ErrorKind::BadInput); kind <= int(ErrorKind::Tool); ++kind)
        words.insert(ErrorWords::happened({.kind = ErrorKind(kind)}));
    QCOMPARE(words.size(), int(ErrorKind::Tool) + 1);
}

void TestFrameSlot::anUnknownJobSaysWhatItMayHaveCost()
{
    Job job;
    job.state = JobState::Unknown;
    job.estimate = Money::fromMicros(6'300'000);
    job.submittedAt = QDateTime::currentDateTimeUtc();
    QVERIFY(JobWords::unknownOutcome(job).contains(QStringLiteral("$6.30")));
    QVERIFY(JobWords::detail(job, job.submittedAt).contains(QStringLiteral("$6.30")));
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    QApplication application(argc, argv);
    TestFrameSlot test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_frameslot.moc"
