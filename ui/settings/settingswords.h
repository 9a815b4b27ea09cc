// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace klapper {

class SettingsStore;

/// What is to be said of the file of the settings.
class SettingsWords
{
    Q_DECLARE_TR_FUNCTIONS(klapper::SettingsWords)
public:
    /// A line for each problem; empty: there is none.
    static QString problems(const SettingsStore& store);
};

} // namespace klapper
