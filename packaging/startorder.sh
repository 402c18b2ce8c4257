#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Statusbook contributors
# SPDX-License-Identifier: Apache-2.0
#
# startorder.sh START CLI OUTPUT: writes the linker script that lets the functions of a start stand
# together. START is the program that ends at its first paint, CLI the one of the command line; valgrind
# sees which of their functions run. The target update_start_order calls it.
set -euo pipefail
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen

start=$1 cli=$2 output=$3
work=$(mktemp -d)
# shellcheck disable=SC2064
trap "rm -rf '$work'" EXIT
export XDG_CONFIG_HOME=$work XDG_DATA_HOME=$work

# The functions of the program itself that a run calls.
functions() {
    local program=$1 trace=$work/trace
    valgrind -q --tool=callgrind --demangle=no --callgrind-out-file="$trace" "$@" >/dev/null 2>&1
    awk -v program="/${program##*/}" '
        # A name stands behind its number where the number occurs first.
        function named(names, text) {
            number = text
            sub(/\).*/, "", number)
            sub(/^.*\(/, "", number)
            if (text ~ /\) ./) {
                sub(/^[^)]*\) /, "", text)
                names[number] = text
            }
            return names[number]
        }
        /^c?ob=/ { object = named(objects, $0); if (/^ob=/) own = substr(object, length(object) - length(program) + 1) == program }
        /^c?fn=/ { name = named(fns, $0); if (/^fn=/ && own) print name }
    ' "$trace"
}

# A recursive call has a number of its own; constructors and destructors of whole objects are often the
# same code as those of their part of a derived class, under the latter name.
{
    for arguments in "--lang=en smtp/550" "--lang=tr" "--lang=ko http/404" "--lang=ar smtp/550"; do
        # shellcheck disable=SC2086
        functions "$start" $arguments
    done
    functions "$cli" show smtp/550
} | sed -En "/statusbook10benchmarks/d;/^_Z/{s/'[0-9]+\$//;p;s/C1E/C2E/p;s/D1Ev\$/D2Ev/p}" | LC_ALL=C sort -u >"$work/names"

{
    cat <<'HEAD'
/* SPDX-FileCopyrightText: 2026 Statusbook contributors
   SPDX-License-Identifier: Apache-2.0

   What runs at each start, in one place of the program. Written by the target update_start_order. */
SECTIONS
{
  .text.start :
  {
HEAD
    sed 's/.*/    *(.text.&)/' "$work/names"
    cat <<'TAIL'
  }
}
INSERT BEFORE .text;
TAIL
} >"$output"
