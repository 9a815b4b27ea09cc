// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowmemory.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace klapper {

WindowMemory::WindowMemory(QString file)
    : m_file(std::move(file))
{
    if (m_file.isEmpty()) {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
        m_file = folder.filePath(QStringLiteral("klapper/window.ini"));
    }
}

QByteArray WindowMemory::bytes(const QString& key) const
{
    return QSettings(m_file, QSettings::IniFormat).value(key).toByteArray();
}

void WindowMemory::setBytes(const QString& key, const QByteArray& value)
{
    QSettings(m_file, QSettings::IniFormat).setValue(key, value);
}

bool WindowMemory::flag(const QString& key, bool fallback) const
{
    return QSettings(m_file, QSettings::IniFormat).value(key, fallback).toBool();
}

void WindowMemory::setFlag(const QString& key, bool value)
{
    QSettings(m_file, QSettings::IniFormat).setValue(key, value);
}

int WindowMemory::number(const QString& key, int fallback) const
{
    bool isNumber = false;
    const int kept = QSettings(m_file, QSettings::IniFormat).value(key).toInt(&isNumber);
    return isNumber ? kept : fallback;
}

void WindowMemory::setNumber(const QString& key, int value)
{
    QSettings(m_file, QSettings::IniFormat).setValue(key, value);
}

QStringList WindowMemory::words(const QString& key) const
{
    return QSettings(m_file, QSettings::IniFormat).value(key).toStringList();
}

void WindowMemory::setWords(const QString& key, const QStringList& words)
{
    QSettings(m_file, QSettings::IniFormat).setValue(key, words);
}

QString WindowMemory::word(const QString& key) const
{
    return QSettings(m_file, QSettings::IniFormat).value(key).toString();
}

void WindowMemory::setWord(const QString& key, const QString& value)
{
    QSettings(m_file, QSettings::IniFormat).setValue(key, value);
}

Appearance WindowMemory::appearance() const
{
    const QString kept = word(QStringLiteral("appearance"));
    return kept == u"light" ? Appearance::Light : kept == u"dark" ? Appearance::Dark : Appearance::System;
}

void WindowMemory::setAppearance(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return setWord(QStringLiteral("appearance"), QStringLiteral("system"));
    case Appearance::Light:
        return setWord(QStringLiteral("appearance"), QStringLiteral("light"));
    case Appearance::Dark:
        return setWord(QStringLiteral("appearance"), QStringLiteral("dark"));
    }
}

WindowMemory::Service WindowMemory::service() const
{
    const QString kept = word(QStringLiteral("service"));
    return kept == u"practice" ? Service::Practice : kept == u"account" ? Service::Account : Service::None;
}

void WindowMemory::setService(Service service)
{
    setWord(QStringLiteral("service"), service == Service::Practice  ? QStringLiteral("practice")
                                       : service == Service::Account ? QStringLiteral("account")
                                                                     : QString());
}

} // namespace klapper
