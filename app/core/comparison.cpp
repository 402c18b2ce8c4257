// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/comparison.h"

#include <algorithm>

namespace statusbook::core {

namespace {

bool samePhases(const Entry &a, const Entry &b)
{
    return std::ranges::equal(a.phases, b.phases, {}, &Text::value, &Text::value);
}

// Classes are compared within a system only: two systems may share the id "5xx".
bool sameClass(const Entry &a, const Entry &b)
{
    return a.system == b.system && a.codeClass.id == b.codeClass.id;
}

} // namespace

QString standardOf(const Entry &entry)
{
    return entry.references.isEmpty() ? QString() : entry.references.front().text;
}

std::optional<Comparison> compare(const Catalog &catalog, const CodeId &a, const CodeId &b)
{
    const auto first = catalog.entry(a);
    const auto second = catalog.entry(b);
    if (!first || !second)
        return std::nullopt;
    return Comparison{*first,
                      *second,
                      catalog.pair(a, b),
                      {{Fact::Outcome, first->outcome == second->outcome},
                       {Fact::Retry, first->retry == second->retry},
                       {Fact::Actor, first->actor == second->actor},
                       {Fact::Phase, samePhases(*first, *second)},
                       {Fact::Class, sameClass(*first, *second)},
                       {Fact::Standard, standardOf(*first) == standardOf(*second)}}};
}

} // namespace statusbook::core
