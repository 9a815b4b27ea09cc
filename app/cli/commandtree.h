// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace klapper::cli {

/// One option or argument of a command as help, manual and completion show it. All of it is read from CLI11's own tree,
/// so that none of them can know other options than the parser.
struct OptionFacts
{
    QStringList names; ///< "-o", "--output-file"; an argument has its one name, without dashes
    bool isArgument = false;
    bool isRequired = false;
    bool takesMany = false;
    bool takesValue = false;
    QString value;       ///< of an option: "FILE", "NUMBER", "pretty|json"; empty for a flag
    QStringList choices; ///< all values there are, when they are few
    QString about;       ///< what it is for, with its bounds and what it is when left out

    /// "-o, --output-file FILE".
    QString label() const;
};

/// The options of a command itself, or of one of its groups, in their order; hidden ones are left out.
QList<OptionFacts> factsOf(const CLI::App& command);
/// Its groups of options, of which one has to be chosen.
QList<const CLI::App*> groupsOf(const CLI::App& command);
/// The commands below it.
QList<const CLI::App*> commandsOf(const CLI::App& command);
/// The options of the command and of its groups.
QList<OptionFacts> allFactsOf(const CLI::App& command);
/// "klapper-cli", "requests", "list".
QStringList pathOf(const CLI::App& command);
/// "[OPTIONS] MODEL_ID", in the person's language.
QString usageOf(const CLI::App& command);

/// A part of a help text.
struct TextBlock
{
    bool isCode = false;     ///< lines that stand as they are
    bool afterBlank = false; ///< a blank line goes before
    QString text;            ///< a paragraph without line breaks, or lines without their indent of two
};

/// A help text as optiontexts.h has them: lines with an indent of two are code, others are paragraphs to be wrapped
/// anew; one that begins with a number and a colon (an exit code) is a paragraph of its own.
QList<TextBlock> blocksOf(const QString& text);

} // namespace klapper::cli
