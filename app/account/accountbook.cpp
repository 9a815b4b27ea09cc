// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/accountbook.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace klapper {

namespace {

QByteArray newSalt()
{
    std::array<quint32, 8> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), qsizetype(numbers.size()));
    return QByteArray(reinterpret_cast<const char*>(numbers.data()), qsizetype(sizeof numbers));
}

/// "mia-1f0c93ab": to be recognised by people, and never the same for two ids.
QString folderFor(const Identity& owner)
{
    QString name;
    for (const QChar c : owner.email.section(u'@', 0, 0).left(24).toLower()) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        name += plain ? c : QChar(u'-');
    }
    const QByteArray hash = QCryptographicHash::hash(owner.id.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString((name.isEmpty() ? QStringLiteral("account") : name) % u'-' % QString::fromLatin1(hash.left(8)));
}

Account& entryOf(AccountFile& file, const Account& account)
{
    if (Account* known = file.find(account.folder))
        return *known;
    file.all.append(account);
    Account& added = file.all.last();
    added.prints.clear();
    added.added = QDateTime::currentDateTimeUtc();
    return added;
}

void learn(AccountFile& file, Account& owner, const QString& print)
{
    for (Account& account : file.all)
        account.prints.removeAll(print);
    owner.prints.append(print);
}

/// Nobody's yet, and no other token whose owner is unknown has used it.
bool isFree(const Account& account, const QString& print)
{
    return !account.isKnown() && (account.prints.isEmpty() || account.prints == QStringList{print});
}

} // namespace

template<typename Change>
auto AccountBook::change(const Change& change)
{
    const QString path = AccountFile::pathOf(m_profile);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QLockFile lock(path % u".lock");
    lock.tryLock(2000); // a lock that stays is no reason to refuse a sign-in; the file is replaced whole
    AccountFile file = AccountFile::read(m_profile);
    if (file.salt.isEmpty())
        file.salt = newSalt();
    auto result = change(file);
    const bool kept = file.write(m_profile);
    return std::pair(std::move(result), kept);
}

QList<Account> AccountBook::all() const { return AccountFile::read(m_profile).all; }

Account AccountBook::of(const QString& folder) const
{
    AccountFile file = AccountFile::read(m_profile);
    const Account* known = file.find(folder);
    return known ? *known : Account{.folder = folder};
}

Account AccountBook::current() const
{
    AccountFile file = AccountFile::read(m_profile);
    const Account* known = file.find(file.current);
    return known ? *known : Account();
}

std::optional<Account> AccountBook::ofToken(const QString& token) const
{
    AccountFile file = AccountFile::read(m_profile);
    const QString print = file.salt.isEmpty() || token.isEmpty() ? QString() : file.printOf(token);
    const auto found = std::find_if(file.all.begin(), file.all.end(), [&print](const Account& account) {
        return !print.isEmpty() && account.prints.contains(print);
    });
    return found == file.all.end() ? std::nullopt : std::optional(*found);
}

std::optional<Account> AccountBook::named(const QString& name) const
{
    QList<Account> found;
    const QList<Account> accounts = all();
    for (const Account& account : accounts) {
        const QStringList names{account.id, account.folder, account.email.toLower(),
                                ProfilePaths::of(m_profile, account.folder).data};
        const bool isFirst = account.folder.isEmpty() && name == firstName();
        if (!name.isEmpty() && (isFirst || names.contains(name) || names[2] == name.toLower()))
            found.append(account);
    }
    return found.size() == 1 ? std::optional(found.first()) : std::nullopt;
}

Account AccountBook::admit(const Identity& owner, const QString& token, const Account& opened, Claim claim)
{
    return change([&](AccountFile& file) {
               const QString print = file.printOf(token);
               const auto isOwners = [&owner](const Account& account) {
                   return account.id == owner.id;
               };
               const Account* here = file.find(opened.folder);
               const auto known = std::find_if(file.all.cbegin(), file.all.cend(), isOwners);
               Account place{.folder = folderFor(owner)};
               const bool isKnown = known != file.all.cend();
               const bool mayClaim = claim == Claim::IfFree || (claim == Claim::IfNew && !isKnown);
               if (here ? isOwners(*here) || (mayClaim && isFree(*here, print)) : mayClaim)
                   place = opened;
               else if (isKnown)
                   place = *known;
               Account& entry = entryOf(file, place);
               entry.id = owner.id;
               entry.email = owner.email;
               learn(file, entry, print);
               return entry;
           })
        .first;
}

Account AccountBook::admitStranger(const QString& token, const Account& opened, Claim claim)
{
    return change([&](AccountFile& file) {
               const QString print = file.printOf(token);
               const Account* here = file.find(opened.folder);
               Account place{.folder = QString(u"token-" % print.left(8))};
               if (claim != Claim::Never && (!here || isFree(*here, print)))
                   place = opened;
               Account& entry = entryOf(file, place);
               learn(file, entry, print);
               return entry;
           })
        .first;
}

bool AccountBook::setCurrent(const Account& account)
{
    return change([&account](AccountFile& file) {
               entryOf(file, account);
               file.current = account.folder;
               return true;
           })
        .second;
}

QString accountName(const Account& account) { return account.email.isEmpty() ? account.id : account.email; }

} // namespace klapper
