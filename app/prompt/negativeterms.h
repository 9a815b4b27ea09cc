// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace klapper {

/// One term of a negative prompt: what stands between its commas.
struct NegativeTerm
{
    qsizetype start = 0; ///< UTF-16 units
    qsizetype length = 0;
    QString text;
    QString thing; ///< without "no", "don't", "without" in front; the text itself where none is
};

QList<NegativeTerm> negativeTerms(const QString& negative);
/// The negative prompt with another text in place of the n-th term; empty: without it and its comma.
QString withTerm(const QString& negative, qsizetype n, const QString& text);

} // namespace klapper
