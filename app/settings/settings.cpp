// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include "app/finish/nametemplate.h"

#include <QDir>
#include <QUrl>

#include <algorithm>

namespace klapper::settings {

namespace {

using Kind = SettingSpec::Kind;

SettingSpec flag(const QString& key, bool fallback) { return {.key = key, .kind = Kind::Flag, .fallback = fallback}; }

SettingSpec number(const QString& key, int fallback, int least, int most)
{
    return {.key = key, .kind = Kind::Number, .fallback = fallback, .least = least, .most = most};
}

SettingSpec choice(const QString& key, const QStringList& choices)
{
    return {.key = key, .kind = Kind::Choice, .fallback = choices.first(), .choices = choices};
}

SettingSpec text(const QString& key, const QString& fallback, qsizetype longest, bool (*fits)(const QString&))
{
    return {.key = key, .kind = Kind::Text, .fallback = fallback, .longest = longest, .fits = fits};
}

SettingSpec hidden(SettingSpec spec)
{
    spec.isPrivate = true;
    return spec;
}

QStringList systemOnOff() { return {QStringLiteral("system"), QStringLiteral("on"), QStringLiteral("off")}; }

bool isFolder(const QString& text) { return text.isEmpty() || QDir::isAbsolutePath(text); }

/// A name that knows only fields of clips, and is more than its separators.
bool isClipName(const QString& text) { return !text.trimmed().isEmpty() && unknownClipFields(text).isEmpty(); }

/// A host name or an address, nothing around it.
bool isHost(const QString& text)
{
    QUrl url;
    url.setHost(text, QUrl::StrictMode);
    return text.isEmpty() || (!text.contains(u' ') && !url.host().isEmpty());
}

bool isUser(const QString& text) { return !text.contains(u':'); }

} // namespace

const Setting<QString>& clipFolder()
{
    static const Setting<QString> it(text(QStringLiteral("clips.folder"), {}, 4096, isFolder));
    return it;
}

const Setting<QString>& clipName()
{
    static const Setting<QString> it(text(QStringLiteral("clips.name"), usualClipName(), 200, isClipName));
    return it;
}

const Setting<int>& jobsAtOnce()
{
    static const Setting<int> it(number(QStringLiteral("jobs.atOnce"), 3, 1, 10));
    return it;
}

const Setting<bool>& notifyEnds()
{
    static const Setting<bool> it(flag(QStringLiteral("notify.ends"), true));
    return it;
}

const Setting<bool>& trayIcon()
{
    static const Setting<bool> it(flag(QStringLiteral("notify.tray"), false));
    return it;
}

const Setting<LookChoice>& look()
{
    static const Setting<LookChoice> it(
        choice(QStringLiteral("look.appearance"),
               {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")}));
    return it;
}

const Setting<int>& textSize()
{
    static const Setting<int> it(number(QStringLiteral("look.text"), 100, 80, 200));
    return it;
}

const Setting<SystemOr>& highContrast()
{
    static const Setting<SystemOr> it(choice(QStringLiteral("look.contrast"), systemOnOff()));
    return it;
}

const Setting<SystemOr>& lessMotion()
{
    static const Setting<SystemOr> it(choice(QStringLiteral("look.lessMotion"), systemOnOff()));
    return it;
}

const Setting<LanguageChoice>& language()
{
    static const Setting<LanguageChoice> it(
        choice(QStringLiteral("language"), {QStringLiteral("system"), QStringLiteral("en"), QStringLiteral("zh")}));
    return it;
}

const Setting<bool>& introduced()
{
    static const Setting<bool> it(flag(QStringLiteral("start.introduced"), false));
    return it;
}

const Setting<bool>& playerLoop()
{
    static const Setting<bool> it(flag(QStringLiteral("player.loop"), false));
    return it;
}

const Setting<bool>& keepVolume()
{
    static const Setting<bool> it(flag(QStringLiteral("player.keepVolume"), true));
    return it;
}

const Setting<ProxyUse>& proxyUse()
{
    static const Setting<ProxyUse> it(choice(
        QStringLiteral("network.proxy"), {QStringLiteral("system"), QStringLiteral("none"), QStringLiteral("own")}));
    return it;
}

const Setting<ProxyKind>& proxyKind()
{
    static const Setting<ProxyKind> it(
        choice(QStringLiteral("network.proxyKind"), {QStringLiteral("http"), QStringLiteral("socks5")}));
    return it;
}

const Setting<QString>& proxyHost()
{
    static const Setting<QString> it(hidden(text(QStringLiteral("network.proxyHost"), {}, 253, isHost)));
    return it;
}

const Setting<int>& proxyPort()
{
    static const Setting<int> it(number(QStringLiteral("network.proxyPort"), 8080, 1, 65535));
    return it;
}

const Setting<QString>& proxyUser()
{
    static const Setting<QString> it(hidden(text(QStringLiteral("network.proxyUser"), {}, 200, isUser)));
    return it;
}

const Setting<ContractUse>& contractUse()
{
    static const Setting<ContractUse> it(
        choice(QStringLiteral("advanced.contract"), {QStringLiteral("live"), QStringLiteral("documented")}));
    return it;
}

const Setting<LogLevel>& logLevel()
{
    static const Setting<LogLevel> it([] {
        SettingSpec spec = choice(QStringLiteral("advanced.log"), {QStringLiteral("off"), QStringLiteral("warning"),
                                                                   QStringLiteral("info"), QStringLiteral("debug")});
        spec.fallback = QStringLiteral("info");
        return spec;
    }());
    return it;
}

const QList<const SettingSpec*>& all()
{
    static const QList<const SettingSpec*> list{
        &clipFolder().spec(), &clipName().spec(),   &jobsAtOnce().spec(),   &notifyEnds().spec(), &trayIcon().spec(),
        &look().spec(),       &textSize().spec(),   &highContrast().spec(), &lessMotion().spec(), &language().spec(),
        &playerLoop().spec(), &keepVolume().spec(), &proxyUse().spec(),     &proxyKind().spec(),  &proxyHost().spec(),
        &proxyPort().spec(),  &proxyUser().spec(),  &contractUse().spec(),  &logLevel().spec(),   &introduced().spec(),
    };
    return list;
}

const SettingSpec* find(const QString& key)
{
    const auto& list = all();
    const auto at =
        std::find_if(list.begin(), list.end(), [&key](const SettingSpec* each) { return each->key == key; });
    return at == list.end() ? nullptr : *at;
}

} // namespace klapper::settings
