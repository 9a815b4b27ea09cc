// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/lint.h"

namespace klapper {

/// What one quick fix does to a draft.
struct FixCall
{
    RequestDraft& draft;
    const Contract& contract;
    const Finding& finding;

    QString value(const char* name) const { return finding.values.value(QString::fromLatin1(name)); }
    /// The text that the finding's place means; null when the draft has no such place any more.
    QString* text() const;
    /// The shot of the place; -1 when there is none.
    int shot() const;
    /// Where a sentence about everything goes: the style line of active shots, else the prompt.
    QString& sharedText() const;
};

using Fix = void (*)(const FixCall&);
using FixTable = QHash<QString, Fix>;

FixTable textFixes();
FixTable shotFixes();
FixTable settingFixes();

} // namespace klapper
