// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/helptext.h"

#include "app/cli/cells.h"
#include "app/cli/commandline.h"
#include "app/cli/commandtree.h"

namespace klapper::cli {

namespace {

constexpr int lineCells = 80;
constexpr int indent = 2;
constexpr int labelCells = 26; ///< a longer one has its text on the next line

QString paragraph(const QString& words, int left = 0)
{
    const QString blanks(left, u' ');
    QString lines;
    const QStringList parts = wrapped(words, lineCells - left);
    for (const QString& line : parts)
        lines += blanks % line % u'\n';
    return lines;
}

QString entry(const QString& label, const QString& about)
{
    constexpr int column = indent + labelCells + 2;
    const QString first = QString(indent, u' ') % label;
    const QString rest = paragraph(about, column);
    if (cellsOf(label) > labelCells || rest.isEmpty())
        return first % u'\n' % rest;
    return filledTo(first, column) % rest.mid(column);
}

QString list(const QString& head, const QList<OptionFacts>& facts)
{
    QString lines;
    for (const OptionFacts& fact : facts) {
        const QString needed =
            fact.isRequired && !fact.isArgument ? Text::tr("%1 (required)").arg(fact.about) : fact.about;
        lines += entry(fact.label(), needed);
    }
    return lines.isEmpty() ? QString() : QString(u'\n' % head % u'\n' % lines);
}

QString options(const CLI::App& command)
{
    QList<OptionFacts> arguments = factsOf(command);
    QList<OptionFacts> others = arguments;
    arguments.removeIf([](const OptionFacts& fact) { return !fact.isArgument; });
    others.removeIf([](const OptionFacts& fact) { return fact.isArgument; });
    QString lines = list(Text::tr("Arguments:"), arguments);
    const QList<const CLI::App*> groups = groupsOf(command);
    for (const CLI::App* group : groups)
        lines += list(text(group->get_description()) % Text::tr(":"), factsOf(*group));
    return lines % list(Text::tr("Options:"), others);
}

QString commands(const CLI::App& command)
{
    QString lines;
    const QList<const CLI::App*> below = commandsOf(command);
    for (const CLI::App* each : below)
        lines += entry(text(each->get_name()), text(each->get_description()));
    return lines.isEmpty() ? QString() : QString(u'\n' % Text::tr("Commands:") % u'\n' % lines);
}

QString footer(const CLI::App& command)
{
    QString lines(u'\n');
    const QList<TextBlock> blocks = blocksOf(text(command.get_footer()));
    for (const TextBlock& block : blocks) {
        if (block.afterBlank)
            lines += u'\n';
        if (!block.isCode) {
            lines += paragraph(block.text);
            continue;
        }
        const QStringList code = block.text.split(u'\n');
        for (const QString& line : code)
            lines += u"  " % line % u'\n';
    }
    return blocks.isEmpty() ? QString() : lines;
}

} // namespace

std::string HelpText::make_help(const CLI::App* command, std::string, CLI::AppFormatMode) const
{
    const QString usage = pathOf(*command).join(u' ') % u' ' % usageOf(*command);
    const QString help = paragraph(text(command->get_description())) % u'\n' % Text::tr("Usage: %1").arg(usage) % u'\n'
                       % options(*command) % commands(*command) % footer(*command);
    return help.toStdString();
}

} // namespace klapper::cli
