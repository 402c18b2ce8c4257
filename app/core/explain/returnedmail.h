// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <string_view>

namespace statusbook::core::explain {

// Where, in the words of a report on undelivered mail, the returned mail or its header begins; the
// size of the text where it does not. Told by a line that announces it and by the header itself.
[[nodiscard]] std::size_t returnedMailBegin(std::string_view words);

} // namespace statusbook::core::explain
