// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/settings/settings.h"

#include <QFileSystemWatcher>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <memory>

namespace klapper {

/// Something about the file that a person should know.
struct SettingsProblem
{
    enum class Kind {
        BrokenFile,  ///< no settings; it stands where it was, or was put aside as `detail` when something was written.
                     ///< Defaults hold
        BrokenValue, ///< the value of `key` makes no sense; its default holds, and the file keeps it until it is
                     ///< changed
        Unwritable,  ///< the last change could not be kept, by `detail`; it holds until the program ends
    };
    Kind kind = Kind::BrokenValue;
    QString key = {};
    QString detail = {};
    bool operator==(const SettingsProblem&) const = default;
};

/// The person's settings in one file that all running programs share. JSON and not an ini: a number stays a number and
/// a switch a switch, and what another version of Klapper has written stays as it was, whatever it is.
///
///   set() ── lock, read what others wrote, change one key, write anew whole (QSaveFile) ──> changed(key)
///   watch() ── somebody else wrote ── read ──> changed(key), for each that differs
///
/// Defaults are not written, unknown keys are kept. Reading changes nothing on the disk: a file that cannot be read as
/// settings stays where it is until something is to be written; then it is renamed aside, never deleted. Small: read as
/// a whole, at the first question.
class SettingsStore final : public QObject
{
    Q_OBJECT
public:
    /// Empty: fileOfPerson().
    explicit SettingsStore(QString file = {}, QObject* parent = nullptr);
    /// "klapper/settings.json" below the configuration folder.
    static QString fileOfPerson();
    QString file() const { return m_file; }

    template<typename T>
    T get(const Setting<T>& setting) const
    {
        return setting.read(value(setting.spec()));
    }
    template<typename T>
    Status set(const Setting<T>& setting, const T& value)
    {
        return setValue(setting.spec(), setting.write(value));
    }

    /// What holds now: what was chosen, else the default.
    QJsonValue value(const SettingSpec& spec) const;
    /// BadInput for a value that the setting may not have: nothing changes. Disk when it cannot be kept: it holds until
    /// the program ends. What holds is announced before this returns.
    Status setValue(const SettingSpec& spec, const QJsonValue& value);
    /// Back to the default.
    Status reset(const SettingSpec& spec) { return setValue(spec, spec.fallback); }
    bool isChosen(const SettingSpec& spec) const { return value(spec) != spec.fallback; }

    QList<SettingsProblem> problems() const;

    /// From now on what others write is seen. More than once does nothing.
    void watch();

Q_SIGNALS:
    /// value() of that key is another one.
    void changed(const QString& key);
    void problemsChanged();

private:
    enum class Read { Fine, Missing, Broken };
    void load() const;
    Read readFile(QJsonObject& content) const;
    void take(const QJsonObject& content) const;
    QString setAside() const;
    Status write(const SettingSpec& spec, const QJsonValue& value);
    void look();
    void follow();
    void announce(const QJsonObject& before);
    bool isFileBroken() const;

    QString m_file;
    mutable bool m_isLoaded = false;
    mutable QJsonObject m_content;           ///< as in the file, unknown keys and broken values too
    mutable QJsonObject m_values;            ///< ours, checked, that differ from the defaults
    mutable QList<SettingsProblem> m_broken; ///< of what stands in the file now
    QList<SettingsProblem> m_aside;          ///< files that were put aside: said as long as this program runs
    std::optional<SettingsProblem> m_unwritten;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    QTimer m_soon; ///< a file that is being written by others is read when it has come to rest
};

} // namespace klapper
