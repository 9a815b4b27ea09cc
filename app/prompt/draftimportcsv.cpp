// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contract/role.h"
#include "app/prompt/csvdraft.h"
#include "app/prompt/csvreader.h"
#include "app/prompt/draftimport.h"

#include <QRegularExpression>

#include <array>

namespace klapper {

namespace {

using Kind = ImportProblem::Kind;

struct ColumnName
{
    const char16_t* name;
    CsvField field;
};

/// The first of a field is how it is called to people.
constexpr std::array columnNames{
    ColumnName{u"prompt", CsvField::Prompt},
    ColumnName{u"style", CsvField::Style},
    ColumnName{u"negative", CsvField::Negative},
    ColumnName{u"negative prompt", CsvField::Negative},
    ColumnName{u"seconds", CsvField::Seconds},
    ColumnName{u"duration", CsvField::Seconds},
    ColumnName{u"aspect", CsvField::Aspect},
    ColumnName{u"aspect ratio", CsvField::Aspect},
    ColumnName{u"guidance", CsvField::Guidance},
    ColumnName{u"cfg scale", CsvField::Guidance},
    ColumnName{u"audio", CsvField::Audio},
    ColumnName{u"generate audio", CsvField::Audio},
    ColumnName{u"sound", CsvField::Audio},
    ColumnName{u"tier", CsvField::Tier},
    ColumnName{u"mode", CsvField::Mode},
    ColumnName{u"seed", CsvField::Seed},
    ColumnName{u"first frame", CsvField::FirstFrame},
    ColumnName{u"image url", CsvField::FirstFrame},
    ColumnName{u"start image url", CsvField::FirstFrame},
    ColumnName{u"last frame", CsvField::LastFrame},
    ColumnName{u"tail image url", CsvField::LastFrame},
    ColumnName{u"end image url", CsvField::LastFrame},
};

std::optional<CsvColumn> columnOf(const QString& heading)
{
    QString name = heading.toLower();
    name.replace(u'_', u' ').replace(u'-', u' ');
    name = name.simplified();
    for (const ColumnName& known : columnNames) {
        if (name == QStringView(known.name))
            return CsvColumn{known.field};
    }
    static const QRegularExpression shot(QStringLiteral("^shot ?([1-9][0-9]?)( seconds)?$"));
    const QRegularExpressionMatch match = shot.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    return CsvColumn{match.capturedLength(2) > 0 ? CsvField::ShotSeconds : CsvField::Shot,
                     match.capturedView(1).toInt()};
}

QString nearestColumn(const QString& heading)
{
    QStringList names{QStringLiteral("shot1"), QStringLiteral("shot1 seconds")};
    for (const ColumnName& known : columnNames)
        names.append(QString::fromUtf16(known.name));
    return nearestWireName(heading.trimmed(), names).value_or(QString());
}

class CsvImporter
{
public:
    CsvImporter(CsvTable table, Endpoint fallback)
        : m_table(std::move(table))
        , m_fallback(fallback)
    {
    }

    DraftImport run()
    {
        m_import.problems = m_table.problems;
        if (m_table.rows.isEmpty() || !takeHeader())
            return finished();
        for (qsizetype row = 1; row < m_table.rows.size(); ++row)
            takeRow(m_table.rows[row]);
        return finished();
    }

private:
    DraftImport finished()
    {
        if (m_import.problems.isEmpty() && m_import.drafts.isEmpty())
            m_import.problems.append({.kind = Kind::Empty});
        m_import.problems.resize(std::min<qsizetype>(m_import.problems.size(), importlimits::mostProblems));
        return m_import;
    }

    bool takeHeader()
    {
        bool hasText = false;
        for (const CsvCell& heading : std::as_const(m_table.rows.first())) {
            const std::optional<CsvColumn> column = columnOf(heading.text);
            if (!column) {
                m_import.problems.append({.kind = Kind::UnknownColumn,
                                          .line = heading.line,
                                          .column = heading.column,
                                          .field = heading.text.trimmed(),
                                          .nearest = nearestColumn(heading.text)});
            } else if (m_columns.contains(*column)) {
                m_import.problems.append({.kind = Kind::ColumnTwice,
                                          .line = heading.line,
                                          .column = heading.column,
                                          .field = heading.text.trimmed()});
            }
            m_columns.append(column.value_or(CsvColumn{}));
            hasText = hasText || (column && (column->field == CsvField::Prompt || column->field == CsvField::Shot));
        }
        if (m_import.problems.isEmpty() && !hasText)
            m_import.problems.append({.kind = Kind::NoText, .line = m_table.rows.first().first().line});
        return m_import.problems.isEmpty();
    }

    void takeRow(const QList<CsvCell>& row)
    {
        const auto isBlank = [](const CsvCell& cell) {
            return cell.text.trimmed().isEmpty();
        };
        if (std::all_of(row.begin(), row.end(), isBlank))
            return; // a line of separators alone, as spreadsheets leave them
        if (row.size() != m_columns.size()) {
            m_import.problems.append({.kind = Kind::CellCount,
                                      .line = row.first().line,
                                      .column = 1,
                                      .value = row.size(),
                                      .limit = m_columns.size()});
            return;
        }
        CsvDraft draft(m_fallback, m_table.delimiter == u';');
        for (qsizetype i = 0; i < row.size(); ++i)
            draft.take(m_columns[i], row[i], m_table.rows.first()[i].text.trimmed());
        const QList<ImportProblem> problems = draft.finish(row.first().line);
        if (problems.isEmpty())
            m_import.drafts.append(draft.draft());
        m_import.problems += problems;
    }

    CsvTable m_table;
    Endpoint m_fallback;
    QList<CsvColumn> m_columns;
    DraftImport m_import;
};

} // namespace

DraftImport importCsv(const QByteArray& bytes, Endpoint fallback)
{
    return CsvImporter(readCsv(bytes, importlimits::mostDrafts + 1), fallback).run();
}

} // namespace klapper
