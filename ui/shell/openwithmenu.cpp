// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/openwithmenu.h"

#include "ui/shell/desktopprograms.h"
#include "ui/shell/messagearea.h"
#include "ui/style/icons.h"

#include <QMenu>

namespace klapper {

namespace {
QString messageKey() { return QStringLiteral("openWith"); }
} // namespace

OpenWithMenu::OpenWithMenu(MessageArea& messages, QObject* parent)
    : QObject(parent)
    , m_messages(messages)
{
}

void OpenWithMenu::addTo(QMenu& menu, const QString& path)
{
    const QList<DesktopProgram> programs = programsFor(path);
    if (programs.isEmpty())
        return;
    QMenu* submenu = menu.addMenu(icon(IconId::ExternalLink), tr("Open &with"));
    submenu->setObjectName(QStringLiteral("openWith"));
    for (const DesktopProgram& program : programs) {
        QString title = program.name; // a menu reads & as a mark
        title.replace(u'&', QStringLiteral("&&"));
        submenu->addAction(program.icon, title, this,
                           [this, id = program.id, name = program.name, path] { open(id, name, path); });
    }
}

void OpenWithMenu::open(const QString& programId, const QString& name, const QString& path)
{
    const Status started = openWith(programId, path);
    if (started)
        return m_messages.hide(messageKey());
    m_messages.show(messageKey(), Banner::Kind::Warning,
                    tr("%1 could not be started. %2").arg(name, started.error().detail.left(300).simplified()));
}

} // namespace klapper
