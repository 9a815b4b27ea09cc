// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/clipview.h"

#include "ui/stage/clipplayer.h"
#include "ui/stage/timeline.h"
#include "ui/stage/transportbar.h"
#include "ui/stage/videocanvas.h"
#include "ui/stage/viewmenu.h"
#include "ui/style/metrics.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <chrono>

namespace klapper {

using namespace std::chrono_literals;

ClipView::ClipView(ClipPlayer* player, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
    , m_canvas(new VideoCanvas(player, this))
    , m_controls(new QWidget(this))
    , m_timeline(new Timeline)
    , m_transport(new TransportBar(player))
    , m_menu(new ViewMenu(m_canvas, this))
{
    m_controls->setAutoFillBackground(true);
    m_controls->setBackgroundRole(QPalette::AlternateBase);
    auto* column = new QVBoxLayout(m_controls);
    column->setContentsMargins(6, space::small, 6, space::small); // with the playhead half outside: medium
    column->setSpacing(space::small);
    column->addWidget(m_timeline);
    column->addWidget(m_transport);
    m_controls->installEventFilter(this);
    m_canvas->installEventFilter(this);
    m_canvas->setMouseTracking(true);

    connect(m_player, &ClipPlayer::stateChanged, this, &ClipView::updateGeometry); // see minimumSizeHint()
    connect(m_canvas, &VideoCanvas::clicked, this, [this] { m_player->togglePlay(); });
    connect(m_canvas, &VideoCanvas::doubleClicked, this, [this] {
        m_player->togglePlay(); // the first click of the two changed it
        Q_EMIT fullScreenRequested(!m_fullScreen);
    });
    connect(m_transport, &TransportBar::saveFrameRequested, this, &ClipView::saveFrameRequested);
    connect(m_transport, &TransportBar::fullScreenRequested, this, &ClipView::fullScreenRequested);
    m_transport->setViewMenu(m_menu);
    connect(m_menu, &ViewMenu::saveFrameRequested, this, &ClipView::saveFrameRequested);
    connect(m_menu, &ViewMenu::copyFrameRequested, this, &ClipView::copyFrameRequested);
    connect(m_canvas, &VideoCanvas::menuRequested, m_menu, [this](const QPoint& at) { m_menu->popup(at); });
    connectTimeline();

    m_idle.setSingleShot(true);
    m_idle.setInterval(2500ms);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (!m_fullScreen || !m_player->isMoving() || m_controls->underMouse())
            return;
        m_controls->hide();
        m_canvas->setCursor(Qt::BlankCursor);
    });
}

void ClipView::connectTimeline()
{
    connect(m_player, &ClipPlayer::frameChanged, m_timeline, &Timeline::setFrame);
    connect(m_player, &ClipPlayer::lengthChanged, m_timeline,
            [this] { m_timeline->setLength(m_player->frameCount(), m_player->rate()); });
    connect(m_player, &ClipPlayer::marksChanged, m_timeline,
            [this] { m_timeline->setMarks(m_player->markIn(), m_player->markOut()); });
    connect(m_timeline, &Timeline::seekRequested, m_player, &ClipPlayer::seek);
    connect(m_timeline, &Timeline::scrubStarted, this, [this] {
        m_resume = m_player->state() == ClipPlayer::State::Playing;
        if (m_resume)
            m_player->pause();
    });
    connect(m_timeline, &Timeline::scrubEnded, this, [this] {
        if (m_resume)
            m_player->play();
    });
}

void ClipView::setFullScreenLook(bool fullScreen)
{
    m_fullScreen = fullScreen;
    m_transport->setFullScreen(fullScreen);
    showControls();
    arrange();
}

QSize ClipView::sizeHint() const { return m_canvas->sizeHint() + QSize(0, m_controls->sizeHint().height()); }

QSize ClipView::minimumSizeHint() const
{
    // What cannot be played needs no picture.
    const bool isSeen = m_player->state() != ClipPlayer::State::Failed;
    return QSize(320, (isSeen ? m_canvas->minimumSizeHint().height() : 0) + m_controls->sizeHint().height());
}

void ClipView::arrange()
{
    // The transport's height depends on the width (one row or two).
    m_controls->resize(width(), m_controls->height());
    m_controls->layout()->activate();
    const int height = m_controls->sizeHint().height();
    m_controls->setGeometry(0, this->height() - height, width(), height);
    m_canvas->setGeometry(0, 0, width(), m_fullScreen ? this->height() : this->height() - height);
    m_controls->raise();
}

void ClipView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool ClipView::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

bool ClipView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_controls && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(
            this, [this] { arrange(); }, Qt::QueuedConnection);
    if (m_fullScreen && (event->type() == QEvent::MouseMove || event->type() == QEvent::Enter))
        showControls();
    return QWidget::eventFilter(watched, event);
}

void ClipView::showControls()
{
    m_canvas->refreshCursor();
    m_controls->show();
    m_idle.start();
}

void ClipView::keyPressEvent(QKeyEvent* event)
{
    if (!handleKey(event->key(), event->modifiers(), event->isAutoRepeat()))
        QWidget::keyPressEvent(event);
}

bool ClipView::handleKey(int key, Qt::KeyboardModifiers modifiers, bool isRepeat)
{
    const Qt::KeyboardModifiers held = modifiers & ~Qt::KeypadModifier;
    if (held == Qt::NoModifier)
        return handlePlain(key, isRepeat);
    if (held == Qt::ControlModifier)
        return handleControl(key);
    return held == Qt::ShiftModifier && handleShift(key, isRepeat);
}

bool ClipView::handleShift(int key, bool isRepeat)
{
    switch (key) {
    case Qt::Key_J:
        if (!isRepeat)
            m_player->shuttleBackSlowly();
        return true;
    case Qt::Key_L:
        if (!isRepeat)
            m_player->shuttleForwardSlowly();
        return true;
    case Qt::Key_Left:
        m_player->stepSeconds(-1);
        return true;
    case Qt::Key_Right:
        m_player->stepSeconds(1);
        return true;
    case Qt::Key_I:
        m_player->setMarkIn(std::nullopt);
        return true;
    case Qt::Key_O:
        m_player->setMarkOut(std::nullopt);
        return true;
    default:
        return false;
    }
}

bool ClipView::handleControl(int key)
{
    constexpr int farther = 40; ///< pixels of one key
    const bool canPan = m_canvas->zoom() == VideoCanvas::Zoom::Actual;
    switch (key) {
    case Qt::Key_C:
        Q_EMIT copyFrameRequested();
        return true;
    case Qt::Key_Left:
        m_canvas->pan({farther, 0});
        return canPan;
    case Qt::Key_Right:
        m_canvas->pan({-farther, 0});
        return canPan;
    case Qt::Key_Up:
        m_canvas->pan({0, farther});
        return canPan;
    case Qt::Key_Down:
        m_canvas->pan({0, -farther});
        return canPan;
    default:
        return false;
    }
}

bool ClipView::handlePlain(int key, bool isRepeat)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Comma:
        m_player->step(-1);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Period:
        m_player->step(1);
        return true;
    case Qt::Key_Home:
        m_player->jumpToStart();
        return true;
    case Qt::Key_End:
        m_player->jumpToEnd();
        return true;
    case Qt::Key_I:
        m_player->setMarkIn(m_player->frame());
        return true;
    case Qt::Key_O:
        m_player->setMarkOut(m_player->frame());
        return true;
    default:
        return handleHeld(key, isRepeat);
    }
}

bool ClipView::handleHeld(int key, bool isRepeat)
{
    // These would flicker while a key is held; held keys are swallowed.
    switch (key) {
    case Qt::Key_Space:
        if (!isRepeat)
            m_player->togglePlay();
        return true;
    case Qt::Key_J:
        if (!isRepeat)
            m_player->shuttleBack();
        return true;
    case Qt::Key_K:
        m_player->pause();
        return true;
    case Qt::Key_L:
        if (!isRepeat)
            m_player->shuttleForward();
        return true;
    case Qt::Key_M:
        if (!isRepeat)
            m_player->setMuted(!m_player->isMuted());
        return true;
    case Qt::Key_F:
        if (!isRepeat)
            Q_EMIT fullScreenRequested(!m_fullScreen);
        return true;
    case Qt::Key_C:
        if (!isRepeat)
            Q_EMIT saveFrameRequested();
        return true;
    case Qt::Key_Z:
        if (!isRepeat)
            m_canvas->toggleZoom();
        return true;
    case Qt::Key_G:
        if (!isRepeat)
            m_canvas->toggleGuides();
        return true;
    case Qt::Key_Escape:
        if (m_fullScreen)
            Q_EMIT fullScreenRequested(false);
        return m_fullScreen;
    default:
        return false;
    }
}

} // namespace klapper
