// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/isolated.h"
#include "tests/ui/acceptance/seat.h"
#include "tests/ui/window/windowhouse.h"
#include "ui/compose/durationbar.h"
#include "ui/stage/mediabackend.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QApplication>
#include <QSpinBox>

using namespace klapper;
using namespace klapper::test;
using practice::PlayedContract;

namespace {

QString scene() { return QStringLiteral("A harbour cafe at dusk, warm light"); }
QStringList texts()
{
    return {QStringLiteral("Wide shot of the terrace, slow push-in"),
            QStringLiteral("Medium shot of a waiter with a tray, static"),
            QStringLiteral("Close-up of the cup, steam rising, handheld")};
}

/// As the documentation of the service has it, written by hand.
QJsonObject documentedBody()
{
    return {{QStringLiteral("prompt"), QStringLiteral("A harbour cafe at dusk, warm light "
                                                      "Shot 1: Wide shot of the terrace, slow push-in. "
                                                      "Shot 2: Medium shot of a waiter with a tray, static. "
                                                      "Shot 3: Close-up of the cup, steam rising, handheld.")},
            {QStringLiteral("duration"), 12},
            {QStringLiteral("aspect_ratio"), QStringLiteral("16:9")},
            {QStringLiteral("cfg_scale"), 0.5},
            {QStringLiteral("generate_audio"), false}};
}

/// As the service publishes it.
QJsonObject liveBody()
{
    QJsonArray segments;
    const QList<int> seconds{4, 3, 5};
    for (qsizetype i = 0; i < seconds.size(); ++i)
        segments.append(QJsonObject{{QStringLiteral("prompt"), texts()[i]}, {QStringLiteral("duration"), seconds[i]}});
    return {{QStringLiteral("prompt"), scene()},
            {QStringLiteral("duration"), 12},
            {QStringLiteral("aspect_ratio"), QStringLiteral("16:9")},
            {QStringLiteral("cfg_scale"), 0.5},
            {QStringLiteral("sound"), false},
            {QStringLiteral("shot_type"), QStringLiteral("customize")},
            {QStringLiteral("multi_prompt"), segments}};
}

} // namespace

/// Three shots of 4, 3 and 5 seconds from the empty window to the wire.
class TestThreeShots final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void byKeyboardAlone_data();
    void byKeyboardAlone();
    void byMouse_data() { byKeyboardAlone_data(); }
    void byMouse();
    void cleanup()
    {
        m_seat.reset();
        m_house.reset();
    }

private:
    void open(PlayedContract contract);
    QList<int> seconds();
    void checkSent(PlayedContract contract);

    std::unique_ptr<WindowHouse> m_house;
    std::unique_ptr<Seat> m_seat;
};

void TestThreeShots::byKeyboardAlone_data()
{
    QTest::addColumn<PlayedContract>("contract");
    QTest::newRow("documented: numbered in the prompt") << PlayedContract::Documented;
    QTest::newRow("live: segments with seconds") << PlayedContract::Live;
}

void TestThreeShots::open(PlayedContract contract)
{
    m_house = std::make_unique<WindowHouse>(Profile::Loopback, 20, contract);
    m_house->open();
    m_seat = std::make_unique<Seat>(*m_house->window);
}

QList<int> TestThreeShots::seconds()
{
    QList<int> shown;
    const QWidgetList boxes = m_seat->all("shotSeconds");
    for (const QWidget* box : boxes)
        shown.append(qobject_cast<const QSpinBox*>(box)->value());
    return shown;
}

void TestThreeShots::checkSent(PlayedContract contract)
{
    QTRY_COMPARE_WITH_TIMEOUT(m_house->submits(), 1, 60'000);
    QTest::qWait(200); // a second one would come at once
    QCOMPARE(m_house->submits(), 1);
    for (const QJsonValue& entry : m_house->client->log()) {
        if (entry[u"kind"].toString() != u"submit")
            continue;
        QVERIFY(entry[u"path"].toString().endsWith(u"/kling/kling-3.0/standard/text-to-video"));
        const QJsonObject wanted = contract == PlayedContract::Live ? liveBody() : documentedBody();
        QCOMPARE(QJsonDocument(entry[u"body"].toObject()).toJson(), QJsonDocument(wanted).toJson());
        QCOMPARE(entry[u"status"].toInt(), 200);
    }
}

void TestThreeShots::byKeyboardAlone()
{
    QFETCH(PlayedContract, contract);
    open(contract);
    Seat& person = *m_seat;
    person.press(Qt::Key_L, Qt::ControlModifier);
    person.type(scene());
    person.tabTo(person.find("duration"));
    person.press(Qt::Key_A, Qt::ControlModifier);
    person.type(QStringLiteral("12"));
    QCOMPARE(person.find<QSpinBox>("duration")->value(), 12);

    person.tabTo(person.find("textView"), true);
    person.press(Qt::Key_Right); // Shots
    person.tabTo(person.find("shotText"));
    person.type(texts()[0]);
    for (int shot = 1; shot < 3; ++shot) {
        person.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); // the cursor goes along
        person.type(texts()[shot]);
    }
    QCOMPARE(seconds(), (QList<int>{6, 3, 3}));

    person.tabTo(person.find("durationBar"), true);
    person.press(Qt::Key_Left);
    person.press(Qt::Key_Left);
    QCOMPARE(seconds(), (QList<int>{4, 5, 3}));
    person.press(Qt::Key_Down); // the second border
    person.press(Qt::Key_Left);
    person.press(Qt::Key_Left);
    QCOMPARE(seconds(), (QList<int>{4, 3, 5}));
    QCOMPARE(person.find<QSpinBox>("duration")->value(), 12);
    QCOMPARE(person.find<QPushButton>("generate")->text(), QStringLiteral("Generate · $1.01"));
    QCOMPARE(m_house->submits(), 0);
    person.press(Qt::Key_Return, Qt::ControlModifier);
    checkSent(contract);
}

void TestThreeShots::byMouse()
{
    QFETCH(PlayedContract, contract);
    open(contract);
    Seat& person = *m_seat; // the keys only write words
    person.click(person.find("prompt"));
    person.type(scene());
    person.step(person.find<QSpinBox>("duration"), 7);
    QCOMPARE(person.find<QSpinBox>("duration")->value(), 12);

    auto* view = person.find<SegmentedControl>("textView");
    person.click(view, view->segmentRect(1).center());
    person.choose(person.find("equalShots"), QStringLiteral("3 shots of 4 s"));
    QTRY_COMPARE(seconds(), (QList<int>{4, 4, 4}));
    for (int shot = 0; shot < 3; ++shot) {
        person.click(person.all("shotText").at(shot));
        person.type(texts()[shot]);
    }
    auto* bar = person.find<DurationBar>("durationBar");
    const QPoint border(bar->borderX(1), bar->height() / 3);
    person.drag(bar, border, border - QPoint(bar->width() / 12, 0));
    QCOMPARE(seconds(), (QList<int>{4, 3, 5}));
    QCOMPARE(person.find<QSpinBox>("duration")->value(), 12);
    person.click(person.find("generate"));
    checkSent(contract);
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    chooseMediaBackend();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    QApplication::setQuitOnLastWindowClosed(false);
    TestThreeShots test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_threeshots.moc"
