// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lookchoice.h"

#include "app/settings/settingsstore.h"

namespace klapper {

namespace {

std::optional<bool> wanted(SystemOr choice)
{
    switch (choice) {
    case SystemOr::System:
        return std::nullopt;
    case SystemOr::On:
        return true;
    case SystemOr::Off:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

Appearance appearanceOf(const SettingsStore& store)
{
    switch (store.get(settings::look())) {
    case LookChoice::System:
        return Appearance::System;
    case LookChoice::Light:
        return Appearance::Light;
    case LookChoice::Dark:
        return Appearance::Dark;
    }
    Q_UNREACHABLE();
}

void setAppearance(SettingsStore& store, Appearance appearance)
{
    const LookChoice choice = appearance == Appearance::Light ? LookChoice::Light
                            : appearance == Appearance::Dark  ? LookChoice::Dark
                                                              : LookChoice::System;
    // Where it cannot be kept it holds all the same; SettingsControl says it.
    static_cast<void>(store.set(settings::look(), choice).ok());
}

Look lookOf(const SettingsStore& store)
{
    return {.appearance = appearanceOf(store),
            .highContrast = wanted(store.get(settings::highContrast())),
            .lessMotion = wanted(store.get(settings::lessMotion()))};
}

} // namespace klapper
