// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QList>

namespace CLI {
class App;
}

namespace klapper::cli {

struct ManualPage
{
    QString name; ///< "klapper-cli-requests-list"
    QByteArray roff;
};

/// The page of klapper-cli, one for each command below it, and the one of the window: from CLI11's tree and the texts
/// of optiontexts.h and manualtexts.h, in the language that is spoken.
QList<ManualPage> manualOf(const CLI::App& app);
/// All of them as files NAME.1 of a folder, which is made. Error Disk.
Status writeManual(const CLI::App& app, const QString& folder);

} // namespace klapper::cli
