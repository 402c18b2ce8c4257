#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Statusbook contributors
# SPDX-License-Identifier: Apache-2.0
#
# Draws the PNGs of hicolor/ anew after a change to one of the two drawings.
set -euo pipefail

cd -- "$(dirname -- "${BASH_SOURCE[0]}")"
name=org.statusbook.Statusbook
for size in 16 22 24 32 48 64 128 256 512; do
    drawing=hicolor/scalable/apps/$name.svg
    if ((size <= 24)); then
        drawing=statusbook-small.svg
    fi
    folder=hicolor/${size}x$size/apps
    mkdir -p "$folder"
    rsvg-convert --width "$size" --height "$size" "$drawing" --output "$folder/$name.png"
done
