// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandtree.h"

#include "app/cli/commandline.h"

#include <QRegularExpression>

namespace klapper::cli {

namespace {

QStringList namesOf(const CLI::Option& option)
{
    if (option.get_positional() && option.get_lnames().empty() && option.get_snames().empty())
        return {text(option.get_name(true))};
    QStringList names;
    for (const std::string& name : option.get_snames())
        names.append(u'-' % text(name));
    for (const std::string& name : option.get_lnames())
        names.append(u"--" % text(name));
    return names;
}

/// CLI11 writes "INT:INT in [1 - 60]" or "TEXT:{pretty,json}".
QString boundsOf(const QString& typeName)
{
    static const QRegularExpression form(QStringLiteral(" in \\[(\\S+) - (\\S+)\\]"));
    const QRegularExpressionMatch match = form.match(typeName);
    return match.hasMatch() ? Text::tr("%1 to %2").arg(match.captured(1), match.captured(2)) : QString();
}

QStringList choicesOf(const QString& typeName)
{
    static const QRegularExpression form(QStringLiteral("\\{([^}]*)\\}"));
    const QRegularExpressionMatch match = form.match(typeName);
    return match.hasMatch() ? match.captured(1).split(u',') : QStringList();
}

QString valueOf(const QString& typeName, const QStringList& choices)
{
    const QString base = typeName.section(u':', 0, 0);
    if (base == u"INT" || base == u"UINT" || base == u"FLOAT")
        return QStringLiteral("NUMBER");
    return choices.isEmpty() ? base : choices.join(u'|');
}

QString aboutOf(const CLI::Option& option, const QString& bounds)
{
    const QString about = text(option.get_description());
    const QString standard = text(option.get_default_str());
    const QString left = standard.isEmpty() ? QString() : Text::tr("%1 when left out").arg(standard);
    if (bounds.isEmpty() && left.isEmpty())
        return about;
    const QString both =
        !bounds.isEmpty() && !left.isEmpty() ? Text::tr("%1; %2").arg(bounds, left) : QString(bounds % left);
    return Text::tr("%1 (%2)").arg(about, both);
}

OptionFacts factsOf(const CLI::Option& option)
{
    const QString typeName = text(option.get_type_name());
    OptionFacts facts;
    facts.names = namesOf(option);
    facts.isArgument = !facts.names.value(0).startsWith(u'-');
    facts.isRequired = option.get_required();
    facts.takesMany = option.get_items_expected_max() > 1;
    facts.takesValue = option.get_items_expected_max() > 0;
    facts.choices = choicesOf(typeName);
    facts.value = facts.takesValue && !facts.isArgument ? valueOf(typeName, facts.choices) : QString();
    facts.about = aboutOf(option, boundsOf(typeName));
    return facts;
}

bool isNamed(const CLI::App* command) { return !command->get_name().empty(); }

} // namespace

QString OptionFacts::label() const
{
    const QString all = names.join(u", ");
    return value.isEmpty() ? all : QString(all % u' ' % value);
}

QList<OptionFacts> factsOf(const CLI::App& command)
{
    QList<OptionFacts> all;
    // A group of options inherits the help from its command.
    const CLI::Option* inherited = command.get_name().empty() ? command.get_help_ptr() : nullptr;
    const auto shown = command.get_options(
        [inherited](const CLI::Option* option) { return !option->get_group().empty() && option != inherited; });
    for (const CLI::Option* option : shown)
        all.append(factsOf(*option));
    return all;
}

QList<const CLI::App*> groupsOf(const CLI::App& command)
{
    const auto groups = command.get_subcommands([](const CLI::App* below) { return !isNamed(below); });
    return {groups.begin(), groups.end()};
}

QList<const CLI::App*> commandsOf(const CLI::App& command)
{
    const auto commands = command.get_subcommands(isNamed);
    QList<const CLI::App*> shown;
    for (const CLI::App* each : commands) {
        if (!each->get_group().empty()) // without a group: names that RunComfy's own tool has, for its scripts alone
            shown.append(each);
    }
    return shown;
}

QList<OptionFacts> allFactsOf(const CLI::App& command)
{
    QList<OptionFacts> all = factsOf(command);
    const QList<const CLI::App*> groups = groupsOf(command);
    for (const CLI::App* group : groups)
        all += factsOf(*group);
    return all;
}

QStringList pathOf(const CLI::App& command)
{
    QStringList path;
    for (const CLI::App* level = &command; level; level = level->get_parent())
        path.prepend(text(level->get_name()));
    return path;
}

QString usageOf(const CLI::App& command)
{
    QStringList parts{Text::tr("[OPTIONS]")};
    const QList<OptionFacts> facts = factsOf(command);
    for (const OptionFacts& fact : facts) {
        if (!fact.isArgument)
            continue;
        const QString name = fact.takesMany ? QString(fact.names.first() % u"...") : fact.names.first();
        parts.append(fact.isRequired ? name : QString(u'[' % name % u']'));
    }
    if (!commandsOf(command).isEmpty())
        parts.append(command.get_require_subcommand_min() > 0 ? Text::tr("COMMAND") : Text::tr("[COMMAND]"));
    return parts.join(u' ');
}

QList<TextBlock> blocksOf(const QString& text)
{
    static const QRegularExpression exitCode(QStringLiteral("^\\d+: "));
    QList<TextBlock> blocks;
    bool blank = false;
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        const bool isCode = line.startsWith(u"  ");
        if (line.isEmpty()) {
            blank = true;
            continue;
        }
        const QString content = isCode ? line.mid(2) : line;
        if (blocks.isEmpty() || blank || blocks.last().isCode != isCode || exitCode.match(line).hasMatch())
            blocks.append({isCode, blank, content});
        else
            blocks.last().text += (isCode ? u'\n' : u' ') % content;
        blank = false;
    }
    return blocks;
}

} // namespace klapper::cli
