// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quitquestion.h"

#include "app/engine.h"
#include "ui/shell/questiondialog.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace klapper {

int requestsBeingSent(const JobQueue& queue)
{
    const QStringList ids = queue.ids();
    return int(std::count_if(ids.cbegin(), ids.cend(), [&queue](const QString& id) {
        return queue.isOurs(id) && queue.job(id)->state == JobState::Submitting;
    }));
}

QuitQuestion::QuitQuestion(Engine& engine, QWidget* window)
    : QObject(window)
    , m_engine(engine)
    , m_window(window)
{
    connect(&m_engine.queue(), &JobQueue::jobChanged, this, &QuitQuestion::follow);
}

bool QuitQuestion::isNeeded() const { return !m_sessionEnds && m_engine.queue().underWay() > 0; }

void QuitQuestion::ask()
{
    if (m_dialog)
        return m_dialog->raise();
    open(requestsBeingSent(m_engine.queue()) > 0);
}

void QuitQuestion::open(bool sending)
{
    const bool practice = m_engine.isPractice();
    const QString goOn = practice
                           ? tr("The practice service stops with Klapper; its jobs go on at the next start.")
                           : tr("They go on at RunComfy and are billed. Klapper picks them up at the next start.");
    const QString unknown =
        practice ? tr("Leaving now makes its outcome unknown: the next start cannot tell whether it was accepted. "
                      "Nothing is charged. It usually takes seconds.")
                 : tr("Leaving now makes its outcome unknown: it may be generated and billed, and you would have to "
                      "look for it at RunComfy yourself. It usually takes seconds.");
    const QString jobs = tr("Jobs under way: %1").arg(m_engine.queue().underWay());
    m_aboutSending = sending;
    m_dialog = new QuestionDialog({.title = tr("Quit"),
                                   .question = sending ? tr("A request is being sent.") : jobs,
                                   .reason = sending ? unknown : goOn,
                                   .yes = sending ? tr("Quit anyway") : tr("Quit"),
                                   .no = tr("Keep open")},
                                  ButtonWeight::Usual, m_window);
    m_dialog->setObjectName(QStringLiteral("quitQuestion"));
    connect(m_dialog, &QDialog::finished, this, [this](int result) {
        m_dialog.clear();
        if (result == QDialog::Accepted)
            Q_EMIT confirmed();
    });
    m_dialog->open();
}

void QuitQuestion::follow()
{
    const bool sending = requestsBeingSent(m_engine.queue()) > 0;
    if (!m_dialog || sending == m_aboutSending)
        return;
    delete m_dialog;
    if (isNeeded())
        open(sending);
}

void QuitQuestion::letGo()
{
    m_sessionEnds = true;
    if (m_dialog)
        m_dialog->reject();
    QCoreApplication::instance()->installEventFilter(this);
}

bool QuitQuestion::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (event->spontaneous() && (type == QEvent::KeyPress || type == QEvent::MouseButtonPress)) {
        m_sessionEnds = false;
        QCoreApplication::instance()->removeEventFilter(this);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace klapper
