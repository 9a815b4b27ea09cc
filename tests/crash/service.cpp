// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/service.h"

#include "tests/crash/child.h"
#include "tests/crash/waiting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QUrl>

namespace klapper::crash {

namespace {
constexpr int answerPatience = 60'000; // the machine may be busy with other tests

QString token() { return QStringLiteral("practice-crash"); }
} // namespace

Service::Service(QString folder, QString program)
    : m_folder(std::move(folder))
    , m_program(std::move(program))
{
}

Service::~Service()
{
    m_process.terminate();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(10'000))
        m_process.kill();
    m_process.waitForFinished();
}

bool Service::start()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    dieWithUs(m_process);
    m_process.start(m_program, {QStringLiteral("practice"), QStringLiteral("--speed"), QStringLiteral("1000"),
                                QStringLiteral("--token"), token(), QStringLiteral("--state-dir"), m_folder});
    QByteArray said;
    const bool up = waitUntil(
        [&] {
            m_process.waitForReadyRead(50);
            said += m_process.readAllStandardOutput();
            return said.contains('}');
        },
        patience);
    const QJsonObject json = QJsonDocument::fromJson(said).object();
    m_address = {.base = json[u"base"].toString(),
                 .web = json[u"web"].toString(),
                 .serverless = json[u"serverless"].toString(),
                 .token = json[u"token"].toString()};
    return up && !m_address.web.isEmpty();
}

std::optional<QJsonObject> Service::call(const QByteArray& verb, const QString& what, const QJsonObject& body)
{
    const QUrl url(m_address.web);
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    const QByteArray content = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    socket.write(verb + " /control/" + what.toUtf8() + " HTTP/1.1\r\nHost: " + url.host().toUtf8()
                 + "\r\nConnection: close\r\nAuthorization: Bearer " + m_address.token.toUtf8()
                 + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(content.size())
                 + "\r\n\r\n" + content);
    if (!socket.waitForConnected(answerPatience))
        return {};
    while (socket.waitForReadyRead(answerPatience)) {
    }
    const QByteArray answer = socket.readAll();
    if (!answer.startsWith("HTTP/1.1 200"))
        return {};
    return QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object();
}

bool Service::reset()
{
    hold(false);
    forgetFaults();
    call("POST", QStringLiteral("balance"), {{QStringLiteral("usd"), QStringLiteral("100")}});
    m_earlier = 0;
    m_earlier = requests().size();
    return call("DELETE", QStringLiteral("log")).has_value();
}

void Service::hold(bool on) { call("POST", QStringLiteral("hold"), {{QStringLiteral("queue"), on}}); }

void Service::sayOnce(const QString& status)
{
    call("POST", QStringLiteral("faults"),
         {{QStringLiteral("match"), QStringLiteral("status")},
          {QStringLiteral("action"), QStringLiteral("body")},
          {QStringLiteral("body"), QJsonObject{{QStringLiteral("status"), status}}}});
}

void Service::forgetFaults() { call("DELETE", QStringLiteral("faults")); }

int Service::logged(const QString& kind)
{
    const QJsonObject log = call("GET", QStringLiteral("log")).value_or(QJsonObject());
    int count = 0;
    for (const QJsonValue& entry : log[u"entries"].toArray())
        count += entry[u"kind"].toString() == kind ? 1 : 0;
    return count;
}

QList<Service::Request> Service::requests()
{
    const QJsonObject all = call("GET", QStringLiteral("requests")).value_or(QJsonObject());
    QList<Request> requests;
    for (const QJsonValue& entry : all[u"requests"].toArray())
        requests.append(
            {entry[u"request_id"].toString(), entry[u"phase"].toString(), entry[u"cost_micros"].toInteger()});
    return requests.mid(m_earlier);
}

} // namespace klapper::crash
