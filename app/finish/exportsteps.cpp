// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/exportsteps.h"

#include "app/finish/copysteps.h"
#include "app/finish/exportgraph.h"
#include "app/finish/stillsteps.h"

namespace klapper {

namespace {

constexpr qsizetype longestGraph = qsizetype(64) * 1024; ///< bytes; Linux takes 128 KiB for one argument
constexpr qsizetype manyClips = 8;
constexpr int threadsOfMany = 2; ///< of each input: their pictures in memory are what bounds mostPixelsAtOnce

QString resultPath(const ExportPlan& plan, const QString& space) { return space % u"/result." % plan.preset.suffix; }

QStringList inputs(const ExportPlan& plan)
{
    QStringList words;
    for (const FinishClip& clip : plan.clips) {
        if (plan.clips.size() > manyClips)
            words << QStringLiteral("-threads") << QString::number(threadsOfMany);
        words += clipInput(clip, clip.first(), clip.end());
    }
    return words;
}

QStringList colorTags()
{
    return {QStringLiteral("-color_primaries"), QStringLiteral("bt709"),
            QStringLiteral("-color_trc"),       QStringLiteral("bt709"),
            QStringLiteral("-colorspace"),      QStringLiteral("bt709"),
            QStringLiteral("-color_range"),     QStringLiteral("tv")};
}

QStringList videoWords(const ExportPlan& plan)
{
    QStringList words{QStringLiteral("-map"), QStringLiteral("[v]"), QStringLiteral("-c:v"), plan.preset.encoder};
    words += plan.preset.videoOptions;
    // The graph ends after the planned frames; -frames:v would end the file there, with sound still on its way.
    words += {QStringLiteral("-r"), plan.rate.toText()};
    return isOfRgb(plan.preset) ? words : words + colorTags();
}

QStringList audioWords(const ExportPlan& plan)
{
    return QStringList{QStringLiteral("-map"), QStringLiteral("[a]"), QStringLiteral("-c:a"), plan.preset.audioEncoder}
         + plan.preset.audioOptions;
}

/// What stands in the files of the clips is not carried over by itself; see ExportRun.
QStringList plainWords()
{
    return {QStringLiteral("-map_metadata"), QStringLiteral("-1"),
            QStringLiteral("-map_chapters"), QStringLiteral("-1"),
            QStringLiteral("-sn"),           QStringLiteral("-dn")};
}

QStringList containerWords(const ExportPlan& plan, const QString& path)
{
    QStringList words;
    if (plan.preset.container == u"mp4" || plan.preset.container == u"mov")
        words << QStringLiteral("-movflags") << QStringLiteral("+faststart+write_colr");
    return words << QStringLiteral("-f") << plan.preset.container << u"file:" % path;
}

/// Video and Join that is made anew, and Sound: one run for all of it.
ExportStep encodeStep(const ExportPlan& plan, const QString& path)
{
    QStringList graphs;
    if (plan.preset.hasPicture())
        graphs << videoGraph(plan, QStringLiteral("[v]"));
    if (plan.hasSound)
        graphs << audioGraph(plan, {}, QStringLiteral("[a]"));
    QStringList words = inputs(plan) << QStringLiteral("-filter_complex") << graphs.join(u';');
    if (plan.preset.hasPicture())
        words += videoWords(plan);
    if (plan.hasSound)
        words += audioWords(plan);
    words += plainWords() + containerWords(plan, path);
    return {.arguments = words, .part = path, .seconds = plan.seconds};
}

/// The palette of all pictures first, so that none has to be held in memory.
QList<ExportStep> gifSteps(const ExportPlan& plan, const QString& space, const QString& path)
{
    const QString palette = space % u"/palette.png";
    const QString pictures = videoGraph(plan, QStringLiteral("[p]"));
    const ExportStep first{.arguments = inputs(plan)
                                     << QStringLiteral("-filter_complex")
                                     << QString(pictures % u";[p]palettegen=stats_mode=diff[v]")
                                     << QStringLiteral("-map") << QStringLiteral("[v]") << QStringLiteral("-frames:v")
                                     << QStringLiteral("1") << QStringLiteral("-f") << QStringLiteral("image2pipe")
                                     << QStringLiteral("-c:v") << QStringLiteral("png") << u"file:" % palette,
                           .part = palette,
                           .seconds = 0,
                           .weight = 0.5};
    QStringList words =
        inputs(plan) << QStringLiteral("-f") << QStringLiteral("png_pipe") << QStringLiteral("-i") << u"file:" % palette
                     << QStringLiteral("-filter_complex")
                     << QString(pictures
                                % QStringLiteral(";[p][%1:v]paletteuse=dither=sierra2_4a[v]").arg(plan.clips.size()));
    words += videoWords(plan) + plainWords() + containerWords(plan, path);
    return {first, {.arguments = words, .part = path, .seconds = plan.seconds}};
}

/// A folder of pictures with the sound beside them, in one run.
ExportStep imagesStep(const ExportPlan& plan, const QString& folder, const QString& baseName)
{
    const QString plainName = folder % u'/' % baseName;
    QStringList graphs{videoGraph(plan, QStringLiteral("[v]"))};
    if (plan.hasSound)
        graphs << audioGraph(plan, {}, QStringLiteral("[a]"));
    QStringList words = inputs(plan) << QStringLiteral("-filter_complex") << graphs.join(u';');
    // A name that is a pattern: what looks like one in it stands for itself.
    words += videoWords(plan)
           + QStringList{QStringLiteral("-start_number"), QStringLiteral("1"), QStringLiteral("-f"),
                         QStringLiteral("image2"),
                         u"file:" % QString(plainName).replace(u'%', QStringLiteral("%%")) % u"_%06d.png"};
    if (plan.hasSound)
        words +=
            audioWords(plan) + QStringList{QStringLiteral("-f"), QStringLiteral("wav"), u"file:" % plainName % u".wav"};
    return {.arguments = words, .part = folder, .seconds = plan.seconds};
}

ExportWork encodeWork(const ExportPlan& plan, const QString& space, const QString& baseName)
{
    ExportWork work;
    const QString path = resultPath(plan, space);
    work.results = {path};
    if (plan.preset.kind == ExportKind::Still) {
        work.steps = stillSteps(plan, space, path);
    } else if (plan.preset.kind == ExportKind::Images) {
        const QString folder = space % u"/result";
        work.folders = {folder};
        work.results = {folder};
        work.steps = {imagesStep(plan, folder, baseName)};
    } else if (plan.preset.container == u"gif") {
        work.steps = gifSteps(plan, space, path);
    } else {
        work.steps = {encodeStep(plan, path)};
    }
    return work;
}

Result<ExportWork> workOf(const ExportPlan& plan, const QString& space, const QString& baseName)
{
    if (plan.way == ExportPlan::Way::Concat || plan.way == ExportPlan::Way::SmartTrim)
        return copyWork(plan, space);
    if (plan.way == ExportPlan::Way::CopyFiles)
        return filesWork(plan, space);
    return encodeWork(plan, space, baseName);
}

/// A graph of many clips becomes a file that ffmpeg reads: no single argument may be that long.
void moveLongGraphs(ExportWork& work, const QString& space)
{
    int number = 0;
    for (ExportStep& step : work.steps) {
        const qsizetype at = step.arguments.indexOf(QStringLiteral("-filter_complex"));
        const QByteArray graph = at < 0 ? QByteArray() : step.arguments.value(at + 1).toUtf8();
        if (graph.size() <= longestGraph)
            continue;
        const QString file = space % u"/graph" % QString::number(++number) % u".txt";
        work.lists.insert(file, graph);
        step.arguments[at] = QStringLiteral("-filter_complex_script");
        step.arguments[at + 1] = u"file:" % file;
    }
}

} // namespace

Result<ExportWork> exportWork(const ExportPlan& plan, const QString& space, const QString& baseName)
{
    Result<ExportWork> work = workOf(plan, space, baseName);
    if (work)
        moveLongGraphs(work.value(), space);
    return work;
}

} // namespace klapper
