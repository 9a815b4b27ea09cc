// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace klapper {

/// Fetches the picture behind a frame's address, only ever after the person allowed that host. Https only, no
/// cookies, no token, at most three redirects and none to another host, 8 MiB, 20 s.
///
///   load() ── redirect on the same host ──> again
///          └─ bytes ──> decode (JPEG, PNG, WebP) ──> finished(picture), a null one when anything failed
///
/// The latest load() wins; an earlier one answers nothing any more.
class FramePreview final : public QObject
{
    Q_OBJECT
public:
    explicit FramePreview(QObject* parent = nullptr);
    ~FramePreview() override;

    void load(const QUrl& url);
    void cancel();

Q_SIGNALS:
    void finished(const QImage& picture, QSize fullSize);

private:
    void get(const QUrl& url);
    void take(const QUrl& asked);
    void fail();

    std::unique_ptr<QNetworkAccessManager> m_network; ///< made with the first load
    QNetworkReply* m_reply = nullptr;
    QByteArray m_bytes;
    QTimer m_deadline;
    int m_redirects = 0;
};

/// Scales a picture down for a slot, honouring its orientation; null when it is no JPEG, PNG or WebP.
QImage readPicture(const QByteArray& bytes, QSize& fullSize);

} // namespace klapper
