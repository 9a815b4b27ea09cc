// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/libraryselect.h"

#include "app/library/librarywords.h"

#include <QTimeZone>

namespace klapper {

namespace {

/// Words of ours as a list for SQL.
QString listOf(const QStringList& words) { return u"('" % words.join(u"','") % u"')"; }

QString statesOf(JobGroup group)
{
    QStringList words;
    for (int state = int(JobState::Held); state <= int(JobState::Expired); ++state) {
        if (groupOf(JobState(state)) == group)
            words.append(jobStateWord(JobState(state)));
    }
    return listOf(words);
}

QString endpointsOf(const QList<Tier>& tiers, std::optional<Mode> mode)
{
    QStringList ids;
    for (const Endpoint& endpoint : Endpoint::all()) {
        if ((tiers.isEmpty() || tiers.contains(endpoint.tier)) && (!mode || endpoint.mode == *mode))
            ids.append(endpoint.modelId());
    }
    return listOf(ids);
}

qint64 startOf(const QDate& day) { return day.startOfDay(QTimeZone::systemTimeZone()).toMSecsSinceEpoch(); }

QString orderOf(LibrarySort sort, bool ascending)
{
    const QString way = ascending ? QStringLiteral(" ASC") : QStringLiteral(" DESC");
    const QString newest = QStringLiteral(", l.created_at DESC, l.number DESC");
    switch (sort) {
    case LibrarySort::Created:
        return u"l.created_at" % way % u", l.number" % way;
    case LibrarySort::Cost:
        return u"l.price" % way % newest;
    case LibrarySort::Seconds:
        return u"l.seconds" % way % newest;
    case LibrarySort::Rating:
        return u"l.rating" % way % newest;
    case LibrarySort::Title:
        return u"l.title_key" % way % newest;
    }
    Q_UNREACHABLE();
}

} // namespace

LibrarySelect::LibrarySelect(const LibraryQuery& query)
    : m_order(orderOf(query.sort, query.ascending))
{
    addRecipe(query);
    addJudgement(query);
    addDays(query);
    addText(query.text);
}

QString LibrarySelect::condition() const
{
    return m_conditions.isEmpty() ? QStringLiteral("1") : m_conditions.join(u" AND ");
}

QString LibrarySelect::bind(const QVariant& value)
{
    const QString name = u":q" % QString::number(m_values.size());
    m_values.insert(name, value);
    return name;
}

void LibrarySelect::addRecipe(const LibraryQuery& query)
{
    if (query.group)
        add(u"l.state IN " % statesOf(*query.group));
    if (!query.tiers.isEmpty() || query.mode)
        add(u"l.endpoint IN " % endpointsOf(query.tiers, query.mode));
    QStringList aspects;
    for (const QString& aspect : query.aspects)
        aspects.append(bind(aspect));
    if (!aspects.isEmpty())
        add(u"l.aspect IN (" % aspects.join(u',') % u')');
    if (query.atLeast)
        add(u"l.price >= " % QString::number(query.atLeast->micros()));
    if (query.atMost)
        add(u"l.price <= " % QString::number(query.atMost->micros()));
    if (!query.thread.isEmpty()) {
        m_values.insert(QStringLiteral(":thread"), query.thread);
        add(u"l.job_id IN (" % threadExpression() % u" SELECT id FROM thread)");
    }
}

void LibrarySelect::addJudgement(const LibraryQuery& query)
{
    if (query.rating > 0)
        add(u"l.rating >= " % QString::number(query.rating));
    switch (query.rejects) {
    case Rejects::Shown:
        break;
    case Rejects::Hidden:
        add(QStringLiteral("l.rejected = 0"));
        break;
    case Rejects::Only:
        add(QStringLiteral("l.rejected <> 0"));
        break;
    }
    if (query.project)
        add(u"l.project = " % bind(query.project->isNull() ? QStringLiteral("") : *query.project));
    for (const QString& tag : query.tags)
        add(u"l.number IN (SELECT number FROM tags WHERE folded = " % bind(foldedText(tag)) % u')');
}

void LibrarySelect::addDays(const LibraryQuery& query)
{
    if (query.from.isValid())
        add(u"l.created_at >= " % QString::number(startOf(query.from)));
    if (query.to.isValid())
        add(u"l.created_at < " % QString::number(startOf(query.to.addDays(1))));
}

/// Last: what the index of words does not decide is only looked for in rows that everything else has left.
void LibrarySelect::addText(const QString& text)
{
    const TextSearch search = TextSearch::of(text);
    if (!search.match.isEmpty())
        add(u"l.number IN (SELECT rowid FROM library_text WHERE library_text MATCH " % bind(search.match) % u')');
    QStringList inside;
    for (const QString& word : search.inside)
        inside.append(u"instr(w.words, " % bind(word) % u") > 0");
    if (!inside.isEmpty())
        add(u"EXISTS (SELECT 1 FROM library_words AS w WHERE w.number = l.number AND " % inside.join(u" AND ") % u')');
}

QString threadExpression()
{
    return QStringLiteral(
        "WITH RECURSIVE up(id) AS (SELECT :thread UNION SELECT above.parent_id FROM up JOIN library AS above"
        " ON above.job_id = up.id WHERE above.parent_id <> ''),"
        " thread(id) AS (SELECT id FROM up UNION SELECT below.job_id FROM thread JOIN library AS below"
        " ON below.parent_id = thread.id WHERE below.parent_id <> '')");
}

} // namespace klapper
