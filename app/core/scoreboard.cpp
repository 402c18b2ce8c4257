// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/scoreboard.h"

#include <algorithm>

namespace statusbook::core {

namespace {

quint16 limited(quint32 score)
{
    return static_cast<quint16>(std::clamp(score, 1U, ScoreBoard::highestMark));
}

} // namespace

void ScoreBoard::reset(quint32 documents)
{
    if (m_marks.size() != documents) {
        const std::size_t blocks = (documents + blockSize - 1) / blockSize;
        m_marks.assign(documents, 0);
        m_scores.assign(documents, 0);
        m_worths.assign(documents, 0);
        m_marked.assign(blocks, 0);
        m_scored.assign(blocks, 0);
        return;
    }
    for (std::size_t block = 0; block < m_scored.size(); ++block) {
        if (m_scored[block] == 0)
            continue;
        const auto first = static_cast<std::ptrdiff_t>(block * blockSize);
        const auto last = std::min<std::ptrdiff_t>(first + blockSize, std::ssize(m_marks));
        std::fill(m_scores.begin() + first, m_scores.begin() + last, 0);
        std::fill(m_worths.begin() + first, m_worths.begin() + last, quint16(0));
        m_scored[block] = 0;
    }
}

void ScoreBoard::mark(std::span<const Posting> postings, quint32 weight)
{
    const auto documents = static_cast<quint32>(m_marks.size());
    for (const Posting posting : postings) {
        const quint32 document = posting.document();
        if (document >= documents)
            continue;
        const quint32 score = (static_cast<quint32>(posting.impact()) + 1) * weight >> 8;
        quint16 &marked = m_marks[document];
        marked = std::max(marked, limited(score));
        m_marked[document / blockSize] = 1;
    }
}

void ScoreBoard::mark(std::span<const quint8> impacts, quint32 weight)
{
    const std::size_t documents = std::min(impacts.size(), m_marks.size());
    for (std::size_t i = 0; i < documents; ++i) {
        const quint32 score = std::min(impacts[i] * weight >> 8, highestMark);
        m_marks[i] = std::max(m_marks[i], static_cast<quint16>(score));
    }
    std::ranges::fill(m_marked, quint8(1));
}

void ScoreBoard::markOne(quint32 document, quint32 score)
{
    if (document >= m_marks.size())
        return;
    m_marks[document] = std::max(m_marks[document], limited(score));
    m_marked[document / blockSize] = 1;
}

void ScoreBoard::markAll(quint32 first, quint32 last, quint32 score)
{
    for (quint32 document = first; document < last; ++document)
        markOne(document, score);
}

void ScoreBoard::countWord(quint32 worth)
{
    const auto added = static_cast<quint16>(worth);
    for (std::size_t block = 0; block < m_marked.size(); ++block) {
        if (m_marked[block] == 0)
            continue;
        m_marked[block] = 0;
        m_scored[block] = 1;
        const std::size_t last = std::min((block + 1) * blockSize, m_marks.size());
        for (std::size_t i = block * blockSize; i < last; ++i) {
            m_scores[i] += m_marks[i];
            m_worths[i] = static_cast<quint16>(m_worths[i] + (m_marks[i] != 0 ? added : 0));
            m_marks[i] = 0;
        }
    }
}

void ScoreBoard::holdsAll(std::span<const Posting> postings)
{
    for (const Posting posting : postings) {
        if (posting.document() < m_worths.size() && m_worths[posting.document()] != 0)
            m_worths[posting.document()] = allWords;
    }
}

} // namespace statusbook::core
