// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How soon the command line is there and gone again: "klapper-cli --version" against "curl --version", and "klapper-cli
// run --no-wait" against curl doing the same POST to the same practice service. One after the other in turn; medians of
// wall time and peak memory, and their ratios. klapper-cli also asks for the endpoint's contract and has its job on the
// disk (synced) before the POST leaves; curl does neither.
//   bench_cli [--rounds 40] [--program FILE: another klapper-cli] [--check: ends with 1 above the limits] [--smoke]
#include "tests/bench/figures.h"
#include "tests/bench/practiceprocess.h"
#include "tests/support/isolated.h"
#include "tests/support/json.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

using namespace klapper;

namespace {

struct Cost
{
    QList<double> milliseconds;
    QList<double> mebibytes;
    double time() const { return bench::percentile(milliseconds, 0.5); }
    double memory() const { return bench::percentile(mebibytes, 0.5); }
};

/// Runs it once more; what it ends with must be 0.
void measure(Cost& cost, const QStringList& command, const QProcessEnvironment& environment)
{
    QProcess timed;
    timed.setProcessEnvironment(environment);
    timed.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    timed.start(QCoreApplication::applicationDirPath() + QStringLiteral("/bench_timed"), command);
    timed.waitForFinished(60'000);
    const QList<QByteArray> said = timed.readAllStandardOutput().trimmed().split(' ');
    if (said.size() != 3 || said[2] != "0")
        qFatal("%s failed", qPrintable(command.join(u' ')));
    cost.milliseconds.append(said[0].toDouble());
    cost.mebibytes.append(said[1].toDouble() / 1024);
}

/// curl's options in a file: a token is in no argument.
QString curlFile(const QTemporaryDir& folder, const practice::PracticeAddress& address, const QByteArray& body)
{
    QFile file(folder.filePath(QStringLiteral("curl.conf")));
    QByteArray quoted = body;
    quoted.replace('"', "\\\"");
    const QByteArray text = "silent\nshow-error\nfail\nheader = \"Authorization: Bearer " + address.token.toLatin1()
                          + "\"\nheader = \"Content-Type: application/json\"\ndata = \"" + quoted + "\"\nurl = \""
                          + address.base.toLatin1() + "/models/kling/kling-3.0/standard/text-to-video\"\n";
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("curl's options cannot be written");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return file.fileName();
}

QProcessEnvironment environmentFor(const practice::PracticeAddress& address)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("RUNCOMFY_MODEL_API_BASE"), address.base);
    environment.insert(QStringLiteral("RUNCOMFY_WEB_BASE"), address.web);
    environment.insert(QStringLiteral("RUNCOMFY_SERVERLESS_API_BASE"), address.serverless);
    environment.insert(QStringLiteral("RUNCOMFY_TOKEN"), address.token);
    return environment;
}

bool compare(const char* name, const Cost& ours, const Cost& curls, double mostTime, double mostMemory)
{
    std::printf("%s\n", name);
    bench::say("  klapper-cli, median", ours.time(), "ms");
    bench::say("  curl, median", curls.time(), "ms");
    bench::say("  klapper-cli, peak memory", ours.memory(), "MiB");
    bench::say("  curl, peak memory", curls.memory(), "MiB");
    bool holds = bench::say("  wall time, ratio", ours.time() / curls.time(), "x", mostTime);
    return bench::say("  memory, ratio", ours.memory() / curls.memory(), "x", mostMemory) && holds;
}

} // namespace

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("rounds"), QStringLiteral("of each"), QStringLiteral("n"), QStringLiteral("40")},
                       {QStringLiteral("program"), QStringLiteral("the program"), QStringLiteral("file"),
                        QString(QCoreApplication::applicationDirPath() + QStringLiteral("/klapper-cli"))},
                       {QStringLiteral("check"), QStringLiteral("limits hold")},
                       {QStringLiteral("smoke"), QStringLiteral("only whether it runs")}});
    parser.process(app);
    const int rounds = qMax(1, parser.value(QStringLiteral("rounds")).toInt());
    const QString klapper = parser.value(QStringLiteral("program"));
    const QString curl = QStandardPaths::findExecutable(QStringLiteral("curl"));
    if (curl.isEmpty())
        qFatal("curl is not installed");

    bench::PracticeProcess service;
    const practice::PracticeAddress address = service.address();
    const QProcessEnvironment environment = environmentFor(address);
    const QByteArray body = test::json("{'prompt':'a fox in snow','duration':3,'generate_audio':false}");
    const QTemporaryDir folder;
    const QString options = curlFile(folder, address, body);
    Cost version, curlVersion, run, curlRun;
    for (int round = 0; round < rounds; ++round) {
        measure(version, {klapper, QStringLiteral("--version")}, environment);
        measure(curlVersion, {curl, QStringLiteral("--version")}, environment);
        measure(run,
                {klapper, QStringLiteral("run"), QStringLiteral("kling/kling-3.0/standard/text-to-video"),
                 QStringLiteral("--output=json"), QStringLiteral("--no-wait"), QStringLiteral("--input"),
                 QString::fromUtf8(body)},
                environment);
        measure(curlRun, {curl, QStringLiteral("--config"), options}, environment);
    }
    std::printf("%d rounds\n", rounds);
    bool holds = compare("--version", version, curlVersion, 2, 2.5);
    holds = compare("run --no-wait against the same POST", run, curlRun, 4.5, 4) && holds;
    return holds || !parser.isSet(QStringLiteral("check")) ? 0 : 1;
}
