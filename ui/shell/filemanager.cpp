// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filemanager.h"

#include "ui/style/sessionbus.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

#ifdef KLAPPER_HAVE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#endif

namespace klapper {

namespace {

constexpr qsizetype mostFolders = 3; ///< windows that one wish may open

void openFolders(const QStringList& paths)
{
    QStringList folders;
    for (const QString& path : paths)
        folders.append(QFileInfo(path).absolutePath());
    folders.removeDuplicates();
    for (const QString& folder : folders.mid(0, mostFolders))
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

#ifdef KLAPPER_HAVE_DBUS

bool askManager(const QStringList& paths)
{
    if (!hasSessionBus() || !QDBusConnection::sessionBus().isConnected())
        return false;
    QStringList urls;
    for (const QString& path : paths)
        urls.append(QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded()));
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("/org/freedesktop/FileManager1"),
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("ShowItems"));
    call << urls << QString();
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, paths] {
        watcher->deleteLater();
        if (watcher->isError())
            openFolders(paths);
    });
    return true;
}

#else

bool askManager(const QStringList&) { return false; }

#endif

} // namespace

void showInFileManager(const QStringList& paths)
{
    QStringList present;
    QStringList gone;
    for (const QString& path : paths)
        (QFileInfo::exists(path) ? present : gone).append(path);
    if (!present.isEmpty() && !askManager(present))
        openFolders(present);
    if (!gone.isEmpty())
        openFolders(gone);
}

} // namespace klapper
