// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/requestdraft.h"
#include "app/prompt/csvreader.h"

#include <QMap>

namespace klapper {

enum class CsvField {
    Prompt,
    Style,
    Negative,
    Seconds,
    Aspect,
    Guidance,
    Audio,
    Tier,
    Mode,
    Seed,
    FirstFrame,
    LastFrame,
    Shot,
    ShotSeconds
};

struct CsvColumn
{
    CsvField field = CsvField::Prompt;
    int shot = 0; ///< number of a shot, from 1
    bool operator==(const CsvColumn&) const = default;
};

/// One row of a CSV file on its way to a draft; see importCsv() for what the cells mean.
class CsvDraft
{
public:
    /// @param decimalComma a comma in a number is its decimal point
    CsvDraft(Endpoint fallback, bool decimalComma);

    /// @param heading of its column, as the file says it
    void take(const CsvColumn& column, const CsvCell& cell, const QString& heading);
    /// Puts the shots together; everything that is wrong with the row.
    QList<ImportProblem> finish(int line);
    const RequestDraft& draft() const { return m_draft; }

private:
    struct RowShot
    {
        QString text;
        std::optional<int> seconds;
    };
    struct Place
    {
        const CsvCell& cell;
        const QString& heading;
    };
    void takeNumber(const CsvColumn& column, const Place& place, const QString& text);
    void takeChoice(CsvField field, const Place& place, const QString& text);
    std::optional<qint64> wholeNumber(const Place& place, const QString& text);
    void refuse(ImportProblem::Kind kind, const Place& place, const QStringList& choices = {});
    void placeShots();

    RequestDraft m_draft;
    bool m_decimalComma;
    bool m_saysMode = false;
    bool m_saysSeconds = false;
    QMap<int, RowShot> m_shots;
    QList<ImportProblem> m_problems;
};

} // namespace klapper
