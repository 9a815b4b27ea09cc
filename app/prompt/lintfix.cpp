// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/lintfix.h"

#include "app/prompt/lintfixes.h"

namespace klapper {

QString* FixCall::text() const
{
    switch (finding.place.role) {
    case Role::Text:
        return finding.place.style ? &draft.style : &draft.prompt;
    case Role::Negative:
        return &draft.negative;
    case Role::Shots:
        return shot() < 0 ? nullptr : &draft.shots[shot()].text;
    case Role::ShotType:
    case Role::FirstFrame:
    case Role::LastFrame:
    case Role::Duration:
    case Role::Aspect:
    case Role::Guidance:
    case Role::Audio:
    case Role::Seed:
    case Role::Elements:
        return nullptr;
    }
    Q_UNREACHABLE();
}

int FixCall::shot() const
{
    return finding.place.shot >= 0 && finding.place.shot < draft.shots.size() ? finding.place.shot : -1;
}

QString& FixCall::sharedText() const
{
    return draft.shotsActive && !draft.shots.isEmpty() ? draft.style : draft.prompt;
}

RequestDraft fixedBy(const RequestDraft& draft, const Contract& contract, const Finding& finding, const QString& fix)
{
    static const FixTable fixes = [] {
        FixTable all = textFixes();
        all.insert(shotFixes());
        all.insert(settingFixes());
        return all;
    }();
    RequestDraft fixed = draft;
    if (const Fix apply = fixes.value(fix))
        apply({fixed, contract, finding});
    return fixed;
}

} // namespace klapper
