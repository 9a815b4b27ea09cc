// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recentprompts.h"

#include "app/jobs/jobqueue.h"
#include "app/prompt/shottext.h"

#include <QSet>

namespace klapper {

QString wholeText(const RequestDraft& draft)
{
    QStringList parts{draft.prompt.trimmed()};
    if (draft.shotsActive)
        parts += {draft.style.trimmed(), numberedShots(draft.shots)};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QList<RecentPrompt> recentPrompts(const JobQueue& queue, int most)
{
    QList<RecentPrompt> recent;
    QSet<QString> known;
    const QStringList ids = queue.ids();
    for (qsizetype at = ids.size() - 1; at >= 0 && recent.size() < most; --at) {
        const Job* job = queue.job(ids[at]);
        const QString text = job ? wholeText(job->draft) : QString();
        if (text.isEmpty() || known.contains(text))
            continue;
        known.insert(text);
        recent.append({text, job->draft, job->createdAt});
    }
    return recent;
}

} // namespace klapper
