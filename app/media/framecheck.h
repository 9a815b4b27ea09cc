// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/framefacts.h"

#include <QHostAddress>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>

class QNetworkAccessManager;
class QNetworkReply;

namespace klapper {

/// Why a look at an address brought no image that can be used. The words are made where they are shown.
enum class FrameRefusal {
    None,
    Address,          ///< not a public https address; detail: why
    PrivateHost,      ///< the name belongs to an address that is not public; detail: the host
    UnknownHost,      ///< the name does not exist; detail: the host
    Unreachable,      ///< no connection, or it broke before an answer
    Tls,              ///< the certificate or the handshake was refused
    TimedOut,         ///< the deadline passed
    TooSlow,          ///< bytes came slower than the least speed
    HttpStatus,       ///< detail: "404 Not Found"
    BadAnswer,        ///< the head of the answer is broken
    Redirect,         ///< to an address that is refused; detail: its host
    TooManyRedirects, ///< or in a circle
    TooLarge,         ///< more bytes than are looked at
    NotAnImage,       ///< detail: the type by content, or what the server calls it
    Format,           ///< an image, but not of a format that is taken; detail: "image/gif"
    CutShort,         ///< the image has no end
    Cancelled,
};

/// What a look brought.
struct FrameLook
{
    FrameFacts facts; ///< `refusal` in plain English for whoever has no words of their own
    FrameRefusal refusal = FrameRefusal::None;
    QString detail;     ///< foreign plain text
    QByteArray content; ///< the whole file; empty when it was refused
};

using AddressLookup = std::function<void(const QString& host, QObject* context,
                                         const std::function<void(const QList<QHostAddress>&)>& answer)>;

struct FrameRules
{
    QStringList formats{QStringLiteral("jpeg"), QStringLiteral("png"), QStringLiteral("webp")};
    qint64 mostBytes = 20 * 1024 * 1024;
    int mostRedirects = 3;
    std::chrono::milliseconds deadline{20'000}; ///< of the whole look
    std::chrono::milliseconds slowSpan{5'000};  ///< in each of them ...
    qint64 leastBytes = 4 * 1024;               ///< ... so many bytes must come
    bool allowsLoopback = false;                ///< for the servers of a test: http too, and only to this machine
    AddressLookup lookUp = {};                  ///< empty: the system's
    std::function<bool(const QString& host)> isForbidden = {}; ///< by the person: no redirect goes there
};

/// Looks at the image behind a public https address, after a person allowed it (the seed promises that nothing but
/// RunComfy is contacted by itself). No cookies, no token, no referrer, no cache.
///
///   start ─> address public? ─> name looked up, every address public? ─> GET from that very address
///               ^                                                          ├─ redirect (at most 3) ┐
///               └──────────────────────────────────────────────────────────┼───────────────────────┘
///                                                                          └─ bytes ─> type, measures, end ─> finished
///
/// A name that changes its address between look-up and connection (DNS rebinding) leads nowhere: what was checked is
/// what is connected to. TLS is still checked against the name. Used once; finished() comes exactly once after start(),
/// also when cancelled, unless this is destroyed before.
class FrameCheck final : public QObject
{
    Q_OBJECT
public:
    explicit FrameCheck(const QUrl& url, FrameRules rules = {}, QObject* parent = nullptr);
    ~FrameCheck() override;

    void start();
    void cancel();

Q_SIGNALS:
    void finished(const klapper::FrameLook& look);

private:
    void look(const QUrl& url);
    void connectTo(const QList<QHostAddress>& addresses);
    void get();
    void onHead();
    void onBytes();
    void onFinished();
    void onBroken();
    void follow(const QByteArray& location);
    void judge();
    void checkSpeed();
    void dropReply();
    void refuse(FrameRefusal why, const QString& detail, const QString& words);
    void end(FrameLook look);

    const QUrl m_asked;
    const FrameRules m_rules;
    QNetworkAccessManager* m_network = nullptr;
    QNetworkReply* m_reply = nullptr;
    QTimer m_deadline;
    QTimer m_speed;
    QUrl m_url;                      ///< of this hop
    QList<QHostAddress> m_addresses; ///< of its host, the next to try first
    QByteArray m_bytes;
    QByteArray m_type; ///< as the server calls it
    qint64 m_length = -1;
    qsizetype m_bytesBefore = 0; ///< at the last look at the speed
    int m_hops = 0;
    bool m_headRead = false;
    bool m_started = false;
    bool m_ended = false;
};

} // namespace klapper
