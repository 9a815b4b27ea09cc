// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace klapper {

class Engine;
class MessageArea;

/// The entry of a menu that says whether clips carry their recipe inside them; see MetadataChoice.
class MetadataSwitch final : public QObject
{
    Q_OBJECT
public:
    /// Adds it to the menu, in front of the entry that is there at `before` (null: at the end). All outlive this.
    MetadataSwitch(Engine& engine, MessageArea& messages, QMenu& menu, QAction* before, QObject* parent);

    QAction* action() const { return m_action; }

private:
    void refresh();
    void set(bool on);

    Engine& m_engine;
    MessageArea& m_messages;
    QAction* m_action;
};

} // namespace klapper
