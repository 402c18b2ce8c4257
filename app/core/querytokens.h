// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace statusbook::core {

// A piece of a folded query: a word, a code, a pattern, or what joins them.
struct QueryToken {
    QString text;         // folded, without signs round it; never empty
    bool leads = false;   // stands before a colon and what follows it without a space: "smtp:550"
    bool slashed = false; // … before a slash

    friend bool operator==(const QueryToken &, const QueryToken &) = default;
};

// Cuts a query into its pieces: at spaces and signs, and where a script that is written without
// spaces meets another one ("550错误", "550번"), letting go of small words at the ends of such a run.
// A token of a system, a dotted code and a pattern stay whole; "421-4.7.0" does not. Two numbers with
// a slash between them have a piece "/" there. Queries that nobody types by hand are cut off.
[[nodiscard]] QList<QueryToken> tokensOf(QStringView query);

} // namespace statusbook::core
