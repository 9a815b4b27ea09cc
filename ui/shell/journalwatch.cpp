// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/journalwatch.h"

#include "app/engine.h"
#include "ui/jobs/errorwords.h"
#include "ui/shell/messagearea.h"

namespace klapper {

using namespace std::chrono_literals;

namespace {
QString journalKey() { return QStringLiteral("journal"); }
QString brokenKey() { return QStringLiteral("journalBroken"); }
} // namespace

JournalWatch::JournalWatch(Engine& engine, MessageArea& messages, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_messages(messages)
{
    sayHowItOpened();
    m_again.setInterval(2s);
    connect(&m_again, &QTimer::timeout, this, &JournalWatch::tryAgain);
    connect(&m_engine.queue(), &JobQueue::journalFailed, this, &JournalWatch::sayNotWritable);
}

void JournalWatch::sayHowItOpened()
{
    if (m_engine.journal().isReadOnly()) {
        return m_messages.show(journalKey(), Banner::Kind::Warning,
                               tr("The journal is of a newer version of Klapper. Everything can be looked at; nothing "
                                  "can be sent, and jobs "
                                  "under way are not followed until Klapper is updated."));
    }
    const JournalReport report = m_engine.journalReport();
    if (report) {
        m_messages.show(journalKey(), Banner::Kind::Warning, rescueWords(report), {}, {},
                        [this] { m_engine.journal().forgetReport(); });
    }
}

QString JournalWatch::rescueWords(const JournalReport& report)
{
    QStringList words{
        tr("The journal of jobs was damaged and a new one was made: %1 jobs were read from the old one, %2 "
           "from the recipes beside your clips. The old one is kept as %3.")
            .arg(report.salvaged)
            .arg(report.rebuilt)
            .arg(report.setAside)};
    if (report.unclear > 0)
        words.append(
            tr("Whether they were sent cannot be told, so look before you send again: %1.").arg(report.unclear));
    if (report.held > 0)
        words.append(tr("Held until you release them: %1.").arg(report.held));
    if (report.refused > 0)
        words.append(tr("Recipes that were not believed: %1.").arg(report.refused));
    if (report.capsLost)
        words.append(tr("The caps of your budget are lost: set them again."));
    return words.join(u' ');
}

void JournalWatch::sayNotWritable(const Error& error)
{
    // It fails for each job and every few seconds; one message is enough.
    if (m_again.isActive() || m_engine.journal().isReadOnly())
        return;
    m_again.start();
    m_messages.show(
        brokenKey(), Banner::Kind::Error,
        tr("%1 Nothing new is sent until the disk takes it. %2").arg(ErrorWords::happened(error), error.detail));
}

void JournalWatch::tryAgain()
{
    const QString probe = QStringLiteral("last_probe");
    if (!m_engine.journal().setSetting(probe, m_engine.environment().now().toString(Qt::ISODate)))
        return;
    m_again.stop();
    m_messages.hide(brokenKey());
}

} // namespace klapper
