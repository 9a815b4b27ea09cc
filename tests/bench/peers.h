// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QUrl>

namespace klapper::bench {

/// This program again as the server of one file; ends with the object.
class ServerProcess
{
public:
    /// https when `certificate` and `key` are given.
    ServerProcess(const QString& file, const QString& certificate = {}, const QString& key = {});
    ~ServerProcess();

    bool isThere() const { return m_port > 0; }
    QUrl url(const QString& path = QStringLiteral("/clip.mp4")) const;
    /// Body bytes of the file since the last question.
    qint64 sent() const;

private:
    QProcess m_process;
    QString m_certificate;
    int m_port = 0;
};

/// Seconds that `curl -o` and `sync` of the file take; below 0 when one of them fails.
double curlAndSync(const QUrl& url, const QString& path, const QString& authority);
/// This program again for one download into an empty folder; see OneDownload.
QJsonObject klapperAlone(const QUrl& url, const QString& folder, const QString& authority, int pauseMs = 0);
/// A self-signed certificate for 127.0.0.1, in two PEM files.
bool makeCertificate(const QString& certificate, const QString& key);

} // namespace klapper::bench
