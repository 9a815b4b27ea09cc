// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the stage that compares clips.
#include "app/media/mediatools.h"
#include "ui/stage/clipplayer.h"
#include "ui/stage/clipview.h"
#include "ui/stage/comparepage.h"
#include "ui/stage/compareplayer.h"
#include "ui/stage/sequencepage.h"
#include "ui/stage/sequenceplayer.h"
#include "ui/stage/stagepanel.h"
#include "ui/stage/videocanvas.h"

#include <QStackedWidget>

namespace klapper {

void StagePanel::setupComparison()
{
    m_comparePage = new ComparePage;
    m_pages->addWidget(m_comparePage);
    connect(m_comparePage, &ComparePage::leaveRequested, this, &StagePanel::leaveComparison);
    connect(m_comparePage, &ComparePage::onlyRequested, this, [this](int index) {
        const StageClip clip = m_comparePage->player()->clip(index);
        leaveComparison();
        Q_EMIT onlyRequested(clip);
    });
}

bool StagePanel::compare(const QList<StageClip>& clips)
{
    if (clips.size() < 2 || clips.size() > 4)
        return false;
    leaveSequence();
    if (!m_comparePage)
        setupComparison();
    setClipFullScreen(false);
    m_player->pause();
    const bool fresh = !isComparing();
    m_pages->setCurrentWidget(m_comparePage);
    m_comparePage->player()->setVolume(m_player->volume());
    m_comparePage->player()->setMuted(m_player->isMuted());
    m_comparePage->open(clips, MediaTools::find().ffmpeg);
    if (fresh)
        Q_EMIT comparisonChanged(true);
    return true;
}

bool StagePanel::isComparing() const { return m_comparePage && m_pages->currentWidget() == m_comparePage; }

void StagePanel::leaveComparison()
{
    if (!isComparing())
        return;
    const bool hadFocus = m_comparePage->isAncestorOf(focusWidget());
    m_pages->setCurrentWidget(m_hasClip ? m_clipPage : m_welcome);
    m_comparePage->close();
    if (hadFocus && m_hasClip)
        m_view->canvas()->setFocus();
    Q_EMIT comparisonChanged(false);
}

void StagePanel::togglePlay()
{
    if (isComparing())
        m_comparePage->player()->togglePlay();
    else if (isInSequence())
        m_sequencePage->player()->togglePlay();
    else
        m_player->togglePlay();
}

} // namespace klapper
