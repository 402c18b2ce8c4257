// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <span>
#include <string_view>

namespace statusbook::core::explain {

// One spelling of a system error.
struct ErrnoName {
    std::string_view code;       // as ids have it
    std::string_view text;       // of strerror()
    int number = 0;              // on Linux
    bool vague = false;          // the text alone says other things as well
    std::string_view alias = {}; // another name of the same error

    [[nodiscard]] std::string_view name() const { return alias.empty() ? code : alias; }
};

[[nodiscard]] std::span<const ErrnoName> errnoNames();

} // namespace statusbook::core::explain
