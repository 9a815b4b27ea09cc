// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace klapper {

enum class DiffKind { Same, Removed, Added };

/// A stretch of text that two texts share, or that only one of them has.
struct DiffPiece
{
    DiffKind kind = DiffKind::Same;
    QString text;
    bool operator==(const DiffPiece&) const = default;
};

/// What makes `after` of `before`, by whole words (each sign of Chinese and Japanese is one) and with as few changes as
/// there can be. Same and Removed pieces make `before`, Same and Added pieces `after`, to the last blank; of a change
/// what was removed comes first. Texts that have next to nothing in common come as one removed and one added piece.
QList<DiffPiece> wordDiff(const QString& before, const QString& after);
/// Words in the pieces of that kind; blanks and punctuation do not count.
int countWords(const QList<DiffPiece>& pieces, DiffKind kind);

} // namespace klapper
