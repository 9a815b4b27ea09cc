// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contract/contract.h"
#include "app/contract/requestcheck.h"
#include "app/core/requestdraft.h"
#include "app/core/result.h"

#include <QJsonObject>

namespace klapper {

/// A request that somebody wrote as JSON, for example for `--input`.
struct RequestInput
{
    RequestDraft draft;
    QList<Role> given; ///< roles that the input names; the others have the documented defaults
};

/// Reads inputs that use the names of either contract, by role. Error BadInput with `fields` that lists every
/// unknown name (with the nearest known one), every wrong type and every role that is named twice.
/// Ranges are not looked at here: see check().
Result<RequestInput> readRequestInput(const QJsonObject& input, Endpoint endpoint);

/// What the input asks for and the contract cannot take, as problems: a frame or identity reference would be
/// lost, so the request must not be sent.
QList<Problem> lostRoles(const RequestInput& input, const Contract& contract);
/// What the input asks for and the contract lacks, but whose absence still gives the clip that was asked for,
/// only less closely: the ratio of image to video (taken from the image) and the seed. Worth a warning.
QList<Role> ignoredRoles(const RequestInput& input, const Contract& contract);

} // namespace klapper
