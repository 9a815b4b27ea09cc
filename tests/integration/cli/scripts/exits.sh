#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Klapper authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What scripts branch on.
runcomfy=${RUNCOMFY:-runcomfy}
model=kling/kling-3.0/standard/text-to-video

"$runcomfy" run "$model" --input '{"prompt": ' 2>/dev/null
echo "bad JSON: $?"
"$runcomfy" run "$model" --input '{"prompt": "a", "duration": 16}' 2>/dev/null
echo "too long: $?"
"$runcomfy" run "$model" --no-such-flag --input '{}' 2>/dev/null
echo "bad flag: $?"
RUNCOMFY_TOKEN=not-a-token-of-anybody "$runcomfy" run "$model" --input '{"prompt": "a"}' 2>/dev/null
echo "token: $?"
"$runcomfy" --output json status no-such-request 2>error.json
echo "unknown request: $?"
jq -e '.error | length > 0' error.json
