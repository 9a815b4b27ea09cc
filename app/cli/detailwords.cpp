// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/detailwords.h"

#include "app/cli/sentences.h"

#include <QtGlobal>

#include <array>

namespace klapper::cli {

namespace {

/// What people meet most of what the engine writes.
constexpr std::array<Sentence, 41> sentences{{
    {"the cap for the day is \\$(\\S+); \\$(\\S+) of it are spent or held, this needs about \\$(\\S+)",
     QT_TRANSLATE_NOOP("CommandLine", "the cap for the day is $%1; $%2 of it are spent or held, this needs about $%3")},
    {"the cap for the month is \\$(\\S+); \\$(\\S+) of it are spent or held, this needs about \\$(\\S+)",
     QT_TRANSLATE_NOOP("CommandLine",
                       "the cap for the month is $%1; $%2 of it are spent or held, this needs about $%3")},
    {"another running Klapper looks after this job, or it is not in the journal",
     QT_TRANSLATE_NOOP("CommandLine", "another running Klapper looks after this job, or it is not in the journal")},
    {"the job is looked after elsewhere now",
     QT_TRANSLATE_NOOP("CommandLine", "the job is looked after elsewhere now")},
    {"the outcome of this job is not in question",
     QT_TRANSLATE_NOOP("CommandLine", "the outcome of this job is not in question")},
    {"that request is of another model: (.+)",
     QT_TRANSLATE_NOOP("CommandLine", "that request is of another model: %1")},
    {"the lock of the journal cannot be had: its folder is not writable, or another Klapper repairs it",
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "the lock of the journal cannot be had: its folder is not writable, or another Klapper repairs it")},
    {"no space: (\\d+) bytes are needed, (\\d+) are free",
     QT_TRANSLATE_NOOP("CommandLine", "no space: %1 bytes are needed, %2 are free")},
    {"the folder is gone", QT_TRANSLATE_NOOP("CommandLine", "the folder is gone")},
    {"nothing can be written in (.+)", QT_TRANSLATE_NOOP("CommandLine", "nothing can be written in %1")},
    {"no byte came in time", QT_TRANSLATE_NOOP("CommandLine", "no byte came in time")},
    {"the video is cut short", QT_TRANSLATE_NOOP("CommandLine", "the video is cut short")},
    // The variable that holds it stands before it where there is one.
    {"(RUNCOMFY_TOKEN: |)token: empty", QT_TRANSLATE_NOOP("CommandLine", "%1the token is empty")},
    {"(RUNCOMFY_TOKEN: |)token: longer than 4096 characters",
     QT_TRANSLATE_NOOP("CommandLine", "%1the token is longer than 4096 characters")},
    {"(RUNCOMFY_TOKEN: |)token: has blanks or line breaks inside",
     QT_TRANSLATE_NOOP("CommandLine", "%1the token has blanks or line breaks inside")},
    {"(RUNCOMFY_TOKEN: |)token: has characters that no token has",
     QT_TRANSLATE_NOOP("CommandLine", "%1the token has characters that no token has")},
    {"keychain: locked, or the token was removed there",
     QT_TRANSLATE_NOOP("CommandLine", "the keychain is locked, or the token was removed there")},
    {"keychain: no answer in time", QT_TRANSLATE_NOOP("CommandLine", "the keychain did not answer in time")},
    {"keychain: did not keep what was written",
     QT_TRANSLATE_NOOP("CommandLine", "the keychain did not keep what was written")},
    {"keychain: did not delete the token", QT_TRANSLATE_NOOP("CommandLine", "the keychain did not delete the token")},
    {"keychain: none on this system; (.*)",
     QT_TRANSLATE_NOOP("CommandLine", "there is no keychain on this system: %1")},
    {"keychain: (?:refused by the person|access denied); (.*)",
     QT_TRANSLATE_NOOP("CommandLine", "the keychain refused: %1")},
    {"keychain: (.+)", QT_TRANSLATE_NOOP("CommandLine", "keychain: %1")},
    {"the folder of the settings cannot be made",
     QT_TRANSLATE_NOOP("CommandLine", "the folder of the settings cannot be made")},
    {"another program holds the settings, or their folder cannot be written",
     QT_TRANSLATE_NOOP("CommandLine", "another program holds the settings, or their folder cannot be written")},
    {"the damaged settings cannot be renamed aside",
     QT_TRANSLATE_NOOP("CommandLine", "the damaged settings cannot be renamed aside")},
    {"ffmpeg was not found; on Debian it is in the package ffmpeg",
     QT_TRANSLATE_NOOP("CommandLine", "ffmpeg was not found; on Debian it is in the package ffmpeg")},
    {"ffmpeg: stood still, and was ended", QT_TRANSLATE_NOOP("CommandLine", "ffmpeg: stood still, and was ended")},
    {"port (\\d+) of 127\\.0\\.0\\.1 is taken", QT_TRANSLATE_NOOP("CommandLine", "port %1 of 127.0.0.1 is taken")},
    {"no folder for the practice state", QT_TRANSLATE_NOOP("CommandLine", "no folder for the practice state")},
    {"there is no clip", QT_TRANSLATE_NOOP("CommandLine", "there is no clip")},
    {"nothing is left of clip (\\d+) after its trims",
     QT_TRANSLATE_NOOP("CommandLine", "nothing is left of clip %1 after its trims")},
    {"none of the clips has sound", QT_TRANSLATE_NOOP("CommandLine", "none of the clips has sound")},
    {"no such rate: (\\S+)", QT_TRANSLATE_NOOP("CommandLine", "no such rate: %1")},
    {"a size of (\\d+x\\d+); sides are (\\d+) to (\\d+)",
     QT_TRANSLATE_NOOP("CommandLine", "a size of %1; sides are %2 to %3")},
    {"a size of (\\d+x\\d+); sides are even", QT_TRANSLATE_NOOP("CommandLine", "a size of %1; sides are even")},
    {"clip (\\d+) is shorter than its fades", QT_TRANSLATE_NOOP("CommandLine", "clip %1 is shorter than its fades")},
    {"no frame (\\d+) of (\\d+)", QT_TRANSLATE_NOOP("CommandLine", "no frame %1 of %2")},
    {"no frames in the file", QT_TRANSLATE_NOOP("CommandLine", "no frames in the file")},
    {"(.+): the clip is not there any more", QT_TRANSLATE_NOOP("CommandLine", "%1: the clip is not there any more")},
    {"the time line has no size or no rate", QT_TRANSLATE_NOOP("CommandLine", "the time line has no size or no rate")},
}};

} // namespace

QString detailWords(const QString& detail) { return inWords(sentences, detail); }

} // namespace klapper::cli
