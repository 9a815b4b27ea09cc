// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/framecheck.h"

#include "app/media/answerhead.h"
#include "app/media/framerequest.h"
#include "app/media/imagelook.h"
#include "app/service/hostpolicy.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace klapper {

namespace {

constexpr qsizetype enoughToTell = 512; ///< bytes of a file

QString statusWords(const QNetworkReply& reply, int status)
{
    const QString reason = reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString().simplified().left(60);
    return QString(QString::number(status) % u' ' % reason).trimmed();
}

bool isConnectionFailure(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError
        || error == QNetworkReply::UnknownNetworkError || error == QNetworkReply::TimeoutError;
}

} // namespace

FrameCheck::FrameCheck(const QUrl& url, FrameRules rules, QObject* parent)
    : QObject(parent)
    , m_asked(url)
    , m_rules(std::move(rules))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { refuse(FrameRefusal::TimedOut, {}, QStringLiteral("nothing whole in time")); });
    connect(&m_speed, &QTimer::timeout, this, &FrameCheck::checkSpeed);
}

FrameCheck::~FrameCheck()
{
    m_ended = true;
    dropReply();
}

void FrameCheck::start()
{
    if (m_started)
        return;
    m_started = true;
    m_deadline.start(m_rules.deadline);
    // Never before start() has returned.
    QMetaObject::invokeMethod(
        this, [this] { look(m_asked); }, Qt::QueuedConnection);
}

void FrameCheck::cancel()
{
    if (m_started)
        refuse(FrameRefusal::Cancelled, {}, QStringLiteral("the look was stopped"));
}

void FrameCheck::look(const QUrl& url)
{
    if (m_ended)
        return;
    m_url = url;
    const Status allowed = checkFrameUrl(url, m_rules.allowsLoopback);
    const bool forbidden = m_hops > 0 && m_rules.isForbidden && m_rules.isForbidden(url.host());
    if (!allowed || forbidden) {
        if (m_hops > 0)
            refuse(FrameRefusal::Redirect, url.host(), u"a redirect to " % url.host());
        else
            refuse(FrameRefusal::Address, allowed.error().detail, allowed.error().detail);
        return;
    }
    const QHostAddress literal(url.host());
    if (!literal.isNull())
        return connectTo({literal});
    const AddressLookup lookUp = m_rules.lookUp ? m_rules.lookUp : AddressLookup(lookUpHost);
    lookUp(url.host(), this, [this, url](const QList<QHostAddress>& found) {
        if (!m_ended && url == m_url)
            connectTo(found);
    });
}

void FrameCheck::connectTo(const QList<QHostAddress>& addresses)
{
    if (addresses.isEmpty())
        return refuse(FrameRefusal::UnknownHost, m_url.host(), u"no such host: " % m_url.host());
    for (const QHostAddress& address : addresses) {
        const bool isOurs = m_rules.allowsLoopback && address.isLoopback();
        if (!isOurs && !isPublicAddress(address)) {
            return refuse(m_hops > 0 ? FrameRefusal::Redirect : FrameRefusal::PrivateHost, m_url.host(),
                          m_url.host() % u" is not a public host");
        }
    }
    m_addresses = inOrderOfUse(addresses);
    get();
}

void FrameCheck::get()
{
    if (!m_network) {
        m_network = new QNetworkAccessManager(this);
        m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        m_network->setAutoDeleteReplies(false);
    }
    m_bytes.clear();
    m_type.clear();
    m_length = -1;
    m_bytesBefore = 0;
    m_headRead = false;
    m_reply = m_network->get(frameRequest(m_url, m_addresses.takeFirst()));
    m_reply->setReadBufferSize(1024 * 1024);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &FrameCheck::onHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &FrameCheck::onBytes);
    connect(m_reply, &QNetworkReply::finished, this, &FrameCheck::onFinished);
}

void FrameCheck::onHead()
{
    if (!m_reply || m_headRead)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return;
    m_headRead = true;
    const auto head = AnswerHead::read(*m_reply);
    if (!head)
        return refuse(FrameRefusal::BadAnswer, {}, QStringLiteral("a broken answer"));
    if (head->isRedirect())
        return follow(head->location);
    if (status != 200) {
        const QString words = statusWords(*m_reply, status);
        return refuse(FrameRefusal::HttpStatus, words, words);
    }
    m_length = head->length;
    m_type = head->type;
    if (m_length > m_rules.mostBytes)
        return refuse(FrameRefusal::TooLarge, {}, QStringLiteral("a file that is too large"));
    m_speed.start(m_rules.slowSpan);
}

void FrameCheck::onBytes()
{
    onHead();
    if (!m_reply)
        return;
    m_bytes += m_reply->readAll(); // at most the size of the read buffer at once
    if (m_bytes.size() > m_rules.mostBytes)
        return refuse(FrameRefusal::TooLarge, {}, QStringLiteral("a file that is too large"));
    if (m_bytes.size() >= enoughToTell && !m_rules.formats.contains(contentKind(m_bytes)))
        judge();
}

void FrameCheck::onFinished()
{
    onBytes(); // unread bytes can remain
    if (!m_reply)
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    if (error != QNetworkReply::NoError && !m_headRead)
        return onBroken();
    // Qt is content with a body that ends early when the connection closes.
    if (error != QNetworkReply::NoError || (m_length >= 0 && m_bytes.size() < m_length))
        return refuse(FrameRefusal::CutShort, {}, QStringLiteral("a file that was cut short"));
    judge();
}

void FrameCheck::onBroken()
{
    const QNetworkReply::NetworkError error = m_reply->error();
    const QString words = m_reply->errorString().simplified().left(200);
    if (isConnectionFailure(error) && !m_addresses.isEmpty()) {
        dropReply();
        return get();
    }
    if (error == QNetworkReply::SslHandshakeFailedError)
        return refuse(FrameRefusal::Tls, words, QStringLiteral("a certificate that cannot be trusted"));
    refuse(FrameRefusal::Unreachable, words, QStringLiteral("no answer"));
}

void FrameCheck::follow(const QByteArray& location)
{
    const QUrl target = m_url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    dropReply();
    if (location.isEmpty() || !target.isValid())
        return refuse(FrameRefusal::BadAnswer, {}, QStringLiteral("a redirect to nowhere"));
    if (++m_hops > m_rules.mostRedirects)
        return refuse(FrameRefusal::TooManyRedirects, {}, QStringLiteral("too many redirects"));
    // Later: whoever read this head is still busy with the reply of this hop.
    QMetaObject::invokeMethod(
        this, [this, target] { look(target); }, Qt::QueuedConnection);
}

/// All of the file is here, or enough to know that it is of no use.
void FrameCheck::judge()
{
    const QString kind = contentKind(m_bytes);
    if (kind.isEmpty() || kind == u"html") {
        const QString type = kind.isEmpty() ? QString::fromLatin1(m_type.left(60)) : mediaType(kind);
        return refuse(FrameRefusal::NotAnImage, type,
                      type.isEmpty() ? QStringLiteral("something that is no image") : QString(type % u", no image"));
    }
    if (!m_rules.formats.contains(kind))
        return refuse(FrameRefusal::Format, mediaType(kind), mediaType(kind) % u", which is not taken");
    const auto head = lookAtImage(m_bytes);
    if (!head || !head->isWhole)
        return refuse(FrameRefusal::CutShort, {}, QStringLiteral("an image that is cut short"));
    FrameLook look;
    look.facts = {.url = m_asked.toString(QUrl::FullyEncoded),
                  .size = head->size,
                  .format = head->format,
                  .bytes = m_bytes.size(),
                  .refusal = {}};
    look.content = std::move(m_bytes);
    end(std::move(look));
}

void FrameCheck::checkSpeed()
{
    if (m_bytes.size() - m_bytesBefore < m_rules.leastBytes)
        return refuse(FrameRefusal::TooSlow, {}, QStringLiteral("bytes too slowly"));
    m_bytesBefore = m_bytes.size();
}

void FrameCheck::dropReply()
{
    m_speed.stop();
    QNetworkReply* reply = std::exchange(m_reply, nullptr);
    if (!reply)
        return;
    reply->disconnect(this);
    // Queued: this may be called from within a signal of the reply.
    QMetaObject::invokeMethod(reply, &QNetworkReply::abort, Qt::QueuedConnection);
    reply->deleteLater();
}

void FrameCheck::refuse(FrameRefusal why, const QString& detail, const QString& words)
{
    FrameLook look;
    look.facts.url = m_asked.toString(QUrl::FullyEncoded);
    look.facts.refusal = words;
    look.refusal = why;
    look.detail = detail;
    end(std::move(look));
}

void FrameCheck::end(FrameLook look)
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();
    dropReply();
    m_bytes.clear();
    Q_EMIT finished(look);
}

} // namespace klapper
