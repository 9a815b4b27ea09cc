// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowhouse.h"
#include "ui/compose/sendsheet.h"
#include "ui/models/composemodel.h"
#include "ui/shell/composedialogs.h"
#include "ui/shell/generateflow.h"
#include "ui/stage/mediabackend.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>

using namespace klapper;
using test::WindowHouse;

/// What the sheet shows is what the service receives.
class TestSendSheet final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void theJsonIsWhatTheServiceReceives();
    void eachFormIsCopied();
    void aClipOfABatchIsChosen();
    void whatCannotBeSentIsShownAndSaid();
    void foreignTextStaysText();

private:
    SendSheet* openByKey();
    template<typename T>
    T* in(SendSheet* sheet, const char* name)
    {
        T* found = sheet->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("the sheet has no %s", name);
        return found;
    }
    QString shown(SendSheet* sheet) { return in<QPlainTextEdit>(sheet, "sendText")->toPlainText(); }
    ComposeModel& compose() { return m_house->window->compose(); }

    std::unique_ptr<WindowHouse> m_house;
    const QString m_nasty = QStringLiteral("Wide shot: it's $5, \"quiet\" `now`\n<b>bold</b> \\ 雨夜 🎬");
};

void TestSendSheet::init()
{
    m_house = std::make_unique<WindowHouse>();
    m_house->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_house->window.get()));
    m_house->window->activateWindow();
    compose().setPrompt(m_nasty);
    compose().setSeconds(3);
    compose().setSeed(77);
}

void TestSendSheet::cleanup() { m_house.reset(); }

SendSheet* TestSendSheet::openByKey()
{
    QTest::keyClick(m_house->window.get(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    SendSheet* sheet = m_house->window->composeDialogs().sendSheet();
    if (!sheet)
        qFatal("the sheet did not open");
    return sheet;
}

void TestSendSheet::theJsonIsWhatTheServiceReceives()
{
    SendSheet* sheet = openByKey();
    const QByteArray json = shown(sheet).toUtf8();
    sheet->close();
    m_house->window->generateFlow().start();
    QTRY_COMPARE_WITH_TIMEOUT(m_house->submits(), 1, 30'000);
    QCOMPARE(m_house->job(m_house->queue().ids().first()).body, json); // byte for byte
    QJsonObject received;
    for (const QJsonValue& entry : m_house->client->log()) {
        if (entry[u"kind"].toString() == u"submit")
            received = entry[u"body"].toObject();
    }
    QCOMPARE(received[u"prompt"].toString(), m_nasty);
    QCOMPARE(QJsonDocument::fromJson(json).object(), received);
}

void TestSendSheet::eachFormIsCopied()
{
    SendSheet* sheet = openByKey();
    auto* form = in<SegmentedControl>(sheet, "sendForm");
    form->setFocus();
    QStringList copied;
    for (int i = 0; i < 3; ++i) {
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(in<QPushButton>(sheet, "copy"), Qt::LeftButton);
        copied.append(QGuiApplication::clipboard()->text());
        QCOMPARE(copied.last(), shown(sheet)); // nothing is embedded here, so nothing is short
        QTest::keyClick(form, Qt::Key_Right);
    }
    QVERIFY(copied[0].startsWith(u'{'));
    QVERIFY(copied[1].startsWith(QStringLiteral("curl ")));
    QVERIFY(copied[1].contains(m_house->environment.hosts.modelApi.toString()));
    QVERIFY(copied[1].contains(QStringLiteral("$RUNCOMFY_TOKEN")));
    QVERIFY(copied[2].startsWith(QStringLiteral("klapper-cli run kling/kling-3.0/standard/text-to-video")));
    for (const QString& text : std::as_const(copied))
        QVERIFY(!text.contains(m_house->token));
    QCOMPARE(m_house->submits(), 0);
}

void TestSendSheet::aClipOfABatchIsChosen()
{
    SendSheet* one = openByKey();
    QVERIFY(!in<QComboBox>(one, "sendClip")->isVisible());
    one->close();
    compose().edit({}, [](DraftDocument& document) {
        document.draft.prompt = QStringLiteral("A harbour at {dawn|dusk}");
        document.batch.tiers = {Tier::Standard, Tier::FourK};
    });
    SendSheet* sheet = openByKey();
    auto* clip = in<QComboBox>(sheet, "sendClip");
    QVERIFY(clip->isVisible());
    QCOMPARE(clip->count(), 4);
    clip->setFocus();
    QTest::keyClick(clip, Qt::Key_Down);
    QCOMPARE(QJsonDocument::fromJson(shown(sheet).toUtf8())[u"prompt"].toString(), QStringLiteral("A harbour at dusk"));
    QTest::keyClick(clip, Qt::Key_End);
    sheet->setForm(SendSheet::Form::Cli);
    QVERIFY(shown(sheet).contains(QStringLiteral("kling/kling-3.0/4k/text-to-video")));
}

void TestSendSheet::whatCannotBeSentIsShownAndSaid()
{
    compose().setPrompt({});
    SendSheet* sheet = openByKey();
    QVERIFY(in<QLabel>(sheet, "sendProblem")->text().contains(QStringLiteral("Write what shall be seen.")));
    QCOMPARE(QJsonDocument::fromJson(shown(sheet).toUtf8())[u"duration"].toInt(), 3);
}

void TestSendSheet::foreignTextStaysText()
{
    compose().edit({}, [](DraftDocument& document) {
        document.draft.prompt = QStringLiteral("{<b>one</b>|<img src='/dev/zero'>} two");
    });
    SendSheet* sheet = openByKey();
    const QList<QLabel*> labels = sheet->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(in<QComboBox>(sheet, "sendClip")->itemText(0).contains(QStringLiteral("<b>one</b>")));
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    chooseMediaBackend();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    QApplication::setQuitOnLastWindowClosed(false);
    TestSendSheet test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sendsheet.moc"
