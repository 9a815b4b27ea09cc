// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contract/contractstore.h"
#include "app/service/modelapi.h"
#include "tests/support/isolated.h"
#include "ui/compose/composewords.h"
#include "ui/compose/droppedimage.h"
#include "ui/compose/frameslot.h"
#include "ui/compose/previewpermissions.h"
#include "ui/jobs/errorwords.h"
#include "ui/jobs/jobwords.h"
#include "ui/models/composemodel.h"

#include <QApplication>
#include <QBuffer>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QTest>

using namespace klapper;

/// The words of the panels, and what a frame slot takes and refuses.
class TestFrameSlot : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // fault: U3
    void readsTheImageOfAPageBeforeItsLink();
    void knowsALocalFile();
    // fault: U3
    void aLocalFileIsRefusedWithTheReason();
    void nothingIsContactedUnlessAllowed();
    void remembersAlwaysAndNever();
    // fault: U3
    void readsOnlyPictures();
    void everyStateHasAWordOfItsOwn();
    void everyErrorHasWords();
    void anUnknownJobSaysWhatItMayHaveCost();
};

namespace {

/// Fails the test when anything is asked for.
class NoNetwork final : public QNetworkAccessManager
{
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply* createRequest(Operation, const QNetworkRequest& request, QIODevice*) override
    {
        qFatal("contacted %s", qPrintable(request.url().toString()));
    }
};

struct Form
{
    ModelApi api{ServiceHosts::production(),
                 [] { return QString(); },
                 [](QObject* parent) -> QNetworkAccessManager* { return new NoNetwork(parent); },
                 {}};
    QTemporaryDir folder;
    ContractStore contracts{api, folder.path(), [] {
                                return QDateTime::currentDateTimeUtc();
                            }};
    ComposeModel model{contracts};
    PreviewPermissions permissions{folder.filePath(QStringLiteral("window.ini"))};
    FrameSlot slot{model, Role::FirstFrame, permissions};

    Form() { model.setMode(Mode::ImageToVideo); }
};

QString allText(const QWidget& widget)
{
    QStringList texts;
    const QList<QLabel*> labels = widget.findChildren<QLabel*>();
    for (const QLabel* label : labels)
        texts.append(label->text());
    return texts.join(u'\n');
}

} // namespace

void TestFrameSlot::readsTheImageOfAPageBeforeItsLink()
{
    QMimeData mime;
    mime.setHtml(QStringLiteral(
        "<a href='https://a.example/page'><img class=x src=\"https://a.example/i.jpg?a=1&amp;b=2\"></a>"));
    mime.setUrls({QUrl(QStringLiteral("https://a.example/page"))});
    QCOMPARE(readDroppedImage(mime).url, QStringLiteral("https://a.example/i.jpg?a=1&b=2"));
    QMimeData text;
    text.setText(QStringLiteral("  https://a.example/i.png\n"));
    QCOMPARE(readDroppedImage(text).url, QStringLiteral("https://a.example/i.png"));
    QMimeData words;
    words.setText(QStringLiteral("a cat"));
    QVERIFY(readDroppedImage(words).isEmpty());
}

void TestFrameSlot::knowsALocalFile()
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a.jpg"))});
    QVERIFY(readDroppedImage(mime).isLocalFile);
    QVERIFY(readDroppedImage(mime).url.isEmpty());
}

void TestFrameSlot::aLocalFileIsRefusedWithTheReason()
{
    Form form;
    form.slot.take({.url = {}, .picture = {}, .isLocalFile = true});
    QVERIFY(form.model.draft().firstFrame.isEmpty());
    QVERIFY(allText(form.slot).contains(QStringLiteral("public https address")));
}

void TestFrameSlot::nothingIsContactedUnlessAllowed()
{
    Form form;
    auto* load = form.slot.findChild<QPushButton*>(QStringLiteral("loadPreview"));
    QVERIFY(load->isHidden());
    QTest::keyClicks(form.slot.findChild<QLineEdit*>(), QStringLiteral("https://images.example.org/a.jpg"));
    QCOMPARE(form.model.draft().firstFrame, QStringLiteral("https://images.example.org/a.jpg"));
    QVERIFY(!load->isHidden());
    QVERIFY(load->text().contains(QStringLiteral("images.example.org")));
    QVERIFY(!allText(form.slot).contains(QStringLiteral("Loading")));
    form.model.setFirstFrame(QStringLiteral("https://127.0.0.1/a.jpg"));
    QVERIFY(load->isHidden());
}

void TestFrameSlot::remembersAlwaysAndNever()
{
    Form form;
    const QString host = QStringLiteral("images.example.org");
    QCOMPARE(form.permissions.of(host), PreviewPermissions::Answer::Ask);
    form.permissions.set(host, PreviewPermissions::Answer::Never);
    QCOMPARE(PreviewPermissions(form.folder.filePath(QStringLiteral("window.ini"))).of(host),
             PreviewPermissions::Answer::Never);
    form.model.setFirstFrame(QStringLiteral("https://images.example.org/a.jpg"));
    QVERIFY(form.slot.findChild<QPushButton*>(QStringLiteral("loadPreview"))->isHidden());
    form.permissions.set(host, PreviewPermissions::Answer::Ask);
    QCOMPARE(form.permissions.of(host), PreviewPermissions::Answer::Ask);
}

void TestFrameSlot::readsOnlyPictures()
{
    QByteArray png;
    QBuffer buffer(&png);
    QImage image(1280, 720, QImage::Format_RGB32);
    image.fill(Qt::red);
    image.save(&buffer, "PNG");
    QSize size;
    QCOMPARE(readPicture(png, size).size(), QSize(640, 360));
    QCOMPARE(size, QSize(1280, 720));
    QVERIFY(readPicture("<svg xmlns='http://www.w3.org/2000/svg'/>", size).isNull());
    QVERIFY(readPicture(QByteArray(), size).isNull());
    QVERIFY(readPicture(png.left(40), size).isNull());
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
