// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/secretsearch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QVariant>

#include <cstring>
#include <vector>

namespace klapper::test {

namespace {

QByteArray percent(const QByteArray& secret)
{
    QByteArray all;
    for (const char byte : secret)
        all += '%' + QByteArray(1, byte).toHex();
    return all;
}

QByteArray utf16(const QByteArray& secret, bool littleEndian)
{
    QByteArray wide;
    for (const char byte : secret) {
        if (littleEndian)
            wide.append(byte).append('\0');
        else
            wide.append('\0').append(byte);
    }
    return wide;
}

/// What surely stands in the Base64 of any text with the secret in it, `before` bytes after a group of three.
QByteArray base64(const QByteArray& secret, int before, QByteArray::Base64Options alphabet)
{
    // The outer characters also hold bits of the neighbours.
    const qsizetype whole = (secret.size() + before) / 3 * 3 - before;
    const QByteArray groups = QByteArray(before, ' ') + secret.left(whole);
    const QByteArray encoded = groups.toBase64(alphabet);
    return before == 0 ? encoded : encoded.mid(before == 1 ? 2 : 3);
}

/// Finds any of many forms in one pass: most places are ruled out by two bytes, the rest by eight.
class Finder
{
public:
    explicit Finder(QList<QByteArray> forms)
        : m_forms(std::move(forms))
        , m_begins(65'536, false)
    {
        for (qsizetype i = 0; i < m_forms.size(); ++i) {
            if (m_forms[i].size() < qsizetype(sizeof(quint64)))
                qFatal("too short a secret to be told from chance");
            m_begins[headOf<quint16>(m_forms[i].constData())] = true;
            m_byHead[headOf<quint64>(m_forms[i].constData())].append(i);
        }
    }
    QList<qsizetype> in(const QByteArray& bytes) const
    {
        QSet<qsizetype> found;
        const char* const end = bytes.constData() + bytes.size() - sizeof(quint64);
        for (const char* at = bytes.constData(); at <= end; ++at) {
            if (!m_begins[headOf<quint16>(at)])
                continue;
            const auto candidates = m_byHead.constFind(headOf<quint64>(at));
            if (candidates == m_byHead.constEnd())
                continue;
            const QByteArrayView rest(at, bytes.constData() + bytes.size());
            for (const qsizetype form : *candidates) {
                if (rest.startsWith(m_forms[form]))
                    found.insert(form);
            }
        }
        return found.values();
    }

private:
    template<typename T>
    static T headOf(const char* at)
    {
        T head;
        std::memcpy(&head, at, sizeof head);
        return head;
    }

    QList<QByteArray> m_forms;
    std::vector<bool> m_begins;
    QHash<quint64, QList<qsizetype>> m_byHead;
};

QByteArray rowsOf(const QString& path)
{
    // A copy, with what is not in the main file yet: opening writes.
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy"));
    for (const QString& suffix : {QString(), QStringLiteral("-wal")})
        QFile::copy(path + suffix, copy + suffix);
    QByteArray all;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("search"));
        database.setDatabaseName(copy);
        const QStringList tables = database.open() ? database.tables() : QStringList();
        for (const QString& table : tables) {
            QSqlQuery rows(QStringLiteral("SELECT * FROM \"%1\"").arg(table), database);
            while (rows.next()) {
                for (int column = 0; column < rows.record().count(); ++column)
                    all += rows.value(column).toByteArray() + '\n';
            }
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("search"));
    return all;
}

} // namespace

QList<QByteArray> formsOf(const QByteArray& secret)
{
    QList<QByteArray> forms{secret,
                            secret.toPercentEncoding({}, {}, '%'),
                            percent(secret),
                            percent(secret).toUpper(),
                            secret.toHex(),
                            secret.toHex().toUpper(),
                            utf16(secret, true),
                            utf16(secret, false)};
    for (int before = 0; before < 3; ++before) {
        forms.append(base64(secret, before, QByteArray::Base64Encoding));
        forms.append(base64(secret, before, QByteArray::Base64UrlEncoding));
    }
    return forms;
}

SearchOutcome searchFolder(const QString& folder, const QList<QByteArray>& secrets)
{
    QList<QByteArray> forms;
    for (const QByteArray& secret : secrets)
        forms += formsOf(secret);
    const Finder finder(forms);
    SearchOutcome outcome;
    const auto look = [&](const QString& path, const QByteArray& bytes) {
        const QList<qsizetype> found = finder.in(bytes);
        for (const qsizetype form : found)
            outcome.found.append(path + QStringLiteral(": form %1").arg(form));
    };
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        look(path, path.toUtf8());
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            outcome.found.append(path + QStringLiteral(": cannot be read"));
            continue;
        }
        const QByteArray bytes = file.readAll();
        ++outcome.files;
        outcome.bytes += bytes.size();
        look(path, bytes);
        if (bytes.startsWith("SQLite format 3"))
            look(path + QStringLiteral(" (rows)"), rowsOf(path));
    }
    return outcome;
}

} // namespace klapper::test
