// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/planwords.h"

#include "app/cli/finishwords.h"

#include <QFileInfo>
#include <QJsonArray>

namespace klapper::cli {

namespace {

/// "1280x720 > 1920x1080" as a sentence has it.
QString change(const QString& detail) { return QString(detail).replace(QStringLiteral(" > "), QStringLiteral(" to ")); }

QString counted(qint64 number, const char* what)
{
    return QString::number(number) % u' ' % QString::fromLatin1(what) % (number == 1 ? u"" : u"s");
}

QString wayText(const ExportPlan& plan)
{
    switch (plan.way) {
    case ExportPlan::Way::CopyFiles:
        return QStringLiteral("each file is copied as it is");
    case ExportPlan::Way::Concat:
        return QStringLiteral("the streams are copied; no picture is made anew");
    case ExportPlan::Way::SmartTrim:
        return QStringLiteral("the streams are copied; only what the cuts touch is made anew");
    case ExportPlan::Way::Encode:
        return plan.preset.hasPicture() ? QStringLiteral("every picture is made anew")
                                        : QStringLiteral("the sound is made anew");
    }
    Q_UNREACHABLE();
}

QString resultText(const ExportPlan& plan)
{
    QStringList facts{counted(plan.clips.size(), "clip")};
    if (!plan.size.isEmpty())
        facts.append(sizeText(plan.size));
    if (plan.rate.isValid() && plan.frames > 1)
        facts.append(rateText(plan.rate) % u" frames a second");
    if (plan.frames > 0)
        facts.append(counted(plan.frames, "frame"));
    if (plan.seconds > 0)
        facts.append(QString::number(plan.seconds, 'f', 3) % u" s");
    facts.append(plan.hasSound ? QStringLiteral("with sound") : QStringLiteral("no sound"));
    facts.append(u"about " % QString::number(double(plan.bytes) / 1e6, 'f', 1) % u" MB");
    return facts.join(u", ");
}

QString clipText(const ExportPlan& plan, int clip)
{
    return u"clip " % QString::number(clip + 1) % u" (" % QFileInfo(plan.clips[clip].clip.path).fileName() % u')';
}

} // namespace

QString sizeText(QSize size) { return QString::number(size.width()) % u'x' % QString::number(size.height()); }

QString rateText(const Rate& rate)
{
    const QString number = QString::number(rate.perSecond(), 'g', 5);
    return rate.seconds == 1 ? number : QString(number % u" (" % rate.toText() % u')');
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
    }
    Q_UNREACHABLE();
}

QString reasonText(const PlanReason& reason)
{
    using Kind = PlanReason::Kind;
    const QString detail = change(reason.detail);
    const auto with = [&detail](const char* text) -> QString {
        const QString words = QString::fromLatin1(text);
        return detail.isEmpty() ? words : QString(words % u": " % detail);
    };
    switch (reason.kind) {
    case Kind::SizeDiffers:
        return with("another size");
    case Kind::RateDiffers:
        return with("another frame rate");
    case Kind::CodecDiffers:
        return with("another codec");
    case Kind::ColorDiffers:
        return with("other colour tags");
    case Kind::PixelFormatDiffers:
        return with("another pixel format");
    case Kind::SampleAspectDiffers:
        return with("pixels of another shape");
    case Kind::SoundDiffers:
        return with("other sound");
    case Kind::Silent:
        return QStringLiteral("silent: gets silence");
    case Kind::Cropped:
        return with("cropped");
    case Kind::Padded:
        return with("gets bars");
    case Kind::Scaled:
        return with("scaled");
    case Kind::TrimEncoded:
        return u"pictures made anew around its cuts: " % detail;
    case Kind::TrimMoved:
        return u"begins " % counted(reason.detail.toLongLong(), "frame") % u" earlier than asked, at a key frame";
    case Kind::TrimEndMoved:
        return u"ends " % counted(reason.detail.toLongLong(), "frame") % u" later than asked";
    case Kind::TrimIgnored:
        return QStringLiteral("copied whole: its trims are left out");
    case Kind::SoundEncoded:
        return QStringLiteral("sound is made anew, so that it ends with the picture");
    case Kind::Fade:
        return u"cross fade of " % QString::number(reason.detail.toDouble() / 1000, 'g', 4) % u" s at each joint";
    case Kind::VaryingRate:
        return with("varying frame rate, made even");
    case Kind::PresetEncodes:
        return QStringLiteral("the preset encodes");
    }
    Q_UNREACHABLE();
}

QString planText(const ExportPlan& plan)
{
    QString text =
        plan.preset.id % u": " % presetText(plan.preset) % u"\n" % resultText(plan) % u"\n" % wayText(plan) % u'\n';
    for (const PlanReason& reason : plan.reasons) {
        if (reason.kind == PlanReason::Kind::PresetEncodes)
            continue; // the first line says it
        const QString of = reason.clip < 0 ? QStringLiteral("all") : clipText(plan, reason.clip);
        text += u"  " % plain(of) % u": " % reasonText(reason) % u'\n';
    }
    return text;
}

QJsonObject planJson(const ExportPlan& plan)
{
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
    const QString clips = counted(plan.clips.size(), "clip");
    switch (plan.way) {
    case ExportPlan::Way::CopyFiles:
    case ExportPlan::Way::Concat:
        return u"copying " % clips;
    case ExportPlan::Way::SmartTrim:
        return u"copying " % clips % u", with exact cuts";
    case ExportPlan::Way::Encode:
        return u"encoding " % clips;
    }
    Q_UNREACHABLE();
}

} // namespace klapper::cli
