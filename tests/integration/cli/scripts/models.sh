#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Klapper authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Find a model, look at its input, send what it needs.
set -euo pipefail
runcomfy=${RUNCOMFY:-runcomfy}

"$runcomfy" --output json models list --search kling --category text-to-video --limit 500 \
    | jq -r '.total, (.models[].model_id | select(contains("/pro/")))'
"$runcomfy" models categories --output json | jq -r '.categories | index("image-to-video") != null'
model=$("$runcomfy" --output json models list --search standard/text --limit 1 | jq -r '.models[0].model_id')
"$runcomfy" --output json models get "$model" | jq -r '.input_schema.required | join(",")'
"$runcomfy" --output json models list --include-schema --limit 2 --offset 1 | jq -r '.models | length'
