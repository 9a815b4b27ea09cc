// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/cliptagger.h"

#include "app/media/clipindex.h"
#include "app/media/clipmetadata.h"
#include "app/media/digest.h"
#include "app/media/durable.h"
#include "app/media/memorybox.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <optional>

namespace klapper {

namespace {

constexpr qint64 blockSize = 1024 * 1024;
constexpr qint64 writeBackEvery = 8 * 1024 * 1024;
constexpr qint64 longestIndex = 64 * 1024 * 1024;

// User types of "uuid" boxes.
const QByteArray xmpType = QByteArray::fromHex("be7acfcb97a942e89c71999491e3afac");  // XMP Specification part 3, 1.2.2
const QByteArray c2paType = QByteArray::fromHex("d8fec3d61b0e483c92975828877ec481"); // C2PA 2.1, A.5

Error unusable(const char* why) { return {.kind = ErrorKind::BadFile, .detail = QString::fromLatin1(why)}; }

bool isOneOf(const QByteArray& kind, std::initializer_list<const char*> kinds)
{
    return std::any_of(kinds.begin(), kinds.end(), [&kind](const char* known) { return kind == known; });
}

/// A box of the outermost level.
struct Place
{
    QByteArray kind;
    QByteArray userType; ///< of "uuid"
    qint64 at = 0;
    qint64 head = 8;
    qint64 size = 0;
};

/// Nothing at the end, and where no box begins.
std::optional<Place> placeAt(QFile& file, qint64 at)
{
    const QByteArray head = file.seek(at) ? file.read(32) : QByteArray();
    if (head.size() < 8)
        return std::nullopt;
    Place place{head.mid(4, 4), {}, at, 8, qint64(qFromBigEndian<quint32>(head.constData()))};
    if (place.size == 0)
        place.size = file.size() - at;
    if (place.size == 1) {
        place.head = 16;
        place.size = head.size() < 16 ? 0 : qFromBigEndian<qint64>(head.constData() + 8);
    }
    place.userType = head.mid(int(place.head), 16);
    return place.size >= place.head && place.size <= file.size() - at ? std::optional(place) : std::nullopt;
}

struct Layout
{
    Place index;
    bool hasXmp = false;
};

/// What follows the pictures and is no box is copied like them.
Result<Layout> layoutOf(QFile& file)
{
    constexpr int mostBoxes = 10'000;
    std::optional<Layout> layout;
    bool hasXmp = false;
    qint64 at = 0;
    for (int count = 0; count < mostBoxes; ++count) {
        const std::optional<Place> place = placeAt(file, at);
        if (!place)
            break;
        if (isOneOf(place->kind, {"moof", "mfra", "sidx", "styp"}))
            return unusable("it is fragmented");
        if (place->kind == "meta")
            return unusable("it has metadata that names places");
        if (place->kind == "uuid" && place->userType == c2paType)
            return unusable("it is signed, and a change would break the signature");
        if (place->kind == "moov" && layout)
            return unusable("it has two indexes");
        hasXmp = hasXmp || (place->kind == "uuid" && place->userType == xmpType);
        if (place->kind == "moov")
            layout = Layout{*place, false};
        at += place->size;
    }
    if (!layout || layout->index.size > longestIndex)
        return unusable("it has no index of a usual size");
    layout->hasXmp = hasXmp;
    return *layout;
}

/// The bytes that take the place of the index.
Result<QByteArray> freshIndex(QFile& file, const Layout& layout, const ClipMetadata& metadata)
{
    const Place& old = layout.index;
    const qint64 bodySize = old.size - old.head;
    const QByteArray body = file.seek(old.at + old.head) ? file.read(bodySize) : QByteArray();
    if (body.size() != bodySize)
        return diskError(file.errorString());
    const Result<QByteArray> tagged = taggedIndex(body, metadata);
    if (!tagged)
        return tagged.error();
    // Another one's packet stays the only one.
    const QByteArray xmp = layout.hasXmp ? QByteArray() : MemoryBox{"uuid", xmpType + metadata.xmp()}.bytes();
    MemoryBox index{"moov", *tagged};
    const qint64 distance = index.body.size() + 8 + xmp.size() - old.size;
    const Status moved = moveChunks(index.body, old.at, old.at + old.size, distance);
    if (!moved)
        return moved.error();
    return QByteArray(index.bytes() + xmp);
}

/// The copy, which counts and hashes what it takes.
class Copy
{
public:
    Copy(const QString& path, std::function<bool()> stopped)
        : m_file(path)
        , m_stopped(std::move(stopped))
    {
    }

    bool open()
    {
        QFile::remove(m_file.fileName()); // of a crash, or a link of somebody's
        return m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered);
    }
    bool take(const QByteArray& bytes)
    {
        if (m_stopped() || m_file.write(bytes) != bytes.size())
            return false;
        m_digest.add(bytes);
        const qint64 before = m_bytes / writeBackEvery * writeBackEvery;
        m_bytes += bytes.size();
        if (m_bytes - before >= writeBackEvery)
            startWriting(m_file, before, m_bytes - before);
        return true;
    }
    bool take(QFile& from, qint64 at, qint64 count)
    {
        bool fine = from.seek(at);
        while (fine && count > 0) {
            const QByteArray block = from.read(std::min(count, blockSize));
            fine = !block.isEmpty() && take(block);
            count -= block.size();
        }
        return fine;
    }
    Result<TaggedClip> finish()
    {
        if (!syncFile(m_file))
            return diskError(m_file.errorString());
        m_file.close();
        return TaggedClip{m_bytes, m_digest.hex()};
    }
    Error discard(const QFile& from)
    {
        m_file.close();
        QFile::remove(m_file.fileName());
        if (m_stopped())
            return {.kind = ErrorKind::Cancelled};
        return diskError(m_file.error() != QFile::NoError ? m_file.errorString() : from.errorString());
    }

private:
    QFile m_file;
    std::function<bool()> m_stopped;
    Digest m_digest;
    qint64 m_bytes = 0;
};

} // namespace

Result<TaggedClip> tagClip(const QString& from, const QString& to, const ClipMetadata& metadata,
                           const std::function<bool()>& stopped)
{
    QFile clip(from);
    if (!clip.open(QIODevice::ReadOnly))
        return diskError(clip.errorString());
    const Result<Layout> layout = layoutOf(clip);
    if (!layout)
        return layout.error();
    const Result<QByteArray> index = freshIndex(clip, *layout, metadata);
    if (!index)
        return index.error();
    const qint64 behind = layout->index.at + layout->index.size;
    Copy copy(to, stopped);
    const bool copied = copy.open() && copy.take(clip, 0, layout->index.at) && copy.take(*index)
                     && copy.take(clip, behind, clip.size() - behind);
    const Result<TaggedClip> tagged = copied ? copy.finish() : copy.discard(clip);
    if (copied && !tagged)
        return copy.discard(clip);
    return tagged;
}

} // namespace klapper
