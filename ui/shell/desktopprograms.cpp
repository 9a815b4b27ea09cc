// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktopprograms.h"

#include <QFileInfo>
#include <QMimeDatabase>
#include <QUrl>

#ifdef KLAPPER_HAVE_GIO
#include <gio/gio.h>
#include <memory>
#endif

namespace klapper {

#ifdef KLAPPER_HAVE_GIO

namespace {

constexpr qsizetype mostPrograms = 12;

struct Unref
{
    void operator()(void* object) const { g_object_unref(object); }
};
using App = std::unique_ptr<GAppInfo, Unref>;

/// Takes over a list and what is in it.
QList<GAppInfo*> taken(GList* list)
{
    QList<GAppInfo*> apps;
    for (GList* each = list; each; each = each->next)
        apps.append(static_cast<GAppInfo*>(each->data));
    g_list_free(list);
    return apps;
}

QIcon iconOf(GAppInfo* app)
{
    GIcon* found = g_app_info_get_icon(app);
    char* const text = found ? g_icon_to_string(found) : nullptr; // a name of the theme, or a path
    const QString name = QString::fromUtf8(text);
    g_free(text);
    return name.isEmpty() ? QIcon() : name.startsWith(u'/') ? QIcon(name) : QIcon::fromTheme(name);
}

QString idOf(GAppInfo* app) { return QString::fromUtf8(g_app_info_get_id(app)); }

/// The default first, then what the desktop recommends, else what it has at all.
QList<GAppInfo*> appsFor(const QByteArray& type)
{
    QList<GAppInfo*> apps;
    if (GAppInfo* own = g_app_info_get_default_for_type(type.constData(), FALSE))
        apps.append(own);
    QList<GAppInfo*> others = taken(g_app_info_get_recommended_for_type(type.constData()));
    if (others.isEmpty())
        others = taken(g_app_info_get_fallback_for_type(type.constData()));
    return apps + others;
}

QByteArray typeOf(const QString& path) { return QMimeDatabase().mimeTypeForFile(path).name().toUtf8(); }

} // namespace

QList<DesktopProgram> programsFor(const QString& path)
{
    QList<DesktopProgram> programs;
    if (!QFileInfo(path).isFile())
        return programs;
    QStringList seen;
    const QList<GAppInfo*> apps = appsFor(typeOf(path));
    for (GAppInfo* each : apps) {
        const App app(each);
        const QString id = idOf(each);
        const bool isOurs =
            id.startsWith(u"klapper", Qt::CaseInsensitive) || id.contains(u".klapper.", Qt::CaseInsensitive);
        if (id.isEmpty() || isOurs || seen.contains(id) || !g_app_info_should_show(each)
            || programs.size() == mostPrograms)
            continue;
        seen.append(id);
        programs.append({id, QString::fromUtf8(g_app_info_get_display_name(each)).simplified().left(60), iconOf(each)});
    }
    return programs;
}

Status openWith(const QString& programId, const QString& path)
{
    App found;
    const QList<GAppInfo*> apps = appsFor(typeOf(path));
    for (GAppInfo* each : apps) {
        App app(each);
        if (!found && idOf(each) == programId)
            found = std::move(app);
    }
    if (!found)
        return Error{.kind = ErrorKind::NotFound, .detail = programId};
    QByteArray address = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded();
    GList* addresses = g_list_append(nullptr, address.data());
    GError* why = nullptr;
    const bool started = g_app_info_launch_uris(found.get(), addresses, nullptr, &why) == TRUE;
    g_list_free(addresses);
    const QString detail = why ? QString::fromUtf8(why->message) : QString();
    g_clear_error(&why);
    if (!started)
        return Error{.kind = ErrorKind::Tool, .detail = detail};
    return Nothing{};
}

#else

QList<DesktopProgram> programsFor(const QString&) { return {}; }

Status openWith(const QString& programId, const QString&)
{
    return Error{.kind = ErrorKind::NotFound, .detail = programId};
}

#endif

} // namespace klapper
