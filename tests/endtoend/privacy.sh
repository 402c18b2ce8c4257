#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Statusbook contributors
# SPDX-License-Identifier: Apache-2.0
#
# Explains a file in the window, under strace, and looks for what must not be there: a socket of a
# network, and the text in anything that the program wrote: privacy.sh PROGRAM. Exits 77 where
# something that it needs is missing.
set -euo pipefail

program=$1
for tool in Xvfb openbox xdotool xprop strace dbus-run-session /usr/bin/python3; do
    if ! command -v "$tool" >/dev/null; then
        echo "Skipped: $tool is missing"
        exit 77
    fi
done
if [[ ${2-} != inside ]]; then
    exec timeout 100 dbus-run-session -- bash "${BASH_SOURCE[0]}" "$program" inside
fi

place=$(mktemp -d)
children=()
stop() {
    for child in "${children[@]}"; do
        kill "$child" 2>/dev/null || true
    done
    wait 2>/dev/null || true
    rm -rf -- "$place"
}
trap stop EXIT

mkdir -m 700 "$place/runtime"
mkdir "$place"/{home,text}
canary=canary-5b1f7e
printf '%s HTTP/1.1 404 Not Found\n' "$canary" >"$place/text/error.log"
export XDG_RUNTIME_DIR=$place/runtime HOME=$place/home TMPDIR=$place/home
export XDG_CONFIG_HOME=$HOME XDG_CACHE_HOME=$HOME XDG_DATA_HOME=$HOME XDG_STATE_HOME=$HOME
export LANG=C.UTF-8 QT_QPA_PLATFORM=xcb
unset WAYLAND_DISPLAY LANGUAGE LC_ALL QT_QPA_PLATFORMTHEME

trace() {
    strace -f -qq -e trace=network -o "$1" "${@:2}"
}
opens_network() {
    grep -E 'socket\(AF_INET6?,|AF_PACKET|AF_NETLINK|sa_family=AF_INET' "$1"
}

# The look for sockets must find one where there is one.
if ! trace "$place/other" /usr/bin/python3 -c 'import socket; socket.socket()' 2>/dev/null; then
    echo "Skipped: strace may not trace here"
    exit 77
fi
if ! opens_network "$place/other" >/dev/null; then
    echo "A socket was opened and not seen"
    exit 1
fi

comes() {
    for ((tries = 0; tries < $1; ++tries)); do
        if "${@:2}" >/dev/null 2>&1; then
            return
        fi
        sleep 0.1
    done
    return 1
}
wait_for() {
    if ! comes 200 "$@"; then
        echo "Waited in vain: $*"
        exit 1
    fi
}
# A key that comes before the window is ready for it is lost: act_until CHECK OF ACTION… acts again until
# the check is true.
act_until() {
    for _ in {1..6}; do
        "${@:3}" || true
        if comes 30 "$1" "$2"; then
            return
        fi
    done
    echo "Did in vain: ${*:3}"
    exit 1
}

Xvfb -displayfd 3 -screen 0 1400x1000x24 -nolisten tcp 3>"$place/display" >/dev/null 2>&1 &
children+=($!)
wait_for test -s "$place/display"
DISPLAY=:$(<"$place/display")
export DISPLAY
openbox >/dev/null 2>&1 &
children+=($!)
wait_for bash -c "xprop -root _NET_SUPPORTING_WM_CHECK | grep -q 'window id'"
trace "$place/trace" "$program" --lang en >"$place/log" 2>&1 &
children+=($!)

window() {
    xdotool search --onlyvisible --name "$1"
}
wait_for window 'Statusbook$'
open_dialog() {
    xdotool windowactivate --sync "$(window 'Statusbook$' | head -1)" key ctrl+o
}
enter_name() {
    xdotool windowactivate --sync "$(window 'Open a Text' | head -1)" key ctrl+a
    xdotool type "$place/text/error.log"
    xdotool key Return
}
quit() {
    xdotool windowactivate --sync "$(window '^error.log' | head -1)" key ctrl+q
}
has_ended() {
    [[ ! -d /proc/$1 ]]
}
act_until window 'Open a Text' open_dialog
act_until window '^error.log' enter_name
act_until has_ended "${children[-1]}" quit

if opens_network "$place/trace"; then
    echo "The program opened a socket of a network"
    exit 1
fi
if [[ ! -s $HOME/statusbook/statusbook.ini ]]; then
    echo "No settings were written: nothing was looked at"
    exit 1
fi
if grep -rl -e "$canary" -e 'Not Found' "$HOME"; then
    echo "The text was kept in these files"
    exit 1
fi
