// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/database.h"

#include <QSqlError>
#include <QUuid>

namespace klapper {

namespace {
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
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
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

void Database::close()
{
    if (m_name.isEmpty())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

Status Database::refuseWrites()
{
    const Result<QSqlQuery> done = run(QStringLiteral("PRAGMA query_only=ON"));
    return done ? Status(Nothing{}) : Status(done.error());
}

Result<QSqlQuery> Database::run(const QString& statement, const QVariantMap& values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return journalError(query.lastError());
    for (auto it = values.begin(); it != values.end(); ++it)
        query.bindValue(it.key(), it.value());
    if (!query.exec())
        return journalError(query.lastError());
    return query;
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
    // IMMEDIATE: two writers queue up here, instead of failing in the middle.
    const Result<QSqlQuery> begun = database.run(QStringLiteral("BEGIN IMMEDIATE"));
    m_open = begun.ok();
    if (!begun)
        m_begun = begun.error();
}

Transaction::~Transaction()
{
    if (m_open)
        (void)m_database.run(QStringLiteral("ROLLBACK"));
}

Status Transaction::commit()
{
    if (!m_begun)
        return m_begun;
    const Result<QSqlQuery> done = m_database.run(QStringLiteral("COMMIT"));
    if (!done)
        return done.error();
    m_open = false;
    return Nothing{};
}

} // namespace klapper
