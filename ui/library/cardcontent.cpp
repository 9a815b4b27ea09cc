// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/cardcontent.h"

#include "ui/compose/composewords.h"
#include "ui/jobs/jobwords.h"
#include "ui/models/filepresence.h"
#include "ui/models/jobroles.h"
#include "ui/models/moneytext.h"

#include <QLocale>

namespace klapper {

namespace {

QString dotted(const QStringList& parts)
{
    QStringList said;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            said.append(part);
    }
    return said.join(QStringLiteral(" \u00B7 "));
}

QString tagWords(const QStringList& tags)
{
    QStringList words;
    for (const QString& tag : tags)
        words.append(u'#' % tag);
    return words.join(u' ');
}

/// The common part of both kinds.
void setRecipe(CardContent& card, Endpoint endpoint, double seconds, const QString& aspect)
{
    const QString tier = ComposeWords::tier(endpoint.tier);
    const QString length = CardContent::tr("%1 s").arg(QLocale().toString(seconds));
    card.endpoint = dotted({tier, length, endpoint.takesImage() ? CardContent::tr("image to video") : aspect});
    card.brief = dotted({tier, length, card.price});
}

} // namespace

StatusGlyph::Look CardContent::inTrash() { return {IconId::Trash, tr("In the trash"), Token::Quiet}; }

StatusGlyph::Look CardContent::fileMissing() { return {IconId::FileMissing, tr("File missing"), Token::WarnText}; }

void CardContent::setState(bool trashed, bool missing)
{
    if (trashed)
        look = inTrash();
    else if (missing)
        look = fileMissing();
}

QString CardContent::priceOf(const LibraryEntry& entry)
{
    if (entry.cost)
        return moneyText(*entry.cost);
    // Whether it was billed depends on whether it was ever sent, and an entry does not know that.
    if (entry.state == JobState::Failed || entry.state == JobState::Cancelled)
        return {};
    Job job;
    job.state = entry.state;
    job.estimate = entry.estimate;
    return JobWords::price(job);
}

CardContent CardContent::of(const LibraryEntry& entry, const FilePresence* files)
{
    CardContent card;
    card.clip = ClipSource::of(entry);
    const bool missing = entry.state == JobState::Done && files && files->isMissing(entry.path);
    const bool trashed = entry.trashed && isFinished(entry.state);
    card.look = JobWords::look(entry.state);
    card.hasRibbon = trashed || missing || entry.state != JobState::Done;
    card.setState(trashed, missing);
    card.title = entry.title.isEmpty() ? JobWords::title(Job()) : entry.title;
    card.price = priceOf(entry);
    setRecipe(card, entry.endpoint, entry.seconds, entry.aspect);
    card.rating = entry.rating;
    card.rejected = entry.rejected;
    card.belongs = dotted({entry.project, tagWords(entry.tags)});
    return card;
}

CardContent CardContent::of(const Job& job, const FilePresence* files)
{
    CardContent card;
    card.clip = ClipSource::of(job);
    const bool missing = job.state == JobState::Done && files && files->isMissing(card.clip.path);
    card.look = JobWords::look(job);
    card.hasRibbon = missing || job.state != JobState::Done;
    card.setState(false, missing);
    card.title = JobWords::title(job);
    card.price = JobWords::price(job);
    setRecipe(card, job.draft.endpoint, job.draft.seconds, job.draft.aspect);
    return card;
}

CardContent CardContent::of(const QModelIndex& index, const FilePresence* files)
{
    const QVariant entry = index.data(LibraryEntryRole);
    return entry.isValid() ? of(entry.value<LibraryEntry>(), files) : of(index.data(JobValueRole).value<Job>(), files);
}

} // namespace klapper
