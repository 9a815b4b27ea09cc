// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/levelmeter.h"

#include "ui/stage/clipplayer.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/plainlabel.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace klapper {

namespace {

constexpr double range = 48; ///< dB below full
constexpr int barWidth = 4;
constexpr int barGap = 2;

double decibels(double level) { return level > 0 ? 20 * std::log10(level) : -range; }

} // namespace

LevelMeter::LevelMeter(ClipPlayer* player, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::StaticText);
    setAccessibleName(tr("Audio level"));
    connect(player, &ClipPlayer::stateChanged, this, &LevelMeter::refreshClip);
    connect(player, &ClipPlayer::frameChanged, this, [this] {
        if (!m_player->isMoving()) // nobody reads that many words
            refreshWords();
        update();
    });
    refreshWords();
}

QSize LevelMeter::sizeHint() const { return QSize(2 * barWidth + barGap, controlHeight() - space::small); }

void LevelMeter::refreshClip()
{
    switch (m_player->state()) {
    case ClipPlayer::State::Empty:
    case ClipPlayer::State::Loading:
    case ClipPlayer::State::Failed:
        m_reader.reset();
        m_levels = {};
        m_isRead = false;
        m_hasFailed = false;
        break;
    case ClipPlayer::State::Paused:
    case ClipPlayer::State::Playing:
    case ClipPlayer::State::Reversing:
    case ClipPlayer::State::Ended:
        if (!m_isRead)
            read(); // after the first picture, so that it does not come later
        break;
    }
    refreshWords();
    update();
}

void LevelMeter::read()
{
    m_isRead = true;
    m_reader = std::make_unique<SoundLevelReader>(m_player->tools().ffmpeg, m_player->path());
    connect(m_reader.get(), &SoundLevelReader::finished, this, [this](const Result<SoundLevels>& outcome) {
        m_reader.release()->deleteLater();
        m_hasFailed = !outcome;
        if (outcome)
            m_levels = *outcome;
        refreshWords();
        update();
    });
    m_reader->start();
}

SoundLevels::Level LevelMeter::level() const
{
    const qint64 frame = m_player->frame();
    const double from = m_player->secondsOf(frame);
    const double to =
        frame + 1 < m_player->frameCount() ? m_player->secondsOf(frame + 1) : from + 1 / m_player->rate().perSecond();
    return m_levels.between(from, to);
}

double LevelMeter::shareOf(double level) { return std::clamp(1 + decibels(level) / range, 0.0, 1.0); }

void LevelMeter::refreshWords()
{
    QString words = tr("This clip has no sound.");
    if (m_reader)
        words = tr("The sound is being read.");
    else if (m_hasFailed)
        words = tr("The sound could not be read.");
    else if (!m_levels.isEmpty()) {
        const auto [left, right] = level();
        words = tr("Loudest here: %1 dB")
                    .arg(QLocale().toString(std::max(-range, decibels(std::max(left, right))), 'f', 1));
    }
    setToolTip(plainToolTip(words));
    setAccessibleDescription(words);
}

void LevelMeter::paintEvent(QPaintEvent*)
{
    // Up to -12 dB, up to -1 dB, above: where it may be cut off.
    constexpr double loud = 0.25;
    constexpr double clipped = 0.89;
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    const SoundLevels::Level now = level();
    for (int side = 0; side < 2; ++side) {
        const double value = now[std::size_t(side)];
        const QRect track(side * (barWidth + barGap), 0, barWidth, height());
        painter.fillRect(track, theme.color(Token::Line));
        const int filled = int(std::lround(shareOf(value) * height()));
        const Token token = value >= clipped ? Token::Bad : value >= loud ? Token::Warn : Token::Good;
        painter.fillRect(track.adjusted(0, height() - filled, 0, 0), theme.color(token));
    }
}

} // namespace klapper
