// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantMap>

namespace klapper {

/// One SQLite connection under a name of its own, closed with the object.
class Database final
{
public:
    Database() = default;
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Opens or makes the file: WAL, synchronous FULL, foreign keys, 5 s of patience with other writers.
    Status open(const QString& path);
    void close();
    /// From now on every write fails.
    Status refuseWrites();

    /// Runs one statement with named values (":name"). Error Journal with SQLite's words.
    Result<QSqlQuery> run(const QString& statement, const QVariantMap& values = {});
    /// The first column of the first row; invalid when there is none.
    Result<QVariant> single(const QString& statement, const QVariantMap& values = {});

private:
    QSqlDatabase m_database;
    QString m_name;
};

/// Begins a write transaction and rolls it back unless commit() was called and went well.
class Transaction final
{
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    Status begun() const { return m_begun; }
    Status commit();

private:
    Database& m_database;
    Status m_begun;
    bool m_open = false;
};

} // namespace klapper
