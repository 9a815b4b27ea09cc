#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Klapper authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every flag that "runcomfy run" has or had, before and behind the command.
set -euo pipefail
runcomfy=${RUNCOMFY:-runcomfy}

"$runcomfy" -v --output pretty run kling/kling-3.0/standard/text-to-video \
    --input-file - --wait --poll-secs 1 --timeout 120 --output-dir ./here --no-download -v \
    <<<'{"prompt": "all flags", "duration": 3}' >first.json 2>progress.txt
jq -r .status first.json
[ -s progress.txt ] && echo "progress"

"$runcomfy" run kling/kling-3.0/standard/text-to-video --output json -q --no-wait \
    --input '{"prompt": "all flags", "duration": 3}' >second.json 2>silence.txt
jq -r .wait second.json
[ ! -s silence.txt ] && echo "silence"
"$runcomfy" --version | wc -l
"$runcomfy" run --help | grep -e '--input-file' >/dev/null && echo "help" # read to the end: nobody meets a closed pipe
