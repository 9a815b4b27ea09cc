// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace klapper::cli {

// Not as raw strings where a line ends with a backslash: lupdate takes that for a continued line.
inline constexpr const char* aboutProgram =
    QT_TRANSLATE_NOOP("CommandLine", "Kling 3.0 clips from RunComfy: send paid requests once, wait, keep the files.");

inline constexpr const char* mainFooter = QT_TRANSLATE_NOOP(
    "CommandLine", "First steps, without an account and without cost:\n"
                   "  klapper-cli run kling/kling-3.0/standard/text-to-video --practice \\\n"
                   "      --input '{\"prompt\": \"Wide shot: a lighthouse at dusk\", \"duration\": 3}'\n"
                   "\n"
                   "Endpoints: kling/kling-3.0/{standard,pro,4k}/{text,image}-to-video\n"
                   "\n"
                   "The token comes from RUNCOMFY_TOKEN, else from the system's keychain, where klapper-cli login or\n"
                   "the window of Klapper put it. A request is never sent twice; \"resume\" picks up what was left\n"
                   "behind.\n"
                   "\n"
                   "Exit codes: 0 done, 64 bad arguments, 65 bad input, 69 the service failed or is unreachable,\n"
                   "74 this machine could not keep the file, 75 timeout, too many requests, login without the\n"
                   "service, or outcome unknown (read the message before you repeat), 77 no token or a refused one,\n"
                   "78 over a cap of your own, 130 interrupted.");

inline constexpr const char* runExamples = QT_TRANSLATE_NOOP(
    "CommandLine",
    "Examples:\n"
    "  klapper-cli run kling/kling-3.0/pro/text-to-video --output-dir clips \\\n"
    "      --input '{\"prompt\": \"Tracking shot: a fox in snow\", \"duration\": 8,\n"
    "                \"aspect_ratio\": \"9:16\", \"generate_audio\": true}'\n"
    "  klapper-cli run kling/kling-3.0/standard/image-to-video \\\n"
    "      --input-file request.yaml\n"
    "  cat request.json | klapper-cli run kling/kling-3.0/4k/text-to-video \\\n"
    "      --input-file - --output json\n"
    "  klapper-cli run kling/kling-3.0/pro/text-to-video --no-wait \\\n"
    "      --input-file request.json\n"
    "  klapper-cli run kling/kling-3.0/pro/text-to-video --split --dry-run \\\n"
    "      --input-file script.json\n"
    "  klapper-cli run kling/kling-3.0/pro/image-to-video \\\n"
    "      --input '{\"prompt\": \"The camera pulls back\", \"duration\": 5,\n"
    "                \"start_image_url\": \"@still.png\"}'\n"
    "\n"
    "An input file is JSON or YAML 1.2: by its name, else by its beginning. YAML takes no anchors, aliases or tags;\n"
    "yes and no are text there, true and false are switches. A clip for each line of a file:\n"
    "\n"
    "  while IFS= read -r p; do jq -nc --arg p \"$p\" '{prompt: $p}' |\n"
    "      klapper-cli run kling/kling-3.0/pro/text-to-video --input-file - \\\n"
    "      --output-dir clips; done < prompts.txt\n"
    "\n"
    "Scripts for RunComfy's own tool work with this name in the place of that one. What differs: the result is the\n"
    "whole record, with the members of its output beside; result downloads with --output-dir alone; cancel ends\n"
    "with 69 when it is too late; a file that is not there is 65, not 66; an input is asked for, also an empty\n"
    "one (64).\n"
    "\n"
    "A script longer than a clip goes with --split: {\"prompt\": \"the scene\", \"shotsActive\": true, \"style\": "
    "\"the look\",\n"
    "\"shots\": [{\"text\": \"Wide of the pier\", \"seconds\": 6}]}, or with the names of the wire. It is cut at the\n"
    "borders of its shots into the fewest clips, as even as can be, each with scene and style; they are sent in\n"
    "order, all or none under your caps, and joined. Without --split such a script ends with 65.\n"
    "\n"
    "The clip carries its prompt and its recipe (klapper-cli recipe FILE), and the IPTC mark of generated\n"
    "media; --no-metadata, or klapper-cli config set --metadata off, leaves them out.\n"
    "\n"
    "A frame is the https address of an image. Where the service's present contract takes embedded images\n"
    "it may also be \"@FILE\" (PNG, JPEG or WebP, at most 6 MiB and 32 megapixels) or a data:image/...;base64,\n"
    "URI; elsewhere these end with 65. Klapper keeps such an image and sends it with the request.\n"
    "\n"
    "Progress goes to standard error, one JSON object to standard output. Ctrl-C cancels what has not\n"
    "begun; a request that already renders goes on and is usually billed. --timeout cancels nothing.\n"
    "\n"
    "A script is never asked anything. What would go over a cap of yours ends with 78 and is not sent\n"
    "(see klapper-cli budget). When the answer to the paid call is lost, klapper-cli requests unknown\n"
    "says what to do.");

inline constexpr const char* estimateExamples =
    QT_TRANSLATE_NOOP("CommandLine", "Examples:\n"
                                     "  klapper-cli estimate kling/kling-3.0/pro/text-to-video \\\n"
                                     "      --input '{\"duration\": 8, \"generate_audio\": true}'\n"
                                     "  klapper-cli estimate kling/kling-3.0/4k/text-to-video \\\n"
                                     "      --input-file request.json --output json");

inline constexpr const char* statusExamples = QT_TRANSLATE_NOOP("CommandLine", R"(Example:
  klapper-cli status 3f0a51c2-2d0e-4b8f-9b52-5e1d6d0a7c11)");

inline constexpr const char* resultExamples = QT_TRANSLATE_NOOP("CommandLine", R"(Examples:
  klapper-cli result 3f0a51c2-2d0e-4b8f-9b52-5e1d6d0a7c11
  klapper-cli result 3f0a51c2-2d0e-4b8f-9b52-5e1d6d0a7c11 --output-dir clips

Costs nothing, also when it is repeated. 75: the request has not finished yet.)");

inline constexpr const char* cancelExamples = QT_TRANSLATE_NOOP("CommandLine", R"(Example:
  klapper-cli cancel 3f0a51c2-2d0e-4b8f-9b52-5e1d6d0a7c11

0: cancelled, or asked for. 69: the request can no longer be cancelled and goes on.)");

inline constexpr const char* resumeExamples = QT_TRANSLATE_NOOP("CommandLine", R"(Example:
  klapper-cli resume

Waits for every request whose program is gone (closed, crashed, killed), and downloads its clip, also
where the download was paused, and joins the scripts whose parts are all here then. Sends nothing and
costs nothing: what was never sent is named and left to you, and so is what only you can decide.)");

inline constexpr const char* requestsExamples = QT_TRANSLATE_NOOP("CommandLine", R"(Examples:
  klapper-cli requests list --state in_queue,rendering
  klapper-cli requests unknown

The journal is shared with the window of Klapper. What a running Klapper looks after can be looked at
here, but is decided there.)");

inline constexpr const char* listExamples = QT_TRANSLATE_NOOP("CommandLine", R"(Examples:
  klapper-cli requests list --limit 20
  klapper-cli requests list --state failed,expired --output json
  klapper-cli requests list --search "lighthouse dusk"

States: held, waiting, submitting, unknown, in_queue, rendering, unreachable, downloading, done,
done_no_file, cancelled, failed, expired. The estimate is what Klapper reckoned before sending, the
cost is what the service said; it stays empty until then. Contacts nothing.)");

inline constexpr const char* unknownExamples = QT_TRANSLATE_NOOP("CommandLine", R"(Example:
  klapper-cli requests unknown

They were sent, and no usable answer came. Klapper never sends them again by itself: look at RunComfy's
own list first, then take one of the commands that are printed. Contacts nothing.)");

inline constexpr const char* attachExamples = QT_TRANSLATE_NOOP("CommandLine", R"(Example:
  klapper-cli requests attach 7d0c 3f0a51c2-2d0e-4b8f-9b52-5e1d6d0a7c11

Asks the service for that request, compares the model, then waits and downloads as resume does.
Costs nothing. Ctrl-C cancels nothing.
65: the id is not usable, unknown to the service, of another model, or another job has it; nothing changes.
75: another running Klapper looks after the job.)");

inline constexpr const char* resendExamples = QT_TRANSLATE_NOOP("CommandLine", R"(Example:
  klapper-cli requests resend 7d0c --yes-it-is-absent

Ends the unclear job as not there and sends exactly the same request once more, as a new job that is
linked to the old one; waits and downloads as run does. This is a paid call: when the first one was
accepted after all, both are billed.
78: over a cap of your own. 75: another running Klapper looks after the job. In both cases nothing is
sent and nothing changes.)");

/// What resend without its flag is answered.
inline constexpr const char* whyAbsentIsAsked = QT_TRANSLATE_NOOP(
    "CommandLine",
    "resend pays again. When the first request was accepted after all, both are billed. Look at RunComfy's own "
    "list of generations first; if it is not there, repeat the command with --yes-it-is-absent. Nothing was sent.");

inline constexpr const char* absentExamples = QT_TRANSLATE_NOOP("CommandLine", R"(Example:
  klapper-cli requests absent 7d0c

The job ends as not accepted, its estimate no longer counts against your caps, nothing is sent.)");

inline constexpr const char* cancelJobExamples = QT_TRANSLATE_NOOP("CommandLine", R"(Example:
  klapper-cli requests cancel 7d0c

For jobs that are held or wait. What the service has already: klapper-cli cancel REQUEST_ID.)");

inline constexpr const char* budgetExamples = QT_TRANSLATE_NOOP("CommandLine", R"(Examples:
  klapper-cli budget
  klapper-cli budget set --per-day 5 --per-month 60
  klapper-cli budget ledger --csv --output-file ledger.csv

Window and command line obey the same caps. Spent is what the service said, held are the estimates of
what is under way or whose cost is not known yet, waiting are the estimates of what was not sent yet.
Days and months begin at midnight of this machine's time zone.)");

inline constexpr const char* budgetSetExamples = QT_TRANSLATE_NOOP("CommandLine", R"(Examples:
  klapper-cli budget set --per-day 5
  klapper-cli budget set --per-month none --ask-above 1.50

What would go over a cap is not sent: run and requests resend end with 78. --ask-above is for the window
alone: a script is never asked.)");

inline constexpr const char* ledgerExamples = QT_TRANSLATE_NOOP("CommandLine", R"(Examples:
  klapper-cli budget ledger
  klapper-cli budget ledger --csv --output-file ledger.csv

A hold is an estimate, from the moment the paid call may leave; a release ends it; a cost is what the
service said. Lines are never changed, only added.)");

inline constexpr const char* recipeExamples = QT_TRANSLATE_NOOP("CommandLine", R"(Examples:
  klapper-cli recipe clips/fox.mp4
  klapper-cli recipe clips/fox.mp4.klapper.json --output json

Prints the recipe that stands beside the clip, else the one inside it, also after ffmpeg -c copy. It is
only read: nothing is sent, contacted or kept. 65: the file carries no recipe, or none that can be used.)");

inline constexpr const char* configExamples = QT_TRANSLATE_NOOP("CommandLine", R"(Examples:
  klapper-cli config
  klapper-cli config set --metadata off
  klapper-cli config list
  klapper-cli config set jobs.atOnce 5
  klapper-cli config unset clips.folder
  klapper-cli config report -o report.txt

Settings stand in klapper/settings.json of your configuration folder, and the window has the same ones. What
you have not chosen is not written there. When the file is damaged this is said, and defaults hold; it stays as
it is until something is set, and is kept then as settings.json.damaged.

One choice belongs to the account and not to this machine: metadata, or clips.metadata. It is whether clips
carry title, prompt and recipe inside them, with the IPTC mark of generated media. The recipe beside a clip is
always written. Window and command line obey the same choice; run --no-metadata leaves it out of one clip.

The report names versions, settings, whether you are signed in, counts of jobs and the last log lines; tokens,
passwords, prompts, names of clips and your home folder are left out. It looks into the keychain for that, and
contacts no service.)");

inline constexpr const char* practiceExamples = QT_TRANSLATE_NOOP(
    "CommandLine", "Example:\n"
                   "  klapper-cli practice --port 8500 --token practice-token\n"
                   "and in another terminal\n"
                   "  export RUNCOMFY_MODEL_API_BASE=http://127.0.0.1:8500/v1\n"
                   "  export RUNCOMFY_TOKEN=practice-token\n"
                   "  klapper-cli run kling/kling-3.0/pro/text-to-video \\\n"
                   "      --input '{\"prompt\": \"A fox in snow\"}'\n"
                   "\n"
                   "Prints one line of JSON with its addresses and its token, then serves until Ctrl-C.");

} // namespace klapper::cli
