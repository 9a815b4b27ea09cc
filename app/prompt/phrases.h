// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace klapper {

enum class PhraseGroup { Sound, Identity };

/// One entry of resources/prompt/phrases.json (seed, "Prompting Kling 3.0"): more than a word of the trade, ready to
/// stand in a prompt.
struct Phrase
{
    QString id; ///< "room-tone"
    PhraseGroup group = PhraseGroup::Sound;
    QString text;   ///< English; with a full stop it is a sentence of its own
    QString textZh; ///< Chinese
    bool operator==(const Phrase&) const = default;
};

/// All of them, in the order of the file.
const QList<Phrase>& phrases();
/// The one with that id, in the language of `text`. Aborts when there is none: a build fault.
QString phraseFor(const QString& id, const QString& text);

} // namespace klapper
