// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowmemory.h"

#include "app/settings/settingsstore.h"

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

SettingsStore& WindowMemory::settings() const
{
    if (!m_settings) {
        const QDir folder(QFileInfo(m_file).path());
        m_settings = std::make_shared<SettingsStore>(folder.filePath(QStringLiteral("settings.json")));
        moveChoices();
    }
    return *m_settings;
}

/// Once: a choice leaves the old place when it is in the new one, and what was chosen there meanwhile wins.
void WindowMemory::moveChoices() const
{
    QSettings old(m_file, QSettings::IniFormat);
    const std::pair<const char*, const SettingSpec&> moved[] = {
        {"appearance", settings::look().spec()},
        {"jobsAtOnce", settings::jobsAtOnce().spec()},
        {"notifyEnds", settings::notifyEnds().spec()},
        {"trayIcon", settings::trayIcon().spec()},
    };
    for (const auto& [name, spec] : moved) {
        const QString key = QString::fromLatin1(name);
        if (!old.contains(key))
            continue;
        const std::optional<QJsonValue> value = spec.fromText(old.value(key).toString());
        const bool isNew = value && !m_settings->isChosen(spec);
        if (!isNew || m_settings->setValue(spec, *value))
            old.remove(key);
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
