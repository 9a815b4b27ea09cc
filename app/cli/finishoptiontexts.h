// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace klapper::cli {

inline constexpr const char* joinExamples = QT_TRANSLATE_NOOP("CommandLine", R"(Examples:
  klapper-cli join one.mp4 two.mp4 three.mp4 -o film.mp4
  klapper-cli join one.mp4@24-96 two.mp4@1.5s- three.mp4@-00:00:04:12
  klapper-cli join 7d0c 91be --fade 0.5
  klapper-cli join --sequence "Harbour" --dry-run

Clips that agree in size, rate, codec, colour and sound are copied: nothing is lost, and it takes as long as
the disk. Otherwise all are made equal; --dry-run says what, and why. The result is read again and compared
with the plan, and what differs is said. The clips themselves are never changed, and no file is replaced.

IN and OUT are frames from 0 (48), seconds (2.5, 2.5s, 0:02.5) or timecodes (00:00:02:12); OUT is the first
frame that is not shown. Cuts are exact: only the pictures around them are made anew. --quick moves them to
key frames instead. A clip is a file, a job of the journal or the beginning of its id, or a request id.

65: a file is no clip, a place is not in it. 74: no room, or ffmpeg is missing or failed. Ctrl-C: 130, and no
file is left.)");

inline constexpr const char* exportExamples = QT_TRANSLATE_NOOP("CommandLine", R"(Examples:
  klapper-cli export --list-presets
  klapper-cli export --preset h264 one.mp4 two.mp4 -o film.mp4
  klapper-cli export --preset vertical --fit crop fox.mp4
  klapper-cli export --preset prores-hq --sequence "Harbour" --output-dir ~/edit
  klapper-cli export --preset gif fox.mp4 --in 1.5 --out 4
  klapper-cli export --preset png fox.mp4 --frame 24

The size that a preset or --size says is the size that is made. What is cut away or filled with bars is said
by --dry-run. Clips, IN and OUT are given as for klapper-cli join.

64: no such preset. 65, 74, 130: as for join; 74 as well when the ffmpeg of this machine lacks an encoder.)");

inline constexpr const char* handoffExamples = QT_TRANSLATE_NOOP("CommandLine", R"(Examples:
  klapper-cli handoff --format otio one.mp4 two.mp4 -o film.otio
  klapper-cli handoff --format fcpxml --sequence "Harbour" -o harbour.fcpxml
  klapper-cli handoff --format edl one.mp4@24-96 two.mp4 > film.edl

The editor opens the clips where they are, with their true rates, sizes, trims and names; shots become
markers. What the format cannot say is said on standard error. Clips, IN and OUT are given as for
klapper-cli join.)");

} // namespace klapper::cli
