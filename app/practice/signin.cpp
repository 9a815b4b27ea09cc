// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/signin.h"

#include <QRandomGenerator>

#include <algorithm>

namespace klapper::practice {

namespace {

QString randomWord(int length)
{
    // Letters that nobody mistakes for a digit when typing the code.
    static constexpr QStringView letters = u"BCDFGHJKLMNPQRSTVWXZ";
    QString word;
    for (int i = 0; i < length; ++i)
        word.append(letters.at(QRandomGenerator::system()->bounded(static_cast<int>(letters.size()))));
    return word;
}

} // namespace

DeviceCode SignIn::begin()
{
    const std::lock_guard lock(m_mutex);
    const DeviceCode code{randomWord(40), QString(randomWord(4) + u'-' + randomWord(4))};
    m_open.append(Open{.code = code, .begun = std::chrono::steady_clock::now()});
    return code;
}

PollOutcome SignIn::poll(const QString& deviceCode)
{
    const std::lock_guard lock(m_mutex);
    const auto it = std::find_if(m_open.begin(), m_open.end(),
                                 [&](const Open& open) { return open.code.deviceCode == deviceCode; });
    if (it == m_open.end() || std::chrono::steady_clock::now() - it->begun > lifetime)
        return PollOutcome::Expired;
    PollOutcome outcome = it->authorized ? PollOutcome::Authorized : PollOutcome::Pending;
    if (m_decided && ++it->polls > m_afterPolls)
        outcome = *m_decided;
    if (outcome != PollOutcome::Pending)
        m_open.erase(it);
    return outcome;
}

bool SignIn::authorize(const QString& userCode)
{
    const std::lock_guard lock(m_mutex);
    for (Open& open : m_open) {
        if (open.code.userCode == userCode) {
            open.authorized = true;
            return true;
        }
    }
    return false;
}

void SignIn::decide(std::optional<PollOutcome> outcome, int afterPolls)
{
    const std::lock_guard lock(m_mutex);
    m_decided = outcome;
    m_afterPolls = afterPolls;
    for (Open& open : m_open)
        open.polls = 0;
}

void SignIn::setPerson(const QString& id)
{
    const std::lock_guard lock(m_mutex);
    m_person = id;
}

QString SignIn::person() const
{
    const std::lock_guard lock(m_mutex);
    return m_person;
}

} // namespace klapper::practice
