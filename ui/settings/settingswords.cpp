// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingswords.h"

#include "app/settings/settingsstore.h"

#include <QDir>
#include <QStringList>

namespace klapper {

QString SettingsWords::problems(const SettingsStore& store)
{
    QStringList lines;
    const QList<SettingsProblem> all = store.problems();
    for (const SettingsProblem& problem : all) {
        switch (problem.kind) {
        case SettingsProblem::Kind::BrokenFile:
            lines.append(problem.detail.isEmpty()
                             ? tr("The settings in %1 cannot be read; the defaults hold.")
                                   .arg(QDir::toNativeSeparators(store.file()))
                             : tr("The settings could not be read; the defaults hold. The damaged file is kept as %1.")
                                   .arg(QDir::toNativeSeparators(problem.detail)));
            break;
        case SettingsProblem::Kind::BrokenValue:
            lines.append(tr("The setting %1 makes no sense in the file; its default holds.").arg(problem.key));
            break;
        case SettingsProblem::Kind::Unwritable:
            lines.append(tr("The last change holds until Klapper quits, but cannot be kept: %1").arg(problem.detail));
            break;
        }
    }
    return lines.join(u'\n');
}

} // namespace klapper
