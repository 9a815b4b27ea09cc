// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/media/recipereader.h"

namespace klapper::cli {

/// recipe: the recipe of a clip or a sidecar as JSON. Contacts nothing, needs no token, keeps nothing, opens no
/// journal.
class RecipeCommand final : public Command
{
    Q_OBJECT
public:
    RecipeCommand(Options options, Console& console);
    void start() override;

private:
    void take(const Result<FoundRecipe>& found);
    void fail(const Error& error);

    Options m_options;
    Console& m_console;
};

} // namespace klapper::cli
