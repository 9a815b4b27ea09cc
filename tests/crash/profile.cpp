// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/profile.h"

#include "app/jobs/journal.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

namespace klapper::crash {

namespace {

constexpr qint64 seedOfAll = 4711;

RequestDraft draft()
{
    RequestDraft draft;
    draft.prompt = QStringLiteral("Wide shot, slow push-in on a lighthouse");
    draft.seconds = 3;
    draft.seed = seedOfAll;
    return draft;
}

QByteArray json(const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

} // namespace

Profile::Profile(QString folder, QString programs, const practice::PracticeAddress& address)
    : m_folder(std::move(folder))
    , m_programs(std::move(programs))
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    // A wrong folder would be somebody's own files.
    if (!QDir::isAbsolutePath(m_folder) || !QDir(m_folder).exists() || !QDir(m_folder).isEmpty())
        qFatal("\"%s\" is no new folder for a profile", qPrintable(m_folder));
    const auto give = [this](const char* variable, const QString& name) {
        QDir(m_folder).mkdir(name);
        m_environment.insert(QString::fromLatin1(variable), m_folder % u'/' % name);
    };
    give("HOME", QStringLiteral("home"));
    give("XDG_CONFIG_HOME", QStringLiteral("config"));
    give("XDG_DATA_HOME", QStringLiteral("data"));
    give("XDG_CACHE_HOME", QStringLiteral("cache"));
    give("XDG_STATE_HOME", QStringLiteral("state"));
    give("XDG_RUNTIME_DIR", QStringLiteral("run"));
    QFile::setPermissions(m_folder % u"/run", QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const char* variable : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY"})
        m_environment.remove(QString::fromLatin1(variable));
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    m_environment.insert(QStringLiteral("RUNCOMFY_MODEL_API_BASE"), address.base);
    m_environment.insert(QStringLiteral("RUNCOMFY_WEB_BASE"), address.web);
    m_environment.insert(QStringLiteral("RUNCOMFY_SERVERLESS_API_BASE"), address.serverless);
    m_environment.insert(QStringLiteral("RUNCOMFY_TOKEN"), address.token);

    QDir().mkpath(paths().data);
    QFile kept(paths().data % u"/draft.json");
    if (!kept.open(QIODevice::WriteOnly) || kept.write(json(draft().toJson())) < 0)
        qFatal("no profile can be made in %s", qPrintable(m_folder));
}

ProfilePaths Profile::paths() const
{
    return {.data = m_folder % u"/data/klapper/loopback",
            .library = home() % u"/Videos/Klapper/loopback",
            .cache = m_folder % u"/cache/klapper/loopback"};
}

QString Profile::journal() const { return paths().data % u"/journal.sqlite"; }

QStringList Profile::runArguments() const
{
    const QJsonObject input{{QStringLiteral("prompt"), draft().prompt},
                            {QStringLiteral("duration"), draft().seconds},
                            {QStringLiteral("seed"), seedOfAll}};
    return {QStringLiteral("run"),          draft().endpoint.modelId(),
            QStringLiteral("--output-dir"), out(),
            QStringLiteral("--poll-secs"),  QStringLiteral("1"),
            QStringLiteral("--input"),      QString::fromUtf8(json(input))};
}

std::optional<Job> Profile::leftRow() const
{
    const QString copy = m_folder % u"/copy-" % QUuid::createUuid().toString(QUuid::WithoutBraces);
    QDir().mkpath(copy);
    for (const QString& suffix : {QStringLiteral(""), QStringLiteral("-wal")})
        QFile::copy(journal() % suffix, copy % u"/journal.sqlite" % suffix);
    // As a program would see it: a first start that was killed may have left an empty file.
    const auto opened = Journal::open(copy % u"/journal.sqlite",
                                      {.library = {}, .serviceHost = {}, .instances = paths().data % u"/instances"});
    if (!opened)
        return {};
    const Result<QList<Job>> jobs = (*opened)->all();
    return jobs && !jobs->isEmpty() ? std::optional(jobs->first()) : std::nullopt;
}

bool Profile::hasParts() const
{
    const QStringList pattern{QStringLiteral(".*.klapper-part*")};
    return QDirIterator(home(), pattern, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories).hasNext();
}

std::optional<JobState> Profile::liveState() const
{
    const QString name = QUuid::createUuid().toString();
    std::optional<JobState> state;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(journal());
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(QStringLiteral("SELECT state FROM jobs")) && query.next())
                state = jobStateFromWord(query.value(0).toString());
        }
    }
    QSqlDatabase::removeDatabase(name);
    return state;
}

} // namespace klapper::crash
