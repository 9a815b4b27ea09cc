// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text.h"
#include "app/cli/words.h"

#include <QLocale>

namespace klapper::cli {

namespace {

/// As the contract calls it; the documented name where it has none.
QString wireName(Role role, const Contract& contract)
{
    const Field* field = contract.field(role);
    const QStringList known = wireNames(role);
    return field ? field->name : known.value(0, roleWord(role));
}

QString number(double value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator); // people copy these into JSON
    return locale.toString(value, 'g', 12);
}

/// A bound that the contract leaves open is left out.
QString range(const Problem& problem)
{
    if (std::isinf(problem.low))
        return Text::tr("at most %1").arg(number(problem.limit));
    if (std::isinf(problem.limit))
        return Text::tr("at least %1").arg(number(problem.low));
    return Text::tr("%1 to %2").arg(number(problem.low), number(problem.limit));
}

/// What is wrong, without the name of the field.
QString complaint(const Problem& problem)
{
    switch (problem.kind) {
    case ProblemKind::PromptMissing:
        return Text::tr("is needed: say what is to be seen");
    case ProblemKind::TextTooLong:
        return Text::tr("has %1 characters, at most %2 are taken").arg(number(problem.value), number(problem.limit));
    case ProblemKind::TooManyShots:
        return Text::tr("has %1 shots, at most %2 are taken").arg(number(problem.value), number(problem.limit));
    case ProblemKind::ShotTextMissing:
        return Text::tr("has no text");
    case ProblemKind::ShotSecondsRange:
        return Text::tr("lasts %1 s, allowed are %2 s").arg(number(problem.value), range(problem));
    case ProblemKind::ShotSecondsSum:
        return Text::tr("add up to %1 s, but the clip has %2 s").arg(number(problem.value), number(problem.limit));
    case ProblemKind::DurationRange:
        return Text::tr("is %1, allowed are %2 seconds").arg(number(problem.value), range(problem));
    case ProblemKind::GuidanceRange:
    case ProblemKind::SeedRange:
        return Text::tr("is %1, allowed are %2").arg(number(problem.value), range(problem));
    case ProblemKind::AspectUnknown:
        return Text::tr("is \"%1\", allowed are %2").arg(problem.text, problem.choices.join(u", "));
    case ProblemKind::FirstFrameMissing:
        return Text::tr("is needed: the https address of the first picture");
    case ProblemKind::LastFrameAlone:
        return Text::tr("needs a first picture, too");
    case ProblemKind::FrameNotTaken:
        return Text::tr("is not taken by this endpoint");
    case ProblemKind::UrlNotPublic:
        return Text::tr("is no address that the service can fetch: %1").arg(problem.text);
    case ProblemKind::EmbeddedNotTaken:
        return Text::tr("takes the https address of an image only: this endpoint takes no image from this "
                        "computer");
    case ProblemKind::EndpointUnknownField:
        return Text::tr("is required by the service since lately, and this version does not know it");
    }
    Q_UNREACHABLE();
}

} // namespace

QString problemText(const Problem& problem, const Contract& contract)
{
    QString name = problem.kind == ProblemKind::EndpointUnknownField ? problem.text : wireName(problem.role, contract);
    if (problem.shot >= 0)
        name += Text::tr(", shot %1").arg(problem.shot + 1);
    const Field* field = contract.field(problem.role);
    const bool couldEmbed = problem.kind == ProblemKind::UrlNotPublic && field && field->takesEmbedded;
    return name % u' ' % complaint(problem)
         % (couldEmbed ? Text::tr(" (an image of this computer is given as \"@FILE\")") : QString());
}

Trouble troubleOf(const QList<Problem>& problems, const Contract& contract)
{
    QStringList texts;
    for (const Problem& problem : problems)
        texts.append(problemText(problem, contract));
    return {.what =
                Text::tr("The input does not fit %1: %2.").arg(contract.endpoint.modelId(), texts.join(Text::tr("; "))),
            .cost = nothingSent(),
            .kept = {},
            .next = Text::tr("correct the input and run it again.")};
}

} // namespace klapper::cli
