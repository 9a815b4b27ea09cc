// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandlogin.h"

#include "app/account/tokenfile.h"
#include "app/cli/browser.h"
#include "app/cli/detailwords.h"
#include "app/cli/exitcodes.h"
#include "app/cli/text.h"
#include "app/cli/words.h"

namespace klapper::cli {

namespace {

QString minutes(std::chrono::milliseconds left)
{
    const qint64 seconds = (left.count() + 999) / 1000;
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString nothingChanged() { return Text::tr("everything as it was; nobody was signed out."); }

} // namespace

LoginCommand::LoginCommand(Options options, Console& console)
    : m_options(std::move(options))
    , m_console(console)
{
    connect(&m_clock, &QTimer::timeout, this, &LoginCommand::showWaiting);
}

void LoginCommand::start()
{
    const Result<Environment> environment = Environment::ofPerson();
    if (!environment)
        return fail(exitCode(environment.error().kind), troubleOf(environment.error(), {}));
    m_environment = *environment;
    if (m_options.tokenFromInput && StandardInput::isTerminal()) {
        return fail(64,
                    {Text::tr("--token-stdin takes the token from a pipe or a file: typed here it would stand on the "
                              "screen."),
                     {},
                     nothingChanged(),
                     Text::tr("klapper-cli login --token-stdin < FILE, or klapper-cli login.")});
    }
    m_proxy = std::make_unique<ProxyLine>(m_settings, m_proxyPassword);
    if (!m_proxy->needsPassword())
        return begin();
    // Without it the first call would be refused by the proxy.
    connect(&m_proxyPassword, &ProxyPassword::loaded, this, &LoginCommand::begin, Qt::SingleShotConnection);
}

void LoginCommand::begin()
{
    if (isFinished()) // interrupted meanwhile
        return;
    if (m_options.tokenFromInput)
        readInput();
    else if (m_options.tokenFromFile)
        readFile();
    else
        askForCode();
}

void LoginCommand::askForCode()
{
    m_signIn = std::make_unique<SignIn>(m_environment.hosts, m_environment.network);
    connect(m_signIn.get(), &SignIn::codeShown, this, &LoginCommand::showCode);
    connect(m_signIn.get(), &SignIn::struggled, this, &LoginCommand::showWaiting);
    connect(m_signIn.get(), &SignIn::ended, this, &LoginCommand::takeEnd);
    m_console.step(Text::tr("asking for a code"));
    m_signIn->start();
}

void LoginCommand::showCode()
{
    const DeviceCode& code = m_signIn->code();
    const bool opened = m_options.opensBrowser && openInBrowser(code.page);
    // Also when quiet: without these two nobody can sign in.
    m_console.say(opened ? Text::tr("The page was opened in your browser; if not, open it yourself:")
                         : Text::tr("Open this page in a browser, on this machine or another one:"));
    m_console.say(u"  " % QString::fromLatin1(code.page.toEncoded()));
    m_console.say(Text::tr("and enter the code:"));
    m_console.say(u"  " % code.userCode);
    showWaiting();
    m_clock.start(1000);
}

void LoginCommand::showWaiting()
{
    if (m_signIn->code().userCode.isEmpty() || m_signIn->end())
        return;
    const QString step = m_signIn->isStruggling() ? Text::tr("the service does not answer just now; still waiting")
                                                  : Text::tr("waiting for you to sign in there");
    m_console.step(step);
    m_console.update(Text::tr("%1, %2 left").arg(step, minutes(m_signIn->timeLeft())));
}

void LoginCommand::takeEnd(SignInEnd end)
{
    m_clock.stop();
    const QString again = Text::tr("run klapper-cli login again for a new code.");
    switch (end) {
    case SignInEnd::Authorized:
        m_console.setSecret(m_signIn->token());
        return keep(AccountBook(m_environment.profile).current(), m_signIn->token());
    case SignInEnd::Denied:
        return fail(77, {Text::tr("Not signed in: it was denied on the page."), {}, nothingChanged(), again});
    case SignInEnd::Expired:
        return fail(77, {Text::tr("Not signed in: the code has expired."), {}, nothingChanged(), again});
    case SignInEnd::Cancelled:
        return; // interrupt() has said it
    case SignInEnd::Offline:
        return fail(75, {Text::tr("Not signed in. %1").arg(whatHappened(m_signIn->error())),
                         {},
                         nothingChanged(),
                         whatToDo(m_signIn->error())});
    case SignInEnd::Failed:
        return fail(exitCode(m_signIn->error().kind),
                    {Text::tr("Not signed in. %1").arg(whatHappened(m_signIn->error())),
                     {},
                     nothingChanged(),
                     Text::tr("try again later, or give a token: klapper-cli login --token-stdin < FILE")});
    }
}

void LoginCommand::readInput()
{
    constexpr qsizetype largest = 64 * 1024;
    m_input = std::make_unique<StandardInput>(largest);
    connect(m_input.get(), &StandardInput::ended, this, &LoginCommand::takeInput);
    m_console.step(Text::tr("reading the token from standard input"));
    m_input->start();
}

void LoginCommand::takeInput()
{
    if (isFinished())
        return;
    const Result<QString> token = cleanToken(QString::fromUtf8(m_input->bytes()));
    if (!token) {
        return fail(65,
                    {Text::tr("There is no usable token on standard input: %1.").arg(detailWords(token.error().detail)),
                     {},
                     nothingChanged(),
                     Text::tr("copy the API token from your profile page on runcomfy.com.")});
    }
    m_console.setSecret(*token);
    keep(AccountBook(m_environment.profile).current(), *token);
}

void LoginCommand::readFile()
{
    const Result<TokenFile> file = TokenFile::read();
    if (!file) {
        return fail(65,
                    {Text::tr("The token of RunComfy's own command line cannot be read: %1.").arg(file.error().detail),
                     {},
                     nothingChanged(),
                     Text::tr("sign in with klapper-cli login.")});
    }
    m_console.setSecret(file->token);
    m_console.note(Text::tr("read %1; it stays as it is").arg(file->path));
    if (file->othersCanRead) {
        m_console.note(Text::tr("warning: other users of this machine can read that file, and with it your token: "
                                "chmod 600 %1")
                           .arg(file->path));
    }
    keep(AccountBook(m_environment.profile).current(), file->token);
}

void LoginCommand::keep(const Account& account, const QString& token)
{
    m_console.step(Text::tr("putting the token into the keychain"));
    if (m_tokens)
        m_tokens.release()->deleteLater(); // this may be called by it
    m_tokens = openAccount(m_environment, account, {});
    connect(m_tokens.get(), &TokenStore::stored, this, &LoginCommand::takeStored);
    connect(m_tokens.get(), &TokenStore::failed, this, &LoginCommand::takeFailed);
    connect(m_tokens.get(), &AccountTokenStore::belongsElsewhere, this,
            [this](const Account& owner, const QString& secret) { keep(owner, secret); });
    m_tokens->save(token);
}

void LoginCommand::takeStored(TokenSource where)
{
    if (where != TokenSource::Keychain) {
        const std::optional<Error> why = m_tokens->state().keychainProblem;
        return fail(77, {Text::tr("Not signed in: no keychain took the token, so nothing is kept. %1")
                             .arg(why ? detailWords(why->detail) : QString()),
                         {},
                         nothingChanged(),
                         Text::tr("unlock or install a keychain (gnome-keyring, KWallet), or set RUNCOMFY_TOKEN.")});
    }
    const Account account = m_tokens->account();
    if (!m_tokens->book().setCurrent(account))
        m_console.note(Text::tr("warning: the list of accounts could not be written"));
    const QString name = accountName(account);
    m_console.note(name.isEmpty() ? Text::tr("signed in; the service does not say as whom")
                                  : Text::tr("signed in as %1").arg(name));
    if (!qEnvironmentVariableIsEmpty("RUNCOMFY_TOKEN"))
        m_console.note(Text::tr("RUNCOMFY_TOKEN is set and is used before the keychain as long as it is"));
    const bool written = m_console.result(QJsonDocument(
        QJsonObject{{QStringLiteral("id"), account.isKnown() ? QJsonValue(account.id) : QJsonValue()},
                    {QStringLiteral("email"), account.email.isEmpty() ? QJsonValue() : QJsonValue(account.email)},
                    {QStringLiteral("token_kept_in"), QStringLiteral("keychain")}}));
    finish(written ? 0 : 74);
}

void LoginCommand::takeFailed(const Error& error)
{
    Trouble trouble = troubleOf(error, {});
    trouble.kept = nothingChanged();
    fail(isOfflineError(error) ? exitCode(ErrorKind::Timeout) : exitCodeOfToken(error), trouble);
}

void LoginCommand::interrupt()
{
    if (isFinished())
        return;
    if (m_signIn)
        m_signIn->cancel();
    m_clock.stop();
    fail(130, {Text::tr("Interrupted; nobody was signed in."), {}, nothingChanged(), {}});
}

void LoginCommand::fail(int exitCode, const Trouble& trouble)
{
    m_console.trouble(trouble);
    finish(exitCode);
}

} // namespace klapper::cli
