// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/catalog.h"
#include "core/scoreboard.h"
#include "core/searchfilter.h"
#include "core/searchquery.h"

#include <array>
#include <vector>

namespace statusbook::core {

struct RankedDocument {
    quint32 document = 0;
    qint64 score = 0;
    qint64 textScore = 0; // what its words alone gave
    quint32 worth = 0;    // of its words
};

struct RankedDocuments {
    std::vector<RankedDocument> best; // best first, equal scores in ascending order
    int count = 0;                    // of all that are accepted
    int systems = 0;                  // that they belong to
};

// Orders what a query has found: which documents the filters accept, and what speaks for a document
// whatever the words.
class Ranking final
{
public:
    Ranking(const Catalog &catalog, const SearchQuery &query, const SearchFilter &filter);

    [[nodiscard]] bool accepts(int system) const { return m_systems[std::size_t(system)]; }
    // What a system that is named is worth, and one that is less likely than others.
    [[nodiscard]] qint64 namedBonus(int system) const { return m_named[std::size_t(system)]; }
    [[nodiscard]] static qint64 orderCost(int system);

    // The best of the documents that hold words of that worth at least; `whole` is the worth of all
    // words of the query.
    [[nodiscard]] RankedDocuments best(const ScoreBoard &board, quint32 least, quint32 whole,
                                       int limit) const;
    // The highest worth of any accepted document.
    [[nodiscard]] quint32 highestWorth(const ScoreBoard &board) const;

private:
    struct Facts {
        quint32 allowedOutcomes = ~0U; // a bit each
        quint32 allowedRetries = ~0U;
        quint32 allowedActors = ~0U;
    };

    void restrict(const SearchFilter &filter);
    [[nodiscard]] bool accepts(const format::Facts &facts) const;
    template <typename Visit>
    void forEachAccepted(const ScoreBoard &board, Visit visit) const;

    const Catalog &m_catalog;
    std::span<const format::Facts> m_facts;
    std::vector<bool> m_systems;
    std::vector<qint64> m_named;
    std::vector<bool> m_classes; // empty: all
    Facts m_allowed;
    bool m_checksFacts = false;
    bool m_byText = false; // a word asks for a text, not for a number
};

} // namespace statusbook::core
