// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/catalog.h"
#include "core/searchfilter.h"

#include <QStringList>
#include <QStringView>

namespace statusbook::core {

// Filters as they are typed into a query: "outcome:temporary", "retry:no", "class:5xx". A value may
// be a name of a fact, or the beginning of one or of a part of it: "failure" is both failures.

inline constexpr QStringView systemFilter = u"system";
inline constexpr QStringView classFilter = u"class";

// Adds what a filter of a fact allows; false if there is no such filter or value.
[[nodiscard]] bool addFactFilter(SearchFilter &filter, QStringView name, QStringView value);

[[nodiscard]] bool isFilterName(QStringView word); // folded

// How the filter at the end of a query may go on: whole filters, such as "outcome:success" for
// "out" or "outcome:s". Nothing if the last word is neither a filter nor the beginning of one of at
// least three letters.
[[nodiscard]] QStringList filterCompletions(QStringView lastWord, const Catalog &catalog);

} // namespace statusbook::core
