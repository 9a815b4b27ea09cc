// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stagememory.h"

#include "app/settings/settingsstore.h"
#include "ui/shell/windowmemory.h"
#include "ui/stage/clipplayer.h"
#include "ui/stage/stagepanel.h"
#include "ui/stage/videocanvas.h"

#include <QEvent>
#include <QWidget>

#include <chrono>
#include <cmath>

namespace klapper {

using namespace std::chrono_literals;

namespace {
const QString volumeKey = QStringLiteral("volume"); ///< percent
const QString mutedKey = QStringLiteral("muted");
const QString guidesKey = QStringLiteral("guides"); ///< the sum of Guide
} // namespace

StageMemory::StageMemory(WindowMemory& memory, StagePanel& stage, QWidget* window)
    : QObject(window)
    , m_memory(memory)
    , m_stage(stage)
{
    constexpr int allGuides = int(Guide::Thirds) | int(Guide::SafeAreas) | int(Guide::Wide) | int(Guide::Vertical);
    if (memory.settings().get(settings::keepVolume())) {
        stage.player()->setVolume(memory.number(volumeKey, 100) / 100.0);
        stage.player()->setMuted(memory.flag(mutedKey, false));
    }
    stage.player()->setLooping(memory.settings().get(settings::playerLoop()));
    connect(&memory.settings(), &SettingsStore::changed, this, [this](const QString& key) {
        if (key == settings::playerLoop().key())
            m_stage.player()->setLooping(m_memory.settings().get(settings::playerLoop()));
        else if (key == settings::keepVolume().key())
            m_soon.start(); // what is heard now is what was meant
    });
    stage.canvas()->setGuides(Guides(memory.number(guidesKey, 0) & allGuides));
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &StageMemory::keep);
    connect(stage.player(), &ClipPlayer::soundChanged, this, [this] { m_soon.start(); });
    connect(stage.canvas(), &VideoCanvas::guidesChanged, this, [this] { m_soon.start(); });
    window->installEventFilter(this);
}

bool StageMemory::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Close && m_soon.isActive())
        keep();
    return QObject::eventFilter(watched, event);
}

void StageMemory::keep()
{
    m_soon.stop();
    if (m_memory.settings().get(settings::keepVolume())) {
        m_memory.setNumber(volumeKey, int(std::lround(m_stage.player()->volume() * 100)));
        m_memory.setFlag(mutedKey, m_stage.player()->isMuted());
    }
    m_memory.setNumber(guidesKey, int(m_stage.canvas()->guides()));
}

} // namespace klapper
