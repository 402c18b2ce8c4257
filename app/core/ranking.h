// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/catalog.h"
#include "core/scoreboard.h"
#include "core/searchfilter.h"
#include "core/searchquery.h"

#include <span>
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
    int count = 0;                    // of all hits
    std::vector<bool> systems;        // of each system, whether a hit belongs to it
    std::vector<bool> hits; // of each document, whether it is one; empty without keepHits()
};

// What its facts add to the score of each document, if a text is asked for: made once for all queries,
// so that ranking reads two bytes a document, one after another.
[[nodiscard]] std::vector<qint16> standingsOf(std::span<const format::Facts> facts);
// The same where the codes are to stand in their own order.
[[nodiscard]] std::vector<qint16> equalStandingsOf(std::span<const format::Facts> facts);

// Orders what a query has found: which documents the filters accept, and what speaks for a document
// whatever the words.
class Ranking final
{
public:
    // `standings` are standingsOf() or equalStandingsOf() the catalogue's facts, and must outlive the ranking.
    Ranking(const Catalog &catalog, std::span<const qint16> standings, const SearchQuery &query,
            const SearchFilter &filter);

    // Says of all documents whether they are hits, however many are the best.
    void keepHits() { m_keepsHits = true; }

    // The best of the documents that hold all words, which together are worth `whole`. Where a
    // document that lacks some is better by the others, or none holds all: of those that hold more
    // than half of what any holds.
    [[nodiscard]] RankedDocuments best(const ScoreBoard &board, quint32 whole, int limit) const;

    // What a system that is named is worth, and one that is less likely than others costs.
    [[nodiscard]] static qint64 namedBonus(qint64 first, qsizetype place);
    [[nodiscard]] static qint64 orderCost(int system);
    // What speaks for a code that is typed whole, besides its facts and its system.
    [[nodiscard]] static quint32 mentionBonus(const format::Facts &facts);
    // What speaks for one of the codes that share a number.
    [[nodiscard]] static qint64 likelihood(const format::Facts &facts, int system);

private:
    struct Facts {
        quint32 allowedOutcomes = ~0U; // a bit each
        quint32 allowedRetries = ~0U;
        quint32 allowedActors = ~0U;
    };
    struct Pass;

    void restrict(const SearchFilter &filter);
    void prepareBonuses(const SearchQuery &query);
    [[nodiscard]] bool accepts(const format::Facts &facts) const;
    [[nodiscard]] RankedDocument ranked(quint32 document, quint32 score, quint32 worth,
                                        quint32 whole, std::size_t system) const;
    [[nodiscard]] qint64 systemBonus(std::size_t system) const;
    [[nodiscard]] qint32 reachable(qint64 score, std::size_t system) const;
    void run(Pass &pass, const ScoreBoard &board) const;
    void keep(Pass &pass, const ScoreBoard::Run &run) const;
    void look(Pass &pass, const ScoreBoard::Run &run, std::size_t system) const;
    void lookCloser(Pass &pass, const ScoreBoard::Run &run, std::size_t place,
                    std::size_t system) const;

    const Catalog &m_catalog;
    std::span<const format::Facts> m_facts;
    std::span<const qint16> m_standings;
    std::vector<bool> m_systems;
    std::vector<qint64> m_named;
    std::vector<bool> m_classes; // empty: all
    Facts m_allowed;
    bool m_checksFacts = false;
    qint64 m_orderCost = 0; // of a system, for each before it
    bool m_byText = false;  // a text is asked for, no number
    bool m_keepsHits = false;
};

} // namespace statusbook::core
