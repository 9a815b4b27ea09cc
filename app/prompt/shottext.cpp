// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/shottext.h"

namespace klapper {

QString numberedShots(const QList<Shot>& shots)
{
    QStringList sentences;
    for (qsizetype i = 0; i < shots.size(); ++i) {
        QString text = shots[i].text.simplified();
        if (!text.isEmpty() && !QStringLiteral(".!?\u3002\uff01\uff1f\"\u201d").contains(text.back()))
            text += u'.';
        sentences.append(u"Shot " % QString::number(i + 1) % u": " % text);
    }
    return sentences.join(u' ');
}

QString promptText(const RequestDraft& draft, const Contract& contract)
{
    if (!draft.shotsActive || draft.shots.isEmpty())
        return draft.prompt;
    QStringList parts{draft.prompt.trimmed(), draft.style.trimmed()};
    parts.removeAll(QString());
    if (parts.isEmpty() || !contract.takesSegments())
        parts.append(numberedShots(draft.shots));
    return parts.join(u' ');
}

} // namespace klapper
