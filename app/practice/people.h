// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <mutex>
#include <optional>

namespace klapper::practice {

/// Somebody with an account of the practice service.
struct Person
{
    QString id = QStringLiteral("practice-user");
    QString email = QStringLiteral("practice@localhost");
    QString token;
};

/// Who may use the service: whoever has its token, and who was added by the control endpoint. They share requests and
/// money; what a client keeps apart is seen in the log, which names the person of each call.
class People
{
public:
    void add(Person person); ///< replaces the one with that id
    std::optional<Person> ofToken(const QString& token) const;
    /// Empty id: the first.
    std::optional<Person> find(const QString& id) const;

private:
    mutable std::mutex m_mutex;
    QList<Person> m_people;
};

} // namespace klapper::practice
