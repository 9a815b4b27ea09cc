// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace klapper {

class TextTokens;

/// What a word of the film trade tells about.
enum class WordGroup { Size, Angle, Move, Edit, Light, Lens };

/// One entry of resources/prompt/vocabulary.json, in English and Chinese.
struct VocabularyEntry
{
    QString id; ///< "push-in"
    WordGroup group = WordGroup::Size;
    QString phrase; ///< what is inserted into an English text
    QString phraseZh;
    QStringList words; ///< every way to say it, of both languages, the phrases included
    bool operator==(const VocabularyEntry&) const = default;
};

/// A place where a text says an entry.
struct WordHit
{
    QString id;
    WordGroup group = WordGroup::Size;
    qsizetype start = 0; ///< UTF-16 units
    qsizetype length = 0;
    bool operator==(const WordHit&) const = default;
};

/// All entries, in the order of the palette.
const QList<VocabularyEntry>& vocabulary();
/// Null for an unknown id.
const VocabularyEntry* vocabularyEntry(const QString& id);
/// Every entry that the text says, by place; the longest where several fit. Whole words, whatever their case.
QList<WordHit> findWords(const QString& text);
/// The same of a text that was cut already.
QList<WordHit> findWords(const TextTokens& tokens);
/// The text with this entry: it takes the place of the first one of its group, else it leads the text. Chinese where
/// the text is.
QString withWord(const QString& text, const VocabularyEntry& entry);

} // namespace klapper
