// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contract/requestcheck.h"

#include "app/core/framereference.h"
#include "app/prompt/shottext.h"
#include "app/service/hostpolicy.h"

#include <cmath>
#include <numeric>

namespace klapper {

namespace {

using Problems = QList<Problem>;

/// Whole numbers above this are not exact in JSON as most readers take it.
constexpr qint64 largestExactInteger = (qint64(1) << 53) - 1;
/// Code points of a text where the contract gives no limit (Kling API).
constexpr int otherwiseLongest = 2500;

void checkText(const RequestDraft& draft, const Contract& contract, Problems& problems)
{
    const QString text = promptText(draft, contract);
    if (text.trimmed().isEmpty())
        problems.append({.kind = ProblemKind::PromptMissing});
    const auto tooLong = [&problems](const QString& value, const Field* field, Role role) {
        const int longest = field ? field->maxLength.value_or(otherwiseLongest) : otherwiseLongest;
        if (field && codePoints(value) > longest) {
            problems.append({.kind = ProblemKind::TextTooLong,
                             .role = role,
                             .value = double(codePoints(value)),
                             .limit = double(longest)});
        }
    };
    tooLong(text, contract.field(Role::Text), Role::Text);
    tooLong(draft.negative, contract.field(Role::Negative), Role::Negative);
}

void checkSegment(const RequestDraft& draft, int index, const SegmentForm& form, Problems& problems)
{
    const int length = codePoints(draft.shots[index].text);
    if (length > form.maxTextLength) {
        problems.append({.kind = ProblemKind::TextTooLong,
                         .role = Role::Shots,
                         .shot = index,
                         .value = double(length),
                         .limit = double(form.maxTextLength)});
    }
}

void checkShots(const RequestDraft& draft, const Contract& contract, Problems& problems)
{
    if (!draft.shotsActive || draft.shots.isEmpty())
        return;
    if (draft.shots.size() > contract.maxShots()) {
        problems.append({.kind = ProblemKind::TooManyShots,
                         .role = Role::Shots,
                         .value = double(draft.shots.size()),
                         .limit = double(contract.maxShots())});
    }
    qint64 sum = 0; // a file can say any seconds
    for (int i = 0; i < draft.shots.size(); ++i) {
        const Shot& shot = draft.shots[i];
        sum += shot.seconds;
        if (shot.text.trimmed().isEmpty())
            problems.append({.kind = ProblemKind::ShotTextMissing, .role = Role::Shots, .shot = i});
        if (shot.seconds < 1 || shot.seconds > draft.seconds) {
            problems.append({.kind = ProblemKind::ShotSecondsRange,
                             .role = Role::Shots,
                             .shot = i,
                             .value = double(shot.seconds),
                             .low = 1,
                             .limit = double(draft.seconds)});
        }
        if (contract.takesSegments())
            checkSegment(draft, i, *contract.field(Role::Shots)->segment, problems);
    }
    if (sum != draft.seconds) {
        problems.append({.kind = ProblemKind::ShotSecondsSum,
                         .role = Role::Shots,
                         .value = double(sum),
                         .limit = double(draft.seconds)});
    }
}

void checkFrames(const RequestDraft& draft, const Contract& contract, Problems& problems)
{
    const auto checkImage = [&problems](const QString& image, const Field& field) {
        if (isFrameReference(image)) {
            if (!field.takesEmbedded)
                problems.append({.kind = ProblemKind::EmbeddedNotTaken, .role = field.role});
            return;
        }
        const Status checked = checkImageUrl(image);
        if (!checked)
            problems.append({.kind = ProblemKind::UrlNotPublic, .role = field.role, .text = checked.error().detail});
    };
    const Field* first = contract.field(Role::FirstFrame);
    const Field* last = contract.field(Role::LastFrame);
    if (first && draft.firstFrame.isEmpty()) {
        if (first->required)
            problems.append({.kind = ProblemKind::FirstFrameMissing, .role = Role::FirstFrame});
        else if (last && !draft.lastFrame.isEmpty())
            problems.append({.kind = ProblemKind::LastFrameAlone, .role = Role::LastFrame});
    } else if (first) {
        checkImage(draft.firstFrame, *first);
    }
    if (last && !draft.lastFrame.isEmpty())
        checkImage(draft.lastFrame, *last);
}

void checkRange(const Field* field, double value, ProblemKind kind, Problems& problems)
{
    if (!field)
        return;
    const double low = field->minimum.value_or(-HUGE_VAL);
    const double high = field->maximum.value_or(HUGE_VAL);
    if (std::isnan(value) || value < low || value > high)
        problems.append({.kind = kind, .role = field->role, .value = value, .low = low, .limit = high});
}

void checkSettings(const RequestDraft& draft, const Contract& contract, Problems& problems)
{
    checkRange(contract.field(Role::Duration), draft.seconds, ProblemKind::DurationRange, problems);
    const Field* aspect = contract.field(Role::Aspect);
    if (aspect && !aspect->choices.isEmpty() && !aspect->choices.contains(draft.aspect)) {
        problems.append({.kind = ProblemKind::AspectUnknown,
                         .role = Role::Aspect,
                         .text = draft.aspect,
                         .choices = aspect->choices});
    }
    checkRange(contract.field(Role::Guidance), draft.guidance, ProblemKind::GuidanceRange, problems);
    if (contract.has(Role::Seed) && draft.seed && (*draft.seed < 0 || *draft.seed > largestExactInteger)) {
        problems.append({.kind = ProblemKind::SeedRange,
                         .role = Role::Seed,
                         .value = double(*draft.seed),
                         .limit = double(largestExactInteger)});
    }
}

} // namespace

QList<Problem> check(const RequestDraft& draft, const Contract& contract)
{
    Problems problems;
    for (const QString& name : contract.unknownRequired)
        problems.append({.kind = ProblemKind::EndpointUnknownField, .text = name});
    checkText(draft, contract, problems);
    checkShots(draft, contract, problems);
    checkFrames(draft, contract, problems);
    checkSettings(draft, contract, problems);
    return problems;
}

int codePoints(const QString& text) { return int(text.toUcs4().size()); }

} // namespace klapper
