// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How downloads compare with `curl` and `sync` against the same server, in turn in the same run:
//
//   bench_download [--mib 1024] [--rounds 5] [--folder DIR] [--smoke]
//
// Prints one line for each target, with its median and its verdict; ends with 1 when one is missed, with --smoke only
// when something did not run. `serve` and `get` are how it starts itself.
#include "tests/bench/fastserver.h"
#include "tests/bench/onedownload.h"
#include "tests/bench/paddedclip.h"
#include "tests/bench/peers.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

#include <unistd.h>

using namespace klapper::bench;

namespace {

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? -1 : values[values.size() / 2];
}

/// What the rounds of one peer against another came to.
class Bench
{
public:
    Bench(QString folder, qint64 bytes, int rounds)
        : m_folder(std::move(folder))
        , m_bytes(bytes)
        , m_rounds(rounds)
    {
    }

    /// True when all of it ran; missed() says how it did.
    bool run()
    {
        const QString clip = m_folder + QStringLiteral("/served.mp4");
        const QString certificate = m_folder + QStringLiteral("/certificate.pem");
        const QString key = m_folder + QStringLiteral("/key.pem");
        if (!makePaddedClip(clip, m_bytes) || !makeCertificate(certificate, key))
            return false;
        const ServerProcess plain(clip);
        const ServerProcess tls(clip, certificate, key);
        if (!plain.isThere() || !tls.isThere())
            return false;
        const bool allRan = compare(QStringLiteral("http"), plain.url(), {}, 1.0)
                         && compare(QStringLiteral("https"), tls.url(), certificate, 3.0) && slowReader(plain)
                         && resume(plain);
        judge(QStringLiteral("the event loop's worst gap, ms"), median(m_gaps), 50);
        judge(QStringLiteral("memory grows by at most, MiB"), *std::max_element(m_memory.begin(), m_memory.end()), 16);
        return allRan;
    }
    int missed() const { return m_misses; }

private:
    bool compare(const QString& what, const QUrl& url, const QString& authority, double target)
    {
        QList<double> ours;
        QList<double> theirs;
        QList<double> ratios;
        for (int round = 0; round < m_rounds; ++round) {
            // Each is first in every other round: what the one before left in memory and on the disk helps or hinders.
            double curl = 0;
            QJsonObject klapper;
            for (const bool isCurl : {round % 2 == 0, round % 2 != 0}) {
                clean();
                if (isCurl)
                    curl = curlAndSync(url, m_folder + QStringLiteral("/curl.mp4"), authority);
                else
                    klapper = take(url, authority);
            }
            if (curl <= 0 || klapper.isEmpty())
                return false;
            const double seconds = klapper[u"seconds"].toDouble();
            out() << what << " round " << round + 1 << ": curl+sync " << curl << " s, klapper " << seconds << " s, gap "
                  << klapper[u"gap_ms"].toDouble() << " ms (idle " << klapper[u"idle_gap_ms"].toDouble() << "), memory "
                  << klapper[u"memory_mib"].toDouble() << " MiB" << Qt::endl;
            ours.append(seconds);
            theirs.append(curl);
            m_gaps.append(klapper[u"gap_ms"].toDouble());
        }
        judge(what + QStringLiteral(", wall against curl+sync"), median(ours) / median(theirs), target);
        return true;
    }
    /// The server gives all it can, and the reader takes 80 MiB/s.
    bool slowReader(const ServerProcess& server)
    {
        clean();
        return !take(server.url(), {}, 200).isEmpty();
    }
    bool resume(const ServerProcess& server)
    {
        clean();
        server.sent();
        if (take(server.url(QStringLiteral("/cut.mp4")), {}).isEmpty())
            return false;
        judge(QStringLiteral("bytes on the wire with a cut at half, against the file's"),
              double(server.sent()) / double(m_bytes), 1.01);
        return true;
    }
    QJsonObject take(const QUrl& url, const QString& authority, int pauseMs = 0)
    {
        const QJsonObject report = klapperAlone(url, m_folder + QStringLiteral("/klapper"), authority, pauseMs);
        if (!report[u"ok"].toBool()) {
            out() << "klapper failed: " << report[u"error"].toString() << Qt::endl;
            return {};
        }
        m_memory.append(report[u"memory_mib"].toDouble());
        return report;
    }
    void judge(const QString& what, double value, double most)
    {
        const bool kept = value >= 0 && value <= most;
        m_misses += kept ? 0 : 1;
        out() << (kept ? "ok    " : "MISSED ") << what << ": " << value << " (at most " << most << ')' << Qt::endl;
    }
    /// Nothing of an earlier round is left to be written.
    void clean() const
    {
        QFile::remove(m_folder + QStringLiteral("/curl.mp4"));
        QDir(m_folder + QStringLiteral("/klapper")).removeRecursively();
        ::sync();
    }

    QString m_folder;
    qint64 m_bytes;
    int m_rounds;
    int m_misses = 0;
    QList<double> m_gaps;
    QList<double> m_memory{0};
};

int serve(const QStringList& arguments)
{
    FastServer server(arguments.value(2), arguments.value(3), arguments.value(4));
    const quint16 port = server.listen();
    if (port == 0)
        return 1;
    out() << port << Qt::endl;
    server.serve();
    return 0;
}

int get(const QStringList& arguments)
{
    OneDownload download(QUrl(arguments.value(2)), arguments.value(3), arguments.value(5),
                         std::chrono::milliseconds(arguments.value(4).toInt()));
    out() << QJsonDocument(download.run()).toJson(QJsonDocument::Compact) << Qt::endl;
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"serve")
        return serve(arguments);
    if (arguments.value(1) == u"get")
        return get(arguments);
    QCommandLineParser parser;
    const QCommandLineOption mib(QStringLiteral("mib"), QStringLiteral("Size of the file."), QStringLiteral("MiB"),
                                 QStringLiteral("1024"));
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("Rounds of each pair."),
                                    QStringLiteral("count"), QStringLiteral("5"));
    const QCommandLineOption folder(QStringLiteral("folder"), QStringLiteral("Where the files go; on a real disk."),
                                    QStringLiteral("DIR"), QDir::currentPath());
    parser.addHelpOption();
    const QCommandLineOption smoke(QStringLiteral("smoke"), QStringLiteral("Only sees that all of it runs."));
    parser.addOptions({mib, rounds, folder, smoke});
    parser.process(application);
    const QTemporaryDir work(QDir(parser.value(folder)).absoluteFilePath(QStringLiteral("bench-XXXXXX")));
    Bench bench(work.path(), parser.value(mib).toLongLong() * 1024 * 1024, std::max(1, parser.value(rounds).toInt()));
    const bool allRan = work.isValid() && bench.run();
    return allRan && (parser.isSet(smoke) || bench.missed() == 0) ? 0 : 1;
}
