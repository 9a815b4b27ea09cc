// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/jobstate.h"

#include <QCoreApplication>
#include <QUrl>

#include <optional>

class QMenuBar;

namespace klapper {

/// The pages that are made of the program itself, as HTML of our own words. Pictures are addresses of icons.
class HelpTables
{
    Q_DECLARE_TR_FUNCTIONS(klapper::HelpTables)
public:
    static QString shortcuts(const QMenuBar* menus);
    static QString states();
    /// Whose icon is asked for by an address in states().
    static std::optional<JobState> stateOf(const QUrl& picture);
};

} // namespace klapper
