// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace statusbook::core::explain {

// Finds many literals in one pass over a text (Aho and Corasick), whatever their number. ASCII
// letters match in either case.
class LiteralSet final
{
public:
    // The literals are numbered in their order; an empty one is never found.
    explicit LiteralSet(std::span<const std::string_view> literals);

    // Where a scan stands that goes on with the next bytes.
    using State = std::uint32_t;

    // Calls found(literal, end) for each occurrence that ends in [begin, end) of the text,
    // overlapping ones too, in the order of their ends; `end` is the place after the last byte.
    // `state` is 0 for the first bytes and what the call before left for those that follow them.
    template <typename Found>
    void scan(std::string_view text, std::size_t begin, std::size_t end, State &state,
              Found &&found) const
    {
        for (std::size_t i = begin; i < end; ++i) {
            state = m_next[(state & stateMask) + m_classes[static_cast<unsigned char>(text[i])]];
            if ((state & hasOutput) == 0)
                continue;
            for (const std::uint32_t literal : outputs(state))
                found(literal, i + 1);
        }
    }
    template <typename Found>
    void scan(std::string_view text, Found &&found) const
    {
        State state = 0;
        scan(text, 0, text.size(), state, found);
    }

private:
    static constexpr State hasOutput = 0x80000000U;
    static constexpr State stateMask = 0x7FFFFFFFU;

    [[nodiscard]] std::span<const std::uint32_t> outputs(State state) const
    {
        const std::size_t row = (state & stateMask) / m_classCount;
        return std::span(m_outputs).subspan(m_firstOutput[row],
                                            m_firstOutput[row + 1] - m_firstOutput[row]);
    }

    // Bytes that no literal has are of class 0.
    std::array<std::uint8_t, 256> m_classes{};
    std::uint32_t m_classCount = 1;
    std::vector<std::uint32_t> m_next; // state, in multiples of the class count, and class
    std::vector<std::uint32_t> m_firstOutput;
    std::vector<std::uint32_t> m_outputs;
};

} // namespace statusbook::core::explain
