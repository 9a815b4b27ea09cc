// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome.h"

#include "app/engine.h"

#include <QVBoxLayout>

namespace klapper {

Welcome::Welcome(Engine& engine, QWidget* parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_state(new EmptyState(IconId::Film, QString()))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state);
    connect(m_state, &EmptyState::actionTriggered, this, &Welcome::act);
    connect(&m_engine.tokens(), &TokenStore::changed, this, &Welcome::refresh);
    refresh();
}

void Welcome::refresh()
{
    if (m_engine.isPractice()) {
        m_state->setContent(IconId::Practice, tr("Practice: nothing is charged"),
                            tr("Clips are made on this computer, with pretend money. Write a prompt on the right or "
                               "load a sample, then press Generate."));
        m_state->setActions({tr("Load a sample recipe")});
    } else if (m_engine.tokens().token().isEmpty()) {
        m_state->setContent(IconId::Logo, tr("Welcome to Klapper"),
                            tr("Clips are made by Kling 3.0 on RunComfy and paid by your account there. To look "
                               "around first, use the practice service: it costs nothing."));
        m_state->setActions({tr("Sign in"), tr("Try the practice service, nothing is charged")});
    } else {
        m_state->setContent(IconId::Play, tr("Your clips play here"),
                            tr("Write a prompt on the right, look at the price, and press Generate."));
        m_state->setActions({tr("Load a sample recipe")});
    }
}

void Welcome::act(int index)
{
    const bool signedOut = !m_engine.isPractice() && m_engine.tokens().token().isEmpty();
    if (!signedOut)
        Q_EMIT sampleRequested();
    else if (index == 0)
        Q_EMIT signInRequested();
    else
        Q_EMIT practiceRequested();
}

} // namespace klapper
