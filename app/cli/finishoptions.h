// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/handoff.h"

#include <QStringList>

namespace klapper::cli {

/// What the person asked for with join, export and handoff, checked for form.
struct FinishOptions
{
    QStringList clips; ///< files and jobs as they were given, see ClipArgument
    QString sequence;  ///< a name or an id; empty: none
    QString in;        ///< of the only clip; empty: its beginning
    QString out;
    std::optional<QSize> size;
    std::optional<Rate> rate;
    Fit fit = Fit::Pad;
    std::optional<int> fadeMs; ///< nothing: that of the sequence, else none
    bool quick = false;        ///< cuts at key frames
    qint64 frame = 0;          ///< of a single picture
    QString preset;
    bool listPresets = false;
    HandoffFormat format = HandoffFormat::Otio;
    bool force = false; ///< a hand-off may replace a file
};

/// "1920x1080"; nothing for anything else.
std::optional<QSize> sizeFromText(const QString& text);
/// "24", "30000/1001", and the usual short forms such as "29.97"; nothing for what is no rate.
std::optional<Rate> rateFromText(const QString& text);
/// "0.5" seconds in milliseconds; nothing for what is none, or above a minute.
std::optional<int> fadeFromText(const QString& text);
std::optional<HandoffFormat> handoffFormatFromText(const QString& text);

} // namespace klapper::cli
