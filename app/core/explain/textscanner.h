// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/explain/literalset.h"
#include "core/explain/rule.h"

#include <functional>
#include <vector>

namespace statusbook::core::explain {

// Searches texts for codes by all rules, in one pass. Making one takes a few milliseconds; it can
// be shared between threads.
class TextScanner final
{
public:
    TextScanner();

    using Take = std::function<void(const Finding &)>;
    // Told how many bytes are done; says whether to go on.
    using Progress = std::function<bool(std::size_t)>;

    // Hands over what is found in this range of the text, in the order of the places; of the
    // readings of one place the likeliest first. False if progress() stopped it.
    bool scan(std::string_view text, Range range, TextRole role, const Take &take,
              const Progress &progress = {}) const;

private:
    std::vector<Rule> m_rules;
    LiteralSet m_literals;
};

} // namespace statusbook::core::explain
