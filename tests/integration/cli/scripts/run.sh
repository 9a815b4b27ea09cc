#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Klapper authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The plainest script: one clip into a folder.
set -eu
runcomfy=${RUNCOMFY:-runcomfy}

"$runcomfy" run kling/kling-3.0/standard/text-to-video \
    --input '{
      "prompt": "9:16 vertical. A barista pulls a single espresso shot, steam rising into morning sun",
      "duration": 3,
      "aspect_ratio": "9:16"
    }' \
    --output-dir "$PWD/out" >result.json

ls out/*.mp4 | wc -l
jq -r .video result.json | grep -c '\.mp4$'
