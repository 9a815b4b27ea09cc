// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/lintscan.h"

#include "app/contract/price.h"
#include "app/prompt/terms.h"

#include <algorithm>

namespace klapper {

namespace {

bool isHeard(const IndexHit& hit)
{
    return hit.value == int(SoundWord::Speech) || hit.value == int(SoundWord::Music)
        || hit.value == int(SoundWord::Effect);
}

/// The first place of a field that would be heard.
std::optional<LintPlace> firstHeard(const LintField& field)
{
    const auto sound = std::find_if(field.sounds.begin(), field.sounds.end(), isHeard);
    const bool speaks = !field.lines.isEmpty();
    if (sound == field.sounds.end() && !speaks)
        return std::nullopt;
    if (sound != field.sounds.end() && (!speaks || sound->start < field.lines.first().start))
        return LintPlace{.role = Role::Text, .start = sound->start, .length = sound->length};
    return LintPlace{.role = Role::Text, .start = field.lines.first().start, .length = field.lines.first().length};
}

void silentSound(LintScan& scan)
{
    for (const LintField& field : std::as_const(scan.fields)) {
        const auto heard = firstHeard(field);
        if (!heard)
            continue;
        const Price price = priceOf(scan.in.draft, scan.in.contract);
        scan.add("A301", field.at(heard->start, heard->length),
                 {{QStringLiteral("a"), field.said(heard->start, heard->length)},
                  {QStringLiteral("cost"), price.audioDifference.toDisplay()}},
                 {QStringLiteral("audioOn")});
        return;
    }
}

void soundUnsaid(LintScan& scan)
{
    const bool isSaid = std::any_of(scan.fields.begin(), scan.fields.end(), [](const LintField& field) {
        return !field.sounds.isEmpty() || !field.lines.isEmpty();
    });
    if (!isSaid && !scan.isBlank())
        scan.add("A302", {.role = Role::Audio}, {}, {QStringLiteral("addRoomTone")});
}

void spokenAgainstSilence(LintScan& scan)
{
    const bool speaks = std::any_of(scan.fields.begin(), scan.fields.end(),
                                    [](const LintField& field) { return !field.lines.isEmpty(); });
    if (!speaks)
        return;
    for (const LintField& field : std::as_const(scan.fields)) {
        for (const IndexHit& hit : field.sounds) {
            if (hit.value != int(SoundWord::NoSpeech))
                continue;
            scan.add("A303", field.at(hit.start, hit.length),
                     {{QStringLiteral("a"), field.said(hit.start, hit.length)}}, {QStringLiteral("dropFirst")});
            return;
        }
    }
}

void lines(LintScan& scan, const LintField& field)
{
    int words = 0;
    int characters = 0;
    for (const QuotedLine& line : field.lines) {
        words += line.words;
        characters += line.characters;
        if (!line.hasSpeaker)
            scan.add("A304", field.at(line.start, line.length));
    }
    const double needed = words / lintLimit(QStringLiteral("A308"), QStringLiteral("wordsPerSecond"))
                        + characters / lintLimit(QStringLiteral("A308"), QStringLiteral("charactersPerSecond"));
    if (field.lines.isEmpty() || needed <= field.seconds)
        return;
    const bool cjk = characters > words;
    scan.add("A308", field.at(field.lines.first().start, field.lines.first().length),
             {{QStringLiteral("w"), number(cjk ? characters : words)},
              {QStringLiteral("s"), number(field.seconds)},
              {QStringLiteral("case"), cjk ? QStringLiteral("cjk") : QString()}});
}

} // namespace

void audioRules(LintScan& scan)
{
    spokenAgainstSilence(scan);
    if (!scan.has(Role::Audio))
        return;
    if (!scan.in.draft.audio)
        return silentSound(scan);
    soundUnsaid(scan);
    for (const LintField& field : std::as_const(scan.fields))
        lines(scan, field);
}

} // namespace klapper
