// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace klapper::cli {

/// An entry of a list in a manual page: what it is called, and what it means.
struct ManualEntry
{
    const char* name;
    const char* about;
};

inline constexpr std::array<ManualEntry, 9> exitCodes{{
    {"0", QT_TRANSLATE_NOOP("CommandLine", "All is done: the clip is there, or what was asked for is printed.")},
    {"64", QT_TRANSLATE_NOOP("CommandLine", "Bad arguments; nothing was done.")},
    {"65",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Bad input: JSON, a field, a limit, an id that is refused, no such job. Nothing was sent.")},
    {"69", QT_TRANSLATE_NOOP("CommandLine",
                             "The service said 5xx, cannot be reached (login: 75), ended the request as failed, or its "
                             "file cannot be had. A paid call that was answered with 5xx is unclear as well.")},
    {"74", QT_TRANSLATE_NOOP("CommandLine", "This machine could not keep the file: disk, journal or media tools.")},
    {"75",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Timeout or too many requests; login did not reach the service; or another running Klapper "
                       "looks after the job. When the answer to a paid call was lost the message says so: look at "
                       "klapper-cli requests unknown before you send it again.")},
    {"77", QT_TRANSLATE_NOOP("CommandLine", "Not signed in, or the token was refused; a sign-in that was denied or has "
                                            "expired, or that no keychain keeps.")},
    {"78", QT_TRANSLATE_NOOP("CommandLine", "Over a cap of your own for the day or the month; nothing was sent.")},
    {"130", QT_TRANSLATE_NOOP("CommandLine", "Interrupted.")},
}};

inline constexpr std::array<ManualEntry, 5> environment{{
    {"RUNCOMFY_TOKEN",
     QT_TRANSLATE_NOOP("CommandLine", "The API token of your RunComfy account; goes before the one in the keychain.")},
    {"RUNCOMFY_MODEL_API_BASE, RUNCOMFY_WEB_BASE, RUNCOMFY_SERVERLESS_API_BASE",
     QT_TRANSLATE_NOOP("CommandLine", "Other addresses of the service, the first one with its /v1: https below "
                                      "runcomfy.net or runcomfy.com, or a loopback address such as the one that "
                                      "klapper-cli practice prints.")},
    {"LC_ALL, LC_MESSAGES, LANG, LANGUAGE",
     QT_TRANSLATE_NOOP("CommandLine",
                       "The language of all that is said: English or Simplified Chinese. The JSON and the "
                       "exit codes are the same in both.")},
    {"NO_COLOR", QT_TRANSLATE_NOOP("CommandLine", "When it is set, nothing is coloured, also on a terminal.")},
    {"XDG_DATA_HOME, XDG_CACHE_HOME",
     QT_TRANSLATE_NOOP("CommandLine", "Where journal and previews are; ~/.local/share and ~/.cache when unset.")},
}};

inline constexpr std::array<ManualEntry, 6> files{{
    {"~/Videos/Klapper",
     QT_TRANSLATE_NOOP("CommandLine",
                       "The clips of the window. The command line writes into the current folder, or into "
                       "the one of --output-dir.")},
    {"NAME.mp4.klapper.json",
     QT_TRANSLATE_NOOP("CommandLine", "The recipe beside each clip: all that it was made from.")},
    {"~/.local/share/klapper/runcomfy/journal.sqlite",
     QT_TRANSLATE_NOOP("CommandLine",
                       "The journal of all requests, shared with the window; with --practice the one in practice. A "
                       "damaged one is renamed aside, never deleted.")},
    {"~/.config/klapper/settings.json",
     QT_TRANSLATE_NOOP("CommandLine",
                       "The settings, shared with the window. A damaged file stays until something is set; then it "
                       "is renamed aside, never deleted.")},
    {"~/.cache/klapper", QT_TRANSLATE_NOOP("CommandLine", "Thumbnails and previews; may be deleted at any time.")},
    {"/usr/share/man/zh_CN", QT_TRANSLATE_NOOP("CommandLine", "These pages in Simplified Chinese.")},
}};

inline constexpr const char* aboutWindow =
    QT_TRANSLATE_NOOP("CommandLine", "studio for Kling 3.0 video generation on RunComfy");

inline constexpr const char* windowDescription = QT_TRANSLATE_NOOP(
    "CommandLine",
    R"(Klapper is a desktop studio: write a prompt or a list of shots, see the price change with every key, send the job, watch it, and play the clip frame by frame. A job is never lost and never paid for twice.

FILE is a clip that carries its recipe, or a recipe (NAME.mp4.klapper.json): it is opened as a draft, and nothing is sent. A second start hands its files to the window that is open already.

The same engine without a window is klapper-cli, with one journal and the same caps for both.)");

inline constexpr std::array<ManualEntry, 3> windowOptions{{
    {"--practice", QT_TRANSLATE_NOOP("CommandLine", "Use the practice service inside Klapper; nothing is charged.")},
    {"-h, --help", QT_TRANSLATE_NOOP("CommandLine", "Show the options and leave.")},
    {"-v, --version", QT_TRANSLATE_NOOP("CommandLine", "Print the version and leave.")},
}};

inline constexpr std::array<ManualEntry, 2> windowExitCodes{{
    {"0", QT_TRANSLATE_NOOP("CommandLine", "The window was closed, or another one took the files.")},
    {"1", QT_TRANSLATE_NOOP("CommandLine", "The window could not be opened.")},
}};

inline constexpr const char* windowExamples = R"(klapper
klapper --practice
klapper clips/fox.mp4)";

} // namespace klapper::cli
