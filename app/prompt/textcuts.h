// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/wordindex.h"

#include <utility>

namespace klapper {

/// The text without [start, start + length) and without the comma, the "and" and the blank that only it needed.
QString without(const QString& text, qsizetype start, qsizetype length);
/// Without every place in `hits`, found in this text, that has this value.
QString withoutHits(const QString& text, const QList<IndexHit>& hits, int value);
/// Without any place that says `word`; whole words, whatever their case. Just the text when it is not there.
QString withoutWord(const QString& text, const QString& word);
/// The piece between marks that holds [start, start + length): its start and length, without blanks at its ends.
std::pair<qsizetype, qsizetype> clauseAround(const QString& text, qsizetype start, qsizetype length);
/// "Wide shot, a barista …": the phrase in front, with a comma of the text's language.
QString ledBy(const QString& text, const QString& phrase);
/// With a sentence at the end.
QString endedBy(const QString& text, const QString& sentence);

} // namespace klapper
