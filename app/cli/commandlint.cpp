// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandlint.h"

#include "app/cli/lintwords.h"
#include "app/cli/text.h"

namespace klapper::cli {

LintCommand::LintCommand(Options options, Console& console)
    : m_options(std::move(options))
    , m_console(console)
{
}

void LintCommand::start()
{
    const auto read = readLintSubject(m_options);
    if (const auto* failure = std::get_if<Failure>(&read)) {
        m_console.trouble(failure->trouble);
        return finish(failure->exitCode);
    }
    const auto& subject = std::get<LintSubject>(read);
    QStringList done;
    const RequestDraft draft = m_options.catalog.fix ? mended(subject, done) : subject.draft;
    const QList<Finding> findings = subject.findings(draft);
    const bool written =
        m_options.catalog.fix ? sayMended(subject, draft, findings, done) : say(subject, draft, findings);
    const bool isGood = canBeSent(findings) && subject.refused.isEmpty();
    finish(!isGood ? exitCode(ErrorKind::BadInput) : written ? 0 : 74);
}

bool LintCommand::say(const LintSubject& subject, const RequestDraft& draft, const QList<Finding>& findings)
{
    if (!wantsTable(m_options))
        return m_console.result(QJsonDocument(lintJson(subject, draft, findings)));
    const QList<QStringList> rows = findingRows(subject, draft, findings);
    if (rows.size() > 1)
        return m_console.table(rows, 0);
    m_console.note(Text::tr("nothing to say against it"));
    return true;
}

/// The input is the result; what is said about it goes beside it.
bool LintCommand::sayMended(const LintSubject& subject, const RequestDraft& draft, const QList<Finding>& findings,
                            const QStringList& done)
{
    for (const QString& what : done)
        m_console.note(Text::tr("mended: %1").arg(what));
    const QList<QStringList> rows = findingRows(subject, draft, findings);
    for (qsizetype i = 1; i < rows.size(); ++i)
        m_console.note(Text::tr("left: %1").arg(rows[i].join(u"  ")));
    return m_console.result(QJsonDocument(mendedInput(subject, draft)));
}

} // namespace klapper::cli
