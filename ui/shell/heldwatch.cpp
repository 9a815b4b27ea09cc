// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/heldwatch.h"

#include "app/engine.h"
#include "ui/models/moneytext.h"
#include "ui/shell/messagearea.h"

#include <algorithm>

namespace klapper {

namespace {

QString balanceKey() { return QStringLiteral("balance"); }

bool waitsForToken(const Job& job)
{
    const bool refused =
        job.error && (job.error->kind == ErrorKind::NotSignedIn || job.error->kind == ErrorKind::Forbidden);
    // Before it was sent, and in the middle: polls and downloads need the token too.
    return refused && !isFinished(job.state);
}

bool waitsForBalance(const Job& job)
{
    return job.state == JobState::Held && job.error && job.error->kind == ErrorKind::NoBalance;
}

} // namespace

HeldWatch::HeldWatch(Engine& engine, MessageArea& messages, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_messages(messages)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &HeldWatch::count);
    const auto soon = [this] {
        m_soon.start(0);
    };
    connect(&m_engine.queue(), &JobQueue::jobAdded, this, soon);
    connect(&m_engine.queue(), &JobQueue::jobChanged, this, soon);
    soon();
}

void HeldWatch::count()
{
    int forToken = 0;
    int forBalance = 0;
    Money sum;
    const QStringList ids = m_engine.queue().ids();
    for (const QString& id : ids) {
        if (!m_engine.queue().isOurs(id))
            continue;
        const Job& job = *m_engine.queue().job(id);
        forToken += waitsForToken(job) ? 1 : 0;
        if (!waitsForBalance(job))
            continue;
        ++forBalance;
        sum += job.estimate;
    }
    m_sumForBalance = sum;
    if (std::exchange(m_forToken, forToken) != forToken)
        Q_EMIT forTokenChanged(forToken);
    if (std::exchange(m_forBalance, forBalance) != forBalance)
        showBalance(forBalance);
}

void HeldWatch::showBalance(int jobs)
{
    if (jobs == 0)
        return m_messages.hide(balanceKey());
    m_engine.balance().refresh(); // what stands beside it shall not say otherwise
    const QString text =
        tr("The account's balance is too low. Jobs that are held for it: %1; none of them was sent.").arg(jobs);
    const MessageArea::Action release{tr("Release them · about %1").arg(moneyText(m_sumForBalance)), [this] {
                                          releaseForBalance();
                                      }};
    if (m_engine.isPractice())
        return m_messages.show(balanceKey(), Banner::Kind::Warning, text, release);
    m_messages.show(balanceKey(), Banner::Kind::Warning, text,
                    {tr("Open RunComfy"),
                     [this] {
                         Q_EMIT accountPageRequested();
                     }},
                    release);
}

void HeldWatch::releaseForBalance()
{
    m_engine.balance().refresh();
    const QStringList ids = m_engine.queue().unsent();
    for (const QString& id : ids) {
        if (waitsForBalance(*m_engine.queue().job(id)))
            m_engine.queue().release(id);
    }
}

} // namespace klapper
