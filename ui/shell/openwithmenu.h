// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;

namespace klapper {

class MessageArea;

/// "Open with" for a file: a submenu of the programs that the desktop has for it.
class OpenWithMenu final : public QObject
{
    Q_OBJECT
public:
    /// The messages outlive it.
    explicit OpenWithMenu(MessageArea& messages, QObject* parent);

    /// Adds the submenu; nothing where the file is not there or the desktop knows no program.
    void addTo(QMenu& menu, const QString& path);

private:
    void open(const QString& programId, const QString& name, const QString& path);

    MessageArea& m_messages;
};

} // namespace klapper
