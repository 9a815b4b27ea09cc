// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace klapper::cli {

/// The help of a command in the person's language, at most 80 cells wide. CLI11's own formatter has English words
/// inside and counts bytes.
class HelpText final : public CLI::FormatterBase
{
public:
    std::string make_help(const CLI::App* command, std::string name, CLI::AppFormatMode mode) const override;
};

} // namespace klapper::cli
