// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sentences.h"

#include "app/cli/text.h"

#include <QRegularExpression>

namespace klapper::cli {

QString inWords(std::span<const Sentence> known, const QString& said)
{
    for (const Sentence& sentence : known) {
        const QRegularExpression form(QRegularExpression::anchoredPattern(QString::fromLatin1(sentence.form)),
                                      QRegularExpression::DotMatchesEverythingOption);
        const QRegularExpressionMatch match = form.match(said);
        if (!match.hasMatch())
            continue;
        const QString words = Text::tr(sentence.words);
        // What was quoted may hold a %1 itself: all of it goes in at once.
        switch (form.captureCount()) {
        case 0:
            return words;
        case 1:
            return words.arg(match.captured(1));
        case 2:
            return words.arg(match.captured(1), match.captured(2));
        case 3:
            return words.arg(match.captured(1), match.captured(2), match.captured(3));
        default:
            return words.arg(match.captured(1), match.captured(2), match.captured(3), match.captured(4));
        }
    }
    return said;
}

} // namespace klapper::cli
