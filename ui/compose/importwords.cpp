// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/importwords.h"

#include "ui/compose/generatewords.h"

namespace klapper {

namespace {

/// Foreign text inside of a sentence.
QString cut(const QString& text) { return text.simplified().left(120); }

} // namespace

QString ImportWords::ofColumn(const ImportProblem& problem)
{
    const QString field = cut(problem.field);
    switch (problem.kind) {
    case ImportProblem::Kind::UnknownColumn:
        return problem.nearest.isEmpty()
                 ? tr("“%1” is no column that Klapper knows.").arg(field)
                 : tr("“%1” is no column that Klapper knows. Is it “%2”?").arg(field, problem.nearest);
    case ImportProblem::Kind::ColumnTwice:
        return tr("The column “%1” stands twice.").arg(field);
    case ImportProblem::Kind::NotANumber:
        return tr("%1: “%2” is no number that fits here.").arg(field, cut(problem.text));
    case ImportProblem::Kind::NotAChoice:
        return tr("%1: “%2” is none of %3.").arg(field, cut(problem.text), problem.choices.join(QStringLiteral(", ")));
    default:
        return field.isEmpty() ? cut(problem.text) : QStringLiteral("%1: %2").arg(field, cut(problem.text));
    }
}

QString ImportWords::ofFile(const ImportProblem& problem)
{
    switch (problem.kind) {
    case ImportProblem::Kind::TooLarge:
        return tr("The file has %1; at most %2 are read.")
            .arg(GenerateWords::bytes(problem.value), GenerateWords::bytes(problem.limit));
    case ImportProblem::Kind::TooManyRows:
        return tr("More than %1 rows.").arg(problem.limit);
    case ImportProblem::Kind::NotUtf8:
        return tr("The text is not UTF-8. Save the file as UTF-8.");
    case ImportProblem::Kind::Empty:
        return tr("There is no draft in the file.");
    case ImportProblem::Kind::OpenQuote:
        return tr("The quotation mark that begins here never ends.");
    case ImportProblem::Kind::StrayQuote:
        return tr("A quotation mark stands in the middle of a cell. Put the whole cell in quotation marks and double "
                  "the one inside.");
    case ImportProblem::Kind::CellCount:
        return tr("%1 cells in a row, but the header has %2.").arg(problem.value).arg(problem.limit);
    case ImportProblem::Kind::NoText:
        return tr("Nothing says what shall be seen: a prompt or a shot is needed.");
    case ImportProblem::Kind::NotJson:
        return tr("This is no JSON: %1").arg(cut(problem.text));
    case ImportProblem::Kind::NotADraft:
        return tr("An item of the list is no draft.");
    case ImportProblem::Kind::UnknownColumn:
    case ImportProblem::Kind::ColumnTwice:
    case ImportProblem::Kind::NotANumber:
    case ImportProblem::Kind::NotAChoice:
    case ImportProblem::Kind::Field:
        return ofColumn(problem);
    }
    Q_UNREACHABLE();
}

QString ImportWords::problem(const ImportProblem& problem)
{
    if (problem.line <= 0)
        return ofFile(problem);
    if (problem.column <= 0)
        return tr("Line %1: %2").arg(QString::number(problem.line), ofFile(problem));
    return tr("Line %1, column %2: %3")
        .arg(QString::number(problem.line), QString::number(problem.column), ofFile(problem));
}

} // namespace klapper
