// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/journalcheck.h"

#include "app/jobs/database.h"

namespace klapper {

namespace {

Status checkFile(const QString& path)
{
    Database database;
    const Status opened = database.openToRead(path);
    return opened ? database.checkPages() : opened;
}

} // namespace

JournalCheck::JournalCheck(const QString& path)
    : m_path(path)
{
}

JournalCheck::~JournalCheck()
{
    if (m_outcome.valid())
        m_outcome.wait();
}

void JournalCheck::begin()
{
    if (m_outcome.valid())
        return;
    const auto run = [this] {
        Status outcome = checkFile(m_path);
        QMetaObject::invokeMethod(this, &JournalCheck::finished, Qt::QueuedConnection);
        return outcome;
    };
    m_outcome = std::async(std::launch::async, run).share();
}

Status JournalCheck::wait()
{
    begin();
    return m_outcome.get();
}

bool JournalCheck::isDone() const
{
    return m_outcome.valid() && m_outcome.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

} // namespace klapper
