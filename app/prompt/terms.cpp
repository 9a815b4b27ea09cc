// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/terms.h"

#include "app/prompt/promptdata.h"

#include <QJsonArray>

namespace klapper {

namespace {

QStringList stringsOf(const QJsonValue& value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& each : array)
        strings.append(each.toString());
    return strings;
}

QSet<QString> setOf(const QJsonValue& value)
{
    const QStringList strings = stringsOf(value);
    return {strings.begin(), strings.end()};
}

void addAll(WordIndex& index, const QJsonValue& words, int value = 0)
{
    const QStringList patterns = stringsOf(words);
    if (patterns.isEmpty())
        qFatal("a word list is missing from the program");
    for (const QString& pattern : patterns)
        index.add(pattern, value);
}

} // namespace

const Terms& Terms::shipped()
{
    static const Terms terms;
    return terms;
}

Terms::Terms()
{
    const QJsonObject data = promptData(QStringLiteral("terms"));
    addAll(subjects, data[u"people"], 0);
    addAll(subjects, data[u"products"], 1);
    addAll(anchors, data[u"anchors"]);
    addAll(signs, data[u"signs"]);
    addAll(camera, data[u"camera"]);
    addAll(connectives, data[u"connectives"]);
    addAll(pronouns, data[u"pronouns"]);
    addAll(negations, data[u"negations"]);
    readSounds(data[u"sound"].toObject());
    readStyles(data);
    readMoves(data);
    readFormats(data);
}

void Terms::readSounds(const QJsonObject& data)
{
    addAll(sounds, data[u"noSpeech"], int(SoundWord::NoSpeech));
    addAll(sounds, data[u"silence"], int(SoundWord::Silence));
    addAll(sounds, data[u"music"], int(SoundWord::Music));
    addAll(sounds, data[u"effects"], int(SoundWord::Effect));
    addAll(sounds, data[u"speech"], int(SoundWord::Speech));
}

void Terms::readStyles(const QJsonObject& data)
{
    const QJsonArray rows = data[u"styles"].toArray();
    for (const QJsonValue& row : rows) {
        addAll(styles, row[u"words"], int(families.size()));
        families.append({row[u"id"].toString(), stringsOf(row[u"excludes"])});
    }
    const QJsonArray forms = data[u"shapes"].toArray();
    for (const QJsonValue& row : forms) {
        addAll(shapes, row[u"words"], int(ratios.size()));
        ratios.append(stringsOf(row[u"ratios"]));
    }
}

void Terms::readMoves(const QJsonObject& data)
{
    rigs = setOf(data[u"rigs"]);
    cuts = setOf(data[u"cuts"]);
    const QJsonObject pairs = data[u"contradictions"].toObject();
    for (auto it = pairs.begin(); it != pairs.end(); ++it) {
        const QStringList others = stringsOf(it.value());
        for (const QString& other : others) {
            contradictions[it.key()].insert(other);
            contradictions[other].insert(it.key());
        }
    }
}

void Terms::readFormats(const QJsonObject& data)
{
    const QJsonObject known = data[u"imageEndings"].toObject();
    for (auto it = known.begin(); it != known.end(); ++it)
        endings.insert(it.key(), it.value().toString());
    documentedFormats = stringsOf(data[u"imageFormats"][u"documented"]);
    liveFormats = stringsOf(data[u"imageFormats"][u"live"]);
}

} // namespace klapper
