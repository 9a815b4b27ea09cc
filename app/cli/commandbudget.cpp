// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandbudget.h"

#include "app/account/ledgercsv.h"
#include "app/cli/budgettexts.h"
#include "app/cli/preflight.h"
#include "app/cli/text.h"
#include "app/cli/words.h"

#include <QJsonArray>
#include <QSaveFile>

namespace klapper::cli {

BudgetCommand::BudgetCommand(Options options, Console& console)
    : m_options(std::move(options))
    , m_console(console)
    , m_session(m_options, console)
{
}

void BudgetCommand::start()
{
    const Status opened = m_session.open({.mostRunning = 0}, Session::Service::None);
    if (!opened)
        return fail(opened.error());
    if (m_options.command == CommandKind::BudgetLedger)
        return ledger();
    if (m_options.command == CommandKind::BudgetSet)
        return set();
    show();
}

void BudgetCommand::show()
{
    const QDateTime now = m_session.engine().environment().now();
    const Result<BudgetCaps> caps = journal().caps();
    const Result<BudgetUse> use = journal().budgetUse(now);
    if (!caps || !use)
        return fail(caps ? use.error() : caps.error());
    const bool written = wantsTable(m_options) ? m_console.print(budgetTable(*caps, *use))
                                               : m_console.result(QJsonDocument(budgetJson(*caps, *use, now)));
    finish(written ? 0 : 74);
}

void BudgetCommand::set()
{
    Result<BudgetCaps> caps = journal().caps();
    if (!caps)
        return fail(caps.error());
    if (m_options.askAbove)
        caps.value().askAbove = *m_options.askAbove;
    if (m_options.perDay)
        caps.value().perDay = m_options.perDay->most;
    if (m_options.perMonth)
        caps.value().perMonth = m_options.perMonth->most;
    const Status kept = journal().setCaps(*caps);
    if (!kept)
        return fail(kept.error());
    show();
}

void BudgetCommand::ledger()
{
    const Result<QList<LedgerLine>> lines = journal().ledger();
    if (!lines)
        return fail(lines.error());
    finish(printLedger(*lines) ? 0 : 74);
}

bool BudgetCommand::printLedger(const QList<LedgerLine>& lines)
{
    if (m_options.csv) {
        const QByteArray csv =
            ledgerCsv(lines, [this](const QString& jobId) { return LedgerCsvJob::in(journal(), jobId); });
        return m_options.outputFile ? writeFile(csv) : m_console.write(csv);
    }
    QJsonArray list;
    for (const LedgerLine& line : lines)
        list.append(ledgerJson(line));
    if (m_options.outputFile)
        return writeFile(QJsonDocument(list).toJson(QJsonDocument::Indented));
    return wantsTable(m_options) ? m_console.print(ledgerTable(lines)) : m_console.result(QJsonDocument(list));
}

/// Whole or not at all: an older file stays until the new one is complete.
bool BudgetCommand::writeFile(const QByteArray& bytes)
{
    QSaveFile file(*m_options.outputFile);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
        m_console.note(Text::tr("wrote %1").arg(*m_options.outputFile));
        return true;
    }
    m_console.trouble(
        {.what = Text::tr("The file %1 cannot be written: %2").arg(*m_options.outputFile, file.errorString()),
         .cost = {},
         .kept = Text::tr("the ledger itself, in the journal."),
         .next = Text::tr("make room, or choose another file with --output-file.")});
    return false;
}

void BudgetCommand::fail(const Error& error)
{
    m_console.trouble(troubleOf(error, {}));
    finish(exitCode(error.kind));
}

} // namespace klapper::cli
