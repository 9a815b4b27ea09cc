// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/copysteps.h"

#include "app/finish/exportgraph.h"
#include "app/media/mediatools.h"
#include "app/media/streamcopy.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <utility>

namespace klapper {

namespace {

constexpr double copyWeight = 0.02; // of a second that is copied, against one that is made

QString piecePath(const QString& space, qsizetype index)
{
    return space % u"/piece" % QString::number(index) % u".mp4";
}

/// ffprobe's name of a profile as our encoder takes it.
QString profileFor(const FinishClip& clip)
{
    const QString said = clip.shape.traits.value(QStringLiteral("video profile"));
    if (said == u"High 10")
        return QStringLiteral("high10");
    if (said == u"High 4:2:2")
        return QStringLiteral("high422");
    return said == u"Constrained Baseline" ? QStringLiteral("baseline") : said.toLower();
}

/// As many pictures out of order as the clip itself has, so that times go on evenly at a joint.
QStringList orderWords(const FinishClip& clip)
{
    const qint64 lead = clip.leadFrames();
    return {QStringLiteral("-bf"),
            QString::number(lead > 1   ? 3
                            : lead > 0 ? 2
                                       : 0),
            QStringLiteral("-x264-params"),
            QStringLiteral("sps-id=%1:b-pyramid=%2")
                .arg(parameterSetId)
                .arg(lead > 1 ? QStringLiteral("normal") : QStringLiteral("none"))};
}

QStringList tagWords(const FinishClip& clip)
{
    QStringList words;
    const auto add = [&](const char* option, const char* trait) {
        const QString value = clip.shape.traits.value(QString::fromLatin1(trait));
        if (!value.isEmpty() && value != u"unknown" && value != u"reserved")
            words << QString::fromLatin1(option) << value;
    };
    add("-pix_fmt", "video pix_fmt");
    add("-color_range", "video color_range");
    add("-colorspace", "video color_space");
    add("-color_trc", "video color_transfer");
    add("-color_primaries", "video color_primaries");
    const int level = clip.shape.facts.value(QStringLiteral("video level")).toInt();
    if (level > 0)
        words << QStringLiteral("-level") << QString::number(level);
    return words;
}

/// A stretch made anew in the way of its clip, seen as the same.
ExportStep pieceStep(const ExportPlan& plan, const PlanPiece& piece, const QString& path)
{
    const FinishClip& clip = plan.clips[piece.clip];
    const qint64 frames = piece.to - piece.from;
    const QString timeBase = clip.shape.traits.value(QStringLiteral("video time_base"));
    QStringList words = clipInput(clip, piece.from, piece.to);
    words += {QStringLiteral("-map"),
              QStringLiteral("0:v:0"),
              QStringLiteral("-vf"),
              clipInputCut(clip, piece.from)
                  % QStringLiteral("trim=end_frame=%1,setpts=N/(%2*TB)").arg(frames).arg(clip.rate().toText()),
              QStringLiteral("-fps_mode"),
              QStringLiteral("passthrough"),
              QStringLiteral("-c:v"),
              QStringLiteral("libx264"),
              QStringLiteral("-preset"),
              QStringLiteral("medium"),
              QStringLiteral("-crf"),
              QStringLiteral("12"),
              QStringLiteral("-profile:v"),
              profileFor(clip)};
    words += orderWords(clip) + tagWords(clip);
    words += {QStringLiteral("-video_track_timescale"),
              timeBase.section(u'/', 1),
              QStringLiteral("-map_metadata"),
              QStringLiteral("-1"),
              QStringLiteral("-f"),
              QStringLiteral("mp4"),
              u"file:" % path};
    const double seconds = double(clip.microsBetween(piece.from, piece.to)) / 1e6;
    return {.arguments = words, .part = path, .seconds = seconds, .weight = 0.1 + seconds};
}

/// A stretch copied out of its clip: whatever the clip begins with, the piece begins with its first picture.
ExportStep cutStep(const ExportPlan& plan, const PlanPiece& piece, bool sound, const QString& path)
{
    const FinishClip& clip = plan.clips[piece.clip];
    const double seconds = double(clip.microsBetween(piece.from, piece.to)) / 1e6;
    QStringList words;
    // Rounded up: a search up to there is to find that very picture.
    if (piece.from > 0)
        words << QStringLiteral("-ss") << QString::number(double(clip.times.offsetOf(piece.from) + 1) / 1e6, 'f', 6);
    words += clipInputWords(clip.clip.path);
    words += {QStringLiteral("-map"), QStringLiteral("0:v:0"), QStringLiteral("-frames:v"),
              QString::number(piece.to - piece.from)};
    if (sound)
        words << QStringLiteral("-map") << QStringLiteral("0:a:0?") << QStringLiteral("-t")
              << QString::number(seconds, 'f', 6);
    words += {QStringLiteral("-c"), QStringLiteral("copy"), QStringLiteral("-map_metadata"),
              QStringLiteral("-1"), QStringLiteral("-f"),   QStringLiteral("mp4"),
              u"file:" % path};
    return {.arguments = words, .part = path, .seconds = seconds, .weight = 0.05 + seconds * copyWeight};
}

/// The sound is as the clips have it, but for being made anew.
SoundShape soundOf(const FinishClip& clip)
{
    const QString layout = clip.shape.traits.value(QStringLiteral("audio channel_layout"));
    const bool isMono = clip.shape.clip.audioChannels == 1;
    return {.rate = clip.shape.clip.audioRate,
            .layout = layout.isEmpty() ? (isMono ? QStringLiteral("mono") : QStringLiteral("stereo")) : layout};
}

/// The plan with each clip trimmed to what its pieces show: copied without an exact cut, that can be more than asked.
ExportPlan trimmedToPieces(ExportPlan plan)
{
    QSet<int> begun;
    for (const PlanPiece& piece : std::as_const(plan.pieces)) {
        SequenceClip& clip = plan.clips[piece.clip].clip;
        if (!begun.contains(piece.clip))
            clip.in = piece.from;
        clip.out = piece.to;
        begun.insert(piece.clip);
    }
    return plan;
}

/// The pictures of the list, and sound that is cut to the sample beside them.
QStringList smartArguments(const ExportPlan& asked, const CopyOrder& order)
{
    const ExportPlan plan = trimmedToPieces(asked);
    QStringList words;
    for (const FinishClip& clip : plan.clips)
        words += clipInput(clip, clip.first(), clip.end());
    words += {QStringLiteral("-protocol_whitelist"),
              QStringLiteral("file"),
              QStringLiteral("-f"),
              QStringLiteral("concat"),
              QStringLiteral("-safe"),
              QStringLiteral("0"),
              QStringLiteral("-i"),
              u"file:" % order.list,
              QStringLiteral("-filter_complex"),
              audioGraph(plan, soundOf(plan.clips.first()), QStringLiteral("[a]")),
              QStringLiteral("-map"),
              QStringLiteral("%1:v:0").arg(plan.clips.size()),
              QStringLiteral("-c:v"),
              QStringLiteral("copy"),
              QStringLiteral("-map"),
              QStringLiteral("[a]"),
              QStringLiteral("-c:a"),
              QStringLiteral("aac"),
              QStringLiteral("-b:a"),
              QStringLiteral("256k"),
              QStringLiteral("-map_metadata"),
              QStringLiteral("-1"),
              QStringLiteral("-moov_size"),
              QString::number(order.indexRoom),
              QStringLiteral("-f"),
              QStringLiteral("mp4"),
              u"file:" % order.part};
    return words;
}

bool isUniform(const ExportPlan& plan)
{
    const QByteArray& first = plan.clips.first().configuration;
    return !first.isEmpty() && std::all_of(plan.clips.begin(), plan.clips.end(), [&first](const FinishClip& clip) {
        return clip.configuration == first;
    }) && std::none_of(plan.pieces.begin(), plan.pieces.end(), [](const PlanPiece& piece) { return piece.encode; });
}

} // namespace

Result<ExportWork> copyWork(const ExportPlan& plan, const QString& space)
{
    ExportWork work;
    const bool makesSound = plan.way == ExportPlan::Way::SmartTrim && plan.hasSound;
    QList<CopiedPiece> list;
    for (qsizetype i = 0; i < plan.pieces.size(); ++i) {
        const PlanPiece& piece = plan.pieces[i];
        const FinishClip& clip = plan.clips[piece.clip];
        const double seconds = double(clip.microsBetween(piece.from, piece.to)) / 1e6;
        if (piece.from == 0 && piece.to == clip.frames() && !piece.encode) {
            list.append({.path = clip.clip.path, .seconds = clip.shape.clip.seconds});
            continue;
        }
        const QString path = piecePath(space, i);
        work.steps.append(piece.encode ? pieceStep(plan, piece, path)
                                       : cutStep(plan, piece, plan.hasSound && !makesSound, path));
        list.append({.path = path, .seconds = seconds});
    }
    const Result<QByteArray> lines = copyList(list);
    if (!lines)
        return lines.error();
    const CopyOrder order{.list = space % u"/list.txt",
                          .part = space % u"/result.mp4",
                          .indexRoom = roomForIndex(plan.frames, plan.seconds),
                          .sound = plan.hasSound,
                          .isUniform = isUniform(plan)};
    work.lists.insert(order.list, *lines);
    work.results = {order.part};
    work.steps.append({.arguments = makesSound ? smartArguments(plan, order) : copyArguments(order),
                       .part = order.part,
                       .seconds = plan.seconds,
                       .weight = 0.05 + plan.seconds * copyWeight});
    return work;
}

ExportWork filesWork(const ExportPlan& plan, const QString& space)
{
    ExportWork work;
    for (qsizetype i = 0; i < plan.clips.size(); ++i) {
        const FinishClip& clip = plan.clips[i];
        const QString suffix = QFileInfo(clip.clip.path).suffix();
        const QString path =
            space % u"/result" % QString::number(i) % u'.' % (suffix.isEmpty() ? QStringLiteral("mp4") : suffix);
        work.results.append(path);
        if (plan.choice.metadata)
            continue;
        work.steps.append(
            {.arguments = clipInputWords(clip.clip.path)
                        + QStringList{QStringLiteral("-map"), QStringLiteral("0:v"), QStringLiteral("-map"),
                                      QStringLiteral("0:a?"), QStringLiteral("-c"), QStringLiteral("copy"),
                                      QStringLiteral("-map_metadata"), QStringLiteral("-1"),
                                      QStringLiteral("-movflags"), QStringLiteral("+faststart"), QStringLiteral("-f"),
                                      QStringLiteral("mp4"), u"file:" % path},
             .part = path,
             .seconds = double(clip.microsBetween(0, clip.frames())) / 1e6});
    }
    return work;
}

} // namespace klapper
