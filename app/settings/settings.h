// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/setting.h"

#include <QList>

namespace klapper {

/// Between what the system asks for and what the person wants.
enum class SystemOr { System, On, Off };
enum class LookChoice { System, Light, Dark };
enum class LanguageChoice { System, English, Chinese };
enum class ProxyUse { System, None, Own };
enum class ProxyKind { Http, Socks5 };
enum class ContractUse { Live, Documented };
enum class LogLevel { Off, Warning, Info, Debug };

/// Every choice of the person that holds for this machine, whichever account is used. What belongs to an account stands
/// in its journal: the budget (app/account/budget.h) and the recipes in clips (app/jobs/metadatachoice.h).
namespace settings {

/// Folder of new clips, absolute; empty: the usual one, see ProfilePaths.
const Setting<QString>& clipFolder();
/// How new clips are named: words with {date}, {slug}, {tier}; see clipName().
const Setting<QString>& clipName();
const Setting<int>& jobsAtOnce();
/// A notification of the desktop when jobs end.
const Setting<bool>& notifyEnds();
const Setting<bool>& trayIcon();
const Setting<LookChoice>& look();
/// Percent of the system's text size.
const Setting<int>& textSize();
const Setting<SystemOr>& highContrast();
const Setting<SystemOr>& lessMotion();
const Setting<LanguageChoice>& language();
/// Clips play over and over from the start on.
const Setting<bool>& playerLoop();
/// The first steps were gone through or left: they do not come by themselves any more.
const Setting<bool>& introduced();
/// The volume is the same at the next start.
const Setting<bool>& keepVolume();
const Setting<ProxyUse>& proxyUse();
const Setting<ProxyKind>& proxyKind();
const Setting<QString>& proxyHost();
const Setting<int>& proxyPort();
/// Empty: the proxy asks for no name. The password is in the keychain, see ProxyPassword.
const Setting<QString>& proxyUser();
const Setting<ContractUse>& contractUse();
const Setting<LogLevel>& logLevel();

/// All of them, in the order in which people are shown them.
const QList<const SettingSpec*>& all();
/// Null for a key that is none of ours.
const SettingSpec* find(const QString& key);

} // namespace settings
} // namespace klapper
