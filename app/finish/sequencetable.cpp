// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/sequencetable.h"

#include <QJsonDocument>

#include <algorithm>

namespace klapper {

namespace {

Error notFound() { return {.kind = ErrorKind::NotFound, .detail = QStringLiteral("no such sequence")}; }

QVariantMap valuesOf(const Sequence& sequence, bool deleted)
{
    return {{QStringLiteral(":id"), sequence.id},
            {QStringLiteral(":content"), sequenceToText(sequence)},
            {QStringLiteral(":deleted"), deleted},
            {QStringLiteral(":at"), sequence.changed.toMSecsSinceEpoch()}};
}

} // namespace

QString sequenceToText(const Sequence& sequence)
{
    return QString::fromUtf8(QJsonDocument(sequence.toJson()).toJson(QJsonDocument::Compact));
}

Sequence sequenceFromText(const QString& text)
{
    return Sequence::fromJson(QJsonDocument::fromJson(text.toUtf8()).object());
}

Result<QList<SequenceRow>> SequenceTable::rows()
{
    Result<QSqlQuery> found =
        m_database.run(QStringLiteral("SELECT id, content, deleted FROM sequences ORDER BY number"));
    if (!found)
        return found.error();
    QList<SequenceRow> rows;
    while (found.value().next()) {
        SequenceRow row{sequenceFromText(found.value().value(1).toString()), found.value().value(2).toBool()};
        row.sequence.id = found.value().value(0).toString();
        rows.append(row);
    }
    return rows;
}

Result<std::optional<SequenceRow>> SequenceTable::row(const QString& id)
{
    const Result<QList<SequenceRow>> all = rows();
    if (!all)
        return all.error();
    const auto at =
        std::find_if(all->begin(), all->end(), [&](const SequenceRow& row) { return row.sequence.id == id; });
    return at == all->end() ? std::optional<SequenceRow>() : std::optional(*at);
}

Status SequenceTable::write(Sequence& sequence, bool deleted)
{
    sequence.changed = QDateTime::currentDateTimeUtc();
    Sequence written = sequence;
    if (deleted)
        written.clips.clear();
    const Result<QSqlQuery> updated = m_database.run(
        QStringLiteral("UPDATE sequences SET content=:content, deleted=:deleted, changed_at=:at WHERE id=:id"),
        valuesOf(written, deleted));
    if (!updated)
        return updated.error();
    if (updated->numRowsAffected() > 0)
        return Nothing{};
    const Result<QSqlQuery> inserted = m_database.run(
        QStringLiteral(
            "INSERT INTO sequences (id, deleted, changed_at, content) VALUES (:id, :deleted, :at, :content)"),
        valuesOf(written, deleted));
    return inserted ? Status(Nothing{}) : Status(inserted.error());
}

Result<Sequence> SequenceTable::change(const QString& id, const Change& change)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const Result<std::optional<SequenceRow>> found = row(id);
    if (!found)
        return found.error();
    if (!*found || (*found)->deleted)
        return notFound();
    Sequence sequence = (*found)->sequence;
    const Result<bool> wanted = change(sequence);
    if (!wanted)
        return wanted.error();
    if (!*wanted)
        return sequence;
    Status step = write(sequence, false);
    if (step)
        step = transaction.commit();
    if (!step)
        return step.error();
    return sequence;
}

Result<std::optional<Sequence>> SequenceTable::changeScript(const QString& batchId, const Sequence& fresh,
                                                            const Change& change)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const Result<QList<SequenceRow>> all = rows();
    if (!all)
        return all.error();
    const auto at =
        std::find_if(all->begin(), all->end(), [&](const SequenceRow& row) { return row.sequence.batchId == batchId; });
    if (at != all->end() && at->deleted)
        return std::optional<Sequence>();
    Sequence sequence = at == all->end() ? fresh : at->sequence;
    const Result<bool> wanted = change(sequence);
    if (!wanted)
        return wanted.error();
    if (!*wanted)
        return std::optional<Sequence>();
    Status step = write(sequence, false);
    if (step)
        step = transaction.commit();
    if (!step)
        return step.error();
    return std::optional(sequence);
}

Status SequenceTable::put(Sequence& sequence) { return write(sequence, false); }

Status SequenceTable::remove(const QString& id)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    const Result<std::optional<SequenceRow>> found = row(id);
    if (!found)
        return found.error();
    if (!*found || (*found)->deleted)
        return notFound();
    Sequence sequence = (*found)->sequence;
    const Status written = write(sequence, true);
    return written ? transaction.commit() : written;
}

Result<bool> SequenceTable::exchange(const QString& id, const std::optional<Sequence>& from,
                                     std::optional<Sequence>& to)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const Result<std::optional<SequenceRow>> found = row(id);
    if (!found)
        return found.error();
    const bool isThere = *found && !(*found)->deleted;
    if (isThere != from.has_value() || (isThere && !(*found)->sequence.isAlike(*from)))
        return false;
    Status step = Nothing{};
    if (to) {
        step = write(*to, false);
    } else if (isThere) {
        Sequence gone = (*found)->sequence;
        step = write(gone, true);
    }
    if (step)
        step = transaction.commit();
    if (!step)
        return step.error();
    return true;
}

Status SequenceTable::keep(const QList<SequenceRow>& rows)
{
    for (SequenceRow each : rows) {
        const Status kept = write(each.sequence, each.deleted);
        if (!kept)
            return kept;
    }
    return Nothing{};
}

} // namespace klapper
