// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace klapper {

class Engine;
class MessageArea;
struct Error;
struct JournalReport;

/// Says in the message row what is wrong with the journal: damaged and rebuilt (until the person has closed the
/// message), of a newer version, not writable. The last one goes by itself once the disk takes it again.
class JournalWatch final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this.
    JournalWatch(Engine& engine, MessageArea& messages, QObject* parent);

private:
    void sayHowItOpened();
    static QString rescueWords(const JournalReport& report);
    void sayNotWritable(const Error& error);
    void tryAgain();

    Engine& m_engine;
    MessageArea& m_messages;
    QTimer m_again; ///< runs while it cannot be written
};

} // namespace klapper
