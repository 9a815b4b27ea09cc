// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/nametemplate.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace klapper;

namespace {

NameFields allFields()
{
    return {.date = QDate(2026, 11, 26),
            .project = QStringLiteral("Short film"),
            .text = QStringLiteral("Rooftop dinner, at dusk"),
            .tier = QStringLiteral("pro"),
            .take = 2};
}

} // namespace

class TestNameTemplate final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theUsualTemplateNamesEverythingThatIsKnown()
    {
        QCOMPARE(fillName(usualNameTemplate(), allFields(), u"mp4").name,
                 QStringLiteral("2026-11-26_Short-film_rooftop-dinner-at-dusk_pro_02"));
    }

    void everyFieldOfTheListIsKnown()
    {
        for (const QString& word : nameFieldWords()) {
            const FilledName filled = fillName(u'{' + word + u'}', allFields(), u"mp4");
            QVERIFY2(filled.unknown.isEmpty() && filled.name != u"clip", qPrintable(word));
        }
    }

    void aFieldWithoutAValueGoesWithOneSeparator_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* pattern, const char* name) {
            QTest::newRow(pattern) << QString::fromUtf8(pattern) << QString::fromUtf8(name);
        };
        row("{date}_{project}_{slug}_{tier}_{take}", "2026-11-26_dusk");
        row("{project}_{slug}", "dusk");
        row("{slug}_{project}", "dusk");
        row("{slug} - {project} - {date}", "dusk - 2026-11-26");
        row("{project}", "clip");
        row("{project}{tier}_", "clip");
        row("film_{take}_final", "film_final");
        row("a__b", "a__b"); // as the person wrote it
        row("{slug}v{take}", "duskv");
        row("cut{project}2", "cut2");
    }
    void aFieldWithoutAValueGoesWithOneSeparator()
    {
        QFETCH(QString, pattern);
        NameFields fields;
        fields.date = QDate(2026, 11, 26);
        fields.text = QStringLiteral("dusk");
        QTEST(fillName(pattern, fields, u"mp4").name, "name");
    }

    void anUnknownFieldIsSaidAndLeftOut()
    {
        const FilledName filled = fillName(QStringLiteral("{slug}_{Date}_{seed}_{seed}_{}"), allFields(), u"mp4");
        QCOMPARE(filled.name, QStringLiteral("rooftop-dinner-at-dusk"));
        QCOMPARE(filled.unknown, QStringList({QStringLiteral("Date"), QStringLiteral("seed"), QString()}));
    }

    void anOpenBraceIsALetter()
    {
        const FilledName filled = fillName(QStringLiteral("{slug}_{take"), allFields(), u"mp4");
        QCOMPARE(filled.name, QStringLiteral("rooftop-dinner-at-dusk_{take"));
        QVERIFY(filled.unknown.isEmpty());
    }

    void namesAreSafeOnEverySystem_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("project");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* what, const QString& pattern, const QString& project, const QString& name) {
            QTest::newRow(what) << pattern << project << name;
        };
        const QString field = QStringLiteral("{project}");
        row("a name that Windows reserves", field, QStringLiteral("CON"), QStringLiteral("_CON"));
        row("the same with a digit", field, QStringLiteral("lpt1"), QStringLiteral("_lpt1"));
        row("the same with a dot", QStringLiteral("aux.{slug}"), {}, QStringLiteral("_aux.dusk"));
        row("a path in a field", field, QStringLiteral("../../etc/passwd"), QStringLiteral("etc-passwd"));
        row("a path in the template", QStringLiteral("/tmp\\{slug}"), {}, QStringLiteral("tmp-dusk"));
        row("what Windows forbids", field, QStringLiteral("a<b>:\"|?*c"), QStringLiteral("a-b------c"));
        row("bidi overrides and controls", field, QStringLiteral("a\u202eb\x01\tc"), QStringLiteral("ab-c"));
        row("dots and blanks at the ends", QStringLiteral(" .{slug}. "), {}, QStringLiteral("dusk"));
        row("other scripts", field, QString::fromUtf8("夜の街"), QString::fromUtf8("夜の街"));
        row("the suffix once", QStringLiteral("{slug}.MP4"), {}, QStringLiteral("dusk"));
        row("nothing", {}, {}, QStringLiteral("clip"));
        row("a field in a field", field, QStringLiteral("{take}"), QStringLiteral("{take}"));
    }
    void namesAreSafeOnEverySystem()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, project);
        NameFields fields;
        fields.project = project;
        fields.text = QStringLiteral("dusk");
        QTEST(fillName(pattern, fields, u"mp4").name, "name");
    }

    void namesStayWithinWhatFileSystemsTake()
    {
        NameFields fields = allFields();
        fields.project = QString(4000, QChar(0x591c));
        fields.text = QString(9000, QChar(0x591c));
        for (const QString& pattern : {usualNameTemplate(), QString(100'000, u'x'), QString(9000, QChar(0x8857))}) {
            const QString name = fillName(pattern, fields, u"mp4").name;
            QVERIFY(!name.isEmpty());
            QVERIFY(name.toUtf8().size() + int(sizeof " (9999).mp4") - 1 <= 180);
        }
    }

    void aTakenNameIsNumbered()
    {
        QTemporaryDir folder;
        const auto make = [&folder](const QString& name) {
            QVERIFY(QFile(folder.filePath(name)).open(QIODevice::WriteOnly));
        };
        const QString name = QStringLiteral("v1.2 cut");
        QCOMPARE(freeNameIn(folder.path(), name, u"mov"), QStringLiteral("v1.2 cut.mov"));
        make(QStringLiteral("v1.2 cut.mov"));
        make(QStringLiteral("v1.2 cut (2).mov"));
        QCOMPARE(freeNameIn(folder.path(), name, u"mov"), QStringLiteral("v1.2 cut (3).mov"));
        QCOMPARE(freeNameIn(folder.path(), name, u"mp4"), QStringLiteral("v1.2 cut.mp4"));
    }

    void aTakenFolderIsNumberedBehindItsDots()
    {
        QTemporaryDir folder;
        QCOMPARE(freeNameIn(folder.path(), QStringLiteral("v1.2"), {}), QStringLiteral("v1.2"));
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("v1.2")));
        QCOMPARE(freeNameIn(folder.path(), QStringLiteral("v1.2"), {}), QStringLiteral("v1.2 (2)"));
    }

    void aLinkThatLeadsNowhereIsTakenToo()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::link(QStringLiteral("/nowhere/at/all"), folder.filePath(QStringLiteral("a.mp4"))));
        QCOMPARE(freeNameIn(folder.path(), QStringLiteral("a"), u"mp4"), QStringLiteral("a (2).mp4"));
    }
};

QTEST_GUILESS_MAIN(TestNameTemplate)
#include "tst_nametemplate.moc"
