// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/finishwords.h"

#include "app/cli/detailwords.h"
#include "app/cli/exportwords.h"
#include "app/cli/numbers.h"
#include "app/cli/planwords.h"
#include "app/cli/text.h"
#include "app/cli/words.h"

#include <QFileInfo>
#include <QJsonArray>

namespace klapper::cli {

QString presetText(const ExportPreset& preset)
{
    switch (preset.kind) {
    case ExportKind::Original:
        return Text::tr("a plain copy of each clip");
    case ExportKind::Join:
        return Text::tr("one file; copied where all clips agree, else made equal");
    case ExportKind::Images:
        return Text::tr("a folder of PNG pictures, the sound as WAV beside them");
    case ExportKind::Still:
        return preset.sheet ? Text::tr("a sheet of pictures, PNG") : Text::tr("one picture, PNG");
    case ExportKind::Sound:
        return Text::tr("the sound alone, %1").arg(preset.suffix.toUpper());
    case ExportKind::Video:
    case ExportKind::Animation:
        break;
    }
    QStringList parts{preset.suffix.toUpper(), preset.encoder};
    if (preset.size)
        parts.append(sizeText(*preset.size));
    if (preset.ratio)
        parts.append(Text::tr("cropped to %1:%2").arg(preset.ratio->width()).arg(preset.ratio->height()));
    if (preset.mostWidth > 0)
        parts.append(Text::tr("%1 px wide at most").arg(preset.mostWidth));
    if (preset.mostRate > 0)
        parts.append(Text::tr("%1 frames a second at most").arg(preset.mostRate));
    parts.append(preset.audioEncoder.isEmpty() ? Text::tr("no sound") : preset.audioEncoder);
    return parts.join(Text::tr(", "));
}

QString lackText(MediaAbilities::Lack lack, const ExportPreset& preset)
{
    switch (lack) {
    case MediaAbilities::Lack::None:
        return {};
    case MediaAbilities::Lack::NoFfmpeg:
        return Text::tr("ffmpeg is not installed, or does not start");
    case MediaAbilities::Lack::NoFfprobe:
        return Text::tr("ffprobe is not installed, or does not start");
    case MediaAbilities::Lack::Encoder:
        return Text::tr("the ffmpeg of this machine has no encoder %1").arg(preset.encoder);
    case MediaAbilities::Lack::AudioEncoder:
        return Text::tr("the ffmpeg of this machine has no encoder %1").arg(preset.audioEncoder);
    case MediaAbilities::Lack::Muxer:
        return Text::tr("the ffmpeg of this machine cannot write %1").arg(preset.container);
    }
    Q_UNREACHABLE();
}

QString warningText(const HandoffWarning& warning, const QList<FinishClip>& clips)
{
    const bool isOfClip = warning.clip >= 0 && warning.clip < clips.size();
    const QString clip = isOfClip ? clipText(warning.clip, clips[warning.clip].clip.path) : QString();
    switch (warning.kind) {
    case HandoffWarning::Kind::NoSizes:
        return Text::tr("an EDL holds no sizes: set the editor to %1 frames a second").arg(warning.detail);
    case HandoffWarning::Kind::OtherRate:
        return Text::tr("%1 has another rate than the timeline (%2): it keeps its speed, its cuts fall on whole frames")
            .arg(clip, warning.detail);
    case HandoffWarning::Kind::UnknownRate:
        return Text::tr("%1 does not say its rate: taken as %2").arg(clip, warning.detail);
    case HandoffWarning::Kind::VaryingRate:
        return Text::tr("%1 shows its frames for different times: its cuts can be off by a frame").arg(clip);
    case HandoffWarning::Kind::MoreChannels:
        return Text::tr("%1 has %2 channels of sound; an EDL takes two").arg(clip, warning.detail);
    case HandoffWarning::Kind::UnusualRate:
        return Text::tr("Final Cut has no timelines of %1 frames a second").arg(warning.detail);
    case HandoffWarning::Kind::NotAscii:
        return Text::tr("names have letters that old programs misread in an EDL");
    case HandoffWarning::Kind::NameChanged:
        return Text::tr("%1: control characters in its path are left out of the EDL; an editor may not find the file")
            .arg(clip);
    }
    Q_UNREACHABLE();
}

QJsonObject exportedJson(const ExportedFile& file, const ExportPlan& plan)
{
    QJsonObject json{{QStringLiteral("file"), file.path},
                     {QStringLiteral("files"), QJsonArray::fromStringList(file.paths)},
                     {QStringLiteral("preset"), plan.preset.id},
                     {QStringLiteral("way"), wayWord(plan.way)},
                     {QStringLiteral("bytes"), file.bytes},
                     {QStringLiteral("frames"), file.frames},
                     {QStringLiteral("seconds"), file.seconds},
                     {QStringLiteral("planned_frames"), plan.frames},
                     {QStringLiteral("planned_seconds"), plan.seconds},
                     {QStringLiteral("differences"), differencesJson(file.differences)}};
    if (plan.hasSound)
        json.insert(u"sound_late_seconds", file.soundLate);
    return json;
}

QString exportedText(const ExportedFile& file, const ExportPlan& plan)
{
    QStringList facts;
    if (!plan.size.isEmpty())
        facts.append(sizeText(plan.size));
    if (file.seconds > 0)
        facts.append(Text::tr("%1 s").arg(numberText(file.seconds, 2)));
    if (file.frames > 0)
        facts.append(framesText(file.frames));
    facts.append(Text::tr("%1 MB").arg(megabytesText(file.bytes)));
    return Text::tr("saved: %1 (%2)").arg(file.path, facts.join(Text::tr(", ")));
}

Trouble troubleOfExport(const Error& error)
{
    const QString detail = detailWords(error.detail).left(500);
    Trouble trouble{.what = whatHappened(error),
                    .cost = {},
                    .kept = Text::tr("the clips are as they were; no unfinished file is left."),
                    .next = whatToDo(error)};
    if (error.kind == ErrorKind::BadInput)
        trouble = {.what = Text::tr("This cannot be made: %1.").arg(detail), .cost = {}, .kept = {}, .next = {}};
    else if (error.kind == ErrorKind::BadFile)
        trouble.what = Text::tr("A clip cannot be used: %1").arg(detail);
    else if (error.kind == ErrorKind::Tool)
        trouble = {.what = Text::tr("ffmpeg failed: %1").arg(detail), .cost = {}, .kept = trouble.kept, .next = {}};
    else if (error.kind == ErrorKind::Disk)
        trouble.next = Text::tr("make room, or write it elsewhere with -o.");
    return trouble;
}

} // namespace klapper::cli
