// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/exportrun.h"

#include "app/finish/exportspace.h"
#include "app/finish/exportsteps.h"
#include "app/finish/filecopy.h"
#include "app/finish/planpieces.h"
#include "app/finish/recipecarry.h"
#include "app/finish/resultcheck.h"
#include "app/finish/resultnames.h"
#include "app/media/downloadthread.h"
#include "app/media/ffmpegtask.h"
#include "app/media/filename.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <numeric>
#include <utility>

namespace klapper {

namespace {

constexpr qint64 keepFree = qint64(64) * 1024 * 1024;
constexpr double shareOfSteps = 0.97; ///< of the progress; checking and syncing is the rest

} // namespace

ExportRun::ExportRun(DownloadThread& thread, ExportPlan plan, const QString& folder, const QString& fileName,
                     const MediaTools& tools, QObject* parent)
    : QObject(parent)
    , m_thread(thread)
    , m_plan(std::move(plan))
    , m_folder(QDir(folder).absolutePath())
    , m_fileName(safeName(fileName))
    , m_tools(tools)
    , m_space(std::make_shared<ExportSpace>())
{
}

QString ExportRun::safeName(const QString& wanted)
{
    const QString suffix = QStringLiteral(".mp4");
    return safeFileName(QString(wanted % suffix), u"mp4").chopped(suffix.size()); // "cut.mp4" of "cut.mp4.mov" stays
}

ExportRun::~ExportRun()
{
    m_ended = true;
    m_activity.reset(); // before what it writes is taken away
}

void ExportRun::start() { QMetaObject::invokeMethod(this, &ExportRun::prepare, Qt::QueuedConnection); }

void ExportRun::cancel()
{
    // Later: who cancels may be hearing of its progress just now.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_isNaming)
                end(Error{.kind = ErrorKind::Cancelled});
        },
        Qt::QueuedConnection);
}

void ExportRun::prepare()
{
    if (m_ended)
        return;
    m_since.start();
    for (const FinishClip& clip : std::as_const(m_plan.clips)) {
        if (!QFileInfo(clip.clip.path).isFile())
            return end(Error{.kind = ErrorKind::BadFile,
                             .retry = Retry::ByPerson,
                             .detail = clip.clip.path % u": the clip is not there any more"});
    }
    const auto opened = std::make_shared<Status>(Nothing{});
    m_thread.run([space = m_space, folder = m_folder, opened] { *opened = space->open(folder); }, this,
                 [this, opened] { begin(*opened); });
}

void ExportRun::begin(const Status& opened)
{
    if (m_ended)
        return;
    if (!opened)
        return end(opened.error());
    const QStorageInfo disk(m_folder);
    const bool isSizeKnown = m_plan.way != ExportPlan::Way::Encode;
    if (isSizeKnown && disk.isValid() && disk.bytesAvailable() < m_plan.bytes + keepFree)
        return end(diskError(u"no room for the export in " % m_folder));
    layOutAndGo();
}

void ExportRun::layOutAndGo()
{
    Result<ExportWork> work = exportWork(m_plan, m_space->folder(), m_fileName);
    if (!work)
        return end(work.error());
    m_work = std::make_unique<ExportWork>(std::move(work).value());
    m_step = 0;
    m_doneBefore = 0;
    const Status laid = m_space->layOut(m_work->folders, m_work->lists);
    if (!laid)
        return end(laid.error());
    if (m_work->steps.isEmpty())
        copyFiles();
    else
        nextStep();
}

/// One thing is under way at a time; it goes with this object, or when its end was heard.
void ExportRun::follow(QObject* activity) { m_activity.reset(activity); }

void ExportRun::endActivity()
{
    if (m_activity)
        m_activity.release()->deleteLater();
}

void ExportRun::copyFiles()
{
    QList<FileToCopy> files;
    qint64 bytes = 1;
    for (qsizetype i = 0; i < m_plan.clips.size(); ++i) {
        files.append({m_plan.clips[i].clip.path, m_work->results[i]});
        bytes += QFileInfo(files.last().from).size();
    }
    auto* copy = new FileCopy(files);
    follow(copy);
    connect(copy, &FileCopy::progressed, this, [this, bytes](qint64 done) { say(double(done) / double(bytes)); });
    connect(copy, &FileCopy::finished, this, [this](const Status& outcome) {
        endActivity();
        if (!outcome)
            return end(outcome.error());
        m_file.frames = m_plan.frames;
        m_file.seconds = m_plan.seconds;
        name();
    });
    copy->start();
}

void ExportRun::nextStep()
{
    if (m_step == m_work->steps.size())
        return check();
    const ExportStep& step = m_work->steps[m_step];
    auto* task = new FfmpegTask(m_thread, {.ffmpeg = m_tools.ffmpeg, .arguments = step.arguments, .part = step.part});
    follow(task);
    connect(task, &FfmpegTask::progressed, this,
            [this, seconds = step.seconds](qint64 micros) { say(seconds > 0 ? double(micros) / 1e6 / seconds : 0); });
    connect(task, &FfmpegTask::finished, this, [this](const Status& outcome) {
        endActivity();
        if (!outcome)
            return end(outcome.error());
        m_doneBefore += m_work->steps[m_step++].weight;
        nextStep();
    });
    task->start();
}

void ExportRun::say(double doneOfStep)
{
    double all = 0;
    for (const ExportStep& step : std::as_const(m_work->steps))
        all += step.weight;
    const double weight = m_work->steps.isEmpty() ? 1 : m_work->steps[m_step].weight;
    const double done = (m_doneBefore + weight * std::clamp(doneOfStep, 0.0, 1.0)) / (all > 0 ? all : 1) * shareOfSteps;
    const qint64 elapsed = m_since.elapsed();
    constexpr qint64 soonest = 1500; // ms; before that it is a guess
    const bool isKnown = done > 0.02 && elapsed > soonest;
    Q_EMIT progressed(done, isKnown ? qint64(double(elapsed) * (1 - done) / done) : -1);
}

/// What was written is read again, and held against the plan.
void ExportRun::check()
{
    if (m_plan.way == ExportPlan::Way::CopyFiles)
        return sync(); // packed anew, without metadata
    // Meanwhile it goes on the disk; what the check changes after that is little.
    m_thread.run([results = m_work->results] { static_cast<void>(syncResults(results).ok()); });
    QStringList pieces;
    for (const ExportStep& step : std::as_const(m_work->steps)) {
        if (m_plan.way == ExportPlan::Way::SmartTrim && step.part != m_work->results.first())
            pieces.append(step.part);
    }
    auto* check = new ResultCheck(m_thread, m_tools, m_plan, m_work->results.first(), pieces);
    check->setCountsDecoded(m_isMadeWhole);
    follow(check);
    connect(check, &ResultCheck::finished, this, [this](const Result<CheckedResult>& checked) {
        endActivity();
        takeChecked(checked);
    });
    check->start();
}

void ExportRun::takeChecked(const Result<CheckedResult>& checked)
{
    if (!checked)
        return end(checked.error());
    if (!checked->wrongClips.isEmpty() && !m_isMadeWhole)
        return makeWhole(checked->wrongClips);
    for (const int clip : checked->wrongClips)
        m_file.differences.append({.kind = ResultDifference::Kind::CutPictures, .clip = clip});
    m_file.frames = checked->facts.frames;
    m_file.seconds = checked->facts.seconds;
    m_file.soundLate = checked->facts.soundLate;
    m_file.differences += differencesFrom(m_plan, checked->facts);
    carryRecipe();
}

bool ExportRun::canMakePieces(const QSet<int>& clips) const
{
    return std::all_of(clips.begin(), clips.end(), [this](int clip) { return canBePieced(m_plan.clips[clip]); });
}

/// Copied and made pictures of these clips do not go together after all: every picture of them is made. Where ours
/// cannot stand in one stream with those of the other clips, every picture of those is made as well.
void ExportRun::makeWhole(const QSet<int>& clips)
{
    m_isMadeWhole = true;
    QList<int> inOrder(clips.begin(), clips.end());
    if (canMakePieces(clips)) {
        m_plan.pieces = wholePieces(m_plan, clips);
        m_plan.way = ExportPlan::Way::SmartTrim;
    } else {
        Result<ExportPlan> encoding = planEncoding(m_plan);
        if (!encoding)
            return end(encoding.error());
        m_plan = std::move(encoding).value();
        inOrder.resize(m_plan.clips.size());
        std::iota(inOrder.begin(), inOrder.end(), 0);
    }
    std::sort(inOrder.begin(), inOrder.end());
    for (const int clip : std::as_const(inOrder))
        m_file.differences.append({.kind = ResultDifference::Kind::MadeWhole, .clip = clip});
    layOutAndGo();
}

/// A single take keeps its title, its prompt and its recipe, where the file can hold them.
void ExportRun::carryRecipe()
{
    const bool canHold = m_plan.preset.container == u"mp4" || m_plan.preset.container == u"mov";
    if (!m_plan.choice.metadata || m_plan.clips.size() != 1 || !canHold)
        return sync();
    auto* carry = new RecipeCarry(m_tools, {.clip = m_plan.clips.first().clip.path,
                                            .result = m_work->results.first(),
                                            .copy = m_space->path(QStringLiteral("tagged")),
                                            .fileName = m_fileName % u'.' % m_plan.preset.suffix});
    follow(carry);
    connect(carry, &RecipeCarry::finished, this, [this](const Result<CarriedRecipe>& carried) {
        endActivity();
        if (!carried)
            return end(carried.error());
        m_work->results = {carried->result};
        if (!carried->lack.isEmpty())
            m_file.differences.append({.kind = ResultDifference::Kind::NoRecipe, .detail = carried->lack});
        sync();
    });
    carry->start();
}

void ExportRun::sync()
{
    const auto synced = std::make_shared<Status>(Nothing{});
    m_thread.run([results = m_work->results, synced] { *synced = syncResults(results); }, this,
                 [this, synced] {
                     if (m_ended)
                         return;
                     if (*synced)
                         name();
                     else
                         end(synced->error());
                 });
}

void ExportRun::name()
{
    m_isNaming = true;
    std::optional<QString> suffix = m_plan.preset.suffix;
    if (m_plan.preset.kind == ExportKind::Images)
        suffix.reset();
    else if (m_plan.way == ExportPlan::Way::CopyFiles)
        suffix = QString();
    const auto names = std::make_shared<Result<QStringList>>(QStringList());
    m_thread.run([results = m_work->results, folder = m_folder, name = m_fileName, suffix,
                  names] { *names = nameResults(results, folder, name, suffix); },
                 this, [this, names] { takeNames(*names); });
}

void ExportRun::takeNames(const Result<QStringList>& names)
{
    m_isNaming = false;
    if (!names)
        return end(names.error());
    m_file.paths = *names;
    m_file.path = names->first();
    m_file.bytes = bytesOf(*names);
    end(m_file);
}

/// Nothing of it is left when this is said.
void ExportRun::end(const Result<ExportedFile>& outcome)
{
    if (std::exchange(m_ended, true))
        return;
    if (m_activity)
        m_activity->disconnect(this);
    m_activity.reset(); // ends the child, before what it writes is taken away
    m_thread.run([space = m_space] { space->remove(); }, this, [this, outcome] { Q_EMIT finished(outcome); });
}

} // namespace klapper
