// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that make something of finished clips.
#include "app/cli/commandline.h"
#include "app/cli/finishoptions.h"
#include "app/cli/finishoptiontexts.h"
#include "app/cli/text.h"

namespace klapper::cli {

namespace {

/// A check by whether a text can be read.
template<typename Read>
auto readable(Read read, const char* what)
{
    return [read, what](const std::string& given) {
        return read(text(given)) ? std::string() : Text::tr(what).toStdString();
    };
}

void addClips(CLI::App* command, RawOptions& raw)
{
    command
        ->add_option(
            "CLIP", raw.clips,
            Text::tr("Files or jobs, in order; CLIP@IN-OUT shows only a part of one, from IN up to, and not with, OUT")
                .toStdString())
        ->type_name("");
    command
        ->add_option("--sequence", raw.sequence,
                     Text::tr("The clips of a sequence of the window, by its name").toStdString())
        ->type_name("NAME");
    command
        ->add_option("--in", raw.in,
                     Text::tr("Of the only clip: where it begins (a frame, seconds, a timecode)").toStdString())
        ->type_name("PLACE");
    command
        ->add_option("--out", raw.out,
                     Text::tr("Of the only clip: where it ends, the first frame that is not shown").toStdString())
        ->type_name("PLACE");
}

void addShape(CLI::App* command, RawOptions& raw)
{
    command
        ->add_option("--size", raw.size,
                     Text::tr("Of the result; else the largest of the clips, in the first one's ratio").toStdString())
        ->type_name("WxH")
        ->check(readable(sizeFromText, QT_TRANSLATE_NOOP("CommandLine", "is not a size such as 1920x1080")));
    command
        ->add_option("--rate", raw.rate,
                     Text::tr("Frames a second of the result; else the highest of the clips").toStdString())
        ->type_name("RATE")
        ->check(
            readable(rateFromText, QT_TRANSLATE_NOOP("CommandLine", "is not a rate such as 24, 29.97 or 30000/1001")));
    command
        ->add_option("--fit", raw.fit,
                     Text::tr("A clip of another shape gets bars (pad) or loses its edges (crop)").toStdString())
        ->type_name("pad|crop")
        ->check(CLI::IsMember({"pad", "crop"}))
        ->default_str("pad");
    command->add_option("--fade", raw.fade, Text::tr("Cross fade at each joint, of picture and sound").toStdString())
        ->type_name("SECONDS")
        ->check(readable(fadeFromText, QT_TRANSLATE_NOOP("CommandLine", "is not a number of seconds from 0 to 60")));
}

void addResult(CLI::App* command, RawOptions& raw)
{
    command
        ->add_option("-o,--output-file", raw.outputFile, Text::tr("The file to make; never replaces one").toStdString())
        ->type_name("FILE");
    command
        ->add_option("--output-dir", raw.outputDir,
                     Text::tr("Its folder, where it gets a free name; else the current one").toStdString())
        ->type_name("FOLDER")
        ->excludes("--output-file");
    command->add_flag("--quick", raw.quick,
                      Text::tr("Cut at the key frames around IN and OUT, so that nothing is made anew").toStdString());
    command->add_flag("--no-metadata", raw.noMetadata,
                      Text::tr("Leave prompt and recipe out of the file").toStdString());
    command->add_flag("--dry-run", raw.dryRun, Text::tr("Only say what would be made, and how").toStdString());
}

} // namespace

void addFinishCommands(CLI::App& app, RawOptions& raw)
{
    CLI::App* join = addCommand(
        app, "join", QT_TRANSLATE_NOOP("CommandLine", "Make one file of clips; copied where they agree"), joinExamples);
    CLI::App* exported =
        addCommand(app, "export", QT_TRANSLATE_NOOP("CommandLine", "Make a file of clips by a preset"), exportExamples);
    CLI::App* handoff = addCommand(
        app, "handoff", QT_TRANSLATE_NOOP("CommandLine", "Write a timeline of clips for an editor"), handoffExamples);
    exported->add_option("--preset", raw.preset, Text::tr("What to make, see --list-presets").toStdString())
        ->type_name("NAME");
    exported->add_flag("--list-presets", raw.listPresets,
                       Text::tr("The presets, and why one cannot be used here").toStdString());
    exported
        ->add_option("--frame", raw.frame, Text::tr("Of a single picture: which frame of it all, from 0").toStdString())
        ->check(CLI::Range(0, 1'000'000'000));
    handoff
        ->add_option("--format", raw.timeline,
                     Text::tr("OpenTimelineIO, Final Cut Pro XML 1.10, or a CMX3600 list").toStdString())
        ->type_name("otio|fcpxml|edl")
        ->required()
        ->check(CLI::IsMember({"otio", "fcpxml", "edl"}));
    for (CLI::App* command : {join, exported, handoff}) {
        addClips(command, raw);
        addShape(command, raw);
    }
    for (CLI::App* command : {join, exported}) {
        addResult(command, raw);
        addTableFormat(command, raw);
        addPractice(command, raw);
    }
    handoff
        ->add_option("-o,--output-file", raw.outputFile,
                     Text::tr("The file to write; standard output when left out").toStdString())
        ->type_name("FILE");
    handoff->add_flag("--force", raw.force, Text::tr("Replace that file").toStdString());
    addFormat(handoff, raw);
    addPractice(handoff, raw);
}

} // namespace klapper::cli
