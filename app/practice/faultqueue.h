// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <chrono>
#include <mutex>
#include <optional>

namespace klapper::practice {

enum class CallKind { Submit, Status, Result, Cancel, Model, File, Balance, SignIn, Control, Other };

enum class FaultAction {
    Status,   ///< an error answer with `code`
    Delay,    ///< the true answer, late
    Close,    ///< no answer at all
    Garbage,  ///< 200 with bytes that are no JSON
    Empty,    ///< 200 with nothing
    Truncate, ///< the true answer's head and the first `afterBytes` of its body
    Redirect, ///< `code` to `location`
    Body,     ///< `code` with a body of one's own
    NoRange,  ///< file: the whole file whatever part was asked for
    NewEtag,  ///< file: as if it had been replaced
    Drip,     ///< the true answer, `bytesPerSecond` at a time
};

/// One thing to go wrong, see controlroutes.h for its JSON.
struct Fault
{
    QString match; ///< the word of a CallKind, or "any"
    FaultAction action = FaultAction::Status;
    int times = 1; ///< -1: until cleared
    int code = 0;  ///< 0: the action's usual one
    QByteArray retryAfter;
    std::chrono::milliseconds delay{0};
    qint64 afterBytes = -1; ///< -1: half
    qint64 bytesPerSecond = 1;
    QByteArray body;
    QByteArray contentType = "application/json";
    QByteArray location;
    bool accept = false; ///< a submit is taken before its answer is spoilt

    /// True when the service does its work before the answer is spoilt.
    bool letsThrough(CallKind kind) const;
};

QString callKindWord(CallKind kind);
QString faultActionWord(FaultAction action);

/// Faults in the order they were queued; the first that matches a call is played.
class FaultQueue
{
public:
    /// Nothing and a reason in `problem` when the JSON is no fault.
    static std::optional<Fault> parse(const QJsonObject& json, QString& problem);

    void add(Fault fault);
    std::optional<Fault> take(CallKind kind);
    void clear();
    int count() const; ///< entries left

private:
    mutable std::mutex m_mutex;
    QList<Fault> m_faults;
};

} // namespace klapper::practice
