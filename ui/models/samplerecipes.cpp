// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/samplerecipes.h"

namespace klapper {

namespace {

RequestDraft multiShot()
{
    RequestDraft draft;
    draft.endpoint = {Tier::Pro, Mode::TextToVideo};
    draft.prompt = QStringLiteral(
        "Cinematic multi-shot of a young American couple celebrating their anniversary at a candlelit rooftop "
        "restaurant. Subtle ambient string music, gentle wind, distant traffic.");
    draft.shots = {{QStringLiteral("Wide of the city skyline at golden hour."), 2},
                   {QStringLiteral("Medium two-shot, the couple toasting."), 3},
                   {QStringLiteral("Tight on the woman's smile, soft bokeh, warm fill light."), 3}};
    draft.shotsActive = true;
    draft.seconds = 8;
    draft.audio = true;
    return draft;
}

RequestDraft portrait()
{
    RequestDraft draft;
    draft.endpoint = {Tier::FourK, Mode::ImageToVideo};
    draft.prompt = QStringLiteral(
        "Gentle camera dolly-in on the subject from the source image. Subtle breathing motion, identity-stable "
        "features, soft natural light, shallow depth of field. Background: warm golden-hour glow with a slow drift "
        "of dust motes. No dialogue, only ambient room tone.");
    draft.audio = true;
    return draft;
}

RequestDraft vertical()
{
    RequestDraft draft;
    draft.endpoint = {Tier::Standard, Mode::TextToVideo};
    draft.prompt = QStringLiteral(
        "9:16 vertical. A barista in a black apron pulls a single espresso shot, steam rising into morning sun, rich "
        "crema slowly forming. Close-up handheld, shallow depth of field, warm cafe ambience and the hiss of the "
        "steam wand.");
    draft.aspect = QStringLiteral("9:16");
    draft.audio = true;
    return draft;
}

} // namespace

RequestDraft sampleDraft(Sample sample)
{
    switch (sample) {
    case Sample::MultiShot:
        return multiShot();
    case Sample::Portrait:
        return portrait();
    case Sample::Vertical:
        return vertical();
    }
    Q_UNREACHABLE();
}

} // namespace klapper
