// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandconfig.h"

#include "app/cli/preflight.h"
#include "app/cli/table.h"
#include "app/cli/text.h"
#include "app/cli/words.h"
#include "app/jobs/metadatachoice.h"

namespace klapper::cli {

ConfigCommand::ConfigCommand(Options options, Console& console)
    : m_options(std::move(options))
    , m_console(console)
    , m_session(m_options, console)
{
}

void ConfigCommand::start()
{
    const Status opened = m_session.open({.mostRunning = 0}, Session::Service::None);
    if (!opened)
        return fail(opened.error());
    MetadataChoice metadata(m_session.engine().journal());
    const Status kept = m_options.choosesMetadata ? metadata.set(*m_options.choosesMetadata) : Nothing{};
    if (!kept)
        return fail(kept.error());
    finish(print(metadata.isOn()) ? 0 : 74);
}

bool ConfigCommand::print(bool metadata)
{
    if (!wantsTable(m_options))
        return m_console.result(QJsonDocument(QJsonObject{{QStringLiteral("metadata"), metadata}}));
    const QString meaning = metadata ? Text::tr("clips carry their prompt and recipe")
                                     : Text::tr("clips carry nothing; the recipe stands beside them");
    return m_console.print(
        tableText({{Text::tr("NAME"), Text::tr("VALUE"), Text::tr("MEANING")},
                   {QStringLiteral("metadata"), metadata ? Text::tr("on") : Text::tr("off"), meaning}}));
}

void ConfigCommand::fail(const Error& error)
{
    m_console.trouble(troubleOf(error, {}));
    finish(exitCode(error.kind));
}

} // namespace klapper::cli
