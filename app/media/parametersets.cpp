// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/parametersets.h"

#include "app/media/indexplace.h"
#include "app/media/memorybox.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <functional>
#include <optional>

namespace klapper {

namespace {

Error unusable(const char* why) { return {.kind = ErrorKind::BadFile, .detail = QString::fromLatin1(why)}; }

/// Bits of a NAL unit, for its first numbers, which no escape byte comes before.
class Bits
{
public:
    Bits(const QByteArray& bytes, qsizetype from)
        : m_bytes(bytes)
        , m_at(from * 8)
    {
    }
    /// "ue(v)" of ISO/IEC 14496-10, 9.1; -1 behind the end.
    int number()
    {
        int zeros = 0;
        while (bit() == 0 && zeros < 16)
            ++zeros;
        int rest = 0;
        for (int i = 0; i < zeros; ++i)
            rest = rest << 1 | bit();
        return m_isOver ? -1 : (1 << zeros) - 1 + rest;
    }

private:
    int bit()
    {
        m_isOver = m_isOver || m_at / 8 >= m_bytes.size();
        const int value = m_isOver ? 1 : uchar(m_bytes[m_at / 8]) >> (7 - m_at % 8) & 1;
        ++m_at;
        return value;
    }

    const QByteArray& m_bytes;
    qsizetype m_at;
    bool m_isOver = false;
};

/// Its own number: behind the head, and in a sequence's set behind profile, constraints and level.
int numberOf(const QByteArray& set, bool isSequence) { return Bits(set, isSequence ? 4 : 1).number(); }

struct Configuration
{
    QByteArray head; ///< version, profile, level, length of lengths
    QList<QByteArray> sequence;
    QList<QByteArray> picture;
    QByteArray rest;
};

bool takeSets(const QByteArray& bytes, qsizetype& at, int count, QList<QByteArray>& sets)
{
    for (int i = 0; i < count; ++i) {
        if (at + 2 > bytes.size())
            return false;
        const qsizetype size = qFromBigEndian<quint16>(bytes.constData() + at);
        at += 2;
        if (size == 0 || at + size > bytes.size())
            return false;
        sets.append(bytes.mid(at, size));
        at += size;
    }
    return true;
}

std::optional<Configuration> read(const QByteArray& bytes)
{
    Configuration read;
    qsizetype at = 6;
    if (bytes.size() < 7 || bytes[0] != 1)
        return std::nullopt;
    read.head = bytes.left(5);
    if (!takeSets(bytes, at, bytes[5] & 31, read.sequence) || at >= bytes.size())
        return std::nullopt;
    const int pictures = uchar(bytes[at++]);
    if (!takeSets(bytes, at, pictures, read.picture))
        return std::nullopt;
    read.rest = bytes.mid(at);
    return read;
}

void write(QByteArray& bytes, const QList<QByteArray>& sets)
{
    for (const QByteArray& set : sets) {
        const quint16 size = qToBigEndian(quint16(set.size()));
        bytes.append(reinterpret_cast<const char*>(&size), 2).append(set);
    }
}

void addMissing(QList<QByteArray>& sets, const QList<QByteArray>& others, bool isSequence, qsizetype most)
{
    for (const QByteArray& other : others) {
        const bool isThere = std::any_of(sets.begin(), sets.end(), [&](const QByteArray& set) {
            return numberOf(set, isSequence) == numberOf(other, isSequence);
        });
        if (!isThere && sets.size() < most)
            sets.append(other);
    }
}

/// Calls `change` with the configuration of the first track of H.264 in an index. False when there is none.
bool visit(QByteArray& body, const QList<QByteArray>& path, qsizetype step,
           const std::function<bool(QByteArray& configuration)>& change)
{
    if (step == path.size())
        return change(body);
    // Before the boxes inside of some there is something else (ISO/IEC 14496-12, 8.5.2 and 12.1.3).
    const qsizetype skip = step == 0 ? 0 : path[step - 1] == "stsd" ? 8 : path[step - 1] == "avc1" ? 78 : 0;
    auto boxes = readBoxes(QByteArrayView(body).sliced(std::min(skip, body.size())));
    if (!boxes)
        return false;
    for (MemoryBox& box : *boxes) {
        if (box.kind == path[step] && visit(box.body, path, step + 1, change)) {
            body = body.left(skip) + writeBoxes(*boxes);
            return true;
        }
    }
    return false;
}

bool visitConfiguration(QByteArray& index, const std::function<bool(QByteArray&)>& change)
{
    return visit(index, {"trak", "mdia", "minf", "stbl", "stsd", "avc1", "avcC"}, 0, change);
}

} // namespace

QByteArray decoderConfiguration(const QString& clip)
{
    QFile file(clip);
    QByteArray found;
    std::optional<IndexPlace> index = file.open(QIODevice::ReadOnly) ? readIndex(file) : std::nullopt;
    if (index) {
        visitConfiguration(index->body, [&found](const QByteArray& configuration) {
            found = configuration;
            return true;
        });
    }
    return found;
}

Result<QByteArray> withParameterSets(const QByteArray& configuration, const QByteArray& other)
{
    constexpr qsizetype mostSequence = 31;
    constexpr qsizetype mostPicture = 255;
    std::optional<Configuration> ours = read(configuration);
    const std::optional<Configuration> theirs = read(other);
    if (!ours || !theirs)
        return unusable("its description of the pictures is broken");
    addMissing(ours->sequence, theirs->sequence, true, mostSequence);
    addMissing(ours->picture, theirs->picture, false, mostPicture);
    QByteArray bytes = ours->head;
    bytes.append(char(0xe0 | ours->sequence.size()));
    write(bytes, ours->sequence);
    bytes.append(char(ours->picture.size()));
    write(bytes, ours->picture);
    return QByteArray(bytes + ours->rest);
}

QByteArray withoutPictureSets(const QByteArray& configuration)
{
    const std::optional<Configuration> known = read(configuration);
    if (!known)
        return {};
    QByteArray bytes = known->head;
    write(bytes, known->sequence);
    return bytes.append(known->rest);
}

Status addParameterSets(const QString& clip, const QStringList& others)
{
    QFile file(clip);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return Error{.kind = ErrorKind::Disk, .retry = Retry::ByPerson, .detail = file.errorString()};
    std::optional<IndexPlace> index = readIndex(file);
    if (!index)
        return unusable("its index is not understood");
    const qint64 before = index->body.size();
    const bool isChanged = visitConfiguration(index->body, [&others](QByteArray& configuration) {
        for (const QString& other : others) {
            const Result<QByteArray> more = withParameterSets(configuration, decoderConfiguration(other));
            if (more)
                configuration = *more;
        }
        return true;
    });
    const qint64 grown = index->body.size() - before;
    if (!isChanged)
        return unusable("it has no description of its pictures");
    if (grown == 0)
        return Nothing{};
    if (index->room < grown + 8)
        return unusable("there is no room behind its index");
    QByteArray bytes = MemoryBox{"moov", index->body}.bytes();
    const quint32 room = qToBigEndian(quint32(index->room - grown));
    bytes.append(reinterpret_cast<const char*>(&room), 4).append("free", 4);
    if (!file.seek(index->at) || file.write(bytes) != bytes.size())
        return Error{.kind = ErrorKind::Disk, .retry = Retry::ByPerson, .detail = file.errorString()};
    return Nothing{};
}

} // namespace klapper
