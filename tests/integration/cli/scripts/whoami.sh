#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Klapper authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Who pays, and how much is left.
set -euo pipefail
runcomfy=${RUNCOMFY:-runcomfy}

id=$("$runcomfy" --output json whoami | jq -r .id)
[ -n "$id" ] && [ "$id" != null ] && echo "somebody"
"$runcomfy" --output json balance | jq -r '.balance_usd | tonumber > 0'
