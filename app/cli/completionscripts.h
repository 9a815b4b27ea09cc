// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace klapper::cli {

// Each of them asks klapper-cli itself what fits, so that it is never older than the program (see wordchoice.h).

inline constexpr const char* bashScript = R"(# bash completion of klapper-cli; see klapper-cli-completion(1)
_klapper_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} IFS=$'\n'
    [[ $current == = ]] && current=
    local -a lines
    mapfile -t lines < <("${COMP_WORDS[0]/#\~/$HOME}" --complete-words "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    COMPREPLY=()
    case ${lines[0]-} in
    files)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        ;;
    folders)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -d -- "$current")
        ;;
    esac
    local line
    for line in "${lines[@]:1}"; do
        COMPREPLY+=("${line%%$'\t'*}")
    done
}
complete -F _klapper_cli klapper-cli
)";

inline constexpr const char* zshScript = R"(#compdef klapper-cli
# zsh completion of klapper-cli; see klapper-cli-completion(1)
_klapper_cli() {
    local -a lines shown
    local line word
    lines=("${(@f)$("${words[1]}" --complete-words "${(@)words[2,CURRENT]}" 2>/dev/null)}")
    for line in "${(@)lines[2,-1]}"; do
        word=${line%%$'\t'*}
        [[ -n $word ]] && shown+=("${word//:/\\:}:${line#*$'\t'}")
    done
    (( ${#shown} )) && _describe -V klapper-cli shown
    case ${lines[1]} in
    files)
        [[ ${words[CURRENT]} == --*=* ]] && compset -P '*='
        _files
        ;;
    folders)
        [[ ${words[CURRENT]} == --*=* ]] && compset -P '*='
        _files -/
        ;;
    esac
}
if [[ ${funcstack[1]} == _klapper-cli ]]; then
    _klapper_cli "$@"
else
    compdef _klapper_cli klapper-cli
fi
)";

inline constexpr const char* fishScript = R"(# fish completion of klapper-cli; see klapper-cli-completion(1)
function __klapper_cli_complete
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    set -l lines ($before[1] --complete-words $before[2..] "$current" 2>/dev/null)
    test (count $lines) -gt 0; or return
    for line in $lines[2..]
        echo $line
    end
    switch $lines[1]
        case files
            __fish_complete_path "$current"
        case folders
            __fish_complete_directories "$current" ''
    end
end
complete -c klapper-cli -f -a '(__klapper_cli_complete)'
)";

} // namespace klapper::cli
