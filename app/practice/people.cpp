// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/people.h"

#include <algorithm>

namespace klapper::practice {

void People::add(Person person)
{
    const std::lock_guard lock(m_mutex);
    const auto known = std::find_if(m_people.begin(), m_people.end(),
                                    [&person](const Person& other) { return other.id == person.id; });
    if (known != m_people.end())
        *known = std::move(person);
    else
        m_people.append(std::move(person));
}

std::optional<Person> People::ofToken(const QString& token) const
{
    const std::lock_guard lock(m_mutex);
    const auto known = std::find_if(m_people.begin(), m_people.end(), [&token](const Person& person) {
        return !token.isEmpty() && person.token == token;
    });
    return known == m_people.end() ? std::nullopt : std::optional(*known);
}

std::optional<Person> People::find(const QString& id) const
{
    const std::lock_guard lock(m_mutex);
    const auto known = std::find_if(m_people.begin(), m_people.end(),
                                    [&id](const Person& person) { return id.isEmpty() || person.id == id; });
    return known == m_people.end() ? std::nullopt : std::optional(*known);
}

} // namespace klapper::practice
