// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/partfile.h"

#include "app/media/boxes.h"
#include "app/media/durable.h"
#include "app/media/filename.h"
#include "app/media/leftovers.h"
#include "app/media/sidecar.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/file.h>
#include <sys/stat.h>
#endif

namespace klapper {

namespace {

constexpr int mostNumbers = 9999;
constexpr int mostLocks = 10;
/// Written back while more comes, so that the sync at the end finds little to do.
constexpr qint64 writeBackEvery = 8 * 1024 * 1024;
/// The hash's thread is not woken for each of the small pieces that a connection brings.
constexpr qint64 hashEvery = 1024 * 1024;

} // namespace

PartFile::PartFile(const QString& folder, const QString& key)
    : m_folder(QDir(folder).absolutePath())
    , m_key(key)
    , m_file(partPath(m_folder, key))
{
}

QString PartFile::copyPath() const { return taggedPath(m_folder, m_key); }

Status PartFile::open()
{
    if (!QDir().mkpath(m_folder))
        return diskError(u"no folder " % m_folder);
    Locked locked = Locked::Moved;
    for (int i = 0; i < mostLocks && locked == Locked::Moved; ++i) {
        if (QFileInfo(path()).isSymLink())
            QFile::remove(path()); // nothing of ours: the bytes would go where it points
        if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
            return diskError(QStringLiteral("part file"));
        locked = lock();
        if (locked != Locked::Yes)
            m_file.close();
    }
    if (locked != Locked::Yes) {
        return Error{.kind = ErrorKind::Disk,
                     .retry = Retry::Automatic, // whoever has it lets go of it, or has finished it
                     .detail = QStringLiteral("the same file is being downloaded already")};
    }
    m_note = PartNote::read(partNotePath(m_folder, m_key));
    m_size = m_file.size();
    m_hash.restart(path());
    return trustOnlyWhatIsSynced();
}

PartFile::Locked PartFile::lock()
{
#ifdef Q_OS_UNIX
    if (::flock(m_file.handle(), LOCK_EX | LOCK_NB) != 0)
        return Locked::Elsewhere;
#endif
    // Whoever had it may have given it its final name before we got the lock: then it is no part any more.
    return isInPlace() ? Locked::Yes : Locked::Moved;
}

bool PartFile::isInPlace() const
{
#ifdef Q_OS_UNIX
    struct stat ours = {};
    struct stat named = {};
    return ::fstat(m_file.handle(), &ours) == 0 && ::lstat(QFile::encodeName(path()).constData(), &named) == 0
        && ours.st_dev == named.st_dev && ours.st_ino == named.st_ino;
#else
    return QFileInfo::exists(path());
#endif
}

Status PartFile::trustOnlyWhatIsSynced()
{
    const bool sameBoot = m_note.boot.isEmpty() || m_note.boot == thisBoot();
    if (!sameBoot) {
        // The power may have failed: the file can be long and hold zeros.
        if (m_size > m_note.synced && !m_file.resize(std::max<qint64>(m_note.synced, 0)))
            return diskError(QStringLiteral("part file"));
        m_size = m_file.size();
        m_note.boot = thisBoot();
        const Status noted = writeNote();
        if (!noted)
            return noted;
    }
    if (!m_file.seek(m_size))
        return diskError(QStringLiteral("part file"));
    return Nothing{};
}

Status PartFile::writeNote() { return writeDurably(partNotePath(m_folder, m_key), m_note.toJson()); }

Status PartFile::setOrigin(const QString& address, const QByteArray& etag, qint64 total)
{
    m_note = {.address = address, .etag = etag, .total = total, .boot = thisBoot(), .synced = 0, .claim = {}};
    return writeNote();
}

Status PartFile::restart()
{
    m_size = 0;
    m_note = {};
    QFile::remove(partNotePath(m_folder, m_key));
    m_hash.restart(path());
    if (!m_file.resize(0) || !m_file.seek(0))
        return diskError(QStringLiteral("part file"));
    return Nothing{};
}

Status PartFile::append(const char* bytes, qint64 count)
{
    // Unbuffered: a full disk is met here and not at some later flush.
    if (m_file.write(bytes, count) != count)
        return diskError(QStringLiteral("part file"));
    const qint64 before = m_size;
    m_size += count;
    const qint64 written = before / writeBackEvery * writeBackEvery;
    if (m_size - written >= writeBackEvery)
        startWriting(m_file, written, m_size / writeBackEvery * writeBackEvery - written);
    if (before / hashEvery != m_size / hashEvery)
        m_hash.upTo(m_size);
    return Nothing{};
}

void PartFile::settle()
{
    m_hash.upTo(m_size);
    const qint64 written = m_size / writeBackEvery * writeBackEvery;
    startWriting(m_file, written, m_size - written);
}

QByteArray PartFile::head(qint64 count)
{
    m_file.seek(0);
    QByteArray bytes = m_file.read(count);
    m_file.seek(m_size);
    return bytes;
}

bool PartFile::isCutShort()
{
    const BoxShape shape = boxShape(m_file);
    m_file.seek(m_size);
    return shape == BoxShape::CutShort;
}

std::optional<QString> PartFile::published() const
{
    if (!m_note.claim)
        return std::nullopt;
    const QString target = claimedPath();
    const QFileInfo file(target);
    if (!file.isFile() || file.isSymLink() || file.size() != m_note.claim->bytes)
        return std::nullopt;
    return isRenamed(target) ? std::optional(target) : std::nullopt;
}

/// With its bytes still under the old name the rename never came, and the file is somebody else's. Unless the rename
/// was a link and a removal, and the crash came in between.
bool PartFile::isRenamed(const QString& target) const
{
    if (m_note.claim->tagged)
        return !QFile::exists(copyPath()) || isSameFile(copyPath(), target);
    return m_size == 0 || isSameFile(path(), target);
}

void PartFile::followPublished()
{
    m_hash.restart(claimedPath());
    m_hash.upTo(m_note.claim->bytes);
}

void PartFile::adopt()
{
    QFile::remove(copyPath());
    QFile::remove(path());
    m_file.close();
}

void PartFile::disown()
{
    if (m_note.claim)
        QFile::remove(unfinishedPath(sidecarPath(claimedPath())));
    m_note.claim.reset();
    m_hash.restart(path());
}

Result<QString> PartFile::publish(const QString& fileName, const ClipInfo& clip,
                                  const std::optional<TaggedClip>& tagged)
{
    const std::optional<QByteArray> hash = tagged ? tagged->sha256 : sha256();
    if (!hash || (!tagged && !syncFile(m_file)))
        return diskError(QStringLiteral("sync"));
    if (!tagged)
        m_note.synced = m_size;
    for (int number = 1; number <= mostNumbers; ++number) {
        const QString name = numberedFileName(fileName, number);
        const QString target = m_folder % u'/' % name;
        if (QFileInfo::exists(sidecarPath(target)) || QFileInfo::exists(target) || QFileInfo(target).isSymLink())
            continue;
        m_note.claim = PartClaim{.fileName = name,
                                 .bytes = tagged ? tagged->bytes : m_size,
                                 .sha256 = *hash,
                                 .clip = clip,
                                 .tagged = tagged.has_value()};
        const Status claimed = writeNote();
        if (!claimed)
            return claimed.error();
        switch (renameWithoutReplacing(tagged ? copyPath() : path(), target)) {
        case RenameOutcome::Done:
            syncFolder(m_folder);
            if (tagged)
                QFile::remove(path());
            m_file.close();
            return target;
        case RenameOutcome::Taken: // by somebody who was quicker
            continue;
        case RenameOutcome::Failed:
            return diskError(QStringLiteral("rename"));
        }
    }
    return diskError(u"no free name for " % fileName);
}

void PartFile::close()
{
    const bool isWorthIt = m_file.isOpen() && m_size > m_note.synced && !m_note.etag.isEmpty();
    if (isWorthIt && syncFile(m_file)) {
        m_note.synced = m_size;
        m_note.boot = thisBoot();
        static_cast<void>(writeNote().ok()); // without it the next start of the machine begins anew
    }
    m_file.close();
    m_hash.stop();
}

void PartFile::discard()
{
    QFile::remove(copyPath());
    QFile::remove(path());
    QFile::remove(partNotePath(m_folder, m_key));
    m_file.close();
    m_hash.stop();
}

Error PartFile::diskError(const QString& what) const
{
    QString detail = what;
    if (m_file.error() != QFileDevice::NoError)
        detail += u": " % m_file.errorString();
    return {.kind = ErrorKind::Disk, .retry = Retry::ByPerson, .detail = detail};
}

} // namespace klapper
