# SPDX-FileCopyrightText: 2026 Statusbook contributors
# SPDX-License-Identifier: Apache-2.0

# Prints the ids of all systems (systems) or codes (list); nothing where the program is absent.
function __statusbook_cli_ids
    command -q statusbook-cli; or return
    command statusbook-cli $argv --json 2>/dev/null | string match -rga '"id" *: *"([^"]*)"'
end

# Prints the words before the cursor that are neither options nor their values: the command and what follows.
function __statusbook_cli_arguments
    set -l words (commandline -opc)
    set -e words[1]
    set -l is_value 0
    for word in $words
        if test $is_value = 1
            set is_value 0
        else if contains -- $word --lang --content --system --limit
            set is_value 1
        else if not string match -q -- '-*' $word
            echo $word
        end
    end
end

# Whether one of these commands has been typed.
function __statusbook_cli_has
    set -l words (__statusbook_cli_arguments)
    contains -- "$words[1]" $argv
end

set -l before '__statusbook_cli_has ""'

complete -c statusbook-cli -f
complete -c statusbook-cli -n $before -a list -d 'all codes'
complete -c statusbook-cli -n $before -a systems -d 'all systems'
complete -c statusbook-cli -n $before -a show -d 'the entries of codes'
complete -c statusbook-cli -n $before -a search -d 'the codes that fit a query'
complete -c statusbook-cli -n $before -a compare -d 'two codes side by side'
complete -c statusbook-cli -n $before -a explain -d 'the codes in a text'
complete -c statusbook-cli -n '__statusbook_cli_has show' -a '(__statusbook_cli_ids list)'
complete -c statusbook-cli -n '__statusbook_cli_has compare; and test (count (__statusbook_cli_arguments)) -lt 3' -a '(__statusbook_cli_ids list)'
complete -c statusbook-cli -n '__statusbook_cli_has list show search' -l system -x -a '(__statusbook_cli_ids systems)' -d 'only this system'
complete -c statusbook-cli -n '__statusbook_cli_has search' -l limit -x -d 'at most so many hits'
complete -c statusbook-cli -n '__statusbook_cli_has search' -l stdin -d 'one query a line from standard input'
complete -c statusbook-cli -n '__statusbook_cli_has explain' -F
complete -c statusbook-cli -n '__statusbook_cli_has explain' -l all -d 'also what is less than likely'
complete -c statusbook-cli -l lang -x -a 'en ar de es fr hi id ja ko pt_BR ru th tr vi zh_CN' -d 'print in this language'
complete -c statusbook-cli -l content -x -a '(__fish_complete_directories)' -d 'read the catalogues from a folder'
complete -c statusbook-cli -l json -d 'print JSON'
complete -c statusbook-cli -l markdown -d 'print Markdown'
complete -c statusbook-cli -l help -d 'print help and exit'
complete -c statusbook-cli -l version -d 'print the version and exit'
