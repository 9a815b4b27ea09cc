// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/isolated.h"
#include "tests/ui/acceptance/seat.h"
#include "tests/ui/window/windowhouse.h"
#include "ui/compose/prompteditor.h"
#include "ui/shell/generateflow.h"
#include "ui/shell/questiondialog.h"
#include "ui/stage/mediabackend.h"
#include "ui/stage/stagepanel.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSpinBox>

#include <numeric>

using namespace klapper;
using namespace klapper::test;
using practice::PlayedContract;

namespace {

QString style() { return QStringLiteral("Cold morning light, 35mm film"); }

struct Part
{
    QStringList texts;
    QList<int> seconds;
    int length() const { return std::accumulate(seconds.cbegin(), seconds.cend(), 0); }
};

/// What a person writes, and what is to become of it.
struct Script
{
    QString text;
    QList<Part> parts;
    QString price; ///< of Standard without sound, $0.084 a second
};

Script twentySeconds()
{
    return {.text = QStringLiteral("A harbour in fog. Shot 1 (0-4s): Wide shot of the pier, slow push-in. "
                                   "Shot 2 (4-10s): Medium shot of a fisherman, static. "
                                   "Shot 3 (10-16s): Close-up of his hands on a net, handheld. "
                                   "Shot 4 (16-20s): Aerial shot of the boats leaving, tracking."),
            .parts = {{{QStringLiteral("Wide shot of the pier, slow push-in."),
                        QStringLiteral("Medium shot of a fisherman, static.")},
                       {4, 6}},
                      {{QStringLiteral("Close-up of his hands on a net, handheld."),
                        QStringLiteral("Aerial shot of the boats leaving, tracking.")},
                       {6, 4}}},
            .price = QStringLiteral("$1.68")};
}

Script fortySeconds()
{
    return {.text = QStringLiteral("A harbour in fog. Shot 1 (0-6s): Wide shot of the pier, slow push-in. "
                                   "Shot 2 (6-13s): Medium shot of a fisherman, static. "
                                   "Shot 3 (13-20s): Close-up of his hands on a net, handheld. "
                                   "Shot 4 (20-27s): Aerial shot of the boats leaving, tracking. "
                                   "Shot 5 (27-34s): Wide shot of open water, static. "
                                   "Shot 6 (34-40s): Close-up of a gull on a mast, slow pan."),
            .parts = {{{QStringLiteral("Wide shot of the pier, slow push-in."),
                        QStringLiteral("Medium shot of a fisherman, static.")},
                       {6, 7}},
                      {{QStringLiteral("Close-up of his hands on a net, handheld."),
                        QStringLiteral("Aerial shot of the boats leaving, tracking.")},
                       {7, 7}},
                      {{QStringLiteral("Wide shot of open water, static."),
                        QStringLiteral("Close-up of a gull on a mast, slow pan.")},
                       {7, 6}}},
            .price = QStringLiteral("$3.36")};
}

/// What the service must have got for a part, by the two descriptions of its wire.
QJsonObject bodyOf(const Part& part, PlayedContract contract)
{
    const QString shared = QString(u"A harbour in fog. " % style());
    const bool live = contract == PlayedContract::Live;
    QJsonObject body{{QStringLiteral("prompt"), shared},
                     {QStringLiteral("duration"), part.length()},
                     {QStringLiteral("aspect_ratio"), QStringLiteral("16:9")},
                     {QStringLiteral("cfg_scale"), 0.5},
                     {live ? QStringLiteral("sound") : QStringLiteral("generate_audio"), false}};
    if (!live) {
        body[u"prompt"] = QString(shared % u" Shot 1: " % part.texts[0] % u" Shot 2: " % part.texts[1]);
        return body;
    }
    QJsonArray segments;
    for (qsizetype i = 0; i < part.texts.size(); ++i)
        segments.append(
            QJsonObject{{QStringLiteral("prompt"), part.texts[i]}, {QStringLiteral("duration"), part.seconds[i]}});
    body.insert(u"shot_type", QStringLiteral("customize"));
    body.insert(u"multi_prompt", segments);
    return body;
}

/// What ffprobe says, asked directly.
double secondsOfFile(const QString& path)
{
    QProcess probe;
    probe.start(QStringLiteral("ffprobe"),
                {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-show_entries"),
                 QStringLiteral("format=duration"), QStringLiteral("-of"), QStringLiteral("csv=p=0"), path});
    if (!probe.waitForFinished(30'000))
        return -1;
    return QString::fromLatin1(probe.readAllStandardOutput()).trimmed().toDouble();
}

} // namespace

/// A script longer than a clip, from its text to one file.
class TestLongScript final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aScriptBecomesOneClip_data();
    void aScriptBecomesOneClip();
    void cleanup()
    {
        m_seat.reset();
        m_house.reset();
    }

private:
    void writeByKeyboard();
    void writeByMouse();
    void sayYes(bool byMouse);
    QList<QJsonObject> sentBodies();
    void checkJoined(const QStringList& ids);
    void checkShown(const QString& path);
    void checkNothingIsAsked();

    std::unique_ptr<WindowHouse> m_house;
    std::unique_ptr<Seat> m_seat;
    Script m_script;
};

void TestLongScript::aScriptBecomesOneClip_data()
{
    QTest::addColumn<PlayedContract>("contract");
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("40 s, documented, pasted, by mouse") << PlayedContract::Documented << true;
    QTest::newRow("20 s, live, typed, by keyboard alone") << PlayedContract::Live << false;
}

void TestLongScript::writeByKeyboard()
{
    Seat& person = *m_seat;
    person.press(Qt::Key_L, Qt::ControlModifier);
    person.type(m_script.text);
    person.tabTo(person.find<QWidget>("shotListOffer")->findChild<QWidget*>(QStringLiteral("noticeButton")));
    person.press(Qt::Key_Space);
    person.tabTo(person.find("style"));
    person.type(style());
    person.tabTo(person.find("splitScript"));
    person.press(Qt::Key_Space);
}

void TestLongScript::writeByMouse()
{
    Seat& person = *m_seat;
    person.click(person.find("prompt"));
    person.paste(m_script.text);
    person.click(person.find<QWidget>("shotListOffer")->findChild<QWidget*>(QStringLiteral("noticeButton")));
    person.click(person.find("style"));
    person.type(style());
    person.click(person.find("splitScript"));
}

void TestLongScript::sayYes(bool byMouse)
{
    QuestionDialog* question = m_house->window->generateFlow().question();
    QVERIFY(question);
    m_seat->turnTo(question);
    QCOMPARE(question->words().question,
             QStringLiteral("%1 clips will cost about %2 together.").arg(m_script.parts.size()).arg(m_script.price));
    QCOMPARE(m_house->window->findChildren<QuestionDialog*>().size(), 1);
    const QList<QPushButton*> buttons = question->findChildren<QPushButton*>();
    const auto yes = std::find_if(buttons.begin(), buttons.end(), [question](const QPushButton* button) {
        return button->text() == question->words().yes;
    });
    QVERIFY(yes != buttons.end());
    if (byMouse)
        return m_seat->click(*yes);
    m_seat->tabTo(*yes);
    m_seat->press(Qt::Key_Space);
}

QList<QJsonObject> TestLongScript::sentBodies()
{
    QList<QJsonObject> bodies;
    for (const QJsonValue& entry : m_house->client->log()) {
        if (entry[u"kind"].toString() == u"submit")
            bodies.append(entry[u"body"].toObject());
    }
    return bodies;
}

void TestLongScript::checkJoined(const QStringList& ids)
{
    double sum = 0;
    QCOMPARE(ids.size(), m_script.parts.size());
    for (qsizetype i = 0; i < ids.size(); ++i) {
        QVERIFY2(m_house->reaches(ids[i], JobState::Done), qPrintable(ids[i]));
        const double seconds = secondsOfFile(m_house->job(ids[i]).outputs.value(0).path);
        QVERIFY2(std::abs(seconds - m_script.parts[i].length()) < 0.1, qPrintable(QString::number(seconds)));
        sum += seconds;
    }
    const QString batch = m_house->job(ids.first()).batchId;
    BatchWatch& batches = m_house->engine->batches();
    QTRY_VERIFY_WITH_TIMEOUT(!batches.joinedPath(batch).isEmpty() && QFile::exists(batches.joinedPath(batch)), 60'000);
    const double joined = secondsOfFile(batches.joinedPath(batch));
    QVERIFY2(std::abs(joined - sum) < 0.05, qPrintable(QStringLiteral("%1 s of %2 s").arg(joined).arg(sum)));
    checkShown(batches.joinedPath(batch));
    // The clips, the one film, and no other.
    const QStringList films = QDir(QFileInfo(batches.joinedPath(batch)).path()).entryList({QStringLiteral("*.mp4")});
    QCOMPARE(films.size(), ids.size() + 1);
    QCOMPARE(films.filter(QStringLiteral("(joined)")).size(), 1);
}

/// The window says that the film is there, and plays it.
void TestLongScript::checkShown(const QString& path)
{
    const auto banner = [this, path]() -> Banner* {
        const QList<Banner*> all = m_house->window->findChildren<Banner*>();
        const auto found = std::find_if(all.begin(), all.end(), [&](const Banner* each) {
            return each->isVisible() && each->text().contains(QFileInfo(path).fileName());
        });
        return found == all.end() ? nullptr : *found;
    };
    QTRY_VERIFY_WITH_TIMEOUT(banner(), 30'000);
    checkNothingIsAsked();
    Q_EMIT banner()->firstActionTriggered();
    QCOMPARE(m_house->window->stage().clip().path, path);
}

void TestLongScript::checkNothingIsAsked()
{
    QVERIFY(!QApplication::activeModalWidget());
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget* window : windows)
        QVERIFY(window == m_house->window.get() || !window->isVisible() || !qobject_cast<const QDialog*>(window));
}

void TestLongScript::aScriptBecomesOneClip()
{
    QFETCH(PlayedContract, contract);
    QFETCH(bool, byMouse);
    m_script = byMouse ? fortySeconds() : twentySeconds();
    m_house = std::make_unique<WindowHouse>(Profile::Loopback, 60, contract);
    m_house->open();
    m_seat = std::make_unique<Seat>(*m_house->window);
    if (byMouse)
        writeByMouse();
    else
        writeByKeyboard();
    QCOMPARE(m_seat->find<PromptEditor>("prompt")->text(), QStringLiteral("A harbour in fog."));
    const qsizetype clips = m_script.parts.size();
    QTRY_COMPARE(m_seat->all("shotText").size(), 2 * clips);
    QCOMPARE(m_seat->all("clipSeparator").size(), clips);

    QSignalSpy sent(&m_house->window->generateFlow(), &GenerateFlow::sent);
    QCOMPARE(m_seat->find<QPushButton>("generate")->text(),
             QStringLiteral("Generate %1 clips · %2").arg(clips).arg(m_script.price));
    if (byMouse)
        m_seat->click(m_seat->find("generate"));
    else
        m_seat->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_house->submits(), 0);
    sayYes(byMouse);
    QTRY_COMPARE(sent.size(), 1);
    // From here on nobody touches anything.
    QTRY_COMPARE_WITH_TIMEOUT(m_house->submits(), int(clips), 90'000);
    const QList<QJsonObject> bodies = sentBodies();
    for (qsizetype i = 0; i < clips; ++i)
        QCOMPARE(QJsonDocument(bodies[i]).toJson(), QJsonDocument(bodyOf(m_script.parts[i], contract)).toJson());
    checkJoined(sent.first().first().toStringList());
    QCOMPARE(m_house->submits(), int(clips));
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    chooseMediaBackend();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    QApplication::setQuitOnLastWindowClosed(false);
    TestLongScript test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_longscript.moc"
