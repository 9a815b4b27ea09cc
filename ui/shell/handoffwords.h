// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/handoff.h"

#include <QCoreApplication>

namespace klapper {

/// Time lines for editors, in words for people.
class HandoffWords
{
    Q_DECLARE_TR_FUNCTIONS(klapper::HandoffWords)
public:
    /// "OpenTimelineIO".
    static QString format(HandoffFormat format);
    /// For a file dialog: "OpenTimelineIO (*.otio)".
    static QString filter(HandoffFormat format);
    /// One sentence. @param clip what the clip is called; foreign text
    static QString warning(const HandoffWarning& warning, const QString& clip);
    /// Why nothing was written, one or two sentences.
    static QString problem(const Error& error);
};

} // namespace klapper
