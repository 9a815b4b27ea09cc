// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandexport.h"

#include "app/cli/exportwords.h"
#include "app/cli/finishwords.h"
#include "app/cli/language.h"
#include "app/cli/numbers.h"
#include "app/cli/planwords.h"
#include "app/cli/table.h"
#include "app/cli/text.h"

#include <QDir>
#include <QJsonArray>

namespace klapper::cli {

namespace {

Failure refusal(const QString& what, const QString& next = {})
{
    return {65, {.what = what, .cost = {}, .kept = {}, .next = next}};
}

} // namespace

ExportCommand::ExportCommand(Options options, Console& console)
    : m_options(std::move(options))
    , m_console(console)
    , m_clips(m_options, console)
{
    if (m_options.command == CommandKind::Join)
        m_options.finish.preset = QStringLiteral("join");
}

void ExportCommand::start()
{
    if (m_options.finish.listPresets)
        return askAbilities(m_clips.tools(), this, [this](const MediaAbilities& known) { listPresets(known); });
    if (!exportPreset(m_options.finish.preset))
        return fail({64, refusal(Text::tr("There is no preset \"%1\".").arg(m_options.finish.preset.left(60)),
                                 QStringLiteral("klapper-cli export --list-presets"))
                             .trouble});
    connect(&m_clips, &ClipGathering::failed, this, &ExportCommand::fail);
    connect(&m_clips, &ClipGathering::gathered, this, &ExportCommand::plan);
    m_clips.start();
}

void ExportCommand::listPresets(const MediaAbilities& abilities)
{
    QList<QStringList> rows{{Text::tr("PRESET"), Text::tr("USABLE"), Text::tr("WHAT IT MAKES")}};
    QJsonArray list;
    const bool table = wantsTable(m_options);
    const auto english = table ? nullptr : std::make_unique<EnglishWords>();
    for (const ExportPreset& preset : exportPresets()) {
        // A join encodes only where clips differ; then its lack is said.
        const QString lack = lackText(abilities.lackOf(preset), preset);
        rows.append({preset.id, lack.isEmpty() ? Text::tr("yes") : Text::tr("no"),
                     lack.isEmpty() ? presetText(preset) : Text::tr("%1; here not: %2").arg(presetText(preset), lack)});
        list.append(QJsonObject{{QStringLiteral("preset"), preset.id},
                                {QStringLiteral("suffix"), preset.suffix},
                                {QStringLiteral("about"), presetText(preset)},
                                {QStringLiteral("usable"), lack.isEmpty()},
                                {QStringLiteral("why_not"), lack.isEmpty() ? QJsonValue() : QJsonValue(lack)}});
    }
    const bool written = table ? m_console.print(tableText(rows)) : m_console.result(QJsonDocument(list));
    finish(written ? 0 : 74);
}

void ExportCommand::plan()
{
    const FinishOptions& wish = m_options.finish;
    ExportChoice choice;
    choice.size = wish.size;
    choice.rate = wish.rate;
    choice.fit = wish.fit;
    choice.trims = wish.quick ? TrimWay::Quick : TrimWay::Exact;
    choice.fadeMs = m_clips.fadeMs();
    choice.stillFrame = wish.frame;
    choice.metadata = m_options.metadata;
    const ExportPreset& preset = *exportPreset(wish.preset);
    if (const auto problem = planProblem(m_clips.clips(), preset, choice))
        return fail({exitCode(ErrorKind::BadInput),
                     {.what = Text::tr("This cannot be made: %1.").arg(planProblemText(*problem)),
                      .cost = {},
                      .kept = {},
                      .next = {}}});
    m_plan = planExport(m_clips.clips(), preset, choice).value();
    if (m_plan.isCopy()) // what can be encoded here is no matter
        return go({});
    askAbilities(m_clips.tools(), this, [this](const MediaAbilities& abilities) {
        go(lackText(abilities.lackOf(m_plan.preset, true), m_plan.preset));
    });
}

/// @param lack of the machine, in words; empty: there is none
void ExportCommand::go(const QString& lack)
{
    if (isFinished())
        return;
    if (m_options.dryRun) {
        if (!lack.isEmpty())
            m_console.note(Text::tr("here it cannot be made: %1").arg(lack));
        const bool written = wantsTable(m_options) ? m_console.print(planText(m_plan))
                                                   : m_console.result(QJsonDocument(planJson(m_plan)));
        return finish(written ? 0 : 74);
    }
    if (!lack.isEmpty())
        return fail({exitCode(ErrorKind::Tool),
                     {.what = Text::tr("The preset %1 cannot be used here: %2.").arg(m_plan.preset.id, lack),
                      .cost = {},
                      .kept = {},
                      .next = Text::tr("klapper-cli export --list-presets shows those that can.")}});
    if (choosePlace())
        run();
}

/// -o names the file, and then exactly that; else it gets a free name in the folder.
bool ExportCommand::choosePlace()
{
    const QString suffix = m_plan.preset.suffix;
    if (m_options.outputFile) {
        QFileInfo file(*m_options.outputFile);
        const bool isFolder = m_plan.preset.kind == ExportKind::Images;
        if (m_plan.way == ExportPlan::Way::CopyFiles && m_plan.clips.size() > 1)
            return fail(refusal(Text::tr("Several files are copied: -o names only one."),
                                Text::tr("name their folder with --output-dir."))),
                   false;
        if (!isFolder && file.suffix().isEmpty())
            file.setFile(*m_options.outputFile % u'.' % suffix);
        if (!isFolder && file.suffix() != suffix)
            return fail(refusal(Text::tr("The preset %1 makes .%2 files, -o says .%3.")
                                    .arg(m_plan.preset.id, suffix, file.suffix()))),
                   false;
        m_folder = file.absolutePath();
        m_fileName = isFolder ? file.fileName() : file.completeBaseName();
        if (const QString safe = ExportRun::safeName(m_fileName); safe != m_fileName)
            return fail(refusal(Text::tr("%1 is no name that every system takes.").arg(file.fileName()),
                                Text::tr("%1 is one.").arg(isFolder ? safe : QString(safe % u'.' % suffix)))),
                   false;
        if (file.exists() || file.isSymLink())
            return fail(
                       refusal(Text::tr("There is a file %1 already; nothing is ever replaced.").arg(file.filePath()))),
                   false;
    } else {
        m_folder = m_options.outputDir.value_or(QDir::currentPath());
        const bool isFolder = m_plan.preset.kind == ExportKind::Images;
        m_fileName = fillName(usualNameTemplate(), m_clips.nameFields(), isFolder ? QString() : suffix).name;
    }
    if (const auto unusable = folderProblem(m_folder))
        return fail({exitCode(unusable->kind), troubleOfExport(*unusable)}), false;
    return true;
}

void ExportCommand::run()
{
    for (const PlanReason& reason : std::as_const(m_plan.reasons)) {
        if (reason.kind == PlanReason::Kind::TrimMoved || reason.kind == PlanReason::Kind::TrimEndMoved
            || reason.kind == PlanReason::Kind::TrimIgnored)
            m_console.note(Text::tr("clip %1: %2").arg(countText(reason.clip + 1), reasonText(reason)));
    }
    m_console.step(workText(m_plan));
    m_run = std::make_unique<ExportRun>(m_thread, m_plan, m_folder, m_fileName, m_clips.tools());
    connect(m_run.get(), &ExportRun::progressed, this, &ExportCommand::progress);
    connect(m_run.get(), &ExportRun::finished, this, &ExportCommand::take);
    m_run->start();
}

void ExportCommand::progress(double done, qint64 remainingMs)
{
    const QString percent = countText(int(done * 100));
    m_console.update(
        remainingMs >= 0
            ? Text::tr("%1, %2 %, %3 s left").arg(workText(m_plan), percent, countText((remainingMs + 999) / 1000))
            : Text::tr("%1, %2 %").arg(workText(m_plan), percent));
}

void ExportCommand::take(const Result<ExportedFile>& outcome)
{
    if (!outcome && outcome.error().kind == ErrorKind::Cancelled)
        return fail({130,
                     {.what = Text::tr("Interrupted."),
                      .cost = {},
                      .kept = Text::tr("the clips are as they were; no unfinished file is left."),
                      .next = {}}});
    if (!outcome) {
        const ErrorKind kind = outcome.error().kind;
        return fail({kind == ErrorKind::BadFile ? 65 : exitCode(kind), troubleOfExport(outcome.error())});
    }
    m_console.note(exportedText(*outcome, m_plan));
    for (const ResultDifference& difference : outcome->differences)
        m_console.note(Text::tr("not as planned: %1").arg(differenceText(difference)));
    finish(m_console.result(QJsonDocument(exportedJson(*outcome, m_plan))) ? 0 : 74);
}

void ExportCommand::interrupt()
{
    if (m_run)
        return m_run->cancel(); // what has its name already stays
    m_console.trouble({.what = Text::tr("Interrupted. Nothing was made."), .cost = {}, .kept = {}, .next = {}});
    finish(130);
}

void ExportCommand::fail(const Failure& failure)
{
    if (isFinished())
        return;
    m_console.trouble(failure.trouble);
    finish(failure.exitCode);
}

} // namespace klapper::cli
