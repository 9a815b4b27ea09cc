// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace klapper {

/// What a field of a request means, whatever an endpoint calls it.
enum class Role {
    Text,
    Shots,
    ShotType,
    FirstFrame,
    LastFrame,
    Negative,
    Duration,
    Aspect,
    Guidance,
    Audio,
    Seed,
    Elements
};

inline constexpr std::array<Role, 12> allRoles{Role::Text,      Role::Shots,    Role::ShotType, Role::FirstFrame,
                                               Role::LastFrame, Role::Negative, Role::Duration, Role::Aspect,
                                               Role::Guidance,  Role::Audio,    Role::Seed,     Role::Elements};

/// As it stands in resources/contracts, for example "firstFrame".
QString roleWord(Role role);
std::optional<Role> roleFromWord(QStringView word);

/// The wire names known for a role, of either contract (resources/contracts/rolenames.json).
QStringList wireNames(Role role);
std::optional<Role> roleFromWireName(QStringView name);
/// The known wire name that is most like `name` (fewest edits), or nothing when none is near.
std::optional<QString> nearestWireName(const QString& name, const QStringList& among);

} // namespace klapper
