// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/batchorders.h"

#include <QUuid>

namespace klapper {

QList<Order> ordersOf(const BatchPlan& plan, const ContractOf& contractOf, const QString& folder)
{
    QList<Order> orders;
    QString batchId;
    for (const PlannedClip& clip : plan.clips) {
        if (clip.part == 0)
            batchId = clip.parts > 1 ? QUuid::createUuid().toString(QUuid::WithoutBraces) : QString();
        orders.append({.draft = clip.draft,
                       .contract = contractOf(clip.draft.endpoint),
                       .folder = folder,
                       .batchId = batchId,
                       .batchPart = clip.part,
                       .batchParts = clip.parts,
                       .awaitsFrame = clip.fromPrevious});
    }
    return orders;
}

} // namespace klapper
