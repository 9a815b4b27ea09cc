// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/transportbar.h"

#include "ui/stage/clipplayer.h"
#include "ui/stage/levelmeter.h"
#include "ui/style/metrics.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QActionGroup>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QSlider>

#include <cmath>
#include <initializer_list>

namespace klapper {

namespace {

constexpr int edge = 6; // the timeline's playhead needs as much beyond its track

QHBoxLayout* rowOf(QWidget* group)
{
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::tiny);
    return row;
}

QString speedText(double speed) { return QLocale().toString(speed, 'g', 3) + QChar(0x00D7); }

} // namespace

TransportBar::TransportBar(ClipPlayer* player, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
{
    m_timeGroup = makeTimecode();
    m_transportGroup = makeTransport();
    m_extraGroup = makeExtras();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(edge, 0, edge, 0);
    grid->setSpacing(space::small);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    connect(player, &ClipPlayer::frameChanged, this, &TransportBar::refreshTime);
    connect(player, &ClipPlayer::lengthChanged, this, &TransportBar::refreshTime);
    connect(player, &ClipPlayer::stateChanged, this, &TransportBar::refreshState);
    connect(player, &ClipPlayer::soundChanged, this, &TransportBar::refreshSound);
    connect(player, &ClipPlayer::speedChanged, this, &TransportBar::refreshSpeed);
    connect(player, &ClipPlayer::loopingChanged, this, [this] { m_loop->setChecked(m_player->isLooping()); });
    arrange();
    refreshTime();
    refreshState();
    refreshSound();
    refreshSpeed();
}

QWidget* TransportBar::makeTimecode()
{
    auto* group = new QWidget(this);
    QHBoxLayout* row = rowOf(group);
    row->setSpacing(space::small);
    m_time = new PlainLabel({}, TextSize::Title, Token::Text);
    m_time->setTextSize(TextSize::Title, QFont::DemiBold);
    m_time->setNumeric(true);
    m_time->setAccessibleName(tr("Timecode"));
    m_total = new PlainLabel({}, TextSize::Small, Token::Quiet);
    m_total->setNumeric(true);
    m_number = new PlainLabel({}, TextSize::Small, Token::Quiet);
    m_number->setNumeric(true);
    m_totals = new QWidget;
    auto* column = new QVBoxLayout(m_totals);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_total);
    column->addWidget(m_number);
    row->addWidget(m_time);
    row->addWidget(m_totals);
    row->addStretch();
    return group;
}

IconButton* TransportBar::addButton(QWidget* group, int icon, const QString& title, const QString& keys)
{
    auto* button = new IconButton(static_cast<IconId>(icon), title, group);
    if (!keys.isEmpty())
        button->setShortcutHint(QKeySequence(keys, QKeySequence::PortableText));
    group->layout()->addWidget(button);
    m_needClip.append(button);
    return button;
}

QWidget* TransportBar::makeTransport()
{
    auto* group = new QWidget(this);
    rowOf(group);
    const auto add = [&](IconId id, const QString& title, const QString& keys, auto action) {
        IconButton* button = addButton(group, static_cast<int>(id), title, keys);
        connect(button, &IconButton::clicked, m_player, action);
        return button;
    };
    const QString none;
    add(IconId::JumpStart, tr("To the start"), QStringLiteral("Home"), &ClipPlayer::jumpToStart);
    add(IconId::StepBack, tr("One frame back"), QStringLiteral("Left"), [this] {
        m_player->step(-1);
    })->setAutoRepeat(true);
    m_play = add(IconId::Play, tr("Play"), QStringLiteral("Space"), &ClipPlayer::togglePlay);
    m_play->setIconSize(QSize(iconLarge, iconLarge));
    add(IconId::StepForward, tr("One frame forward"), QStringLiteral("Right"), [this] {
        m_player->step(1);
    })->setAutoRepeat(true);
    add(IconId::JumpEnd, tr("To the end"), QStringLiteral("End"), &ClipPlayer::jumpToEnd);
    return group;
}

QWidget* TransportBar::makeExtras()
{
    auto* group = new QWidget(this);
    QHBoxLayout* row = rowOf(group);
    row->addStretch();

    m_speed = new QToolButton(group);
    m_speed->setAutoRaise(true);
    m_speed->setPopupMode(QToolButton::InstantPopup);
    m_speed->setFocusPolicy(Qt::TabFocus);
    m_speed->setToolTip(plainToolTip(tr("Speed (J K L)")));
    fillSpeedMenu();
    row->addWidget(m_speed);
    m_needClip.append(m_speed);

    m_loop = addButton(group, static_cast<int>(IconId::Loop), tr("Loop between the marks"), {});
    m_loop->setCheckable(true);
    connect(m_loop, &IconButton::toggled, m_player, &ClipPlayer::setLooping);

    m_level = new LevelMeter(m_player, group);
    row->addWidget(m_level);
    m_mute = addButton(group, static_cast<int>(IconId::Volume), tr("Mute"), QStringLiteral("M"));
    connect(m_mute, &IconButton::clicked, m_player, [this] { m_player->setMuted(!m_player->isMuted()); });
    m_volume = new QSlider(Qt::Horizontal, group);
    m_volume->setRange(0, 100);
    m_volume->setFixedWidth(72);
    m_volume->setFocusPolicy(Qt::TabFocus);
    m_volume->setAccessibleName(tr("Volume"));
    connect(m_volume, &QSlider::valueChanged, m_player, [this](int value) { m_player->setVolume(value / 100.0); });
    row->addWidget(m_volume);
    m_viewGroup = makeView();
    row->addWidget(m_viewGroup);
    return group;
}

QWidget* TransportBar::makeView()
{
    auto* group = new QWidget(this);
    rowOf(group);
    m_view = addButton(group, static_cast<int>(IconId::Eye), tr("View: size, guides, this frame"), {});
    m_view->setPopupMode(QToolButton::InstantPopup);
    m_camera = addButton(group, static_cast<int>(IconId::Camera), tr("Save this frame"), QStringLiteral("C"));
    connect(m_camera, &IconButton::clicked, this, &TransportBar::saveFrameRequested);
    m_full = addButton(group, static_cast<int>(IconId::FullScreen), tr("Full screen"), QStringLiteral("F"));
    connect(m_full, &IconButton::clicked, this, [this] { Q_EMIT fullScreenRequested(!m_fullScreen); });
    return group;
}

void TransportBar::fillSpeedMenu()
{
    auto* menu = new QMenu(m_speed);
    auto* group = new QActionGroup(menu);
    for (double speed : {0.1, 0.25, 0.5, 1.0, 1.5, 2.0, 4.0}) {
        QAction* action = menu->addAction(speedText(speed));
        action->setCheckable(true);
        action->setData(speed);
        group->addAction(action);
        connect(action, &QAction::triggered, m_player, [this, speed] { m_player->setSpeed(speed); });
    }
    m_speed->setMenu(menu);
}

void TransportBar::setFullScreen(bool fullScreen)
{
    m_fullScreen = fullScreen;
    m_full->setIconId(fullScreen ? IconId::ExitFullScreen : IconId::FullScreen);
    m_full->setTitle(fullScreen ? tr("Leave full screen") : tr("Full screen"));
}

void TransportBar::setViewMenu(QMenu* menu) { m_view->setMenu(menu); }

void TransportBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TransportBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        reserveTimecodeWidth();
}

void TransportBar::arrange()
{
    // What each part needs, whether it is shown now or not.
    const int totals = m_totals->sizeHint().width() + space::small;
    const int volume = m_volume->width() + space::tiny;
    const int camera = m_camera->sizeHint().width() + space::tiny;
    const int time = m_timeGroup->sizeHint().width() - (m_totals->isHidden() ? 0 : totals);
    const int pace = paceWidth();
    const int view = m_view->sizeHint().width() + space::tiny + m_full->sizeHint().width();
    const int extras = pace + space::tiny + view;
    const int transport = m_transportGroup->sizeHint().width();
    const int room = contentsRect().width() - 2 * edge - space::large;
    const int one = 2 * std::max(time + totals, extras + camera + volume) + transport;
    const bool shared = room < time + extras;
    // Where even two rows are tight, the slider goes first (the button mutes still), then the totals, then the camera,
    // which the menu beside it has as well; in rows that are shared the level, which is only looked at.
    m_volume->setVisible(room >= time + totals + extras + camera + volume);
    m_totals->setVisible(room >= time + totals + extras + camera);
    m_camera->setVisible(room >= time + camera + (shared ? view : extras));
    m_level->setVisible(!shared || room >= transport + pace);
    arrangeGroups(room >= one ? Rows::One : shared ? Rows::Shared : Rows::Two);
}

/// Of speed, loop, level and sound, without the slider.
int TransportBar::paceWidth() const
{
    int width = 0;
    for (const QWidget* each : std::initializer_list<const QWidget*>{m_speed, m_loop, m_level, m_mute})
        width += each->sizeHint().width() + space::tiny;
    return width - space::tiny;
}

void TransportBar::arrangeGroups(Rows rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    auto* grid = static_cast<QGridLayout*>(layout());
    for (QWidget* group : {m_timeGroup, m_transportGroup, m_extraGroup, m_viewGroup})
        grid->removeWidget(group);
    if (rows == Rows::Shared) { // what stands in one row need not stand in columns with the other
        grid->addWidget(m_timeGroup, 0, 0, 1, 2, Qt::AlignVCenter);
        grid->addWidget(m_viewGroup, 0, 2, Qt::AlignTrailing | Qt::AlignVCenter);
        grid->addWidget(m_transportGroup, 1, 0, Qt::AlignLeading | Qt::AlignVCenter);
        grid->addWidget(m_extraGroup, 1, 1, 1, 2, Qt::AlignVCenter);
    } else {
        const bool one = rows == Rows::One;
        grid->addWidget(m_timeGroup, 0, 0, Qt::AlignVCenter);
        grid->addWidget(m_transportGroup, one ? 0 : 1, one ? 1 : 0, 1, one ? 1 : 3, Qt::AlignCenter);
        grid->addWidget(m_extraGroup, 0, 2, Qt::AlignVCenter);
        m_extraGroup->layout()->addWidget(m_viewGroup);
    }
    updateGeometry();
}

void TransportBar::reserveTimecodeWidth()
{
    // The widest digits, so that nothing moves while the time runs.
    const QFontMetrics metrics(numberFont(TextSize::Title, QFont::DemiBold));
    m_time->setMinimumWidth(metrics.horizontalAdvance(timecode(0, m_player->rate())) + 2);
    const QFontMetrics quiet(numberFont(TextSize::Small));
    const int widest = std::max(quiet.horizontalAdvance(m_total->text()), quiet.horizontalAdvance(m_number->text()));
    m_number->setMinimumWidth(std::max(m_number->minimumWidth(), widest + 2));
}

void TransportBar::refreshTime()
{
    m_time->setText(timecode(m_player->frame(), m_player->rate()));
    m_total->setText(QStringLiteral("/ ") + timecode(m_player->frameCount(), m_player->rate()));
    m_number->setText(tr("frame %1").arg(m_player->frame()));
    reserveTimecodeWidth();
}

void TransportBar::refreshState()
{
    const bool moving = m_player->isMoving();
    m_play->setIconId(moving ? IconId::Pause : IconId::Play);
    m_play->setTitle(moving ? tr("Pause") : tr("Play"));
    const bool usable = m_player->state() != ClipPlayer::State::Empty && m_player->state() != ClipPlayer::State::Failed;
    for (QWidget* widget : std::as_const(m_needClip))
        widget->setEnabled(usable);
    m_full->setEnabled(true);
    refreshTime();
    refreshSound();
}

void TransportBar::refreshSound()
{
    const bool can = m_player->canSound();
    const bool silent = m_player->isMuted() || m_player->volume() <= 0;
    m_mute->setIconId(silent || !can ? IconId::Mute : IconId::Volume);
    m_mute->setTitle(m_player->isMuted() ? tr("Unmute") : tr("Mute"));
    m_mute->setDisabledReason(can ? QString() : tr("There is no sound device."));
    m_mute->setEnabled(can);
    m_volume->setEnabled(can);
    const QSignalBlocker blocker(m_volume);
    m_volume->setValue(static_cast<int>(std::lround(m_player->volume() * 100)));
}

void TransportBar::refreshSpeed()
{
    const double speed = m_player->speed();
    m_speed->setText(speedText(speed));
    m_speed->setAccessibleName(tr("Speed %1").arg(speedText(speed)));
    for (QAction* action : m_speed->menu()->actions())
        action->setChecked(qFuzzyCompare(action->data().toDouble(), speed));
}

} // namespace klapper
