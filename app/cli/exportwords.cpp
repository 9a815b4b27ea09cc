// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exportwords.h"

#include "app/cli/numbers.h"
#include "app/cli/planwords.h"
#include "app/cli/text.h"

#include <QJsonObject>

#include <cmath>

namespace klapper::cli {

namespace {

QString seconds(double value) { return numberText(std::abs(value), 3); }

QJsonObject sizeJson(QSize size)
{
    return {{QStringLiteral("width"), size.width()}, {QStringLiteral("height"), size.height()}};
}

} // namespace

QString differenceText(const ResultDifference& difference)
{
    using Kind = ResultDifference::Kind;
    const QString clip = QString::number(difference.clip + 1);
    switch (difference.kind) {
    case Kind::Frames:
        return Text::tr("%1 frames instead of %2")
            .arg(QString::number(qint64(difference.found)), QString::number(qint64(difference.planned)));
    case Kind::Seconds:
        return Text::tr("%1 s instead of %2 s").arg(seconds(difference.found), seconds(difference.planned));
    case Kind::Size:
        return Text::tr("%1 instead of %2").arg(sizeText(difference.foundSize), sizeText(difference.plannedSize));
    case Kind::SoundMissing:
        return Text::tr("no sound, though the clips have some");
    case Kind::SoundThere:
        return Text::tr("sound, though there was to be none");
    case Kind::SoundLate:
        return difference.found > 0 ? Text::tr("the sound ends %1 s after the picture").arg(seconds(difference.found))
                                    : Text::tr("the sound ends %1 s before the picture").arg(seconds(difference.found));
    case Kind::CutPictures:
        return Text::tr("the pictures around the cuts of clip %1 are not the clip's own").arg(clip);
    case Kind::MadeWhole:
        return Text::tr("all pictures of clip %1 were made anew, since a copy could not be cut exactly").arg(clip);
    case Kind::NoRecipe:
        return Text::tr("the recipe could not be put into the file");
    }
    Q_UNREACHABLE();
}

QJsonArray differencesJson(const QList<ResultDifference>& differences)
{
    using Kind = ResultDifference::Kind;
    QJsonArray list;
    for (const ResultDifference& difference : differences) {
        QJsonObject json{{QStringLiteral("difference"), differenceWord(difference.kind)}};
        if (difference.clip >= 0)
            json.insert(u"clip", difference.clip + 1);
        if (difference.kind == Kind::Frames || difference.kind == Kind::Seconds || difference.kind == Kind::SoundLate)
            json.insert(u"found", difference.found);
        if (difference.kind == Kind::Frames || difference.kind == Kind::Seconds)
            json.insert(u"planned", difference.planned);
        if (difference.kind == Kind::Size) {
            json.insert(u"found", sizeJson(difference.foundSize));
            json.insert(u"planned", sizeJson(difference.plannedSize));
        }
        if (!difference.detail.isEmpty())
            json.insert(u"detail", difference.detail);
        list.append(json);
    }
    return list;
}

QString planProblemText(const PlanProblem& problem)
{
    const QString clip = QString::number(problem.clip + 1);
    switch (problem.kind) {
    case PlanProblem::Kind::NoClip:
        return Text::tr("there is no clip");
    case PlanProblem::Kind::NothingLeft:
        return Text::tr("nothing is left of clip %1 after its trims").arg(clip);
    case PlanProblem::Kind::NoSound:
        return Text::tr("none of the clips has sound");
    case PlanProblem::Kind::BadRate:
        return Text::tr("there is no rate of %1").arg(problem.rate.toText());
    case PlanProblem::Kind::BadFade:
        return Text::tr("a fade lasts at most a minute, not %1 s")
            .arg(QString::number(double(problem.number) / 1000, 'g', 6));
    case PlanProblem::Kind::SideOutOfRange:
        return Text::tr("a side has %1 to %2 pixels, not %3")
            .arg(QString::number(smallestSide), QString::number(largestSide), sizeText(problem.size));
    case PlanProblem::Kind::OddSide:
        return Text::tr("both sides need an even number of pixels, not %1").arg(sizeText(problem.size));
    case PlanProblem::Kind::FadeTooLong:
        return Text::tr("clip %1 is shorter than its fades").arg(clip);
    case PlanProblem::Kind::NoSuchFrame:
        return Text::tr("there is no frame %1, the last one is %2")
            .arg(QString::number(problem.number), QString::number(problem.count - 1));
    case PlanProblem::Kind::TooManyClips:
        return Text::tr("%1 clips of these sizes are too many to be made anew at once, %2 can be; make it in parts")
            .arg(QString::number(problem.number), QString::number(problem.count));
    }
    Q_UNREACHABLE();
}

} // namespace klapper::cli
