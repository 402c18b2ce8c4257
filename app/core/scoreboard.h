// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/termtable.h"

#include <algorithm>
#include <span>
#include <vector>

namespace statusbook::core {

// Scores of all documents while a query is answered. A word marks what it finds, each document with
// its best mark; then the word is counted, and the next one is marked. Documents lie in blocks, and
// blocks that no word touches cost nothing, so that a rare word is as cheap among many documents as
// among few.
class ScoreBoard final
{
public:
    // Forgets all scores.
    void reset(quint32 documents);

    // Marks documents with at most `weight`, an impact's share of it; never with nothing.
    void mark(std::span<const Posting> postings, quint32 weight);
    void mark(std::span<const quint8> impacts, quint32 weight); // one a document, 0: not marked
    void markOne(quint32 document, quint32 score);
    void markAll(quint32 first, quint32 last, quint32 score);

    // Adds the marks to the scores. Marked documents hold what the word is worth; a bonus is worth
    // nothing.
    void countWord(quint32 worth);
    void countBonus() { countWord(0); }
    // These documents hold all words, whatever they lack.
    void holdsAll(std::span<const Posting> postings);

    // Scores and worths of neighbouring documents, those without any word included, whose worth is 0.
    struct Run {
        quint32 first;
        std::span<const quint32> scores;
        std::span<const quint16> worths;
    };
    // Calls visit(run) for the documents of [first, last), in ascending order, without those of
    // blocks that no word touched. No run is longer than a block.
    template <typename Visit>
    void forEachRun(quint32 first, quint32 last, Visit visit) const
    {
        for (quint32 block = first / blockSize; block * blockSize < last; ++block) {
            if (m_scored[block] == 0)
                continue;
            const quint32 begin = std::max(first, block * blockSize);
            const std::size_t count = std::min(last, (block + 1) * blockSize) - begin;
            visit(Run{begin, std::span(m_scores).subspan(begin, count),
                      std::span(m_worths).subspan(begin, count)});
        }
    }

    static constexpr quint32 blockSize = 2048;
    static constexpr quint32 highestMark = 0xFFFF;
    static constexpr quint32 allWords = 0xFFFF; // worth of a document that holds all

private:
    std::vector<quint16> m_marks; // of the word at hand
    std::vector<quint32> m_scores;
    std::vector<quint16> m_worths;
    std::vector<quint8> m_marked; // whether a block has marks, scores
    std::vector<quint8> m_scored;
};

} // namespace statusbook::core
