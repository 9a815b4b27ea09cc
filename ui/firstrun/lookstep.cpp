// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/lookstep.h"

#include "app/settings/settings.h"
#include "ui/settings/pages.h"
#include "ui/settings/settingrow.h"
#include "ui/style/metrics.h"

#include <QVBoxLayout>

#include <initializer_list>

namespace klapper {

LookStep::LookStep(Engine& engine, SettingsStore& store, QWidget* parent)
    : FirstRunPage(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    // Large text in a narrow stage: name and choice do not fit into one line.
    const bool isLarge = fontMetrics().height() > space::huge;
    const SettingRow::Shape shape = isLarge ? SettingRow::Shape::Below : SettingRow::Shape::Beside;
    for (SettingRow* row :
         {makeLanguageRow(store, shape), makeAppearanceRow(store, shape), makeClipFolderRow(store, engine)}) {
        row->layout()->setContentsMargins(0, space::small, 0, space::small); // in line with the words above
        column->addWidget(row);
    }
}

QString LookStep::title() const { return tr("Make it yours"); }

QString LookStep::lead() const
{
    return tr("What you choose holds at once. All the rest is in the settings (Ctrl+,).");
}

QString LookStep::forward() const { return tr("Continue"); }

QWidget* LookStep::first() const { return findChild<QWidget*>(settings::language().key()); }

} // namespace klapper
