// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/faultbench.h"
#include "ui/compose/prompteditor.h"
#include "ui/jobs/jobdetailsdialog.h"
#include "ui/jobs/jobrow.h"
#include "ui/jobs/jobwords.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowmemory.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolTip>

using namespace klapper;
using test::Behaviour;
using test::FaultBench;

namespace {

struct OddText
{
    const char* name;
    QString text;
};

QList<OddText> oddTexts()
{
    return {{"markup", QStringLiteral("<img src='/dev/zero'><b>bold</b> &lt;a href=\"file:///etc/passwd\"&gt;")},
            {"whole page", QStringLiteral("<html><body><h1>big</h1><table><tr><td>x</td></tr></table></body></html>")},
            {"mnemonics and places", QStringLiteral("a & b && c %1 %2 %n %L1 \\n ${HOME} $(id) `id`")},
            {"right to left", QString::fromUtf16(u"\u202eabc\u202c \u05d0\u05d1 \u2066x\u2069 \u200f")},
            {"emoji", QString::fromUtf8(
                          "a \xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x9a\x80 rocket \xf0\x9f\x87\xa9\xf0\x9f\x87\xaa")},
            {"marks without end", QString(u'a' % QString(400, QChar(0x0301)))},
            {"half a surrogate", QString(u"half " % QString(QChar(0xd83d)) % u" of one")},
            {"quotes", QStringLiteral("\"'`\\\" {} [] // /* */ -- ; DROP TABLE jobs;")},
            {"one long word", QString(2000, u'w')}};
}

} // namespace

/// Odd strings and hurried hands at the real window.
class TestFaultWindow final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // fault: U1
    void foreignTextIsTextEverywhere_data();
    void foreignTextIsTextEverywhere();
    // fault: N10, N11
    void anOddStatusIsShownAsSentAndALongWaitIsSaid();
    // fault: U1
    void aPasteOfTenMegabytesIsSaidAndNotSent();
    // fault: X1
    void aHeldKeyIsOneJob();
    // fault: X1
    void manyClicksAreOneJob();

private:
    void open(const QList<Behaviour>& script);
    template<typename T>
    T* find(const char* name) const
    {
        T* found = m_window->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("the window has no %s", name);
        return found;
    }
    static void checkTexts(const QWidget& root);

    // In the order in which they may not go before each other.
    std::unique_ptr<FaultBench> m_bench;
    std::unique_ptr<WindowMemory> m_memory;
    std::unique_ptr<MainWindow> m_window;
};

void TestFaultWindow::open(const QList<Behaviour>& script)
{
    m_window.reset();
    m_bench = std::make_unique<FaultBench>(script);
    m_memory = std::make_unique<WindowMemory>(m_bench->folder.filePath(QStringLiteral("window.ini")));
    m_window = std::make_unique<MainWindow>(**m_bench->engine, *m_memory);
    m_window->resize(1400, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestFaultWindow::checkTexts(const QWidget& root)
{
    const QList<QWidget*> all = root.findChildren<QWidget*>();
    QVERIFY(!all.isEmpty());
    for (const QWidget* widget : all) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (label && !label->text().isEmpty())
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text().left(200)));
        // A tooltip guesses as well: either nothing in it looks like markup, or it is markup of ours around escaped
        // text.
        const QString tip = widget->toolTip();
        QVERIFY2(!tip.contains(u"<img") && !tip.contains(u"<h1") && !tip.contains(u"<table"), qPrintable(tip));
    }
}

void TestFaultWindow::foreignTextIsTextEverywhere_data()
{
    QTest::addColumn<QString>("text");
    for (const OddText& odd : oddTexts())
        QTest::newRow(odd.name) << odd.text;
}

void TestFaultWindow::foreignTextIsTextEverywhere()
{
    QFETCH(const QString, text);
    QJsonObject failed{{QStringLiteral("status"), text}, {QStringLiteral("queue_position"), 3}};
    open({FaultBench::accepted(), Behaviour::json(200, QJsonDocument(failed).toJson())});
    find<QPlainTextEdit>("prompt")->setPlainText(text);
    auto* button = find<QPushButton>("generate");
    // What looks like a placeholder is not sent from the form; a command line brings it all the same.
    const bool looksUnfilled = text.contains(u'{') || text.contains(u"<html>");
    QVERIFY2(button->isEnabled() != looksUnfilled, qPrintable(find<QLabel>("problems")->text()));
    if (looksUnfilled)
        m_bench->engine->enqueue(m_window->compose().draft());
    else
        button->click();
    JobQueue& queue = (*m_bench->engine)->queue();
    QCOMPARE(queue.ids().size(), 1);
    const QString id = queue.ids().first();
    QVERIFY(m_bench->engine->reaches(id, {JobState::Rendering}));
    QCOMPARE(m_bench->job(id).remoteWord, QJsonValue(failed[u"status"]).toString().left(100));
    checkTexts(*m_window);

    // What left is JSON in valid UTF-8 with this very text in it.
    const QByteArray body = m_bench->server.requests().first().body;
    const QString decoded = QString::fromUtf8(body);
    QCOMPARE(decoded.toUtf8(), body);
    QJsonParseError problem{};
    const QJsonObject sent = QJsonDocument::fromJson(body, &problem).object();
    QCOMPARE(problem.error, QJsonParseError::NoError);
    QCOMPARE(sent[u"prompt"].toString(), text);

    failed = {{QStringLiteral("status"), QStringLiteral("failed")}, {QStringLiteral("error"), text}};
    m_bench->server.setScript({Behaviour::json(200, QJsonDocument(failed).toJson())});
    QVERIFY(m_bench->engine->reaches(id, {JobState::Failed}));
    checkTexts(*m_window);
    JobDetailsDialog details(m_bench->job(id));
    checkTexts(details);
    QVERIFY(details.findChild<QLabel*>(QStringLiteral("words"))->text().contains(text.left(100).trimmed().left(20)));
    QVERIFY(m_window->grab().width() > 0); // it was drawn
    QCOMPARE(m_bench->server.postCount(), 1);
}

void TestFaultWindow::anOddStatusIsShownAsSentAndALongWaitIsSaid()
{
    open({FaultBench::accepted(), FaultBench::status("post_processing")});
    const QString id = m_bench->engine->enqueue(FaultBench::draft());
    QVERIFY(m_bench->engine->reaches(id, {JobState::Rendering}));
    const JobRow* row = m_window->findChild<JobRow*>();
    QVERIFY(row);
    QTRY_VERIFY(row->accessibleDescription().contains(u"post_processing"));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(!JobWords::detail(m_bench->job(id), now.addSecs(3600)).contains(u"unusual"));
    QVERIFY(JobWords::detail(m_bench->job(id), now.addSecs(3 * 3600)).contains(u"unusual"));
    m_bench->server.setScript({FaultBench::status("in_queue")});
    QVERIFY(m_bench->engine->reaches(id, {JobState::InQueue}));
    QVERIFY(JobWords::detail(m_bench->job(id), now.addDays(3)).contains(u"unusual"));
}

void TestFaultWindow::aPasteOfTenMegabytesIsSaidAndNotSent()
{
    open({FaultBench::accepted()});
    auto* prompt = find<QPlainTextEdit>("prompt");
    const auto paste = [prompt](qsizetype size) {
        QGuiApplication::clipboard()->setText(QString(size, u'x'));
        prompt->paste();
    };
    paste(PromptEditor::longestPaste);
    QCOMPARE(m_window->compose().draft().prompt.size(), PromptEditor::longestPaste);
    prompt->clear();
    QElapsedTimer time;
    time.start();
    paste(10 << 20);
    QVERIFY2(time.elapsed() < 20'000, qPrintable(QString::number(time.elapsed())));
    QVERIFY(QToolTip::isVisible());
    QVERIFY2(QToolTip::text().contains(u"Not pasted"), qPrintable(QToolTip::text()));
    QCOMPARE(m_window->compose().draft().prompt, QString()); // nothing of it, rather than a part that is paid for
    QVERIFY(!find<QPushButton>("generate")->isEnabled());
    QTest::keyClick(prompt, Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(200);
    QVERIFY((*m_bench->engine)->queue().ids().isEmpty());
    QCOMPARE(m_bench->server.requests().size(), 0);
}

void TestFaultWindow::aHeldKeyIsOneJob()
{
    open({FaultBench::accepted(), FaultBench::status("in_queue")});
    m_window->compose().setDraft(FaultBench::draft());
    auto* prompt = find<QPlainTextEdit>("prompt");
    prompt->setFocus();
    QTest::keyClick(prompt, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE((*m_bench->engine)->queue().ids().size(), 1);
    // Held for three seconds, far longer than the button rests.
    for (int i = 0; i < 100; ++i) {
        qt_sendShortcutOverrideEvent(m_window->windowHandle(), 0, Qt::Key_Return, Qt::ControlModifier, {}, true);
        QTest::qWait(30);
    }
    QCOMPARE((*m_bench->engine)->queue().ids().size(), 1);
    QCOMPARE(m_bench->server.postCount(), 1);
    // The canary: let go and pressed again, it is the next one.
    qt_sendShortcutOverrideEvent(m_window->windowHandle(), 0, Qt::Key_Return, Qt::ControlModifier, {}, false);
    QTRY_COMPARE((*m_bench->engine)->queue().ids().size(), 2);
}

void TestFaultWindow::manyClicksAreOneJob()
{
    open({FaultBench::accepted(), FaultBench::status("in_queue")});
    m_window->compose().setDraft(FaultBench::draft());
    auto* button = find<QPushButton>("generate");
    QTest::mouseDClick(button, Qt::LeftButton);
    for (int i = 0; i < 5; ++i)
        QTest::mouseClick(button, Qt::LeftButton);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE(m_bench->server.postCount(), 1);
    QTest::qWait(200);
    QCOMPARE((*m_bench->engine)->queue().ids().size(), 1);
    QCOMPARE(m_bench->server.postCount(), 1);
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    QApplication::setQuitOnLastWindowClosed(false);
    TestFaultWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_faultwindow.moc"
