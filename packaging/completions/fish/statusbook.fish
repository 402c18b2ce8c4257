# SPDX-FileCopyrightText: 2026 Statusbook contributors
# SPDX-License-Identifier: Apache-2.0

function __statusbook_ids
    command -q statusbook-cli; or return
    command statusbook-cli list --json 2>/dev/null | string match -rga '"id" *: *"([^"]*)"'
end

# Whether fewer than two codes stand before the cursor.
function __statusbook_takes_code
    set -l words (commandline -opc)
    set -e words[1]
    set -l codes 0
    set -l is_value 0
    for word in $words
        if test $is_value = 1
            set is_value 0
        else if contains -- $word --lang --content
            set is_value 1
        else if not string match -q -- '-*' $word
            set codes (math $codes + 1)
        end
    end
    test $codes -lt 2
end

complete -c statusbook -f
complete -c statusbook -n __statusbook_takes_code -a '(__statusbook_ids)'
complete -c statusbook -l lang -x -a 'en ar de es fr hi id ja ko pt_BR ru th tr vi zh_CN' -d 'show everything in this language'
complete -c statusbook -l content -x -a '(__fish_complete_directories)' -d 'read the catalogues from a folder'
complete -c statusbook -l help -d 'print help and exit'
complete -c statusbook -l version -d 'print the version and exit'
