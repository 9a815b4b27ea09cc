// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recipehistory.h"

#include "app/jobs/jobqueue.h"
#include "app/jobs/journal.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

namespace klapper {

using namespace std::chrono_literals;

namespace {

/// A step takes some milliseconds: nobody who types or scrolls sees it.
constexpr int draftsPerStep = 40;
constexpr auto firstStepAfter = 2s;
constexpr auto betweenSteps = 20ms;

quint8 bitOf(Tier tier) { return quint8(1u << unsigned(tier)); }

/// Whole recipes of ten thousand jobs would be megabytes. Two that fall together make one hint too many.
quint64 hashOf(const RequestDraft& draft)
{
    const QByteArray digest = QCryptographicHash::hash(recipeKey(draft), QCryptographicHash::Sha1);
    return qFromLittleEndian<quint64>(digest.constData());
}

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

RecipeHistory::RecipeHistory(JobQueue& queue, Journal& journal, QObject* parent)
    : QObject(parent)
    , m_queue(queue)
    , m_journal(journal)
{
    const QStringList ids = m_queue.ids();
    for (const QString& id : ids)
        note(id);
    connect(&m_queue, &JobQueue::jobAdded, this, &RecipeHistory::note);
    connect(&m_queue, &JobQueue::jobChanged, this, &RecipeHistory::note);
    m_pastTimer.setSingleShot(true);
    connect(&m_pastTimer, &QTimer::timeout, this, &RecipeHistory::readPast);
    m_pastTimer.start(firstStepAfter);
}

void RecipeHistory::note(const QString& id)
{
    const Job* job = m_queue.job(id);
    const bool succeeded = job && (job->state == JobState::Done || job->state == JobState::DoneNoFile);
    if (succeeded && noteMade(job->draft))
        Q_EMIT changed();
}

bool RecipeHistory::noteMade(const RequestDraft& draft)
{
    quint8& tiers = m_tiers[hashOf(draft)];
    const quint8 before = tiers;
    tiers |= bitOf(draft.endpoint.tier);
    return tiers != before;
}

void RecipeHistory::readPast()
{
    const Result<DraftPage> page = m_journal.madeDrafts(m_pastFrom, draftsPerStep);
    if (page) {
        for (const RequestDraft& draft : page->drafts)
            m_pastIsNew = noteMade(draft) || m_pastIsNew;
        m_pastFrom = page->next;
    }
    // What cannot be read now is read later: it is only a hint.
    if (!page || m_pastFrom > 0)
        m_pastTimer.start(page ? std::chrono::milliseconds(betweenSteps) : std::chrono::milliseconds(firstStepAfter));
    else if (m_pastIsNew)
        Q_EMIT changed();
}

bool RecipeHistory::succeeded(const RequestDraft& draft) const
{
    return m_tiers.value(hashOf(draft)) & bitOf(draft.endpoint.tier);
}

bool RecipeHistory::succeededCheaper(const RequestDraft& draft) const
{
    const quint8 cheaper = quint8(bitOf(draft.endpoint.tier) - 1); // tiers stand in the order of their price
    return m_tiers.value(hashOf(draft)) & cheaper;
}

} // namespace klapper
