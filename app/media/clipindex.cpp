// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/clipindex.h"

#include "app/media/clipmetadata.h"
#include "app/media/memorybox.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <limits>

namespace klapper {

namespace {

Error unusable(const char* why) { return {.kind = ErrorKind::BadFile, .detail = QString::fromLatin1(why)}; }

const QByteArray titleKind("\xA9nam");
const QByteArray descriptionKind("desc");
const QByteArray commentKind("\xA9"
                             "cmt");

bool isOurs(const MemoryBox& item)
{
    return item.kind == titleKind || item.kind == descriptionKind || item.kind == commentKind;
}

MemoryBox textItem(const QByteArray& kind, const QByteArray& text)
{
    constexpr char utf8[] = {0, 0, 0, 1, 0, 0, 0, 0}; // its type, and no language
    return {kind, MemoryBox{"data", QByteArray(utf8, sizeof utf8) + text}.bytes()};
}

QByteArray utf8Of(const QString& text) { return QString(text).remove(QChar(0)).toUtf8(); }

/// The handler of a list of metadata as iTunes has it.
MemoryBox listHandler()
{
    QByteArray body(25, '\0');
    body.replace(8, 8, "mdirappl");
    return {"hdlr", body};
}

bool isListHandler(const MemoryBox& box) { return box.kind == "hdlr" && box.body.mid(8, 4) == "mdir"; }

/// Of a "meta" box: with or without a version in front.
Result<QByteArray> taggedList(const QByteArray& meta, const ClipMetadata& metadata)
{
    const qsizetype versionSize = meta.mid(4, 4) == "hdlr" ? 0 : 4;
    auto children = readBoxes(QByteArrayView(meta).sliced(std::min(versionSize, meta.size())));
    if (!children || children->isEmpty() || !isListHandler(children->first()))
        return unusable("it has metadata of another kind");
    auto list = std::find_if(children->begin(), children->end(), [](const auto& box) { return box.kind == "ilst"; });
    if (list == children->end())
        list = children->insert(children->end(), MemoryBox{"ilst", {}});
    auto items = readBoxes(list->body);
    if (!items)
        return unusable("its list of metadata is broken");
    items->removeIf(isOurs);
    items->append({textItem(titleKind, utf8Of(metadata.title)), textItem(descriptionKind, utf8Of(metadata.description)),
                   textItem(commentKind, metadata.comment)});
    list->body = writeBoxes(*items);
    return QByteArray(meta.left(versionSize) + writeBoxes(*children));
}

/// Of a "udta" box.
Result<QByteArray> taggedUserData(const QByteArray& userData, const ClipMetadata& metadata)
{
    auto children = readBoxes(userData);
    if (!children)
        return unusable("its user data is broken");
    auto meta = std::find_if(children->begin(), children->end(), [](const auto& box) { return box.kind == "meta"; });
    if (meta == children->end())
        meta = children->insert(children->end(), MemoryBox{"meta", QByteArray(4, '\0') + listHandler().bytes()});
    const Result<QByteArray> list = taggedList(meta->body, metadata);
    if (!list)
        return list.error();
    meta->body = *list;
    return writeBoxes(*children);
}

/// Of a "mvhd" box; a time that is there was said by who made the clip.
void setCreated(QByteArray& header, const QDateTime& created)
{
    constexpr qint64 from1904To1970 = 2'082'844'800;
    if (!created.isValid() || header.size() < 12)
        return;
    const qint64 seconds = created.toSecsSinceEpoch() + from1904To1970;
    char* const at = header.data() + 4;
    if (header[0] == 1 && qFromBigEndian<quint64>(at) == 0)
        qToBigEndian(quint64(seconds), at);
    else if (header[0] == 0 && qFromBigEndian<quint32>(at) == 0 && seconds <= std::numeric_limits<quint32>::max())
        qToBigEndian(quint32(seconds), at);
}

/// Every table of chunks, and nothing else in the index that holds places of the file.
class Chunks
{
public:
    Chunks(QByteArray& index, qint64 inside, qint64 from, qint64 distance)
        : m_index(index)
        , m_inside(inside)
        , m_from(from)
        , m_distance(distance)
    {
    }

    Status move()
    {
        if (!walk(0, m_index.size()) && m_problem.isEmpty())
            m_problem = "its index is broken";
        return m_problem.isEmpty() ? Status(Nothing{}) : unusable(m_problem.constData());
    }

private:
    bool walk(qsizetype begin, qsizetype end)
    {
        return walkBoxes(m_index, begin, end,
                         [this](QByteArrayView kind, qsizetype from, qsizetype to) { return take(kind, from, to); });
    }

    bool take(QByteArrayView kind, qsizetype begin, qsizetype end)
    {
        const auto isOneOf = [kind](const auto& kinds) {
            return std::any_of(kinds.begin(), kinds.end(),
                               [kind](const char* known) { return kind == QByteArrayView(known); });
        };
        static constexpr std::array lists{"trak", "mdia", "minf", "stbl", "dinf"};
        static constexpr std::array foreign{"mvex", "cmov", "saio", "iloc"};
        if (isOneOf(foreign))
            return refuse("its index names places that are not understood");
        if (isOneOf(lists))
            return walk(begin, end);
        if (kind == "meta")
            return walk(begin + (m_index.mid(begin + 4, 4) == "hdlr" ? 0 : std::min<qsizetype>(4, end - begin)), end);
        if (kind == "dref")
            return isSelfContained(begin, end) || refuse("its pictures are in another file");
        if (kind == "stco")
            return table<quint32>(begin, end);
        return kind != "co64" || table<quint64>(begin, end);
    }

    bool isSelfContained(qsizetype begin, qsizetype end)
    {
        return end - begin >= 8
            && walkBoxes(m_index, begin + 8, end, [this](QByteArrayView, qsizetype at, qsizetype to) {
                   return to - at >= 4 && (m_index[at + 3] & 1) != 0;
               });
    }

    template<typename Place>
    bool table(qsizetype begin, qsizetype end)
    {
        const quint64 count = end - begin >= 8 ? qFromBigEndian<quint32>(m_index.constData() + begin + 4) : 0;
        if (end - begin < 8 || count > quint64(end - begin - 8) / sizeof(Place))
            return refuse("a table of its index is broken");
        constexpr quint64 most = std::min<quint64>(std::numeric_limits<Place>::max(),
                                                   std::numeric_limits<qint64>::max()); // no file is larger
        for (quint64 i = 0; i < count; ++i) {
            char* const at = m_index.data() + begin + 8 + qsizetype(i * sizeof(Place));
            const quint64 place = qFromBigEndian<Place>(at);
            if (place < quint64(m_inside))
                continue;
            const quint64 moved = place + quint64(m_distance);
            if (place < quint64(m_from) || place > most || moved > most || moved < quint64(m_inside))
                return refuse("a table of its index has no room");
            qToBigEndian(Place(moved), at);
        }
        return true;
    }

    bool refuse(const char* why)
    {
        m_problem = why;
        return false;
    }

    QByteArray& m_index;
    qint64 m_inside;
    qint64 m_from;
    qint64 m_distance;
    QByteArray m_problem;
};

} // namespace

Result<QByteArray> taggedIndex(QByteArrayView body, const ClipMetadata& metadata)
{
    auto children = readBoxes(body);
    if (!children)
        return unusable("its index is broken");
    const auto header =
        std::find_if(children->begin(), children->end(), [](const auto& box) { return box.kind == "mvhd"; });
    if (header != children->end())
        setCreated(header->body, metadata.created);
    auto userData =
        std::find_if(children->begin(), children->end(), [](const auto& box) { return box.kind == "udta"; });
    if (userData == children->end())
        userData = children->insert(children->end(), MemoryBox{"udta", {}});
    const Result<QByteArray> tagged = taggedUserData(userData->body, metadata);
    if (!tagged)
        return tagged.error();
    userData->body = *tagged;
    return writeBoxes(*children);
}

Status moveChunks(QByteArray& body, qint64 inside, qint64 from, qint64 distance)
{
    return Chunks(body, inside, from, distance).move();
}

} // namespace klapper
