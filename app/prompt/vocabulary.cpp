// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/vocabulary.h"

#include "app/prompt/promptdata.h"
#include "app/prompt/textcuts.h"
#include "app/prompt/wordindex.h"

#include <QJsonArray>

namespace klapper {

namespace {

WordGroup groupOf(const QString& word)
{
    static const QHash<QString, WordGroup> groups{
        {QStringLiteral("size"), WordGroup::Size},   {QStringLiteral("angle"), WordGroup::Angle},
        {QStringLiteral("move"), WordGroup::Move},   {QStringLiteral("edit"), WordGroup::Edit},
        {QStringLiteral("light"), WordGroup::Light}, {QStringLiteral("lens"), WordGroup::Lens}};
    if (!groups.contains(word))
        qFatal("the vocabulary names an unknown group");
    return groups[word];
}

struct Shipped
{
    QList<VocabularyEntry> entries;
    QHash<QString, int> byId;
    WordIndex index;
};

Shipped readShipped()
{
    Shipped shipped;
    const QJsonArray rows = promptData(QStringLiteral("vocabulary"))[u"entries"].toArray();
    for (const QJsonValue& value : rows) {
        const QJsonObject row = value.toObject();
        VocabularyEntry entry{.id = row[u"id"].toString(),
                              .group = groupOf(row[u"group"].toString()),
                              .phrase = row[u"en"].toString(),
                              .phraseZh = row[u"zh"].toString(),
                              .words = {}};
        const int place = int(shipped.entries.size());
        entry.words = shipped.index.add(entry.phrase, place) + shipped.index.add(entry.phraseZh, place);
        const QJsonArray words = row[u"words"].toArray();
        for (const QJsonValue& word : words)
            entry.words += shipped.index.add(word.toString(), place);
        entry.words.removeDuplicates();
        shipped.byId.insert(entry.id, place);
        shipped.entries.append(entry);
    }
    return shipped;
}

const Shipped& shipped()
{
    static const Shipped all = readShipped();
    return all;
}

QString capital(QString phrase)
{
    if (!phrase.isEmpty())
        phrase[0] = phrase[0].toUpper();
    return phrase;
}

/// "Wide of the cafe": what comes in its place needs the preposition too.
QString preposition(const QString& said)
{
    const bool leans = said.endsWith(u" of", Qt::CaseInsensitive) || said.endsWith(u" on", Qt::CaseInsensitive);
    return leans ? QStringLiteral(" of") : QString();
}

QString inPlaceOf(const WordHit& hit, const QString& text, const QString& phrase, bool chinese)
{
    const QString said = text.mid(hit.start, hit.length);
    QString put = said.front().isUpper() ? capital(phrase) : phrase;
    if (!chinese)
        put += preposition(said);
    return text.left(hit.start) % put % text.mid(hit.start + hit.length);
}

} // namespace

const QList<VocabularyEntry>& vocabulary() { return shipped().entries; }

const VocabularyEntry* vocabularyEntry(const QString& id)
{
    const auto found = shipped().byId.constFind(id);
    return found == shipped().byId.constEnd() ? nullptr : &shipped().entries.at(*found);
}

QList<WordHit> findWords(const QString& text) { return findWords(TextTokens(text)); }

QList<WordHit> findWords(const TextTokens& tokens)
{
    QList<WordHit> hits;
    const QList<IndexHit> found = shipped().index.find(tokens);
    for (const IndexHit& hit : found) {
        const VocabularyEntry& entry = shipped().entries.at(hit.value);
        hits.append({entry.id, entry.group, hit.start, hit.length});
    }
    return hits;
}

QString withWord(const QString& text, const VocabularyEntry& entry)
{
    const bool chinese = isChinese(text);
    const QString& phrase = chinese ? entry.phraseZh : entry.phrase;
    const QList<WordHit> hits = findWords(text);
    for (const WordHit& hit : hits) {
        if (hit.group == entry.group)
            return inPlaceOf(hit, text, phrase, chinese);
    }
    return ledBy(text, phrase);
}

} // namespace klapper
