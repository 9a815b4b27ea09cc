// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress.h"

#include "app/cli/numbers.h"
#include "app/cli/text.h"

namespace klapper::cli {

namespace {

QString silence(const Job& job)
{
    return Text::tr("no answer from the service since %1; still trying, the request goes on")
        .arg(job.lastContact.toLocalTime().toString(u"HH:mm:ss"));
}

} // namespace

Progress::Progress(Console& console, Origin origin, QString label, QObject* parent)
    : QObject(parent)
    , m_console(console)
    , m_origin(origin)
    , m_label(std::move(label))
{
    connect(&m_tick, &QTimer::timeout, this, &Progress::tick);
}

void Progress::show(const Job& job)
{
    if (job.state != m_job.state || !m_since.isValid())
        m_since = QDateTime::currentDateTimeUtc();
    m_job = job;
    if (!m_idSaid && !job.requestId.isEmpty()) {
        m_idSaid = true;
        m_console.note(
            m_label
            % (m_origin == Origin::New ? Text::tr("accepted as request %1") : Text::tr("picking up request %1"))
                  .arg(job.requestId));
        if (!m_usual.isEmpty())
            m_console.note(m_label % m_usual);
    }
    const QString step = stepText();
    if (step.isEmpty())
        return;
    m_console.step(m_label % step);
    if (m_label.isEmpty()) {
        m_tick.start(std::chrono::seconds(1));
        if (job.state == JobState::Downloading)
            tick();
    }
}

void Progress::tick()
{
    const QString text = updateText();
    if (!text.isEmpty())
        m_console.update(text);
}

QString Progress::stepText() const
{
    switch (m_job.state) {
    case JobState::Submitting:
        return Text::tr("sending the request");
    case JobState::InQueue:
        return m_job.queuePosition ? Text::tr("queued, position %1").arg(*m_job.queuePosition) : Text::tr("queued");
    case JobState::Rendering: {
        // A word that is not known here is shown as the service says it.
        const QString word = m_job.remoteWord.toLower();
        const bool usual = QStringList{QStringLiteral("in_progress"), QStringLiteral("processing"),
                                       QStringLiteral("starting"), QString()}
                               .contains(word);
        return usual ? Text::tr("rendering") : Text::tr("rendering (%1)").arg(m_job.remoteWord);
    }
    case JobState::Unreachable:
        return silence(m_job);
    case JobState::Downloading:
        return m_job.error ? silence(m_job) : Text::tr("downloading");
    case JobState::Held:
    case JobState::Waiting:
    case JobState::Unknown:
    case JobState::Done:
    case JobState::DoneNoFile:
    case JobState::Cancelled:
    case JobState::Failed:
    case JobState::Expired:
        return {};
    }
    Q_UNREACHABLE();
}

QString Progress::updateText() const
{
    const QString step = stepText();
    if (m_job.state == JobState::Downloading && !m_job.error) {
        if (m_job.total <= 0)
            return m_job.received > 0 ? Text::tr("%1 %2 MB").arg(step, megabytesText(m_job.received)) : step;
        return Text::tr("%1 %2 of %3 MB, %4 %")
            .arg(step, megabytesText(m_job.received), megabytesText(m_job.total),
                 countText(m_job.received * 100 / m_job.total));
    }
    if (m_job.state != JobState::Rendering && m_job.state != JobState::InQueue)
        return {};
    return Text::tr("%1, %2 s").arg(step, countText(m_since.secsTo(QDateTime::currentDateTimeUtc())));
}

} // namespace klapper::cli
