// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/finishwords.h"

#include "app/cli/exportwords.h"
#include "app/cli/planwords.h"
#include "app/cli/words.h"

#include <QFileInfo>
#include <QJsonArray>

namespace klapper::cli {

QString presetText(const ExportPreset& preset)
{
    switch (preset.kind) {
    case ExportKind::Original:
        return QStringLiteral("a plain copy of each clip");
    case ExportKind::Join:
        return QStringLiteral("one file; copied where all clips agree, else made equal");
    case ExportKind::Images:
        return QStringLiteral("a folder of PNG pictures, the sound as WAV beside them");
    case ExportKind::Still:
        return preset.sheet ? QStringLiteral("a sheet of pictures, PNG") : QStringLiteral("one picture, PNG");
    case ExportKind::Sound:
        return u"the sound alone, " % preset.suffix.toUpper();
    case ExportKind::Video:
    case ExportKind::Animation:
        break;
    }
    QStringList parts{preset.suffix.toUpper() % u", " % preset.encoder};
    if (preset.size)
        parts.append(sizeText(*preset.size));
    if (preset.ratio)
        parts.append(u"cropped to " % QString::number(preset.ratio->width()) % u':'
                     % QString::number(preset.ratio->height()));
    if (preset.mostWidth > 0)
        parts.append(QString::number(preset.mostWidth) % u" px wide at most");
    if (preset.mostRate > 0)
        parts.append(QString::number(preset.mostRate) % u" frames a second at most");
    parts.append(preset.audioEncoder.isEmpty() ? QStringLiteral("no sound") : preset.audioEncoder);
    return parts.join(u", ");
}

QString lackText(MediaAbilities::Lack lack, const ExportPreset& preset)
{
    switch (lack) {
    case MediaAbilities::Lack::None:
        return {};
    case MediaAbilities::Lack::NoFfmpeg:
        return QStringLiteral("ffmpeg is not installed, or does not start");
    case MediaAbilities::Lack::NoFfprobe:
        return QStringLiteral("ffprobe is not installed, or does not start");
    case MediaAbilities::Lack::Encoder:
        return u"the ffmpeg of this machine has no encoder " % preset.encoder;
    case MediaAbilities::Lack::AudioEncoder:
        return u"the ffmpeg of this machine has no encoder " % preset.audioEncoder;
    case MediaAbilities::Lack::Muxer:
        return u"the ffmpeg of this machine cannot write " % preset.container;
    }
    Q_UNREACHABLE();
}

QString warningText(const HandoffWarning& warning, const QList<FinishClip>& clips)
{
    const bool isOfClip = warning.clip >= 0 && warning.clip < clips.size();
    const QString clip = isOfClip ? QString(u"clip " % QString::number(warning.clip + 1) % u" ("
                                            % QFileInfo(clips[warning.clip].clip.path).fileName() % u')')
                                  : QString();
    switch (warning.kind) {
    case HandoffWarning::Kind::NoSizes:
        return u"an EDL holds no sizes: set the editor to " % warning.detail % u" frames a second";
    case HandoffWarning::Kind::OtherRate:
        return clip % u" has another rate than the timeline (" % warning.detail
             % u"): it keeps its speed, its cuts fall on whole frames";
    case HandoffWarning::Kind::UnknownRate:
        return clip % u" does not say its rate: taken as " % warning.detail;
    case HandoffWarning::Kind::VaryingRate:
        return clip % u" shows its frames for different times: its cuts can be off by a frame";
    case HandoffWarning::Kind::MoreChannels:
        return clip % u" has " % warning.detail % u" channels of sound; an EDL takes two";
    case HandoffWarning::Kind::UnusualRate:
        return u"Final Cut has no timelines of " % warning.detail % u" frames a second";
    case HandoffWarning::Kind::NotAscii:
        return QStringLiteral("names have letters that old programs misread in an EDL");
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
        facts.append(QString::number(file.seconds, 'f', 2) % u" s");
    if (file.frames > 0)
        facts.append(QString::number(file.frames) % (file.frames == 1 ? u" frame" : u" frames"));
    facts.append(QString::number(double(file.bytes) / 1e6, 'f', 1) % u" MB");
    return u"saved: " % file.path % u" (" % facts.join(u", ") % u')';
}

Trouble troubleOfExport(const Error& error)
{
    const QString detail = error.detail.left(500);
    Trouble trouble{.what = whatHappened(error),
                    .cost = {},
                    .kept = QStringLiteral("the clips are as they were; no unfinished file is left."),
                    .next = whatToDo(error)};
    if (error.kind == ErrorKind::BadInput)
        trouble = {.what = u"This cannot be made: " % detail % u'.', .cost = {}, .kept = {}, .next = {}};
    else if (error.kind == ErrorKind::BadFile)
        trouble.what = u"A clip cannot be used: " % detail;
    else if (error.kind == ErrorKind::Tool)
        trouble = {.what = u"ffmpeg failed: " % detail, .cost = {}, .kept = trouble.kept, .next = {}};
    else if (error.kind == ErrorKind::Disk)
        trouble.next = QStringLiteral("make room, or write it elsewhere with -o.");
    return trouble;
}

} // namespace klapper::cli
