// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/onedownload.h"

#include "app/media/download.h"
#include "app/media/downloadthread.h"
#include "app/media/mediatools.h"

#include <QEventLoop>
#include <QFile>
#include <QSslConfiguration>

#include <thread>

namespace klapper::bench {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds probeEvery{1};
constexpr std::chrono::seconds idleFor{2};

/// "VmRSS" or "VmHWM" of this process in KiB.
qint64 memory(const QByteArray& which)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith(which) && line.at(which.size()) == ':')
            return line.mid(which.size() + 1).trimmed().split(' ').constFirst().toLongLong();
    }
    return -1;
}

void forgetHighWaterMark()
{
    QFile references(QStringLiteral("/proc/self/clear_refs"));
    if (references.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        references.write("5");
}

void trust(const QString& authority)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(authority);
    QSslConfiguration::setDefaultConfiguration(tls);
}

} // namespace

OneDownload::OneDownload(const QUrl& url, QString folder, const QString& authority, std::chrono::milliseconds pause)
    : m_url(url)
    , m_folder(std::move(folder))
    , m_pause(pause)
{
    if (!authority.isEmpty())
        trust(authority);
    m_probe.setTimerType(Qt::PreciseTimer);
    connect(&m_probe, &QTimer::timeout, this, &OneDownload::watch);
}

void OneDownload::watch()
{
    const qint64 late = m_sinceProbe.nsecsElapsed() - std::chrono::nanoseconds(probeEvery).count();
    m_worstGap = std::max(m_worstGap, late);
    m_sinceProbe.start();
}

double OneDownload::takeWorstGap() { return double(std::exchange(m_worstGap, 0)) / 1e6; }

QJsonObject OneDownload::run()
{
    DownloadThread thread;
    ServiceHosts hosts = ServiceHosts::production();
    hosts.modelApi = m_url.resolved(QUrl(QStringLiteral("/v1")));
    DownloadRequest request{.url = m_url,
                            .folder = m_folder,
                            .fileName = QStringLiteral("take.mp4"),
                            .partKey = QStringLiteral("bench"),
                            .firstBackoff = 1ms};
    if (m_pause > 0ms) {
        request.freeBytes = [pause = m_pause](const QString&) {
            std::this_thread::sleep_for(pause); // asked each 16 MiB: a reader that is slower than the server
            return std::numeric_limits<qint64>::max();
        };
    }
    Download download(thread, request, HostPolicy(hosts), std::make_shared<MediaTools>(MediaTools::find()), nullptr);
    QEventLoop loop;
    QJsonObject report;
    QElapsedTimer time;
    connect(&download, &Download::finished, this, [&](const Result<DownloadedFile>& outcome) {
        report.insert(QStringLiteral("seconds"), double(time.nsecsElapsed()) / 1e9);
        report.insert(QStringLiteral("ok"), outcome.ok());
        if (!outcome)
            report.insert(QStringLiteral("error"),
                          QString(errorKindWord(outcome.error().kind) % u": " % outcome.error().detail));
        loop.quit();
    });
    m_probe.start(probeEvery);
    m_sinceProbe.start();
    QTimer::singleShot(idleFor, &loop, &QEventLoop::quit);
    loop.exec();
    report.insert(QStringLiteral("idle_gap_ms"), takeWorstGap());
    forgetHighWaterMark();
    const qint64 before = memory("VmRSS");
    time.start();
    download.start();
    loop.exec();
    report.insert(QStringLiteral("gap_ms"), takeWorstGap());
    report.insert(QStringLiteral("memory_mib"), double(memory("VmHWM") - before) / 1024);
    return report;
}

} // namespace klapper::bench
