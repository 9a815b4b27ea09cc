// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contract/contract.h"
#include "app/core/requestdraft.h"

namespace klapper {

/// "Shot 1: wide of the cafe. Shot 2: …", the form of the seed ("Multi-shot in one Kling 3.0 generation").
/// Line breaks inside a shot become blanks, so that a shot stays one sentence group.
QString numberedShots(const QList<Shot>& shots);

/// What is sent as the text: the prompt; with active shots and a contract that takes no segments, the scene and the
/// style followed by the numbered shots. With segments scene and style alone, or the numbered shots where both are
/// empty, because every contract requires a text.
QString promptText(const RequestDraft& draft, const Contract& contract);

} // namespace klapper
