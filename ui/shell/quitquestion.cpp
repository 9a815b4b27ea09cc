// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quitquestion.h"

#include "app/engine.h"
#include "app/finish/exportqueue.h"
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
    connect(&m_engine.exports(), &ExportQueue::changed, this, &QuitQuestion::follow);
}

bool QuitQuestion::isNeeded() const { return !m_sessionEnds && (reason().jobs || reason().exports); }

QuitQuestion::Reason QuitQuestion::reason() const
{
    return {.sending = requestsBeingSent(m_engine.queue()) > 0,
            .jobs = m_engine.queue().underWay() > 0,
            .exports = m_engine.exports().isBusy()};
}

void QuitQuestion::ask()
{
    if (m_dialog)
        return m_dialog->raise();
    open(reason());
}

QString QuitQuestion::questionFor(const Reason& reason) const
{
    if (reason.sending)
        return tr("A request is being sent.");
    return reason.jobs ? tr("Jobs under way: %1").arg(m_engine.queue().underWay()) : tr("An export is under way.");
}

QString QuitQuestion::wordsFor(const Reason& reason) const
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
    QStringList words;
    if (reason.jobs)
        words.append(reason.sending ? unknown : goOn);
    if (reason.exports)
        words.append(reason.jobs ? tr("The export under way stops and leaves nothing behind; your clips stay as they "
                                      "are.")
                                 : tr("It stops and leaves nothing behind; your clips stay as they are. It can be "
                                      "exported again at any time."));
    return words.join(u'\n');
}

void QuitQuestion::open(const Reason& reason)
{
    m_about = reason;
    m_dialog = new QuestionDialog({.title = tr("Quit"),
                                   .question = questionFor(reason),
                                   .reason = wordsFor(reason),
                                   .yes = reason.sending ? tr("Quit anyway") : tr("Quit"),
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
    // A job that ends while another goes on changes nothing that the question says, but for their number.
    if (!m_dialog || reason() == m_about)
        return;
    delete m_dialog;
    if (isNeeded())
        open(reason());
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
