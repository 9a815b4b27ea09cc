// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrecipe.h"

#include "app/cli/text.h"
#include "app/cli/words.h"
#include "app/media/mediatools.h"

namespace klapper::cli {

namespace {

/// What is wrong with the file, in one or two sentences.
QString reasonOf(const Error& error)
{
    if (error.kind == ErrorKind::NotFound && error.detail.isEmpty())
        return Text::tr("This file carries no recipe. A site or an app may have stripped it.");
    if (error.kind == ErrorKind::NotFound)
        return Text::tr(
                   "The recipe of this clip was too long to travel inside it. It stands in the file %1, which is not "
                   "beside it.")
            .arg(error.detail);
    if (error.kind == ErrorKind::BadInput || error.kind == ErrorKind::TooLarge)
        return Text::tr("What stands there as a recipe is none that can be used. %1").arg(error.detail);
    if (error.kind == ErrorKind::BadFile)
        return Text::tr("This is neither a clip nor a recipe.");
    if (error.kind == ErrorKind::Disk)
        return Text::tr("The file cannot be read. %1").arg(error.detail);
    return whatHappened(error);
}

} // namespace

RecipeCommand::RecipeCommand(Options options, Console& console)
    : m_options(std::move(options))
    , m_console(console)
{
}

void RecipeCommand::start()
{
    auto* reader = new RecipeReader(m_options.file, std::make_shared<MediaTools>(MediaTools::find()), this);
    connect(reader, &RecipeReader::finished, this, &RecipeCommand::take);
    reader->start();
}

void RecipeCommand::take(const Result<FoundRecipe>& found)
{
    if (!found)
        return fail(found.error());
    if (found->from == FoundRecipe::From::Inside)
        m_console.note(Text::tr("the recipe is from inside the clip; there is none beside it"));
    finish(m_console.result(QJsonDocument(found->sidecar.toJson())) ? 0 : 74);
}

void RecipeCommand::fail(const Error& error)
{
    m_console.trouble({.what = reasonOf(error),
                       .cost = {},
                       .kept = {},
                       .next = error.kind == ErrorKind::Tool ? whatToDo(error) : QString()});
    const bool isOurs = error.kind == ErrorKind::Disk || error.kind == ErrorKind::Tool;
    finish(isOurs ? exitCode(error.kind) : exitCode(ErrorKind::BadInput));
}

} // namespace klapper::cli
