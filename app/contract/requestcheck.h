// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contract/contract.h"
#include "app/core/requestdraft.h"

namespace klapper {

/// Why a request cannot be sent. The words are made where they are shown.
enum class ProblemKind {
    PromptMissing,
    TextTooLong,      ///< value characters of limit; shot >= 0: that shot's text
    TooManyShots,     ///< value shots of limit
    ShotTextMissing,  ///< shot
    ShotSecondsRange, ///< shot; value seconds, 1 to limit
    ShotSecondsSum,   ///< value seconds in shots, limit seconds in the clip
    DurationRange,    ///< value, low to limit
    GuidanceRange,    ///< value, low to limit
    SeedRange,        ///< below 0 or not exact in JSON
    AspectUnknown,    ///< text: the ratio that the endpoint lacks; choices
    FirstFrameMissing,
    LastFrameAlone,      ///< a last frame needs a first
    FrameNotTaken,       ///< the endpoint has no such frame (command line: it was asked for)
    UrlNotPublic,        ///< text: why
    EmbeddedNotTaken,    ///< an image of this computer, where the endpoint only takes addresses
    EndpointUnknownField ///< text: a required field that this version does not know
};

struct Problem
{
    ProblemKind kind = ProblemKind::PromptMissing;
    Role role = Role::Text;
    int shot = -1; ///< index of the shot, or -1
    double value = 0;
    double low = 0;
    double limit = 0;
    QString text = {};
    QStringList choices = {};
    bool operator==(const Problem&) const = default;
};

/// Everything that keeps `draft` from being sent under `contract`, in the order of the form; empty when it
/// can be sent. Values of roles that the contract lacks are kept in the draft and not looked at. Texts without a limit
/// in the contract have Kling's own, 2500 code points.
QList<Problem> check(const RequestDraft& draft, const Contract& contract);

/// Code points, the unit in which the service counts text.
int codePoints(const QString& text);

} // namespace klapper
