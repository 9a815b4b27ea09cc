// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/cli/numbers.h"
#include "app/cli/text.h"
#include "app/contract/price.h"
#include "app/contract/requestcheck.h"
#include "app/core/error.h"
#include "app/core/jobstate.h"
#include "app/jobs/usualtime.h"

namespace klapper::cli {

/// What happened, one or two sentences, with what the service itself said.
QString whatHappened(const Error& error);
/// What a person does about it; empty when there is nothing to say.
QString whatToDo(const Error& error);
/// Both, with what it cost.
Trouble troubleOf(const Error& error, const QString& cost);

/// Why a request cannot be sent, with the name of the field on the wire.
QString problemText(const Problem& problem, const Contract& contract);
/// All problems of one request.
Trouble troubleOf(const QList<Problem>& problems, const Contract& contract);

/// "8 s x $0.168".
QString priceReason(const Price& price);
/// "Pro, text to video".
QString endpointName(Endpoint endpoint);

/// "usual 154 to 230 s (12 similar jobs)".
QString usualText(const UsualTime& usual);

/// For people: in English the word that scripts read (jobStateWord()) as well, so that it can be given to --state.
QString stateText(JobState state);

inline QString nothingSent() { return Text::tr("nothing; nothing was sent."); }

} // namespace klapper::cli
