#!/bin/sh
# SPDX-FileCopyrightText: 2026 Statusbook contributors
# SPDX-License-Identifier: Apache-2.0

# translate.sh LL PAGE: the man page, its one-line description in the language LL.
set -eu
folder=$(dirname "$0")
awk -F '\t' -v language="$1" -v page="$2" '
FNR == NR {
    for (i = 2; FNR == 1 && i <= NF; ++i)
        if ($i == page)
            column = i
    if ($1 == language)
        description = $column
    next
}
FNR == 1 && /^\047\\" t$/ { print $0 " -*- coding: UTF-8 -*-"; next }
FNR == 1 { print "\047\\\" -*- coding: UTF-8 -*-" }
previous == ".SH NAME" { $0 = substr($0, 1, index($0, "\\- ") + 2) description }
{ print; previous = $0 }
' "$folder/descriptions.tsv" "$folder/$2.1"
