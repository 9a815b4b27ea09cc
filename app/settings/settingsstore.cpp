// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settingsstore.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace klapper {

using namespace std::chrono_literals;

namespace {

constexpr qint64 largestFile = 1024 * 1024; // bytes; ours have some hundred
constexpr int longestWait = 2'000;          // ms for another program that writes

} // namespace

SettingsStore::SettingsStore(QString file, QObject* parent)
    : QObject(parent)
    , m_file(file.isEmpty() ? fileOfPerson() : std::move(file))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &SettingsStore::look);
}

QString SettingsStore::fileOfPerson()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    return folder.filePath(QStringLiteral("klapper/settings.json"));
}

QJsonValue SettingsStore::value(const SettingSpec& spec) const
{
    load();
    const auto kept = m_values.constFind(spec.key);
    return kept == m_values.constEnd() ? spec.fallback : kept.value();
}

QList<SettingsProblem> SettingsStore::problems() const
{
    load();
    QList<SettingsProblem> all = m_aside + m_broken;
    if (m_unwritten)
        all.append(*m_unwritten);
    return all;
}

void SettingsStore::load() const
{
    if (std::exchange(m_isLoaded, true))
        return;
    QJsonObject content;
    const Read read = readFile(content);
    take(content);
    if (read == Read::Broken)
        m_broken.append({.kind = SettingsProblem::Kind::BrokenFile});
}

bool SettingsStore::isFileBroken() const
{
    return !m_broken.isEmpty() && m_broken.constFirst().kind == SettingsProblem::Kind::BrokenFile;
}

SettingsStore::Read SettingsStore::readFile(QJsonObject& content) const
{
    const QFileInfo info(m_file);
    if (!info.exists())
        return Read::Missing;
    QFile file(m_file);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) // a pipe would hold this program up
        return Read::Broken;
    const QByteArray bytes = file.read(largestFile + 1); // whatever size it says it has
    const QJsonDocument document = bytes.size() > largestFile ? QJsonDocument() : QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return Read::Broken;
    content = document.object();
    return Read::Fine;
}

void SettingsStore::take(const QJsonObject& content) const
{
    m_content = content;
    m_values = {};
    m_broken.clear();
    for (const SettingSpec* spec : settings::all()) {
        const auto kept = content.constFind(spec->key);
        if (kept == content.constEnd())
            continue;
        const std::optional<QJsonValue> value = spec->accepted(kept.value());
        if (!value)
            m_broken.append({.kind = SettingsProblem::Kind::BrokenValue, .key = spec->key, .detail = spec->range()});
        else if (*value != spec->fallback)
            m_values.insert(spec->key, *value);
    }
}

/// Its new path; empty when it had to stay.
QString SettingsStore::setAside() const
{
    for (int number = 1; number < 1000; ++number) {
        const QString aside =
            number == 1 ? QString(m_file % u".damaged") : QString(m_file % u".damaged-" % QString::number(number));
        if (!QFile::exists(aside))
            return QFile::rename(m_file, aside) ? aside : QString();
    }
    return {};
}

Status SettingsStore::setValue(const SettingSpec& spec, const QJsonValue& value)
{
    const std::optional<QJsonValue> fine = spec.accepted(value);
    if (!fine)
        return Error{.kind = ErrorKind::BadInput, .detail = spec.key % u" is " % spec.range()};
    load();
    const QJsonObject before = m_values;
    const QList<SettingsProblem> said = problems();
    const Status written = write(spec, *fine);
    if (written) {
        m_unwritten.reset();
    } else {
        m_unwritten = SettingsProblem{
            .kind = SettingsProblem::Kind::Unwritable, .key = spec.key, .detail = written.error().detail};
        QJsonObject content = m_content; // holds here all the same
        *fine == spec.fallback ? content.remove(spec.key) : void(content.insert(spec.key, *fine));
        take(content);
    }
    announce(before);
    if (said != problems())
        Q_EMIT problemsChanged();
    return written;
}

Status SettingsStore::write(const SettingSpec& spec, const QJsonValue& value)
{
    if (!QDir().mkpath(QFileInfo(m_file).path()))
        return diskError(QStringLiteral("the folder of the settings cannot be made"));
    QLockFile lock(m_file % u".lock");
    if (!lock.tryLock(longestWait))
        return diskError(QStringLiteral("another program holds the settings, or their folder cannot be written"));
    QJsonObject content;
    const Read read = readFile(content);
    if (read == Read::Broken) {
        const QString aside = setAside();
        if (aside.isEmpty())
            return diskError(QStringLiteral("the damaged settings cannot be renamed aside"));
        content = m_content;
        m_aside.append({.kind = SettingsProblem::Kind::BrokenFile, .detail = aside});
    }
    value == spec.fallback ? content.remove(spec.key) : void(content.insert(spec.key, value));
    QSaveFile file(m_file);
    const QByteArray bytes = QJsonDocument(content).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return diskError(file.errorString());
    take(content);
    follow();
    return Nothing{};
}

void SettingsStore::announce(const QJsonObject& before)
{
    for (const SettingSpec* spec : settings::all()) {
        if (before.value(spec->key) != m_values.value(spec->key))
            Q_EMIT changed(spec->key);
    }
}

void SettingsStore::watch()
{
    if (m_watcher)
        return;
    m_watcher = std::make_unique<QFileSystemWatcher>();
    // The folder tells when the file is there at all, and when another one has taken its place.
    connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, this, [this] { m_soon.start(); });
    connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, [this] { m_soon.start(); });
    QDir().mkpath(QFileInfo(m_file).path()); // what is not there cannot be watched
    follow();
    look();
}

void SettingsStore::follow()
{
    if (!m_watcher)
        return;
    const QString folder = QFileInfo(m_file).path();
    if (m_watcher->directories().isEmpty() && QFile::exists(folder))
        m_watcher->addPath(folder);
    if (m_watcher->files().isEmpty() && QFile::exists(m_file))
        m_watcher->addPath(m_file);
}

/// One that is broken may be half written by an editor: what holds stays, and the next change of the file is looked at.
void SettingsStore::look()
{
    follow();
    load();
    if (m_unwritten) // it holds until the program ends
        return;
    QJsonObject content;
    if (readFile(content) == Read::Broken || (content == m_content && !isFileBroken()))
        return;
    const QJsonObject before = m_values;
    const QList<SettingsProblem> said = problems();
    take(content);
    announce(before);
    if (said != problems())
        Q_EMIT problemsChanged();
}

} // namespace klapper
