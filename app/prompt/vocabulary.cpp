// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/vocabulary.h"

namespace klapper {

const QList<VocabularyEntry>& vocabulary()
{
    static const QList<VocabularyEntry> none;
    return none;
}

const VocabularyEntry* vocabularyEntry(const QString&) { return nullptr; }

QList<WordHit> findWords(const QString&) { return {}; }

QString withWord(const QString& text, const VocabularyEntry&) { return text; }

} // namespace klapper
