// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/playheadbar.h"

#include "ui/stage/transport.h"
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

PlayheadBar::PlayheadBar(Transport* player, const QString& loopTitle, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
    , m_row(new FlowRow)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 0, 6, 0); // the timeline's playhead needs as much beyond its track
    column->addWidget(m_row);
    m_row->add(makeTime());
    m_row->add(makeTransport());
    m_row->add(makeExtras(loopTitle));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(player, &Transport::frameChanged, this, &PlayheadBar::refreshTime);
    connect(player, &Transport::lengthChanged, this, &PlayheadBar::refreshTime);
    connect(player, &Transport::stateChanged, this, &PlayheadBar::refreshState);
    connect(player, &Transport::soundChanged, this, &PlayheadBar::refreshSound);
    connect(player, &Transport::speedChanged, this, &PlayheadBar::refreshSpeed);
    connect(player, &Transport::loopingChanged, this, [this] { m_loop->setChecked(m_player->isLooping()); });
    refreshState();
    refreshSound();
    refreshSpeed();
}

QWidget* PlayheadBar::makeTime()
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

QWidget* PlayheadBar::makeTransport()
{
    QWidget* group = makeGroup();
    const auto add = [&](IconId id, const QString& title, const QString& keys, auto action) {
        auto* button = new IconButton(id, title, group);
        button->setShortcutHint(QKeySequence(keys, QKeySequence::PortableText));
        group->layout()->addWidget(button);
        connect(button, &IconButton::clicked, m_player, action);
        return button;
    };
    add(IconId::JumpStart, tr("To the start"), QStringLiteral("Home"), &Transport::jumpToStart);
    add(IconId::StepBack, tr("One frame back"), QStringLiteral("Left"), [this] {
        m_player->step(-1);
    })->setAutoRepeat(true);
    m_play = add(IconId::Play, tr("Play"), QStringLiteral("Space"), &Transport::togglePlay);
    m_play->setIconSize(QSize(iconLarge, iconLarge));
    m_play->setObjectName(QStringLiteral("playheadPlay"));
    add(IconId::StepForward, tr("One frame forward"), QStringLiteral("Right"), [this] {
        m_player->step(1);
    })->setAutoRepeat(true);
    add(IconId::JumpEnd, tr("To the end"), QStringLiteral("End"), &Transport::jumpToEnd);
    return group;
}

QWidget* PlayheadBar::makeExtras(const QString& loopTitle)
{
    QWidget* group = makeGroup();
    m_speed = new QToolButton(group);
    m_speed->setAutoRaise(true);
    m_speed->setPopupMode(QToolButton::InstantPopup);
    m_speed->setFocusPolicy(Qt::TabFocus);
    m_speed->setToolTip(plainToolTip(tr("Speed (J K L)")));
    fillSpeeds();
    m_loop = new IconButton(IconId::Loop, loopTitle, group);
    m_loop->setCheckable(true);
    connect(m_loop, &IconButton::toggled, m_player, &Transport::setLooping);
    m_mute = new IconButton(IconId::Volume, tr("Mute"), group);
    m_mute->setShortcutHint(QKeySequence(Qt::Key_M));
    connect(m_mute, &IconButton::clicked, m_player, [this] { m_player->setMuted(!m_player->isMuted()); });
    for (QWidget* widget :
         {static_cast<QWidget*>(m_speed), static_cast<QWidget*>(m_loop), static_cast<QWidget*>(m_mute)})
        group->layout()->addWidget(widget);
    return group;
}

void PlayheadBar::fillSpeeds()
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

void PlayheadBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        refreshTime();
}

void PlayheadBar::refreshTime()
{
    m_time->setText(timecode(m_player->frame(), m_player->rate()));
    m_total->setText(QStringLiteral("/ ") + timecode(m_player->frameCount(), m_player->rate()));
    // The widest digits, so that nothing moves while the time runs.
    const QFontMetrics metrics(numberFont(TextSize::Title, QFont::DemiBold));
    m_time->setMinimumWidth(metrics.horizontalAdvance(timecode(0, m_player->rate())) + 2);
}

void PlayheadBar::refreshState()
{
    const bool moving = m_player->isMoving();
    m_play->setIconId(moving ? IconId::Pause : IconId::Play);
    m_play->setTitle(moving ? tr("Pause") : tr("Play"));
    refreshTime();
    refreshSpeed();
}

void PlayheadBar::refreshSound()
{
    const bool can = m_player->canSound();
    m_mute->setIconId(m_player->isMuted() || !can ? IconId::Mute : IconId::Volume);
    m_mute->setTitle(m_player->isMuted() ? tr("Unmute") : tr("Mute"));
    m_mute->setDisabledReason(can ? QString() : tr("There is no sound device."));
    m_mute->setEnabled(can);
}

void PlayheadBar::refreshSpeed()
{
    const double speed = m_player->speed();
    m_speed->setText(speedText(speed));
    m_speed->setAccessibleName(tr("Speed %1").arg(speedText(speed)));
    for (QAction* action : m_speed->menu()->actions())
        action->setChecked(qFuzzyCompare(action->data().toDouble(), speed));
}

} // namespace klapper
