// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/parsewords.h"

#include "app/cli/sentences.h"

#include <QtGlobal>

#include <array>

namespace klapper::cli {

namespace {

/// Of Error.hpp and Validators.hpp, CLI11 2.1 to 2.4.
constexpr std::array<Sentence, 14> sentences{{
    {"A subcommand is required", QT_TRANSLATE_NOOP("CommandLine", "A command is required")},
    {"Exactly 1 option from \\[(.+)\\] is required", QT_TRANSLATE_NOOP("CommandLine", "Exactly one is required of %1")},
    {"Exactly 1 option from \\[(.+)\\] is required and (\\d+) were given",
     QT_TRANSLATE_NOOP("CommandLine", "Exactly one is required of %1, and %2 were given")},
    {"Requires at most 1 options? be given from \\[(.+)\\]",
     QT_TRANSLATE_NOOP("CommandLine", "Exactly one is required of %1")},
    {"(.+) is required", QT_TRANSLATE_NOOP("CommandLine", "%1 is required")},
    {"(?:\\S+: )?The following arguments? (?:was|were) not expected: (.+)",
     QT_TRANSLATE_NOOP("CommandLine", "Not expected: %1")},
    {"(\\S+): (.*) not in \\{(.+)\\}", QT_TRANSLATE_NOOP("CommandLine", "%1: %2 is none of %3")},
    {"(\\S+): Value (.*) not in range \\[?(\\S+) (?:to|-) ([^\\]]+)\\]?",
     QT_TRANSLATE_NOOP("CommandLine", "%1: %2 is not from %3 to %4")},
    {"Could not convert: (\\S+) = (.*)", QT_TRANSLATE_NOOP("CommandLine", "%1: %2 is not usable as a value")},
    {"(\\S+): \\d+ required .* missing", QT_TRANSLATE_NOOP("CommandLine", "%1: its value is missing")},
    {"(\\S+): At Most (\\d+) required but received (\\d+)",
     QT_TRANSLATE_NOOP("CommandLine", "%1: at most %2 may be given, and %3 were given")},
    {"(\\S+) excludes (\\S+)", QT_TRANSLATE_NOOP("CommandLine", "%1 does not go with %2")},
    {"(\\S+) requires (\\S+)", QT_TRANSLATE_NOOP("CommandLine", "%1 goes with %2 only")},
    {"(\\S+): (.+)", QT_TRANSLATE_NOOP("CommandLine", "%1: %2")}, // of our own checks
}};

} // namespace

QString parseWords(const QString& said) { return inWords(sentences, said); }

} // namespace klapper::cli
