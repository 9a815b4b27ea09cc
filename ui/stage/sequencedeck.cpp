// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/sequencedeck.h"

#include "ui/stage/clipplayer.h"

#include <cstdlib>
#include <utility>

namespace klapper {

SequenceDeck::SequenceDeck(QObject* parent)
    : QObject(parent)
    , m_player(new ClipPlayer(this))
{
    connect(m_player, &ClipPlayer::stateChanged, this, &SequenceDeck::follow);
    connect(m_player, &ClipPlayer::frameChanged, this, [this](qint64 frame) {
        if (m_piece >= 0 && !m_aim)
            Q_EMIT frameChanged(frame);
    });
    connect(m_player, &ClipPlayer::pictureChanged, this, [this] {
        constexpr qint64 near = 3;
        if (m_goal && (m_player->isMoving() || std::abs(m_player->pictureNumber() - *m_goal) <= near) && !m_aim)
            m_goal.reset();
    });
    connect(m_player, &ClipPlayer::lengthChanged, this, [this] {
        if (m_piece >= 0 && !m_player->times().isEmpty()) // what was only guessed may be wrong
            Q_EMIT lengthKnown(m_player->frameCount());
    });
}

void SequenceDeck::setTools(const MediaTools& tools) { m_player->setTools(tools); }

bool SequenceDeck::isLoading() const { return m_player->state() == ClipPlayer::State::Loading; }

bool SequenceDeck::hasFailed() const { return m_player->state() == ClipPlayer::State::Failed; }

bool SequenceDeck::isArriving() const { return isLoading() || m_goal.has_value(); }

void SequenceDeck::load(int piece, const SequencePart& part, qint64 frame)
{
    const bool isOpen = m_piece >= 0 && m_path == part.clip.path && !hasFailed();
    m_piece = piece;
    if (isOpen && !isLoading()) {
        m_player->seek(frame);
        return;
    }
    m_aim = frame;
    m_goal = frame > 0 ? std::optional(frame) : std::nullopt;
    if (isOpen)
        return;
    m_path = part.clip.path;
    m_piece = -1; // closing is none of its news
    m_player->close();
    m_piece = piece;
    const double seconds =
        part.frames > 0 && part.clip.frameRate > 0 ? double(part.frames) / part.clip.frameRate : part.clip.seconds;
    m_player->open(part.clip.path, part.clip.frameRate, seconds);
}

void SequenceDeck::unload()
{
    m_piece = -1;
    m_path.clear();
    m_aim.reset();
    m_goal.reset();
    m_player->close();
}

void SequenceDeck::follow()
{
    if (m_piece < 0)
        return;
    const bool wasReversing = std::exchange(m_wasReversing, m_player->state() == ClipPlayer::State::Reversing);
    switch (m_player->state()) {
    case ClipPlayer::State::Failed:
        if (m_player->problem() != ClipPlayer::Problem::NoFrame) { // that may come late after all
            m_aim.reset();
            m_goal.reset();
        }
        Q_EMIT failed();
        return;
    case ClipPlayer::State::Ended:
        Q_EMIT ended();
        return;
    case ClipPlayer::State::Paused:
        if (const std::optional<qint64> aim = std::exchange(m_aim, std::nullopt)) {
            if (*aim > 0)
                m_player->seek(*aim);
            Q_EMIT ready();
        } else if (wasReversing && m_player->frame() == 0) {
            Q_EMIT atStart();
        }
        return;
    case ClipPlayer::State::Empty:
    case ClipPlayer::State::Loading:
    case ClipPlayer::State::Playing:
    case ClipPlayer::State::Reversing:
        return;
    }
}

} // namespace klapper
