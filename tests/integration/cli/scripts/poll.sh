#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Klapper authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Submit now, poll later, possibly from another shell.
set -euo pipefail
runcomfy=${RUNCOMFY:-runcomfy}

rid=$("$runcomfy" --output json run kling/kling-3.0/standard/text-to-video \
    --input '{"prompt": "wide shot of a fox in snow", "duration": 3}' --no-wait | jq -r .request_id)
echo "$rid" >request.txt

for _ in $(seq 120); do
    status=$("$runcomfy" --output json status "$(cat request.txt)" | jq -r .status)
    case $status in
        in_queue | in_progress) sleep 0.5 ;;
        completed) break ;;
        *) echo "unexpected: $status" && exit 1 ;;
    esac
done
echo "$status"
[ "$("$runcomfy" --output json requests get "$rid" | jq -r .request_id)" = "$rid" ] && echo "same request"
"$runcomfy" --output json requests result "$rid" --no-download | jq -r .status
"$runcomfy" result "$rid" --output-dir out --quiet | jq -r '.output.video' >url.txt
ls out/*.mp4 | wc -l
