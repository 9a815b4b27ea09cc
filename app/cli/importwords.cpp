// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importwords.h"

#include "app/cli/console.h"
#include "app/cli/numbers.h"
#include "app/cli/text.h"

namespace klapper::cli {

namespace {

QString complaint(const ImportProblem& problem)
{
    const QString field = plain(problem.field);
    switch (problem.kind) {
    case ImportProblem::Kind::TooLarge:
        return Text::tr("it has %1 bytes, at most %2 are read").arg(countText(problem.value), countText(problem.limit));
    case ImportProblem::Kind::TooManyRows:
        return Text::tr("more than %1 drafts").arg(countText(problem.limit));
    case ImportProblem::Kind::NotUtf8:
        return Text::tr("the text is not UTF-8");
    case ImportProblem::Kind::Empty:
        return Text::tr("it is empty");
    case ImportProblem::Kind::OpenQuote:
        return Text::tr("a quote that never ends");
    case ImportProblem::Kind::StrayQuote:
        return Text::tr("a quote in the middle of a cell; a cell with quotes is quoted, and they are doubled");
    case ImportProblem::Kind::CellCount:
        return Text::tr("%1 cells, the header has %2").arg(countText(problem.value), countText(problem.limit));
    case ImportProblem::Kind::UnknownColumn:
        return problem.nearest.isEmpty()
                 ? Text::tr("unknown name \"%1\"").arg(field)
                 : Text::tr("unknown name \"%1\"; did you mean \"%2\"?").arg(field, problem.nearest);
    case ImportProblem::Kind::ColumnTwice:
        return Text::tr("\"%1\" says again what another column says").arg(field);
    case ImportProblem::Kind::NoText:
        return Text::tr("neither a prompt nor a shot");
    case ImportProblem::Kind::NotANumber:
        return Text::tr("%1: \"%2\" is not a number as it is wanted").arg(field, plain(problem.text));
    case ImportProblem::Kind::NotAChoice:
        return Text::tr("%1: \"%2\" is none of %3").arg(field, plain(problem.text), problem.choices.join(u", "));
    case ImportProblem::Kind::NotJson:
        return plain(problem.text);
    case ImportProblem::Kind::NotADraft:
        return Text::tr("this is no object");
    case ImportProblem::Kind::Field:
        return Text::tr("%1: %2").arg(field, plain(problem.text));
    }
    Q_UNREACHABLE();
}

} // namespace

QString importProblemText(const ImportProblem& problem)
{
    if (problem.line == 0)
        return complaint(problem);
    return Text::tr("line %1, column %2: %3")
        .arg(countText(problem.line), countText(problem.column), complaint(problem));
}

} // namespace klapper::cli
