// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress.h"

namespace klapper::cli {

namespace {

QString megabytes(qint64 bytes) { return QString::number(double(bytes) / 1e6, 'f', 1); }

QString silence(const Job& job)
{
    return u"no answer from the service since " % job.lastContact.toLocalTime().toString(u"HH:mm:ss")
         % u"; still trying, the request goes on";
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
        m_console.note(m_label % (m_origin == Origin::New ? u"accepted as request " : u"picking up request ")
                       % job.requestId);
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
        return QStringLiteral("sending the request");
    case JobState::InQueue:
        return m_job.queuePosition ? QStringLiteral("queued, position %1").arg(*m_job.queuePosition)
                                   : QStringLiteral("queued");
    case JobState::Rendering: {
        // A word that is not known here is shown as the service says it.
        const QString word = m_job.remoteWord.toLower();
        const bool usual = QStringList{QStringLiteral("in_progress"), QStringLiteral("processing"),
                                       QStringLiteral("starting"), QString()}
                               .contains(word);
        return usual ? QStringLiteral("rendering") : QString(u"rendering (" % m_job.remoteWord % u')');
    }
    case JobState::Unreachable:
        return silence(m_job);
    case JobState::Downloading:
        return m_job.error ? silence(m_job) : QStringLiteral("downloading");
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
            return m_job.received > 0 ? QString(step % u' ' % megabytes(m_job.received) % u" MB") : step;
        return QStringLiteral("%1 %2 of %3 MB, %4 %")
            .arg(step, megabytes(m_job.received), megabytes(m_job.total))
            .arg(m_job.received * 100 / m_job.total);
    }
    if (m_job.state != JobState::Rendering && m_job.state != JobState::InQueue)
        return {};
    return QStringLiteral("%1, %2 s").arg(step).arg(m_since.secsTo(QDateTime::currentDateTimeUtc()));
}

} // namespace klapper::cli
