// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/csvreader.h"

#include "app/prompt/textplace.h"

#include <QHash>

namespace klapper {

namespace {

using Kind = ImportProblem::Kind;

class CsvReader
{
public:
    CsvReader(const QString& text, int mostRows)
        : m_text(text)
        , m_mostRows(mostRows)
    {
        m_table.delimiter = delimiterOf(text);
    }

    CsvTable read()
    {
        while (m_at < m_text.size() && m_table.problems.isEmpty())
            readRow();
        if (!m_table.problems.isEmpty())
            m_table.rows.clear();
        return m_table;
    }

private:
    static QChar delimiterOf(const QString& text)
    {
        QHash<QChar, int> seen;
        bool quoted = false;
        for (const QChar c : text) {
            if (c == u'"')
                quoted = !quoted;
            else if (!quoted && (c == u'\n' || c == u'\r'))
                break;
            else if (!quoted)
                ++seen[c];
        }
        // A header in plain words has neither; the comma is the rule.
        if (seen.value(u';') > seen.value(u','))
            return u';';
        return seen.value(u'\t') > seen.value(u',') ? u'\t' : u',';
    }

    bool isLineEnd() const { return m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }

    void readRow()
    {
        QList<CsvCell> row;
        do {
            row.append(cell());
        } while (m_table.problems.isEmpty() && takesDelimiter());
        takeLineEnd();
        const bool isBlank = row.size() == 1 && row.first().text.trimmed().isEmpty();
        if (!m_table.problems.isEmpty() || isBlank)
            return;
        if (m_table.rows.size() == m_mostRows)
            problem(Kind::TooManyRows, row.first().line, row.first().column, m_mostRows - 1);
        m_table.rows.append(row);
    }

    bool takesDelimiter()
    {
        if (m_at >= m_text.size() || m_text[m_at] != m_table.delimiter)
            return false;
        step();
        return true;
    }

    void takeLineEnd()
    {
        if (m_at < m_text.size() && isLineEnd())
            step();
    }

    /// One character on; CRLF is one, and a line begins behind it.
    void step()
    {
        const QChar c = m_text[m_at++];
        if (c == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        if (c == u'\n' || c == u'\r') {
            ++m_line;
            m_column = 1;
        } else if (!c.isLowSurrogate()) {
            ++m_column;
        }
    }

    CsvCell cell()
    {
        CsvCell cell{.text = {}, .line = m_line, .column = m_column};
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            cell.text = quoted();
            if (m_at < m_text.size() && m_text[m_at] != m_table.delimiter && !isLineEnd())
                problem(Kind::StrayQuote, m_line, m_column);
            return cell;
        }
        while (m_at < m_text.size() && m_text[m_at] != m_table.delimiter && !isLineEnd()) {
            if (m_text[m_at] == u'"')
                problem(Kind::StrayQuote, m_line, m_column);
            cell.text += m_text[m_at];
            step();
        }
        return cell;
    }

    QString quoted()
    {
        const int line = m_line;
        const int column = m_column;
        QString text;
        for (step(); m_at < m_text.size();) {
            const qsizetype before = m_at;
            const bool isQuote = m_text[m_at] == u'"';
            step();
            if (!isQuote) {
                text += QStringView(m_text).sliced(before, m_at - before);
                continue;
            }
            if (m_at >= m_text.size() || m_text[m_at] != u'"')
                return text;
            text += u'"';
            step();
        }
        problem(Kind::OpenQuote, line, column);
        return text;
    }

    void problem(Kind kind, int line, int column, qint64 limit = 0)
    {
        if (m_table.problems.isEmpty()) // what follows the first is guesswork
            m_table.problems.append({.kind = kind, .line = line, .column = column, .limit = limit});
    }

    const QString& m_text;
    int m_mostRows;
    CsvTable m_table;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_column = 1;
};

} // namespace

CsvTable readCsv(const QByteArray& bytes, int mostRows)
{
    const QByteArray body = withoutByteOrderMark(bytes);
    if (const auto place = firstNonUtf8(body))
        return {.rows = {}, .problems = {{.kind = Kind::NotUtf8, .line = place->line, .column = place->column}}};
    const QString text = QString::fromUtf8(body);
    return CsvReader(text, mostRows).read();
}

} // namespace klapper
