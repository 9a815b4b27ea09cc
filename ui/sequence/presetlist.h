// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/mediaabilities.h"

#include <QListWidget>

#include <functional>

namespace klapper {

/// The presets in groups, each with what it is made of. One that this computer cannot make is quiet and says why; it
/// can be looked at all the same.
class PresetList final : public QListWidget
{
    Q_OBJECT
public:
    using LackOf = std::function<MediaAbilities::Lack(const ExportPreset& preset)>;

    explicit PresetList(QWidget* parent = nullptr);

    /// Fills the list anew; the chosen one stays.
    void setLacks(const LackOf& lackOf);
    void setCurrentId(const QString& id);
    QString currentId() const;
    QListWidgetItem* itemOf(const QString& id) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& id);

private:
    void addGroup(const QString& title);
    void addPreset(const ExportPreset& preset, MediaAbilities::Lack lack);
};

} // namespace klapper
