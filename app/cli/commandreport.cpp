// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandreport.h"

#include "app/cli/preflight.h"
#include "app/cli/text.h"

#include <initializer_list>

namespace klapper::cli {

ReportCommand::ReportCommand(Options options, Console& console)
    : m_options(std::move(options))
    , m_console(console)
    , m_session(m_options, console)
{
}

void ReportCommand::start()
{
    m_isOpen = m_session.open({.mostRunning = 0}, Session::Service::None).ok();
    for (const Profile profile : {Profile::RunComfy, Profile::Loopback}) {
        const AccountBook book(profile);
        const Account current = book.current();
        lookUp(profile, current, profile == profileOf(m_options));
        const QList<Account> all = book.all();
        for (const Account& account : all) {
            if (account.folder != current.folder)
                lookUp(profile, account, false);
        }
    }
    if (!m_store.get(settings::proxyUser()).isEmpty()) {
        ++m_asked;
        connect(&m_proxyPassword, &ProxyPassword::loaded, this, &ReportCommand::takeLookUp, Qt::SingleShotConnection);
        m_proxyPassword.load();
    }
    QTimer::singleShot(std::chrono::seconds(2), this, [this] {
        if (m_asked > 0)
            m_console.step(Text::tr("waiting for the keychain of this system"));
    });
}

void ReportCommand::lookUp(Profile profile, const Account& account, bool isInUse)
{
    m_tokens.push_back(std::make_unique<KeychainTokenStore>(keychainOf(profile, account, {}), nullptr));
    connect(m_tokens.back().get(), &TokenStore::loaded, this, [this, isInUse](const Result<TokenState>& outcome) {
        if (isInUse)
            judge(outcome);
        takeLookUp();
    });
    ++m_asked;
    m_tokens.back()->load();
}

void ReportCommand::judge(const Result<TokenState>& outcome)
{
    if (!outcome)
        m_signedIn = u"not known, " % outcome.error().detail;
    else
        m_signedIn =
            outcome->source == TokenSource::Keychain ? QStringLiteral("yes, by the keychain") : QStringLiteral("no");
}

void ReportCommand::takeLookUp()
{
    if (--m_asked == 0 && !isFinished())
        write();
}

void ReportCommand::write()
{
    const QString given = qEnvironmentVariable("RUNCOMFY_TOKEN");
    const Result<QString> clean = cleanToken(given);
    QStringList secrets{given, clean ? *clean : QString(), m_proxyPassword.password()};
    for (const auto& store : m_tokens)
        secrets.append(store->token());
    if (m_options.practice)
        m_signedIn = QStringLiteral("not looked, practice");
    else if (!given.isEmpty())
        m_signedIn = clean ? QStringLiteral("yes, by RUNCOMFY_TOKEN") : QStringLiteral("no, RUNCOMFY_TOKEN is none");
    m_report = std::make_unique<DiagnosticReport>(
        DiagnosticReport::Sources{.engine = m_isOpen ? &m_session.engine() : nullptr,
                                  .store = m_store,
                                  .program = QStringLiteral("klapper-cli " KLAPPER_VERSION),
                                  .ffmpeg = MediaTools::find().ffmpeg,
                                  .secrets = secrets,
                                  .signedIn = m_signedIn});
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
