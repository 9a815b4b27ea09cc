// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/comparepage.h"

#include "ui/stage/comparecanvas.h"
#include "ui/stage/comparehead.h"
#include "ui/stage/compareplayer.h"
#include "ui/stage/differenceview.h"
#include "ui/stage/playheadbar.h"
#include "ui/stage/timeline.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace klapper {

ComparePage::ComparePage(QWidget* parent)
    : QWidget(parent)
    , m_player(new ComparePlayer(this))
    , m_canvas(new CompareCanvas(m_player))
    , m_head(new CompareHead(m_canvas))
    , m_timeline(new Timeline)
    , m_pace(new PlainLabel({}, TextSize::Small, Token::WarnText))
    , m_differences(new DifferenceView)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_canvas, 1);
    column->addWidget(makeControls());
    column->addWidget(m_differences);
    connect(m_canvas, &CompareCanvas::clicked, m_player, &ComparePlayer::togglePlay);
    connect(m_canvas, &CompareCanvas::onlyRequested, this, &ComparePage::onlyRequested);
    connect(m_head, &CompareHead::onlyRequested, this, &ComparePage::onlyRequested);
    connect(m_head, &CompareHead::leaveRequested, this, &ComparePage::leaveRequested);
    connect(m_player, &ComparePlayer::paceChanged, this, &ComparePage::refreshPace);
    connectTimeline();
}

QWidget* ComparePage::makeControls()
{
    auto* controls = new QWidget;
    controls->setAutoFillBackground(true);
    controls->setBackgroundRole(QPalette::AlternateBase);
    auto* column = new QVBoxLayout(controls);
    column->setContentsMargins(6, space::small, 6, space::small); // with the playhead half outside: medium
    column->setSpacing(space::tiny);
    m_pace->setWordWrap(true);
    m_pace->setObjectName(QStringLiteral("comparePace"));
    m_pace->hide();
    column->addWidget(m_timeline);
    column->addWidget(m_pace);
    column->addWidget(new PlayheadBar(m_player, tr("Loop between the marks")));
    return controls;
}

void ComparePage::connectTimeline()
{
    m_player->drive(*m_timeline);
    connect(m_player, &ComparePlayer::lengthChanged, m_timeline,
            [this] { m_timeline->setLength(m_player->frameCount(), m_player->rate()); });
    connect(m_player, &ComparePlayer::marksChanged, m_timeline,
            [this] { m_timeline->setMarks(m_player->markIn(), m_player->markOut()); });
}

void ComparePage::open(const QList<StageClip>& clips, const QString& ffmpeg)
{
    m_player->open(clips, ffmpeg);
    m_canvas->setWipe(false);
    m_canvas->reload();
    m_head->setCount(int(clips.size()));
    m_timeline->setLength(m_player->frameCount(), m_player->rate());
    m_differences->setClips(clips);
    refreshPace();
    m_canvas->setFocus();
}

void ComparePage::close() { m_player->close(); }

void ComparePage::refreshPace()
{
    QString text;
    if (m_player->isSlow())
        text = tr("This computer cannot decode these clips as quickly as they play: they run slower, all alike.");
    else if (m_player->stride() == 2)
        text = tr("This computer cannot decode these clips as quickly as they play: every second picture is shown, "
                  "the same in all of them.");
    else if (m_player->stride() > 2)
        text = tr("This computer cannot decode these clips as quickly as they play: every fourth picture is shown, "
                  "the same in all of them.");
    m_pace->setText(text);
    m_pace->setVisible(!text.isEmpty());
}

void ComparePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // The pictures come first: the differences scroll before they take their room.
    m_differences->setMostHeight(height() * 3 / 10);
}

void ComparePage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_player->pause();
}

void ComparePage::keyPressEvent(QKeyEvent* event)
{
    if (!handleKey(event->key(), event->modifiers(), event->isAutoRepeat()))
        QWidget::keyPressEvent(event);
}

bool ComparePage::handleKey(int key, Qt::KeyboardModifiers modifiers, bool isRepeat)
{
    const Qt::KeyboardModifiers held = modifiers & ~Qt::KeypadModifier;
    if ((held & ~Qt::ShiftModifier) == Qt::ControlModifier)
        return handleBorder(key, held.testFlag(Qt::ShiftModifier));
    const int index = key - Qt::Key_1;
    if (held == Qt::AltModifier && index >= 0 && index < m_player->count()) {
        Q_EMIT onlyRequested(index);
        return true;
    }
    return (held == Qt::NoModifier && handlePlain(key, isRepeat)) || (held == Qt::ShiftModifier && handleShift(key))
        || m_player->handleKey(key, modifiers, isRepeat);
}

/// What would flicker while a key is held is swallowed then.
bool ComparePage::handlePlain(int key, bool isRepeat)
{
    const int index = key - Qt::Key_1;
    const bool isClip = index >= 0 && index < m_player->count();
    if (isRepeat && (isClip || key == Qt::Key_W || key == Qt::Key_Escape))
        return true;
    if (isClip) {
        m_player->setSounding(index);
        return true;
    }
    switch (key) {
    case Qt::Key_I:
        m_player->setMarkIn(m_player->frame());
        return true;
    case Qt::Key_O:
        m_player->setMarkOut(m_player->frame());
        return true;
    case Qt::Key_W:
        m_canvas->setWipe(!m_canvas->isWipe());
        return true;
    case Qt::Key_Escape:
        Q_EMIT leaveRequested();
        return true;
    default:
        return false;
    }
}

bool ComparePage::handleShift(int key)
{
    if (key != Qt::Key_I && key != Qt::Key_O)
        return false;
    key == Qt::Key_I ? m_player->setMarkIn(std::nullopt) : m_player->setMarkOut(std::nullopt);
    return true;
}

bool ComparePage::handleBorder(int key, bool further)
{
    if (!m_canvas->isWipe() || (key != Qt::Key_Left && key != Qt::Key_Right))
        return false;
    m_canvas->moveBorder((key == Qt::Key_Left ? -1 : 1) * (further ? 0.1 : 0.01));
    return true;
}

} // namespace klapper
