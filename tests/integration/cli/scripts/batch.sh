#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Klapper authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A clip for each line of a file. The command must leave the loop's standard input alone.
set -euo pipefail
runcomfy=${RUNCOMFY:-runcomfy}

cat >prompts.txt <<'PROMPTS'
Tracking shot, low angle: a fox in snow
Wide shot: a "quiet" harbour at dawn, $HOME, `ls`
PROMPTS

while IFS= read -r prompt; do
    "$runcomfy" run kling/kling-3.0/standard/text-to-video \
        --input "$(jq -nc --arg p "$prompt" '{prompt:$p, duration:3}')" \
        --poll-secs 1 --quiet \
        --output-dir "./out/$(date +%s%N)" >>results.json
done <prompts.txt

ls out/*/*.mp4 | wc -l
jq -rs 'map(.status) | join(" ")' results.json
