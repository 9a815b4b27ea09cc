// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/accountfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace klapper {

namespace {

Q_LOGGING_CATEGORY(logAccounts, "klapper.account")

constexpr qsizetype largest = 1024 * 1024;
constexpr qsizetype mostPrints = 50;

bool isFolderName(const QString& name)
{
    return name.size() <= 40 && std::all_of(name.begin(), name.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
           });
}

QJsonObject toJson(const Account& account)
{
    return {{QStringLiteral("id"), account.id},
            {QStringLiteral("email"), account.email},
            {QStringLiteral("added"), account.added.toString(Qt::ISODate)}};
}

Account accountIn(const QJsonObject& json)
{
    return {.id = json[u"id"].toString().left(200),
            .email = json[u"email"].toString().left(200),
            .added = QDateTime::fromString(json[u"added"].toString(), Qt::ISODate).toUTC()};
}

/// Nothing when it is not there, or cannot be read; an empty object when it is damaged.
std::optional<QJsonObject> objectIn(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray content = file.read(largest + 1);
    return content.size() > largest ? QJsonObject() : QJsonDocument::fromJson(content).object();
}

bool writeObject(const QString& path, const QJsonObject& object)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(object).toJson());
    return file.commit();
}

QString ownerFile(Profile profile, const QString& folder)
{
    return ProfilePaths::of(profile, folder).data % u"/account.json";
}

AccountFile madeUp(Profile profile)
{
    AccountFile file;
    QStringList folders{QString()};
    folders += QDir(ProfilePaths::of(profile).data % u"/accounts").entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& folder : std::as_const(folders)) {
        const std::optional<QJsonObject> owner = objectIn(ownerFile(profile, folder));
        if (!owner || owner->isEmpty() || !isFolderName(folder))
            continue;
        Account account = accountIn(*owner);
        account.folder = folder;
        if ((*owner)[u"current"].toBool())
            file.current = folder; // who pays stays who paid
        file.all.append(account);
    }
    std::stable_sort(file.all.begin(), file.all.end(),
                     [](const Account& a, const Account& b) { return a.added < b.added; });
    return file;
}

void putAside(const QString& path)
{
    for (int i = 1; i < 1000; ++i) {
        if (QFile::rename(path, QString(path % u".damaged-" % QString::number(i))))
            return;
    }
}

} // namespace

QString AccountFile::pathOf(Profile profile)
{
    const QString name = profile == Profile::RunComfy ? QStringLiteral("accounts.json")
                                                      : QString(u"accounts-" % profileName(profile) % u".json");
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)).filePath(u"klapper/" % name);
}

AccountFile AccountFile::read(Profile profile)
{
    const QString path = pathOf(profile);
    const std::optional<QJsonObject> json = objectIn(path);
    if (!json || json->isEmpty()) {
        AccountFile file = madeUp(profile);
        file.isSealed = !json && QFileInfo::exists(path);
        if (json) {
            qCWarning(logAccounts, "the file of accounts was damaged and is put aside");
            putAside(path);
        } else if (file.isSealed) {
            qCWarning(logAccounts, "the file of accounts cannot be read");
        }
        return file;
    }
    AccountFile file;
    file.salt = QByteArray::fromHex((*json)[u"salt"].toString().toLatin1());
    file.current = (*json)[u"current"].toString();
    const QJsonArray all = (*json)[u"accounts"].toArray();
    for (const QJsonValue& each : all) {
        Account account = accountIn(each.toObject());
        account.folder = each[u"folder"].toString();
        const QJsonArray prints = each[u"tokens"].toArray();
        for (const QJsonValue& print : prints)
            account.prints.append(print.toString());
        if (isFolderName(account.folder) && !file.find(account.folder))
            file.all.append(account);
    }
    if (!isFolderName(file.current))
        file.current.clear();
    return file;
}

bool AccountFile::write(Profile profile) const
{
    if (isSealed)
        return false;
    QJsonArray list;
    for (const Account& account : all) {
        QJsonObject json = toJson(account);
        json.insert(u"folder", account.folder);
        json.insert(u"tokens", QJsonArray::fromStringList(
                                   account.prints.mid(std::max<qsizetype>(0, account.prints.size() - mostPrints))));
        list.append(json);
        QJsonObject said = toJson(account);
        said.insert(u"current", account.folder == current);
        const QString owner = ownerFile(profile, account.folder);
        if (account.isKnown() && objectIn(owner) != said)
            writeObject(owner, said);
    }
    const bool done = writeObject(pathOf(profile), {{QStringLiteral("version"), 1},
                                                    {QStringLiteral("salt"), QString::fromLatin1(salt.toHex())},
                                                    {QStringLiteral("current"), current},
                                                    {QStringLiteral("accounts"), list}});
    if (!done)
        qCWarning(logAccounts, "the file of accounts could not be written");
    return done;
}

Account* AccountFile::find(const QString& folder)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&folder](const Account& account) { return account.folder == folder; });
    return found == all.end() ? nullptr : &*found;
}

QString AccountFile::printOf(const QString& token) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt);
    hash.addData(token.toUtf8());
    return QString::fromLatin1(hash.result().toHex().left(32));
}

} // namespace klapper
