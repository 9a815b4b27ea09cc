// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/shottext.h"

#include "app/prompt/scriptsplit.h"
#include "app/prompt/shotparse.h"

#include <algorithm>
#include <limits>

namespace klapper {

namespace {

/// Where a row gets its own text back, since that says the same: numberedShots() folds blanks and adds a full stop.
QString keptText(const QString& parsed, const QList<Shot>& kept)
{
    for (const Shot& shot : kept) {
        const QString sent = shot.text.simplified();
        if (parsed == sent || parsed == QString(sent % u'.'))
            return shot.text;
    }
    return parsed;
}

/// Style and numbered shots as withRowsAsText() puts them behind the scene.
QString behindScene(const RequestDraft& draft)
{
    const bool said = std::any_of(draft.shots.begin(), draft.shots.end(),
                                  [](const Shot& shot) { return !shot.text.trimmed().isEmpty(); });
    QStringList parts{draft.style.trimmed(), said ? numberedShots(draft.shots) : QString()};
    parts.removeAll(QString());
    return parts.join(u' ');
}

/// The text before `end`, where it ends with that as words of their own.
std::optional<QString> before(const QString& text, const QString& end)
{
    if (end.isEmpty() || !text.endsWith(end))
        return std::nullopt;
    const QString start = text.chopped(end.size());
    if (start.isEmpty())
        return start;
    return start.back().isSpace() ? std::optional(start.chopped(1)) : std::nullopt;
}

void takeParsed(const ParsedShots& parsed, RequestDraft& rows)
{
    const QList<Shot> kept = rows.shots;
    const auto scene = before(parsed.scene, rows.style.trimmed());
    rows.prompt = scene.value_or(parsed.scene);
    QStringList style{scene ? rows.style : QString(), parsed.style};
    style.removeAll(QString());
    rows.style = style.join(u' ');
    rows.shots = parsed.shots;
    const QList<int> even = evenSeconds(rows.seconds, int(parsed.shots.size()));
    for (qsizetype i = 0; i < rows.shots.size(); ++i) {
        Shot& shot = rows.shots[i];
        shot.text = keptText(shot.text, kept);
        if (!parsed.timed)
            shot.seconds = kept.size() == rows.shots.size() ? kept[i].seconds : even[i];
    }
    constexpr ClipLimits limits;
    if (parsed.timed)
        rows.seconds = std::clamp(secondsOf(rows.shots), limits.leastSeconds, limits.mostSeconds);
}

} // namespace

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

RequestDraft withRowsAsText(const RequestDraft& draft)
{
    if (!draft.shotsActive)
        return draft;
    RequestDraft text = draft;
    text.shotsActive = false;
    const QString behind = behindScene(draft);
    if (!behind.isEmpty())
        text.prompt = draft.prompt.isEmpty() ? behind : QString(draft.prompt % u' ' % behind);
    return text;
}

RequestDraft withTextAsRows(const RequestDraft& draft)
{
    if (draft.shotsActive)
        return draft;
    RequestDraft rows = draft;
    rows.shotsActive = true;
    const QString behind = behindScene(draft);
    const auto scene = before(draft.prompt, behind);
    if (scene && behind != draft.style.trimmed()) { // the rows are in the text as they were
        rows.prompt = *scene;
        return rows;
    }
    // One "Shot 1:" is a list when there were rows: it is what is left of them.
    if (const auto parsed = parseShots(draft.prompt, draft.shots.isEmpty() ? 2 : 1)) {
        takeParsed(*parsed, rows);
        return rows;
    }
    rows.prompt = before(draft.prompt, draft.style.trimmed()).value_or(draft.prompt);
    if (rows.shots.isEmpty())
        rows.shots = {{QString(), draft.seconds}};
    return rows;
}

QList<int> evenSeconds(int total, int count)
{
    QList<int> parts;
    for (int i = 0; i < count; ++i)
        parts.append(std::max(1, total / count + (i < total % count ? 1 : 0)));
    return parts;
}

int secondsOf(const QList<Shot>& shots)
{
    qint64 sum = 0;
    for (const Shot& shot : shots)
        sum += shot.seconds;
    constexpr qint64 most = std::numeric_limits<int>::max();
    return int(std::clamp(sum, -most, most));
}

} // namespace klapper
