// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peers.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>

namespace klapper::bench {

namespace {
/// Standard output of a child that ended well, or nothing.
std::optional<QByteArray> outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(600'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::nullopt;
    return process.readAllStandardOutput();
}
} // namespace

ServerProcess::ServerProcess(const QString& file, const QString& certificate, const QString& key)
    : m_certificate(certificate)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments{QStringLiteral("serve"), file};
    if (!certificate.isEmpty())
        arguments += {certificate, key};
    m_process.start(QCoreApplication::applicationFilePath(), arguments);
    if (m_process.waitForReadyRead(10'000))
        m_port = m_process.readLine().trimmed().toInt();
}

ServerProcess::~ServerProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

QUrl ServerProcess::url(const QString& path) const
{
    QUrl url;
    url.setScheme(m_certificate.isEmpty() ? QStringLiteral("http") : QStringLiteral("https"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    url.setPath(path);
    return url;
}

qint64 ServerProcess::sent() const
{
    const auto count =
        outputOf(QStringLiteral("curl"), {QStringLiteral("-sSk"), url(QStringLiteral("/sent")).toString()});
    return count ? count->toLongLong() : -1;
}

double curlAndSync(const QUrl& url, const QString& path, const QString& authority)
{
    QStringList arguments{QStringLiteral("-c"),
                          QStringLiteral("curl -sS --http1.1 $2 $3 -o \"$1\" \"$0\" && sync \"$1\""), url.toString(),
                          path};
    if (!authority.isEmpty())
        arguments += {QStringLiteral("--cacert"), authority};
    QElapsedTimer time;
    time.start();
    return outputOf(QStringLiteral("sh"), arguments) ? double(time.nsecsElapsed()) / 1e9 : -1;
}

QJsonObject klapperAlone(const QUrl& url, const QString& folder, const QString& authority, int pauseMs)
{
    QDir(folder).removeRecursively();
    const auto report = outputOf(QCoreApplication::applicationFilePath(),
                                 {QStringLiteral("get"), url.toString(), folder, QString::number(pauseMs), authority});
    return QJsonDocument::fromJson(report.value_or(QByteArray())).object();
}

bool makeCertificate(const QString& certificate, const QString& key)
{
    return outputOf(QStringLiteral("openssl"),
                    {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                     QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-keyout"), key,
                     QStringLiteral("-out"), certificate, QStringLiteral("-days"), QStringLiteral("2"),
                     QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1"), QStringLiteral("-addext"),
                     QStringLiteral("subjectAltName=IP:127.0.0.1")})
        .has_value();
}

} // namespace klapper::bench
