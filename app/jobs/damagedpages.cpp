// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/damagedpages.h"

#include <QtEndian>

#include <cstring>
#include <optional>
#include <utility>

namespace klapper {

namespace {

constexpr qsizetype logHeader = 32;
constexpr qsizetype frameHeader = 24;
constexpr qsizetype longestRow = 64 * 1024 * 1024; ///< what claims to be longer is damage
constexpr qsizetype mostColumns = 100;
constexpr char leafOfTable = 0x0d;
constexpr char leafOfIndex = 0x0a;
constexpr char branchOfIndex = 0x02; ///< holds entries too

quint32 word(const QByteArray& bytes, qsizetype at) { return qFromBigEndian<quint32>(bytes.constData() + at); }
quint16 half(const QByteArray& bytes, qsizetype at) { return qFromBigEndian<quint16>(bytes.constData() + at); }

bool isPageSize(qint64 size) { return size >= 512 && size <= 65536 && (size & (size - 1)) == 0; }

/// SQLite's number of 1 to 9 bytes; moves `at` behind it. Nothing at the end of the bytes.
std::optional<qint64> varint(const QByteArray& bytes, qsizetype& at)
{
    quint64 value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at >= bytes.size())
            return std::nullopt;
        const auto byte = quint8(bytes[at++]);
        if (i == 8)
            return qint64(value << 8 | byte);
        value = value << 7 | (byte & 0x7f);
        if (!(byte & 0x80))
            break;
    }
    return qint64(value);
}

qsizetype sizeOf(qint64 type)
{
    constexpr qsizetype numbers[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    return type < 10 ? numbers[type] : qsizetype((type - 12) / 2);
}

QVariant valueOf(qint64 type, const QByteArray& bytes)
{
    if (type == 0)
        return {};
    if (type == 8 || type == 9)
        return QVariant(qint64(type - 8));
    if (type >= 12)
        return type % 2 ? QVariant(QString::fromUtf8(bytes)) : QVariant(bytes);
    if (type == 7) {
        const auto bits = qFromBigEndian<quint64>(bytes.constData());
        double number = 0;
        std::memcpy(&number, &bits, sizeof number);
        return number;
    }
    qint64 number = qint8(bytes[0]);
    for (qsizetype i = 1; i < bytes.size(); ++i)
        number = qint64(quint64(number) << 8 | quint8(bytes[i]));
    return number;
}

/// The running checksum of a log: two sums over pairs of words in the order of bytes that its header names.
struct LogSum
{
    bool bigEndian = false;
    quint32 first = 0;
    quint32 second = 0;

    void add(const QByteArray& bytes)
    {
        const auto read = [this, &bytes](qsizetype at) {
            return bigEndian ? qFromBigEndian<quint32>(bytes.constData() + at)
                             : qFromLittleEndian<quint32>(bytes.constData() + at);
        };
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
            first += read(at) + second;
            second += read(at + 4) + first;
        }
    }
    bool stands(const QByteArray& bytes, qsizetype at) const
    {
        return word(bytes, at) == first && word(bytes, at + 4) == second;
    }
};

} // namespace

DamagedPages::DamagedPages(const QString& path)
    : m_file(path)
    , m_log(path + QStringLiteral("-wal"))
{
    if (m_log.open(QIODevice::ReadOnly)) {
        const QByteArray head = m_log.read(logHeader);
        if (head.size() == logHeader && isPageSize(word(head, 8)))
            m_pageSize = word(head, 8);
    }
    if (m_file.open(QIODevice::ReadOnly)) {
        const QByteArray head = m_file.read(100);
        // 1 stands for 65536. A head of random bytes is believed only with the words it must begin with.
        const bool whole = head.size() == 100 && head.startsWith("SQLite format 3");
        const qint64 size = whole ? (half(head, 16) == 1 ? 65536 : half(head, 16)) : 0;
        if (isPageSize(size))
            m_pageSize = qsizetype(size);
    }
    findFrames();
}

void DamagedPages::findFrames()
{
    if (!m_log.isOpen())
        return;
    m_log.seek(0);
    const QByteArray salts = m_log.read(logHeader).mid(16, 8);
    const qint64 step = frameHeader + m_pageSize;
    QList<qint64> current;
    for (qint64 at = logHeader; at + step <= m_log.size(); at += step) {
        m_log.seek(at);
        const QByteArray head = m_log.read(frameHeader);
        if (head.size() != frameHeader)
            break;
        (head.mid(8, 8) == salts ? current : m_frames).append(at + frameHeader);
    }
    // SQLite begins a log anew by writing over it: what carries other salts is older, though it stands behind. When
    // the head of the log is damaged none matches, and their order is all there is.
    const QList<qint64>& last = current.isEmpty() ? m_frames : current;
    for (const qint64 at : last) {
        m_log.seek(at - frameHeader);
        m_lastFrame.insert(word(m_log.read(frameHeader), 0), at);
    }
    m_frames += current;
}

void DamagedPages::forEachPage(const std::function<void(const QByteArray&, qsizetype)>& take)
{
    const auto read = [this](QFile& from, qint64 at) {
        return from.seek(at) ? from.read(m_pageSize) : QByteArray();
    };
    if (m_file.isOpen()) {
        for (qint64 at = 0; at < m_file.size(); at += m_pageSize)
            take(read(m_file, at), at == 0 ? 100 : 0);
    }
    for (const qint64 at : std::as_const(m_frames))
        take(read(m_log, at), 0);
}

void DamagedPages::forEachRow(const std::function<void(const Row&)>& take)
{
    forEachPage([this, &take](const QByteArray& page, qsizetype header) {
        if (page.size() <= header || page[header] != leafOfTable)
            return;
        forEachCell(page, header, 8, [this, &page, &take](qsizetype at) {
            const Cell cell = cellAt(page, at, true);
            const QVariantList values = recordIn(cell.payload);
            if (!values.isEmpty())
                take({cell.rowId, values});
        });
    });
}

void DamagedPages::forEachEntry(const std::function<void(const QVariantList&)>& take)
{
    forEachPage([this, &take](const QByteArray& page, qsizetype header) {
        if (page.size() <= header || (page[header] != leafOfIndex && page[header] != branchOfIndex))
            return;
        const bool branch = page[header] == branchOfIndex;
        forEachCell(page, header, branch ? 12 : 8, [this, &page, &take, branch](qsizetype at) {
            const QVariantList values = recordIn(cellAt(page, branch ? at + 4 : at, false).payload);
            if (!values.isEmpty())
                take(values);
        });
    });
}

QByteArray DamagedPages::page(quint32 number)
{
    const auto frame = m_lastFrame.constFind(number);
    if (frame != m_lastFrame.cend())
        return m_log.seek(*frame) ? m_log.read(m_pageSize) : QByteArray();
    if (number == 0 || !m_file.isOpen() || !m_file.seek((qint64(number) - 1) * m_pageSize))
        return {};
    return m_file.read(m_pageSize);
}

void DamagedPages::forEachCell(const QByteArray& page, qsizetype header, qsizetype head,
                               const std::function<void(qsizetype at)>& take)
{
    if (page.size() < header + head)
        return;
    const qsizetype cells = half(page, header + 3);
    for (qsizetype i = 0; i < cells; ++i) {
        const qsizetype pointer = header + head + 2 * i;
        if (pointer + 2 > page.size())
            return;
        take(half(page, pointer));
    }
}

DamagedPages::Cell DamagedPages::cellAt(const QByteArray& page, qsizetype at, bool numbered)
{
    const std::optional<qint64> length = varint(page, at);
    const std::optional<qint64> rowId = numbered ? varint(page, at) : 0;
    if (!length || !rowId || *length <= 0 || *length > longestRow)
        return {};
    // What does not fit on the page goes on in a chain of others.
    const qsizetype usable = m_pageSize;
    const qsizetype most = numbered ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    const qsizetype least = (usable - 12) * 32 / 255 - 23;
    const auto wanted = qsizetype(*length);
    qsizetype here = wanted;
    if (wanted > most) {
        here = least + (wanted - least) % (usable - 4);
        here = here > most ? least : here;
    }
    Cell cell{*rowId, page.mid(at, here)};
    if (here == wanted || at + here + 4 > page.size())
        return cell;
    quint32 next = word(page, at + here);
    while (next != 0 && cell.payload.size() < wanted) {
        const QByteArray more = this->page(next);
        if (more.size() <= 4)
            break;
        cell.payload += more.mid(4, wanted - cell.payload.size());
        next = word(more, 0);
    }
    return cell;
}

QVariantList DamagedPages::recordIn(const QByteArray& payload)
{
    qsizetype at = 0;
    const std::optional<qint64> headerSize = varint(payload, at);
    if (!headerSize || *headerSize < 2 || *headerSize > payload.size())
        return {};
    QList<qint64> types;
    while (at < *headerSize) {
        const std::optional<qint64> type = varint(payload, at);
        if (!type || *type < 0 || *type == 10 || *type == 11 || types.size() == mostColumns)
            return {};
        types.append(*type);
    }
    QVariantList row;
    for (const qint64 type : std::as_const(types)) {
        const qsizetype size = sizeOf(type);
        // The rest of a row whose chain is broken: what stands before it is still good.
        const bool missing = size > payload.size() - at;
        row.append(missing ? QVariant() : valueOf(type, payload.mid(at, size)));
        at = missing ? payload.size() : at + size;
    }
    return row;
}

bool DamagedPages::lostCommits(const QString& path)
{
    QFile log(path + QStringLiteral("-wal"));
    if (!log.open(QIODevice::ReadOnly) || log.size() < logHeader + frameHeader + 512)
        return false;
    const QByteArray head = log.read(logHeader);
    LogSum sum{.bigEndian = (word(head, 0) & 1) != 0};
    sum.add(head.left(24));
    if ((word(head, 0) & ~1U) != 0x377f0682U || !isPageSize(word(head, 8)) || !sum.stands(head, 24))
        return true;
    const qint64 pageSize = word(head, 8);
    bool broken = false;
    bool commit = false;
    while (!log.atEnd()) {
        const QByteArray frame = log.read(frameHeader);
        const QByteArray page = log.read(pageSize);
        if (frame.size() != frameHeader || page.size() != pageSize)
            return false;
        // Frames of an earlier use of the file have other salts and are rightly left out.
        const bool ofThisLog = frame.mid(8, 8) == head.mid(16, 8);
        if (!broken) {
            sum.add(frame.left(8));
            sum.add(page);
            broken = !ofThisLog || !sum.stands(frame, 16);
        }
        if (!broken || !ofThisLog)
            continue;
        // The last commit may be half written: a kill between its head and its page, power gone before the sync. It
        // was never answered, and SQLite rightly leaves it out. One that was written behind was answered.
        if (commit)
            return true;
        commit = word(frame, 4) != 0;
    }
    return false;
}

} // namespace klapper
