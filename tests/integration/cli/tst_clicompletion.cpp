// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/clijournal.h"

#include <QTest>

using namespace klapper;
using test::CliBench;
using test::CliJournal;
using test::CliOutcome;
using test::CliProgram;

namespace {

constexpr int patience = 60'000;

const char* const bashAsks = R"(source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _klapper_cli; printf '%s\n' "${COMPREPLY[@]}")";

const char* const fishAsks = R"(source $argv[1]; complete -C $argv[2])";

// A terminal of its own: the line is typed, completed by the tabulator, and printed instead of run.
const char* const zshAsks = R"(zmodload zsh/zpty || exit 1
zpty shell zsh -f -i
zpty -w shell "PROMPT='rea''dy> '; unsetopt beep; autoload -Uz compinit; compinit -u -D; source $1"
zpty -r shell seen '*ready> *'
zpty -w -n shell "$2"$'\t\C-aprint -r -- "\C-e" completed\n'
zpty -r shell seen $'*\n*completed*'
print -r -- $seen
zpty -d shell)";

} // namespace

/// What the shells themselves make of the scripts.
class TestCliCompletion final : public QObject
{
    Q_OBJECT

private:
    QString script(const QString& shell) const { return m_bench->folder.filePath(u"complete." % shell); }

    /// What a shell prints.
    QString ask(const QString& shell, const QStringList& arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"),
                           qEnvironmentVariable("KLAPPER_BIN_DIR") % u':' % environment.value(QStringLiteral("PATH")));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("TERM"), QStringLiteral("dumb"));
        environment.insert(QStringLiteral("RUNCOMFY_MODEL_API_BASE"), m_bench->service->address().base);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_bench->folder.path());
        process.start(shell, arguments);
        if (!process.waitForFinished(patience)) {
            process.kill();
            return shell % u" does not end";
        }
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QStringList bash(const QStringList& words) const
    {
        const QStringList arguments{QStringLiteral("--norc"),       QStringLiteral("-c"),
                                    QString::fromLatin1(bashAsks),  QStringLiteral("bash"),
                                    script(QStringLiteral("bash")), QStringLiteral("klapper-cli")};
        return ask(QStringLiteral("bash"), arguments + words).split(u'\n', Qt::SkipEmptyParts);
    }
    QString fish(const QString& line) const
    {
        return ask(QStringLiteral("fish"), {QStringLiteral("--no-config"), QStringLiteral("-c"),
                                            QString::fromLatin1(fishAsks), script(QStringLiteral("fish")), line});
    }
    QString zsh(const QString& line) const
    {
        return ask(QStringLiteral("zsh"), {QStringLiteral("-f"), QStringLiteral("-c"), QString::fromLatin1(zshAsks),
                                           QStringLiteral("zsh"), script(QStringLiteral("zsh")), line});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<CliBench>();
        for (const char* shell : {"bash", "zsh", "fish"}) {
            const CliOutcome outcome = m_bench->program.run({QStringLiteral("completion"), QString::fromLatin1(shell)});
            QVERIFY2(outcome.exitCode == 0 && !outcome.out.isEmpty(), outcome.said());
            QFile file(script(QString::fromLatin1(shell)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(outcome.out) == outcome.out.size());
        }
        QVERIFY(QFile(m_bench->folder.filePath(QStringLiteral("fox.mp4"))).open(QIODevice::WriteOnly));
        QVERIFY(QDir(m_bench->folder.path()).mkdir(QStringLiteral("foxes")));
        Job job = CliJournal::left(QStringLiteral("7d0c1111-0000-4000-8000-000000000001"), JobState::Expired,
                                   m_bench->folder.path());
        job.requestId = QStringLiteral("3f0a51c2");
        CliJournal().insert(job);
    }

    void bashCompletes_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("wanted");
        const auto add = [](const char* name, const QString& words, const QString& wanted) {
            QTest::newRow(name) << words.split(u' ') << wanted.split(u' ', Qt::SkipEmptyParts);
        };
        add("a command", QStringLiteral("est"), QStringLiteral("estimate"));
        add("a command below", QStringLiteral("requests at"), QStringLiteral("attach"));
        add("nothing fits", QStringLiteral("requests zz"), {});
        add("an option", QStringLiteral("run --no-w"), QStringLiteral("--no-wait"));
        add("an option of a group", QStringLiteral("run --input-"), QStringLiteral("--input-file"));
        add("a choice", QStringLiteral("run --output p"), QStringLiteral("pretty"));
        add("a choice behind =", QStringLiteral("run --output = j"), QStringLiteral("json"));
        add("all choices behind =", QStringLiteral("run --output ="), QStringLiteral("pretty json"));
        add("an endpoint", QStringLiteral("run kling/kling-3.0/4k/t"),
            QStringLiteral("kling/kling-3.0/4k/text-to-video"));
        add("behind an option with a value", QStringLiteral("run --poll-secs 3 kling/kling-3.0/pro/i"),
            QStringLiteral("kling/kling-3.0/pro/image-to-video"));
        add("a state", QStringLiteral("requests list --state done_"), QStringLiteral("done_no_file"));
        add("a second state", QStringLiteral("requests list --state held,ex"), QStringLiteral("held,expired"));
        add("a preset", QStringLiteral("export --preset prores-h"), QStringLiteral("prores-hq"));
        add("a file or folder", QStringLiteral("recipe fo"), QStringLiteral("fox.mp4 foxes"));
        add("a folder alone", QStringLiteral("run --output-dir fo"), QStringLiteral("foxes"));
        add("the second clip", QStringLiteral("join a.mp4 fox."), QStringLiteral("fox.mp4"));
        add("a request of the journal", QStringLiteral("status 3f"), QStringLiteral("3f0a51c2"));
        add("a job of the journal", QStringLiteral("requests absent 7d"),
            QStringLiteral("7d0c1111-0000-4000-8000-000000000001"));
        add("help of a command", QStringLiteral("help requests att"), QStringLiteral("attach"));
        add("a shell", QStringLiteral("completion z"), QStringLiteral("zsh"));
    }

    void bashCompletes()
    {
        QFETCH(const QStringList, words);
        QFETCH(QStringList, wanted);
        QStringList given = bash(words);
        given.sort();
        wanted.sort();
        QCOMPARE(given, wanted);
    }

    void fishCompletes()
    {
        QCOMPARE(fish(QStringLiteral("klapper-cli requests at")),
                 QStringLiteral("attach\tYou found an unclear request at the service: go on with it\n"));
        QVERIFY(fish(QStringLiteral("klapper-cli ")).contains(QStringLiteral("estimate\t")));
        QVERIFY(fish(QStringLiteral("klapper-cli run --no-w")).startsWith(QStringLiteral("--no-wait\t")));
        QVERIFY(fish(QStringLiteral("klapper-cli recipe fo")).contains(QStringLiteral("fox.mp4")));
        QVERIFY(fish(QStringLiteral("klapper-cli status 3f")).startsWith(QStringLiteral("3f0a51c2")));
    }

    void zshCompletes()
    {
        const auto completes = [this](const char* line, const char* wanted) {
            const QString seen = zsh(QString::fromLatin1(line));
            const bool is = seen.contains(u'\n' % QString::fromLatin1(wanted));
            if (!is)
                qWarning("%s", qPrintable(seen));
            return is;
        };
        QVERIFY(completes("klapper-cli requests at", "klapper-cli requests attach completed"));
        QVERIFY(completes("klapper-cli run --no-w", "klapper-cli run --no-wait completed"));
        QVERIFY(completes("klapper-cli run kling/kling-3.0/4k/t",
                          "klapper-cli run kling/kling-3.0/4k/text-to-video completed"));
        QVERIFY(completes("klapper-cli recipe fox.", "klapper-cli recipe fox.mp4 completed"));
    }

private:
    std::unique_ptr<CliBench> m_bench;
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestCliCompletion object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_clicompletion.moc"
