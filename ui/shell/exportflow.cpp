// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/exportflow.h"

#include "app/engine.h"
#include "app/finish/clipreading.h"
#include "app/finish/exportqueue.h"
#include "app/jobs/metadatachoice.h"
#include "ui/jobs/errorwords.h"
#include "ui/models/plansums.h"
#include "ui/shell/exporttakes.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/windowmemory.h"
#include "ui/style/icons.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace klapper {

namespace {

QString folderKey() { return QStringLiteral("exportFolder"); }
QString patternKey() { return QStringLiteral("exportName"); }
QString presetKey() { return QStringLiteral("exportPreset"); }
QString problemKey() { return QStringLiteral("export"); }
QString joinId() { return QStringLiteral("join"); }

/// Nothing is one word; the memory has lists of them.
QString remembered(const WindowMemory& memory, const QString& key)
{
    const QStringList words = memory.words(key);
    return words.isEmpty() ? QString() : words.first();
}

MediaTools toolsOf(const Engine& engine)
{
    const auto& tools = engine.environment().tools;
    return tools ? *tools : MediaTools();
}

} // namespace

ExportFlow::ExportFlow(Engine& engine, WindowMemory& memory, MessageArea& messages, QWidget* window)
    : QObject(window)
    , m_engine(engine)
    , m_memory(memory)
    , m_messages(messages)
    , m_window(window)
{
}

void ExportFlow::fillMenu(QMenu* menu, const QStringList& ids)
{
    const qsizetype count = ExportTakes::ofJobs(m_engine, ids).clips.size();
    if (count == 0)
        return;
    menu->addAction(icon(IconId::Film), count == 1 ? tr("&Export …") : tr("&Export %1 clips …").arg(count), this,
                    [this, ids] { exportTakes(ids); });
    if (count > 1)
        menu->addAction(icon(IconId::Merge), tr("&Join %1 clips").arg(count), this, [this, ids] { joinTakes(ids); });
}

void ExportFlow::exportTakes(const QStringList& jobIds) { open(ExportTakes::ofJobs(m_engine, jobIds)); }

void ExportFlow::exportTake(const QString& jobId, std::optional<qint64> in, std::optional<qint64> out)
{
    ExportTakes takes = ExportTakes::ofJobs(m_engine, {jobId});
    for (SequenceClip& clip : takes.clips) {
        clip.in = in.value_or(0);
        clip.out = out ? *out + 1 : -1;
    }
    open(takes);
}

void ExportFlow::joinTakes(const QStringList& jobIds) { join(ExportTakes::ofJobs(m_engine, jobIds)); }

void ExportFlow::exportSequence(const Sequence& sequence) { open(ExportTakes::ofSequence(m_engine, sequence)); }

void ExportFlow::joinSequence(const Sequence& sequence) { join(ExportTakes::ofSequence(m_engine, sequence)); }

void ExportFlow::read(const ExportTakes& takes, QObject* context, const std::function<void(const Clips& clips)>& then)
{
    auto* reading = new ClipReading(toolsOf(m_engine), takes.clips, context);
    connect(reading, &ClipReading::finished, context, [reading, then](const Clips& clips) {
        reading->deleteLater();
        then(clips);
    });
    reading->start();
}

void ExportFlow::withAbilities(QObject* context, const std::function<void(const MediaAbilities& abilities)>& then)
{
    AbilityBook& book = m_engine.abilities();
    book.want();
    if (book.abilities())
        return then(*book.abilities());
    connect(
        &book, &AbilityBook::known, context, [&book, then] { then(*book.abilities()); }, Qt::SingleShotConnection);
}

void ExportFlow::open(const ExportTakes& takes)
{
    if (takes.clips.isEmpty())
        return sayProblem(tr("There is no clip with a file to export."));
    m_messages.hide(problemKey());
    ExportDialog* dialog = makeDialog(takes, remembered(m_memory, presetKey()));
    m_engine.abilities().want(); // meanwhile
    read(takes, dialog, [this, takes, dialog](const Clips& clips) {
        if (!clips)
            return dialog->setProblem(unreadable(clips.error()));
        const ExportSource source{.title = takes.title, .clips = *clips, .name = takes.name, .fadeMs = takes.fadeMs};
        withAbilities(dialog,
                      [dialog, source](const MediaAbilities& abilities) { dialog->setSource(source, abilities); });
    });
}

void ExportFlow::join(const ExportTakes& takes)
{
    const ExportPreset* preset = exportPreset(joinId());
    if (takes.clips.isEmpty() || !preset)
        return sayProblem(tr("There is no clip with a file to join."));
    m_messages.hide(problemKey());
    read(takes, this, [this, takes, preset](const Clips& clips) {
        if (!clips)
            return sayProblem(unreadable(clips.error()));
        const ExportSource source{.title = takes.title, .clips = *clips, .name = takes.name, .fadeMs = takes.fadeMs};
        ExportChoice choice;
        choice.fadeMs = takes.fadeMs;
        choice.metadata = MetadataChoice(m_engine.journal()).isOn();
        const Result<ExportPlan> plan = planExport(*clips, *preset, choice);
        // What changes a picture is shown first, in words. For a copy it is no matter what can be encoded here.
        if (!plan || !plan->isCopy()) {
            return withAbilities(this, [this, takes, source](const MediaAbilities& abilities) {
                makeDialog(takes, joinId())->setSource(source, abilities);
            });
        }
        const QString name = fillName(usualNameTemplate(), takes.name, preset->suffix).name;
        if (!queue(takes.title, *plan, folder(), name))
            sayProblem(tr("Nothing was made: the folder %1 cannot be made. Choose another one with “Export …”.")
                           .arg(QDir::toNativeSeparators(folder())));
    });
}

ExportDialog* ExportFlow::makeDialog(const ExportTakes& takes, const QString& preset)
{
    m_dialog = new ExportDialog(titleOf(takes),
                                {.tools = toolsOf(m_engine),
                                 .folder = folder(),
                                 .pattern = remembered(m_memory, patternKey()),
                                 .preset = preset,
                                 .metadata = MetadataChoice(m_engine.journal()).isOn(),
                                 .freeSpace = freeBytesAt},
                                m_window);
    ExportDialog* dialog = m_dialog;
    connect(dialog, &ExportDialog::exportRequested, this,
            [this, dialog](const ExportPlan& plan, const QString& into, const QString& name, bool stays) {
                queueFrom(*dialog, plan, into, name, stays);
            });
    dialog->show();
    return dialog;
}

void ExportFlow::queueFrom(ExportDialog& dialog, const ExportPlan& plan, const QString& folder, const QString& fileName,
                           bool stays)
{
    if (!queue(dialog.draft()->source().title, plan, folder, fileName))
        return dialog.say(tr("Nothing was made: that folder cannot be made or written to. Choose another one."), true);
    m_memory.setWords(folderKey(), {folder});
    m_memory.setWords(patternKey(), {dialog.draft()->namePattern()});
    m_memory.setWords(presetKey(), {plan.preset.id});
    if (stays)
        dialog.say(tr("In the list of exports: %1").arg(fileName), false);
    else
        dialog.accept();
}

bool ExportFlow::queue(const QString& title, const ExportPlan& plan, const QString& folder, const QString& fileName)
{
    if (!QDir().mkpath(folder) || !QFileInfo(folder).isWritable())
        return false;
    Q_EMIT queued(m_engine.exports().add(title, plan, folder, fileName));
    return true;
}

void ExportFlow::again(int id)
{
    const ExportItem* ended = m_engine.exports().item(id);
    if (!ended)
        return;
    ExportItem item = *ended;
    for (FinishClip& each : item.plan.clips) {
        const Job* job = m_engine.queue().job(each.clip.jobId);
        // Located since: only the same content is taken for it, so the plan still holds.
        if (job && !job->outputs.isEmpty() && !QFileInfo::exists(each.clip.path))
            each.clip.path = job->outputs.first().path;
    }
    if (queue(item.title, item.plan, item.folder, item.fileName))
        m_engine.exports().forget(id);
    else
        sayProblem(tr("Nothing was made: the folder %1 cannot be made. Choose another one with “Export …”.")
                       .arg(QDir::toNativeSeparators(item.folder)));
}

QString ExportFlow::folder() const
{
    const QString last = remembered(m_memory, folderKey());
    return last.isEmpty() ? QDir(m_engine.environment().paths.library).filePath(QStringLiteral("exports")) : last;
}

void ExportFlow::sayProblem(const QString& words) { m_messages.show(problemKey(), Banner::Kind::Error, words); }

QString ExportFlow::unreadable(const Error& error)
{
    if (error.kind == ErrorKind::Tool)
        return ErrorWords::line(error);
    return tr("A clip cannot be read, and nothing was made: %1. Its file may be gone; “Locate …” in the library says "
              "where it is now.")
        .arg(error.detail.left(300).simplified());
}

QString ExportFlow::titleOf(const ExportTakes& takes)
{
    const QString title = takes.title.simplified().left(200);
    return takes.clips.size() == 1 ? title : tr("%1 clips: %2").arg(takes.clips.size()).arg(title);
}

} // namespace klapper
