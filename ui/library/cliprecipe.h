// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stage/stageclip.h"

#include <QCoreApplication>

namespace klapper {

struct Job;

/// A finished job as the stage shows it.
class ClipRecipe
{
    Q_DECLARE_TR_FUNCTIONS(klapper::ClipRecipe)
public:
    /// The first file of the job; an empty path when it has none.
    static StageClip clipOf(const Job& job);

private:
    static QList<QPair<QString, QString>> rowsOf(const Job& job);
    static QList<QPair<QString, double>> shotsOf(const Job& job);
};

} // namespace klapper
