// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/endpoint.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <chrono>

namespace klapper::practice {

enum class Phase { Queued, Rendering, Completed, Failed, Cancelled };

struct BookedRequest
{
    QString id = {};
    Endpoint endpoint = {};
    QJsonObject input = {};
    quint32 look = 0;
    Phase phase = Phase::Queued;
    QDateTime createdAt = {};
    QDateTime finishedAt = {};
    qint64 estimateMicros = 0; ///< held while it is queued or rendering
    qint64 costMicros = 0;     ///< charged; 0 unless it completed
    QString error = {};
    QJsonObject forced = {}; ///< by the control endpoint: fields of the answers as they stand here
    bool dropped = false;    ///< by the control endpoint: answered as unknown
    std::chrono::steady_clock::time_point notBefore = {}; ///< not kept on disk

    QJsonObject toJson() const;
    /// What was rendering is queued again: whoever rendered it is gone.
    static BookedRequest fromJson(const QJsonObject& json);
};

/// "in_queue", "in_progress", "completed", "failed", "cancelled".
QString phaseWord(Phase phase);

} // namespace klapper::practice
