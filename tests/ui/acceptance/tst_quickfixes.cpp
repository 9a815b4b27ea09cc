// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/lintrules.h"
#include "tests/support/isolated.h"
#include "tests/support/samples.h"
#include "tests/ui/acceptance/seat.h"
#include "tests/ui/window/windowhouse.h"
#include "tests/unit/prompt/lintsample.h"
#include "ui/compose/findinglist.h"
#include "ui/compose/findingrow.h"
#include "ui/compose/frameslot.h"
#include "ui/models/composemodel.h"
#include "ui/stage/mediabackend.h"

#include <QApplication>
#include <QDir>

using namespace klapper;
using namespace klapper::test;

namespace {

/// A quick fix on a sample that fails.
struct Case
{
    LintSample sample;
    QString fix;

    QString name() const { return QStringList{sample.rule, sample.name, fix}.join(u' '); }
    /// Samples of one house have the same contracts.
    QString house() const
    {
        QString key = sample.live ? QStringLiteral("live") : QStringLiteral("documented");
        for (const Role role : sample.lacks)
            key += QStringLiteral(" without %1").arg(int(role));
        for (const Role role : sample.optional)
            key += QStringLiteral(" optional %1").arg(int(role));
        return key;
    }
};

/// A ratio that the live contract does not offer: no rule of the list, but a fix of it.
LintSample unofferedRatio()
{
    LintSample sample;
    sample.name = QStringLiteral("ratio not offered");
    sample.fails = true;
    sample.live = true;
    sample.draft.prompt = QStringLiteral("Wide shot, slow push-in on a lighthouse above a stormy sea at dusk");
    sample.draft.aspect = QStringLiteral("21:9");
    return sample;
}

QList<Case> cases()
{
    QList<Case> cases;
    const QList<LintSample> samples = lintSamples() << unofferedRatio();
    for (const LintSample& sample : samples) {
        const QList<Finding> found = sample.fails ? ofRule(sample.lint(), sample.rule) : QList<Finding>();
        for (const QString& fix : found.isEmpty() ? QStringList() : found.first().fixes)
            cases.append({sample, fix});
    }
    std::stable_sort(cases.begin(), cases.end(),
                     [](const Case& one, const Case& other) { return one.house() < other.house(); });
    return cases;
}

QJsonObject documentedModel(Endpoint endpoint, const LintSample& sample)
{
    QFile file(QStringLiteral(KLAPPER_SOURCE_DIR "/resources/practice/documented.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no documented models");
    const Contract wanted = sample.contract(endpoint);
    const QJsonArray models = QJsonDocument::fromJson(file.readAll())[u"models"].toArray();
    for (const QJsonValue& each : models) {
        QJsonObject model = each.toObject();
        if (model[u"model_id"].toString() != endpoint.modelId())
            continue;
        QJsonObject schema = model[u"input_schema"].toObject();
        QJsonObject properties = schema[u"properties"].toObject();
        QJsonArray required;
        for (const Field& field : documentedContract(endpoint).fields) {
            const Field* kept = wanted.field(field.role);
            if (!kept)
                properties.remove(field.name);
            else if (kept->required)
                required.append(field.name);
        }
        schema.insert(u"properties", properties);
        schema.insert(u"required", required);
        model.insert(u"input_schema", schema);
        return model;
    }
    qFatal("an endpoint is missing");
}

} // namespace

Q_DECLARE_METATYPE(Case)

/// Each quick fix where it is offered: clicked in the list of the real window, and taken back.
class TestQuickFixes final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyQuickFixHasACase();
    void aClickTakesTheFindingAwayAndUndoBringsTheDraftBack_data();
    void aClickTakesTheFindingAwayAndUndoBringsTheDraftBack();
    void cleanupTestCase()
    {
        m_seat.reset();
        m_house.reset();
    }

private:
    void open(const Case& each);
    void keepContracts(const LintSample& sample) const;
    void put(const LintSample& sample);
    FindingRow* rowOf(const Finding& finding);
    QPushButton* buttonOf(const Finding& finding, const QString& fix);
    ComposeModel& compose() { return m_house->window->compose(); }

    QString m_key;
    std::unique_ptr<WindowHouse> m_house;
    std::unique_ptr<Seat> m_seat;
};

void TestQuickFixes::everyQuickFixHasACase()
{
    QSet<QString> tried;
    for (const Case& each : cases())
        tried.insert(each.fix);
    for (const LintFix& fix : lintFixes())
        QVERIFY2(tried.contains(fix.name), qPrintable(fix.name));
}

void TestQuickFixes::keepContracts(const LintSample& sample) const
{
    const bool asShipped = !sample.live && sample.lacks.isEmpty() && sample.optional.isEmpty();
    if (asShipped)
        return;
    const QDir folder(m_house->environment.paths.data % u"/contracts");
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    for (const Endpoint& endpoint : Endpoint::all()) {
        QFile file(folder.filePath(endpoint.modelId().replace(u'/', u'_') + u".json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QJsonObject model = sample.live ? liveModel(endpoint) : documentedModel(endpoint, sample);
        file.write(QJsonDocument(QJsonObject{{QStringLiteral("fetched"), QStringLiteral("2026-11-23")},
                                             {QStringLiteral("model"), model}})
                       .toJson());
    }
}

/// A window of the contracts that the sample is about; the service publishes none, so they stay.
void TestQuickFixes::open(const Case& each)
{
    if (m_house && m_key == each.house())
        return;
    m_seat.reset();
    m_key = each.house();
    m_house = std::make_unique<WindowHouse>();
    m_house->fault("model", "status", {{QStringLiteral("code"), 404}, {QStringLiteral("times"), -1}});
    keepContracts(each.sample);
    m_house->open();
    m_seat = std::make_unique<Seat>(*m_house->window);
    m_seat->click(m_seat->find("findingsHeader"));
}

void TestQuickFixes::put(const LintSample& sample)
{
    compose().edit({}, [&sample](DraftDocument& document) {
        document.draft = sample.draft;
        document.batch = {};
        document.muted.clear();
    });
    // What a look at the image told.
    for (const auto& [name, facts] :
         {std::pair("firstFrame", sample.facts.firstFrame), std::pair("lastFrame", sample.facts.lastFrame)}) {
        if (facts)
            Q_EMIT m_seat->find<FrameSlot>(name)->factsChanged(facts);
    }
}

FindingRow* TestQuickFixes::rowOf(const Finding& finding)
{
    const QList<FindingRow*> rows = m_house->window->findChildren<FindingRow*>();
    for (FindingRow* row : rows) {
        if (row->isVisible() && row->finding() == finding)
            return row;
    }
    return nullptr;
}

QPushButton* TestQuickFixes::buttonOf(const Finding& finding, const QString& fix)
{
    // One of the finding before may wait there for its end.
    const FindingRow* row = rowOf(finding);
    const QList<QPushButton*> buttons = row ? row->findChildren<QPushButton*>(fix) : QList<QPushButton*>();
    return buttons.size() == 1 ? buttons.first() : nullptr;
}

void TestQuickFixes::aClickTakesTheFindingAwayAndUndoBringsTheDraftBack_data()
{
    QTest::addColumn<Case>("each");
    const QList<Case> all = cases();
    for (const Case& each : all)
        QTest::newRow(qPrintable(each.name())) << each;
}

void TestQuickFixes::aClickTakesTheFindingAwayAndUndoBringsTheDraftBack()
{
    QFETCH(Case, each);
    open(each);
    put(each.sample);
    const DraftDocument before = compose().document();
    const QList<Finding> found = ofRule(compose().findings(), each.sample.rule);
    QVERIFY(!found.isEmpty());
    QVERIFY2(found.first().fixes.contains(each.fix), qPrintable(found.first().fixes.join(u' ')));
    QTRY_VERIFY(rowOf(found.first()));
    QTRY_VERIFY(buttonOf(found.first(), each.fix));
    QPushButton* button = buttonOf(found.first(), each.fix);
    QVERIFY(!button->text().contains(u'{'));

    m_seat->click(button);
    QVERIFY(compose().document() != before);
    QVERIFY(ofRule(compose().findings(), each.sample.rule).size() < found.size());
    QTRY_VERIFY(!rowOf(found.first()));

    m_seat->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(compose().document(), before);
    QCOMPARE(ofRule(compose().findings(), each.sample.rule), found);
    QTRY_VERIFY(rowOf(found.first()));
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    chooseMediaBackend();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    QApplication::setQuitOnLastWindowClosed(false);
    TestQuickFixes test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_quickfixes.moc"
