// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr int patience = 60'000;

/// A function below "// fault: ROW, ROW", or a test that is no Qt Test: "# fault: ROW, ROW: NAME" in a CMakeLists.txt.
struct Tag
{
    QString program;  ///< the name that ctest knows it by
    QString function; ///< empty: the whole test
    QStringList rows;
    QString place; ///< file and line, for messages
    bool isBuilt = true;
};

/// A test as ctest knows it.
struct Registered
{
    QString command;
    QStringList labels;
};

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit
             ? process.readAllStandardOutput()
             : QByteArray();
}

/// A build without the window leaves out what needs it, and a sanitizer's build the crash harness.
bool isBuiltHere([[maybe_unused]] const QString& path, [[maybe_unused]] const QString& test = {})
{
#ifndef KLAPPER_HAS_UI
    if (path.startsWith(u"ui/") || path.startsWith(u"models/") || path.endsWith(u"window.cpp")
        || test.endsWith(u"_window"))
        return false;
#endif
#ifndef KLAPPER_HAS_CRASH
    if (path.startsWith(u"crash/"))
        return false;
#endif
    return true;
}

} // namespace

/// Each fault has a test that plays it: read from the sources, ctest and the programs, so that the table is true.
class TestFaultTable final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyTagStandsAboveATestThatRuns();
    void everyTaggedProgramBelongsToTheFaultRun();
    void everyFaultHasATest();

private:
    void readRows();
    void readTags(const QString& path);
    void readWholeTests(const QString& path);
    void readRegistered();
    void writeTable() const;

    QList<std::pair<QString, QString>> m_rows; ///< id and words
    QList<Tag> m_tags;
    QStringList m_strays; ///< tags that stand above no function
    QMap<QString, Registered> m_registered;
};

void TestFaultTable::initTestCase()
{
    readRows();
    const QString tests = QStringLiteral(KLAPPER_SOURCE_DIR "/tests/");
    QDirIterator files(tests, {QStringLiteral("*.cpp"), QStringLiteral("CMakeLists.txt")}, QDir::Files,
                       QDirIterator::Subdirectories);
    QStringList paths;
    while (files.hasNext())
        paths.append(files.next().mid(tests.size()));
    paths.sort();
    for (const QString& path : std::as_const(paths))
        path.endsWith(u".cpp") ? readTags(path) : readWholeTests(path);
    readRegistered();
    QVERIFY2(m_rows.size() > 30, "the table of rows is not there");
    QVERIFY2(m_tags.size() > 30, "no tags were found");
    QVERIFY2(m_registered.size() > 30, "ctest lists no tests");
}

void TestFaultTable::readRows()
{
    QFile file(QStringLiteral(KLAPPER_TEST_DATA "/faults.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        m_rows.append({line.section(u',', 0, 0), line.section(u',', 1)});
        QVERIFY2(!m_rows.last().second.isEmpty(), qPrintable(line));
    }
}

void TestFaultTable::readTags(const QString& path)
{
    static const QRegularExpression tag(QStringLiteral("^ *// fault: (.+)$"));
    static const QRegularExpression function(QStringLiteral("^ *void (?:\\w+::)?(\\w+?)(?:_data)?\\(\\)"));
    QFile file(QStringLiteral(KLAPPER_SOURCE_DIR "/tests/") + path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto tagged = tag.match(lines[i]);
        if (!tagged.hasMatch())
            continue;
        const auto named = function.match(lines.value(i + 1));
        const QString place = path + u':' + QString::number(i + 1);
        if (!named.hasMatch()) {
            m_strays.append(place);
            continue;
        }
        QStringList rows;
        for (const QString& row : tagged.captured(1).split(u','))
            rows.append(row.trimmed());
        m_tags.append({QFileInfo(path).baseName(), named.captured(1), rows, place, isBuiltHere(path)});
    }
}

void TestFaultTable::readWholeTests(const QString& path)
{
    static const QRegularExpression tag(QStringLiteral("^ *# fault: ([^:]+): (\\S+)$"));
    QFile file(QStringLiteral(KLAPPER_SOURCE_DIR "/tests/") + path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto tagged = tag.match(lines[i]);
        if (!tagged.hasMatch())
            continue;
        QStringList rows;
        for (const QString& row : tagged.captured(1).split(u','))
            rows.append(row.trimmed());
        m_tags.append({tagged.captured(2),
                       {},
                       rows,
                       path + u':' + QString::number(i + 1),
                       isBuiltHere(path, tagged.captured(2))});
    }
}

void TestFaultTable::readRegistered()
{
    // From a folder of its own: ctest would write over the log of the run this test belongs to.
    const QTemporaryDir folder;
    QFile all(folder.filePath(QStringLiteral("CTestTestfile.cmake")));
    QVERIFY(all.open(QIODevice::WriteOnly));
    all.write("subdirs(\"" KLAPPER_BINARY_DIR "\")\n");
    all.close();
    const QByteArray listed = outputOf(QStringLiteral(KLAPPER_CTEST), {QStringLiteral("--test-dir"), folder.path(),
                                                                       QStringLiteral("--show-only=json-v1")});
    const qsizetype begin = std::max<qsizetype>(0, listed.indexOf('{')); // older versions say the folder first
    const QJsonArray tests = QJsonDocument::fromJson(listed.mid(begin))[u"tests"].toArray();
    for (const QJsonValue& test : tests) {
        Registered entry{.command = test[u"command"].toArray().at(0).toString(), .labels = {}};
        const QJsonArray properties = test[u"properties"].toArray();
        for (const QJsonValue& property : properties) {
            if (property[u"name"].toString() == u"LABELS")
                entry.labels = property[u"value"].toVariant().toStringList();
        }
        m_registered.insert(test[u"name"].toString(), entry);
    }
}

void TestFaultTable::everyTagStandsAboveATestThatRuns()
{
    QVERIFY2(m_strays.isEmpty(), qPrintable(QStringLiteral("no function below ") + m_strays.join(u", ")));
    QMap<QString, QByteArray> functions;
    for (const Tag& tag : std::as_const(m_tags)) {
        if (!tag.isBuilt)
            continue;
        QVERIFY2(m_registered.contains(tag.program),
                 qPrintable(tag.place + QStringLiteral(": ctest does not run ") + tag.program));
        if (tag.function.isEmpty())
            continue;
        if (!functions.contains(tag.program)) {
            const QString command = m_registered.value(tag.program).command;
            functions.insert(tag.program, '\n' + outputOf(command, {QStringLiteral("-functions")}));
        }
        const QByteArray line = '\n' + tag.function.toLatin1() + "()";
        QVERIFY2(functions.value(tag.program).contains(line),
                 qPrintable(tag.place + u": " + tag.program + QStringLiteral(" does not run ") + tag.function));
    }
}

void TestFaultTable::everyTaggedProgramBelongsToTheFaultRun()
{
    for (const Tag& tag : std::as_const(m_tags)) {
        if (tag.isBuilt)
            QVERIFY2(
                m_registered.value(tag.program).labels.contains(QStringLiteral("fault")),
                qPrintable(tag.program + QStringLiteral(" has no label fault; after its first tag run cmake again")));
    }
}

void TestFaultTable::everyFaultHasATest()
{
    QStringList known;
    for (const auto& [id, words] : std::as_const(m_rows))
        known.append(id);
    QStringList played;
    for (const Tag& tag : std::as_const(m_tags)) {
        for (const QString& row : tag.rows)
            QVERIFY2(known.contains(row), qPrintable(tag.place + QStringLiteral(" names no row: ") + row));
        played += tag.rows;
    }
    writeTable();
    for (const QString& id : std::as_const(known))
        QVERIFY2(played.contains(id), qPrintable(QStringLiteral("no test plays ") + id));
}

void TestFaultTable::writeTable() const
{
    QByteArray table;
    for (const auto& [id, words] : m_rows) {
        QStringList tests;
        for (const Tag& tag : m_tags) {
            if (tag.rows.contains(id))
                tests.append(tag.program + (tag.function.isEmpty() ? u"" : u"::") + tag.function
                             + (tag.isBuilt ? u"" : u" (not in this build)"));
        }
        table += id.leftJustified(4).toUtf8() + words.leftJustified(50).toUtf8()
               + tests.join(u'\n' + QString(54, u' ')).toUtf8() + '\n';
    }
    QFile file(QStringLiteral(KLAPPER_BINARY_DIR "/faults.txt"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(table), table.size());
    fputs(table.constData(), stdout);
}

QTEST_GUILESS_MAIN(TestFaultTable)
#include "tst_faulttable.moc"
