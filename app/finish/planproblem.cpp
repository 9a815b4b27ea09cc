// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/planproblem.h"

namespace klapper {

namespace {

QString detailOf(const PlanProblem& problem)
{
    const QString clip = QString::number(problem.clip + 1);
    const QString size = QStringLiteral("a size of %1x%2").arg(problem.size.width()).arg(problem.size.height());
    switch (problem.kind) {
    case PlanProblem::Kind::NoClip:
        return QStringLiteral("there is no clip");
    case PlanProblem::Kind::NothingLeft:
        return QStringLiteral("nothing is left of clip %1 after its trims").arg(clip);
    case PlanProblem::Kind::NoSound:
        return QStringLiteral("none of the clips has sound");
    case PlanProblem::Kind::BadRate:
        return QStringLiteral("no such rate: %1").arg(problem.rate.toText());
    case PlanProblem::Kind::BadFade:
        return QStringLiteral("a fade of %1 ms").arg(problem.number);
    case PlanProblem::Kind::SideOutOfRange:
        return QStringLiteral("%1; sides are %2 to %3").arg(size).arg(smallestSide).arg(largestSide);
    case PlanProblem::Kind::OddSide:
        return QStringLiteral("%1; sides are even").arg(size);
    case PlanProblem::Kind::FadeTooLong:
        return QStringLiteral("clip %1 is shorter than its fades").arg(clip);
    case PlanProblem::Kind::NoSuchFrame:
        return QStringLiteral("no frame %1 of %2").arg(problem.number).arg(problem.count);
    case PlanProblem::Kind::TooManyClips:
        return QStringLiteral("%1 clips at once; at most %2 of this size").arg(problem.number).arg(problem.count);
    }
    Q_UNREACHABLE();
}

} // namespace

Error PlanProblem::toError() const { return {.kind = ErrorKind::BadInput, .detail = detailOf(*this)}; }

} // namespace klapper
