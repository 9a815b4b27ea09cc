#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Klapper authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The input from a file in JSON or YAML, or from standard input.
set -euo pipefail
runcomfy=${RUNCOMFY:-runcomfy}
model=kling/kling-3.0/standard/text-to-video

cat >request.json <<'JSON'
{"prompt": "from a file", "duration": 3}
JSON
cat >request.yaml <<'YAML'
# comments are fine
prompt: >-
  From a file
  in YAML
duration: 4
aspect_ratio: 1:1
generate_audio: false
YAML

send() { "$runcomfy" --output json run "$model" "$@" --no-wait | jq -e -r '.request_id | length > 0'; }
send --input-file ./request.json
send --input-file - <request.json
send --input-file request.yaml
cat request.yaml | send --input-file -
