// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/catalog.h"
#include "core/searchquery.h"
#include "core/termtable.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace statusbook::core {

struct SearchHit {
    int code = -1; // index in the catalogue, or -1 for an answer by rule
    CodeId byRule; // set for an answer by rule only
    float score = 0;
};

struct SearchFilter {
    QList<int> systems;      // empty: all
    QList<Outcome> outcomes; // empty: any
};

struct SearchResult {
    QList<SearchHit> hits;    // best first, equal scores in catalogue order
    QStringList matched;      // folded words that were found, as corrected: what to highlight
    QStringList codes;        // code keys that were found: what to highlight in a code
    bool pair = false;        // the query names two codes; they are the first two hits
    bool approximate = false; // nothing matches as typed; these are the nearest spellings
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

    // At most `limit` hits.
    [[nodiscard]] SearchResult search(QStringView query, const SearchFilter &filter = {},
                                      int limit = 1000);

private:
    struct Candidate {
        quint32 document;
        float score;
    };
    using Candidates = std::vector<Candidate>; // ascending documents

    [[nodiscard]] QList<CodeId> readingsOf(const QString &key, const QList<int> &systems) const;
    [[nodiscard]] SearchResult searchPair(const SearchQuery &query, const SearchFilter &filter,
                                          int limit);
    [[nodiscard]] SearchResult searchOne(const SearchQuery &query, const SearchFilter &filter,
                                         int limit);
    [[nodiscard]] Candidates matchWord(const QueryWord &word, SearchResult &result, bool typos);
    void matchCodes(const QString &key, SearchResult &result);
    [[nodiscard]] bool matchText(const QString &word, SearchResult &result, bool typos);
    [[nodiscard]] bool matchTypos(const QString &word, SearchResult &result);
    [[nodiscard]] bool matchCodeTypos(const QString &word, int edits, SearchResult &result);
    void matchPatterns(const SearchQuery &query);
    void addPhrases(const SearchQuery &query, Candidates &candidates);
    void addRules(const SearchQuery &query, const SearchFilter &filter, int limit,
                  SearchResult &result) const;
    [[nodiscard]] Candidates combine(const SearchQuery &query, SearchResult &result, bool typos,
                                     bool relaxed);
    void rank(const SearchQuery &query, const SearchFilter &filter, Candidates candidates,
              int limit, SearchResult &result) const;
    [[nodiscard]] bool names(const SearchQuery &query, const SearchHit &hit) const;
    [[nodiscard]] bool accepts(const SearchQuery &query, const SearchFilter &filter,
                               int code) const;

    void mark(std::span<const Posting> postings, float weight);
    void markFlat(quint32 document, float score);
    void clearMarks();
    [[nodiscard]] Candidates takeMarks();

    const Catalog &m_catalog;
    const Catalog &m_english;
    mutable std::optional<SystemNames> m_names; // made by the first query, as no start needs them
    TermTable m_codes;
    std::vector<TermTable> m_words; // English, then the language's own
    std::vector<TermTable> m_phrases;
    std::vector<float> m_marks; // best score of each document for the word at hand
    std::vector<quint32> m_touched;
    QHash<QString, QString> m_corrected; // misspelt words of the query at hand, and what they meant
};

} // namespace statusbook::core
