// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandhandoff.h"

#include "app/cli/finishwords.h"
#include "app/cli/language.h"
#include "app/cli/planwords.h"
#include "app/cli/text.h"
#include "app/media/durable.h"

#include <QFileInfo>
#include <QJsonArray>

namespace klapper::cli {

HandoffCommand::HandoffCommand(Options options, Console& console)
    : m_options(std::move(options))
    , m_console(console)
    , m_clips(m_options, console)
{
}

void HandoffCommand::start()
{
    const QFileInfo file(m_options.outputFile.value_or(QString()));
    if (file.exists() && !m_options.finish.force)
        return fail({65,
                     {.what = Text::tr("There is a file %1 already.").arg(file.filePath()),
                      .cost = {},
                      .kept = {},
                      .next = Text::tr("choose another name, or replace it with --force.")}});
    // A slip of the fingers must not cost a clip that was paid for.
    const QString suffix = handoffSuffix(m_options.finish.format);
    if (file.exists() && file.suffix().compare(suffix, Qt::CaseInsensitive) != 0)
        return fail(
            {65,
             {.what = Text::tr("%1 is no .%2 file, and --force replaces only those.").arg(file.filePath(), suffix),
              .cost = {},
              .kept = Text::tr("it is as it was."),
              .next = Text::tr("choose another name.")}});
    connect(&m_clips, &ClipGathering::failed, this, &HandoffCommand::fail);
    connect(&m_clips, &ClipGathering::gathered, this, &HandoffCommand::write);
    m_clips.start();
}

void HandoffCommand::write()
{
    const FinishOptions& wish = m_options.finish;
    ExportChoice choice;
    choice.size = wish.size;
    choice.rate = wish.rate;
    choice.fit = wish.fit;
    choice.fadeMs = m_clips.fadeMs();
    const Result<Handoff> handoff = handoffOf(m_clips.name(), m_clips.clips(), choice,
                                              [this](const SequenceClip& clip) { return m_clips.draftOf(clip); });
    if (!handoff)
        return fail({exitCode(handoff.error().kind), troubleOfExport(handoff.error())});
    const Result<HandoffText> text = writeHandoff(wish.format, *handoff);
    if (!text)
        return fail({exitCode(text.error().kind), troubleOfExport(text.error())});
    deliver(*handoff, *text);
}

void HandoffCommand::deliver(const Handoff& handoff, const HandoffText& text)
{
    QJsonArray warnings;
    for (const HandoffWarning& warning : text.warnings) {
        m_console.note(Text::tr("note: %1").arg(warningText(warning, handoff.clips)));
        const EnglishWords english;
        warnings.append(warningText(warning, handoff.clips));
    }
    if (!m_options.outputFile)
        return finish(m_console.write(text.text) ? 0 : 74);
    const QString path = *m_options.outputFile;
    const Status written = writeDurably(path, text.text);
    if (!written)
        return fail({exitCode(written.error().kind), troubleOfExport(written.error())});
    m_console.note(Text::tr("saved: %1").arg(path));
    const QJsonObject json{{QStringLiteral("file"), path},
                           {QStringLiteral("format"), handoffSuffix(m_options.finish.format)},
                           {QStringLiteral("clips"), handoff.clips.size()},
                           {QStringLiteral("width"), handoff.size.width()},
                           {QStringLiteral("height"), handoff.size.height()},
                           {QStringLiteral("frame_rate"), handoff.rate.toText()},
                           {QStringLiteral("notes"), warnings}};
    finish(m_console.result(QJsonDocument(json)) ? 0 : 74);
}

void HandoffCommand::fail(const Failure& failure)
{
    if (isFinished())
        return;
    m_console.trouble(failure.trouble);
    finish(failure.exitCode);
}

} // namespace klapper::cli
