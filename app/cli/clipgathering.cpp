// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clipgathering.h"

#include "app/cli/detailwords.h"
#include "app/cli/jobfinder.h"
#include "app/cli/numbers.h"
#include "app/cli/text.h"
#include "app/cli/words.h"
#include "app/finish/clipreading.h"
#include "app/finish/exportname.h"

#include <QFileInfo>
#include <QSet>

namespace klapper::cli {

namespace {

Failure refusal(int exitCode, const QString& what, const QString& next)
{
    return {exitCode, {.what = what, .cost = {}, .kept = {}, .next = next}};
}

bool isFile(const QString& path) { return QFileInfo(path).isFile(); }

/// The sequence that is meant: by its id, by its name, or by its name in other letters when there is one such.
const Sequence* sequenceOf(const QList<Sequence>& all, const QString& given)
{
    QList<const Sequence*> alike;
    for (const Sequence& each : all) {
        if (each.id == given || each.name == given)
            return &each;
        if (each.name.compare(given, Qt::CaseInsensitive) == 0)
            alike.append(&each);
    }
    return alike.size() == 1 ? alike.first() : nullptr;
}

} // namespace

ClipGathering::ClipGathering(const Options& options, Console& console, QObject* parent)
    : QObject(parent)
    , m_options(options)
    , m_session(options, console)
    , m_tools(MediaTools::find())
{
}

void ClipGathering::start()
{
    if (const auto failure = gather())
        return fail(*failure);
    if (const auto missing = toolProblem(&m_tools))
        return fail({exitCode(missing->kind), troubleOf(*missing, {})});
    auto* reading = new ClipReading(m_tools, m_wanted, this);
    connect(reading, &ClipReading::finished, this, &ClipGathering::takeFiles);
    reading->start();
}

std::optional<Failure> ClipGathering::gather()
{
    const FinishOptions& finish = m_options.finish;
    if (!finish.sequence.isEmpty()) {
        if (const auto failure = takeSequence())
            return failure;
    }
    for (const QString& given : finish.clips) {
        if (const auto failure = takeClip(given))
            return failure;
    }
    if (finish.clips.size() == 1 && (!finish.in.isEmpty() || !finish.out.isEmpty())) {
        m_arguments.first().in = finish.in;
        m_arguments.first().out = finish.out;
    }
    if (m_wanted.isEmpty())
        return refusal(65, Text::tr("The sequence has no clips yet."), {});
    m_fadeMs = finish.fadeMs.value_or(m_fadeMs);
    if (m_name.isEmpty())
        m_name = QFileInfo(m_wanted.first().path).completeBaseName();
    return std::nullopt;
}

std::optional<Failure> ClipGathering::openJournal()
{
    if (m_isOpen)
        return std::nullopt;
    const Status opened = m_session.open({.mostRunning = 0}, Session::Service::None);
    if (!opened)
        return Failure{exitCode(opened.error().kind), troubleOf(opened.error(), {})};
    m_isOpen = true;
    return std::nullopt;
}

std::optional<Failure> ClipGathering::takeSequence()
{
    if (const auto failure = openJournal())
        return failure;
    const QList<Sequence>& all = m_session.engine().sequences().all();
    const Sequence* found = sequenceOf(all, m_options.finish.sequence);
    if (!found) {
        QStringList names;
        for (const Sequence& each : all)
            names.append(u'"' % each.name % u'"');
        return refusal(65, Text::tr("There is no sequence \"%1\".").arg(m_options.finish.sequence.left(100)),
                       names.isEmpty() ? Text::tr("make one in the window of Klapper, or name the clips.")
                                       : Text::tr("there are %1").arg(names.join(u", ")));
    }
    m_name = found->name;
    m_fadeMs = found->fadeMs;
    m_wanted = found->clips;
    m_arguments.resize(m_wanted.size());
    return std::nullopt;
}

std::optional<Failure> ClipGathering::takeClip(const QString& given)
{
    // A file of that very name comes first, whatever is in it.
    ClipArgument argument{.clip = given, .in = {}, .out = {}};
    if (!isFile(given))
        argument = ClipArgument::split(given);
    SequenceClip clip;
    if (isFile(argument.clip)) {
        clip.path = QFileInfo(argument.clip).absoluteFilePath();
    } else if (argument.clip.contains(u'/') || argument.clip.contains(u'.')) {
        const bool hasMark = argument.clip.contains(u'@') && argument.clip == given;
        return refusal(65, Text::tr("There is no file %1.").arg(argument.clip.left(300)),
                       hasMark ? Text::tr("trims are written CLIP@IN-OUT, each a frame, seconds such as 2.5 or a "
                                          "timecode such as 00:00:02:12.")
                               : QString());
    } else if (const auto failure = takeJob(argument.clip, clip)) {
        return failure;
    }
    m_wanted.append(clip);
    m_arguments.append(argument);
    return std::nullopt;
}

std::optional<Failure> ClipGathering::takeJob(const QString& given, SequenceClip& clip)
{
    if (const auto failure = openJournal())
        return failure;
    Engine& engine = m_session.engine();
    const auto found = findJob(engine.queue(), engine.journal(), given);
    if (const auto* failure = std::get_if<Failure>(&found)) {
        Failure told = *failure;
        told.trouble.what = Text::tr("There is no file %1 either. %2").arg(given.left(100), told.trouble.what);
        told.trouble.cost.clear();
        return told;
    }
    const Job& job = std::get<Job>(found);
    const Result<std::optional<LibraryEntry>> entry = engine.library().entry(job.id);
    const bool isMoved = entry && *entry && !(*entry)->path.isEmpty();
    clip.jobId = job.id;
    clip.title = jobTitle(job.draft);
    clip.path = isMoved ? (*entry)->path : job.outputs.isEmpty() ? QString() : job.outputs.first().path;
    if (!clip.path.isEmpty() && isFile(clip.path))
        return std::nullopt;
    const QString where = clip.path.isEmpty() ? Text::tr("its state is %1").arg(stateText(job.state))
                                              : Text::tr("it was %1").arg(clip.path);
    return refusal(65, Text::tr("Job %1 has no file here: %2.").arg(job.id, where), {});
}

void ClipGathering::takeFiles(const Result<QList<FinishClip>>& clips)
{
    if (!clips) {
        const bool isFile = clips.error().kind == ErrorKind::BadFile;
        return fail(
            isFile ? refusal(
                65, Text::tr("This is no clip that can be used: %1").arg(detailWords(clips.error().detail).left(500)),
                {})
                   : Failure{exitCode(clips.error().kind), troubleOf(clips.error(), {})});
    }
    m_clips = *clips;
    for (qsizetype i = 0; i < m_clips.size(); ++i) {
        if (const auto failure = trim(i))
            return fail(*failure);
    }
    Q_EMIT gathered();
}

std::optional<Failure> ClipGathering::trim(qsizetype index)
{
    FinishClip& clip = m_clips[index];
    const ClipArgument& argument = m_arguments[index];
    for (const bool isIn : {true, false}) {
        const QString& text = isIn ? argument.in : argument.out;
        if (text.isEmpty())
            continue;
        const std::optional<ClipPlace> place = ClipPlace::fromText(text);
        const std::optional<qint64> frame = place ? place->frameIn(clip) : std::nullopt;
        if (!frame)
            return refusal(
                65,
                Text::tr("\"%1\" is no place in %2: it has %3 frames, %4 s.")
                    .arg(text, argument.clip, countText(clip.frames()), numberText(clip.shape.clip.seconds, 3)),
                {});
        (isIn ? clip.clip.in : clip.clip.out) = *frame;
    }
    if (clip.length() > 0)
        return std::nullopt;
    return refusal(65, Text::tr("Nothing is left of %1 between its trims.").arg(clip.clip.path), {});
}

std::optional<RequestDraft> ClipGathering::draftOf(const SequenceClip& clip)
{
    const Job* job = m_isOpen && !clip.jobId.isEmpty() ? m_session.engine().queue().job(clip.jobId) : nullptr;
    return job ? std::optional(job->draft) : draftBeside(clip);
}

NameFields ClipGathering::nameFields()
{
    const bool isSequence = !m_options.finish.sequence.isEmpty();
    const std::optional<RequestDraft> first = draftOf(m_clips.first().clip);
    const QString text = !isSequence && first ? jobTitle(*first) : m_name;
    NameFields fields{.date = QDate::currentDate(), .text = text};
    if (m_isOpen) {
        Engine& engine = m_session.engine();
        fields = nameFieldsOf(m_wanted, engine.queue(), engine.library(), text, fields.date);
    }
    if (fields.tier.isEmpty()) {
        QSet<QString> tiers;
        for (const FinishClip& clip : std::as_const(m_clips)) {
            const std::optional<RequestDraft> draft = draftOf(clip.clip);
            tiers.insert(draft ? draft->endpoint.tierId() : QString());
        }
        fields.tier = tiers.size() == 1 ? *tiers.cbegin() : QString();
    }
    return fields;
}

void ClipGathering::fail(const Failure& failure)
{
    QMetaObject::invokeMethod(
        this, [this, failure] { Q_EMIT failed(failure); }, Qt::QueuedConnection);
}

} // namespace klapper::cli
