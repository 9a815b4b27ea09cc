// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/media/cliptagger.h"
#include "app/media/followinghash.h"
#include "app/media/partnote.h"

#include <QFile>

namespace klapper {

/// The file a download grows in, ".<key>.klapper-part", and the note beside it that says of what it is a part.
///
///   open ─> append … ─> whenHashed ─> publish: sync, claim on the disk, rename ─> close
///                                       a start after a crash in here: published() ─> hash it ─> adopt()
///
/// A copy that carries metadata can get the name in place of the part, which goes when the copy has it: until then the
/// part is whole, so that wherever the program ends one of the two is.
///
/// The note outlives publish(): only when whoever wanted the file has written it down, removeParts() (leftovers.h)
/// removes it. One PartFile at a time, in all processes, has a part open. All calls block.
class PartFile
{
public:
    PartFile(const QString& folder, const QString& key);

    /// Opens or creates the part, and its folder. Of a part that an earlier start of the machine wrote, only what was
    /// certainly on the disk is kept.
    Status open();
    bool isOpen() const { return m_file.isOpen(); }

    /// Nobody has taken the part, or its folder, away.
    bool isInPlace() const;
    QString path() const { return m_file.fileName(); }
    QString copyPath() const;
    qint64 size() const { return m_size; }
    const PartNote& note() const { return m_note; }
    Status setOrigin(const QString& address, const QByteArray& etag, qint64 total);

    /// Back to nothing, to begin anew.
    Status restart();
    /// Hashes what an earlier start left, beside everything else; append() does it for what comes.
    void follow() { m_hash.upTo(m_size); }
    /// All bytes are here: the hash and the disk go on with the rest, while other things are looked at.
    void settle();
    Status append(const char* bytes, qint64 count);
    /// `ready` comes once, from another thread; then sha256() says the hash of all, or nothing when the disk fails.
    void whenHashed(std::function<void()> ready) { m_hash.whenDone(std::move(ready)); }
    std::optional<QByteArray> sha256() const { return m_hash.result(); }
    /// The first bytes of the file, fewer when there are not as many.
    QByteArray head(qint64 count);
    bool isCutShort();

    /// Path of the file that this part seems to have become in an earlier start, by name and size; look at its hash.
    std::optional<QString> published() const;
    /// Hashes that file in place of the part; then whenHashed() and sha256() speak of it.
    void followPublished();
    /// It is that file: lets go of the part for good, and keeps the note.
    void adopt();
    /// It is not: forgets the claim.
    void disown();
    /// Syncs the file, gives it the first free name of those that `fileName` and its numbers offer, syncs the folder.
    /// A name whose sidecar is still there counts as taken. The path of the file, or an Error Disk.
    /// @param tagged the copy at copyPath(), synced, which gets the name
    Result<QString> publish(const QString& fileName, const ClipInfo& clip,
                            const std::optional<TaggedClip>& tagged = {});

    /// Lets go of the part and keeps it, synced when it can be gone on with.
    void close();
    /// Lets go of the part and removes it and its note.
    void discard();

private:
    enum class Locked { Yes, Elsewhere, Moved };
    Locked lock();
    QString claimedPath() const { return m_folder % u'/' % m_note.claim->fileName; }
    bool isRenamed(const QString& target) const;
    Status writeNote();
    Status trustOnlyWhatIsSynced();
    Error diskError(const QString& what) const;

    QString m_folder;
    QString m_key;
    QFile m_file;
    FollowingHash m_hash;
    qint64 m_size = 0;
    PartNote m_note;
};

} // namespace klapper
