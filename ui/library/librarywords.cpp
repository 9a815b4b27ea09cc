// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarywords.h"

#include "ui/compose/composewords.h"
#include "ui/jobs/jobwords.h"
#include "ui/models/moneytext.h"

#include <QLocale>

namespace klapper {

namespace {

QString seconds(double value) { return QLocale().toString(value, 'f', value == qRound(value) ? 0 : 1); }

QString day(const QDate& date) { return QLocale().toString(date, QLocale::ShortFormat); }

} // namespace

QString LibraryWords::head(LibraryColumn column)
{
    switch (column) {
    case LibraryColumn::Title:
        return tr("Title");
    case LibraryColumn::Date:
        return tr("Date");
    case LibraryColumn::Tier:
        return tr("Tier");
    case LibraryColumn::Mode:
        return tr("Mode");
    case LibraryColumn::Seconds:
        return tr("Seconds");
    case LibraryColumn::Ratio:
        return tr("Ratio");
    case LibraryColumn::Cost:
        return tr("Cost");
    case LibraryColumn::Rating:
        return tr("Rating");
    case LibraryColumn::Project:
        return tr("Project");
    case LibraryColumn::Tags:
        return tr("Tags");
    }
    Q_UNREACHABLE();
}

QString LibraryWords::cell(const LibraryEntry& entry, LibraryColumn column)
{
    switch (column) {
    case LibraryColumn::Title:
        return title(entry);
    case LibraryColumn::Date:
        return QLocale().toString(entry.createdAt.toLocalTime(), QLocale::ShortFormat);
    case LibraryColumn::Tier:
        return ComposeWords::tier(entry.endpoint.tier);
    case LibraryColumn::Mode:
        return mode(entry.endpoint.mode);
    case LibraryColumn::Seconds:
        return seconds(entry.seconds);
    case LibraryColumn::Ratio:
        return entry.aspect;
    case LibraryColumn::Cost:
        return cost(entry);
    case LibraryColumn::Rating:
        return entry.rejected ? tr("rejected") : stars(entry.rating);
    case LibraryColumn::Project:
        return entry.project.simplified();
    case LibraryColumn::Tags:
        return entry.tags.join(QStringLiteral(", "));
    }
    Q_UNREACHABLE();
}

QString LibraryWords::spoken(const LibraryEntry& entry)
{
    return tr("%1: %2", "title of a clip, its state").arg(title(entry), look(entry).word);
}

QString LibraryWords::spokenMore(const LibraryEntry& entry)
{
    QStringList parts{ComposeWords::tier(entry.endpoint.tier), tr("%1 s").arg(seconds(entry.seconds)), entry.aspect,
                      cost(entry)};
    if (entry.rejected)
        parts.append(tr("rejected"));
    else if (entry.rating > 0)
        parts.append(tr("%1 of 5 stars").arg(entry.rating));
    parts.append(entry.project.simplified());
    parts.append(entry.tags);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString LibraryWords::title(const LibraryEntry& entry)
{
    const QString words = entry.title.simplified();
    return words.isEmpty() ? tr("Without words") : words;
}

StatusGlyph::Look LibraryWords::look(const LibraryEntry& entry)
{
    Job job;
    job.state = entry.state;
    return JobWords::look(job);
}

QString LibraryWords::cost(const LibraryEntry& entry)
{
    if (entry.cost)
        return moneyText(*entry.cost);
    switch (groupOf(entry.state)) {
    case JobGroup::Running:
    case JobGroup::Done:
        return tr("about %1").arg(moneyText(entry.estimate));
    case JobGroup::Unknown:
        return tr("maybe %1").arg(moneyText(entry.estimate));
    case JobGroup::Failed:
    case JobGroup::Cancelled:
        return {}; // an estimate says nothing of what never came to its end
    }
    Q_UNREACHABLE();
}

QString LibraryWords::stars(int rating) { return QString(rating, u'★'); }

QString LibraryWords::mode(Mode mode)
{
    return mode == Mode::ImageToVideo ? tr("Image to video") : tr("Text to video");
}

QString LibraryWords::chip(StateChip chip)
{
    switch (chip) {
    case StateChip::All:
        return tr("All");
    case StateChip::Running:
        return tr("Running");
    case StateChip::Done:
        return tr("Done");
    case StateChip::Unknown:
        return tr("Unknown");
    case StateChip::Failed:
        return tr("Failed");
    case StateChip::Rated:
        return QStringLiteral("★");
    }
    Q_UNREACHABLE();
}

QString LibraryWords::rejects(Rejects rejects)
{
    switch (rejects) {
    case Rejects::Shown:
        return tr("Shown");
    case Rejects::Hidden:
        return tr("Hidden");
    case Rejects::Only:
        return tr("Only rejected");
    }
    Q_UNREACHABLE();
}

QString LibraryWords::sort(LibrarySort sort, bool ascending)
{
    switch (sort) {
    case LibrarySort::Created:
        return ascending ? tr("Oldest first") : tr("Newest first");
    case LibrarySort::Cost:
        return tr("Cost");
    case LibrarySort::Seconds:
        return tr("Length");
    case LibrarySort::Rating:
        return tr("Rating");
    case LibrarySort::Title:
        return tr("Title");
    }
    Q_UNREACHABLE();
}

QString LibraryWords::part(const QueryPart& part, const LibraryQuery& query)
{
    switch (part.kind) {
    case QueryPart::Kind::Rating:
        return query.rating < 5 ? tr("%1 or more").arg(stars(query.rating)) : stars(query.rating);
    case QueryPart::Kind::Tier:
        return ComposeWords::tier(Tier(part.value.toInt()));
    case QueryPart::Kind::Mode:
        return mode(query.mode.value_or(Mode::TextToVideo));
    case QueryPart::Kind::Aspect:
        return part.value;
    case QueryPart::Kind::Cost:
        return costs(query);
    case QueryPart::Kind::Rejects:
        return query.rejects == Rejects::Only ? tr("Only rejected") : tr("Without rejected");
    case QueryPart::Kind::Dates:
        return dates(query);
    case QueryPart::Kind::Project:
        return query.project && !query.project->isEmpty() ? query.project->simplified() : tr("Without a project");
    case QueryPart::Kind::Tag:
        return tr("Tag: %1").arg(part.value);
    case QueryPart::Kind::Thread:
        return tr("One thread");
    }
    Q_UNREACHABLE();
}

QString LibraryWords::costs(const LibraryQuery& query)
{
    if (query.atLeast && query.atMost)
        return tr("%1 to %2").arg(moneyText(*query.atLeast), moneyText(*query.atMost));
    return query.atLeast ? tr("%1 or more").arg(moneyText(*query.atLeast))
                         : tr("At most %1").arg(moneyText(query.atMost.value_or(Money())));
}

QString LibraryWords::dates(const LibraryQuery& query)
{
    if (query.from.isValid() && query.from == query.to)
        return day(query.from);
    if (query.from.isValid() && query.to.isValid())
        return tr("%1 to %2").arg(day(query.from), day(query.to));
    return query.from.isValid() ? tr("Since %1").arg(day(query.from)) : tr("Until %1").arg(day(query.to));
}

QString LibraryWords::count(qsizetype found, int all, bool isFiltering, qsizetype selected)
{
    const QLocale locale;
    if (selected > 1)
        return tr("%1 selected").arg(locale.toString(qlonglong(selected)));
    if (all == 0)
        return {};
    return isFiltering ? tr("%1 of %2").arg(locale.toString(qlonglong(found)), locale.toString(all))
                       : locale.toString(qlonglong(found));
}

} // namespace klapper
