// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "app/service/modelapi.h"

namespace klapper::cli {

/// What status, result and cancel have in common: a session, a token, and one request id.
class RequestCommand : public Command
{
    Q_OBJECT
public:
    RequestCommand(Options options, Console& console);
    void start() override;

protected:
    /// The token is there.
    virtual void ask() = 0;

    const Options& options() const { return m_options; }
    Console& console() { return m_console; }
    Session& session() { return m_session; }
    Engine& engine() { return m_session.engine(); }
    /// The job of the journal that this request belongs to.
    std::optional<Job> knownJob();
    void print(const QJsonObject& json, int exitCode);
    void fail(const Error& error, int exitCode, const QString& cost = {});

private:
    Options m_options;
    Console& m_console;
    Session m_session;
};

class StatusCommand final : public RequestCommand
{
    Q_OBJECT
public:
    using RequestCommand::RequestCommand;

private:
    void ask() override;
};

/// Tells what the service really answered: only a request that has not begun can be cancelled.
class CancelCommand final : public RequestCommand
{
    Q_OBJECT
public:
    using RequestCommand::RequestCommand;

private:
    void ask() override;
    void take(const CancelAnswer& answer);
};

} // namespace klapper::cli
