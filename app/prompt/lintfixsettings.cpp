// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/lintfixes.h"

namespace klapper {

namespace {

/// A number or a word of the finding itself, so that the button does what it says.
void setGuidance(const FixCall& call)
{
    bool isNumber = false;
    const double guidance = call.value("clamped").toDouble(&isNumber);
    if (isNumber)
        call.draft.guidance = guidance;
}

void setRatio(const FixCall& call)
{
    if (!call.value("ratio").isEmpty())
        call.draft.aspect = call.value("ratio");
}

} // namespace

FixTable settingFixes()
{
    return {
        {QStringLiteral("setRatio"), setRatio},
        {QStringLiteral("nearestRatio"), setRatio},
        {QStringLiteral("clampGuidance"), setGuidance},
        {QStringLiteral("audioOn"),
         [](const FixCall& call) {
             call.draft.audio = true;
         }},
        {QStringLiteral("removeLastFrame"),
         [](const FixCall& call) {
             call.draft.lastFrame.clear();
         }},
        {QStringLiteral("lastIsFirst"),
         [](const FixCall& call) {
             if (call.draft.firstFrame.isEmpty())
                 std::swap(call.draft.firstFrame, call.draft.lastFrame);
         }},
        {QStringLiteral("usePro"),
         [](const FixCall& call) {
             call.draft.endpoint.tier = Tier::Pro;
         }},
        {QStringLiteral("useStandard"),
         [](const FixCall& call) {
             call.draft.endpoint.tier = Tier::Standard;
         }},
    };
}

} // namespace klapper
