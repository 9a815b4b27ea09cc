// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace klapper::crash {

class Profile;

enum class Program { CommandLine, Window };

/// Which program dies, and which one the person starts after it.
struct Story
{
    Program dies = Program::CommandLine;
    Program next = Program::CommandLine;
};

/// One run of the real program, from its start to whatever ends it. Blocking.
struct Life
{
    Program program = Program::CommandLine;
    QStringList arguments = {};
    /// Of killpoints.cpp, or "time=N": SIGKILL from outside after N milliseconds. Empty: it is not killed.
    QByteArray trigger = {};
    bool pressGenerate = false;
    /// Asked again and again: true ends it from outside, by SIGKILL, as the window does not end by itself.
    std::function<bool()> isOver = {};

    struct End
    {
        bool atTrigger = false; ///< the trigger ended it
        bool stopped = false;   ///< isOver() did
        int exitCode = -1;      ///< -1: it did not end by itself in good time
        quint32 events = 0;     ///< calls that killpoints.cpp counted; 0 without it
        int milliseconds = 0;   ///< how long it lived
        QByteArray said;        ///< standard error
        /// Neither killed nor stopped, and no crash of its own.
        bool byItself() const { return exitCode >= 0; }
    };
    End run(const Profile& profile) const;
};

} // namespace klapper::crash
