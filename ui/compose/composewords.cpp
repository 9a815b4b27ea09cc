// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/composewords.h"

#include "ui/models/moneytext.h"

#include <QLocale>

namespace klapper {

QString ComposeWords::tier(Tier tier)
{
    switch (tier) {
    case Tier::Standard:
        return tr("Standard");
    case Tier::Pro:
        return tr("Pro");
    case Tier::FourK:
        return tr("4K");
    }
    Q_UNREACHABLE();
}

QString ComposeWords::tooLong(const Problem& problem)
{
    const QString counts = tr("%1 of at most %2 characters").arg(int(problem.value)).arg(int(problem.limit));
    if (problem.role == Role::Negative)
        return tr("The negative prompt is too long: %1.").arg(counts);
    if (problem.shot >= 0)
        return tr("Shot %1 is too long: %2.").arg(problem.shot + 1).arg(counts);
    return tr("The prompt is too long: %1.").arg(counts);
}

QString ComposeWords::shotProblem(const Problem& problem)
{
    switch (problem.kind) {
    case ProblemKind::TooManyShots:
        return tr("%1 shots; this endpoint takes at most %2.").arg(int(problem.value)).arg(int(problem.limit));
    case ProblemKind::ShotTextMissing:
        return tr("Shot %1 has no text.").arg(problem.shot + 1);
    case ProblemKind::ShotSecondsRange:
        return tr("Shot %1 lasts %2 s; it must be 1 to %3 s.")
            .arg(problem.shot + 1)
            .arg(int(problem.value))
            .arg(int(problem.limit));
    default:
        return tr("The shots last %1 s, the clip %2 s. Change a shot or fit the clip.")
            .arg(int(problem.value))
            .arg(int(problem.limit));
    }
}

QString ComposeWords::problem(const Problem& problem)
{
    const QLocale locale;
    switch (problem.kind) {
    case ProblemKind::PromptMissing:
        return tr("Write what shall be seen.");
    case ProblemKind::TextTooLong:
        return tooLong(problem);
    case ProblemKind::TooManyShots:
    case ProblemKind::ShotTextMissing:
    case ProblemKind::ShotSecondsRange:
    case ProblemKind::ShotSecondsSum:
        return shotProblem(problem);
    case ProblemKind::DurationRange:
        return tr("The clip lasts %1 s; it must be %2 to %3 s.")
            .arg(int(problem.value))
            .arg(int(problem.low))
            .arg(int(problem.limit));
    case ProblemKind::GuidanceRange:
        return tr("Guidance is %1; it must be %2 to %3.")
            .arg(locale.toString(problem.value), locale.toString(problem.low), locale.toString(problem.limit));
    case ProblemKind::SeedRange:
        return tr("The seed must be a whole number from 0 to %1.").arg(qint64(problem.limit));
    case ProblemKind::AspectUnknown:
        return tr("The ratio %1 is not offered here. Choose one of %2.")
            .arg(problem.text, problem.choices.join(QStringLiteral(", ")));
    case ProblemKind::FirstFrameMissing:
        return tr("Image to video needs a first frame.");
    case ProblemKind::LastFrameAlone:
        return tr("A last frame needs a first frame as well.");
    case ProblemKind::FrameNotTaken:
        return tr("This endpoint takes no such frame.");
    case ProblemKind::UrlNotPublic:
        return problem.role == Role::LastFrame ? tr("Last frame: %1").arg(refusedImage(problem.text))
                                               : tr("First frame: %1").arg(refusedImage(problem.text));
    case ProblemKind::EmbeddedNotTaken:
        return problem.role == Role::LastFrame
                 ? tr("Last frame: this endpoint takes no image from this computer. Give the address of one.")
                 : tr("First frame: this endpoint takes no image from this computer. Give the address of one.");
    case ProblemKind::EndpointUnknownField:
        return tr("RunComfy now requires “%1”, which this version of Klapper does not know. Nothing can be sent "
                  "to this endpoint.")
            .arg(problem.text);
    }
    Q_UNREACHABLE();
}

QString ComposeWords::reason(ComposeModel::FieldState state)
{
    switch (state.absence) {
    case ComposeModel::Absence::None:
        return {};
    case ComposeModel::Absence::NeedsImageMode:
        return tr("Used in image to video. The value is kept.");
    case ComposeModel::Absence::FromImage:
        return tr("Image to video takes the ratio of the first frame. The value is kept.");
    case ComposeModel::Absence::NotInContract:
        return tr("RunComfy does not take this here. The value is kept.");
    }
    Q_UNREACHABLE();
}

QString ComposeWords::price(const Price& price)
{
    return tr("%1 s × %2 = %3").arg(price.seconds).arg(moneyText(price.perSecond), moneyText(price.total));
}

QString ComposeWords::contractSource(const Contract& contract)
{
    const QString date = QLocale().toString(contract.date, QLocale::ShortFormat);
    return contract.source == ContractSource::Live ? tr("Rules: RunComfy's contract of %1").arg(date)
                                                   : tr("Rules: documented contract of %1").arg(date);
}

QString ComposeWords::refusedImage(const QString& detail)
{
    // The engine says why in English; behind the colon stands the host, where it is the reason.
    const QString host = detail.section(QStringLiteral(": "), 1);
    return host.isEmpty() ? tr("RunComfy needs a public https address of an image.")
                          : tr("RunComfy needs a public https address of an image; %1 is not public.").arg(host);
}

} // namespace klapper
