// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/systemappearance.h"

#include "ui/style/sessionbus.h"

#include <QGuiApplication>
#include <QLoggingCategory>
#include <QPalette>
#include <QStyleHints>

#ifdef KLAPPER_HAVE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace klapper {

namespace {

const QString& appearanceGroup()
{
    static const QString group = QStringLiteral("org.freedesktop.appearance");
    return group;
}

} // namespace

SystemAppearance::SystemAppearance(QObject* parent)
    : QObject(parent)
{
    const QPalette palette = QGuiApplication::palette();
    m_paletteDark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &SystemAppearance::changed);
#endif
    connectPortal();
}

bool SystemAppearance::isDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return m_portalDark.value_or(m_paletteDark);
}

#ifdef KLAPPER_HAVE_DBUS

namespace {

Q_LOGGING_CATEGORY(logStyle, "klapper.style")

const QString& settingsInterface()
{
    static const QString name = QStringLiteral("org.freedesktop.portal.Settings");
    return name;
}

QDBusMessage readCall(const QString& group, const QString& key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"),
                                                       QStringLiteral("/org/freedesktop/portal/desktop"),
                                                       settingsInterface(), QStringLiteral("Read"));
    call << group << key;
    return call;
}

/// The portal wraps a value once or twice.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

void SystemAppearance::connectPortal()
{
    if (!hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // Waited for a moment, so that a dark desktop does not see a light window first.
    const QString scheme = QStringLiteral("color-scheme");
    const QDBusMessage answer = bus.call(readCall(appearanceGroup(), scheme), QDBus::Block, 120);
    if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty())
        take(appearanceGroup(), scheme, unwrapped(answer.arguments().constFirst()));
    else
        readLater(appearanceGroup(), scheme);
    // After the first call: before it QtDBus (6.4) does not know its own types yet and connects to nothing.
    const bool isConnected =
        bus.connect(QString(), QStringLiteral("/org/freedesktop/portal/desktop"), settingsInterface(),
                    QStringLiteral("SettingChanged"), this, SLOT(settingChanged(QString, QString, QDBusVariant)));
    if (!isConnected)
        qCWarning(logStyle) << "changes of the desktop's appearance will not be noticed";
    readLater(appearanceGroup(), QStringLiteral("contrast"));
    readLater(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations"));
}

void SystemAppearance::readLater(const QString& group, const QString& key)
{
    const QDBusPendingCall call = QDBusConnection::sessionBus().asyncCall(readCall(group, key));
    auto* watcher = new QDBusPendingCallWatcher(call, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, group, key](QDBusPendingCallWatcher* done) {
        done->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (!reply.isError() && take(group, key, unwrapped(reply.value().variant())))
            Q_EMIT changed();
    });
}

void SystemAppearance::settingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (take(group, key, unwrapped(value.variant())))
        Q_EMIT changed();
}

#else

void SystemAppearance::connectPortal() {}
void SystemAppearance::readLater(const QString&, const QString&) {}

#endif

bool SystemAppearance::take(const QString& group, const QString& key, const QVariant& value)
{
    if (group == appearanceGroup() && key == QLatin1StringView("color-scheme")) {
        // 1: prefers dark, 2: prefers light, 0: no preference
        const uint wish = value.toUInt();
        m_portalDark = wish == 1 ? std::optional(true) : wish == 2 ? std::optional(false) : std::nullopt;
        return true;
    }
    if (group == appearanceGroup() && key == QLatin1StringView("contrast")) {
        m_highContrast = value.toUInt() == 1;
        return true;
    }
    if (key == QLatin1StringView("enable-animations")) {
        m_lessMotion = !value.toBool();
        return true;
    }
    return false;
}

} // namespace klapper
