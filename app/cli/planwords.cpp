// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/planwords.h"

#include "app/cli/finishwords.h"
#include "app/cli/language.h"
#include "app/cli/numbers.h"
#include "app/cli/text.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

namespace klapper::cli {

namespace {

/// "1280x720 > 1920x1080" as a sentence has it.
QString change(const QString& detail)
{
    const qsizetype at = detail.indexOf(u" > ");
    return at < 0 ? detail : Text::tr("%1 to %2").arg(detail.left(at), detail.mid(at + 3));
}

QString clipsText(qsizetype number)
{
    return number == 1 ? Text::tr("1 clip") : Text::tr("%n clips", nullptr, int(number));
}

QString wayText(const ExportPlan& plan)
{
    switch (plan.way) {
    case ExportPlan::Way::CopyFiles:
        return Text::tr("each file is copied as it is");
    case ExportPlan::Way::Concat:
        return Text::tr("the streams are copied; no picture is made anew");
    case ExportPlan::Way::SmartTrim:
        return Text::tr("the streams are copied; only what the cuts touch is made anew");
    case ExportPlan::Way::Encode:
        return plan.preset.hasPicture() ? Text::tr("every picture is made anew") : Text::tr("the sound is made anew");
    }
    Q_UNREACHABLE();
}

QString resultText(const ExportPlan& plan)
{
    QStringList facts{clipsText(plan.clips.size())};
    if (!plan.size.isEmpty())
        facts.append(sizeText(plan.size));
    if (plan.rate.isValid() && plan.frames > 1)
        facts.append(Text::tr("%1 frames a second").arg(rateText(plan.rate)));
    if (plan.frames > 0)
        facts.append(framesText(plan.frames));
    if (plan.seconds > 0)
        facts.append(Text::tr("%1 s").arg(numberText(plan.seconds, 3)));
    facts.append(plan.hasSound ? Text::tr("with sound") : Text::tr("no sound"));
    facts.append(Text::tr("about %1 MB").arg(megabytesText(plan.bytes)));
    return facts.join(Text::tr(", "));
}

} // namespace

QString clipText(int clip, const QString& path)
{
    return Text::tr("clip %1 (%2)").arg(countText(clip + 1), QFileInfo(path).fileName());
}

QString framesText(qint64 number)
{
    return number == 1 ? Text::tr("1 frame") : Text::tr("%n frames", nullptr, int(number));
}

QString sizeText(QSize size) { return QString::number(size.width()) % u'x' % QString::number(size.height()); }

QString rateText(const Rate& rate)
{
    const Rate exact = rate.reduced();
    const QString number = QLocale().toString(exact.perSecond(), 'g', 5);
    return exact.seconds == 1 ? number : QString(number % u" (" % exact.toText() % u')');
}

QString wayWord(ExportPlan::Way way)
{
    switch (way) {
    case ExportPlan::Way::CopyFiles:
        return QStringLiteral("copy_files");
    case ExportPlan::Way::Concat:
        return QStringLiteral("concat");
    case ExportPlan::Way::SmartTrim:
        return QStringLiteral("smart_trim");
    case ExportPlan::Way::Encode:
        return QStringLiteral("encode");
    }
    Q_UNREACHABLE();
}

QString reasonWord(PlanReason::Kind kind)
{
    using Kind = PlanReason::Kind;
    switch (kind) {
    case Kind::SizeDiffers:
        return QStringLiteral("size_differs");
    case Kind::RateDiffers:
        return QStringLiteral("rate_differs");
    case Kind::CodecDiffers:
        return QStringLiteral("codec_differs");
    case Kind::ColorDiffers:
        return QStringLiteral("color_differs");
    case Kind::PixelFormatDiffers:
        return QStringLiteral("pixel_format_differs");
    case Kind::SampleAspectDiffers:
        return QStringLiteral("sample_aspect_differs");
    case Kind::SoundDiffers:
        return QStringLiteral("sound_differs");
    case Kind::Silent:
        return QStringLiteral("silent");
    case Kind::Cropped:
        return QStringLiteral("cropped");
    case Kind::Padded:
        return QStringLiteral("padded");
    case Kind::Scaled:
        return QStringLiteral("scaled");
    case Kind::TrimEncoded:
        return QStringLiteral("trim_encoded");
    case Kind::TrimMoved:
        return QStringLiteral("trim_moved");
    case Kind::Fade:
        return QStringLiteral("fade");
    case Kind::VaryingRate:
        return QStringLiteral("varying_rate");
    case Kind::PresetEncodes:
        return QStringLiteral("preset_encodes");
    case Kind::TrimIgnored:
        return QStringLiteral("trim_ignored");
    case Kind::TrimEndMoved:
        return QStringLiteral("trim_end_moved");
    case Kind::SoundEncoded:
        return QStringLiteral("sound_encoded");
    case Kind::RotationDiffers:
        return QStringLiteral("rotation_differs");
    case Kind::RateBounded:
        return QStringLiteral("rate_bounded");
    }
    Q_UNREACHABLE();
}

QString reasonText(const PlanReason& reason)
{
    using Kind = PlanReason::Kind;
    const QString detail = change(reason.detail);
    const auto with = [&detail](const QString& words) -> QString {
        return detail.isEmpty() ? words : Text::tr("%1: %2").arg(words, detail);
    };
    switch (reason.kind) {
    case Kind::SizeDiffers:
        return with(Text::tr("another size"));
    case Kind::RateDiffers:
        return with(Text::tr("another frame rate"));
    case Kind::CodecDiffers:
        return with(Text::tr("another codec"));
    case Kind::ColorDiffers:
        return with(Text::tr("other colour tags"));
    case Kind::PixelFormatDiffers:
        return with(Text::tr("another pixel format"));
    case Kind::SampleAspectDiffers:
        return with(Text::tr("pixels of another shape"));
    case Kind::SoundDiffers:
        return with(Text::tr("other sound"));
    case Kind::Silent:
        return Text::tr("silent: gets silence");
    case Kind::Cropped:
        return with(Text::tr("cropped"));
    case Kind::Padded:
        return with(Text::tr("gets bars"));
    case Kind::Scaled:
        return with(Text::tr("scaled"));
    case Kind::TrimEncoded:
        return Text::tr("pictures made anew around its cuts: %1").arg(detail);
    case Kind::TrimMoved:
        return Text::tr("begins %1 earlier than asked, at a key frame").arg(framesText(reason.detail.toLongLong()));
    case Kind::TrimEndMoved:
        return Text::tr("ends %1 later than asked").arg(framesText(reason.detail.toLongLong()));
    case Kind::TrimIgnored:
        return Text::tr("copied whole: its trims are left out");
    case Kind::SoundEncoded:
        return Text::tr("sound is made anew, so that it ends with the picture");
    case Kind::Fade:
        return Text::tr("cross fade of %1 s at each joint")
            .arg(QLocale().toString(reason.detail.toDouble() / 1000, 'g', 4));
    case Kind::VaryingRate:
        return with(Text::tr("varying frame rate, made even"));
    case Kind::PresetEncodes:
        return Text::tr("the preset encodes");
    case Kind::RotationDiffers:
        return with(Text::tr("turned another way"));
    case Kind::RateBounded:
        return with(Text::tr("a lower frame rate than asked, as the preset allows"));
    }
    Q_UNREACHABLE();
}

QString planText(const ExportPlan& plan)
{
    QString text = Text::tr("%1: %2").arg(plan.preset.id, presetText(plan.preset)) % u"\n" % resultText(plan) % u"\n"
                 % wayText(plan) % u'\n';
    for (const PlanReason& reason : plan.reasons) {
        if (reason.kind == PlanReason::Kind::PresetEncodes)
            continue; // the first line says it
        const QString of = reason.clip < 0 ? Text::tr("all") : clipText(reason.clip, plan.clips[reason.clip].clip.path);
        text += u"  " % Text::tr("%1: %2").arg(plain(of), reasonText(reason)) % u'\n';
    }
    return text;
}

QJsonObject planJson(const ExportPlan& plan)
{
    const EnglishWords english; // of "text"
    QJsonArray reasons;
    for (const PlanReason& reason : plan.reasons) {
        QJsonObject json{{QStringLiteral("reason"), reasonWord(reason.kind)},
                         {QStringLiteral("text"), reasonText(reason)}};
        if (reason.clip >= 0)
            json.insert(u"clip", reason.clip + 1);
        reasons.append(json);
    }
    QJsonArray clips;
    for (const FinishClip& clip : plan.clips) {
        clips.append(QJsonObject{{QStringLiteral("file"), clip.clip.path},
                                 {QStringLiteral("in"), clip.first()},
                                 {QStringLiteral("out"), clip.end()}});
    }
    return {{QStringLiteral("preset"), plan.preset.id},
            {QStringLiteral("way"), wayWord(plan.way)},
            {QStringLiteral("width"), plan.size.width()},
            {QStringLiteral("height"), plan.size.height()},
            {QStringLiteral("frame_rate"), plan.rate.isValid() ? QJsonValue(plan.rate.toText()) : QJsonValue()},
            {QStringLiteral("frames"), plan.frames},
            {QStringLiteral("seconds"), plan.seconds},
            {QStringLiteral("has_sound"), plan.hasSound},
            {QStringLiteral("estimated_bytes"), plan.bytes},
            {QStringLiteral("clips"), clips},
            {QStringLiteral("reasons"), reasons}};
}

QString workText(const ExportPlan& plan)
{
    const QString clips = clipsText(plan.clips.size());
    switch (plan.way) {
    case ExportPlan::Way::CopyFiles:
    case ExportPlan::Way::Concat:
        return Text::tr("copying %1").arg(clips);
    case ExportPlan::Way::SmartTrim:
        return Text::tr("copying %1, with exact cuts").arg(clips);
    case ExportPlan::Way::Encode:
        return Text::tr("encoding %1").arg(clips);
    }
    Q_UNREACHABLE();
}

} // namespace klapper::cli
