// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/sequencestore.h"

#include "app/jobs/journal.h"

#include <QUuid>

#include <algorithm>
#include <chrono>

namespace klapper {

using namespace std::chrono_literals;

namespace {

Error notFound(const QString& what) { return {.kind = ErrorKind::NotFound, .detail = what}; }

QString newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

/// One line, without control characters and halves of characters, which a database would not give back.
Result<QString> checkedName(const QString& typed)
{
    QString name = typed;
    for (QChar& letter : name) {
        if (letter.category() == QChar::Other_Control)
            letter = u' ';
    }
    name = QString::fromUtf8(name.toUtf8()).simplified();
    if (name.isEmpty() || name.size() > longestSequenceName)
        return badInput(QStringLiteral("the name of a sequence has 1 to 100 characters"));
    return name;
}

} // namespace

SequenceStore::SequenceStore(Journal& journal, QObject* parent)
    : QObject(parent)
    , m_journal(journal)
{
    m_dataVersion = m_journal.dataVersion();
    read(false);
    m_foreignTimer.setInterval(2s);
    connect(&m_foreignTimer, &QTimer::timeout, this, &SequenceStore::lookForForeignChanges);
    m_foreignTimer.start();
}

const Sequence* SequenceStore::find(const QString& id) const
{
    const auto at = std::find_if(m_sequences.begin(), m_sequences.end(), [&](const Sequence& s) { return s.id == id; });
    return at == m_sequences.end() ? nullptr : &*at;
}

const Sequence* SequenceStore::ofScript(const QString& batchId) const
{
    const auto at = std::find_if(m_sequences.begin(), m_sequences.end(),
                                 [&](const Sequence& s) { return !batchId.isEmpty() && s.batchId == batchId; });
    return at == m_sequences.end() ? nullptr : &*at;
}

Result<QString> SequenceStore::addNew(Sequence sequence)
{
    sequence.id = newId();
    const Status written = m_journal.sequences().put(sequence);
    if (!written)
        return written.error();
    m_history.add({sequence.id, std::nullopt, sequence});
    take(sequence);
    Q_EMIT historyChanged();
    return sequence.id;
}

Result<QString> SequenceStore::add(const QString& name)
{
    const Result<QString> checked = checkedName(name);
    if (!checked)
        return checked.error();
    Sequence fresh;
    fresh.name = *checked;
    return addNew(fresh);
}

Result<QString> SequenceStore::duplicate(const QString& id, const QString& name)
{
    const Result<QString> checked = checkedName(name);
    if (!checked)
        return checked.error();
    const Sequence* original = find(id);
    if (!original)
        return notFound(QStringLiteral("no such sequence"));
    Sequence copy = *original;
    copy.name = *checked;
    copy.batchId.clear();
    copy.arrived.clear();
    for (SequenceClip& clip : copy.clips)
        clip.id = newId();
    return addNew(copy);
}

Status SequenceStore::edit(const QString& id, const Edit& edit)
{
    std::optional<Sequence> before;
    const Result<Sequence> after = m_journal.sequences().change(id, [&](Sequence& sequence) -> Result<bool> {
        const Sequence was = sequence;
        const Status done = edit(sequence);
        if (!done)
            return done.error();
        if (sequence.isAlike(was))
            return false;
        before = was;
        return true;
    });
    if (!after)
        return after.error();
    const bool isNews = before.has_value();
    if (isNews)
        m_history.add({id, before, *after});
    take(*after);
    if (isNews)
        Q_EMIT historyChanged();
    return Nothing{};
}

Status SequenceStore::rename(const QString& id, const QString& name)
{
    const Result<QString> checked = checkedName(name);
    if (!checked)
        return checked.error();
    return edit(id, [&](Sequence& sequence) -> Status {
        sequence.name = *checked;
        return Nothing{};
    });
}

Status SequenceStore::remove(const QString& id)
{
    const Sequence* present = find(id);
    const std::optional<Sequence> before = present ? std::optional(*present) : std::nullopt;
    const Status removed = m_journal.sequences().remove(id);
    if (!removed)
        return removed;
    if (before)
        m_history.add({id, before, std::nullopt});
    drop(id);
    Q_EMIT historyChanged();
    return Nothing{};
}

Result<QStringList> SequenceStore::insert(const QString& id, const QList<SequenceClip>& clips, qsizetype at)
{
    QStringList ids;
    const Status done = edit(id, [&](Sequence& sequence) -> Status {
        if (sequence.clips.size() + clips.size() > mostSequenceClips)
            return badInput(QStringLiteral("a sequence has at most %1 clips").arg(mostSequenceClips));
        qsizetype place = std::clamp<qsizetype>(at, 0, sequence.clips.size());
        for (SequenceClip clip : clips) {
            if (clip.path.isEmpty())
                return badInput(QStringLiteral("a clip without a file"));
            clip.id = newId();
            ids.append(clip.id);
            sequence.clips.insert(place++, clip);
        }
        return Nothing{};
    });
    return done ? Result<QStringList>(ids) : Result<QStringList>(done.error());
}

Status SequenceStore::move(const QString& id, const QStringList& clipIds, qsizetype at)
{
    return edit(id, [&](Sequence& sequence) -> Status {
        QList<SequenceClip> before;
        QList<SequenceClip> moved;
        QList<SequenceClip> behind;
        for (qsizetype i = 0; i < sequence.clips.size(); ++i) {
            const SequenceClip& clip = sequence.clips[i];
            (clipIds.contains(clip.id) ? moved : i < at ? before : behind).append(clip);
        }
        sequence.clips = before + moved + behind;
        return Nothing{};
    });
}

Status SequenceStore::removeClips(const QString& id, const QStringList& clipIds)
{
    return edit(id, [&](Sequence& sequence) -> Status {
        sequence.clips.removeIf([&](const SequenceClip& clip) { return clipIds.contains(clip.id); });
        return Nothing{};
    });
}

Status SequenceStore::trim(const QString& id, const QString& clipId, qint64 in, qint64 out)
{
    if (in < 0 || out < -1 || (out >= 0 && out <= in))
        return badInput(QStringLiteral("a trim leaves at least one frame"));
    return edit(id, [&](Sequence& sequence) -> Status {
        const qsizetype at = sequence.indexOf(clipId);
        if (at < 0)
            return notFound(QStringLiteral("no such clip in the sequence"));
        sequence.clips[at].in = in;
        sequence.clips[at].out = out;
        return Nothing{};
    });
}

Status SequenceStore::setFade(const QString& id, int ms)
{
    if (ms < 0 || ms > longestFadeMs)
        return badInput(QStringLiteral("a cross fade lasts at most 10 s"));
    return edit(id, [ms](Sequence& sequence) -> Status {
        sequence.fadeMs = ms;
        return Nothing{};
    });
}

} // namespace klapper
