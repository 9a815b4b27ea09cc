// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/isolated.h"
#include "tests/support/privatesession.h"
#include "tests/support/virtualscreen.h"
#include "tests/ui/access/accessbus.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace klapper;
using test::AccessObject;

// Two processes of this: the outer one makes a profile and a private session, in which nothing but the accessibility
// bus can be started, and runs itself in it. That one starts the real program on a screen of its own and knows of it
// only what a screen reader knows.

namespace {

constexpr int patience = 60'000; // ms; only a failing test waits that long

/// Folder of the one service that the session may start, the accessibility bus; empty: it is not installed.
QString accessibilityService(const test::Isolated& profile)
{
    const QString service = QStandardPaths::locate(QStandardPaths::GenericDataLocation,
                                                   QStringLiteral("dbus-1/services/org.a11y.Bus.service"));
    const QString folder = profile.path(QStringLiteral("services"));
    const bool isThere =
        !service.isEmpty() && QDir().mkpath(folder) && QFile::copy(service, folder % u"/org.a11y.Bus.service");
    return isThere ? folder : QString();
}

/// What is wrong with an object for whoever cannot see it; empty: nothing.
QString fault(const AccessObject& object)
{
    const QString role = object.role();
    const QString name = object.name();
    const bool isNamed = !name.trimmed().isEmpty() || object.isLabelled();
    const quint64 states = object.states();
    const auto has = [states](AccessObject::State state) {
        return (states >> state & 1U) != 0;
    };
    if (name.contains(u'<') || object.description().contains(u'<'))
        return QStringLiteral("has markup in its words");
    const bool isCell = role == u"tree item" || role == u"table cell"; // one of many in its row, and may be empty
    if (has(AccessObject::Focusable) && !isCell) {
        if (!isNamed)
            return QStringLiteral("takes the focus and has no name");
        if (QStringList{QStringLiteral("filler"), QStringLiteral("unknown"), QStringLiteral("invalid")}.contains(role))
            return QStringLiteral("takes the focus and is nothing");
    }
    static const QStringList pressed{QStringLiteral("push button"),  QStringLiteral("check box"),
                                     QStringLiteral("radio button"), QStringLiteral("menu item"),
                                     QStringLiteral("button menu"),  QStringLiteral("combo box")};
    if (pressed.contains(role) && !isNamed)
        return QStringLiteral("can be pressed and has no name");
    if (pressed.contains(role) && has(AccessObject::Enabled) && object.actions().isEmpty())
        return QStringLiteral("cannot be pressed");
    const bool isSet = role == u"slider" || role == u"spin box";
    if (isSet && !object.value())
        return QStringLiteral("has no value");
    if (role == u"list item" && !isNamed)
        return QStringLiteral("is an item without words");
    return {};
}

} // namespace

class TestAtSpi final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theWindowSaysWhatItIs();
    void shotsSayWhatTheyAre();
    void aClipIsMadeThroughIt();
    void theFinishedClipSaysWhatItIs();
    void dialogsSayWhatTheyAre_data();
    void dialogsSayWhatTheyAre();
    void everyPageOfTheSettingsSaysWhatItIs();
    void signingInSaysWhatItIs();

private:
    /// Waits for it.
    AccessObject find(const QString& role, const QString& name)
    {
        AccessObject found;
        const auto look = [&] {
            found = m_program.find(role, name);
            return !found.isNull();
        };
        if (!QTest::qWaitFor(look, patience))
            qFatal("there is no %s \"%s\"", qPrintable(role), qPrintable(name));
        return found;
    }
    AccessObject button(const QString& name) { return find(QStringLiteral("push button"), name); }
    /// Of the menus, which need not be open.
    bool choose(const QString& menu, const QString& item);
    /// Every fault of what is seen, a line each; also counts what takes the focus.
    QStringList faults(const AccessObject& root);

    std::unique_ptr<test::VirtualScreen> m_screen;
    QProcess m_klapper;
    AccessObject m_program;
    int m_focusable = 0; ///< seen by the last faults()
};

void TestAtSpi::initTestCase()
{
    test::AccessBus::connect();
    m_screen = std::make_unique<test::VirtualScreen>();
    QVERIFY2(!m_screen->display().isEmpty(), "Xvfb is needed");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_screen->display());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    // Nothing that is no service of this machine is ever spoken to.
    for (const char* name : {"RUNCOMFY_WEB_BASE", "RUNCOMFY_SERVERLESS_API_BASE"})
        environment.insert(QString::fromLatin1(name), QStringLiteral("http://127.0.0.1:9"));
    environment.insert(QStringLiteral("RUNCOMFY_MODEL_API_BASE"), QStringLiteral("http://127.0.0.1:9/v1"));
    m_klapper.setProcessEnvironment(environment);
    m_klapper.setProcessChannelMode(QProcess::ForwardedChannels);
    test::endWithUs(m_klapper);
    m_klapper.start(qEnvironmentVariable("KLAPPER_BIN_DIR") % u"/klapper", {QStringLiteral("--practice")});
    QVERIFY(m_klapper.waitForStarted());
    const auto isThere = [this] {
        m_program = test::AccessBus::application(m_klapper.processId());
        return !m_program.isNull();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), patience);
    QCOMPARE(m_program.role(), QStringLiteral("application"));
    find(QStringLiteral("frame"), QStringLiteral("Klapper, practice"));
    button(QStringLiteral("Generate")); // the window is furnished
}

void TestAtSpi::cleanupTestCase()
{
    m_klapper.kill();
    m_klapper.waitForFinished();
}

QStringList TestAtSpi::faults(const AccessObject& root)
{
    QStringList found;
    m_focusable = 0;
    root.walk([&](const AccessObject& object) {
        m_focusable += object.is(AccessObject::Focusable) ? 1 : 0;
        const QString what = fault(object);
        // What goes while it is asked answers with half of it, and then is neither.
        if (!what.isEmpty() && (object.is(AccessObject::Showing) || object.is(AccessObject::Enabled)))
            found.append(QStringLiteral("%1 \"%2\" (%3) in \"%4\" %5")
                             .arg(object.role(), object.name(), object.description(), object.parent().name(), what));
    });
    for (const QString& each : std::as_const(found))
        qWarning("%s", qPrintable(each)); // a comparison that fails shows only the beginning
    return found;
}

bool TestAtSpi::choose(const QString& menu, const QString& item)
{
    const AccessObject entry = find(QStringLiteral("menu item"), menu);
    QList<AccessObject> open = entry.children();
    while (!open.isEmpty()) {
        const AccessObject each = open.takeFirst();
        if (each.role() == u"menu item" && each.name().startsWith(item))
            return each.press();
        open += each.children();
    }
    return false;
}

void TestAtSpi::theWindowSaysWhatItIs()
{
    QCOMPARE(faults(m_program).join(u'\n'), QString());
    QVERIFY2(m_focusable > 40, qPrintable(QString::number(m_focusable)));
    QVERIFY(!find(QStringLiteral("status bar"), {}).isNull());
    // What the practice service is about is said when the window comes.
    find(QStringLiteral("alert"), QStringLiteral("Practice service"));
}

void TestAtSpi::shotsSayWhatTheyAre()
{
    QVERIFY(find(QStringLiteral("radio button"), QStringLiteral("Shots")).press());
    const auto shots = [this] {
        return m_program.find(QStringLiteral("slider"), QStringLiteral("Length of the shots"))
            .description()
            .count(QStringLiteral(": "));
    };
    for (int press = 0; press < 2; ++press) {
        const AccessObject add = button(QStringLiteral("Add shot"));
        const qsizetype before = shots();
        QVERIFY(add.press());
        QTRY_VERIFY_WITH_TIMEOUT(shots() > before, patience); // Qt clicks a little later, and twice at once is once
    }
    const AccessObject bar = find(QStringLiteral("slider"), QStringLiteral("Length of the shots"));
    QTRY_VERIFY_WITH_TIMEOUT(bar.description().contains(QStringLiteral("border between shot 1 and 2")), patience);
    const std::optional<double> before = bar.value();
    QVERIFY(before);
    bar.setValue(*before - 1); // the other shots are as short as they can be
    QTRY_COMPARE_WITH_TIMEOUT(bar.value().value_or(0), *before - 1, patience);
    QVERIFY2(bar.description().contains(QStringLiteral("shot 1: %1 s").arg(*before - 1)),
             qPrintable(bar.description()));
    QCOMPARE(faults(m_program).join(u'\n'), QString());
    QVERIFY(find(QStringLiteral("radio button"), QStringLiteral("Prompt")).press());
    QVERIFY(choose(QStringLiteral("Edit"), QStringLiteral("Clear the draft")));
}

void TestAtSpi::aClipIsMadeThroughIt()
{
    const AccessObject prompt = find(QStringLiteral("text"), QStringLiteral("Prompt"));
    const AccessObject generate = button(QStringLiteral("Generate"));
    QVERIFY(!generate.is(AccessObject::Sensitive));
    QVERIFY(prompt.setText(QStringLiteral("Wide of a lighthouse, slow push-in")));
    find(QStringLiteral("slider"), QStringLiteral("Duration")).setValue(3);
    QTRY_COMPARE_WITH_TIMEOUT(generate.name(), QStringLiteral("Generate · $0.252"), patience);
    // Each tier is a button of its own, with its price.
    const AccessObject pro = find(QStringLiteral("radio button"), QStringLiteral("Pro, $0.112"));
    QVERIFY(!pro.is(AccessObject::Checked));
    QVERIFY(pro.press());
    QTRY_COMPARE_WITH_TIMEOUT(generate.name(), QStringLiteral("Generate · $0.336"), patience);
    QVERIFY(pro.is(AccessObject::Checked));
    QVERIFY(find(QStringLiteral("radio button"), QStringLiteral("Standard")).press());

    // Several takes are asked for; no is no.
    const AccessObject takes = find(QStringLiteral("spin box"), QStringLiteral("Takes of each clip"));
    takes.setValue(2);
    QTRY_VERIFY_WITH_TIMEOUT(generate.name().contains(QStringLiteral("$0.504")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(generate.is(AccessObject::Sensitive), patience);
    QVERIFY(generate.press());
    QVERIFY(button(QStringLiteral("Do not generate")).press());
    takes.setValue(1);
    QTRY_COMPARE_WITH_TIMEOUT(generate.name(), QStringLiteral("Generate · $0.252"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(generate.is(AccessObject::Sensitive), patience);
    QVERIFY(generate.press());

    const AccessObject row = find(QStringLiteral("list item"), QStringLiteral("Wide of a lighthouse"));
    QCOMPARE(row.parent().role(), QStringLiteral("list"));
    QStringList heard;
    const auto isDone = [&] {
        const QString name = row.name();
        if (!heard.contains(name))
            heard.append(name);
        return name.endsWith(QStringLiteral(": Done"));
    };
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
    // It also said what it did before, unless it was done before anybody asked.
    QVERIFY2(heard.size() >= 2 || heard.first().endsWith(QStringLiteral(": Done")), qPrintable(heard.join(u'\n')));
    // The library has it, with what it is and what it cost.
    const AccessObject list = find(QStringLiteral("list"), QStringLiteral("Clips"));
    const auto first = [&list] {
        return list.children().value(0);
    };
    QTRY_COMPARE_WITH_TIMEOUT(first().name(), QStringLiteral("Wide of a lighthouse, slow push-in: Done"), patience);
    const QString more = first().description();
    QVERIFY2(more.startsWith(QStringLiteral("Standard, 3 s, 16:9, ")) && more.contains(QStringLiteral("$0.252")),
             qPrintable(more));
}

void TestAtSpi::theFinishedClipSaysWhatItIs()
{
    const AccessObject timeline = find(QStringLiteral("slider"), QStringLiteral("Timeline"));
    QTRY_VERIFY_WITH_TIMEOUT(timeline.description().endsWith(QStringLiteral("00:00:03:00")), patience);
    timeline.setValue(24);
    QTRY_VERIFY_WITH_TIMEOUT(timeline.value().value_or(0) >= 24, patience);
    QVERIFY(button(QStringLiteral("Rate 4 of 5")).press());
    const AccessObject list = find(QStringLiteral("list"), QStringLiteral("Clips"));
    const auto isRated = [&list] {
        return list.children().value(0).description().contains(QStringLiteral("4 of 5 stars"));
    };
    QTRY_VERIFY_WITH_TIMEOUT(isRated(), patience);
    QVERIFY(choose(QStringLiteral("Clip"), QStringLiteral("Add to the sequence")));
    QVERIFY(choose(QStringLiteral("View"), QStringLiteral("Sequence")));
    const AccessObject strip = find(QStringLiteral("list"), QStringLiteral("Clips of the sequence"));
    const auto inSequence = [&strip] {
        return strip.children().value(0).name().contains(QStringLiteral("lighthouse"));
    };
    QTRY_VERIFY_WITH_TIMEOUT(inSequence(), patience);
    QCOMPARE(faults(m_program).join(u'\n'), QString());
    QVERIFY2(m_focusable > 60, qPrintable(QString::number(m_focusable)));
}

void TestAtSpi::dialogsSayWhatTheyAre_data()
{
    QTest::addColumn<QString>("menu");
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("title");
    QTest::newRow("budget") << QStringLiteral("File") << QStringLiteral("Budget") << QStringLiteral("Budget");
    QTest::newRow("versions") << QStringLiteral("File") << QStringLiteral("Versions of the draft")
                              << QStringLiteral("Versions");
    QTest::newRow("templates") << QStringLiteral("Edit") << QStringLiteral("Templates and snippets") << QString();
    QTest::newRow("variants") << QStringLiteral("Clip") << QStringLiteral("Variants") << QStringLiteral("Variants");
    QTest::newRow("send sheet") << QStringLiteral("Clip") << QStringLiteral("What is sent")
                                << QStringLiteral("What is sent");
    QTest::newRow("export") << QStringLiteral("Clip") << QStringLiteral("Export") << QStringLiteral("Export");
    QTest::newRow("about") << QStringLiteral("Help") << QStringLiteral("About Klapper")
                           << QStringLiteral("About Klapper");
}

void TestAtSpi::dialogsSayWhatTheyAre()
{
    QFETCH(QString, menu);
    QFETCH(QString, item);
    QFETCH(QString, title);
    QVERIFY(choose(menu, item));
    const AccessObject dialog = find(QStringLiteral("dialog"), title);
    QVERIFY(!dialog.name().isEmpty());
    QCOMPARE(faults(dialog).join(u'\n'), QString());
    QVERIFY(m_focusable > 0);
    // Each has a way out by name.
    AccessObject out;
    for (const char* word : {"Close", "Cancel", "Done"}) {
        if (out.isNull())
            out = dialog.find(QStringLiteral("push button"), QString::fromLatin1(word));
    }
    QVERIFY(!out.isNull());
    QVERIFY(out.press());
    QTRY_VERIFY_WITH_TIMEOUT(m_program.find(QStringLiteral("dialog"), {}).isNull(), patience);
}

void TestAtSpi::everyPageOfTheSettingsSaysWhatItIs()
{
    QVERIFY(choose(QStringLiteral("Edit"), QStringLiteral("Settings")));
    const AccessObject dialog = find(QStringLiteral("dialog"), QStringLiteral("Settings"));
    const AccessObject list = dialog.find(QStringLiteral("list"), QStringLiteral("Pages of the settings"));
    QVERIFY(!list.isNull());
    const QList<AccessObject> pages = list.children();
    QCOMPARE(pages.size(), 11);
    for (const AccessObject& page : pages) {
        if (!page.is(AccessObject::Selected))
            QVERIFY(page.act(QStringLiteral("Toggle")));
        const auto isShown = [&] {
            return page.is(AccessObject::Selected);
        };
        QTRY_VERIFY_WITH_TIMEOUT(isShown(), patience);
        QCOMPARE(faults(dialog).join(u'\n'), QString());
    }
    QVERIFY(dialog.find(QStringLiteral("push button"), QStringLiteral("Close")).press());
    QTRY_VERIFY_WITH_TIMEOUT(m_program.find(QStringLiteral("dialog"), {}).isNull(), patience);
}

void TestAtSpi::signingInSaysWhatItIs()
{
    QVERIFY(choose(QStringLiteral("File"), QStringLiteral("Use the RunComfy account")));
    const auto isAccount = [this] {
        const AccessObject frame = m_program.find(QStringLiteral("frame"), QStringLiteral("Klapper"));
        return !frame.isNull() && frame.name() == u"Klapper";
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAccount(), patience);
    QCOMPARE(faults(m_program).join(u'\n'), QString());
    QVERIFY(choose(QStringLiteral("File"), QStringLiteral("Sign in")));
    const AccessObject dialog = find(QStringLiteral("dialog"), QStringLiteral("Sign in"));
    QCOMPARE(faults(dialog).join(u'\n'), QString());
    QVERIFY(m_focusable > 0);
}

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsSet("KLAPPER_ATSPI_SESSION")) {
        const QCoreApplication application(argc, argv);
        TestAtSpi test;
        return QTest::qExec(&test, argc, argv);
    }
    const test::Isolated profile;
    qputenv("KLAPPER_ATSPI_SESSION", "1");
    qputenv("LC_ALL", "C.UTF-8"); // the words that are looked for
    const QCoreApplication application(argc, argv);
    const QString services = accessibilityService(profile);
    if (services.isEmpty())
        qFatal("at-spi2-core is needed (a Debian package)");
    return test::runInPrivateSession(profile, services);
}
#include "tst_atspi.moc"
