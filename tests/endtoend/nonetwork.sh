#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Statusbook contributors
# SPDX-License-Identifier: Apache-2.0
#
# That programs can reach no network: nonetwork.sh LIBRARY PROGRAM… looks at what each program links
# and calls itself. LIBRARY is one that does, in which the look must find something. Exits 77
# without readelf.
set -euo pipefail

if ! command -v readelf >/dev/null; then
    echo "Skipped: readelf is missing"
    exit 77
fi

libraries='lib(Qt[0-9]*(Network|WebSockets|WebEngine|Qml|Quick)|curl|ssl|gnutls|nss|resolv|soup)'
calls=' (socket|connect|getaddrinfo|gethostbyname|sendto|sendmsg|recvfrom)(@|$)'
reaches_network() {
    readelf --wide --dynamic "$1" | grep -E "NEEDED.*$libraries" && return
    readelf --wide --dyn-syms "$1" | grep -E ' UND ' | grep -E "$calls"
}

if ! reaches_network "$1" >/dev/null; then
    echo "$1 opens sockets and was not noticed"
    exit 1
fi
for program in "${@:2}"; do
    if reaches_network "$program"; then
        echo "$program can reach a network"
        exit 1
    fi
done
