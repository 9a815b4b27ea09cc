#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Klapper authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Again after a passing failure (75), never after any other.
set -u
runcomfy=${RUNCOMFY:-runcomfy}

for i in 1 2 3; do
    "$runcomfy" run kling/kling-3.0/standard/text-to-video --no-download \
        --input '{"prompt": "a lighthouse", "duration": 3}' >result.json 2>error.txt && break
    rc=$?
    echo "try $i: $rc"
    [ $rc -eq 75 ] && sleep 0.2 && continue
    exit $rc
done
jq -r .status result.json
