// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandreport.h"

#include "app/cli/text.h"

namespace klapper::cli {

ReportCommand::ReportCommand(Options options, Console& console)
    : m_options(std::move(options))
    , m_console(console)
    , m_session(m_options, console)
{
}

void ReportCommand::start()
{
    const QString token = qEnvironmentVariable("RUNCOMFY_TOKEN");
    const Status opened = m_session.open({.mostRunning = 0}, Session::Service::None);
    m_report = std::make_unique<DiagnosticReport>(
        DiagnosticReport::Sources{.engine = opened ? &m_session.engine() : nullptr,
                                  .store = m_store,
                                  .program = QStringLiteral("klapper-cli " KLAPPER_VERSION),
                                  .ffmpeg = MediaTools::find().ffmpeg,
                                  .secrets = {token}});
    connect(m_report.get(), &DiagnosticReport::finished, this, &ReportCommand::keep);
    m_report->start();
}

void ReportCommand::keep(const QString& report)
{
    if (!m_options.outputFile)
        return finish(m_console.print(report) ? 0 : 74);
    const Status written = DiagnosticReport::save(report, *m_options.outputFile);
    if (written) {
        m_console.note(Text::tr("Written to %1. Read it before you send it to anybody.").arg(*m_options.outputFile));
        return finish(0);
    }
    m_console.trouble({.what = Text::tr("%1 cannot be written: %2").arg(*m_options.outputFile, written.error().detail),
                       .cost = {},
                       .kept = {},
                       .next = Text::tr("choose another file with --output-file.")});
    finish(74);
}

} // namespace klapper::cli
