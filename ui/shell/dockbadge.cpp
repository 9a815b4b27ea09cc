// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dockbadge.h"

#include "ui/style/sessionbus.h"

#include <QVariantMap>

#ifdef KLAPPER_HAVE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#endif

namespace klapper {

#ifdef KLAPPER_HAVE_DBUS

void setDockBadge(int count)
{
    if (!hasSessionBus())
        return;
    QDBusMessage update =
        QDBusMessage::createSignal(QStringLiteral("/io/klapper/Klapper"),
                                   QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    update << QStringLiteral("application://io.klapper.Klapper.desktop")
           << QVariantMap{{QStringLiteral("count"), qint64(count)}, {QStringLiteral("count-visible"), count > 0}};
    QDBusConnection::sessionBus().send(update);
}

#else

void setDockBadge(int) {}

#endif

} // namespace klapper
