// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/sampletables.h"

#include <QtEndian>

#include <limits>

namespace klapper {

namespace {

constexpr qint64 mostSamples = 2'000'000; // nine hours at 60 frames a second
constexpr quint32 mostNumber = std::numeric_limits<qint32>::max();

/// Rows of numbers behind a version and a count, which fill the box exactly.
class Table
{
public:
    static std::optional<Table> in(QByteArrayView body, int columns)
    {
        const qsizetype width = qsizetype(columns) * 4;
        if (body.size() < 8 || (body.size() - 8) % width != 0)
            return std::nullopt;
        const Table table(body.sliced(8), columns);
        const bool isFilled = qFromBigEndian<quint32>(body.data() + 4) == quint32(table.rows());
        return isFilled ? std::optional(table) : std::nullopt;
    }
    qsizetype rows() const { return m_numbers.size() / 4 / m_columns; }
    quint32 at(qsizetype row, int column) const
    {
        return qFromBigEndian<quint32>(m_numbers.data() + (row * m_columns + column) * 4);
    }
    QByteArrayView bytes() const { return m_numbers; }

private:
    Table(QByteArrayView numbers, int columns)
        : m_numbers(numbers)
        , m_columns(columns)
    {
    }
    QByteArrayView m_numbers;
    int m_columns;
};

/// How many bytes each sample has.
struct Sizes
{
    qint64 count = 0;
    quint32 each = 0; ///< of all, when they are alike; else 0
    QByteArrayView numbers = {};

    qint64 of(qint64 sample) const { return each > 0 ? each : qFromBigEndian<quint32>(numbers.data() + sample * 4); }
};

std::optional<Sizes> readSizes(QByteArrayView body)
{
    if (body.size() < 12)
        return std::nullopt;
    const Sizes sizes{.count = qFromBigEndian<quint32>(body.data() + 8),
                      .each = qFromBigEndian<quint32>(body.data() + 4),
                      .numbers = body.sliced(12)};
    const bool fits = sizes.numbers.size() == (sizes.each > 0 ? 0 : sizes.count * 4);
    return fits && sizes.count > 0 && sizes.count <= mostSamples ? std::optional(sizes) : std::nullopt;
}

/// Whether the chunks hold exactly these samples, all of them inside of the file.
bool isInFile(const Sizes& sizes, const QMap<QByteArray, QByteArrayView>& tables, qint64 fileSize)
{
    const bool isLarge = tables.contains("co64");
    const auto places = Table::in(tables.value(isLarge ? "co64" : "stco"), isLarge ? 2 : 1);
    const auto runs = Table::in(tables.value("stsc"), 3);
    if (!places || !runs || runs->rows() == 0 || runs->at(0, 0) != 1)
        return false;
    qint64 sample = 0;
    qsizetype run = 0;
    for (qsizetype chunk = 0; chunk < places->rows(); ++chunk) {
        if (run + 1 < runs->rows() && runs->at(run + 1, 0) == quint32(chunk) + 1)
            ++run;
        const quint32 high = isLarge ? places->at(chunk, 0) : 0;
        const quint32 low = places->at(chunk, isLarge ? 1 : 0);
        if (high > mostNumber || runs->at(run, 2) != 1)
            return false;
        qint64 at = qint64(quint64(high) << 32 | low);
        for (quint32 left = runs->at(run, 1); left > 0 && at <= fileSize; --left) {
            if (sample == sizes.count)
                return false;
            at += sizes.of(sample++);
        }
        if (at > fileSize)
            return false;
    }
    return sample == sizes.count && run + 1 == runs->rows();
}

bool takeLengths(SampleTables& found, QByteArrayView body)
{
    const auto table = Table::in(body, 2);
    if (!table)
        return false;
    qsizetype sample = 0;
    for (qsizetype row = 0; row < table->rows(); ++row) {
        const quint32 each = table->at(row, 1);
        if (each == 0 || each > mostNumber)
            return false;
        for (quint32 left = table->at(row, 0); left > 0; --left) {
            if (sample == found.samples.size())
                return false;
            found.samples[sample++].decode = found.length;
            found.length += each;
        }
    }
    const QByteArrayView pace = table->rows() == 1 ? table->bytes().sliced(4) : table->bytes();
    found.pace = pace.toByteArray();
    return sample == found.samples.size();
}

bool takeOffsets(SampleTables& found, QByteArrayView body)
{
    const auto table = Table::in(body, 2);
    if (!table)
        return false;
    qsizetype sample = 0;
    for (qsizetype row = 0; row < table->rows(); ++row) {
        if (table->at(row, 1) > mostNumber)
            return false;
        for (quint32 left = table->at(row, 0); left > 0; --left) {
            if (sample == found.samples.size())
                return false;
            found.samples[sample++].shown = table->at(row, 1); // the decoding time comes to it
        }
    }
    return sample == found.samples.size();
}

bool takeKeys(SampleTables& found, QByteArrayView body)
{
    const auto table = Table::in(body, 1);
    if (!table)
        return false;
    for (SampleTables::Sample& sample : found.samples)
        sample.isKey = false;
    if (table->rows() == 0 || table->at(0, 0) != 1)
        return false; // nothing could be decoded before the first of them
    quint32 before = 0;
    for (qsizetype row = 0; row < table->rows(); ++row) {
        const quint32 number = table->at(row, 0);
        if (number <= before || number > quint64(found.samples.size()))
            return false;
        found.samples[qsizetype(number) - 1].isKey = true;
        before = number;
    }
    return true;
}

} // namespace

std::optional<SampleTables> readSampleTables(const QMap<QByteArray, QByteArrayView>& tables, qint64 fileSize)
{
    const std::optional<Sizes> sizes = readSizes(tables.value("stsz"));
    if (!sizes || !isInFile(*sizes, tables, fileSize))
        return std::nullopt;
    SampleTables found;
    found.samples.resize(qsizetype(sizes->count));
    const bool areRead = takeLengths(found, tables.value("stts"))
                      && (!tables.contains("ctts") || takeOffsets(found, tables.value("ctts")))
                      && (!tables.contains("stss") || takeKeys(found, tables.value("stss")));
    if (!areRead)
        return std::nullopt;
    for (SampleTables::Sample& sample : found.samples)
        sample.shown += sample.decode;
    return found;
}

} // namespace klapper
