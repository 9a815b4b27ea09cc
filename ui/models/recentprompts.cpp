// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recentprompts.h"

#include "app/jobs/journal.h"
#include "app/prompt/shottext.h"

#include <QSet>

namespace klapper {

namespace {

constexpr int jobsAtOnce = 100;
/// Whoever made two thousand takes of one prompt waits for no more.
constexpr int mostLookedAt = 2'000;

} // namespace

QString wholeText(const RequestDraft& draft)
{
    QStringList parts{draft.prompt.trimmed()};
    if (draft.shotsActive)
        parts += {draft.style.trimmed(), numberedShots(draft.shots)};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QList<RecentPrompt> recentPrompts(Journal& journal, int most)
{
    QList<RecentPrompt> recent;
    QSet<QString> known;
    for (int skip = 0; skip < mostLookedAt; skip += jobsAtOnce) {
        const Result<QList<Job>> jobs = journal.list({.states = {}, .most = jobsAtOnce, .skip = skip});
        if (!jobs)
            break;
        for (auto job = jobs->crbegin(); job != jobs->crend() && recent.size() < most; ++job) {
            const QString text = wholeText(job->draft);
            if (text.isEmpty() || known.contains(text))
                continue;
            known.insert(text);
            recent.append({text, job->draft, job->createdAt});
        }
        if (recent.size() == most || jobs->size() < jobsAtOnce)
            break;
    }
    return recent;
}

} // namespace klapper
