// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/sequencepage.h"

#include "ui/stage/playheadbar.h"
#include "ui/stage/sequencecanvas.h"
#include "ui/stage/sequenceplayer.h"
#include "ui/stage/timeline.h"
#include "ui/style/metrics.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace klapper {

SequencePage::SequencePage(QWidget* parent)
    : QWidget(parent)
    , m_player(new SequencePlayer(this))
    , m_canvas(new SequenceCanvas(m_player))
    , m_timeline(new Timeline)
    , m_name(new ElidedLabel)
    , m_place(new PlainLabel({}, TextSize::Small, Token::Quiet))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_canvas, 1);
    column->addWidget(makeControls());
    connect(m_canvas, &SequenceCanvas::clicked, m_player, &SequencePlayer::togglePlay);
    connect(m_player, &SequencePlayer::currentChanged, this, &SequencePage::refreshCurrent);
    connect(m_player, &SequencePlayer::lengthChanged, this, &SequencePage::refreshShots);
    m_player->drive(*m_timeline);
}

QWidget* SequencePage::makeHead()
{
    auto* head = new QWidget;
    head->setAutoFillBackground(true);
    head->setBackgroundRole(QPalette::AlternateBase);
    auto* close = new IconButton(IconId::Close, tr("Back to the single clip"));
    close->setShortcutHint(QKeySequence(Qt::Key_Escape));
    close->setObjectName(QStringLiteral("sequenceLeave"));
    m_place->setObjectName(QStringLiteral("sequencePlace"));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(space::medium, space::small, space::small, space::small);
    row->setSpacing(space::medium);
    row->addWidget(m_name, 1);
    row->addWidget(m_place);
    row->addWidget(close);
    connect(close, &IconButton::clicked, this, &SequencePage::leaveRequested);
    return head;
}

QWidget* SequencePage::makeControls()
{
    auto* controls = new QWidget;
    controls->setAutoFillBackground(true);
    controls->setBackgroundRole(QPalette::AlternateBase);
    auto* column = new QVBoxLayout(controls);
    column->setContentsMargins(6, space::small, 6, space::small); // with the playhead half outside: medium
    column->setSpacing(space::tiny);
    column->addWidget(m_timeline);
    column->addWidget(new PlayheadBar(m_player, tr("Begin again at the end")));
    return controls;
}

void SequencePage::open(const QString& name, const QList<SequencePart>& parts, int fadeMs, qint64 frame)
{
    m_title = name;
    m_player->open(parts, fadeMs, frame);
    m_timeline->setFrame(m_player->frame());
    refreshShots();
    refreshCurrent();
    m_canvas->setFocus();
}

void SequencePage::close() { m_player->close(); }

void SequencePage::refreshShots()
{
    QList<QPair<QString, double>> shots;
    for (int i = 0; i < m_player->count(); ++i)
        shots.append({m_player->part(i).clip.title, m_player->times().startOf(i)});
    m_timeline->setShots(shots);
    m_timeline->setLength(m_player->frameCount(), m_player->rate());
}

void SequencePage::refreshCurrent()
{
    const int index = m_player->current();
    const bool has = index >= 0 && index < m_player->count();
    m_name->setText(m_title);
    m_name->setAccessibleName(tr("Sequence: %1").arg(m_title));
    m_place->setText(has ? tr("Clip %1 of %2").arg(index + 1).arg(m_player->count()) : QString());
    m_canvas->setNote(has && m_player->isBroken()
                          ? tr("Clip %1 cannot be shown: its file is missing or cannot be played. It is passed over "
                               "while the sequence plays.")
                                .arg(index + 1)
                          : QString());
    Q_EMIT currentChanged(has ? index : -1);
}

void SequencePage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_player->pause();
}

void SequencePage::keyPressEvent(QKeyEvent* event)
{
    if (!handleKey(event->key(), event->modifiers(), event->isAutoRepeat()))
        QWidget::keyPressEvent(event);
}

bool SequencePage::handleKey(int key, Qt::KeyboardModifiers modifiers, bool isRepeat)
{
    const Qt::KeyboardModifiers held = modifiers & ~Qt::KeypadModifier;
    if (held == Qt::NoModifier && handlePlain(key, isRepeat))
        return true;
    if (held == Qt::ShiftModifier && (key == Qt::Key_J || key == Qt::Key_L)) {
        if (!isRepeat)
            key == Qt::Key_J ? m_player->shuttleBackSlowly() : m_player->shuttleForwardSlowly();
        return true;
    }
    return m_player->handleKey(key, modifiers, isRepeat);
}

bool SequencePage::handlePlain(int key, bool isRepeat)
{
    switch (key) {
    case Qt::Key_PageDown:
        m_player->jumpClip(1);
        return true;
    case Qt::Key_PageUp:
        m_player->jumpClip(-1);
        return true;
    case Qt::Key_Escape:
        if (!isRepeat)
            Q_EMIT leaveRequested();
        return true;
    default:
        return false;
    }
}

} // namespace klapper
