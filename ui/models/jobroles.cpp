// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jobroles.h"

namespace klapper {

std::optional<qint64> elapsedSeconds(const Job& job, const QDateTime& now)
{
    if (!job.acceptedAt.isValid())
        return std::nullopt;
    const QDateTime end = job.finishedAt.isValid() ? job.finishedAt : now;
    return std::max<qint64>(0, job.acceptedAt.secsTo(end));
}

namespace {

QString everythingWritten(const RequestDraft& draft)
{
    QStringList parts{draft.prompt};
    for (const Shot& shot : draft.shots)
        parts.append(shot.text);
    return parts.join(u'\n');
}

QVariant moneyOrNothing(const std::optional<Money>& money) { return money ? QVariant(money->micros()) : QVariant(); }

} // namespace

QVariant jobData(const Job& job, int role, bool ours, const QDateTime& now)
{
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return jobTitle(job.draft);
    case JobIdRole:
        return job.id;
    case JobValueRole:
        return QVariant::fromValue(job);
    case PromptRole:
        return everythingWritten(job.draft);
    case TierRole:
        return int(job.draft.endpoint.tier);
    case ModeRole:
        return int(job.draft.endpoint.mode);
    case StateRole:
        return int(job.state);
    case StateWordRole:
        return jobStateWord(job.state);
    case GroupRole:
        return int(groupOf(job.state));
    case QueuePositionRole:
        return job.queuePosition ? QVariant(*job.queuePosition) : QVariant();
    case ReceivedRole:
        return job.received;
    case TotalRole:
        return job.total;
    case ElapsedRole: {
        const auto elapsed = elapsedSeconds(job, now);
        return elapsed ? QVariant(*elapsed) : QVariant();
    }
    case EstimateRole:
        return job.estimate.micros();
    case CostRole:
        return moneyOrNothing(job.cost);
    case HasErrorRole:
        return job.error.has_value();
    case CreatedAtRole:
        return job.createdAt;
    case OutputRole:
        return job.outputs.isEmpty() ? QString() : job.outputs.first().path;
    case SecondsRole:
        return job.draft.seconds;
    case OursRole:
        return ours;
    case RankRole:
        return job.rank;
    default:
        return {};
    }
}

QHash<int, QByteArray> jobRoleNames()
{
    return {{Qt::DisplayRole, "display"},
            {JobIdRole, "jobId"},
            {TitleRole, "title"},
            {PromptRole, "prompt"},
            {TierRole, "tier"},
            {ModeRole, "mode"},
            {StateRole, "state"},
            {StateWordRole, "stateWord"},
            {GroupRole, "group"},
            {QueuePositionRole, "queuePosition"},
            {ReceivedRole, "received"},
            {TotalRole, "total"},
            {ElapsedRole, "elapsed"},
            {EstimateRole, "estimate"},
            {CostRole, "cost"},
            {HasErrorRole, "hasError"},
            {CreatedAtRole, "createdAt"},
            {OutputRole, "output"},
            {ThumbnailRole, "thumbnail"},
            {SecondsRole, "seconds"},
            {OursRole, "ours"},
            // for the order of the unsent
            {RankRole, "rank"}};
}

} // namespace klapper
