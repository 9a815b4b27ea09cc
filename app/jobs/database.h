// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantMap>

#include <chrono>
#include <functional>

namespace klapper {

/// For a column that is NOT NULL: a null QString would be bound as NULL.
inline QString boundText(const QString& value) { return value.isNull() ? QStringLiteral("") : value; }

/// One SQLite connection under a name of its own, closed with the object.
class Database final
{
public:
    Database() = default;
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Opens or makes the file: WAL, synchronous FULL, foreign keys, 5 s of patience with other writers. Once that was
    /// not enough, the next writes wait only a moment, until one goes through: a lock that stays must not freeze a
    /// window for 5 s each time.
    Status open(const QString& path);
    /// Opens a file that is there, for looking at it only.
    Status openToRead(const QString& path);
    void close();
    /// SQLite's own number in one of our errors, without the extension: 5 busy, 11 corrupt … 0: none.
    static int codeOf(const Error& error);
    /// SQLite's own look at every page and every index. Error Journal, with 11 for damage.
    Status checkPages();
    /// From now on every write fails.
    Status refuseWrites();
    /// Whether anything may be written is asked before the first write, and before each one until it may.
    void guardWrites(std::function<Status()> guard) { m_guard = std::move(guard); }

    /// Runs one statement with named values (":name"). Error Journal with SQLite's words.
    Result<QSqlQuery> run(const QString& statement, const QVariantMap& values = {});
    /// The first column of the first row; invalid when there is none.
    Result<QVariant> single(const QString& statement, const QVariantMap& values = {});

private:
    friend class Transaction;
    Status askGuard(const QString& statement);
    void setPatience(std::chrono::milliseconds patience);

    QSqlDatabase m_database;
    QString m_name;
    std::function<Status()> m_guard;
    std::chrono::milliseconds m_patience{5'000};
    int m_depth = 0; ///< transactions within each other
};

/// Begins a write transaction and rolls it back unless commit() was called and went well. One within another is a part
/// of it: it can be rolled back by itself, and is on disk when the outer one is.
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
    QString name() const;

    Database& m_database;
    Status m_begun;
    int m_depth = 0;
    bool m_open = false;
};

} // namespace klapper
