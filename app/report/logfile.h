// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"

#include <QFile>
#include <QMutex>
#include <QObject>

namespace klapper {

class SettingsStore;

/// What the program says of itself, in a small file of the state folder ("klapper/NAME.log" below XDG_STATE_HOME): for
/// the person alone (0600), redacted (see redaction.h), and with one older file beside it ("NAME.log.1") so that both
/// together stay below a megabyte. Opened with the first line that is worth it.
///
/// While it lives it is the receiver of Qt's messages; what is meant for a terminal still gets there. From any thread.
/// One at a time in a program; it is made before other threads are and goes after them.
class LogFile final : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 mostBytes = 400 * 1024; ///< of one file

    /// @param name of the program, "klapper" or "klapper-cli"
    /// @param folder empty: folderOfPerson()
    LogFile(const QString& name, LogLevel level, QString folder = {}, QObject* parent = nullptr);
    ~LogFile() override;

    static QString folderOfPerson();
    QString path() const { return m_file.fileName(); }
    LogLevel level() const;
    void setLevel(LogLevel level);
    /// The level of the settings, from now on and with every change. They outlive this.
    void follow(SettingsStore& store);
    /// What must never stand in it beside what redacted() finds by itself. Kept in memory only.
    void addSecret(const QString& secret);
    QStringList secrets() const;

    /// The last lines of a program's files in a folder, oldest first, at most `most`.
    static QStringList lastLines(const QString& folder, const QString& name, int most);

private:
    static void handle(QtMsgType type, const QMessageLogContext& context, const QString& text);
    void take(QtMsgType type, const QMessageLogContext& context, const QString& text);
    void write(const QByteArray& line);
    static void refreshRules(LogLevel level);

    mutable QMutex m_mutex;
    LogLevel m_level;
    QStringList m_secrets;
    QString m_home;
    QFile m_file;
};

} // namespace klapper
