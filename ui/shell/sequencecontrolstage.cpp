// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sequence and the stage: marks that become trims, single clips, and playing through.
#include "app/engine.h"
#include "ui/library/librarypanel.h"
#include "ui/sequence/sequencepanel.h"
#include "ui/sequence/sequencewords.h"
#include "ui/shell/lowerarea.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/sequencecontrol.h"
#include "ui/shell/stagedirector.h"
#include "ui/stage/clipplayer.h"
#include "ui/stage/sequencepage.h"
#include "ui/stage/sequenceplayer.h"
#include "ui/stage/stagepanel.h"

#include <QMenu>

namespace klapper {

void SequenceControl::setupStage()
{
    QMenu* again = m_parts.stage.againMenu();
    connect(again, &QMenu::aboutToShow, this, [this, again] {
        again->addSeparator();
        again->addAction(m_add);
    });
    // What arrives meanwhile does not take the sequence's place.
    connect(&m_parts.stage, &StagePanel::sequenceShownChanged, this, [this](bool shown) {
        m_parts.director.setChosen();
        if (shown)
            return;
        m_playing.clear();
        m_panel->setPlayed({});
    });
}

void SequenceControl::setMarks(SequenceClip& clip) const
{
    const ClipPlayer* player = m_parts.stage.player();
    clip.in = player->markIn().value_or(0);
    clip.out = player->markOut() && *player->markOut() + 1 < player->frameCount() ? *player->markOut() + 1 : -1;
}

void SequenceControl::addShown()
{
    const StageClip& shown = m_parts.stage.clip();
    const bool isSeen = m_parts.stage.hasClip() && !m_parts.stage.isComparing() && !m_parts.stage.isInSequence();
    if (!isSeen)
        return addTakes(m_parts.library.selectedIds());
    std::optional<SequenceClip> clip = clipOf(m_parts.director.shown());
    if (!clip || shown.path != clip->path) { // a file from elsewhere that was opened from a sequence
        clip = SequenceClip();
        clip->path = shown.path;
        clip->title = shown.title;
    }
    setMarks(*clip);
    m_parts.messages.hide(QStringLiteral("sequence"));
    m_parts.lower.setTab(LowerArea::Tab::Sequence);
    m_panel->insertClips({*clip});
}

/// The clip that the stage's marks belong to: the current one when it is of that file, else the first one that is.
QString SequenceControl::markedClip() const
{
    const QString path = m_parts.stage.hasClip() ? m_parts.stage.clip().path : QString();
    QString first;
    for (const SequenceItem& item : m_panel->model().items()) {
        if (item.clip.path != path)
            continue;
        if (item.clip.id == m_panel->strip().currentId())
            return item.clip.id;
        first = first.isEmpty() ? item.clip.id : first;
    }
    return first;
}

void SequenceControl::useMarks()
{
    const ClipPlayer* player = m_parts.stage.player();
    if (!m_parts.stage.hasClip() || (!player->markIn() && !player->markOut()))
        return hint(tr("Mark the beginning (I) or the end (O) of the clip in the stage first."));
    const QString id = markedClip();
    if (id.isEmpty())
        return hint(tr("The clip in the stage does not stand in this sequence. Add it: then its marks "
                       "become its trim."));
    m_parts.messages.hide(QStringLiteral("sequence"));
    SequenceClip trimmed;
    setMarks(trimmed);
    m_panel->trim(id, trimmed.in, trimmed.out);
    m_panel->strip().select({id});
}

void SequenceControl::open(const SequenceClip& clip)
{
    const std::optional<SequenceClip> take = clipOf(clip.jobId);
    if (!take || take->path != clip.path || !m_parts.director.showAgain(clip.jobId)) {
        StageClip file;
        file.path = clip.path;
        file.title = clip.title;
        if (const std::optional<ClipFact> fact = m_facts.of(clip)) {
            file.frameRate = fact->info.fps();
            file.seconds = fact->info.seconds;
            file.size = QSize(fact->info.width, fact->info.height);
            file.hasAudio = fact->info.hasAudio;
        }
        m_parts.director.showFile(file);
    }
    // Its trims are the marks, to be set anew.
    ClipPlayer* player = m_parts.stage.player();
    if (clip.in > 0)
        player->setMarkIn(clip.in);
    if (clip.out > 0)
        player->setMarkOut(clip.out - 1);
}

QList<SequencePart> SequenceControl::partsToPlay() const
{
    QList<SequencePart> parts;
    for (const SequenceItem& item : m_panel->model().items()) {
        SequencePart part;
        part.clip.jobId = item.clip.jobId;
        part.clip.path = item.clip.path;
        part.clip.title = SequenceWords::title(item);
        part.clip.frameRate = item.fact ? item.fact->info.fps() : 0;
        part.clip.seconds = item.fact ? item.fact->info.seconds : 0;
        part.clip.hasAudio = item.fact && item.fact->info.hasAudio;
        part.in = item.clip.in;
        part.out = item.clip.out;
        part.frames = std::max<qint64>(0, item.frames());
        parts.append(part);
    }
    return parts;
}

void SequenceControl::play(const QString& clipId)
{
    const QList<SequencePart> parts = partsToPlay();
    if (parts.isEmpty())
        return;
    const int from = std::max(0, m_panel->model().rowOf(clipId));
    const SequenceTimes times = m_panel->model().times();
    const qint64 frame = times.frameOf({from, times.pieces().at(from).first});
    put(parts, frame);
    m_parts.stage.sequencePage()->player()->play();
}

void SequenceControl::put(const QList<SequencePart>& parts, qint64 frame)
{
    const Sequence sequence = m_panel->sequence();
    m_played = sequence.id;
    m_playing.clear();
    for (const SequenceItem& item : m_panel->model().items())
        m_playing.append(item.clip.id);
    m_parts.stage.openSequence(SequenceWords::name(sequence), parts, sequence.fadeMs, frame);
    SequencePage& page = *m_parts.stage.sequencePage();
    connect(&page, &SequencePage::currentChanged, this, &SequenceControl::followPlayed, Qt::UniqueConnection);
    followPlayed(page.player()->current());
}

void SequenceControl::followPlayed(int index) { m_panel->setPlayed(m_playing.value(index)); }

/// The sequence was changed while the stage shows it: it goes on with what it is now, where it stands.
void SequenceControl::follow()
{
    if (!m_parts.stage.isInSequence() || m_panel->model().sequenceId() != m_played)
        return;
    const SequencePlayer& player = *m_parts.stage.sequencePage()->player();
    const QList<SequencePart> parts = partsToPlay();
    if (parts.isEmpty())
        return m_parts.stage.leaveSequence();
    bool isSame = parts.size() == player.count() && player.fadeMs() == m_panel->sequence().fadeMs;
    for (int i = 0; isSame && i < player.count(); ++i) {
        const SequencePart& shown = player.part(i);
        isSame = shown.clip.path == parts[i].clip.path && shown.in == parts[i].in && shown.out == parts[i].out;
    }
    if (isSame)
        return;
    const SequenceTimes::Place place = player.place();
    const int row = m_panel->model().rowOf(m_playing.value(place.piece));
    const SequenceTimes times = m_panel->model().times();
    put(parts, row < 0 ? std::min(player.frame(), times.frames() - 1) : times.frameOf({row, place.frame}));
}

} // namespace klapper
