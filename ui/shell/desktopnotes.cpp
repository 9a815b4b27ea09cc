// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktopnotes.h"

#include "app/prompt/invisible.h"
#include "ui/style/sessionbus.h"

#include <QLoggingCategory>
#include <QUrl>
#include <QVariantMap>

#ifdef KLAPPER_HAVE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace klapper {

namespace {

constexpr qsizetype mostForeign = 120; ///< characters

QString clean(const QString& text) { return withoutInvisible(text).simplified().left(mostForeign); }

} // namespace

QString noteBody(const DesktopNote& note, bool readsMarkup)
{
    QStringList lines{clean(note.foreign), note.text};
    lines.removeAll(QString());
    const QString body = lines.join(u'\n');
    return readsMarkup ? body.toHtmlEscaped() : body;
}

DesktopNotes::DesktopNotes(QObject* parent)
    : QObject(parent)
{
}

#ifdef KLAPPER_HAVE_DBUS

namespace {

Q_LOGGING_CATEGORY(logShell, "klapper.shell")

QString service() { return QStringLiteral("org.freedesktop.Notifications"); }
QString path() { return QStringLiteral("/org/freedesktop/Notifications"); }
QString desktopEntry() { return QStringLiteral("io.klapper.Klapper"); }
QString showAction() { return QStringLiteral("default"); } // what a click on the whole of it means

QDBusMessage callOf(const QString& method)
{
    return QDBusMessage::createMethodCall(service(), path(), service(), method);
}

QVariantMap hintsOf(const DesktopNote& note)
{
    QVariantMap hints{
        {QStringLiteral("desktop-entry"), desktopEntry()},
        {QStringLiteral("category"),
         note.isProblem ? QStringLiteral("transfer.error") : QStringLiteral("transfer.complete")},
        {QStringLiteral("urgency"), QVariant::fromValue(uchar(1))},
    };
    if (!note.picture.isEmpty())
        hints.insert(QStringLiteral("image-path"), QString::fromLatin1(QUrl::fromLocalFile(note.picture).toEncoded()));
    return hints;
}

} // namespace

DesktopNotes::~DesktopNotes() { withdraw(); }

void DesktopNotes::show(const DesktopNote& note)
{
    if (!hasSessionBus() || !QDBusConnection::sessionBus().isConnected())
        return Q_EMIT unavailable(note);
    m_wanted = note;
    if (!m_isBusy)
        ask();
}

void DesktopNotes::ask()
{
    // Asked each time: the service may be another one than before.
    m_isBusy = true;
    auto* watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(callOf(QStringLiteral("GetCapabilities"))), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        done->deleteLater();
        const QDBusPendingReply<QStringList> reply = *done;
        if (!reply.isError())
            listen();
        if (reply.isError() || !m_wanted)
            return end(reply.isError());
        send(*m_wanted, reply.value());
    });
}

void DesktopNotes::listen()
{
    if (m_listens)
        return;
    // After the first answer: before it QtDBus (6.4) does not know its own types yet and connects to nothing.
    QDBusConnection bus = QDBusConnection::sessionBus();
    const auto follow = [this, &bus](const char* name, const char* slot) {
        return bus.connect(service(), path(), service(), QString::fromLatin1(name), this, slot);
    };
    m_listens = true;
    follow("ActivationToken", SLOT(takeToken(uint, QString))); // since 1.2 of the specification
    if (!follow("ActionInvoked", SLOT(takeAction(uint, QString)))
        || !follow("NotificationClosed", SLOT(takeClosed(uint, uint))))
        qCWarning(logShell) << "clicks on notifications will not be noticed";
}

void DesktopNotes::send(const DesktopNote& note, const QStringList& capabilities)
{
    QDBusMessage call = callOf(QStringLiteral("Notify"));
    QStringList actions;
    if (capabilities.contains(u"actions"))
        actions << showAction() << tr("Show");
    call << QStringLiteral("Klapper") << m_id << desktopEntry() << note.title
         << noteBody(note, capabilities.contains(u"body-markup")) << actions << hintsOf(note) << -1;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, note](QDBusPendingCallWatcher* done) {
        done->deleteLater();
        const QDBusPendingReply<uint> reply = *done;
        if (!reply.isError())
            m_id = reply.value();
        if (!m_wanted)
            withdraw(); // meanwhile
        else if (!reply.isError() && *m_wanted != note)
            return ask(); // another one came meanwhile
        end(reply.isError());
    });
}

void DesktopNotes::end(bool failed)
{
    m_isBusy = false;
    const std::optional<DesktopNote> note = std::exchange(m_wanted, std::nullopt);
    if (failed && note)
        Q_EMIT unavailable(*note);
}

void DesktopNotes::withdraw()
{
    m_wanted.reset();
    if (m_id == 0)
        return;
    QDBusMessage call = callOf(QStringLiteral("CloseNotification"));
    call << std::exchange(m_id, 0u);
    QDBusConnection::sessionBus().send(call);
}

void DesktopNotes::takeToken(uint id, const QString& token)
{
    if (id == m_id)
        m_token = token;
}

void DesktopNotes::takeAction(uint id, const QString& action)
{
    if (id == 0 || id != m_id || action != showAction())
        return;
    Q_EMIT activated(std::exchange(m_token, {}));
}

void DesktopNotes::takeClosed(uint id, uint)
{
    if (id == 0 || id != m_id)
        return;
    m_id = 0;
    Q_EMIT closed();
}

#else

DesktopNotes::~DesktopNotes() = default;
void DesktopNotes::show(const DesktopNote& note) { Q_EMIT unavailable(note); }
void DesktopNotes::withdraw() {}
void DesktopNotes::ask() {}
void DesktopNotes::end(bool) {}
void DesktopNotes::listen() {}
void DesktopNotes::send(const DesktopNote&, const QStringList&) {}
void DesktopNotes::takeToken(uint, const QString&) {}
void DesktopNotes::takeAction(uint, const QString&) {}
void DesktopNotes::takeClosed(uint, uint) {}

#endif

} // namespace klapper
