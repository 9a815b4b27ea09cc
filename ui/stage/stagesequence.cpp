// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the stage that plays a sequence through.
#include "ui/stage/clipplayer.h"
#include "ui/stage/clipview.h"
#include "ui/stage/sequencepage.h"
#include "ui/stage/sequenceplayer.h"
#include "ui/stage/stagepanel.h"
#include "ui/stage/videocanvas.h"

#include <QStackedWidget>

namespace klapper {

void StagePanel::setupSequence()
{
    m_sequencePage = new SequencePage;
    m_pages->addWidget(m_sequencePage);
    connect(m_sequencePage, &SequencePage::leaveRequested, this, &StagePanel::leaveSequence);
    m_sequencePage->player()->setTools(m_player->tools());
}

bool StagePanel::openSequence(const QString& name, const QList<SequencePart>& parts, int fadeMs, qint64 frame)
{
    if (parts.isEmpty())
        return false;
    leaveComparison();
    if (!m_sequencePage)
        setupSequence();
    setClipFullScreen(false);
    m_player->pause();
    const bool fresh = !isInSequence();
    m_pages->setCurrentWidget(m_sequencePage);
    if (fresh) {
        m_sequencePage->player()->setVolume(m_player->volume());
        m_sequencePage->player()->setMuted(m_player->isMuted());
    }
    m_sequencePage->open(name, parts, fadeMs, frame);
    if (fresh)
        Q_EMIT sequenceShownChanged(true);
    return true;
}

bool StagePanel::isInSequence() const { return m_sequencePage && m_pages->currentWidget() == m_sequencePage; }

void StagePanel::leaveSequence()
{
    if (!isInSequence())
        return;
    const bool hadFocus = m_sequencePage->isAncestorOf(focusWidget());
    m_pages->setCurrentWidget(m_hasClip ? m_clipPage : m_welcome);
    m_sequencePage->close();
    if (hadFocus && m_hasClip)
        m_view->canvas()->setFocus();
    Q_EMIT sequenceShownChanged(false);
}

} // namespace klapper
