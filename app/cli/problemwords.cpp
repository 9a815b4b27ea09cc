// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/words.h"

namespace klapper::cli {

namespace {

/// As the contract calls it; the documented name where it has none.
QString wireName(Role role, const Contract& contract)
{
    const Field* field = contract.field(role);
    const QStringList known = wireNames(role);
    return field ? field->name : known.value(0, roleWord(role));
}

QString number(double value) { return QString::number(value, 'g', 12); }

/// A bound that the contract leaves open is left out.
QString range(const Problem& problem)
{
    if (std::isinf(problem.low))
        return u"at most " % number(problem.limit);
    if (std::isinf(problem.limit))
        return u"at least " % number(problem.low);
    return number(problem.low) % u" to " % number(problem.limit);
}

/// What is wrong, without the name of the field.
QString complaint(const Problem& problem)
{
    switch (problem.kind) {
    case ProblemKind::PromptMissing:
        return QStringLiteral("is needed: say what is to be seen");
    case ProblemKind::TextTooLong:
        return u"has " % number(problem.value) % u" characters, at most " % number(problem.limit) % u" are taken";
    case ProblemKind::TooManyShots:
        return u"has " % number(problem.value) % u" shots, at most " % number(problem.limit) % u" are taken";
    case ProblemKind::ShotTextMissing:
        return QStringLiteral("has no text");
    case ProblemKind::ShotSecondsRange:
        return u"lasts " % number(problem.value) % u" s, allowed are " % range(problem) % u" s";
    case ProblemKind::ShotSecondsSum:
        return u"add up to " % number(problem.value) % u" s, but the clip has " % number(problem.limit) % u" s";
    case ProblemKind::DurationRange:
        return u"is " % number(problem.value) % u", allowed are " % range(problem) % u" seconds";
    case ProblemKind::GuidanceRange:
    case ProblemKind::SeedRange:
        return u"is " % number(problem.value) % u", allowed are " % range(problem);
    case ProblemKind::AspectUnknown:
        return u"is \"" % problem.text % u"\", allowed are " % problem.choices.join(u", ");
    case ProblemKind::FirstFrameMissing:
        return QStringLiteral("is needed: the https address of the first picture");
    case ProblemKind::LastFrameAlone:
        return QStringLiteral("needs a first picture, too");
    case ProblemKind::FrameNotTaken:
        return QStringLiteral("is not taken by this endpoint");
    case ProblemKind::UrlNotPublic:
        return u"is no address that the service can fetch: " % problem.text;
    case ProblemKind::EmbeddedNotTaken:
        return QStringLiteral("takes the https address of an image only: this endpoint takes no image from this "
                              "computer");
    case ProblemKind::EndpointUnknownField:
        return QStringLiteral("is required by the service since lately, and this version does not know it");
    }
    Q_UNREACHABLE();
}

} // namespace

QString problemText(const Problem& problem, const Contract& contract)
{
    QString name = problem.kind == ProblemKind::EndpointUnknownField ? problem.text : wireName(problem.role, contract);
    if (problem.shot >= 0)
        name += QStringLiteral(", shot %1").arg(problem.shot + 1);
    const Field* field = contract.field(problem.role);
    const bool couldEmbed = problem.kind == ProblemKind::UrlNotPublic && field && field->takesEmbedded;
    return name % u' ' % complaint(problem)
         % (couldEmbed ? u" (an image of this computer is given as \"@FILE\")" : u"");
}

Trouble troubleOf(const QList<Problem>& problems, const Contract& contract)
{
    QStringList texts;
    for (const Problem& problem : problems)
        texts.append(problemText(problem, contract));
    return {.what = u"The input does not fit " % contract.endpoint.modelId() % u": " % texts.join(u"; ") % u'.',
            .cost = nothingSent(),
            .kept = {},
            .next = QStringLiteral("correct the input and run it again.")};
}

} // namespace klapper::cli
