// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountopening.h"

#include <QFile>
#include <QStandardPaths>

namespace klapper {

Account accountToOpen(const AccountBook& book, const QString& environmentToken)
{
    if (environmentToken.isEmpty())
        return book.current();
    const Result<QString> clean = cleanToken(environmentToken);
    return (clean ? book.ofToken(*clean) : std::nullopt).value_or(book.of({}));
}

KeychainTokenStore::Options keychainOf(Profile profile, const Account& account, const QString& environmentToken)
{
    QString apart = profile == Profile::RunComfy ? QString() : QString(u'-' % profileName(profile));
    if (!account.folder.isEmpty())
        apart += u'-' % account.folder;
    KeychainTokenStore::Options options{.environmentToken = environmentToken};
    options.key += apart;
    options.markFile =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) % u"/klapper/token-stored" % apart;
    return options;
}

AccountTokenStore::Ask askOwner(const Environment& environment)
{
    if (isLoopbackHost(environment.hosts.modelApi.host()) && !isLoopbackHost(environment.hosts.web.host()))
        return {};
    const ModelApi::Timeouts timeouts{
        environment.timeouts.submit,
        std::min<std::chrono::milliseconds>(environment.timeouts.call, std::chrono::seconds(10))};
    return [hosts = environment.hosts, network = environment.network, timeouts](const QString& token, QObject* context,
                                                                                const AccountTokenStore::Answer& done) {
        auto* api = new ModelApi(
            hosts, [token] { return token; }, network, timeouts, context);
        api->identity(context, [api, done](const Result<Identity>& answer) {
            api->deleteLater();
            done(answer);
        });
    };
}

std::unique_ptr<AccountTokenStore> openAccount(Environment& environment, const Account& account,
                                               const QString& environmentToken)
{
    environment.paths = ProfilePaths::of(environment.profile, account.folder);
    KeychainTokenStore::Options keychain = keychainOf(environment.profile, account, environmentToken);
    // A history from before accounts were told apart belongs to the token in the keychain, not to a variable.
    const bool isOfKeychain = QFile::exists(keychain.markFile);
    std::function<std::unique_ptr<TokenStore>()> kept;
    if (isOfKeychain) {
        KeychainTokenStore::Options alone = keychain;
        alone.environmentToken.clear();
        kept = [alone] {
            return std::make_unique<KeychainTokenStore>(alone, nullptr);
        };
    }
    return std::make_unique<AccountTokenStore>(
        AccountTokenStore::Parts{.inner = std::make_unique<KeychainTokenStore>(std::move(keychain), nullptr),
                                 .book = AccountBook(environment.profile),
                                 .opened = account,
                                 .ask = askOwner(environment),
                                 .environmentMayClaim = !isOfKeychain,
                                 .kept = std::move(kept)});
}

} // namespace klapper
