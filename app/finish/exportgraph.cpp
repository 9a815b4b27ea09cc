// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/exportgraph.h"

#include "app/finish/planmeasures.h"
#include "app/finish/planpieces.h"
#include "app/media/mediatools.h"

#include <cmath>
#include <functional>

namespace klapper {

namespace {

constexpr double readOn = 2; ///< seconds that an input is read beyond its end: frames stand out of order in a file

QString seconds(qint64 micros) { return QString::number(double(micros) / 1e6, 'f', 6); }

/// Where the input of a clip begins, microseconds from the file's start. Sent to a frame, a decoder begins with the key
/// frame before it, and leaves out what is shown before an open one.
qint64 inputBegin(const FinishClip& clip, qint64 from) { return clip.times.seekPointOf(keyUpTo(clip, from)); }

QString number(qint64 value) { return QString::number(value); }

/// How the colours of pictures are written on their way.
struct Colors
{
    ColorMatrix matrix = ColorMatrix::Bt709;
    bool isFullRange = false;
};

/// As they come of the file.
Colors colorsOf(const FinishClip& clip)
{
    return {.matrix = matrixOf(clip.shape),
            .isFullRange = clip.shape.traits.value(QStringLiteral("video color_range")) == u"pc"
                        || clip.shape.traits.value(QStringLiteral("video pix_fmt")).startsWith(u"yuvj")};
}

/// @param colors of what comes in; where the result is not RGB they become those of the result
QString scaleTo(QSize size, Colors& colors, bool rgb)
{
    QString filter =
        QStringLiteral("scale=%1:%2:flags=lanczos+accurate_rnd+full_chroma_int%3:in_range=%4")
            .arg(size.width())
            .arg(size.height())
            .arg(inputMatrixOption(colors.matrix), colors.isFullRange ? QStringLiteral("pc") : QStringLiteral("tv"));
    if (!rgb) {
        filter += QStringLiteral(":out_color_matrix=bt709:out_range=tv");
        colors = {};
    }
    return filter;
}

/// Exactly so many frames. The last picture goes on until enough are there.
QString filledTo(qint64 frames) { return QStringLiteral("tpad=stop=%1:stop_mode=clone,trim=end_frame=%1").arg(frames); }

/// Exactly so many frames of the plan's rate. A filter of rates that comes to the end of its input may leave out the
/// last picture, which therefore stays a while before it; not without an end, which ffmpeg 7 would wait for.
QString rateFilters(const ExportPlan& plan, const FinishClip& clip, qint64 length)
{
    // The same frames at the same rate are counted, not timed: a container's rounding can neither drop nor double one.
    const bool isSame = clip.times.isConstant() && clip.rate() == plan.rate;
    const QString rate = plan.rate.toText();
    const QString times = isSame ? QStringLiteral("setpts=N/(%1*TB)").arg(rate) : QStringLiteral("setpts=PTS-STARTPTS");
    return clipInputCut(clip, clip.first())
         % QStringLiteral("trim=end_frame=%1,%2,tpad=stop_duration=2:stop_mode=clone,fps=%3:start_time=0,%4")
               .arg(clip.length())
               .arg(times, rate, filledTo(length));
}

/// One step of time for each frame.
QString counted(const Rate& rate) { return QStringLiteral("settb=%1/%2,setpts=N").arg(rate.seconds).arg(rate.frames); }

/// What the encoder takes, so that nothing is converted a second time.
QString pixelFormatOf(const ExportPreset& preset)
{
    const qsizetype at = preset.videoOptions.indexOf(QStringLiteral("-pix_fmt"));
    return at < 0 ? QStringLiteral("bgra") : preset.videoOptions.value(at + 1);
}

QString inLabel(int clip, const QString& kind) { return QStringLiteral("[%1:%2:0]").arg(clip).arg(kind); }
QString label(const QString& kind, qint64 clip) { return u'[' % kind % number(clip) % u']'; }

/// One after the other, each joint by a filter that takes two.
QString chained(const QString& kind, qsizetype count, const std::function<QString(qsizetype)>& joint,
                const QString& last)
{
    QString graph;
    QString before = label(kind, 0);
    for (qsizetype i = 1; i < count; ++i) {
        const QString after = i + 1 < count ? label(kind % u'x', i) : last;
        graph += before % label(kind, i) % joint(i) % after % u';';
        before = after;
    }
    return graph;
}

} // namespace

QStringList clipInput(const FinishClip& clip, qint64 from, qint64 to)
{
    QStringList words;
    const qint64 begin = inputBegin(clip, from);
    if (begin > 0)
        words << QStringLiteral("-ss") << seconds(begin);
    const double length = double(clip.times.seekPointOf(from) - begin + clip.microsBetween(from, to)) / 1e6;
    words << QStringLiteral("-t") << QString::number(length + readOn, 'f', 6);
    return words + clipInputWords(clip.clip.path);
}

QString clipInputCut(const FinishClip& clip, qint64 from)
{
    const qint64 before = clip.times.seekPointOf(from) - inputBegin(clip, from);
    return before > 0 ? QStringLiteral("trim=start=%1,").arg(seconds(before)) : QString();
}

qint64 samplesUpTo(qint64 frames, const Rate& rate, int samplesPerSecond)
{
    return std::llround(double(frames) * double(rate.seconds) * samplesPerSecond / double(rate.frames));
}

QString pictureFilters(const FinishClip& clip, QSize size, Fit fit, QPointF focus, bool rgb)
{
    const QSize shown = clip.shownSize();
    QStringList filters;
    Colors colors = colorsOf(clip);
    if (shown != clip.turnedSize())
        filters << scaleTo(shown, colors, rgb) << QStringLiteral("setsar=1");
    QSize inner = fittedInto(shown, size);
    if (fit == Fit::Crop) {
        const QRect kept = cropOf(shown, size, focus);
        inner = size;
        if (kept.size() != shown)
            filters
                << QStringLiteral("crop=%1:%2:%3:%4").arg(kept.width()).arg(kept.height()).arg(kept.x()).arg(kept.y());
    }
    filters << scaleTo(inner, colors, rgb);
    if (inner != size)
        filters << QStringLiteral("pad=%1:%2:%3:%4:black")
                       .arg(size.width())
                       .arg(size.height())
                       .arg((size.width() - inner.width()) / 4 * 2)
                       .arg((size.height() - inner.height()) / 4 * 2);
    filters << QStringLiteral("setsar=1");
    return filters.join(u',');
}

bool isOfRgb(const ExportPreset& preset)
{
    return preset.kind == ExportKind::Images || preset.kind == ExportKind::Still
        || preset.kind == ExportKind::Animation;
}

QString videoGraph(const ExportPlan& plan, const QString& last)
{
    const bool rgb = isOfRgb(plan.preset);
    const QString tags =
        rgb ? QString() : QStringLiteral(",setparams=range=tv:color_primaries=bt709:color_trc=bt709:colorspace=bt709");
    QString graph;
    QString all;
    for (int i = 0; i < plan.clips.size(); ++i) {
        const FinishClip& clip = plan.clips[i];
        graph += inLabel(i, QStringLiteral("v")) % rateFilters(plan, clip, plan.lengths[i]) % u','
               % pictureFilters(clip, plan.size, plan.choice.fit, plan.choice.focus, rgb) % u",format="
               % pixelFormatOf(plan.preset) % tags % label(QStringLiteral("v"), i) % u';';
        all += label(QStringLiteral("v"), i);
    }
    const QString end = u',' % counted(plan.rate) % last;
    if (plan.fadeFrames == 0 || plan.clips.size() < 2)
        return graph % all % QStringLiteral("concat=n=%1:v=1:a=0").arg(plan.clips.size()) % end;
    qint64 before = 0;
    const double frame = 1 / plan.rate.perSecond();
    const auto joint = [&](qsizetype i) {
        before += plan.lengths[i - 1] - plan.fadeFrames;
        return QStringLiteral("xfade=transition=fade:duration=%1:offset=%2")
            .arg(plan.fadeFrames * frame, 0, 'f', 6)
            .arg(double(before) * frame, 0, 'f', 6);
    };
    graph += chained(QStringLiteral("v"), plan.clips.size(), joint, QStringLiteral("[vall]"));
    return graph % u"[vall]" % filledTo(plan.frames) % end;
}

QString audioGraph(const ExportPlan& plan, const SoundShape& shape, const QString& last)
{
    QString graph;
    QString all;
    QList<qint64> overlaps{0};
    qint64 frames = 0; // from the start of the result to that of the clip
    qint64 previousEnd = 0;
    const QString format =
        QStringLiteral("aformat=sample_fmts=fltp:sample_rates=%1:channel_layouts=%2").arg(shape.rate).arg(shape.layout);
    for (int i = 0; i < plan.clips.size(); ++i) {
        const FinishClip& clip = plan.clips[i];
        const qint64 begin = samplesUpTo(frames, plan.rate, shape.rate);
        const qint64 end = samplesUpTo(frames + plan.lengths[i], plan.rate, shape.rate);
        if (i > 0)
            overlaps.append(previousEnd - begin);
        previousEnd = end;
        frames += plan.lengths[i] - plan.fadeFrames;
        const QString cut = QStringLiteral("atrim=end_sample=%1,asetpts=N/SR/TB").arg(end - begin);
        if (clip.shape.clip.hasAudio) {
            const QString skip = seconds(clip.times.offsetOf(clip.first()) - inputBegin(clip, clip.first()));
            graph += inLabel(i, QStringLiteral("a"))
                   % QStringLiteral("atrim=start=%1,asetpts=PTS-%1/TB,aresample=%2:async=1:first_pts=0,")
                         .arg(skip)
                         .arg(shape.rate)
                   % format % u",apad," % cut;
        } else {
            graph += QStringLiteral("anullsrc=r=%1:cl=%2,").arg(shape.rate).arg(shape.layout) % format % u',' % cut;
        }
        graph += label(QStringLiteral("a"), i) % u';';
        all += label(QStringLiteral("a"), i);
    }
    const QString steadily = QStringLiteral(",asetpts=N/SR/TB") % last;
    if (plan.fadeFrames == 0 || plan.clips.size() < 2)
        return graph % all % QStringLiteral("concat=n=%1:v=0:a=1").arg(plan.clips.size()) % steadily;
    const auto joint = [&overlaps](qsizetype i) {
        return QStringLiteral("acrossfade=nb_samples=%1:c1=qsin:c2=qsin").arg(overlaps[i]);
    };
    graph += chained(QStringLiteral("a"), plan.clips.size(), joint, QStringLiteral("[aall]"));
    return graph % QStringLiteral("[aall]anull") % steadily;
}

} // namespace klapper
