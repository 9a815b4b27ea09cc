// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/plainindex.h"

#include "app/media/indexplace.h"
#include "app/media/memorybox.h"
#include "app/media/sampletables.h"
#include "app/media/streamlikeness.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <limits>
#include <utility>

namespace klapper {

namespace {

using Boxes = QMap<QByteArray, QByteArrayView>;

constexpr qint64 longestPlain = qint64(16) * 1024 * 1024; // of an index; beyond that another process may read it
constexpr quint32 unknownLength = std::numeric_limits<quint32>::max();

/// The boxes of a stretch by their kind; nothing when there is one of another kind, or two of a kind.
std::optional<Boxes> boxesOf(QByteArrayView body, std::initializer_list<const char*> kinds)
{
    Boxes found;
    const bool fit = walkBoxes(body, 0, body.size(), [&](QByteArrayView kind, qsizetype begin, qsizetype end) {
        const bool isKnown = std::any_of(kinds.begin(), kinds.end(),
                                         [kind](const char* known) { return kind == QByteArrayView(known); });
        const bool isNew = isKnown && !found.contains(kind.toByteArray());
        if (isNew)
            found.insert(kind.toByteArray(), body.sliced(begin, end - begin));
        return isNew;
    });
    return fit ? std::optional(found) : std::nullopt;
}

/// A number of four bytes; 0 behind the end.
quint32 numberAt(QByteArrayView body, qsizetype at)
{
    return at + 4 <= body.size() ? qFromBigEndian<quint32>(body.data() + at) : 0;
}

/// "mvhd" and "mdhd" say both alike: units of a second, and a length in them.
struct TimeHead
{
    quint32 scale = 0;
    quint32 length = 0; ///< longer ones are no clips
};

std::optional<TimeHead> timeHead(QByteArrayView body)
{
    const bool isLong = !body.isEmpty() && body[0] == 1;
    const qsizetype at = isLong ? 20 : 12;
    const TimeHead head{.scale = numberAt(body, at), .length = numberAt(body, isLong ? at + 8 : at + 4)};
    const bool isUsual = (isLong ? numberAt(body, at + 4) == 0 : true) && head.scale > 0 && head.length > 0
                      && head.length != unknownLength;
    return isUsual ? std::optional(head) : std::nullopt;
}

/// The one edit that a plain stream may have.
struct Edit
{
    bool isThere = false;
    qint64 from = 0;   ///< in units of the stream
    qint64 length = 0; ///< in units of the whole clip
};

std::optional<Edit> readEdit(QByteArrayView body)
{
    const auto boxes = boxesOf(body, {"elst"});
    if (!boxes || boxes->isEmpty())
        return boxes && body.isEmpty() ? std::optional(Edit{}) : std::nullopt;
    const QByteArrayView list = boxes->first();
    constexpr qsizetype oneShortEdit = 20;
    constexpr quint32 usualRate = 0x10000;
    const Edit edit{.isThere = true, .from = numberAt(list, 12), .length = numberAt(list, 8)};
    const bool isPlain = list.size() == oneShortEdit && list[0] == 0 && numberAt(list, 4) == 1
                      && numberAt(list, 16) == usualRate && edit.length > 0
                      && edit.from <= std::numeric_limits<qint32>::max();
    return isPlain ? std::optional(edit) : std::nullopt;
}

/// Its pictures or its sound stand in this very file, and nowhere else.
bool isSelfContained(QByteArrayView dataInformation)
{
    static const QByteArray usual =
        MemoryBox{"dref",
                  QByteArray("\0\0\0\0\0\0\0\1", 8).append(MemoryBox{"url ", QByteArray("\0\0\0\1", 4)}.bytes())}
            .bytes();
    return dataInformation == QByteArrayView(usual);
}

/// All of one stream that its boxes say.
struct Stream
{
    TimeHead time;
    Edit edit;
    QByteArrayView trackHead;
    Boxes tables;
    bool isPicture = false;
};

std::optional<Stream> readStream(QByteArrayView track)
{
    const auto outer = boxesOf(track, {"tkhd", "edts", "mdia", "udta"});
    const auto media = outer ? boxesOf(outer->value("mdia"), {"mdhd", "hdlr", "minf"}) : std::nullopt;
    const auto inner = media ? boxesOf(media->value("minf"), {"vmhd", "smhd", "hdlr", "dinf", "stbl"}) : std::nullopt;
    const auto tables = inner ? boxesOf(inner->value("stbl"), {"stsd", "stts", "ctts", "stss", "stsz", "stsc", "stco",
                                                               "co64", "sdtp", "sgpd", "sbgp"})
                              : std::nullopt;
    if (!tables || !isSelfContained(inner->value("dinf")))
        return std::nullopt;
    const auto time = timeHead(media->value("mdhd"));
    const auto edit = readEdit(outer->value("edts"));
    const QByteArrayView handler = media->value("hdlr");
    const QByteArrayView kind = handler.size() < 12 ? QByteArrayView() : handler.sliced(8, 4);
    const bool isPicture = kind == "vide";
    // Groups of pictures can be further places to begin at.
    const bool isGrouped = isPicture && (tables->contains("sgpd") || tables->contains("sbgp"));
    if (!time || !edit || isGrouped || (!isPicture && kind != "soun"))
        return std::nullopt;
    return Stream{
        .time = *time, .edit = *edit, .trackHead = outer->value("tkhd"), .tables = *tables, .isPicture = isPicture};
}

class IndexReader
{
public:
    explicit IndexReader(qint64 fileSize)
        : m_fileSize(fileSize)
    {
    }

    std::optional<PlainIndex> read(QByteArrayView body)
    {
        QList<QByteArrayView> tracks;
        QByteArrayView head;
        const bool fit = walkBoxes(body, 0, body.size(), [&](QByteArrayView kind, qsizetype begin, qsizetype end) {
            const QByteArrayView box = body.sliced(begin, end - begin);
            if (kind == "trak")
                tracks.append(box);
            else if (kind == "mvhd")
                head = box;
            // A cover would be one more stream of pictures.
            return kind == "trak" || kind == "mvhd" || kind == "iods" || kind == "free"
                || (kind == "udta" && !box.contains("covr"));
        });
        const auto time = timeHead(head);
        if (!fit || !time || tracks.size() > 2)
            return std::nullopt;
        m_scale = time->scale;
        const bool areRead = std::all_of(tracks.cbegin(), tracks.cend(), [this](QByteArrayView track) {
            const std::optional<Stream> stream = readStream(track);
            return stream && (stream->isPicture ? takePictures(*stream) : takeSound(*stream));
        });
        return areRead && m_hasPictures ? std::optional(m_index) : std::nullopt;
    }

private:
    void note(QByteArrayView part)
    {
        m_index.likeness.append(QByteArray::number(part.size())).append(':').append(part);
    }
    void note(qint64 number) { note(QByteArray::number(number)); }

    bool takePictures(const Stream& stream)
    {
        const auto description = readPictureDescription(stream.tables.value("stsd"));
        const auto tables = readSampleTables(stream.tables, m_fileSize);
        constexpr qsizetype unchanging = 60; // of the head: all behind its times and lengths (8.3.2)
        if (std::exchange(m_hasPictures, true) || !description || !tables || stream.trackHead.size() < unchanging)
            return false;
        m_index.configuration = description->configuration;
        note("pictures");
        note(description->likeness);
        note(tables->pace);
        note(stream.trackHead.sliced(1, 3));
        note(stream.trackHead.last(unchanging));
        note(stream.time.scale);
        return takeTimes(stream, *tables);
    }

    bool takeTimes(const Stream& stream, const SampleTables& tables)
    {
        const auto [first, last] = std::minmax_element(
            tables.samples.cbegin(), tables.samples.cend(),
            [](const SampleTables::Sample& one, const SampleTables::Sample& other) { return one.shown < other.shown; });
        qint64 length = std::min<qint64>(stream.time.length, tables.length);
        if (stream.edit.isThere) {
            const qint64 shown = std::llround(double(stream.edit.length) * stream.time.scale / m_scale);
            if (stream.edit.from != first->shown || last->shown >= stream.edit.from + shown)
                return false; // it leaves out some, or shows nothing for a while
            length = std::min(length, shown);
        }
        const qint64 shift = stream.edit.from;
        note(stream.edit.isThere ? 1 : 0);
        note(first->shown - shift);
        note(tables.samples.first().decode - shift);
        const auto micros = [scale = double(stream.time.scale)](qint64 units) {
            return qint64(std::llround(double(units) * 1e6 / scale));
        };
        for (const SampleTables::Sample& sample : tables.samples)
            m_index.pictures.append({micros(sample.shown - shift), micros(sample.decode - shift), sample.isKey});
        m_index.seconds = double(micros(length)) / 1e6; // to the microsecond, as ffprobe writes it
        return true;
    }

    bool takeSound(const Stream& stream)
    {
        const auto description = readSoundDescription(stream.tables.value("stsd"));
        if (std::exchange(m_hasSound, true) || !description || !readSampleTables(stream.tables, m_fileSize))
            return false;
        note("sound");
        note(description->likeness);
        note(stream.time.scale);
        note(stream.edit.isThere ? 1 : 0);
        note(stream.edit.from);
        return true;
    }

    qint64 m_fileSize;
    quint32 m_scale = 1; ///< of the whole clip, units of a second
    PlainIndex m_index;
    bool m_hasPictures = false;
    bool m_hasSound = false;
};

/// Its first box, when nothing but plain boxes fills the file: neither fragments nor a part that is missing.
QByteArray brandOf(QFile& file)
{
    QByteArray brand;
    int indices = 0;
    qint64 at = 0;
    for (int count = 0; count < 1000 && at < file.size(); ++count) {
        const QByteArray head = file.seek(at) ? file.read(16) : QByteArray();
        const QByteArray kind = head.mid(4, 4);
        qint64 size = head.size() < 8 ? 0 : qFromBigEndian<quint32>(head.constData());
        if (size == 1 && head.size() == 16)
            size = qFromBigEndian<qint64>(head.constData() + 8);
        static const QList<QByteArray> plain{"ftyp", "moov", "mdat", "free", "skip", "wide", "uuid"};
        if (size < 8 || size > file.size() - at || !plain.contains(kind))
            return {};
        if (kind == "ftyp")
            brand = head.mid(8, 4);
        indices += kind == "moov" ? 1 : 0;
        at += size;
    }
    return at == file.size() && indices == 1 ? brand : QByteArray();
}

} // namespace

std::optional<PlainIndex> readPlainIndex(QByteArrayView body, qint64 fileSize) { return IndexReader(fileSize).read(body); }

std::optional<PlainIndex> readPlainIndex(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray brand = brandOf(file);
    const std::optional<IndexPlace> place = brand.isEmpty() ? std::nullopt : readIndex(file, longestPlain);
    std::optional<PlainIndex> index = place ? readPlainIndex(place->body, file.size()) : std::nullopt;
    if (index)
        index->likeness.append(brand);
    return index;
}

} // namespace klapper
