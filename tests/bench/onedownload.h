// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTimer>
#include <QUrl>

namespace klapper::bench {

/// Downloads one file with Download, as the program does, and watches what that does to its process.
class OneDownload final : public QObject
{
    Q_OBJECT
public:
    /// `authority` is a PEM file for https; the reader stops for `pause` after each 16 MiB.
    OneDownload(const QUrl& url, QString folder, const QString& authority, std::chrono::milliseconds pause);

    /// Blocks in an event loop until the end: {"ok", "seconds", "gap_ms", "idle_gap_ms", "memory_mib", "error"}. The
    /// idle gap is that of the two seconds before, when the download has not begun: what the machine does by itself.
    QJsonObject run();

private:
    void watch();
    double takeWorstGap();

    QUrl m_url;
    QString m_folder;
    std::chrono::milliseconds m_pause;
    QTimer m_probe;
    QElapsedTimer m_sinceProbe;
    qint64 m_worstGap = 0; ///< ns
};

} // namespace klapper::bench
