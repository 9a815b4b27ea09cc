// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/versionwords.h"

#include "app/jobs/jobqueue.h"
#include "app/prompt/worddiff.h"
#include "ui/compose/composewords.h"
#include "ui/jobs/jobwords.h"

#include <QLocale>

#include <algorithm>

namespace klapper {

namespace {

/// Every shot with its seconds, so that a moved border is seen too.
QString shotLines(const RequestDraft& draft)
{
    QStringList lines;
    for (qsizetype i = 0; draft.shotsActive && i < draft.shots.size(); ++i) {
        lines.append(VersionWords::tr("Shot %1, %2 s: %3")
                         .arg(i + 1)
                         .arg(draft.shots[i].seconds)
                         .arg(draft.shots[i].text.simplified()));
    }
    return lines.join(u'\n');
}

QString onOff(bool on) { return on ? VersionWords::tr("on") : VersionWords::tr("off"); }

QString numbers(const QList<double>& values)
{
    QStringList words;
    for (const double value : values)
        words.append(QLocale().toString(value));
    return words.join(QStringLiteral(", "));
}

QString tiers(const QList<Tier>& values)
{
    QStringList words;
    for (const Tier tier : values)
        words.append(ComposeWords::tier(tier));
    return words.join(QStringLiteral(", "));
}

using Settings = QList<QPair<QString, QString>>;

/// What is said of an empty value.
QString orNone(const QString& value) { return value.isEmpty() ? VersionWords::tr("none") : value; }

Settings settingsOf(const DraftDocument& document)
{
    const RequestDraft& draft = document.draft;
    const BatchOptions& batch = document.batch;
    return {
        {VersionWords::tr("Tier"), ComposeWords::tier(draft.endpoint.tier)},
        {VersionWords::tr("Made from"),
         draft.endpoint.takesImage() ? VersionWords::tr("image") : VersionWords::tr("text")},
        {VersionWords::tr("Text as"), draft.shotsActive ? VersionWords::tr("shots") : VersionWords::tr("prompt")},
        {VersionWords::tr("First frame"), orNone(draft.firstFrame)},
        {VersionWords::tr("Last frame"), orNone(draft.lastFrame)},
        {VersionWords::tr("Duration"), VersionWords::tr("%1 s").arg(draft.seconds)},
        {VersionWords::tr("Ratio"), draft.aspect},
        {VersionWords::tr("Guidance"), QLocale().toString(draft.guidance)},
        {VersionWords::tr("Audio"), onOff(draft.audio)},
        {VersionWords::tr("Seed"), draft.seed ? QString::number(*draft.seed) : VersionWords::tr("random")},
        {VersionWords::tr("References"), QString::number(draft.elements.size())},
        {VersionWords::tr("Takes"), QString::number(batch.takes)},
        {VersionWords::tr("Batch over tiers"), orNone(tiers(batch.tiers))},
        {VersionWords::tr("Batch over guidances"), orNone(numbers(batch.guidances))},
        {VersionWords::tr("Batch over ratios"), orNone(batch.aspects.join(QStringLiteral(", ")))},
        {VersionWords::tr("Clip for each {a|b}"), onOff(batch.alternations)},
        {VersionWords::tr("Script in several clips"), onOff(batch.split)},
        {VersionWords::tr("Begin with the last frame before"), onOff(batch.chained)},
    };
}

} // namespace

QList<VersionWords::Text> VersionWords::texts(const DraftDocument& before, const DraftDocument& after)
{
    const RequestDraft& old = before.draft;
    const RequestDraft& fresh = after.draft;
    const auto style = [](const RequestDraft& draft) {
        return draft.shotsActive ? draft.style : QString();
    };
    QList<Text> texts{{tr("Prompt"), old.prompt, fresh.prompt},
                      {tr("Style"), style(old), style(fresh)},
                      {tr("Shots"), shotLines(old), shotLines(fresh)},
                      {tr("Negative prompt"), old.negative, fresh.negative}};
    texts.erase(std::remove_if(texts.begin(), texts.end(),
                               [](const Text& each) { return each.before.isEmpty() && each.after.isEmpty(); }),
                texts.end());
    return texts;
}

QList<VersionWords::Text> VersionWords::settings(const DraftDocument& before, const DraftDocument& after)
{
    const Settings old = settingsOf(before);
    const Settings fresh = settingsOf(after);
    QList<Text> differing;
    for (qsizetype i = 0; i < old.size(); ++i) {
        if (old[i].second != fresh[i].second)
            differing.append({old[i].first, old[i].second, fresh[i].second});
    }
    return differing;
}

QString VersionWords::summary(const DraftDocument& before, const DraftDocument& after)
{
    int added = 0;
    int removed = 0;
    const QList<Text> texts = VersionWords::texts(before, after);
    for (const Text& text : texts) {
        const QList<DiffPiece> pieces = wordDiff(text.before, text.after);
        added += countWords(pieces, DiffKind::Added);
        removed += countWords(pieces, DiffKind::Removed);
    }
    QStringList parts;
    if (added && removed)
        parts.append(tr("+%1 −%2 words").arg(added).arg(removed));
    else if (added)
        parts.append(tr("+%1 words").arg(added));
    else if (removed)
        parts.append(tr("−%1 words").arg(removed));
    QStringList names;
    const QList<Text> changes = settings(before, after);
    for (const Text& change : changes)
        names.append(change.name);
    if (!names.isEmpty())
        parts.append(names.join(QStringLiteral(", ")));
    return parts.isEmpty() ? tr("the same") : parts.join(QStringLiteral(" · "));
}

QString VersionWords::jobs(const QStringList& ids, const JobQueue& queue)
{
    QStringList words;
    QHash<QString, int> counts;
    for (const QString& id : ids) {
        const Job* job = queue.job(id);
        const QString word = job ? JobWords::look(*job).word : tr("not in the journal");
        if (counts[word]++ == 0)
            words.append(word);
    }
    for (QString& word : words) {
        if (ids.size() > 1)
            word = tr("%1 %2", "number, state of a job").arg(counts[word]).arg(word);
    }
    return words.join(QStringLiteral(", "));
}

QString VersionWords::time(const QDateTime& time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace klapper
