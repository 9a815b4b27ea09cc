// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/journalcheck.h"
#include "app/practice/practiceservice.h"
#include "app/settings/proxyline.h"
#include "ui/shell/windowmemory.h"

#include <QMessageBox>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class QApplication;

namespace klapper {

class Engine;
class LogFile;
class MainWindow;
struct Account;
struct Error;
struct KnownRequest;
struct StartRequest;

/// The whole program in one place: the practice service when it is used, one engine, one window. Changing the
/// service builds engine and window anew; nothing of one account stays in the other.
class Studio final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        bool practice = false;                  ///< asked for on the command line
        practice::PracticeOptions service = {}; ///< stateDir empty: below the practice profile
        LogFile* log = nullptr;                 ///< told of secrets and of the level that is wanted; it outlives this
        QString translations = QStringLiteral(":/i18n"); ///< folder of our words in other languages
        bool firstRun = false;                           ///< a person who is new here is shown the first steps
    };

    Studio(QApplication& application, Options options);
    ~Studio() override;

    /// Practice when asked for; the account when a token or an address is given; else what was used last.
    void start();
    /// The same, but with a window that is on the screen at once and filled after its first paint: see opened().
    void startWithFrame();
    void openPractice();
    void openAccount();
    /// The history of another account, by its folder, as the person chose it.
    void changeAccount(const QString& folder);
    /// Another start of the program: raises the window, and opens the practice service when that was asked for and
    /// nothing stands in the way.
    void answer(const StartRequest& request);
    /// Says in the window that files of the command line stay closed.
    void sayNotOpened(const StartRequest& request);

    MainWindow* window() const { return m_window.get(); }
    Engine* engine() const { return m_engine.get(); }
    WindowMemory& memory() { return m_memory; }

Q_SIGNALS:
    void opened();

private:
    void openPractice(CheckTime when);
    void openAccount(CheckTime when);
    void followAccount();
    /// Who asks for the history of another account.
    enum class Wish { OfThePerson, OfTheToken };
    void moveTo(const Account& account, const QString& token, Wish wish);
    bool mustWaitToMove();
    void sayMoved(const Account& from);
    void open(std::unique_ptr<Engine> engine);
    void openAgain();
    /// Of a window that is furnished: what it asks of the program.
    void listenToWindow();
    void startWindow();
    void guide(MainWindow* before);
    bool isNewHere() const;
    void setupSettings();
    void takeSetting(const QString& key);
    /// The same engine in a new window, for what is only read when a window is built. Nothing that runs notices.
    void rebuildWindow();
    void changeTo(WindowMemory::Service service);
    void answerPractice();
    QList<KnownRequest> knownToPractice() const;
    bool isServiceGiven() const;
    void sayCannotOpen(const Error& error);

    QApplication& m_application;
    Options m_options;
    QString m_environmentToken;         ///< taken out of the environment, which children inherit
    std::unique_ptr<Account> m_account; ///< whose history is to be opened; null: by what is known, see accountToOpen()
    QString m_tokenToKeep;              ///< that goes into the keychain of the account that is opened next
    WindowMemory m_memory;
    ProxyPassword m_proxyPassword;
    std::unique_ptr<ProxyLine> m_proxy;
    std::unique_ptr<practice::PracticeService> m_practice;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<MainWindow> m_window; ///< goes before the engine
    QPointer<QMessageBox> m_problem;      ///< why there is no window
    bool m_isNew = false;                 ///< nobody has chosen anything here yet
    QTimer m_rebuild;                     ///< later: the wish comes from the window that goes
};

} // namespace klapper
