// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowhouse.h"
#include "tests/unit/media/sampleclip.h"
#include "ui/library/librarypanel.h"
#include "ui/shell/againactions.h"
#include "ui/shell/desktopprograms.h"
#include "ui/shell/handoffflow.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/questiondialog.h"
#include "ui/stage/mediabackend.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>

using namespace klapper;
using namespace klapper::test;

/// Finished clips go to an editor: as a timeline, and by "Open with".
class TestHandoffFlow final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_house.reset(); }
    void init();

    void aTakeBecomesATimeline();
    void theFormatIsChosenByTheSuffixToo();
    void placeAndFormatAreRemembered();
    void aFileIsReplacedOnlyWhenAsked();
    void whatTheFormatCannotSayIsSaid();
    void aClipThatIsGoneIsSaid();
    void programsOfTheDesktopAreOffered();
    void whereTheDesktopHasNoneNothingIsOffered();

private:
    HandoffFlow& flow() { return m_house->window->handoffFlow(); }
    void furnishDesktop();
    QString said() const;
    QFileDialog* asked();
    void save(const QString& name);
    QStringList entries(QMenu& menu) const;
    Sequence sequence(const QStringList& clips) const;
    static QByteArray content(const QString& path);

    std::unique_ptr<WindowHouse> m_house;
    QTemporaryDir m_folder;
    QString m_id;
    QString m_clip; ///< of that job
    QString m_seen; ///< where the program of the desktop writes what it was given
};

void TestHandoffFlow::initTestCase()
{
    m_seen = m_folder.filePath(QStringLiteral("seen.txt"));
    furnishDesktop(); // before anything looks
    m_house = std::make_unique<WindowHouse>();
    m_house->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_house->window.get()));
    m_id = m_house->enqueue(QStringLiteral("Wide of a lighthouse & a boat"));
    QVERIFY(m_house->reaches(m_id, JobState::Done));
    m_clip = m_house->job(m_id).outputs.value(0).path;
    QVERIFY(QFileInfo::exists(m_clip));
    QVERIFY(makeClip(m_folder.filePath(QStringLiteral("other.mp4"))));
}

void TestHandoffFlow::init()
{
    m_house->window->messages().hide(QStringLiteral("handoff"));
    m_house->memory->setWords(QStringLiteral("handoffFolder"), {m_folder.path()});
    m_house->memory->setNumber(QStringLiteral("handoffFormat"), 0);
}

QString TestHandoffFlow::said() const
{
    QStringList texts;
    const QList<Banner*> banners = m_house->window->messages().findChildren<Banner*>();
    for (const Banner* banner : banners)
        texts.append(banner->text());
    return texts.join(u'\n');
}

QFileDialog* TestHandoffFlow::asked()
{
    if (!QTest::qWaitFor([this] { return flow().dialog() && flow().dialog()->isVisible(); }, 30'000))
        qFatal("nobody asks where to");
    return flow().dialog();
}

/// Types a name and presses Enter.
void TestHandoffFlow::save(const QString& name)
{
    auto* field = asked()->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    if (!field)
        qFatal("no field for the name");
    field->setText(name);
    QTest::keyClick(field, Qt::Key_Return);
}

QStringList TestHandoffFlow::entries(QMenu& menu) const
{
    m_house->window->again().fillMenu(&menu, {m_id});
    QStringList texts;
    const QList<QAction*> actions = menu.actions();
    for (const QAction* action : actions)
        texts.append(action->text().remove(u'&'));
    return texts;
}

Sequence TestHandoffFlow::sequence(const QStringList& clips) const
{
    Sequence film;
    film.name = QStringLiteral("Harbour / fog");
    for (const QString& path : clips) {
        SequenceClip clip;
        clip.path = path;
        film.clips.append(clip);
    }
    return film;
}

QByteArray TestHandoffFlow::content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestHandoffFlow::aTakeBecomesATimeline()
{
    QMenu menu;
    QVERIFY(entries(menu).contains(QStringLiteral("Hand off to an editor …")));
    QSignalSpy written(&flow(), &HandoffFlow::written);
    menu.findChild<QAction*>(QStringLiteral("handoff"))->trigger();
    QCOMPARE(asked()->nameFilters().size(), 3);
    QVERIFY(asked()->selectedFiles().value(0).endsWith(QStringLiteral("Wide of a lighthouse & a boat.otio")));
    save(QStringLiteral("first.otio"));
    QTRY_COMPARE(written.size(), 1);
    const QByteArray text = content(m_folder.filePath(QStringLiteral("first.otio")));
    QVERIFY(text.contains("\"OTIO_SCHEMA\": \"Timeline.1\""));
    QVERIFY(text.contains("Wide of a lighthouse & a boat"));
    QVERIFY(text.contains(QUrl::fromLocalFile(m_clip).toEncoded()));
    QVERIFY2(said().contains(QStringLiteral("first.otio")), qPrintable(said()));
}

void TestHandoffFlow::theFormatIsChosenByTheSuffixToo()
{
    QSignalSpy written(&flow(), &HandoffFlow::written);
    flow().start(sequence({m_clip}));
    save(QStringLiteral("cut.edl")); // though OpenTimelineIO is offered
    QTRY_COMPARE(written.size(), 1);
    QVERIFY(content(m_folder.filePath(QStringLiteral("cut.edl"))).startsWith("TITLE: Harbour / fog\r\nFCM: "));

    flow().start(sequence({m_clip}));
    asked()->selectNameFilter(asked()->nameFilters().at(1));
    Q_EMIT asked()->filterSelected(asked()->nameFilters().at(1));
    save(QStringLiteral("cut.v2")); // no suffix of ours: it gets one
    QTRY_COMPARE(written.size(), 2);
    QVERIFY(content(m_folder.filePath(QStringLiteral("cut.v2.fcpxml"))).contains("<fcpxml version=\"1.10\">"));
}

void TestHandoffFlow::placeAndFormatAreRemembered()
{
    QSignalSpy written(&flow(), &HandoffFlow::written);
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("cuts")));
    flow().start(sequence({m_clip}));
    save(m_folder.filePath(QStringLiteral("cuts/a.fcpxml")));
    QTRY_COMPARE(written.size(), 1);
    flow().start(sequence({m_clip}));
    QCOMPARE(asked()->directory().path(), m_folder.filePath(QStringLiteral("cuts")));
    QVERIFY(asked()->selectedNameFilter().contains(QStringLiteral("*.fcpxml")));
    const QString offered = asked()->selectedFiles().value(0);
    QVERIFY2(offered.endsWith(QStringLiteral(".fcpxml")) && QFileInfo(offered).path() == asked()->directory().path(),
             qPrintable(offered)); // the slash of its name is no folder
    QTest::keyClick(asked(), Qt::Key_Escape);
    QTRY_VERIFY(!flow().dialog());
    QCOMPARE(written.size(), 1);
}

void TestHandoffFlow::aFileIsReplacedOnlyWhenAsked()
{
    const QString path = m_folder.filePath(QStringLiteral("taken.otio"));
    QFile taken(path);
    QVERIFY(taken.open(QIODevice::WriteOnly) && taken.write("mine") == 4);
    taken.close();
    QSignalSpy written(&flow(), &HandoffFlow::written);
    for (const bool replace : {false, true}) {
        flow().start(sequence({m_clip}));
        save(QStringLiteral("taken")); // the suffix that it gets makes it that file
        QTRY_VERIFY(flow().question() && flow().question()->isVisible());
        QVERIFY(flow().question()->words().question.contains(QStringLiteral("taken.otio")));
        QTest::keyClick(flow().question(), Qt::Key_Escape);
        QTRY_VERIFY(!flow().question() || !flow().question()->isVisible());
        QCOMPARE(content(path), QByteArray("mine"));
        QCOMPARE(written.size(), 0);
        if (!replace)
            continue;
        flow().start(sequence({m_clip}));
        save(QStringLiteral("taken.otio"));
        QTRY_VERIFY(flow().question() && flow().question()->isVisible());
        flow().question()->accept();
        QTRY_COMPARE(written.size(), 1);
        QVERIFY(content(path).contains("Timeline.1"));
    }
}

void TestHandoffFlow::whatTheFormatCannotSayIsSaid()
{
    QSignalSpy written(&flow(), &HandoffFlow::written);
    flow().start(sequence({m_clip, m_folder.filePath(QStringLiteral("other.mp4"))}));
    save(QStringLiteral("said.edl"));
    QTRY_COMPARE(written.size(), 1);
    QVERIFY2(said().contains(QStringLiteral("An EDL holds no sizes")), qPrintable(said()));
}

void TestHandoffFlow::aClipThatIsGoneIsSaid()
{
    QSignalSpy written(&flow(), &HandoffFlow::written);
    flow().start(sequence({m_clip, m_folder.filePath(QStringLiteral("gone.mp4"))}));
    save(QStringLiteral("never.otio"));
    QTRY_VERIFY(said().contains(QStringLiteral("Nothing was written.")));
    QVERIFY2(said().contains(QStringLiteral("gone.mp4")), qPrintable(said()));
    QVERIFY(!QFileInfo::exists(m_folder.filePath(QStringLiteral("never.otio"))));
    QCOMPARE(written.size(), 0);
    // Nothing to hand off: nothing is asked.
    flow().start(Sequence());
    flow().startTakes({QStringLiteral("nobody")});
    QVERIFY(!flow().dialog());
}

/// Three programs, and the person's list that names them.
void TestHandoffFlow::furnishDesktop()
{
    const QString data = qEnvironmentVariable("XDG_DATA_HOME") % u"/applications";
    QVERIFY(QDir().mkpath(data));
    const auto write = [](const QString& path, const QString& text) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
    };
    const QString script = m_folder.filePath(QStringLiteral("editor.sh"));
    QVERIFY(write(script, u"#!/bin/sh\nprintf '%s' \"$1\" > '" % m_seen % u".new'\nmv '" % m_seen % u".new' '" % m_seen
                              % u"'\n"));
    QVERIFY(QFile::setPermissions(script, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const auto entry = [](const QString& name, const QString& command) -> QString {
        return u"[Desktop Entry]\nType=Application\nName=" % name % u"\nExec=" % command
             % u" %f\nMimeType=video/mp4;\n";
    };
    QVERIFY(write(data % u"/cutter.desktop", entry(QStringLiteral("Cut & <b>paste</b>"), script)));
    QVERIFY(
        write(data % u"/broken.desktop", entry(QStringLiteral("Broken"), m_folder.filePath(QStringLiteral("none")))));
    QVERIFY(write(data % u"/klapper.desktop", entry(QStringLiteral("Klapper"), script)));
    QVERIFY(write(qEnvironmentVariable("XDG_CONFIG_HOME") % u"/mimeapps.list",
                  QStringLiteral("[Default Applications]\nvideo/mp4=cutter.desktop\n"
                                 "[Added Associations]\nvideo/mp4=klapper.desktop;cutter.desktop;broken.desktop;\n")));
}

void TestHandoffFlow::programsOfTheDesktopAreOffered()
{
    const QList<DesktopProgram> programs = programsFor(m_clip);
    QVERIFY(!programs.isEmpty());
    QCOMPARE(programs.first().id, QStringLiteral("cutter.desktop"));
    QCOMPARE(programs.first().name, QStringLiteral("Cut & <b>paste</b>"));
    for (const DesktopProgram& program : programs)
        QVERIFY(program.id != u"klapper.desktop");

    QMenu menu;
    QVERIFY(entries(menu).contains(QStringLiteral("Open with")));
    auto* submenu = menu.findChild<QMenu*>(QStringLiteral("openWith"));
    QVERIFY(submenu);
    QCOMPARE(submenu->actions().first()->text(), QStringLiteral("Cut && <b>paste</b>"));
    submenu->actions().first()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(QString::fromUtf8(content(m_seen)), m_clip, 30'000);

    const Status gone = openWith(QStringLiteral("uninstalled.desktop"), m_clip);
    QVERIFY(!gone.ok());
    QCOMPARE(gone.error().kind, ErrorKind::NotFound);
}

void TestHandoffFlow::whereTheDesktopHasNoneNothingIsOffered()
{
    const QString odd = m_folder.filePath(QStringLiteral("thing.klapper-unheard-of"));
    QFile file(odd);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\x01\x02") == 2);
    file.close();
    QVERIFY(programsFor(odd).isEmpty());
    QVERIFY(programsFor(m_folder.filePath(QStringLiteral("gone.mp4"))).isEmpty());
}

int main(int argc, char** argv)
{
    const Isolated profile;
    // Nothing but the test's own entries, and the system's kinds of files.
    const QString system = profile.path(QStringLiteral("system"));
    QDir().mkpath(system);
    QFile::link(QStringLiteral("/usr/share/mime"), system % u"/mime");
    qputenv("XDG_DATA_DIRS", system.toLocal8Bit());
    qputenv("XDG_CONFIG_DIRS", system.toLocal8Bit());
    chooseMediaBackend();
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    TestHandoffFlow object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_handoffflow.moc"
