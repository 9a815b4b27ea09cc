// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/media/childprocess.h"

namespace klapper {

class Engine;
class LogFile;
class SettingsStore;

/// What somebody needs to help with a problem, as text a person reads before sending it: versions, the system, the
/// settings without private ones, figures of the journal, the last lines of the logs. Never a token, a prompt, a name
/// of a clip, an address of a person, the home folder; see redaction.h. Contacts nothing.
///
///   start() ── ffmpeg says its version, or not within some seconds ──> finished(text)
class DiagnosticReport final : public QObject
{
    Q_OBJECT
public:
    struct Sources
    {
        Engine* engine = nullptr; ///< null: none could be opened
        const SettingsStore& store;
        QString program;           ///< "klapper 0.1.0"
        QString windowSystem = {}; ///< of the window: platform and screens
        QString ffmpeg = {};       ///< path; empty: not installed
        QStringList secrets = {};  ///< what must not stand in it, whatever says it
        QString signedIn = {};     ///< "yes", "no", or why it is not known; empty: what the engine's tokens say
        QString logFolder = {};    ///< empty: the person's
    };
    explicit DiagnosticReport(Sources sources, QObject* parent = nullptr);
    ~DiagnosticReport() override;

    void start();
    /// Whole or not at all, for the person alone (0600). Disk.
    static Status save(const QString& report, const QString& path);

Q_SIGNALS:
    /// Once, later. English: it is read by those who help.
    void finished(const QString& report);

private:
    void finish(const QString& ffmpeg);
    QString system() const;
    QString settingsText() const;
    QString journalText() const;
    QString logText() const;

    Sources m_sources;
    std::unique_ptr<ChildProcess> m_asked;
};

} // namespace klapper
