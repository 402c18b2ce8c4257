// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/literalset.h"

#include "core/explain/bytes.h"

#include <algorithm>

namespace statusbook::core::explain {

LiteralSet::LiteralSet(std::span<const std::string_view> literals)
{
    for (const std::string_view literal : literals) {
        for (const char c : literal) {
            std::uint8_t &itsClass = m_classes[static_cast<unsigned char>(lowered(c))];
            if (itsClass == 0)
                itsClass = static_cast<std::uint8_t>(m_classCount++);
        }
    }
    for (char c = 'A'; c <= 'Z'; ++c)
        m_classes[static_cast<unsigned char>(c)] =
            m_classes[static_cast<unsigned char>(lowered(c))];

    // The trie; 0 in a cell means that the branch is not there yet.
    std::vector<std::vector<std::uint32_t>> found(1);
    m_next.assign(m_classCount, 0);
    for (std::uint32_t i = 0; i < literals.size(); ++i) {
        std::uint32_t state = 0;
        for (const char c : literals[i]) {
            const std::size_t cell =
                state * m_classCount + m_classes[static_cast<unsigned char>(c)];
            if (m_next[cell] == 0) {
                m_next[cell] = static_cast<std::uint32_t>(found.size());
                found.emplace_back();
                m_next.resize(m_next.size() + m_classCount, 0);
            }
            state = m_next[cell];
        }
        if (state != 0)
            found[state].push_back(i);
    }

    // Breadth first, each state learns where to go on when the text leaves its literals.
    std::vector<std::uint32_t> failure(found.size(), 0);
    std::vector<std::uint32_t> queue{0};
    for (std::size_t head = 0; head < queue.size(); ++head) {
        const std::uint32_t state = queue[head];
        for (std::uint32_t c = 0; c < m_classCount; ++c) {
            std::uint32_t &cell = m_next[state * m_classCount + c];
            const std::uint32_t otherwise =
                state == 0 ? 0 : m_next[failure[state] * m_classCount + c];
            if (cell == 0) {
                cell = otherwise;
                continue;
            }
            failure[cell] = otherwise;
            found[cell].insert(found[cell].end(), found[otherwise].begin(), found[otherwise].end());
            queue.push_back(cell);
        }
    }

    for (const auto &list : found) {
        m_firstOutput.push_back(static_cast<std::uint32_t>(m_outputs.size()));
        m_outputs.insert(m_outputs.end(), list.begin(), list.end());
    }
    m_firstOutput.push_back(static_cast<std::uint32_t>(m_outputs.size()));
    for (std::uint32_t &cell : m_next)
        cell = cell * m_classCount | (found[cell].empty() ? 0 : hasOutput);
}

} // namespace statusbook::core::explain
