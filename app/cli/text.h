// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace klapper::cli {

/// The words of the command line in the person's language: Text::tr("…"). One context for all of them, so that a
/// translator sees the command line as one text. Words that scripts read (keys of JSON, names of states) never pass
/// through here.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace klapper::cli
