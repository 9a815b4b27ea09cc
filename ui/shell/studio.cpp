// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/studio.h"

#include "app/account/secrets.h"
#include "app/accountopening.h"
#include "app/practicehosts.h"
#include "app/report/logfile.h"
#include "app/settings/enginesettings.h"
#include "ui/jobs/errorwords.h"
#include "ui/settings/lookchoice.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/translators.h"
#include "ui/shell/firstpaint.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/helpcontrol.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/quitquestion.h"
#include "ui/shell/raisewindow.h"
#include "ui/shell/settingscontrol.h"
#include "ui/shell/stagedirector.h"
#include "ui/shell/startrequest.h"
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

void Studio::setupSettings()
{
    SettingsStore& store = m_memory.settings();
    applyLook(m_application, lookOf(store));
    applyTextSize(m_application, store.get(settings::textSize()));
    if (store.isChosen(settings::language().spec()))
        applyLanguage(m_application, store.get(settings::language()), m_options.translations);
    if (m_options.log) {
        m_options.log->addSecret(m_environmentToken);
        m_options.log->follow(store);
    }
    m_proxy = std::make_unique<ProxyLine>(store, m_proxyPassword);
    m_rebuild.setSingleShot(true);
    connect(&m_rebuild, &QTimer::timeout, this, &Studio::rebuildWindow);
    connect(&store, &SettingsStore::changed, this, &Studio::takeSetting);
}

void Studio::takeSetting(const QString& key)
{
    const SettingsStore& store = m_memory.settings();
    if (key == settings::textSize().key()) {
        applyTextSize(m_application, store.get(settings::textSize()));
        m_rebuild.start(0);
    } else if (key == settings::language().key()) {
        applyLanguage(m_application, store.get(settings::language()), m_options.translations);
        m_rebuild.start(0);
    } else if (key.startsWith(u"look.")) {
        applyLook(m_application, lookOf(store));
    }
}

void Studio::rebuildWindow()
{
    if (!m_window || !m_window->isFurnished())
        return;
    const QString shown = m_window->director().shown();
    const SettingsDialog* dialog = m_window->settingsControl().dialog();
    const QString page = dialog ? dialog->page() : QString();
    const QString control = dialog ? dialog->focusedControl() : QString();
    const QString helpPage = m_window->help().page();
    std::unique_ptr<MainWindow> old = std::move(m_window);
    m_application.setQuitOnLastWindowClosed(false);
    old->closeQuietly(); // drafts and places are written before the new one reads them
    const auto firstSteps = old->firstRun().place();
    old.reset();
    m_window = std::make_unique<MainWindow>(m_memory);
    m_window->furnish(*m_engine);
    listenToWindow();
    if (firstSteps)
        m_window->firstRun().resume(*firstSteps);
    m_window->show();
    m_application.setQuitOnLastWindowClosed(true);
    m_window->loadToken();
    startWindow();
    if (!shown.isEmpty())
        m_window->director().show(shown);
    if (!page.isEmpty())
        m_window->settingsControl().open(page, control);
    if (!helpPage.isEmpty())
        m_window->help().open(helpPage);
}

void Studio::followAccount()
{
    // Later: these wishes come from what goes.
    connect(m_window.get(), &MainWindow::accountChosen, this, &Studio::changeAccount, Qt::QueuedConnection);
    auto* tokens = qobject_cast<AccountTokenStore*>(&m_engine->tokens());
    if (!tokens)
        return;
    connect(
        tokens, &AccountTokenStore::belongsElsewhere, this,
        [this](const Account& account, const QString& token, bool isToBeKept) {
            moveTo(account, isToBeKept ? token : QString());
        },
        Qt::QueuedConnection);
    connect(tokens, &TokenStore::stored, this, [this, tokens] {
        // The person signed in: this one is opened at the next start. A start by a variable chooses nothing.
        tokens->book().setCurrent(tokens->account());
    });
}

void Studio::changeAccount(const QString& folder)
{
    if (m_engine->isPractice() || accountFolderOf(m_engine->tokens()) == folder)
        return;
    AccountBook book(m_engine->environment().profile);
    const Account account = book.of(folder);
    book.setCurrent(account);
    moveTo(account, {});
}

/// @param token for the keychain of that account; empty: there is none to be kept
void Studio::moveTo(const Account& account, const QString& token)
{
    if (m_engine->isPractice() || accountFolderOf(m_engine->tokens()) == account.folder)
        return;
    if (requestsBeingSent(m_engine->queue()) > 0) {
        m_window->messages().show(QStringLiteral("account"), Banner::Kind::Warning,
                                  tr("A request is being sent. Klapper changes to the other account when it is in the "
                                     "queue."));
        QTimer::singleShot(std::chrono::milliseconds(500), m_window.get(),
                           [this, account, token] { moveTo(account, token); });
        return;
    }
    const auto* tokens = qobject_cast<const AccountTokenStore*>(&m_engine->tokens());
    const Account from = tokens ? tokens->account() : Account();
    const AccountBook book(m_engine->environment().profile);
    // What was chosen here counts more than the variable, which would lead back at once; it comes first again at the
    // next start.
    if (!m_environmentToken.isEmpty() && accountToOpen(book, m_environmentToken).folder != account.folder)
        m_environmentToken.clear();
    m_account = std::make_unique<Account>(account);
    m_tokenToKeep = token;
    openAccount(CheckTime::Beside);
    sayMoved(from);
}

void Studio::sayMoved(const Account& from)
{
    if (!m_window || !m_account)
        return;
    const QString name = accountName(*m_account);
    const QString before = accountName(from);
    const QString now =
        name.isEmpty() ? tr("This is the history of another token.") : tr("This is the history of %1.").arg(name);
    const QString kept = before.isEmpty()
                           ? tr("The one before is kept and untouched; the account menu leads back.")
                           : tr("That of %1 is kept and untouched; the account menu leads back.").arg(before);
    m_window->messages().show(QStringLiteral("account"), Banner::Kind::Info, now % u' ' % kept);
    connect(&m_engine->tokens(), &TokenStore::stored, m_window.get(), [this](TokenSource where) {
        if (where == TokenSource::SessionOnly) {
            m_window->messages().show(
                QStringLiteral("session"), Banner::Kind::Warning,
                tr("No keychain took the token. You are signed in until Klapper quits, and nothing is written to the "
                   "disk."),
                {tr("Sign out"), [this] {
                     m_window->messages().hide(QStringLiteral("session"));
                     m_engine->tokens().remove();
                 }});
        }
    });
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
