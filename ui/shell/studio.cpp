// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/studio.h"

#include "app/account/keychaintokenstore.h"
#include "app/account/secrets.h"
#include "app/engine.h"
#include "app/practicehosts.h"
#include "ui/jobs/errorwords.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QTimer>

namespace klapper {

Studio::Studio(QApplication& application, Options options)
    : m_application(application)
    , m_options(std::move(options))
    , m_environmentToken(takeEnvironmentToken())
{
    applyTheme(m_application, m_memory.appearance());
}

Studio::~Studio() = default;

void Studio::start()
{
    const bool given = !m_environmentToken.isEmpty() || qEnvironmentVariableIsSet("RUNCOMFY_MODEL_API_BASE");
    if (m_options.practice || (!given && m_memory.service() == WindowMemory::Service::Practice))
        openPractice();
    else
        openAccount();
}

void Studio::openPractice()
{
    if (!m_practice) {
        practice::PracticeOptions options = m_options.service;
        if (options.stateDir.isEmpty())
            options.stateDir = QDir(ProfilePaths::of(Profile::Practice).data).filePath(QStringLiteral("service"));
        m_practice = std::make_unique<practice::PracticeService>(options);
    }
    const Result<practice::PracticeAddress> address = m_practice->start();
    if (!address)
        return sayCannotOpen(address.error());
    auto engine = Engine::open(Environment::ofPractice(practiceHosts(*address)),
                               std::make_unique<FixedTokenStore>(address->token));
    if (!engine)
        return sayCannotOpen(engine.error());
    m_memory.setService(WindowMemory::Service::Practice);
    open(std::move(engine).value());
}

void Studio::openAccount()
{
    Result<Environment> environment = Environment::ofPerson();
    if (!environment)
        return sayCannotOpen(environment.error());
    auto engine = Engine::open(std::move(environment).value(),
                               std::make_unique<KeychainTokenStore>(
                                   KeychainTokenStore::Options{.environmentToken = m_environmentToken}, nullptr));
    if (!engine)
        return sayCannotOpen(engine.error());
    m_memory.setService(WindowMemory::Service::Account);
    open(std::move(engine).value());
}

void Studio::open(std::unique_ptr<Engine> engine)
{
    // The old window saves its places before the new one reads them; it goes last, so that the program does not
    // end between the two.
    std::unique_ptr<MainWindow> oldWindow = std::move(m_window);
    std::unique_ptr<Engine> oldEngine = std::move(m_engine);
    m_application.setQuitOnLastWindowClosed(false);
    if (oldWindow)
        oldWindow->closeQuietly();
    m_engine = std::move(engine);
    m_window = std::make_unique<MainWindow>(*m_engine, m_memory);
    // Later: the wish comes from the window that goes.
    connect(m_window.get(), &MainWindow::practiceRequested, this, &Studio::openPractice, Qt::QueuedConnection);
    connect(
        m_window.get(), &MainWindow::accountRequested, this,
        [this] {
            if (m_engine->isPractice())
                openAccount();
        },
        Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::appearanceChosen, this, [this](Appearance appearance) {
        m_memory.setAppearance(appearance);
        applyTheme(m_application, appearance);
    });
    m_window->show();
    oldWindow.reset();
    oldEngine.reset();
    m_application.setQuitOnLastWindowClosed(true);
    QTimer::singleShot(0, m_window.get(), &MainWindow::start);
    Q_EMIT opened();
}

void Studio::sayCannotOpen(const Error& error)
{
    auto* box = new QMessageBox(m_window.get());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(tr("Klapper"));
    box->setText(ErrorWords::line(error));
    box->setInformativeText(error.detail);
    box->open();
}

} // namespace klapper
