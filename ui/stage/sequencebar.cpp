// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/sequencebar.h"

#include "ui/stage/sequenceplayer.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>

namespace klapper {

namespace {

QWidget* makeGroup()
{
    auto* group = new QWidget;
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::tiny);
    return group;
}

QString speedText(double speed) { return QLocale().toString(speed, 'g', 3) + QChar(0x00D7); }

} // namespace

SequenceBar::SequenceBar(SequencePlayer* player, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
    , m_row(new FlowRow)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 0, 6, 0); // the timeline's playhead needs as much beyond its track
    column->addWidget(m_row);
    m_row->add(makeTime());
    m_row->add(makeTransport());
    m_row->add(makeExtras());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(player, &SequencePlayer::frameChanged, this, &SequenceBar::refreshTime);
    connect(player, &SequencePlayer::lengthChanged, this, &SequenceBar::refreshTime);
    connect(player, &SequencePlayer::stateChanged, this, &SequenceBar::refreshState);
    connect(player, &SequencePlayer::soundChanged, this, &SequenceBar::refreshSound);
    connect(player, &SequencePlayer::speedChanged, this, &SequenceBar::refreshSpeed);
    connect(player, &SequencePlayer::loopingChanged, this, [this] { m_loop->setChecked(m_player->isLooping()); });
    refreshState();
    refreshSound();
    refreshSpeed();
}

QWidget* SequenceBar::makeTime()
{
    QWidget* group = makeGroup();
    m_time = new PlainLabel({}, TextSize::Title, Token::Text);
    m_time->setTextSize(TextSize::Title, QFont::DemiBold);
    m_time->setNumeric(true);
    m_time->setAccessibleName(tr("Timecode"));
    m_total = new PlainLabel({}, TextSize::Small, Token::Quiet);
    m_total->setNumeric(true);
    group->layout()->addWidget(m_time);
    group->layout()->addWidget(m_total);
    return group;
}

QWidget* SequenceBar::makeTransport()
{
    QWidget* group = makeGroup();
    const auto add = [&](IconId id, const QString& title, const QString& keys, auto action) {
        auto* button = new IconButton(id, title, group);
        button->setShortcutHint(QKeySequence(keys, QKeySequence::PortableText));
        group->layout()->addWidget(button);
        connect(button, &IconButton::clicked, m_player, action);
        return button;
    };
    add(IconId::JumpStart, tr("To the start"), QStringLiteral("Home"), &SequencePlayer::jumpToStart);
    add(IconId::StepBack, tr("One frame back"), QStringLiteral("Left"), [this] {
        m_player->step(-1);
    })->setAutoRepeat(true);
    m_play = add(IconId::Play, tr("Play"), QStringLiteral("Space"), &SequencePlayer::togglePlay);
    m_play->setIconSize(QSize(iconLarge, iconLarge));
    m_play->setObjectName(QStringLiteral("sequencePlay"));
    add(IconId::StepForward, tr("One frame forward"), QStringLiteral("Right"), [this] {
        m_player->step(1);
    })->setAutoRepeat(true);
    add(IconId::JumpEnd, tr("To the end"), QStringLiteral("End"), &SequencePlayer::jumpToEnd);
    return group;
}

QWidget* SequenceBar::makeExtras()
{
    QWidget* group = makeGroup();
    m_speed = new QToolButton(group);
    m_speed->setAutoRaise(true);
    m_speed->setPopupMode(QToolButton::InstantPopup);
    m_speed->setFocusPolicy(Qt::TabFocus);
    m_speed->setToolTip(plainToolTip(tr("Speed (J K L)")));
    fillSpeeds();
    m_loop = new IconButton(IconId::Loop, tr("Begin again at the end"), group);
    m_loop->setCheckable(true);
    m_loop->setObjectName(QStringLiteral("sequenceLoop"));
    connect(m_loop, &IconButton::toggled, m_player, &SequencePlayer::setLooping);
    m_mute = new IconButton(IconId::Volume, tr("Mute"), group);
    m_mute->setShortcutHint(QKeySequence(Qt::Key_M));
    connect(m_mute, &IconButton::clicked, m_player, [this] { m_player->setMuted(!m_player->isMuted()); });
    for (QWidget* widget :
         {static_cast<QWidget*>(m_speed), static_cast<QWidget*>(m_loop), static_cast<QWidget*>(m_mute)})
        group->layout()->addWidget(widget);
    return group;
}

void SequenceBar::fillSpeeds()
{
    auto* menu = new QMenu(m_speed);
    auto* group = new QActionGroup(menu);
    for (const double speed : {0.1, 0.25, 0.5, 1.0, 1.5, 2.0, 4.0}) {
        QAction* action = menu->addAction(speedText(speed));
        action->setCheckable(true);
        action->setData(speed);
        group->addAction(action);
        connect(action, &QAction::triggered, m_player, [this, speed] { m_player->setSpeed(speed); });
    }
    m_speed->setMenu(menu);
}

void SequenceBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        refreshTime();
}

void SequenceBar::refreshTime()
{
    m_time->setText(timecode(m_player->frame(), m_player->rate()));
    m_total->setText(QStringLiteral("/ ") + timecode(m_player->frameCount(), m_player->rate()));
    // The widest digits, so that nothing moves while the time runs.
    const QFontMetrics metrics(numberFont(TextSize::Title, QFont::DemiBold));
    m_time->setMinimumWidth(metrics.horizontalAdvance(timecode(0, m_player->rate())) + 2);
}

void SequenceBar::refreshState()
{
    const bool moving = m_player->isMoving();
    m_play->setIconId(moving ? IconId::Pause : IconId::Play);
    m_play->setTitle(moving ? tr("Pause") : tr("Play"));
    refreshTime();
    refreshSpeed();
}

void SequenceBar::refreshSound()
{
    const bool can = m_player->canSound();
    m_mute->setIconId(m_player->isMuted() || !can ? IconId::Mute : IconId::Volume);
    m_mute->setTitle(m_player->isMuted() ? tr("Unmute") : tr("Mute"));
    m_mute->setDisabledReason(can ? QString() : tr("There is no sound device."));
    m_mute->setEnabled(can);
}

void SequenceBar::refreshSpeed()
{
    const double speed = m_player->speed();
    m_speed->setText(speedText(speed));
    m_speed->setAccessibleName(tr("Speed %1").arg(speedText(speed)));
    for (QAction* action : m_speed->menu()->actions())
        action->setChecked(qFuzzyCompare(action->data().toDouble(), speed));
}

} // namespace klapper
