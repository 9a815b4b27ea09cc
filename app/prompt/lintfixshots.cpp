// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/lintfixes.h"

#include "app/prompt/lintscan.h"
#include "app/prompt/textcuts.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace klapper {

namespace {

/// A file can say any seconds.
int sum(int a, int b)
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    return int(std::clamp(qint64(a) + b, -most, most));
}

int sumOf(const QList<Shot>& shots)
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    const qint64 all = std::accumulate(shots.begin(), shots.end(), qint64(0),
                                       [](qint64 begun, const Shot& shot) { return begun + shot.seconds; });
    return int(std::clamp(all, -most, most));
}

std::pair<int, int> clipBounds(const Contract& contract)
{
    const Field* field = contract.field(Role::Duration);
    const double low = field ? field->minimum.value_or(3) : 3;
    const double high = field ? field->maximum.value_or(15) : 15;
    return {int(low), int(std::max(low, high))};
}

void setClip(const FixCall& call, int seconds)
{
    const auto [low, high] = clipBounds(call.contract);
    call.draft.seconds = std::clamp(seconds, low, high);
}

/// The seconds of the clip over the shots, as near as whole seconds come to how they were.
void fitShots(const FixCall& call)
{
    QList<Shot>& shots = call.draft.shots;
    const int total = call.draft.seconds;
    if (shots.isEmpty() || total < shots.size())
        return;
    double weights = 0;
    for (const Shot& shot : std::as_const(shots))
        weights += std::max(1, shot.seconds);
    double said = 0;
    int given = 0;
    for (qsizetype i = 0; i < shots.size(); ++i) {
        said += std::max(1, shots[i].seconds);
        const int left = int(shots.size() - 1 - i); // each of them needs a second
        const int upTo = std::clamp(int(said / weights * total + 0.5), given + 1, total - left);
        shots[i].seconds = upTo - given;
        given = upTo;
    }
}

/// The clip's seconds in parts that are as equal as whole seconds can be.
QList<Shot> evenShots(const QStringList& texts, int seconds)
{
    QList<Shot> shots;
    for (const QString& text : texts)
        shots.append({text, 1});
    const int count = int(shots.size());
    for (int i = 0; i < count; ++i)
        shots[i].seconds = std::max(1, seconds * (i + 1) / count - seconds * i / count);
    return shots;
}

void merge(QList<Shot>& shots, qsizetype first)
{
    if (first < 0 || first + 1 >= shots.size())
        return;
    const Shot second = shots.takeAt(first + 1);
    Shot& shot = shots[first];
    if (shot.text.trimmed().isEmpty() || second.text.trimmed().isEmpty())
        shot.text += second.text;
    else
        shot.text = endedBy(shot.text, second.text.trimmed());
    shot.seconds = sum(shot.seconds, second.seconds);
}

/// With the shot behind it; the last one with the one before.
void mergeShots(const FixCall& call)
{
    const int shot = call.shot();
    if (shot >= 0)
        merge(call.draft.shots, shot + 1 < call.draft.shots.size() ? shot : shot - 1);
}

void mergeShortest(const FixCall& call)
{
    QList<Shot>& shots = call.draft.shots;
    const auto most = qsizetype(lintLimit(QStringLiteral("S110"), QStringLiteral("shots")));
    while (shots.size() > most && shots.size() > 1) {
        qsizetype best = 0;
        for (qsizetype i = 1; i + 1 < shots.size(); ++i) {
            if (sum(shots[i].seconds, shots[i + 1].seconds) < sum(shots[best].seconds, shots[best + 1].seconds))
                best = i;
        }
        merge(shots, best);
    }
}

/// Its seconds go to a neighbour, so that the sum stays.
void removeShot(const FixCall& call)
{
    const int shot = call.shot();
    if (shot < 0 || call.draft.shots.size() < 2)
        return;
    const Shot gone = call.draft.shots.takeAt(shot);
    Shot& neighbour = call.draft.shots[std::max(0, shot - 1)];
    neighbour.seconds = sum(neighbour.seconds, gone.seconds);
}

void clampShot(const FixCall& call)
{
    const int shot = call.shot();
    if (shot >= 0)
        call.draft.shots[shot].seconds = std::clamp(call.draft.shots[shot].seconds, 1, std::max(1, call.draft.seconds));
}

void rowsFromText(const FixCall& call)
{
    const auto parsed = parseShots(call.draft.prompt);
    if (!parsed || parsed->shots.isEmpty())
        return;
    RequestDraft& draft = call.draft;
    draft.prompt = parsed->scene;
    if (!parsed->style.isEmpty())
        draft.style = parsed->style;
    draft.shots = parsed->shots;
    draft.shotsActive = true;
    if (parsed->timed)
        setClip(call, sumOf(draft.shots));
    else
        fitShots(call);
}

void shotsFromCuts(const FixCall& call)
{
    const QStringList pieces = cutPieces(call.draft.prompt);
    if (pieces.size() < 2 || !call.draft.shots.isEmpty())
        return;
    call.draft.shots = evenShots(pieces, call.draft.seconds);
    call.draft.shotsActive = true;
    call.draft.prompt.clear();
}

} // namespace

FixTable shotFixes()
{
    return {
        {QStringLiteral("fitClip"),
         [](const FixCall& call) {
             setClip(call, sumOf(call.draft.shots));
         }},
        {QStringLiteral("clampSeconds"),
         [](const FixCall& call) {
             setClip(call, call.draft.seconds);
         }},
        {QStringLiteral("fitShots"), fitShots},
        {QStringLiteral("mergeShots"), mergeShots},
        {QStringLiteral("mergeShortest"), mergeShortest},
        {QStringLiteral("removeShot"), removeShot},
        {QStringLiteral("clampShot"), clampShot},
        {QStringLiteral("addFraming"),
         [](const FixCall& call) {
             if (QString* text = call.text())
                 *text = ledBy(*text, call.value("framing"));
         }},
        {QStringLiteral("rowsFromText"), rowsFromText},
        {QStringLiteral("shotsFromCuts"), shotsFromCuts},
    };
}

} // namespace klapper
