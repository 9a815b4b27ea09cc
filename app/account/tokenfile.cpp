// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/tokenfile.h"

#include "app/account/tokenstore.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <initializer_list>

namespace klapper {

namespace {

constexpr qint64 largest = 64 * 1024;

QString tokenIn(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    for (const QStringView key : {QStringView(u"token"), QStringView(u"access_token"), QStringView(u"api_key")}) {
        if (const QString token = value[key].toString(); !token.isEmpty())
            return token;
    }
    return {};
}

} // namespace

QString TokenFile::defaultPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(QStringLiteral("runcomfy/token.json"));
}

bool TokenFile::exists(const QString& path) { return QFileInfo(path).isFile(); }

Result<TokenFile> TokenFile::read(const QString& path)
{
    const Error bad{.kind = ErrorKind::BadInput, .detail = path};
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) // a pipe would hold this program up
        return bad;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = ErrorKind::Disk, .detail = path % u": " % file.errorString()};
    QByteArray bytes = file.read(largest + 1);
    if (bytes.size() > largest)
        return bad;
    // A lone string is JSON, but Qt 6.4 reads no document of it.
    const QJsonDocument document = QJsonDocument::fromJson("[" + bytes + "]");
    bytes.fill('\0');
    const Result<QString> token = cleanToken(tokenIn(document.array().at(0)));
    if (!token)
        return bad;
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther;
    return TokenFile{path, *token, bool(info.permissions() & others)};
}

} // namespace klapper
