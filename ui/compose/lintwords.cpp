// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/lintwords.h"

#include "app/prompt/lintrules.h"
#include "ui/compose/composewords.h"

#include <QLocale>
#include <QRegularExpression>

namespace klapper {

namespace {

/// The data has English and Chinese; every other language reads English, as the rest of the window does.
bool isChinese() { return QLocale().language() == QLocale::Chinese; }

} // namespace

QString LintWords::message(const Finding& finding)
{
    const QString words = lintMessage(inLocale(finding, QLocale()), isChinese());
    if (!words.isEmpty())
        return words;
    return finding.problem ? ComposeWords::problem(*finding.problem) : finding.rule;
}

QString LintWords::fix(const Finding& finding, const QString& fix)
{
    const QString words = lintFixLabel(inLocale(finding, QLocale()), fix, isChinese());
    return words.isEmpty() ? tr("Fix") : words;
}

QString LintWords::about(const QString& rule)
{
    static const QRegularExpression value(QStringLiteral("\\{[^}]*\\}"));
    Finding finding;
    finding.rule = rule;
    QString words = lintMessage(finding, isChinese());
    return words.isEmpty() ? rule : words.replace(value, QStringLiteral("…"));
}

bool LintWords::canBeMuted(const Finding& finding)
{
    const LintRule* rule = lintRule(finding.rule);
    return rule && rule->canBeMuted;
}

StatusGlyph::Look LintWords::look(LintLevel level)
{
    switch (level) {
    case LintLevel::Error:
        return {IconId::Error, tr("Error"), Token::BadText};
    case LintLevel::Warning:
        return {IconId::Warning, tr("Warning"), Token::WarnText};
    case LintLevel::Hint:
        return {IconId::Info, tr("Hint"), Token::AccentText};
    }
    Q_UNREACHABLE();
}

QString LintWords::count(LintLevel level, int count)
{
    switch (level) {
    case LintLevel::Error:
        return count == 1 ? tr("1 error") : tr("%1 errors").arg(count);
    case LintLevel::Warning:
        return count == 1 ? tr("1 warning") : tr("%1 warnings").arg(count);
    case LintLevel::Hint:
        return count == 1 ? tr("1 hint") : tr("%1 hints").arg(count);
    }
    Q_UNREACHABLE();
}

QString LintWords::summary(const FindingCounts& counts)
{
    QStringList parts;
    if (counts.errors > 0)
        parts.append(count(LintLevel::Error, counts.errors));
    if (counts.warnings > 0)
        parts.append(count(LintLevel::Warning, counts.warnings));
    if (counts.hints > 0)
        parts.append(count(LintLevel::Hint, counts.hints));
    return parts.join(tr(", "));
}

} // namespace klapper
