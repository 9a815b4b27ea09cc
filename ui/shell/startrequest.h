// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace klapper {

/// What a start of the program asks for: of its own window, or of the one that is already open. No secret is in
/// it, and nothing in it sends a job.
struct StartRequest
{
    bool practice = false;     ///< --practice
    bool ownService = false;   ///< its environment has a token or an address, which stay there
    QStringList open = {};     ///< files and addresses as they were typed
    QString folder = {};       ///< where the names in `open` begin
    QString waylandToken = {}; ///< XDG_ACTIVATION_TOKEN: the desktop's leave to raise a window
    QString startupId = {};    ///< DESKTOP_STARTUP_ID: the same on X11
    bool operator==(const StartRequest&) const = default;

    /// Folder and environment of this process. To be asked before QGuiApplication is made, which takes the
    /// desktop's part away.
    static StartRequest ofThisProcess();

    /// The longest message that is read, in bytes, with its end.
    static constexpr qsizetype longestMessage = 64 * 1024;
    /// One line of JSON with its line feed.
    QByteArray toMessage() const;
    /// Nothing for what toMessage() of this version does not write: another version, another type, texts that are
    /// too long or hide control characters. Unknown fields are left alone.
    static std::optional<StartRequest> fromMessage(const QByteArray& message);
};

} // namespace klapper
