// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/isolated.h"
#include "tests/support/samples.h"
#include "tests/ui/acceptance/seat.h"
#include "tests/ui/window/windowhouse.h"
#include "ui/compose/prompteditor.h"
#include "ui/models/composemodel.h"
#include "ui/shell/generateflow.h"
#include "ui/shell/questiondialog.h"
#include "ui/stage/mediabackend.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QApplication>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

using namespace klapper;
using namespace klapper::test;

namespace {

QString firstFrame() { return QStringLiteral("https://images.example.org/first.png"); }
QString lastFrame() { return QStringLiteral("https://images.example.org/last.png"); }

} // namespace

/// Everything that one can say, said in the window, and then through all endpoints under both contracts.
class TestSixEndpoints final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void noValueIsLost();
    void whatWasKeptIsSentInTheEnd();

private:
    enum class Wire { Documented, Live };

    template<typename T>
    T* field(const char* name) const
    {
        T* found = m_house->window->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("the window has no %s", name);
        return found;
    }
    void sayEverything();
    void sayRatio(const QString& ratio);
    void unfold(const char* body);
    void typeInto(QWidget* target, const QString& text);
    void choose(Endpoint endpoint);
    /// The service publishes the other names, and the window hears of it as after signing in.
    void publish(Wire wire);
    void checkDraft(const RequestDraft& draft);
    void checkFields();
    QLineEdit* address(const char* slot) const { return field<QWidget>(slot)->findChild<QLineEdit*>(); }
    ComposeModel& compose() { return m_house->window->compose(); }

    std::unique_ptr<WindowHouse> m_house;
    std::unique_ptr<Seat> m_seat;
};

void TestSixEndpoints::init()
{
    m_house = std::make_unique<WindowHouse>();
    m_house->open();
    m_seat = std::make_unique<Seat>(*m_house->window);
}

void TestSixEndpoints::cleanup()
{
    m_seat.reset();
    m_house.reset();
}

void TestSixEndpoints::typeInto(QWidget* target, const QString& text)
{
    m_seat->click(target);
    m_seat->press(Qt::Key_A, Qt::ControlModifier);
    m_seat->type(text);
}

void TestSixEndpoints::unfold(const char* body)
{
    QWidget* folded = field<QWidget>(body);
    if (folded->isVisible())
        return;
    // The header of the section is the tool button before it.
    QWidget* section = folded->parentWidget();
    while (!section->isVisible())
        section = section->parentWidget();
    m_seat->click(section->findChild<QToolButton*>());
    QVERIFY(folded->isVisible());
}

void TestSixEndpoints::sayRatio(const QString& ratio)
{
    const QList<QToolButton*> buttons = field<QWidget>("ratio")->findChildren<QToolButton*>();
    for (QToolButton* button : buttons) {
        if (button->text() == ratio)
            return m_seat->click(button);
    }
    QFAIL("no such ratio");
}

void TestSixEndpoints::sayEverything()
{
    Seat& person = *m_seat;
    typeInto(person.find("prompt"), QStringLiteral("A harbour cafe at dusk"));
    typeInto(person.find("duration"), QStringLiteral("9"));
    sayRatio(QStringLiteral("21:9")); // the live contract has three ratios, and not this one
    typeInto(person.find("guidance"), QStringLiteral("0.35"));
    person.click(person.find("audio"), {8, person.find("audio")->height() / 2});
    unfold("negative");
    typeInto(person.find("negative"), QStringLiteral("blur, captions"));
    unfold("seed");
    typeInto(person.find("seed"), QStringLiteral("90210"));
    person.step(person.find<QSpinBox>("takes"), 2);

    auto* view = person.find<SegmentedControl>("textView");
    person.click(view, view->segmentRect(1).center());
    person.choose(person.find("equalShots"), QStringLiteral("2 shots: 5 + 4 s"));
    QTRY_COMPARE(person.all("shotText").size(), 2);
    typeInto(person.find("style"), QStringLiteral("35mm film, warm light"));
    typeInto(person.all("shotText").at(0), QStringLiteral("Wide shot of the terrace, slow push-in"));
    typeInto(person.all("shotText").at(1), QStringLiteral("Close-up of a cup, static"));

    choose({Tier::Pro, Mode::ImageToVideo});
    typeInto(address("firstFrame"), firstFrame());
    typeInto(address("lastFrame"), lastFrame());
}

void TestSixEndpoints::choose(Endpoint endpoint)
{
    auto* tier = m_seat->find<SegmentedControl>("tier");
    m_seat->click(tier, tier->segmentRect(int(endpoint.tier)).center());
    auto* mode = m_seat->find<SegmentedControl>("mode");
    m_seat->click(mode, mode->segmentRect(int(endpoint.mode)).center());
    QCOMPARE(compose().draft().endpoint, endpoint);
}

void TestSixEndpoints::publish(Wire wire)
{
    ContractStore& contracts = m_house->engine->contracts();
    for (const Endpoint& endpoint : Endpoint::all()) {
        if (wire == Wire::Live)
            m_house->fault("model", "body",
                           {{QStringLiteral("code"), 200}, {QStringLiteral("body"), liveModel(endpoint)}});
        QSignalSpy refreshed(&contracts, &ContractStore::refreshed);
        contracts.refresh(endpoint);
        QVERIFY(QTest::qWaitFor([&] { return !refreshed.isEmpty(); }, 20'000));
        QCOMPARE(contracts.contract(endpoint).takesSegments(), wire == Wire::Live);
    }
}

void TestSixEndpoints::checkDraft(const RequestDraft& draft)
{
    QCOMPARE(draft.prompt, QStringLiteral("A harbour cafe at dusk"));
    QCOMPARE(draft.style, QStringLiteral("35mm film, warm light"));
    QVERIFY(draft.shotsActive);
    QCOMPARE(draft.shots, (QList<Shot>{{QStringLiteral("Wide shot of the terrace, slow push-in"), 5},
                                       {QStringLiteral("Close-up of a cup, static"), 4}}));
    QCOMPARE(draft.firstFrame, firstFrame());
    QCOMPARE(draft.lastFrame, lastFrame());
    QCOMPARE(draft.negative, QStringLiteral("blur, captions"));
    QCOMPARE(draft.seconds, 9);
    QCOMPARE(draft.aspect, QStringLiteral("21:9"));
    QCOMPARE(draft.guidance, 0.35);
    QVERIFY(draft.audio);
    QCOMPARE(draft.seed, std::optional<qint64>(90210));
}

void TestSixEndpoints::checkFields()
{
    QCOMPARE(field<PromptEditor>("prompt")->text(), QStringLiteral("A harbour cafe at dusk"));
    QCOMPARE(field<PromptEditor>("style")->text(), QStringLiteral("35mm film, warm light"));
    const QWidgetList texts = m_seat->all("shotText");
    const QWidgetList seconds = m_seat->all("shotSeconds");
    QCOMPARE(texts.size(), 2);
    QCOMPARE(qobject_cast<PromptEditor*>(texts[0])->text(), QStringLiteral("Wide shot of the terrace, slow push-in"));
    QCOMPARE(qobject_cast<PromptEditor*>(texts[1])->text(), QStringLiteral("Close-up of a cup, static"));
    QCOMPARE(qobject_cast<QSpinBox*>(seconds[0])->value(), 5);
    QCOMPARE(qobject_cast<QSpinBox*>(seconds[1])->value(), 4);
    QCOMPARE(address("firstFrame")->text(), firstFrame());
    QCOMPARE(address("lastFrame")->text(), lastFrame());
    QVERIFY(address("firstFrame")->isVisible()); // what is said is to be seen, also where it is not taken
    QVERIFY(address("lastFrame")->isVisible());
    QCOMPARE(field<PromptEditor>("negative")->text(), QStringLiteral("blur, captions"));
    QCOMPARE(field<QLineEdit>("seed")->text(), QStringLiteral("90210"));
    QCOMPARE(field<QSpinBox>("duration")->value(), 9);
    QCOMPARE(field<QDoubleSpinBox>("guidance")->value(), 0.35);
    QVERIFY(field<QCheckBox>("audio")->isChecked());
    QCOMPARE(field<QSpinBox>("takes")->value(), 3);
    const QList<QToolButton*> ratios = field<QWidget>("ratio")->findChildren<QToolButton*>();
    for (const QToolButton* ratio : ratios)
        QCOMPARE(ratio->isChecked(), ratio->text() == u"21:9");
}

void TestSixEndpoints::noValueIsLost()
{
    sayEverything();
    checkDraft(compose().draft());
    const auto look = [this] {
        checkDraft(compose().draft());
        QCOMPARE(compose().document().batch.takes, 3);
        checkFields();
    };
    look();
    for (const Wire wire : {Wire::Live, Wire::Documented, Wire::Live, Wire::Documented}) {
        publish(wire);
        look();
        const auto all = Endpoint::all();
        QList<Endpoint> way(all.begin(), all.end());
        way += QList<Endpoint>(all.rbegin(), all.rend());
        for (const Endpoint& endpoint : std::as_const(way)) {
            choose(endpoint);
            look();
            if (QTest::currentTestFailed())
                qFatal("lost on %s", qPrintable(endpoint.modelId()));
        }
    }
}

void TestSixEndpoints::whatWasKeptIsSentInTheEnd()
{
    sayEverything();
    for (const Wire wire : {Wire::Live, Wire::Documented}) {
        publish(wire);
        for (const Endpoint& endpoint : Endpoint::all())
            choose(endpoint);
    }
    choose({Tier::Standard, Mode::TextToVideo});
    m_seat->press(Qt::Key_Return, Qt::ControlModifier);
    QuestionDialog* question = m_house->window->generateFlow().question();
    QVERIFY(question);
    m_seat->turnTo(question);
    m_seat->press(Qt::Key_Tab); // from No to the button with the price
    auto* yes = qobject_cast<QPushButton*>(QApplication::focusWidget());
    QVERIFY(yes);
    QCOMPARE(yes->text(), question->words().yes);
    m_seat->press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(m_house->submits(), 3, 60'000);
    QList<qint64> seeds;
    for (const QJsonValue& entry : m_house->client->log()) {
        if (entry[u"kind"].toString() != u"submit")
            continue;
        QJsonObject body = entry[u"body"].toObject();
        seeds.append(body.take(u"seed").toInteger());
        const QJsonObject wanted{
            {QStringLiteral("prompt"), QStringLiteral("A harbour cafe at dusk 35mm film, warm light "
                                                      "Shot 1: Wide shot of the terrace, slow push-in. "
                                                      "Shot 2: Close-up of a cup, static.")},
            {QStringLiteral("negative_prompt"), QStringLiteral("blur, captions")},
            {QStringLiteral("duration"), 9},
            {QStringLiteral("aspect_ratio"), QStringLiteral("21:9")},
            {QStringLiteral("cfg_scale"), 0.35},
            {QStringLiteral("generate_audio"), true}};
        QCOMPARE(QJsonDocument(body).toJson(), QJsonDocument(wanted).toJson());
    }
    std::sort(seeds.begin(), seeds.end()); // takes are sent beside each other
    QCOMPARE(seeds, (QList<qint64>{90210, 90211, 90212}));
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    chooseMediaBackend();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    QApplication::setQuitOnLastWindowClosed(false);
    TestSixEndpoints test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sixendpoints.moc"
