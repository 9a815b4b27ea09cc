// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contract/contract.h"
#include "app/core/requestdraft.h"

#include <QJsonObject>

namespace klapper::test {

/// The service's own description of an endpoint, from the sample of September 2026.
QJsonObject liveModel(Endpoint endpoint);
Contract liveContractOf(Endpoint endpoint);
/// A draft with a value in every role, allowed under both contracts of `endpoint`.
RequestDraft fullDraft(Endpoint endpoint);

} // namespace klapper::test
