// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recipehistory.h"

#include "app/jobs/jobqueue.h"

#include <QJsonDocument>

namespace klapper {

namespace {
quint8 bitOf(Tier tier) { return quint8(1u << unsigned(tier)); }
} // namespace

QByteArray recipeKey(const RequestDraft& draft)
{
    RequestDraft bare = draft;
    bare.endpoint.tier = Tier::Standard;
    bare.seed.reset();
    if (!bare.shotsActive) {
        bare.shots.clear();
        bare.style.clear();
    }
    if (bare.endpoint.takesImage()) {
        bare.aspect.clear(); // the image's
    } else {
        bare.firstFrame.clear();
        bare.lastFrame.clear();
        bare.elements = {};
    }
    return QJsonDocument(bare.toJson()).toJson(QJsonDocument::Compact);
}

RecipeHistory::RecipeHistory(JobQueue& queue, QObject* parent)
    : QObject(parent)
    , m_queue(queue)
{
    const QStringList ids = m_queue.ids();
    for (const QString& id : ids)
        note(id);
    connect(&m_queue, &JobQueue::jobAdded, this, &RecipeHistory::note);
    connect(&m_queue, &JobQueue::jobChanged, this, &RecipeHistory::note);
}

void RecipeHistory::note(const QString& id)
{
    const Job* job = m_queue.job(id);
    const bool succeeded = job && (job->state == JobState::Done || job->state == JobState::DoneNoFile);
    if (!succeeded || m_noted.contains(id))
        return;
    m_noted.insert(id);
    m_tiers[recipeKey(job->draft)] |= bitOf(job->draft.endpoint.tier);
    Q_EMIT changed();
}

bool RecipeHistory::succeeded(const RequestDraft& draft) const
{
    return m_tiers.value(recipeKey(draft)) & bitOf(draft.endpoint.tier);
}

bool RecipeHistory::succeededCheaper(const RequestDraft& draft) const
{
    const quint8 cheaper = quint8(bitOf(draft.endpoint.tier) - 1); // tiers stand in the order of their price
    return m_tiers.value(recipeKey(draft)) & cheaper;
}

} // namespace klapper
