// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace klapper {

class Engine;
class MessageArea;

/// The files of jobs as the desktop wants them: shown in the file manager, as paths on the clipboard, as what is
/// dragged. What is not there any more is said, with the path where it was.
class ClipFiles final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this.
    ClipFiles(Engine& engine, MessageArea& messages, QObject* parent);

    /// Of its first file as last known, there or not; empty: it never had one.
    QString pathOf(const QString& id) const;
    /// Selected in the file manager where that can be asked for it, else their folders are opened. Of files that are
    /// gone the folder.
    void reveal(const QStringList& ids);
    /// The same for any files.
    static void revealPaths(const QStringList& paths);
    /// One line each, also of files that are gone: a path is a text.
    void copyPaths(const QStringList& ids) const;
    /// The same for one file, there or not.
    static void copyPath(const QString& path);
    /// Those that are there; the others are said.
    QStringList filesOf(const QStringList& ids);

private:
    void sayMissing(const QStringList& ids);

    Engine& m_engine;
    MessageArea& m_messages;
};

} // namespace klapper
