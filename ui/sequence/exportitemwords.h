// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/exportqueue.h"
#include "ui/widgets/statusglyph.h"

#include <QCoreApplication>

namespace klapper {

/// An export of the list in the person's words.
class ExportItemWords
{
    Q_DECLARE_TR_FUNCTIONS(klapper::ExportItemWords)
public:
    static StatusGlyph::Look look(const ExportItem& item);
    /// What stands behind the state, in a line: what is made, what came of it, or what went wrong.
    static QString detail(const ExportItem& item);
    /// What has to be read as a whole: how the result differs from the plan; what was kept and what to do after a
    /// failure. Empty otherwise.
    static QString more(const ExportItem& item);
    /// "0:42 left"; empty while it cannot be said.
    static QString remaining(const ExportItem& item);
    /// "2 under way, 43 % · 1:20 left · 1 failed"; empty without any.
    static QString counts(const QList<ExportItem>& items);
    /// What happened, what was kept, what to do next.
    static QString failure(const Error& error);
    /// The same with all that is technical, for copying.
    static QString report(const ExportItem& item);
    /// What went wrong, one sentence.
    static QString happened(const Error& error);

private:
    static QString next(const Error& error);
    static QString keptAndNext(const Error& error);
    static QString made(const ExportItem& item);
};

bool isEnded(ExportItem::State state);

} // namespace klapper
