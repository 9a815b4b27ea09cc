// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the index follows jobs; judgements stand in libraryjudging.cpp.
#include "app/library/libraryindex.h"

#include "app/jobs/database.h"
#include "app/jobs/job.h"
#include "app/library/clipratio.h"
#include "app/library/librarywords.h"

#include <QCryptographicHash>
#include <QLoggingCategory>
#include <QtEndian>

namespace klapper {

namespace {

Q_LOGGING_CATEGORY(logIndex, "klapper.library.index", QtInfoMsg)

/// Tells whether the words of a recipe are other ones; never a reason to trust it.
qint64 recipeMark(const RequestDraft& draft)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto add = [&hash](const QString& part) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    };
    add(draft.prompt);
    add(draft.negative);
    add(draft.shotsActive ? draft.style : QString());
    for (const Shot& shot : draft.shots)
        add(draft.shotsActive ? shot.text : QString());
    return qFromBigEndian<qint64>(hash.result().constData());
}

QSize pictureOf(const Job& job)
{
    const ClipInfo clip = job.outputs.value(0).clip;
    return {clip.width, clip.height};
}

void addFile(QVariantMap& row, const Job& job)
{
    const JobOutput output = job.outputs.value(0);
    row.insert(QStringLiteral(":path"), boundText(output.path));
    row.insert(QStringLiteral(":sha256"), boundText(QString::fromLatin1(output.sha256)));
    row.insert(QStringLiteral(":file_seconds"), output.clip.seconds);
    row.insert(QStringLiteral(":frame_rate"), output.clip.fps());
    row.insert(QStringLiteral(":width"), output.clip.width);
    row.insert(QStringLiteral(":height"), output.clip.height);
    row.insert(QStringLiteral(":file_audio"), output.clip.hasAudio);
}

QVariantMap rowOf(const Job& job)
{
    const QString title = jobTitle(job.draft);
    QVariantMap row{
        {QStringLiteral(":job_id"), job.id},
        {QStringLiteral(":state"), jobStateWord(job.state)},
        {QStringLiteral(":endpoint"), job.draft.endpoint.modelId()},
        {QStringLiteral(":aspect"), boundText(clipRatio(pictureOf(job), job.body))},
        {QStringLiteral(":seconds"), double(job.draft.seconds)},
        {QStringLiteral(":audio"), job.draft.audio},
        {QStringLiteral(":estimate"), job.estimate.micros()},
        {QStringLiteral(":cost"), job.cost ? QVariant(job.cost->micros()) : QVariant(QMetaType::fromType<qint64>())},
        {QStringLiteral(":price"), job.cost.value_or(job.estimate).micros()},
        {QStringLiteral(":created_at"), job.createdAt.toMSecsSinceEpoch()},
        {QStringLiteral(":parent_id"), boundText(job.parentId)},
        {QStringLiteral(":relation"), boundText(jobRelationWord(job.relation))},
        {QStringLiteral(":recipe"), recipeMark(job.draft)},
        {QStringLiteral(":title"), boundText(title)},
        {QStringLiteral(":title_key"), boundText(foldedText(title))},
    };
    addFile(row, job);
    return row;
}

/// "a=:a, b=:b" and the like, of all columns that follow a job.
QString listed(const QVariantMap& row, const std::function<QString(const QString& column)>& form)
{
    QStringList parts;
    for (auto value = row.keyBegin(); value != row.keyEnd(); ++value)
        parts.append(form(value->mid(1)));
    return parts.join(u", ");
}

QString insertStatement(const QVariantMap& row)
{
    // The number of the row of the job, so that a damaged file says twice which job it was.
    return u"INSERT INTO library (number, revision, " % listed(row, [](const QString& column) { return column; })
         % u") VALUES ((SELECT rowid FROM jobs WHERE id=:job_id AND NOT EXISTS"
           u" (SELECT 1 FROM library WHERE number=jobs.rowid)), (SELECT COALESCE(MAX(revision), 0) + 1 FROM library), "
         % listed(row, [](const QString& column) { return QString(u':' % column); }) % u')';
}

QString updateStatement(const QVariantMap& row)
{
    return u"UPDATE library SET revision=(SELECT MAX(revision) + 1 FROM library), "
         % listed(row, [](const QString& column) { return QString(column % u"=:" % column); })
         % u" WHERE job_id=:job_id AND (" % listed(row, [](const QString& column) { return column; }) % u") IS NOT ("
         % listed(row, [](const QString& column) { return QString(u':' % column); }) % u')';
}

bool isDamage(const Error& error)
{
    constexpr int corrupt = 11; // SQLITE_CORRUPT, also of FTS5
    return Database::codeOf(error) == corrupt;
}

} // namespace

Status LibraryIndex::follow(const Job& job)
{
    Transaction part(m_database);
    Status step = part.begun();
    Known before;
    if (step) {
        const Result<Known> found = known(job.id);
        step = found ? Status(Nothing{}) : Status(found.error());
        before = found ? *found : Known();
    }
    if (step)
        step = followRow(job, before);
    if (step)
        return part.commit();
    // An index can be made again; what was paid for cannot.
    if (!isDamage(step.error()))
        return step;
    qCWarning(logIndex, "the index of the library is damaged");
    return Nothing{};
}

Status LibraryIndex::followRow(const Job& job, const Known& before)
{
    const QVariantMap row = rowOf(job);
    qint64 number = before.number;
    if (number == 0) {
        const Result<qint64> inserted = insertRow(row);
        if (!inserted)
            return inserted.error();
        number = *inserted;
    } else {
        static const QString statement = updateStatement(row);
        const Result<QSqlQuery> updated = m_database.run(statement, row);
        if (!updated)
            return updated.error();
    }
    if (before.number == 0 || before.recipe != row.value(QStringLiteral(":recipe")).toLongLong()) {
        const Status written = writeWords(number, wordsOf(job.draft), {});
        if (!written)
            return written;
    }
    const bool isHere = job.state == JobState::Done && !job.outputs.isEmpty();
    const bool isNews = before.state != jobStateWord(job.state) || before.path != job.outputs.value(0).path;
    if (!before.trashed || !isHere || !isNews)
        return Nothing{};
    return judgeOne(number, job.id, [](Judgement& judgement) {
        judgement.trashed = false;
        judgement.trash.clear();
    });
}

Result<qint64> LibraryIndex::insertRow(const QVariantMap& row)
{
    static const QString statement = insertStatement(row);
    const Result<QSqlQuery> inserted = m_database.run(statement, row);
    if (!inserted)
        return inserted.error();
    return inserted->lastInsertId().toLongLong();
}

Result<LibraryIndex::Known> LibraryIndex::known(const QString& jobId)
{
    Result<QSqlQuery> found =
        m_database.run(QStringLiteral("SELECT number, state, path, trashed, recipe FROM library WHERE job_id=:job"),
                       {{QStringLiteral(":job"), jobId}});
    if (!found)
        return found.error();
    QSqlQuery& row = found.value();
    if (!row.next())
        return Known();
    return Known{row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(), row.value(3).toBool(),
                 row.value(4).toLongLong()};
}

Status LibraryIndex::writeWords(qint64 number, const std::optional<QString>& ofRecipe,
                                const std::optional<QString>& ofJudgement)
{
    const QVariantMap which{{QStringLiteral(":number"), number}};
    const Result<QVariant> kept =
        m_database.single(QStringLiteral("SELECT words FROM library_words WHERE number=:number"), which);
    if (!kept)
        return kept.error();
    const QString old = kept->toString();
    const QString words = joinedWords(ofRecipe.value_or(recipePart(old)), ofJudgement.value_or(judgementPart(old)));
    if (kept->isValid() && old == words)
        return Nothing{};
    QVariantMap withWords = which;
    withWords.insert(QStringLiteral(":words"), words);
    QList<std::pair<QString, QVariantMap>> steps;
    if (kept->isValid()) // the text index has to be told what it forgets
        steps.append({QStringLiteral("INSERT INTO library_text (library_text, rowid, words)"
                                     " SELECT 'delete', number, words FROM library_words WHERE number=:number"),
                      which});
    steps.append({QStringLiteral("INSERT INTO library_words (number, words) VALUES (:number, :words)"
                                 " ON CONFLICT (number) DO UPDATE SET words=excluded.words"),
                  withWords});
    steps.append({QStringLiteral("INSERT INTO library_text (rowid, words)"
                                 " SELECT number, words FROM library_words WHERE number=:number"),
                  which});
    for (const auto& [statement, values] : steps) {
        const Result<QSqlQuery> done = m_database.run(statement, values);
        if (!done)
            return done.error();
    }
    return Nothing{};
}

Result<bool> LibraryIndex::isBehind()
{
    const Result<QVariant> found =
        m_database.single(QStringLiteral("SELECT 1 FROM (SELECT state, COUNT(*) FROM jobs GROUP BY state"
                                         " EXCEPT SELECT state, COUNT(*) FROM library GROUP BY state) LIMIT 1"));
    if (!found)
        return found.error();
    return found->isValid();
}

Status LibraryIndex::renewRatios()
{
    // With blanks: whoever reads a damaged file takes a key in an index for the id of a request otherwise.
    const QVariantMap key{{QStringLiteral(":key"), QStringLiteral("ratios of the library")}};
    const Result<QVariant> renewed =
        m_database.single(QStringLiteral("SELECT value FROM settings WHERE key=:key"), key);
    if (!renewed || renewed->isValid())
        return renewed ? Status(Nothing{}) : Status(renewed.error());
    Transaction transaction(m_database);
    Status step = transaction.begun();
    if (step)
        step = writeRatios();
    if (step) {
        const Result<QSqlQuery> kept = m_database.run(
            QStringLiteral("INSERT OR REPLACE INTO settings (key, value) VALUES (:key, 'of the clips')"), key);
        step = kept ? Status(Nothing{}) : Status(kept.error());
    }
    return step ? transaction.commit() : step;
}

Status LibraryIndex::writeRatios()
{
    Result<QSqlQuery> rows = m_database.run(
        QStringLiteral("SELECT library.number, library.aspect, library.width, library.height, jobs.body FROM library"
                       " JOIN jobs ON jobs.id = library.job_id"));
    if (!rows)
        return rows.error();
    QList<std::pair<qint64, QString>> others;
    while (rows.value().next()) {
        const QSqlQuery& row = rows.value();
        const QString ratio = clipRatio({row.value(2).toInt(), row.value(3).toInt()}, row.value(4).toByteArray());
        if (ratio != row.value(1).toString())
            others.append({row.value(0).toLongLong(), ratio});
    }
    for (const auto& [number, ratio] : std::as_const(others)) {
        const Result<QSqlQuery> written = m_database.run(
            QStringLiteral("UPDATE library SET aspect=:aspect, revision=(SELECT MAX(revision) + 1 FROM library)"
                           " WHERE number=:number"),
            {{QStringLiteral(":aspect"), boundText(ratio)}, {QStringLiteral(":number"), number}});
        if (!written)
            return written.error();
    }
    return Nothing{};
}

Status LibraryIndex::followAgain(const Job& job)
{
    const Status followed = follow(job);
    if (!followed)
        return followed;
    const Result<Known> now = known(job.id);
    if (!now || now->number == 0)
        return now ? Status(Nothing{}) : Status(now.error());
    const Result<QVariant> owner =
        m_database.single(QStringLiteral("SELECT job_id FROM judgements WHERE number=:number"),
                          {{QStringLiteral(":number"), now->number}});
    if (!owner || owner->toString() != job.id)
        return owner ? Status(Nothing{}) : Status(owner.error());
    const Result<Judgement> judgement = judgementOf(now->number);
    return judgement ? writeJudgement(now->number, job.id, *judgement) : Status(judgement.error());
}

} // namespace klapper
