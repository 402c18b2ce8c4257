// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/catalog.h"
#include "core/ranking.h"
#include "core/scoreboard.h"
#include "core/searchfilter.h"
#include "core/searchquery.h"
#include "core/termtable.h"
#include "core/wordmatcher.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace statusbook::core {

// Small, because a query may have a million.
struct SearchHit {
    int code = -1; // index in the catalogue, or below 0 for an answer by rule
    float score = 0;
};

struct SearchResult {
    QList<SearchHit> hits;    // best first, equal scores in catalogue order
    QList<CodeId> byRule;     // answers by rule: of hits with the codes -1, -2, …
    int count = 0;            // of all hits, also of those beyond the limit
    int systems = 0;          // that they belong to
    QStringList matched;      // folded words that were found, as corrected: what to highlight
    QStringList pieces;       // … inside other words
    QStringList codes;        // code keys that were found: what to highlight in a code
    bool pair = false;        // the query names two codes; they are the first two hits
    bool approximate = false; // nothing matches as typed; these are the nearest

    [[nodiscard]] CodeId ruleOf(const SearchHit &hit) const { return byRule.value(-1 - hit.code); }
};

// Answers queries over one language's catalogue and English together. Holds scratch memory: one
// instance answers one query at a time. The catalogues must outlive it.
class SearchEngine final
{
public:
    SearchEngine(const Catalog &catalog, const Catalog &english);

    [[nodiscard]] const SystemNames &systemNames() const;

    // The codes that a text names exactly, by number, token, "smtp 550" or "smtp/550", likeliest
    // first; of a named system only, where one is named. Answers by rule where there is no other.
    [[nodiscard]] QList<CodeId> readings(QStringView text) const;

    // At most `limit` hits, the same and in the same order as the first of a greater limit. All words
    // are found in each, or where that is nowhere the case, as many as can be.
    [[nodiscard]] SearchResult search(QStringView query, const SearchFilter &filter = {},
                                      int limit = 1000);

private:
    // What the words of a query marked on the board.
    struct Marked {
        FoundWords found;
        quint32 worth = 0;              // of all words
        QHash<QString, quint32> worths; // of each
        int words = 0;
        bool corrected = false; // a word was not found as typed
        bool doubtful = false;  // a word was found as a part of others only
    };

    struct PhraseWord {
        QString text;
        quint32 worth; // its share in what a phrase is worth
    };

    enum class Keep {
        Best,
        BestAndWhich, // documents are hits
    };
    struct Answer {
        SearchResult result;
        QStringList codes;           // keys that would be whole codes of the query
        std::vector<bool> systems;   // of each, whether a hit belongs to it
        std::vector<bool> documents; // of each, whether it is a hit; if kept
    };

    [[nodiscard]] std::span<const qint16> standings(const SearchQuery &query);
    [[nodiscard]] QList<CodeId> readingsOf(const QStringList &keys,
                                           const QList<int> &systems) const;
    void preferNotedPair(const SearchQuery &query, Answer &left, Answer &right) const;
    [[nodiscard]] SearchResult searchPair(const SearchQuery &query, const SearchFilter &filter,
                                          int limit);
    [[nodiscard]] static int shared(const Answer &left, const Answer &right);
    [[nodiscard]] Answer searchOne(const SearchQuery &query, const SearchFilter &filter, int limit,
                                   Keep keep);
    [[nodiscard]] Marked mark(const SearchQuery &query, const QList<QualifiedCode> &qualified,
                              Typos typos);
    [[nodiscard]] static bool isPoor(const RankedDocuments &ranked, const Marked &marked);
    void markMentions(const QString &key);
    void markPatterns(const SearchQuery &query);
    void markPhrases(const QList<PhraseWord> &words, quint32 quality);
    void markPhrase(const QByteArray &key, quint32 share, bool isLast);
    void addRules(const SearchQuery &query, const SearchFilter &filter, int limit,
                  SearchResult &result, std::vector<bool> &systems) const;
    [[nodiscard]] bool names(const QStringList &codes, const SearchHit &hit) const;

    const Catalog &m_catalog;
    const Catalog &m_english;
    mutable std::optional<SystemNames> m_names; // made by the first query, as no start needs them
    std::vector<qint16> m_standings;            // likewise
    std::vector<qint16> m_equalStandings;       // likewise
    WordMatcher m_words;
    std::vector<TermTable> m_phrases; // English, then the language's own
    ScoreBoard m_board;
};

// The codes that a text names exactly; as readings() of an engine, which is made only where the text is no
// id of a code.
[[nodiscard]] QList<CodeId> readingsOf(const Catalog &catalog, const Catalog &english,
                                       QStringView text);

// The likeliest of the codes that a text names, but the one in that system where it is known there; invalid
// if it names none. So a second code is read beside the first.
[[nodiscard]] CodeId readingBeside(const QString &system, const Catalog &catalog,
                                   const Catalog &english, QStringView text);

} // namespace statusbook::core
