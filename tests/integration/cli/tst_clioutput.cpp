// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/mediatools.h"
#include "tests/integration/cli/clijournal.h"
#include "tests/integration/cli/jsonshapes.h"
#include "tests/integration/cli/pseudoterminal.h"

#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <initializer_list>

using namespace klapper;
using test::CliBench;
using test::CliJournal;
using test::CliOutcome;
using test::JsonShape;

namespace {

QStringList words(const QString& line) { return line.split(u' ', Qt::SkipEmptyParts); }

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonValue valueOf(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace

/// How results and remarks look, to scripts and on terminals.
class TestCliOutput final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_manual = contentOf(QStringLiteral(KLAPPER_SOURCE_DIR "/packaging/man/klapper-cli-json.7.md"));
        m_shapes = test::documentedShapes(m_manual);
        m_bench = std::make_unique<CliBench>(50);
        m_help = helpOf({});
    }

    void everyResultHasTheShapeThatIsDocumented()
    {
        QHash<QString, QByteArray> results;
        ofRequests(results);
        ofJournal(results);
        ofFiles(results);
        for (auto it = results.cbegin(); it != results.cend(); ++it) {
            QVERIFY2(m_shapes.contains(it.key()), qPrintable(it.key()));
            QVERIFY2(it.value().count('\n') == 1,
                     qPrintable(QString(it.key() % u": " % QString::fromUtf8(it.value()))));
            const QStringList wrong = m_shapes[it.key()].complaints(valueOf(it.value()));
            QVERIFY2(wrong.isEmpty(), qPrintable(QString(it.key() % u": " % wrong.join(u", "))));
        }
        // A person signs in and out; that is played elsewhere. What fails is looked at below.
        const QStringList others{QStringLiteral("failures"), QStringLiteral("login"), QStringLiteral("logout")};
        const QStringList sections = m_shapes.keys();
        for (const QString& section : sections) {
            const bool isDue = hasCommand(section.section(u' ', 0, 0)) && !others.contains(section);
            QVERIFY2(!isDue || results.contains(section), qPrintable(section));
        }
    }

    void aDifferenceHasTheShapeThatIsDocumented()
    {
        const QString clip = m_bench->folder.filePath(QStringLiteral("short sound.mp4"));
        QCOMPARE(QProcess::execute(
                     MediaTools::find().ffmpeg,
                     words(QStringLiteral("-nostdin -v error -y -f lavfi -i testsrc2=s=64x64:r=24:d=1 -f lavfi -i "
                                          "sine=d=0.5 -c:v libx264 -preset ultrafast -pix_fmt yuv420p -c:a aac -f mp4"))
                         << clip),
                 0);
        const QJsonValue made = valueOf(json(QStringList{QStringLiteral("join"), clip, QStringLiteral("-o"),
                                                         m_bench->folder.filePath(QStringLiteral("late.mp4"))}));
        QCOMPARE(made[u"differences"].toArray().size(), 1);
        QCOMPARE(made[u"differences"][0][u"difference"].toString(), QStringLiteral("sound_late"));
        const QStringList wrong = m_shapes[QStringLiteral("join")].complaints(made);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u", ")));
    }

    void everyCommandIsInTheManual()
    {
        QStringList commands;
        collectCommands({}, commands);
        QVERIFY(commands.size() > 25 && commands.contains(QStringLiteral("requests list")));
        for (const QString& command : std::as_const(commands)) {
            const bool isSaid =
                m_shapes.contains(command) || m_manual.contains(QString(u'`' % command % u'`').toUtf8());
            QVERIFY2(isSaid, qPrintable(command));
        }
    }

    void aFailureIsOneLineOfJsonForScripts()
    {
        const CliOutcome outcome = m_bench->program.run(words(QStringLiteral("--output json status no-such-request")));
        QCOMPARE(outcome.exitCode, 65);
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(outcome.err.count('\n'), 1);
        const QStringList wrong = m_shapes[QStringLiteral("failures")].complaints(valueOf(outcome.err));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u", ")));
        const CliOutcome forPeople = m_bench->program.run(words(QStringLiteral("status no-such-request")));
        QVERIFY2(forPeople.err.startsWith("klapper-cli: "), forPeople.said());
    }

    void coloursAreForTerminalsAlone_data()
    {
        QTest::addColumn<QString>("variables");
        QTest::addColumn<QString>("flag");
        QTest::addColumn<bool>("coloured");
        const auto add = [](const char* name, const char* variables, const char* flag, bool coloured) {
            QTest::newRow(name) << QString::fromLatin1(variables) << QString::fromLatin1(flag) << coloured;
        };
        add("a terminal", "TERM=xterm-256color", "", true);
        add("NO_COLOR", "TERM=xterm-256color NO_COLOR=1", "", false);
        add("an empty NO_COLOR", "TERM=xterm-256color NO_COLOR=", "", true);
        add("a dumb one", "TERM=dumb", "", false);
        add("one without a name", "TERM=", "", false);
        add("never", "TERM=xterm-256color", "--color=never", false);
        add("always, against NO_COLOR", "TERM=xterm-256color NO_COLOR=1", "--color=always", true);
    }

    void coloursAreForTerminalsAlone()
    {
        QFETCH(const QString, variables);
        QFETCH(const QString, flag);
        QFETCH(const bool, coloured);
        const QByteArray said = terminal(words(u"requests list " % flag), words(variables));
        QVERIFY2(said.contains("STATE") && said.contains("held"), said.constData());
        QCOMPARE(said.contains("\033["), coloured);
        QCOMPARE(said.contains("\033[36mheld\033[0m"), coloured);
    }

    void whatIsNoTerminalGetsNoColour()
    {
        const CliOutcome plain = m_bench->program.run(words(QStringLiteral("requests list --output table")));
        QVERIFY2(plain.out.contains("held") && !plain.out.contains('\033'), plain.out.constData());
        const CliOutcome forced =
            m_bench->program.run(words(QStringLiteral("--color always requests list --output table")));
        QVERIFY2(forced.out.contains("\033[36mheld\033[0m"), forced.out.constData());
        const CliOutcome json = m_bench->program.run(words(QStringLiteral("--color always requests list")));
        QVERIFY2(!json.out.contains('\033'), json.out.constData());
    }

    void symbolsNeedAnUtf8Locale_data()
    {
        QTest::addColumn<QString>("variables");
        QTest::addColumn<QByteArray>("sign");
        QTest::newRow("UTF-8") << QStringLiteral("TERM=xterm LC_ALL=C.UTF-8") << QByteArray("\xe2\x9c\x97 ");
        QTest::newRow("ASCII") << QStringLiteral("TERM=xterm LC_ALL=C") << QByteArray("x ");
        QTest::newRow("dumb") << QStringLiteral("TERM=dumb LC_ALL=C.UTF-8") << QByteArray("x ");
    }

    void symbolsNeedAnUtf8Locale()
    {
        QFETCH(const QString, variables);
        QFETCH(const QByteArray, sign);
        const QByteArray said =
            terminal(words(QStringLiteral("status no-such-request --color never")), words(variables));
        QVERIFY2(said.contains(QByteArray(sign + "klapper-cli: ")), said.constData());
        const bool isAscii = std::all_of(said.begin(), said.end(), [](char c) { return uchar(c) < 0x80; });
        QCOMPARE(isAscii, sign == "x ");
        const CliOutcome elsewhere = m_bench->program.run(words(QStringLiteral("status no-such-request")));
        QVERIFY2(elsewhere.err.startsWith("klapper-cli: "), elsewhere.said());
    }

    void progressIsRewrittenOnATerminalAndSilentForScripts()
    {
        const QStringList arguments = CliBench::run({QStringLiteral("--no-download"), QStringLiteral("--output=json")});
        const QByteArray seen = terminal(arguments, words(QStringLiteral("TERM=xterm LC_ALL=C.UTF-8")));
        QVERIFY2(seen.contains("\xe2\x96\xb8 ") && seen.contains("\"status\":\"completed\""), seen.constData());
        const QByteArray dumb = terminal(arguments, words(QStringLiteral("TERM=dumb LC_ALL=C.UTF-8")));
        QVERIFY2(dumb.contains("> ") && !dumb.contains('\033'), dumb.constData());
        const CliOutcome script = m_bench->program.run(arguments);
        QVERIFY2(script.exitCode == 0 && script.err.isEmpty(), script.said());
        const CliOutcome verbose = m_bench->program.run(arguments + QStringList{QStringLiteral("-v")});
        QVERIFY2(verbose.says("accepted as request"), verbose.said());
    }

private:
    QByteArray json(const QString& line) { return json(words(line)); }
    QByteArray json(const QStringList& arguments)
    {
        const CliOutcome outcome = m_bench->program.run(arguments + QStringList{QStringLiteral("--output=json")});
        return outcome.out.isEmpty() ? QByteArray("nothing: " + outcome.err) : outcome.out;
    }

    void ofRequests(QHash<QString, QByteArray>& results)
    {
        results[QStringLiteral("run")] = json(CliBench::run());
        m_clip = valueOf(results[QStringLiteral("run")])[u"files"][0].toString();
        const QString request = valueOf(results[QStringLiteral("run")])[u"request_id"].toString();
        m_job = valueOf(results[QStringLiteral("run")])[u"job_id"].toString();
        results[QStringLiteral("status")] = json(u"status " % request);
        results[QStringLiteral("result")] = json(u"result " % request);
        m_bench->hold(true);
        results[QStringLiteral("run --no-wait")] = json(CliBench::run({QStringLiteral("--no-wait")}));
        results[QStringLiteral("cancel")] =
            json(u"cancel " % valueOf(results[QStringLiteral("run --no-wait")])[u"request_id"].toString());
        m_bench->hold(false);
        results[QStringLiteral("resume")] = json(QStringLiteral("resume"));
        const QStringList script{
            QStringLiteral("--input"),
            test::jsonText("{'prompt': 'a pier', 'shotsActive': true, 'shots': [{'text': 'Wide of "
                           "the pier', 'seconds': 3}, {'text': 'Close on the rope', 'seconds': 3}]}"),
            QStringLiteral("--split"), QStringLiteral("--poll-secs=1")};
        const QStringList run{QStringLiteral("run"), QStringLiteral("kling/kling-3.0/standard/text-to-video")};
        results[QStringLiteral("run --split")] = json(run + script);
        results[QStringLiteral("run --split --dry-run")] = json(run + script + words(QStringLiteral("--dry-run")));
        results[QStringLiteral("estimate")] =
            json({QStringLiteral("estimate"), QStringLiteral("kling/kling-3.0/pro/text-to-video"),
                  QStringLiteral("--input"), test::jsonText("{'duration': 8}")});
        results[QStringLiteral("models list")] = json(QStringLiteral("models list"));
        results[QStringLiteral("models get")] = json(QStringLiteral("models get kling/kling-3.0/pro/text-to-video"));
        results[QStringLiteral("models categories")] = json(QStringLiteral("models categories"));
        const auto practice = m_bench->program.start({QStringLiteral("practice")});
        practice->waitForReadyRead(30'000);
        results[QStringLiteral("practice")] = practice->readLine();
        practice->terminate();
        test::CliProgram::outcome(*practice);
    }

    void ofJournal(QHash<QString, QByteArray>& results)
    {
        CliJournal journal;
        journal.insert(CliJournal::left(QStringLiteral("unclear"), JobState::Unknown, m_bench->folder.path()));
        journal.insert(CliJournal::left(QStringLiteral("absent"), JobState::Unknown, m_bench->folder.path()));
        journal.insert(CliJournal::left(QStringLiteral("held"), JobState::Held, m_bench->folder.path()));
        for (const char* name : {"requests list", "requests unknown", "budget", "budget ledger", "config",
                                 "config list", "library search"})
            results[QString::fromLatin1(name)] = json(QString::fromLatin1(name));
        for (const char* name : {"whoami", "balance", "accounts"})
            results[QString::fromLatin1(name)] = json(QString::fromLatin1(name));
        results[QStringLiteral("requests absent")] = json(QStringLiteral("requests absent absent"));
        results[QStringLiteral("config get")] = json(QStringLiteral("config get jobs.atOnce"));
        results[QStringLiteral("library show")] = json(u"library show " % m_job);
    }

    void ofFiles(QHash<QString, QByteArray>& results)
    {
        results[QStringLiteral("recipe")] = json(QStringList{QStringLiteral("recipe"), m_clip});
        const QStringList join{QStringLiteral("join"), m_clip, m_clip, QStringLiteral("-o"),
                               QStringLiteral("film.mp4")};
        results[QStringLiteral("join --dry-run")] = json(join + words(QStringLiteral("--dry-run")));
        results[QStringLiteral("join")] = json(join);
        results[QStringLiteral("export --list-presets")] = json(QStringLiteral("export --list-presets"));
        results[QStringLiteral("handoff")] =
            json({QStringLiteral("handoff"), QStringLiteral("--format"), QStringLiteral("otio"), m_clip,
                  QStringLiteral("-o"), QStringLiteral("film.otio")});
        const QString pro = QStringLiteral("kling/kling-3.0/pro/text-to-video");
        const QString prompt = QStringLiteral("static shot, fast zoom on a fox");
        results[QStringLiteral("lint")] = json({QStringLiteral("lint"), pro, QStringLiteral("--prompt"), prompt});
        results[QStringLiteral("lint --fix")] =
            json({QStringLiteral("lint"), pro, QStringLiteral("--prompt"), prompt, QStringLiteral("--fix")});
    }

    bool hasCommand(const QString& name) { return m_help.contains(QString(u"\n  " % name % u' ')); }

    QString helpOf(const QStringList& command)
    {
        return QString::fromUtf8(m_bench->program.run(command + QStringList{QStringLiteral("--help")}).out);
    }

    /// By the helps: groups that are no command themselves are left out.
    void collectCommands(const QStringList& above, QStringList& commands)
    {
        const QString help = helpOf(above);
        const qsizetype start = help.indexOf(u"\nCommands:\n");
        if (!above.isEmpty() && (start < 0 || help.contains(QStringLiteral("[COMMAND]"))))
            commands.append(above.join(u' '));
        if (start < 0)
            return;
        const QStringList lines = help.mid(start).section(QStringLiteral("\n\n"), 0, 0).split(u'\n').mid(2);
        for (const QString& line : lines) {
            if (line.startsWith(u"  ") && !line.startsWith(u"   "))
                collectCommands(above + QStringList{line.trimmed().section(u' ', 0, 0)}, commands);
        }
    }

    QByteArray terminal(const QStringList& arguments, const QStringList& variables)
    {
        test::CliProgram program = m_bench->program;
        program.unset(QStringLiteral("NO_COLOR"));
        for (const QString& each : variables)
            program.set(each.section(u'=', 0, 0), each.section(u'=', 1));
        return test::onTerminal(program.path(), arguments, program.environment());
    }

    QByteArray m_manual;
    QHash<QString, JsonShape> m_shapes;
    std::unique_ptr<CliBench> m_bench;
    QString m_help;
    QString m_clip;
    QString m_job;
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestCliOutput object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_clioutput.moc"
