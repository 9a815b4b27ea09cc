// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/metadataswitch.h"

#include "app/engine.h"
#include "app/jobs/metadatachoice.h"
#include "ui/shell/messagearea.h"

#include <QAction>
#include <QMenu>

namespace klapper {

MetadataSwitch::MetadataSwitch(Engine& engine, MessageArea& messages, QMenu& menu, QAction* before, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_messages(messages)
    , m_action(new QAction(tr("Write recipes &into the clips"), this))
{
    m_action->setObjectName(QStringLiteral("clipMetadata"));
    m_action->setCheckable(true);
    menu.insertAction(before, m_action);
    connect(m_action, &QAction::triggered, this, &MetadataSwitch::set);
    // The command line has the same choice.
    connect(&menu, &QMenu::aboutToShow, this, &MetadataSwitch::refresh);
    refresh();
}

void MetadataSwitch::refresh() { m_action->setChecked(MetadataChoice(m_engine.journal()).isOn()); }

void MetadataSwitch::set(bool on)
{
    const QString key = QStringLiteral("metadata");
    const Status kept = MetadataChoice(m_engine.journal()).set(on);
    refresh();
    if (!kept)
        return m_messages.show(key, Banner::Kind::Warning,
                               tr("This choice cannot be kept: %1").arg(kept.error().detail));
    if (on)
        return m_messages.hide(key);
    m_messages.show(key, Banner::Kind::Info,
                    tr("New clips carry no recipe inside from now on. It still stands in the file beside each clip."));
}

} // namespace klapper
