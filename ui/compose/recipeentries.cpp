// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/recipeentries.h"

#include "app/prompt/drafttemplates.h"
#include "ui/compose/composewords.h"

#include <QLocale>

#include <algorithm>

namespace klapper {

namespace {

/// The data are in two languages; the program's own texts follow the same locale.
QString inTheirLanguage(const QString& english, const QString& chinese)
{
    return QLocale().language() == QLocale::Chinese && !chinese.isEmpty() ? chinese : english;
}

/// As it stands in the form: the shots below each other.
QString shownText(const RequestDraft& draft)
{
    QStringList lines{draft.prompt};
    if (draft.shotsActive) {
        lines.append(draft.style);
        for (qsizetype i = 0; i < draft.shots.size(); ++i) {
            lines.append(RecipeEntries::tr("Shot %1, %2 s: %3")
                             .arg(i + 1)
                             .arg(draft.shots[i].seconds)
                             .arg(draft.shots[i].text.simplified()));
        }
    }
    lines.removeAll(QString());
    return lines.join(QStringLiteral("\n\n"));
}

} // namespace

QString RecipeEntries::settings(const RequestDraft& draft)
{
    QStringList parts{ComposeWords::tier(draft.endpoint.tier),
                      draft.endpoint.takesImage() ? tr("from an image") : tr("from text"),
                      tr("%1 s").arg(draft.seconds), draft.aspect};
    if (draft.endpoint.takesImage())
        parts.removeLast(); // it is the image's
    parts.append(draft.audio ? tr("with audio") : tr("silent"));
    return parts.join(QStringLiteral(" · "));
}

QList<RecipeEntry> RecipeEntries::templates()
{
    QList<RecipeEntry> entries;
    for (const DraftTemplate& each : draftTemplates()) {
        const QString about = inTheirLanguage(each.about, each.aboutZh);
        entries.append({each.id, inTheirLanguage(each.name, each.nameZh), settings(each.draft),
                        QString(about % u"\n\n" % shownText(each.draft))});
    }
    return entries;
}

QList<RecipeEntry> RecipeEntries::snippets(const QList<Snippet>& snippets)
{
    QList<RecipeEntry> entries;
    for (const Snippet& each : snippets)
        entries.append({each.id, each.name, each.text.simplified().left(200), each.text});
    return entries;
}

QList<RecipeEntry> RecipeEntries::recent(const QList<RecentPrompt>& prompts)
{
    QList<RecipeEntry> entries;
    for (qsizetype i = 0; i < prompts.size(); ++i) {
        const RecentPrompt& each = prompts[i];
        const QString time = QLocale().toString(each.at.toLocalTime(), QLocale::ShortFormat);
        entries.append({QString::number(i), jobTitle(each.draft), QString(time % u" · " % settings(each.draft)),
                        shownText(each.draft)});
    }
    return entries;
}

bool RecipeEntries::matches(const RecipeEntry& entry, const QString& search)
{
    const QStringList words = search.simplified().split(u' ', Qt::SkipEmptyParts);
    const QString all = entry.title % u'\n' % entry.line % u'\n' % entry.preview;
    return std::all_of(words.cbegin(), words.cend(),
                       [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace klapper
