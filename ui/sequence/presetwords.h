// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/mediaabilities.h"

#include <QCoreApplication>

namespace klapper {

/// How the presets stand in the list.
enum class PresetGroup { Delivery, Web, Editors, Social, Cinema, Previews, Images, Sound };
inline constexpr PresetGroup allPresetGroups[] = {PresetGroup::Delivery, PresetGroup::Web,    PresetGroup::Editors,
                                                  PresetGroup::Social,   PresetGroup::Cinema, PresetGroup::Previews,
                                                  PresetGroup::Images,   PresetGroup::Sound};

/// The presets in the person's words.
class PresetWords
{
    Q_DECLARE_TR_FUNCTIONS(klapper::PresetWords)
public:
    static QString group(PresetGroup group);
    static PresetGroup groupOf(const ExportPreset& preset);
    /// "H.264 for delivery"; of a preset without words its id.
    static QString title(const ExportPreset& preset);
    /// What it is made of: "MP4 · H.264 · AAC · 1080 × 1920".
    static QString line(const ExportPreset& preset);
    /// Why it cannot be used here, and what to do; empty when it can.
    static QString lack(const ExportPreset& preset, MediaAbilities::Lack lack);
    /// "1920 × 1080"
    static QString size(QSize size);

private:
    static QString codec(const QString& encoder);
};

} // namespace klapper
