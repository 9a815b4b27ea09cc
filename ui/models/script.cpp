// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/script.h"

#include "app/prompt/shottext.h"
#include "ui/models/composemodel.h"

#include <algorithm>

namespace klapper {

namespace {

/// Whether the first frame may be a picture inside the request instead of an address.
bool takesEmbeddedFrame(const Contract& contract)
{
    const Field* frame = contract.field(Role::FirstFrame);
    return frame && frame->takesEmbedded;
}

} // namespace

bool isScript(const DraftDocument& document)
{
    return document.batch.split && document.draft.shotsActive && !document.draft.shots.isEmpty();
}

void fitScript(DraftDocument& document)
{
    if (isScript(document))
        document.draft.seconds = klapper::secondsOf(document.draft.shots);
}

Script::Script(ComposeModel& model)
    : m_model(model)
    , m_limits{model.leastSeconds(), model.mostSeconds(), model.contract().maxShots()}
    , m_starts(clipStarts(model.draft().shots, m_limits, model.document().batch.splitBefore))
{
}

bool Script::isSplit() const { return isScript(m_model.document()); }

bool Script::isLong() const
{
    return m_model.draft().shotsActive && (seconds() > m_limits.mostSeconds || shots() > m_limits.mostShots);
}

int Script::seconds() const { return klapper::secondsOf(m_model.draft().shots); }

int Script::shots() const { return int(m_model.draft().shots.size()); }

int Script::endOf(int clip) const { return clip + 1 < clips() ? m_starts[clip + 1] : shots(); }

int Script::secondsOf(int clip) const
{
    return klapper::secondsOf(m_model.draft().shots.sliced(m_starts[clip], endOf(clip) - m_starts[clip]));
}

void Script::split()
{
    m_model.edit({}, [](DraftDocument& document) {
        document.batch.split = true;
        document.batch.splitBefore.clear();
    });
}

void Script::join()
{
    m_model.edit({}, [this](DraftDocument& document) {
        document.batch.split = false;
        document.batch.splitBefore.clear();
        document.draft.seconds = std::clamp(seconds(), m_limits.leastSeconds, m_limits.mostSeconds);
    });
}

void Script::addBeyond(int seconds)
{
    m_model.edit({}, [seconds](DraftDocument& document) {
        document.batch.split = true;
        document.draft.shots.append({QString(), seconds});
    });
}

bool Script::canMove(int clip, int step) const
{
    if (clip < 1 || clip >= clips())
        return false;
    const int to = m_starts[clip] + step;
    return to > m_starts[clip - 1] && to < endOf(clip);
}

void Script::move(int clip, int step)
{
    if (!canMove(clip, step))
        return;
    QList<int> byHand = m_starts.sliced(1);
    byHand[clip - 1] += step;
    m_model.edit(QStringLiteral("clip %1").arg(clip),
                 [&byHand](DraftDocument& document) { document.batch.splitBefore = byHand; });
}

bool Script::canChain() const
{
    return takesEmbeddedFrame(m_model.contract({m_model.draft().endpoint.tier, Mode::ImageToVideo}));
}

bool Script::isChained() const { return m_model.document().batch.chained; }

void Script::setChained(bool chained)
{
    m_model.edit({}, [chained](DraftDocument& document) { document.batch.chained = chained; });
}

} // namespace klapper
