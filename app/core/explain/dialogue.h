// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <string_view>

namespace statusbook::core::explain {

// How many marks of a dialogue stand around a place: commands, greetings, names of servers.
struct Dialogue {
    int smtp = 0;
    int ftp = 0;
};

// Looks for dialogues around places; remembers the last neighbourhood, as places come in order.
class Dialogues final
{
public:
    [[nodiscard]] const Dialogue &around(std::string_view text, std::size_t position);

private:
    std::string_view m_text;
    std::size_t m_block = 0;
    bool m_known = false;
    Dialogue m_dialogue;
};

} // namespace statusbook::core::explain
