// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/oneshotbody.h"
#include "app/service/rawreply.h"

#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>

namespace klapper {

using NetworkFactory = std::function<QNetworkAccessManager*(QObject* parent)>;

/// A request as the API wants it: no cookies, no cache, redirects refused, nothing unpacked.
/// @param token empty: without an Authorization header
QNetworkRequest apiRequest(const QUrl& url, const QString& token);

/// One HTTP exchange with the API: bounded in time and size, redirects not followed.
///
///   start ──> reply ──readyRead──> body (up to the cap) ──finished──┐
///     └─ deadline ───────────────> abort ────────────────────────────┴──> finished(RawReply), exactly once
///
/// The object deletes itself after finished(). Destroyed earlier it ends the exchange silently.
class ApiCall final : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 answerCap = 4 * 1024 * 1024; ///< bytes of an answer (faults N15)

    ApiCall(std::chrono::milliseconds deadline, QObject* parent);
    ~ApiCall() override;

    void get(QNetworkAccessManager& network, const QNetworkRequest& request);
    /// A POST whose body can leave only once, through a manager of its own made by `factory`.
    void postOnce(const NetworkFactory& factory, const QNetworkRequest& request, const QByteArray& body);

Q_SIGNALS:
    void finished(const klapper::RawReply& reply);

private:
    void watch(QNetworkReply* reply);
    void readSome();
    void finish();

    QTimer m_deadline;
    QPointer<QNetworkReply> m_reply;
    OneShotBody* m_body = nullptr;
    RawReply m_raw;
    bool m_done = false;
};

} // namespace klapper
