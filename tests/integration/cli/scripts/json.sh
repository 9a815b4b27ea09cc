#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Klapper authors
# SPDX-License-Identifier: GPL-3.0-or-later
# JSON piped to jq: the global flag stands before the command, and nothing but JSON may come out of it.
set -euo pipefail
runcomfy=${RUNCOMFY:-runcomfy}

url=$("$runcomfy" --output json run kling/kling-3.0/standard/text-to-video \
    --input '{"prompt": "city at night, neon in the rain", "duration": 3}' \
    --no-download 2>&1 \
    | jq -r '.video // .videos[0]')
case $url in
    http*.mp4) echo "one address" ;;
    *) echo "no address: $url" && exit 1 ;;
esac
[ -z "$(ls)" ] && echo "no file"
