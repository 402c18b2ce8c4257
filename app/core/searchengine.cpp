// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/searchengine.h"

#include "core/nearterms.h"
#include "core/searchindexbuilder.h"
#include "core/searchweights.h"
#include "core/textfold.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>

namespace statusbook::core {

using format::Section;

namespace {

// A word that is found in every document decides nothing; one in a single document decides all.
float rarity(std::size_t documents, quint32 all)
{
    const float share =
        static_cast<float>(documents) / static_cast<float>(std::max<quint32>(all, 1));
    return 0.35F + 0.65F * std::clamp(-std::log10(std::max(share, 0.001F)) / 2.0F, 0.0F, 1.0F);
}

// How good a prefix is: 1 for a whole word.
float prefixQuality(qsizetype typed, qsizetype whole)
{
    const float part =
        static_cast<float>(typed) / static_cast<float>(std::max<qsizetype>(whole, 1));
    return part >= 1 ? 1 : weights::prefixShare + (0.95F - weights::prefixShare) * part;
}

bool looksLikeNumber(const QString &code)
{
    return !code.isEmpty()
        && std::ranges::any_of(code, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// "5.7.509", "599": what the rules of a system may know.
bool looksLikeCode(const QString &code)
{
    return !code.isEmpty()
        && std::ranges::all_of(code, [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
}

bool sameCode(const SearchHit &a, const SearchHit &b)
{
    return a.code == b.code && a.byRule == b.byRule;
}

// Shorter ones have too many neighbours.
constexpr qsizetype shortestTokenToCorrect = 6;

float outcomeCost(Outcome outcome)
{
    if (outcome == Outcome::Success)
        return weights::success;
    return outcome == Outcome::TemporaryFailure ? weights::temporary : 0;
}

float scoreByRule(const SearchQuery &query, int system)
{
    return weights::byRule + (query.named.contains(system) ? weights::namedSystem : 0)
        - weights::systemOrder * static_cast<float>(system);
}

// The ways to look a word up in texts: as it stands, and without the Arabic article.
QStringList spellings(const QString &word)
{
    QStringList all{word};
    if (word.size() > 4 && word.startsWith(u"\u0627\u0644"))
        all.append(word.sliced(2));
    return all;
}

// Overlapping pairs of characters of a word from a script without spaces.
QStringList pairsOf(const QString &word)
{
    QStringList pairs;
    for (qsizetype i = 0; word.size() > 2 && isUnspaced(word[0]) && i + 2 <= word.size(); ++i)
        pairs.append(word.sliced(i, 2));
    return pairs;
}

} // namespace

SearchEngine::SearchEngine(const Catalog &catalog, const Catalog &english)
    : m_catalog(catalog)
    , m_english(english)
    , m_codes(english.section(Section::CodeTerms))
    , m_marks(static_cast<std::size_t>(catalog.codeCount()), 0)
{
    m_words.emplace_back(english.section(Section::WordTerms));
    m_phrases.emplace_back(english.section(Section::PhraseTerms));
    if (catalog.language() != english.language()) {
        m_words.emplace_back(catalog.section(Section::WordTerms));
        m_phrases.emplace_back(catalog.section(Section::PhraseTerms));
    }
}

const SystemNames &SearchEngine::systemNames() const
{
    if (!m_names)
        m_names.emplace(m_catalog, m_english);
    return *m_names;
}

QList<CodeId> SearchEngine::readings(QStringView text) const
{
    if (const CodeId id = CodeId::fromString(text.trimmed());
        m_catalog.findSystem(id.system) >= 0) {
        const bool known = m_catalog.find(id) >= 0
            || m_catalog.answersByRule(m_catalog.findSystem(id.system), id.code);
        const QList<CodeId> others =
            readingsOf(codeKey(id.code), {m_catalog.findSystem(id.system)});
        return known ? QList<CodeId>{id} : others;
    }
    const SearchQuery query = parseQuery(text, systemNames());
    QList<CodeId> all;
    for (const QueryWord &word : query.words) {
        for (const CodeId &id : readingsOf(word.code, query.scope + query.named)) {
            if (!all.contains(id))
                all.append(id);
        }
    }
    return all;
}

QList<CodeId> SearchEngine::readingsOf(const QString &key, const QList<int> &systems) const
{
    QList<CodeId> found;
    const auto wanted = [&](int system) { return systems.isEmpty() || systems.contains(system); };
    for (const Posting posting : m_codes.postings(m_codes.exact(key.toUtf8()))) {
        const int code = static_cast<int>(posting.document());
        if (wanted(m_catalog.systemOf(code)))
            found.append(m_catalog.id(code));
    }
    for (int system = 0; found.isEmpty() && system < m_catalog.systemCount() && looksLikeCode(key);
         ++system) {
        if (wanted(system) && m_catalog.answersByRule(system, key))
            found.append({m_catalog.systemId(system), key});
    }
    return found;
}

SearchResult SearchEngine::search(QStringView text, const SearchFilter &filter, int limit)
{
    const SearchQuery query = parseQuery(text, systemNames());
    if (query.isEmpty())
        return {};
    return query.sides.isEmpty() ? searchOne(query, filter, limit)
                                 : searchPair(query, filter, limit);
}

// Both codes first, then what else each side finds.
SearchResult SearchEngine::searchPair(const SearchQuery &query, const SearchFilter &filter,
                                      int limit)
{
    SearchResult left = searchOne(query.sides[0], filter, limit);
    const SearchResult right = searchOne(query.sides[1], filter, limit);
    SearchResult both;
    both.matched = left.matched + right.matched;
    both.codes = left.codes + right.codes;
    both.approximate = left.approximate || right.approximate;
    both.pair = limit > 1 && !left.hits.isEmpty() && !right.hits.isEmpty()
        && !sameCode(left.hits.front(), right.hits.front());
    const auto take = [&](const SearchHit &hit) {
        const bool known = std::ranges::any_of(
            both.hits, [&](const SearchHit &other) { return sameCode(other, hit); });
        if (!known && both.hits.size() < limit)
            both.hits.append(hit);
    };
    for (qsizetype i = 0; i < std::max(left.hits.size(), right.hits.size()); ++i) {
        if (i < left.hits.size())
            take(left.hits[i]);
        if (i < right.hits.size())
            take(right.hits[i]);
    }
    return both;
}

SearchResult SearchEngine::searchOne(const SearchQuery &query, const SearchFilter &filter,
                                     int limit)
{
    m_corrected.clear();
    SearchResult result;
    rank(query, filter, combine(query, result, false, false), limit, result);
    addRules(query, filter, limit, result);
    if (result.hits.isEmpty() && query.words.size() > 1) {
        result = {};
        rank(query, filter, combine(query, result, true, false), limit, result);
        if (result.hits.isEmpty()) {
            result = {};
            rank(query, filter, combine(query, result, true, true), limit, result);
        }
        result.approximate = true;
    } else if (result.hits.isEmpty()) {
        result = {};
        rank(query, filter, combine(query, result, true, false), limit, result);
        result.approximate = true;
    }
    result.approximate =
        result.approximate && !result.hits.isEmpty() && !names(query, result.hits.front());
    return result;
}

// A code that was found whole or by its pattern is no guess, whatever else the query says.
bool SearchEngine::names(const SearchQuery &query, const SearchHit &hit) const
{
    const auto wholeCode = [&](const QueryWord &word) {
        const auto postings = m_codes.postings(m_codes.exact(word.code.toUtf8()));
        return std::ranges::any_of(postings, [&](Posting posting) {
            return static_cast<int>(posting.document()) == hit.code;
        });
    };
    return !query.patterns.isEmpty() || std::ranges::any_of(query.words, wholeCode);
}

// All words must be found, or with `relaxed` as many as can be.
SearchEngine::Candidates SearchEngine::combine(const SearchQuery &query, SearchResult &result,
                                               bool typos, bool relaxed)
{
    if (!query.patterns.isEmpty())
        matchPatterns(query);
    Candidates all = takeMarks();
    bool first = query.patterns.isEmpty();
    if (query.words.isEmpty() && first) { // a system's name alone: all its codes
        for (quint32 i = 0; i < m_marks.size(); ++i)
            all.push_back({i, 0});
    }
    for (const QueryWord &word : query.words) {
        const Candidates found = matchWord(word, result, typos);
        Candidates merged;
        auto a = all.cbegin();
        auto b = found.cbegin();
        while (a != all.cend() || b != found.cend()) {
            if (b == found.cend() || (a != all.cend() && a->document < b->document)) {
                if (relaxed)
                    merged.push_back({a->document, a->score * weights::missingWord});
                ++a;
            } else if (a == all.cend() || b->document < a->document) {
                if (first || relaxed)
                    merged.push_back(
                        {b->document, first ? b->score : b->score * weights::missingWord});
                ++b;
            } else {
                merged.push_back({a->document, a->score + b->score});
                ++a;
                ++b;
            }
        }
        all = std::move(merged);
        first = false;
    }
    addPhrases(query, all);
    return all;
}

SearchEngine::Candidates SearchEngine::matchWord(const QueryWord &word, SearchResult &result,
                                                 bool typos)
{
    matchCodes(word.code, result);
    if (word.parts.size() == 1) {
        if (!matchText(word.parts.front(), result, typos)) {
            const QStringList pairs = pairsOf(word.parts.front());
            if (!pairs.isEmpty() && m_touched.empty())
                return matchWord(QueryWord{QString(), pairs}, result, typos);
        }
        return takeMarks();
    }
    if (word.parts.isEmpty() || !m_touched.empty())
        return takeMarks();
    SearchQuery parts; // "mailbox-full": each part is a word of its own
    for (const QString &part : word.parts)
        parts.words.append(QueryWord{QString(), QStringList(part)});
    return combine(parts, result, typos, false);
}

void SearchEngine::matchCodes(const QString &key, SearchResult &result)
{
    if (key.isEmpty())
        return;
    const QByteArray bytes = key.toUtf8();
    const TermRange range = m_codes.prefix(bytes);
    if (range.isEmpty())
        return;
    // A letter or two are the beginning of a word rather than of a token.
    if (!looksLikeNumber(key) && key.size() < 3 && m_codes.exact(bytes).isEmpty())
        return;
    result.codes.append(key);
    for (quint32 term = range.first; term < range.last; ++term) {
        const qsizetype length = m_codes.term(term).size();
        const bool exact = length == bytes.size();
        const float share =
            static_cast<float>(bytes.size()) / static_cast<float>(std::max<qsizetype>(length, 1));
        mark(m_codes.postings({term, term + 1}),
             exact ? weights::exactCode : weights::codePrefix * share);
    }
}

bool SearchEngine::matchText(const QString &word, SearchResult &result, bool typos)
{
    bool found = false;
    for (const QString &spelling : spellings(word)) {
        const QByteArray bytes = spelling.toUtf8();
        for (const TermTable &table : m_words) {
            const TermRange range = table.prefix(bytes);
            if (range.isEmpty())
                continue;
            found = true;
            const float weight =
                weights::word * rarity(table.postings(range).size(), table.documentCount());
            for (quint32 term = range.first; term < range.last; ++term)
                mark(table.postings({term, term + 1}),
                     weight * prefixQuality(bytes.size(), table.term(term).size()));
        }
        if (found)
            result.matched.append(spelling);
    }
    return found || (typos && matchTypos(word, result));
}

bool SearchEngine::matchTypos(const QString &word, SearchResult &result)
{
    for (int edits = 1; edits <= allowedEdits(word.size()); ++edits) {
        bool found = matchCodeTypos(word, edits, result);
        std::size_t commonest = 0;
        for (const TermTable &table : m_words) {
            for (const NearTerm &near : nearTerms(table, word, edits)) {
                found = true;
                const TermRange range{near.term, near.term + 1};
                const std::size_t documents = table.postings(range).size();
                if (documents > commonest)
                    m_corrected.insert(word, QString::fromUtf8(table.term(near.term)));
                commonest = std::max(commonest, documents);
                const float weight = weights::word * rarity(documents, table.documentCount());
                mark(table.postings(range),
                     weight * std::pow(weights::typoShare, static_cast<float>(near.edits)));
                result.matched.append(QString::fromUtf8(table.term(near.term)));
            }
        }
        if (found)
            return true;
    }
    return false;
}

// Symbolic names with a slip: ECONREFUSED. Numbers are never corrected.
bool SearchEngine::matchCodeTypos(const QString &word, int edits, SearchResult &result)
{
    if (looksLikeNumber(word) || word.size() < shortestTokenToCorrect)
        return false;
    bool found = false;
    for (const NearTerm &near : nearTerms(m_codes, word, edits)) {
        found = true;
        mark(m_codes.postings({near.term, near.term + 1}), weights::codePrefix);
        result.codes.append(QString::fromUtf8(m_codes.term(near.term)));
    }
    return found;
}

void SearchEngine::matchPatterns(const SearchQuery &query)
{
    for (int code = 0; code < m_catalog.codeCount(); ++code) {
        if (matchesAny(query.patterns, m_catalog.codeText(code)))
            markFlat(static_cast<quint32>(code), weights::codePattern);
    }
}

// The words together as a whole name or keyword.
void SearchEngine::addPhrases(const SearchQuery &query, Candidates &candidates)
{
    if (candidates.empty() || query.words.isEmpty())
        return;
    QStringList words;
    for (const QueryWord &word : query.words) {
        for (const QString &part : word.parts)
            words.append(m_corrected.value(part, part));
    }
    const QByteArray phrase = words.join(u' ').toUtf8();
    for (const TermTable &table : m_phrases) {
        const TermRange range = table.prefix(phrase);
        for (quint32 term = range.first; term < range.last; ++term) {
            const bool whole = table.term(term).size() == phrase.size();
            mark(table.postings({term, term + 1}),
                 whole ? weights::wholePhrase : weights::phrasePrefix);
        }
    }
    for (Candidate &candidate : candidates)
        candidate.score += m_marks[candidate.document];
    clearMarks();
}

bool SearchEngine::accepts(const SearchQuery &query, const SearchFilter &filter, int code) const
{
    const int system = m_catalog.systemOf(code);
    return (query.scope.isEmpty() || query.scope.contains(system))
        && (filter.systems.isEmpty() || filter.systems.contains(system))
        && (filter.outcomes.isEmpty() || filter.outcomes.contains(m_catalog.outcome(code)));
}

void SearchEngine::rank(const SearchQuery &query, const SearchFilter &filter, Candidates candidates,
                        int limit, SearchResult &result) const
{
    const bool onlySystem = query.words.isEmpty() && query.patterns.isEmpty();
    std::erase_if(candidates, [&](const Candidate &candidate) {
        const int code = static_cast<int>(candidate.document);
        return !accepts(query, filter, code)
            || (onlySystem && !query.named.isEmpty()
                && !query.named.contains(m_catalog.systemOf(code)));
    });
    for (Candidate &candidate : candidates) {
        const int code = static_cast<int>(candidate.document);
        const int system = m_catalog.systemOf(code);
        candidate.score -= weights::systemOrder * static_cast<float>(system);
        if (query.named.contains(system))
            candidate.score += weights::namedSystem;
        if (m_catalog.status(code) == Status::Unofficial)
            candidate.score -= weights::unofficial;
        candidate.score -= outcomeCost(m_catalog.outcome(code));
    }
    const auto better = [](const Candidate &a, const Candidate &b) {
        return a.score > b.score || (a.score == b.score && a.document < b.document);
    };
    const auto shown = std::min(candidates.size(), static_cast<std::size_t>(std::max(limit, 0)));
    std::partial_sort(candidates.begin(), candidates.begin() + static_cast<std::ptrdiff_t>(shown),
                      candidates.end(), better);
    for (std::size_t i = 0; i < shown; ++i)
        result.hits.append({static_cast<int>(candidates[i].document), {}, candidates[i].score});
}

// A well-formed code that nobody registered still has an answer, unless an exact code was found in
// the systems that are meant.
void SearchEngine::addRules(const SearchQuery &query, const SearchFilter &filter, int limit,
                            SearchResult &result) const
{
    if (query.words.size() != 1 || !looksLikeCode(query.words[0].code)
        || !filter.outcomes.isEmpty())
        return;
    const QString &code = query.words[0].code;
    const QList<int> meant = query.scope + query.named;
    QList<SearchHit> answers;
    for (int system = 0; system < m_catalog.systemCount(); ++system) {
        const CodeId id{m_catalog.systemId(system), code};
        const bool wanted = (meant.isEmpty() || meant.contains(system))
            && (filter.systems.isEmpty() || filter.systems.contains(system));
        if (!wanted)
            continue;
        if (m_catalog.find(id) >= 0)
            return;
        if (m_catalog.answersByRule(system, code))
            answers.append({-1, id, scoreByRule(query, system)});
    }
    QList<SearchHit> all;
    std::ranges::merge(answers, result.hits, std::back_inserter(all), std::ranges::greater(),
                       &SearchHit::score, &SearchHit::score);
    result.hits = all.first(std::min<qsizetype>(all.size(), std::max(limit, 0)));
}

void SearchEngine::mark(std::span<const Posting> postings, float weight)
{
    for (const Posting posting : postings)
        markFlat(posting.document(), weight * static_cast<float>(posting.impact()) / 255.0F);
}

void SearchEngine::markFlat(quint32 document, float score)
{
    if (document >= m_marks.size())
        return;
    float &marked = m_marks[document];
    if (marked == 0)
        m_touched.push_back(document);
    marked = std::max(marked, score);
}

void SearchEngine::clearMarks()
{
    for (const quint32 document : m_touched)
        m_marks[document] = 0;
    m_touched.clear();
}

SearchEngine::Candidates SearchEngine::takeMarks()
{
    std::ranges::sort(m_touched);
    Candidates candidates;
    candidates.reserve(m_touched.size());
    for (const quint32 document : m_touched)
        candidates.push_back({document, m_marks[document]});
    clearMarks();
    return candidates;
}

} // namespace statusbook::core
