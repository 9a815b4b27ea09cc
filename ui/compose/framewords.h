// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "ui/compose/framewatch.h"

#include <QCoreApplication>

namespace klapper {

/// The words of a frame slot.
class FrameWords
{
    Q_DECLARE_TR_FUNCTIONS(klapper::FrameWords)
public:
    /// "1920 × 1080 · 16:9 · 1.2 MiB · JPEG", as far as it is known.
    static QString measures(const FrameWatch& watch);
    /// The usual ratio that a size is within one percent of, "16:9", else "1.85:1".
    static QString ratio(QSize size);
    /// What is wrong with the size of an image; empty when nothing is.
    static QString sizeProblem(QSize size);
    /// "Checked 25 Nov 2026 21:10", in the person's own time and way of writing it.
    static QString checked(const QDateTime& when);
    /// One sentence: why the image behind the address cannot be used.
    static QString refused(const FrameWatch& watch);
    /// Why an image of this computer is not taken by this endpoint, and what to do.
    static QString localNotTaken(bool isFile);
    /// Why an image of this computer cannot be embedded, by what the store said.
    static QString notEmbedded(const Error& why);
    /// "Only “16:9” of it is used" for the outline, for readers of the screen.
    static QString outline(const QString& aspect);

private:
    static QString ofAnswer(const FrameWatch& watch);
};

} // namespace klapper
