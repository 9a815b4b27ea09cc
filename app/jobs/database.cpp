// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/database.h"

#include <QSqlError>
#include <QUuid>

namespace klapper {

namespace {

constexpr int busy = 5; ///< SQLITE_BUSY
constexpr std::chrono::milliseconds patience{5'000};
constexpr std::chrono::milliseconds shortPatience{200};

Error journalError(const QSqlError& error)
{
    return Error{.kind = ErrorKind::Journal,
                 .detail = QString(error.databaseText() % u" (" % error.nativeErrorCode() % u')')};
}

} // namespace

Database::~Database() { close(); }

Status Database::open(const QString& path)
{
    m_name = u"klapper-" % QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=" % QString::number(patience.count()));
    if (!m_database.open())
        return journalError(m_database.lastError());
    for (const QStringView pragma :
         {u"PRAGMA journal_mode=WAL", u"PRAGMA synchronous=FULL", u"PRAGMA foreign_keys=ON"}) {
        const Result<QSqlQuery> done = run(pragma.toString());
        if (!done)
            return done.error();
    }
    return Nothing{};
}

Status Database::openToRead(const QString& path)
{
    m_name = u"klapper-" % QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=" % QString::number(patience.count()));
    return m_database.open() ? Status(Nothing{}) : Status(journalError(m_database.lastError()));
}

void Database::close()
{
    if (m_name.isEmpty())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

Status Database::checkPages()
{
    const Result<QVariant> check = single(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!check)
        return check.error();
    if (check->toString() == u"ok")
        return Nothing{};
    return Error{.kind = ErrorKind::Journal, .detail = QString(check->toString().left(200) % u" (11)")};
}

Status Database::askGuard(const QString& statement)
{
    if (!m_guard || statement.startsWith(u"SELECT") || statement.startsWith(u"PRAGMA"))
        return Nothing{};
    const Status free = m_guard();
    if (free)
        m_guard = nullptr;
    return free;
}

Status Database::refuseWrites()
{
    const Result<QSqlQuery> done = run(QStringLiteral("PRAGMA query_only=ON"));
    return done ? Status(Nothing{}) : Status(done.error());
}

Result<QSqlQuery> Database::run(const QString& statement, const QVariantMap& values)
{
    const Status free = askGuard(statement);
    if (!free)
        return free.error();
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return journalError(query.lastError());
    for (auto it = values.begin(); it != values.end(); ++it)
        query.bindValue(it.key(), it.value());
    const bool done = query.exec();
    const Error error = done ? Error() : journalError(query.lastError());
    if (!done && codeOf(error) == busy)
        setPatience(shortPatience);
    else if (done && !query.isSelect() && m_patience != patience)
        setPatience(patience);
    if (!done)
        return error;
    return query;
}

int Database::codeOf(const Error& error)
{
    const qsizetype open = error.detail.lastIndexOf(u'(');
    return error.kind == ErrorKind::Journal && error.detail.endsWith(u')')
             ? error.detail.mid(open + 1).chopped(1).toInt() & 0xff
             : 0;
}

void Database::setPatience(std::chrono::milliseconds wanted)
{
    if (m_patience == wanted)
        return;
    m_patience = wanted;
    QSqlQuery(m_database).exec(u"PRAGMA busy_timeout=" % QString::number(wanted.count()));
}

Result<QVariant> Database::single(const QString& statement, const QVariantMap& values)
{
    Result<QSqlQuery> query = run(statement, values);
    if (!query)
        return query.error();
    return query.value().next() ? query.value().value(0) : QVariant();
}

Transaction::Transaction(Database& database)
    : m_database(database)
    , m_begun(Nothing{})
{
    m_depth = database.m_depth;
    // IMMEDIATE: two writers queue up here, instead of failing in the middle.
    const Result<QSqlQuery> begun =
        database.run(m_depth == 0 ? QStringLiteral("BEGIN IMMEDIATE") : u"SAVEPOINT " % name());
    m_open = begun.ok();
    if (begun)
        ++database.m_depth;
    else
        m_begun = begun.error();
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    m_database.m_depth = m_depth;
    (void)m_database.run(m_depth == 0 ? QStringLiteral("ROLLBACK") : u"ROLLBACK TO " % name());
    if (m_depth > 0)
        (void)m_database.run(u"RELEASE " % name());
}

QString Transaction::name() const { return u"step" % QString::number(m_depth); }

Status Transaction::commit()
{
    if (!m_begun)
        return m_begun;
    const Result<QSqlQuery> done = m_database.run(m_depth == 0 ? QStringLiteral("COMMIT") : u"RELEASE " % name());
    if (!done)
        return done.error();
    m_database.m_depth = m_depth;
    m_open = false;
    return Nothing{};
}

} // namespace klapper
