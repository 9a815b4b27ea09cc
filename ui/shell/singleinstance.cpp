// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/singleinstance.h"

#include "app/profile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QStandardPaths>

namespace klapper {

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(logInstance, "klapper.shell")

/// Two displays of one person are two windows: raising one that cannot be seen helps nobody.
QString displayName()
{
    const QString platform = QGuiApplication::platformName();
    if (platform.startsWith(u"wayland"))
        return platform % u' ' % qEnvironmentVariable("WAYLAND_DISPLAY");
    if (platform != u"xcb")
        return platform;
    QString display = qEnvironmentVariable("DISPLAY");
    const qsizetype screen = display.indexOf(u'.', display.lastIndexOf(u':'));
    if (screen > 0)
        display.truncate(screen);
    return platform % u' ' % display;
}

} // namespace

SingleInstance::Place SingleInstance::placeOfPerson()
{
    // Made now, so that links on the way to it mean the same name at every start.
    const QString data = QFileInfo(ProfilePaths::of(Profile::RunComfy).data).path();
    QDir().mkpath(data);
    const QString canonical = QFileInfo(data).canonicalFilePath();
    const QString key = (canonical.isEmpty() ? data : canonical) % u'\n' % displayName();
    const QByteArray digest = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        folder = data;
    const QString name = QDir(folder).filePath(u"klapper-" % QString::fromLatin1(digest));
    return {name % u".lock", name % u".socket"};
}

SingleInstance::SingleInstance(Place place, std::chrono::milliseconds patience, QObject* parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_lock(m_place.lock)
{
    m_again.setSingleShot(true);
    m_again.setInterval(100ms);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_again, &QTimer::timeout, this, &SingleInstance::attempt);
    connect(&m_patience, &QTimer::timeout, this, &SingleInstance::unanswered);
    connect(&m_mailbox, &Mailbox::received, this, &SingleInstance::received);
    connect(&m_call, &QLocalSocket::connected, this, [this] { m_call.write(m_message); });
    connect(&m_call, &QLocalSocket::readyRead, this, &SingleInstance::readAnswer);
    connect(&m_call, &QLocalSocket::errorOccurred, this, &SingleInstance::tryAgainSoon);
    connect(&m_call, &QLocalSocket::disconnected, this, &SingleInstance::tryAgainSoon);
}

void SingleInstance::enter(const StartRequest& request)
{
    m_message = request.toMessage();
    m_patience.start();
    attempt();
}

void SingleInstance::attempt()
{
    const InstanceLock::Outcome outcome = m_lock.tryLock();
    if (outcome == InstanceLock::Outcome::Taken) {
        m_call.abort();
        m_call.connectToServer(m_place.mailbox);
        return;
    }
    // Without a lock there is a window all the same: the journal stands several programs, the person not none.
    if (outcome == InstanceLock::Outcome::Impossible)
        qCWarning(logInstance) << "no lock, so a second start opens a second window:" << m_place.lock;
    else if (!m_mailbox.open(m_place.mailbox))
        qCWarning(logInstance) << "no socket, so a second start cannot raise this window:" << m_place.mailbox;
    finish();
    Q_EMIT becameFirst();
}

void SingleInstance::tryAgainSoon()
{
    if (!m_again.isActive())
        m_again.start();
}

void SingleInstance::readAnswer()
{
    if (!m_call.canReadLine())
        return;
    const QByteArray answer = m_call.readLine(64);
    finish();
    if (answer == Mailbox::taken())
        Q_EMIT handedOver();
    else
        Q_EMIT refused();
}

void SingleInstance::finish()
{
    m_patience.stop();
    m_again.stop();
    m_call.disconnect(this);
    m_call.abort();
}

void SingleInstance::leave() { m_mailbox.close(); }

} // namespace klapper
