// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the studio does when it is started again while it runs.
#include "ui/shell/studio.h"

#include "app/engine.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/raisewindow.h"
#include "ui/shell/startrequest.h"

#include <QApplication>
#include <QMessageBox>

namespace klapper {

void Studio::answer(const StartRequest& request)
{
    if (m_window && !m_window->isFurnished()) {
        connect(
            this, &Studio::opened, this, [this, request] { answer(request); }, Qt::SingleShotConnection);
        return raiseWindow(*m_window, request);
    }
    if (m_window && request.practice && !m_engine->isPractice())
        answerPractice();
    QWidget* shown = m_window ? m_window.get() : static_cast<QWidget*>(m_problem.data());
    if (!shown)
        return;
    raiseWindow(*shown, request);
    if (m_window && request.ownService && !isServiceGiven()) {
        m_window->messages().show(
            QStringLiteral("ownService"), Banner::Kind::Warning,
            tr("Klapper was started again with a token or an address of its own. This window keeps what it has; quit "
               "it first to start with the other one."));
    }
    sayNotOpened(request);
}

void Studio::answerPractice()
{
    if (!QApplication::activeModalWidget())
        return changeTo(WindowMemory::Service::Practice);
    m_window->messages().show(
        QStringLiteral("service"), Banner::Kind::Info,
        tr("Klapper was started again for the practice service while a question is open here. Answer it first."),
        {tr("Use the practice service"), [this] {
             Q_EMIT m_window->practiceRequested();
         }});
}

void Studio::sayNotOpened(const StartRequest& request)
{
    if (!m_window || request.open.isEmpty())
        return;
    if (!m_window->isFurnished()) {
        connect(
            this, &Studio::opened, this, [this, request] { sayNotOpened(request); }, Qt::SingleShotConnection);
        return;
    }
    m_window->messages().show(QStringLiteral("notOpened"), Banner::Kind::Info,
                              tr("This version of Klapper opens nothing from its command line. Left alone: %1")
                                  .arg(request.open.first().left(200)));
}

} // namespace klapper
