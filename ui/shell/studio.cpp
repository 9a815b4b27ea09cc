// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/studio.h"

#include "app/account/keychaintokenstore.h"
#include "app/account/secrets.h"
#include "app/engine.h"
#include "app/practicehosts.h"
#include "ui/jobs/errorwords.h"
#include "ui/shell/firstpaint.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/quitquestion.h"
#include "ui/shell/raisewindow.h"
#include "ui/shell/startrequest.h"
#include "ui/shell/unknowncheck.h"

#include <QApplication>
#include <QDir>
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
    if (m_options.practice || (!isServiceGiven() && m_memory.service() == WindowMemory::Service::Practice))
        openPractice();
    else
        openAccount();
}

void Studio::startWithFrame()
{
    m_window = std::make_unique<MainWindow>(m_memory);
    m_window->show();
    afterFirstPaint(*m_window, [this] { start(); });
}

bool Studio::isServiceGiven() const
{
    return !m_environmentToken.isEmpty() || qEnvironmentVariableIsSet("RUNCOMFY_MODEL_API_BASE");
}

// The window does not wait for the look at the journal's pages. What that finds, or what cannot even be opened, is
// opened once more in the way that mends it.
void Studio::openPractice() { openPractice(CheckTime::Beside); }
void Studio::openAccount() { openAccount(CheckTime::Beside); }

void Studio::openPractice(CheckTime when)
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
                               std::make_unique<FixedTokenStore>(address->token), when);
    if (!engine)
        return when == CheckTime::Beside ? openPractice(CheckTime::First) : sayCannotOpen(engine.error());
    m_memory.setService(WindowMemory::Service::Practice);
    open(std::move(engine).value());
}

void Studio::openAccount(CheckTime when)
{
    Result<Environment> environment = Environment::ofPerson();
    if (!environment)
        return sayCannotOpen(environment.error());
    auto engine = Engine::open(std::move(environment).value(),
                               std::make_unique<KeychainTokenStore>(
                                   KeychainTokenStore::Options{.environmentToken = m_environmentToken}, nullptr),
                               when);
    if (!engine)
        return when == CheckTime::Beside ? openAccount(CheckTime::First) : sayCannotOpen(engine.error());
    m_memory.setService(WindowMemory::Service::Account);
    open(std::move(engine).value());
}

void Studio::open(std::unique_ptr<Engine> engine)
{
    // The old window saves its places before the new one reads them; it goes last, so that the program does not
    // end between the two. An empty frame is used.
    std::unique_ptr<MainWindow> frame;
    if (m_window && !m_window->isFurnished())
        frame = std::move(m_window);
    std::unique_ptr<MainWindow> oldWindow = std::move(m_window);
    std::unique_ptr<Engine> oldEngine = std::move(m_engine);
    m_application.setQuitOnLastWindowClosed(false);
    if (oldWindow)
        oldWindow->closeQuietly();
    m_engine = std::move(engine);
    m_window = frame ? std::move(frame) : std::make_unique<MainWindow>(m_memory);
    m_window->furnish(*m_engine);
    // Later: the wish comes from the window that goes.
    connect(
        m_window.get(), &MainWindow::practiceRequested, this, [this] { changeTo(WindowMemory::Service::Practice); },
        Qt::QueuedConnection);
    connect(
        m_window.get(), &MainWindow::accountRequested, this,
        [this] {
            if (m_engine->isPractice())
                changeTo(WindowMemory::Service::Account);
        },
        Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::appearanceChosen, this, [this](Appearance appearance) {
        m_memory.setAppearance(appearance);
        applyTheme(m_application, appearance);
    });
    if (m_engine->isPractice())
        m_window->unknownCheck().setServiceList([this] { return knownToPractice(); });
    m_window->loadToken();
    m_window->show();
    oldWindow.reset();
    oldEngine.reset();
    m_application.setQuitOnLastWindowClosed(true);
    // What is seen comes first, then what takes its time.
    afterFirstPaint(*m_window, [this] {
        m_engine->whenChecked(m_window.get(), [this](const Status& sound) {
            if (sound)
                m_window->start();
            else
                QTimer::singleShot(0, this, &Studio::openAgain); // this is called by what goes
        });
    });
    Q_EMIT opened();
}

void Studio::openAgain()
{
    const bool practice = m_engine->isPractice();
    m_application.setQuitOnLastWindowClosed(false);
    m_window->closeQuietly();
    m_window.reset();
    m_engine.reset(); // a damaged journal is not mended while somebody uses it
    practice ? openPractice(CheckTime::First) : openAccount(CheckTime::First);
    m_application.setQuitOnLastWindowClosed(true);
}

QList<KnownRequest> Studio::knownToPractice() const
{
    QList<KnownRequest> known;
    const QList<practice::PracticeRequest> requests = m_practice->requests();
    for (const practice::PracticeRequest& request : requests)
        known.append({request.id, request.prompt.simplified().left(120), request.word, request.createdAt});
    return known;
}

void Studio::changeTo(WindowMemory::Service service)
{
    if (requestsBeingSent(m_engine->queue()) > 0) {
        return m_window->messages().show(
            QStringLiteral("service"), Banner::Kind::Warning,
            tr("A request is being sent, so Klapper stays with this service: leaving it now would make the outcome "
               "unknown. Change the service when the job is in the queue."));
    }
    service == WindowMemory::Service::Practice ? openPractice() : openAccount();
}

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

void Studio::sayCannotOpen(const Error& error)
{
    delete m_problem;
    const bool isFurnished = m_window && m_window->isFurnished();
    auto* box = new QMessageBox(isFurnished ? m_window.get() : nullptr);
    m_problem = box;
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(tr("Klapper"));
    box->setText(ErrorWords::line(error));
    box->setInformativeText(error.detail);
    box->open();
    if (!isFurnished)
        m_window.reset(); // a frame that stays empty; the box keeps the program
}

} // namespace klapper
