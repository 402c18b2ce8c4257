#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Statusbook contributors
# SPDX-License-Identifier: Apache-2.0
#
# Starts an X server, a window manager, the accessibility bus and the program, and hands over to
# endtoend.py: endtoend.sh PROGRAM. Exits 77 where something that it needs is missing.
set -euo pipefail

program=$1
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
bus_launcher=/usr/libexec/at-spi-bus-launcher

if [[ ${2-} != inside ]]; then
    for tool in Xvfb openbox xdotool dbus-run-session xprop /usr/bin/python3 "$bus_launcher"; do
        if ! command -v "$tool" >/dev/null; then
            echo "Skipped: $tool is missing"
            exit 77
        fi
    done
    if ! /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null; then
        echo "Skipped: the Atspi bindings for Python are missing"
        exit 77
    fi
    exec timeout 150 dbus-run-session -- bash "${BASH_SOURCE[0]}" "$program" inside
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
mkdir "$place/config"
export XDG_RUNTIME_DIR=$place/runtime XDG_CONFIG_HOME=$place/config HOME=$place
export LANG=C.UTF-8 QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
unset WAYLAND_DISPLAY LANGUAGE LC_ALL

Xvfb -displayfd 3 -screen 0 1400x1000x24 -nolisten tcp 3>"$place/display" >/dev/null 2>&1 &
children+=($!)
for _ in {1..100}; do
    if [[ -s $place/display ]]; then
        break
    fi
    sleep 0.1
done
DISPLAY=:$(<"$place/display")
export DISPLAY
openbox >/dev/null 2>&1 &
children+=($!)
# A window that is there before its manager gets no focus, and so no keys.
for _ in {1..100}; do
    if xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id'; then
        break
    fi
    sleep 0.1
done
"$bus_launcher" --launch-immediately >/dev/null 2>&1 &
children+=($!)
"$program" --lang en >"$place/log" 2>&1 &
children+=($!)

if ! /usr/bin/python3 -W ignore "$here/endtoend.py"; then
    cat "$place/log"
    exit 1
fi
