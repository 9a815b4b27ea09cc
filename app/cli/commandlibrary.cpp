// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandlibrary.h"

#include "app/cli/entrywords.h"
#include "app/cli/jobfinder.h"
#include "app/cli/preflight.h"
#include "app/cli/text.h"
#include "app/cli/words.h"

#include <QJsonArray>

namespace klapper::cli {

LibraryCommand::LibraryCommand(Options options, Console& console)
    : m_options(std::move(options))
    , m_console(console)
    , m_session(m_options, console)
{
}

void LibraryCommand::start()
{
    const Status opened = m_session.open({.mostRunning = 0}, Session::Service::None);
    if (!opened)
        return fail(opened.error());
    m_options.command == CommandKind::LibraryShow ? show() : search();
}

Result<QList<LibraryEntry>> LibraryCommand::found()
{
    const LibraryStore& library = m_session.engine().library();
    const Result<QList<qint64>> numbers = library.find(m_options.catalog.query);
    if (!numbers)
        return numbers.error();
    const CatalogOptions& wish = m_options.catalog;
    return library.entries(numbers->mid(wish.offset, wish.limit > 0 ? wish.limit : -1));
}

void LibraryCommand::search()
{
    const Result<QList<LibraryEntry>> entries = found();
    if (!entries)
        return fail(entries.error());
    if (!wantsTable(m_options)) {
        QJsonArray list;
        for (const LibraryEntry& entry : *entries)
            list.append(entryJson(entry));
        return finish(m_console.result(QJsonDocument(list)) ? 0 : 74);
    }
    if (entries->isEmpty()) {
        m_console.note(m_options.catalog.query.isFiltering() ? Text::tr("nothing fits") : Text::tr("no clips yet"));
        return finish(0);
    }
    const Result<QStringList> ids = m_session.engine().journal().ids();
    finish(m_console.table(entryRows(*entries, ids ? *ids : QStringList()), 1) ? 0 : 74);
}

void LibraryCommand::show()
{
    Engine& engine = m_session.engine();
    const auto job = findJob(engine.queue(), engine.journal(), m_options.job);
    if (const auto* failure = std::get_if<Failure>(&job)) {
        m_console.trouble(failure->trouble);
        return finish(failure->exitCode);
    }
    const Job& found = std::get<Job>(job);
    const Result<std::optional<LibraryEntry>> entry = engine.library().entry(found.id);
    if (!entry || !*entry)
        return fail(entry ? Error{.kind = ErrorKind::Journal, .detail = QStringLiteral("no index")} : entry.error());
    const bool written = wantsTable(m_options) ? m_console.print(clipText(**entry, found))
                                               : m_console.result(QJsonDocument(clipJson(**entry, found)));
    finish(written ? 0 : 74);
}

void LibraryCommand::fail(const Error& error)
{
    m_console.trouble(troubleOf(error, {}));
    finish(exitCode(error.kind));
}

} // namespace klapper::cli
