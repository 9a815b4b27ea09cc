// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/wordindex.h"

#include <QSet>

class QJsonObject;

namespace klapper {

/// What a word of the list "sound" tells; the value of its hits.
enum class SoundWord { Speech, Music, Effect, NoSpeech, Silence };

/// A look: one family of words.
struct StyleFamily
{
    QString id;
    QStringList excludes; ///< ids of what cannot be had together with it
};

/// The word lists of resources/prompt/terms.json, in English and Chinese: what the lint rules look for beside the
/// vocabulary.
class Terms
{
public:
    /// Read once. Aborts when the shipped data is broken: a build fault.
    static const Terms& shipped();

    WordIndex sounds;      ///< int(SoundWord)
    WordIndex styles;      ///< index into families
    WordIndex shapes;      ///< index into ratios
    WordIndex subjects;    ///< 0: a person, 1: a product
    WordIndex anchors;     ///< words on what must stay
    WordIndex signs;       ///< what is written, not spoken
    WordIndex camera;      ///< "camera" itself
    WordIndex connectives; ///< "then"
    WordIndex pronouns;
    WordIndex negations;
    QList<StyleFamily> families;
    QList<QStringList> ratios;
    QSet<QString> rigs; ///< moves that go with another move: how the camera is held
    QSet<QString> cuts;
    QHash<QString, QSet<QString>> contradictions; ///< vocabulary ids, both ways
    QHash<QString, QString> endings;              ///< of an address -> the image's format
    QStringList documentedFormats;
    QStringList liveFormats;

private:
    Terms();
    void readStyles(const QJsonObject& data);
    void readMoves(const QJsonObject& data);
    void readSounds(const QJsonObject& data);
    void readFormats(const QJsonObject& data);
};

} // namespace klapper
