// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/logfile.h"

#include "app/report/redaction.h"
#include "app/settings/settingsstore.h"

#include <QDateTime>
#include <QDir>
#include <QLoggingCategory>

namespace klapper {

namespace {

constexpr qsizetype longestLine = 2000; // characters

LogFile* receiver = nullptr; // Qt's handler is a plain function; set and cleared while there is one thread
QtMessageHandler before = nullptr;

/// From which level on a message is written.
LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
    case QtCriticalMsg:
    case QtFatalMsg:
        return LogLevel::Warning;
    }
    Q_UNREACHABLE();
}

QString wordOf(QtMsgType type)
{
    switch (levelOf(type)) {
    case LogLevel::Debug:
        return QStringLiteral("debug");
    case LogLevel::Info:
        return QStringLiteral("info");
    case LogLevel::Warning:
    case LogLevel::Off:
        break;
    }
    return QStringLiteral("warning");
}

} // namespace

LogFile::LogFile(const QString& name, LogLevel level, QString folder, QObject* parent)
    : QObject(parent)
    , m_level(level)
    , m_home(QDir::homePath())
    , m_file(QDir(folder.isEmpty() ? folderOfPerson() : folder).filePath(name % u".log"))
{
    receiver = this;
    before = qInstallMessageHandler(&LogFile::handle);
    refreshRules(level);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(before);
    receiver = nullptr;
}

QString LogFile::folderOfPerson()
{
    // QStandardPaths knows this folder from Qt 6.7 on.
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = QDir::isAbsolutePath(given) ? given : QDir::home().filePath(QStringLiteral(".local/state"));
    return QDir(base).filePath(QStringLiteral("klapper"));
}

LogLevel LogFile::level() const
{
    const QMutexLocker lock(&m_mutex);
    return m_level;
}

void LogFile::setLevel(LogLevel level)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_level = level;
    }
    refreshRules(level);
}

void LogFile::follow(SettingsStore& store)
{
    setLevel(store.get(settings::logLevel()));
    connect(&store, &SettingsStore::changed, this, [this, &store](const QString& key) {
        if (key == settings::logLevel().key())
            setLevel(store.get(settings::logLevel()));
    });
}

void LogFile::refreshRules(LogLevel level)
{
    QString rules = QStringLiteral("*.debug=false");
    if (level == LogLevel::Debug)
        rules += QStringLiteral("\nklapper.*.debug=true");
    rules +=
        level >= LogLevel::Info ? QStringLiteral("\nklapper.*.info=true") : QStringLiteral("\nklapper.*.info=false");
    QLoggingCategory::setFilterRules(rules);
}

void LogFile::addSecret(const QString& secret)
{
    const QMutexLocker lock(&m_mutex);
    if (!secret.isEmpty() && !m_secrets.contains(secret))
        m_secrets.append(secret);
}

QStringList LogFile::secrets() const
{
    const QMutexLocker lock(&m_mutex);
    return m_secrets;
}

void LogFile::handle(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (receiver)
        receiver->take(type, context, text);
    // A terminal is for what a person must see; ours is more talkative by the level chosen for the file.
    const bool isOurs = qstrncmp(context.category, "klapper.", 8) == 0;
    if (before && !(isOurs && (type == QtDebugMsg || type == QtInfoMsg)))
        before(type, context, text);
}

void LogFile::take(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const QMutexLocker lock(&m_mutex);
    if (levelOf(type) > m_level)
        return;
    const QString when = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    QString line = redacted(text.left(longestLine), m_secrets, m_home);
    line.replace(u'\n', u' ');
    write(QString(when % u' ' % wordOf(type) % u' ' % QString::fromLatin1(context.category) % u": " % line % u'\n')
              .toUtf8());
}

/// Never says anything itself: that would come back here.
void LogFile::write(const QByteArray& line)
{
    if (!m_file.isOpen()) {
        const QString folder = QFileInfo(m_file.fileName()).path();
        if (!QDir().mkpath(folder) || !m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            return;
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    if (m_file.size() + line.size() > mostBytes) {
        const QString path = m_file.fileName();
        m_file.close();
        QFile::remove(path % u".1");
        QFile::rename(path, path % u".1");
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            return;
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    m_file.write(line);
}

QStringList LogFile::lastLines(const QString& folder, const QString& name, int most)
{
    QStringList lines;
    for (const QString& path : {QString(name % u".log.1"), QString(name % u".log")}) {
        QFile file(QDir(folder).filePath(path));
        if (file.open(QIODevice::ReadOnly))
            lines += QString::fromUtf8(file.read(2 * mostBytes)).split(u'\n', Qt::SkipEmptyParts);
    }
    return lines.mid(std::max<qsizetype>(0, lines.size() - most));
}

} // namespace klapper
