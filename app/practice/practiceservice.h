// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>

namespace klapper::practice {

/// Which of the two contracts of the wire the service plays; each answers the other's names with 422.
enum class PlayedContract { Documented, Live };

struct PracticeOptions
{
    quint16 port = 0; ///< 0: any free one; always on 127.0.0.1
    PlayedContract contract = PlayedContract::Documented;
    QString token = {};    ///< empty: a random one is made
    double speed = 1.0;    ///< 1: about 2 s in the queue, about 4 s at least of rendering; 10: ten times quicker
    QString stateDir = {}; ///< requests, clips and balance survive here; empty: a temporary folder
    qint64 startBalanceMicros = 100'000'000; ///< only for a state folder that is new
};

struct PracticeAddress
{
    QString base;       ///< for RUNCOMFY_MODEL_API_BASE: http://127.0.0.1:P/v1
    QString web;        ///< for RUNCOMFY_WEB_BASE: http://127.0.0.1:P
    QString serverless; ///< for RUNCOMFY_SERVERLESS_API_BASE: http://127.0.0.1:P/prod/v2
    QString token;
    bool operator==(const PracticeAddress&) const = default;
};

/// A request that the service took, for people who look whether it has one.
struct PracticeRequest
{
    QString id;
    QString modelId;
    QString word;   ///< its status
    QString prompt; ///< as it was sent, may be empty
    QDateTime createdAt;
};

/// The embedded practice service: the wire contract of the Model API on a loopback port, with clips that
/// ffmpeg renders. Threads of its own, no event loop needed; any thread may use it, one at a time.
/// What it can be told to break stands in controlroutes.h.
class PracticeService final
{
public:
    explicit PracticeService(PracticeOptions options);
    ~PracticeService(); ///< stops the server, ends its ffmpeg children, joins
    PracticeService(const PracticeService&) = delete;
    PracticeService& operator=(const PracticeService&) = delete;

    /// Errors: Tool without ffmpeg (detail names the package), Unreachable when the port is taken, Disk when
    /// the state folder cannot be made. Asked again it answers the same address.
    Result<PracticeAddress> start();
    PracticeAddress address() const; ///< empty strings before start()
    /// What it took so far, newest first.
    QList<PracticeRequest> requests() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace klapper::practice
