// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

namespace klapper::gallery {

/// Names and signs that are the same in every language; each kind says why.
const QRegularExpression& foreignWords();
/// What the fixtures of the gallery and the data of the program have written in English: prompts, titles, file names,
/// answers of a service. One long text.
const QString& writtenWords();

} // namespace klapper::gallery
