# SPDX-FileCopyrightText: 2026 The Klapper authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What packaging/try and packaging/check share; they source it.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }

# A home and a private runtime folder even where a container or a cron job gives none: ccache and Qt ask for both.
# The runtime folder made here is short-lived, and short: sockets' paths end at 108 bytes.
prepare_environment() {
    if [[ ! ${HOME-} || ! -d $HOME || ! -w $HOME ]]; then
        export HOME=$top/build/home
        mkdir -p "$HOME"
    fi
    if [[ ! ${XDG_RUNTIME_DIR-} || ! -d $XDG_RUNTIME_DIR || ! -w $XDG_RUNTIME_DIR ]]; then
        runtime_folder=$(mktemp -d)
        export XDG_RUNTIME_DIR=$runtime_folder
        trap 'rm -rf "$runtime_folder"' EXIT
    fi
    # An abstract C locale makes Qt warn about its encoding.
    case ${LC_ALL:-${LC_CTYPE:-${LANG-}}} in
        *[Uu][Tt][Ff]*) ;;
        *) export LC_ALL=C.UTF-8 ;;
    esac
}

# As many compilers as processors, but none without a gigabyte of its own.
job_count() {
    local jobs memory
    jobs=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo 2>/dev/null || true)
    if [[ $memory ]] && ((memory < jobs)); then
        jobs=$((memory > 1 ? memory : 1))
    fi
    echo "$jobs"
}

# Ninja's "[3/120] ..." lines become one moving line on a terminal, and every tenth of the way a line elsewhere.
show_progress() {
    local line percent shown=-1
    while IFS= read -r line; do
        [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]] || continue
        percent=$((100 * BASH_REMATCH[1] / BASH_REMATCH[2]))
        if [[ -t 2 ]]; then
            printf '\rBuilding %s: %3d %%' "$1" "$percent" >&2
        elif ((percent / 10 > shown)); then
            shown=$((percent / 10))
            say "Building $1: $percent %"
        fi
    done
    if [[ -t 2 ]]; then printf '\r\033[K' >&2; fi
}

# build <preset> [-DNAME=VALUE...] [target...]: configures and builds.
# Quiet; a failure shows the errors and where the whole log is.
build() {
    local preset=$1 log=$top/build/$1/build.log settings=() targets=()
    shift
    while [[ ${1-} == -D* ]]; do
        settings+=("$1")
        shift
    done
    (($# == 0)) || targets=(--target "$@")
    mkdir -p "$top/build/$preset"
    if ! (cd "$top" && cmake --preset "$preset" "${settings[@]}") >"$log" 2>&1 </dev/null; then
        tail -n 40 "$log" >&2
        say "Configuring failed; the whole log is $log"
        return 1
    fi
    if ! (cd "$top" && NINJA_STATUS='[%f/%t] ' cmake --build --preset "$preset" --parallel "$(job_count)" "${targets[@]}") \
        2>&1 </dev/null | tee -a "$log" | show_progress "$preset"; then
        # The first messages, without the compilers' long command lines.
        grep -E -A 12 '(^FAILED:|error:)' "$log" | cut -c 1-300 | grep -v -e ' -E env ' | head -n 60 >&2 || tail -n 40 "$log" >&2
        say "Building failed; the whole log is $log"
        return 1
    fi
}
