// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <mutex>
#include <optional>

namespace klapper::practice {

struct DeviceCode
{
    QString deviceCode;
    QString userCode;
};

enum class PollOutcome { Pending, Authorized, Denied, Expired };

/// The pretend device-code sign-in. A code is good for ten minutes and for one token.
class SignIn
{
public:
    static constexpr std::chrono::seconds lifetime{600};

    DeviceCode begin();
    PollOutcome poll(const QString& deviceCode);
    bool authorize(const QString& userCode); ///< the verify page was opened; false for an unknown code

    /// By the control endpoint, for every code that is open and for those to come (nothing: back to the
    /// page).
    void decide(std::optional<PollOutcome> outcome, int afterPolls);
    /// Whose token the next sign-ins give, by id; empty: the first person's.
    void setPerson(const QString& id);
    QString person() const;

private:
    struct Open
    {
        DeviceCode code;
        std::chrono::steady_clock::time_point begun;
        bool authorized = false;
        int polls = 0;
    };
    mutable std::mutex m_mutex;
    QList<Open> m_open;
    std::optional<PollOutcome> m_decided;
    int m_afterPolls = 0;
    QString m_person;
};

} // namespace klapper::practice
