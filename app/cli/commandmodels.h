// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/session.h"

namespace klapper::cli {

/// models list, get and categories: the service's catalog. Asks for it, changes nothing.
///
///   start() ──> session, token ──> one GET ──> table or JSON
class ModelsCommand final : public Command
{
    Q_OBJECT
public:
    ModelsCommand(Options options, Console& console);
    void start() override;

private:
    void ask();
    void takeList(const QJsonObject& answer);
    void takeCategories(const QJsonObject& answer);
    void takeModel(const Result<QJsonObject>& answer);
    void show(const QJsonObject& model, const std::optional<Contract>& contract);
    void fail(const Error& error, int exitCode);

    Options m_options;
    Console& m_console;
    Session m_session;
};

} // namespace klapper::cli
