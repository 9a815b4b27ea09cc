#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Klapper authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What still waits in the queue can be taken back, under both names of the command.
set -euo pipefail
runcomfy=${RUNCOMFY:-runcomfy}

submit() {
    "$runcomfy" --output json run kling/kling-3.0/standard/text-to-video --no-wait \
        --input '{"prompt": "nobody wants this one", "duration": 3}' | jq -r .request_id
}
"$runcomfy" --output json cancel "$(submit)" | jq -r .outcome
"$runcomfy" --output json requests cancel "$(submit)" | jq -r .outcome
