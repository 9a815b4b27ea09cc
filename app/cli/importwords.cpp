// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importwords.h"

#include "app/cli/console.h"

namespace klapper::cli {

namespace {

QString complaint(const ImportProblem& problem)
{
    const QString field = plain(problem.field);
    switch (problem.kind) {
    case ImportProblem::Kind::TooLarge:
        return u"it has " % QString::number(problem.value) % u" bytes, at most " % QString::number(problem.limit)
             % u" are read";
    case ImportProblem::Kind::TooManyRows:
        return u"more than " % QString::number(problem.limit) % u" drafts";
    case ImportProblem::Kind::NotUtf8:
        return QStringLiteral("the text is not UTF-8");
    case ImportProblem::Kind::Empty:
        return QStringLiteral("it is empty");
    case ImportProblem::Kind::OpenQuote:
        return QStringLiteral("a quote that never ends");
    case ImportProblem::Kind::StrayQuote:
        return QStringLiteral("a quote in the middle of a cell; a cell with quotes is quoted, and they are doubled");
    case ImportProblem::Kind::CellCount:
        return QString::number(problem.value) % u" cells, the header has " % QString::number(problem.limit);
    case ImportProblem::Kind::UnknownColumn:
        return u"unknown name \"" % field
             % (problem.nearest.isEmpty() ? QStringLiteral("\"")
                                          : QString(u"\"; did you mean \"" % problem.nearest % u"\"?"));
    case ImportProblem::Kind::ColumnTwice:
        return u"\"" % field % u"\" says again what another column says";
    case ImportProblem::Kind::NoText:
        return QStringLiteral("neither a prompt nor a shot");
    case ImportProblem::Kind::NotANumber:
        return field % u": \"" % plain(problem.text) % u"\" is not a number as it is wanted";
    case ImportProblem::Kind::NotAChoice:
        return field % u": \"" % plain(problem.text) % u"\" is none of " % problem.choices.join(u", ");
    case ImportProblem::Kind::NotJson:
        return plain(problem.text);
    case ImportProblem::Kind::NotADraft:
        return QStringLiteral("this is no object");
    case ImportProblem::Kind::Field:
        return field % u": " % plain(problem.text);
    }
    Q_UNREACHABLE();
}

} // namespace

QString importProblemText(const ImportProblem& problem)
{
    if (problem.line == 0)
        return complaint(problem);
    return u"line " % QString::number(problem.line) % u", column " % QString::number(problem.column) % u": "
         % complaint(problem);
}

} // namespace klapper::cli
