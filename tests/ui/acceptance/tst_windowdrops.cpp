// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/framereference.h"
#include "tests/support/dropsample.h"
#include "tests/support/isolated.h"
#include "tests/ui/acceptance/seat.h"
#include "tests/ui/window/windowhouse.h"
#include "ui/compose/frameslot.h"
#include "ui/models/composemodel.h"
#include "ui/stage/mediabackend.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>

using namespace klapper;
using namespace klapper::test;
using practice::PlayedContract;

/// What browsers, file managers and clipboards really give, dropped on the window where the first frame is to be seen.
class TestWindowDrops final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySampleLandsInTheFrame_data();
    void everySampleLandsInTheFrame();
    void aDropIsTakenBackByUndo();
    void cleanupTestCase()
    {
        m_seat.reset();
        m_house.reset();
    }

private:
    void open(PlayedContract contract);
    ComposeModel& compose() { return m_house->window->compose(); }
    template<typename T>
    T* inSlot(const char* name)
    {
        T* found = m_seat->find<FrameSlot>("firstFrame")->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("the slot has no %s", name);
        return found;
    }

    std::optional<PlayedContract> m_contract;
    std::unique_ptr<WindowHouse> m_house;
    std::unique_ptr<Seat> m_seat;
};

void TestWindowDrops::open(PlayedContract contract)
{
    if (m_contract == contract)
        return;
    m_seat.reset();
    m_contract = contract;
    m_house = std::make_unique<WindowHouse>(Profile::Loopback, 20, contract);
    m_house->open();
    m_seat = std::make_unique<Seat>(*m_house->window);
    compose().setMode(Mode::ImageToVideo);
}

void TestWindowDrops::everySampleLandsInTheFrame_data()
{
    QTest::addColumn<PlayedContract>("contract");
    QTest::addColumn<QString>("name");
    const QStringList names = DropSample::names();
    QVERIFY(names.size() > 25);
    for (const QString& name : names)
        QTest::newRow(qPrintable(QString(u"documented " % name))) << PlayedContract::Documented << name;
    for (const QString& name : names)
        QTest::newRow(qPrintable(QString(u"live " % name))) << PlayedContract::Live << name;
}

void TestWindowDrops::everySampleLandsInTheFrame()
{
    QFETCH(PlayedContract, contract);
    QFETCH(QString, name);
    open(contract);
    compose().setFirstFrame({});
    const DropSample sample = DropSample::read(name);
    const bool taken = m_seat->drop(m_seat->find("firstFrame"), *sample.mime);

    const QString first = compose().draft().firstFrame;
    const QString url = sample.expect.value(u"url").toString();
    const QString note = inSlot<QLabel>("frameNote")->isVisible() ? inSlot<QLabel>("frameNote")->text() : QString();
    if (!url.isEmpty()) {
        QVERIFY(taken);
        QCOMPARE(first, url);
        QCOMPARE(m_seat->find<FrameSlot>("firstFrame")->findChild<QLineEdit*>()->text(), url);
        return;
    }
    const bool hasBytes = sample.expect.contains(QStringLiteral("bytes"));
    if (contract == PlayedContract::Live && hasBytes) {
        QVERIFY(taken);
        QVERIFY2(isFrameReference(first), qPrintable(first));
        QVERIFY(inSlot<QWidget>("frameCanvas")->property("hasPicture").toBool());
        return;
    }
    QCOMPARE(first, QString());
    if (contract == PlayedContract::Documented && (hasBytes || sample.expect.contains(QStringLiteral("path"))))
        QVERIFY2(taken && note.contains(QStringLiteral("public https address")), qPrintable(note));
}

void TestWindowDrops::aDropIsTakenBackByUndo()
{
    open(PlayedContract::Live);
    compose().edit({}, [](DraftDocument& document) {
        document.draft.firstFrame = QStringLiteral("https://images.example.org/before.jpg");
    });
    const DropSample sample = DropSample::read(QStringLiteral("chromium-x11-image.json"));
    QVERIFY(m_seat->drop(m_seat->find("firstFrame"), *sample.mime));
    QCOMPARE(compose().draft().firstFrame, sample.expect.value(u"url").toString());
    m_seat->press(Qt::Key_L, Qt::ControlModifier);
    m_seat->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(compose().draft().firstFrame, QStringLiteral("https://images.example.org/before.jpg"));
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    chooseMediaBackend();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    QApplication::setQuitOnLastWindowClosed(false);
    TestWindowDrops test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_windowdrops.moc"
