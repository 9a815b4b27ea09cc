// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual.h"

#include "app/cli/commandline.h"
#include "app/cli/commandtree.h"
#include "app/cli/manualtexts.h"
#include "app/cli/optiontexts.h"
#include "app/cli/roff.h"

#include <QDir>
#include <QFile>

namespace klapper::cli {

namespace {

QString pageName(const CLI::App& command) { return pathOf(command).join(u'-'); }

template<std::size_t size>
void addEntries(Roff& roff, const QString& title, const std::array<ManualEntry, size>& entries)
{
    roff.section(title);
    for (const ManualEntry& entry : entries)
        roff.entry(QString::fromLatin1(entry.name), Text::tr(entry.about));
}

/// The part of a help up to its first blank line are its examples, with a head of their own; the rest describes.
struct Help
{
    QList<TextBlock> examples;
    QList<TextBlock> description;
};

Help helpOf(const CLI::App& command)
{
    Help help;
    // The exit codes have a section here.
    const QString codes = Text::tr("Exit codes:");
    const QList<TextBlock> blocks = blocksOf(text(command.get_footer()));
    for (const TextBlock& block : blocks) {
        const bool isExample = help.description.isEmpty() && !(block.afterBlank && !help.examples.isEmpty());
        if (isExample)
            help.examples.append(block);
        else if (!block.text.startsWith(codes))
            help.description.append(block);
    }
    return help;
}

void addBlocks(Roff& roff, const QList<TextBlock>& blocks)
{
    for (const TextBlock& block : blocks) {
        if (block.isCode)
            roff.code(block.text);
        else
            roff.paragraph(block.text);
    }
}

void addOptions(Roff& roff, const CLI::App& command)
{
    roff.section(Text::tr("OPTIONS"));
    QList<OptionFacts> facts = allFactsOf(command);
    std::stable_partition(facts.begin(), facts.end(), [](const OptionFacts& fact) { return fact.isArgument; });
    for (const OptionFacts& fact : std::as_const(facts))
        roff.entry(fact.label(), fact.about);
}

void addCommands(Roff& roff, const CLI::App& command)
{
    const QList<const CLI::App*> below = commandsOf(command);
    if (below.isEmpty())
        return;
    roff.section(Text::tr("COMMANDS"));
    for (const CLI::App* each : below)
        roff.entry(pathOf(*each).mid(1).join(u' '), text(each->get_description()));
}

/// The pages above, beside and below.
QString seeAlso(const CLI::App& command)
{
    QStringList names;
    const CLI::App* above = command.get_parent();
    if (above) {
        names.append(pageName(*above));
        const QList<const CLI::App*> beside = commandsOf(*above);
        for (const CLI::App* each : beside) {
            if (each != &command)
                names.append(pageName(*each));
        }
    }
    const QList<const CLI::App*> below = commandsOf(command);
    for (const CLI::App* each : below)
        names.append(pageName(*each));
    names.append(QStringLiteral("klapper"));
    return names.join(u"(1), ") % u"(1)";
}

ManualPage pageOf(const CLI::App& command)
{
    const QString name = pageName(command);
    const Help help = helpOf(command);
    Roff roff(name);
    roff.section(Text::tr("NAME"));
    roff.name(name, text(command.get_description()));
    roff.section(Text::tr("SYNOPSIS"));
    roff.synopsis(pathOf(command).join(u' '), usageOf(command));
    roff.section(Text::tr("DESCRIPTION"));
    roff.paragraph(Text::tr("%1.").arg(text(command.get_description())));
    addBlocks(roff, help.description);
    addCommands(roff, command);
    addOptions(roff, command);
    addEntries(roff, Text::tr("EXIT STATUS"), exitCodes);
    addEntries(roff, Text::tr("ENVIRONMENT"), environment);
    addEntries(roff, Text::tr("FILES"), files);
    roff.section(Text::tr("EXAMPLES"));
    for (const TextBlock& block : help.examples) {
        if (block.isCode)
            roff.code(block.text);
        else if (&block != &help.examples.first())
            roff.paragraph(block.text);
    }
    roff.section(Text::tr("SEE ALSO"));
    roff.paragraph(seeAlso(command));
    return {name, roff.text()};
}

ManualPage windowPage()
{
    const QString name = QStringLiteral("klapper");
    Roff roff(name);
    roff.section(Text::tr("NAME"));
    roff.name(name, Text::tr(aboutWindow));
    roff.section(Text::tr("SYNOPSIS"));
    roff.synopsis(name, Text::tr("[OPTIONS]") % u" [FILE...]");
    roff.section(Text::tr("DESCRIPTION"));
    addBlocks(roff, blocksOf(Text::tr(windowDescription)));
    addEntries(roff, Text::tr("OPTIONS"), windowOptions);
    addEntries(roff, Text::tr("EXIT STATUS"), windowExitCodes);
    addEntries(roff, Text::tr("ENVIRONMENT"), environment);
    addEntries(roff, Text::tr("FILES"), files);
    roff.section(Text::tr("EXAMPLES"));
    roff.code(QString::fromLatin1(windowExamples));
    roff.section(Text::tr("SEE ALSO"));
    roff.paragraph(QStringLiteral("klapper-cli(1)"));
    return {name, roff.text()};
}

void addPages(QList<ManualPage>& pages, const CLI::App& command)
{
    pages.append(pageOf(command));
    const QList<const CLI::App*> below = commandsOf(command);
    for (const CLI::App* each : below)
        addPages(pages, *each);
}

} // namespace

QList<ManualPage> manualOf(const CLI::App& app)
{
    QList<ManualPage> pages{windowPage()};
    addPages(pages, app);
    return pages;
}

Status writeManual(const CLI::App& app, const QString& folder)
{
    QDir().mkpath(folder);
    const QList<ManualPage> pages = manualOf(app);
    for (const ManualPage& page : pages) {
        QFile file(folder % u'/' % page.name % u".1");
        if (!file.open(QIODevice::WriteOnly) || file.write(page.roff) != page.roff.size() || !file.flush())
            return Error{.kind = ErrorKind::Disk, .detail = QString(file.fileName() % u": " % file.errorString())};
    }
    return Nothing{};
}

} // namespace klapper::cli
