// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultrun.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QUuid>

namespace klapper::test {

namespace {

QString runFolder() { return qEnvironmentVariable("KLAPPER_FAULT_RUN"); }

QString newName()
{
    const QString program =
        QCoreApplication::instance() ? QFileInfo(QCoreApplication::applicationFilePath()).fileName() : QString();
    return QString(program % u'-' % QUuid::createUuid().toString(QUuid::WithoutBraces));
}

void write(const QString& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(QDir(folder).filePath(name));
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the fault run cannot keep %s", qPrintable(file.fileName()));
}

bool isPicture(const QString& name) { return name.endsWith(u".mp4") || name.endsWith(u".jpg"); }

} // namespace

QString faultToken() { return QStringLiteral("klp-fault-token-5F0c9e72ab41"); }

void keepToken(const QString& token)
{
    if (runFolder().isEmpty() || token.size() < shortestToken)
        return;
    const QByteArray name = QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    write(runFolder() % u"/tokens", QString::fromLatin1(name), token.toUtf8());
}

void keepFolder(const QString& folder)
{
    if (runFolder().isEmpty())
        return;
    const QString target = runFolder() % u"/kept/" % newName();
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        if (isPicture(path) || !file.open(QIODevice::ReadOnly))
            continue; // of a disk that was made full, a folder that was made unreadable
        const QString copy = QDir(folder).relativeFilePath(path);
        write(target % u'/' % QFileInfo(copy).path(), QFileInfo(copy).fileName(), file.readAll());
    }
}

void keepOutput(const QByteArray& text)
{
    if (!runFolder().isEmpty() && !text.isEmpty())
        write(runFolder() % u"/kept", QString(newName() % u".output"), text);
}

} // namespace klapper::test
