// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobqueue.h"
#include "app/prompt/batchplan.h"

namespace klapper {

/// The orders of a plan, in its order, for JobQueue::enqueueAll(). The parts of each script get an id of their own, by
/// which they are joined; every take of a script is a script.
/// @param folder where the clips go
QList<Order> ordersOf(const BatchPlan& plan, const ContractOf& contractOf, const QString& folder);

} // namespace klapper
