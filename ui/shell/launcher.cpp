// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/launcher.h"

#include "ui/settings/lookchoice.h"

#include <QApplication>

#include <cstdio>

namespace klapper {

Launcher::Launcher(QApplication& application, StartRequest request, LogFile* log)
    : m_application(application)
    , m_request(std::move(request))
    , m_log(log)
    , m_instance(SingleInstance::placeOfPerson())
{
    connect(&m_instance, &SingleInstance::becameFirst, this, &Launcher::openStudio);
    connect(&m_instance, &SingleInstance::handedOver, this, [] { QCoreApplication::exit(0); });
    connect(&m_instance, &SingleInstance::unanswered, this, &Launcher::sayUnanswered);
    connect(&m_instance, &SingleInstance::refused, this, &Launcher::sayRefused);
    // Whoever comes when the last window is gone opens one of its own.
    connect(&m_application, &QGuiApplication::lastWindowClosed, this, [this] {
        if (QGuiApplication::quitOnLastWindowClosed())
            m_instance.leave();
    });
    connect(&m_application, &QCoreApplication::aboutToQuit, &m_instance, &SingleInstance::leave);
}

Launcher::~Launcher() = default;

void Launcher::start() { m_instance.enter(m_request); }

void Launcher::openStudio()
{
    // A box that said that nobody answers may be open: it is not the last window.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    if (m_box) {
        m_box->disconnect(this);
        m_box->close();
    }
    QGuiApplication::setQuitOnLastWindowClosed(true);
    // Whoever opens a file has an errand; the first steps wait for another start.
    m_studio = std::make_unique<Studio>(
        m_application,
        Studio::Options{.practice = m_request.practice, .log = m_log, .firstRun = m_request.open.isEmpty()});
    // Later: a request may change the window, and it comes from inside a socket.
    connect(&m_instance, &SingleInstance::received, m_studio.get(), &Studio::answer, Qt::QueuedConnection);
    m_studio->startWithFrame();
    m_studio->sayNotOpened(m_request);
}

void Launcher::sayUnanswered()
{
    const qint64 process = m_instance.holder();
    const QString which = process > 0 ? tr("Its process has the number %1.").arg(process) : QString();
    say(tr("Klapper is already open but does not answer."),
        tr("This start waits for it and goes on by itself. If it stays like this, end the other one: jobs that were "
           "sent are written down and are picked up again. %1")
            .arg(which));
}

void Launcher::sayRefused()
{
    say(tr("Klapper is already open and did not understand this start."),
        tr("It may be another version, from before an update. Quit it, then start Klapper again. Nothing was sent and "
           "nothing is lost."));
}

void Launcher::say(const QString& text, const QString& more)
{
    std::fputs(qPrintable(u"klapper: " % text % u' ' % more % u'\n'), stderr);
    applyLook(m_application, lookOf(WindowMemory().settings()));
    delete m_box;
    m_box = new QMessageBox;
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    m_box->setTextFormat(Qt::PlainText);
    m_box->setIcon(QMessageBox::Warning);
    m_box->setWindowTitle(tr("Klapper"));
    m_box->setText(text);
    m_box->setInformativeText(more.trimmed());
    m_box->setStandardButtons(QMessageBox::Close);
    connect(m_box, &QDialog::finished, this, [] { QCoreApplication::exit(1); });
    m_box->open();
}

} // namespace klapper
