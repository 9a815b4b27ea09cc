// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/requestdraft.h"

#include <array>

namespace klapper {

/// The three sample prompts of the seed ("Sample Kling 3.0 prompts"), ready to load; they never run by themselves.
enum class Sample { MultiShot, Portrait, Vertical };
inline constexpr std::array<Sample, 3> allSamples{Sample::MultiShot, Sample::Portrait, Sample::Vertical};

RequestDraft sampleDraft(Sample sample);

} // namespace klapper
