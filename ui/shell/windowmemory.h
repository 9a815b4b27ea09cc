// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace klapper {

class SettingsStore;

/// What the window remembers between two starts and nobody chooses in a dialog (places, sizes, what was open),
/// whichever service is used: an ini file in the person's configuration folder. Never a token, never a text of a
/// prompt.
class WindowMemory
{
public:
    enum class Service { None, Practice, Account };

    /// Empty: "klapper/window.ini" below the configuration folder.
    explicit WindowMemory(QString file = {});
    QString file() const { return m_file; }

    QByteArray bytes(const QString& key) const;
    void setBytes(const QString& key, const QByteArray& value);
    bool flag(const QString& key, bool fallback) const;
    void setFlag(const QString& key, bool value);
    int number(const QString& key, int fallback) const;
    void setNumber(const QString& key, int value);
    /// A list of plain words, such as the ids of rules.
    QStringList words(const QString& key) const;
    void setWords(const QString& key, const QStringList& words);

    /// The person's choices, in "settings.json" beside this file; what earlier versions kept here has moved there.
    SettingsStore& settings() const;
    /// What the person chose last; None before the first choice.
    Service service() const;
    void setService(Service service);

private:
    QString word(const QString& key) const;
    void setWord(const QString& key, const QString& value);

    void moveChoices() const;

    QString m_file;
    mutable std::shared_ptr<SettingsStore> m_settings; ///< copies of this share it
};

} // namespace klapper
