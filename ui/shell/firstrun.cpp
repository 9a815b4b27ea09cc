// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstrun.h"

#include "app/engine.h"
#include "app/settings/settingsstore.h"
#include "ui/firstrun/firstrunview.h"
#include "ui/shell/messagearea.h"

#include <QStackedWidget>

namespace klapper {

FirstRun::FirstRun(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
}

FirstRunView* FirstRun::view() const { return m_view; }

std::optional<FirstRun::Place> FirstRun::place() const
{
    if (!m_view)
        return std::nullopt;
    return Place{m_view->step(), m_view->focusedControl(), m_view->waitsForSignIn()};
}

void FirstRun::resume(const Place& place)
{
    if (!m_view) {
        m_view = new FirstRunView(m_parts.engine, m_parts.store, place.step);
        m_parts.middle.addWidget(m_view);
        connect(m_view, &FirstRunView::practiceRequested, this, &FirstRun::practiceRequested);
        connect(m_view, &FirstRunView::accountRequested, this, &FirstRun::accountRequested);
        connect(m_view, &FirstRunView::signInRequested, this, &FirstRun::signInRequested);
        connect(m_view, &FirstRunView::budgetRequested, this, &FirstRun::budgetRequested);
        connect(m_view, &FirstRunView::sampleRequested, this, &FirstRun::sampleRequested);
        connect(m_view, &FirstRunView::skipRequested, this, [this] {
            end();
            Q_EMIT skipped();
        });
        // The first step says it with more words.
        m_parts.messages.holdBack({QStringLiteral("token"), QStringLiteral("practice")});
    } else {
        m_view->setStep(place.step);
    }
    m_parts.middle.setCurrentWidget(m_view);
    m_view->focusControl(place.control);
    if (place.waitsForSignIn && place.step == FirstRunStep::Place)
        signIn();
}

/// In the window of the account, once it is known whether anybody is signed in already.
void FirstRun::signIn()
{
    m_view->setWaitsForSignIn(true);
    connect(
        &m_parts.engine.tokens(), &TokenStore::loaded, m_view,
        [this] {
            if (m_parts.engine.tokens().token().isEmpty())
                Q_EMIT signInRequested();
            else
                m_view->setStep(FirstRunStep::Look);
        },
        Qt::SingleShotConnection);
}

void FirstRun::end()
{
    if (!m_view)
        return;
    FirstRunView* view = m_view;
    m_view = nullptr;
    m_parts.middle.setCurrentIndex(0);
    m_parts.middle.removeWidget(view);
    view->hide();
    view->deleteLater(); // its own button may be what ends it
    m_parts.messages.holdBack({});
    // Where it cannot be kept it holds all the same; SettingsControl says it.
    if (!m_parts.store.get(settings::introduced()))
        static_cast<void>(m_parts.store.set(settings::introduced(), true).ok());
}

} // namespace klapper
