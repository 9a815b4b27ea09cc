// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/studio.h"

#include "app/account/secrets.h"
#include "app/accountopening.h"
#include "app/practicehosts.h"
#include "app/report/logfile.h"
#include "app/settings/enginesettings.h"
#include "ui/jobs/errorwords.h"
#include "ui/shell/firstpaint.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/quitquestion.h"
#include "ui/shell/settingscontrol.h"
#include "ui/shell/unknowncheck.h"
#include "ui/widgets/tooltipwords.h"

#include <QApplication>
#include <QDir>
#include <QTimer>

#include <algorithm>

namespace klapper {

Studio::Studio(QApplication& application, Options options)
    : m_application(application)
    , m_options(std::move(options))
    , m_environmentToken(takeEnvironmentToken())
{
    new ToolTipWords(&m_application);
    setupSettings();
    m_isNew = m_options.firstRun && isNewHere();
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
void Studio::openAccount()
{
    m_account.reset();
    openAccount(CheckTime::Beside);
}

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
    Environment environment = Environment::ofPractice(practiceHosts(*address));
    applySettings(m_memory.settings(), environment, {});
    auto engine = Engine::open(std::move(environment), std::make_unique<FixedTokenStore>(address->token), when);
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
    const AccountBook book(environment->profile);
    const Account account = m_account ? *m_account : accountToOpen(book, m_environmentToken);
    std::unique_ptr<TokenStore> tokens = klapper::openAccount(environment.value(), account, m_environmentToken);
    applySettings(m_memory.settings(), environment.value(), account.folder); // below it the account's own
    auto engine = Engine::open(std::move(environment).value(), std::move(tokens), when);
    if (!engine)
        return when == CheckTime::Beside ? openAccount(CheckTime::First) : sayCannotOpen(engine.error());
    m_memory.setService(WindowMemory::Service::Account);
    m_account = std::make_unique<Account>(account); // opening it again opens the same
    if (const QString token = std::exchange(m_tokenToKeep, {}); !token.isEmpty())
        (*engine)->tokens().save(token); // before it is loaded: calls are worked off in order
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
    listenToWindow();
    guide(oldWindow.get());
    if (m_options.log) {
        connect(&m_engine->tokens(), &TokenStore::changed, m_options.log,
                [log = m_options.log, tokens = &m_engine->tokens()] { log->addSecret(tokens->token()); });
    }
    m_window->loadToken();
    m_window->show();
    oldWindow.reset();
    oldEngine.reset();
    m_application.setQuitOnLastWindowClosed(true);
    startWindow();
    Q_EMIT opened();
}

/// What is seen comes first, then what takes its time.
void Studio::startWindow()
{
    afterFirstPaint(*m_window, [this] {
        m_engine->whenChecked(m_window.get(), [this](const Status& sound) {
            if (sound)
                m_window->start();
            else
                QTimer::singleShot(0, this, &Studio::openAgain); // this is called by what goes
        });
    });
}

/// What is known without reading anything more: a service or a setting that was chosen is somebody's who was here.
bool Studio::isNewHere() const
{
    const SettingsStore& store = m_memory.settings();
    const auto& all = settings::all();
    return m_memory.service() == WindowMemory::Service::None && !isServiceGiven()
        && std::none_of(all.begin(), all.end(), [&store](const SettingSpec* each) { return store.isChosen(*each); });
}

/// The first steps begin once, and go on in the window that comes after a change.
void Studio::guide(MainWindow* before)
{
    const bool begins = std::exchange(m_isNew, false);
    if (const auto place = before ? before->firstRun().place() : std::nullopt)
        m_window->firstRun().resume(*place);
    else if (begins && m_window->isFresh())
        m_window->firstRun().begin();
}

void Studio::listenToWindow()
{
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
    m_window->settingsControl().setProxyPassword(&m_proxyPassword);
    m_window->settingsControl().setSecrets(
        [this] { return m_options.log ? m_options.log->secrets() : QStringList{m_environmentToken}; });
    followAccount();
    if (m_engine->isPractice())
        m_window->unknownCheck().setServiceList([this] { return knownToPractice(); });
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
    if (m_engine->exports().isBusy()) {
        return m_window->messages().show(
            QStringLiteral("service"), Banner::Kind::Warning,
            tr("An export is being made here, so Klapper stays with this service. Change it when the export has ended, "
               "or cancel the export first."));
    }
    service == WindowMemory::Service::Practice ? openPractice() : openAccount();
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
