// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/searchengine.h"

#include "core/endings.h"
#include "core/searchkeys.h"
#include "core/searchweights.h"
#include "core/smallwords.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace statusbook::core {

using format::Section;

namespace {

// "5.7.509", "599": what the rules of a system may know.
bool looksLikeCode(const QString &code)
{
    return !code.isEmpty()
        && std::ranges::all_of(code, [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
}

// From both in turn, each code once.
QList<SearchHit> inTurn(const QList<SearchHit> &left, const QList<SearchHit> &right, int limit)
{
    QList<SearchHit> hits;
    QSet<int> known;
    const auto take = [&](const QList<SearchHit> &side, qsizetype place) {
        if (place >= side.size() || hits.size() >= limit)
            return;
        const SearchHit &hit = side[place];
        const qsizetype before = known.size();
        known.insert(hit.code);
        if (known.size() > before)
            hits.append(hit);
    };
    for (qsizetype i = 0; i < std::max(left.size(), right.size()) && hits.size() < limit; ++i) {
        take(left, i);
        take(right, i);
    }
    return hits;
}

// Numbers the answers by rule of the one as in the list, which is to hold all of them.
void numberAlike(SearchResult &result, QList<CodeId> &byRule)
{
    for (SearchHit &hit : result.hits) {
        if (hit.code >= 0)
            continue;
        const CodeId id = result.ruleOf(hit);
        if (!byRule.contains(id))
            byRule.append(id);
        hit.code = static_cast<int>(-1 - byRule.indexOf(id));
    }
}

float shown(qint64 score)
{
    return static_cast<float>(score) / weights::point;
}

bool isPlainNumber(const QueryWord &word)
{
    return std::ranges::all_of(word.codes.value(0), [](QChar c) { return c.isDigit(); });
}

// The last word may still be typed.
bool isUnfinished(const SearchQuery &query, const QueryWord &word)
{
    return word == query.words.back() && !query.phrase.isEmpty()
        && word.parts.value(0) == query.phrase.back();
}

// Of the hits of a side so many are looked at for the pair that is meant: a number has no more readings.
constexpr qsizetype mostReadings = 16;
// Phrases of more words than this are looked up by their first ones.
constexpr qsizetype longestPhrase = 8;
// A beginning of more phrases than this tells nothing.
constexpr quint32 mostPhrases = 20000;

} // namespace

SearchEngine::SearchEngine(const Catalog &catalog, const Catalog &english)
    : m_catalog(catalog)
    , m_english(english)
    , m_words(catalog, english)
{
    m_phrases.emplace_back(english.section(Section::PhraseTerms));
    if (catalog.language() != english.language())
        m_phrases.emplace_back(catalog.section(Section::PhraseTerms));
}

const SystemNames &SearchEngine::systemNames() const
{
    if (!m_names)
        m_names.emplace(m_catalog, m_english);
    return *m_names;
}

std::span<const qint16> SearchEngine::standings(const SearchQuery &query)
{
    const bool inOrder = !query.patterns.isEmpty() && query.wanted().isEmpty();
    std::vector<qint16> &standings = inOrder ? m_equalStandings : m_standings;
    if (standings.empty())
        standings = inOrder ? equalStandingsOf(m_catalog.facts()) : standingsOf(m_catalog.facts());
    return standings;
}

QList<CodeId> SearchEngine::readings(QStringView text) const
{
    const CodeId id = CodeId::fromString(text.trimmed());
    if (m_catalog.findSystem(id.system) >= 0) {
        const bool known = m_catalog.find(id) >= 0
            || m_catalog.answersByRule(m_catalog.findSystem(id.system), id.code);
        return known ? QList<CodeId>{id}
                     : readingsOf(codeKeys(id.code), {m_catalog.findSystem(id.system)});
    }
    if (id.isValid() && !text.trimmed().contains(u' ')
        && systemNames().systemsOf(id.system).isEmpty() && !id.system.front().isDigit())
        return {}; // the id of a code that we do not have
    const SearchQuery query = parseQuery(text, systemNames());
    QList<CodeId> all;
    for (const QueryWord &word : query.words) {
        for (const CodeId &reading : readingsOf(word.codes, query.scope + query.namedSystems())) {
            if (!all.contains(reading))
                all.append(reading);
        }
    }
    return all;
}

QList<CodeId> SearchEngine::readingsOf(const QStringList &keys, const QList<int> &systems) const
{
    QList<CodeId> found;
    const auto wanted = [&](int system) { return systems.isEmpty() || systems.contains(system); };
    const auto facts = m_catalog.facts();
    const auto likelihood = [&](quint32 code) {
        return Ranking::likelihood(facts[code], m_catalog.systemOf(static_cast<int>(code)));
    };
    for (const QString &key : keys) {
        std::vector<quint32> codes;
        for (const Posting posting : m_words.withCode(key)) {
            const quint32 code = posting.document();
            if (posting.impact() > weights::subNumberImpact && code < facts.size()
                && wanted(m_catalog.systemOf(static_cast<int>(code))))
                codes.push_back(code);
        }
        std::ranges::stable_sort(codes, std::ranges::greater(), likelihood);
        for (const quint32 code : codes)
            found.append(m_catalog.id(static_cast<int>(code)));
        if (!found.isEmpty())
            return found;
    }
    for (int system = 0; system < m_catalog.systemCount() && looksLikeCode(keys.value(0));
         ++system) {
        if (found.isEmpty() && wanted(system) && m_catalog.answersByRule(system, keys[0]))
            found.append({m_catalog.systemId(system), keys[0]});
    }
    return found;
}

SearchResult SearchEngine::search(QStringView text, const SearchFilter &filter, int limit)
{
    const SearchQuery query = parseQuery(text, systemNames());
    if (query.isEmpty())
        return {};
    return query.sides.isEmpty() ? searchOne(query, filter, limit, Keep::Best).result
                                 : searchPair(query, filter, limit);
}

// Several systems have a 502 and a 504: those of a pair note are the ones that people compare, and of
// several notes the one whose codes the content names most.
void SearchEngine::preferNotedPair(const SearchQuery &query, Answer &left, Answer &right) const
{
    const auto isOpen = [](const SearchQuery &side) {
        return side.patterns.isEmpty() && side.scope.isEmpty() && side.namedSystems().isEmpty();
    };
    if (!std::ranges::all_of(query.sides, isOpen))
        return;
    const auto facts = m_catalog.facts();
    QList<SearchHit> &first = left.result.hits;
    QList<SearchHit> &second = right.result.hits;
    int best = -1;
    std::pair<qsizetype, qsizetype> places;
    for (qsizetype i = 0; i < std::min(first.size(), mostReadings); ++i) {
        if (first[i].code < 0 || !names(left.codes, first[i]))
            continue;
        const QList<CodeId> others = m_catalog.comparedWith(first[i].code);
        for (qsizetype j = 0; j < std::min(second.size(), mostReadings); ++j) {
            if (second[j].code < 0 || !names(right.codes, second[j])
                || !others.contains(m_catalog.id(second[j].code)))
                continue;
            const int prominence = facts[static_cast<std::size_t>(first[i].code)].prominence
                + facts[static_cast<std::size_t>(second[j].code)].prominence;
            if (prominence > best) {
                best = prominence;
                places = {i, j};
            }
        }
    }
    if (best >= 0) {
        first.move(places.first, 0);
        second.move(places.second, 0);
    }
}

// Both codes first, then what else each side finds.
SearchResult SearchEngine::searchPair(const SearchQuery &query, const SearchFilter &filter,
                                      int limit)
{
    const int most = std::max(limit, static_cast<int>(mostReadings)); // the same pair at any limit
    Answer left = searchOne(query.sides[0], filter, most, Keep::BestAndWhich);
    Answer right = searchOne(query.sides[1], filter, most, Keep::BestAndWhich);
    preferNotedPair(query, left, right);
    SearchResult both;
    both.byRule = left.result.byRule;
    numberAlike(right.result, both.byRule);
    both.matched = left.result.matched + right.result.matched;
    both.pieces = left.result.pieces + right.result.pieces;
    both.codes = left.result.codes + right.result.codes;
    both.approximate = left.result.approximate || right.result.approximate;
    both.pair = limit > 1 && !left.result.hits.isEmpty() && !right.result.hits.isEmpty()
        && left.result.hits.front().code != right.result.hits.front().code;
    both.hits = inTurn(left.result.hits, right.result.hits, limit);
    both.count = left.result.count + right.result.count - shared(left, right);
    for (std::size_t i = 0; i < left.systems.size(); ++i)
        both.systems += left.systems[i] || right.systems[i] ? 1 : 0;
    return both;
}

// How many hits both sides have.
int SearchEngine::shared(const Answer &left, const Answer &right)
{
    int count = 0;
    for (std::size_t i = 0; i < left.documents.size(); ++i)
        count += left.documents[i] && right.documents[i] ? 1 : 0;
    const auto isShared = [&](const SearchHit &hit) {
        return hit.code < 0 && std::ranges::count(left.result.hits, hit.code, &SearchHit::code) > 0;
    };
    return count + static_cast<int>(std::ranges::count_if(right.result.hits, isShared));
}

SearchEngine::Answer SearchEngine::searchOne(const SearchQuery &query, const SearchFilter &filter,
                                             int limit, Keep keep)
{
    Ranking ranking(m_catalog, standings(query), query, filter);
    if (keep == Keep::BestAndWhich)
        ranking.keepHits();
    const QList<QualifiedCode> qualified = m_words.qualifiedCodes(query);
    QStringList codes;
    for (const QueryWord &word : query.words)
        codes.append(word.codes.value(0));
    for (const QualifiedCode &code : qualified)
        codes.append(code.key);
    Marked marked = mark(query, qualified, Typos::WhereNothingMatches);
    RankedDocuments ranked = ranking.best(m_board, marked.worth, limit);
    if (marked.doubtful && isPoor(ranked, marked)) {
        // Perhaps a typo that happens to begin other words: "internal sever error".
        Marked corrected = mark(query, qualified, Typos::WhereNoWholeWord);
        RankedDocuments other = ranking.best(m_board, corrected.worth, limit);
        if (!isPoor(other, corrected)) {
            corrected.corrected = true;
            marked = std::move(corrected);
            ranked = std::move(other);
        }
    }
    SearchResult result;
    result.hits.reserve(std::ssize(ranked.best));
    for (const RankedDocument &document : ranked.best)
        result.hits.append({static_cast<int>(document.document), shown(document.score)});
    result.count = ranked.count;
    result.matched = marked.found.beginnings;
    result.pieces = marked.found.pieces;
    result.codes = marked.found.codes;
    const bool guessed =
        marked.corrected || (!ranked.best.empty() && ranked.best[0].worth < marked.worth);
    addRules(query, filter, limit, result, ranked.systems);
    result.systems = static_cast<int>(std::ranges::count(ranked.systems, true));
    result.approximate = guessed && !result.hits.isEmpty() && query.patterns.isEmpty()
        && !names(codes, result.hits.front());
    return {std::move(result), std::move(codes), std::move(ranked.systems), std::move(ranked.hits)};
}

bool SearchEngine::isPoor(const RankedDocuments &ranked, const Marked &marked)
{
    return ranked.best.empty()
        || ranked.best[0].textScore * 256 < qint64(marked.worth) * weights::poor;
}

// A code that was found whole is no guess, whatever else the query says.
bool SearchEngine::names(const QStringList &codes, const SearchHit &hit) const
{
    const auto isIt = [&](const QString &key) {
        return std::ranges::any_of(m_words.withCode(key), [&](Posting posting) {
            return static_cast<int>(posting.document()) == hit.code;
        });
    };
    return hit.code < 0 || std::ranges::any_of(codes, isIt);
}

SearchEngine::Marked SearchEngine::mark(const SearchQuery &query,
                                        const QList<QualifiedCode> &qualified, Typos typos)
{
    const auto documents = static_cast<quint32>(m_catalog.codeCount());
    Marked marked;
    m_board.reset(documents);
    const QList<QueryWord> wanted = query.wanted();
    if (!query.patterns.isEmpty()) {
        markPatterns(query);
        m_board.countWord(weights::word);
        marked.worth += weights::word;
        if (wanted.isEmpty()) // what texts say of a system is no reason to leave the codes' order
            return marked;
    } else if (wanted.isEmpty()) { // a system's name or filters alone: all codes
        const QList<int> named = query.namedSystems();
        for (int system = 0; system < m_catalog.systemCount(); ++system) {
            const auto first = static_cast<quint32>(m_catalog.firstCode(system));
            if (named.isEmpty() || named.contains(system))
                m_board.markAll(first, first + static_cast<quint32>(m_catalog.codeCount(system)),
                                1);
        }
        m_board.countWord(1);
        marked.worth = 1;
        return marked;
    }
    QStringList sure;
    for (const QualifiedCode &code : qualified)
        sure.append(code.key);
    constexpr int mostWords = 24; // of parts as well
    bool hasNumber = false;
    for (const QueryWord &word : query.words) {
        const QList<QueryWord> parts = m_words.lookedUp(word);
        if (marked.words + parts.size() > mostWords)
            break;
        const bool isCode = m_words.surelyMeansCode(word, query);
        const bool isLater = isCode && isPlainNumber(word) && std::exchange(hasNumber, true);
        const int exact = weights::exactCode - (isLater ? weights::laterNumber : 0);
        const quint32 codeScore =
            static_cast<quint32>(isCode || query.phrase.size() == 1 ? exact : weights::word)
            / static_cast<quint32>(parts.size());
        for (const QueryWord &part : parts) {
            const WordMatch match = m_words.match(part, codeScore, typos, m_board, marked.found);
            for (const QString &text : word.parts)
                marked.worths[text] = std::max(marked.worths.value(text), match.worth);
            if (word.isOptional) {
                m_board.countBonus();
                continue;
            }
            m_board.countWord(match.worth);
            marked.worth += match.worth;
            ++marked.words;
            marked.corrected = marked.corrected || match.corrected;
            marked.doubtful = marked.doubtful || (!match.whole && !isUnfinished(query, word));
        }
        const bool isQualified = std::ranges::any_of(
            qualified, [&](const QualifiedCode &code) { return code.number == word; });
        if (isCode && !isQualified)
            sure.append(word.codes.front());
    }
    for (const QualifiedCode &code : qualified)
        m_board.mark(m_words.withCode(code.key), weights::exactCode);
    m_board.countBonus();
    for (const QString &key : std::as_const(sure)) {
        m_board.holdsAll(m_words.withCode(key));
        markMentions(key);
    }
    m_board.countBonus();
    QList<PhraseWord> phrase;
    for (const QString &word : query.phrase) {
        const QString text = withoutArticle(marked.found.corrected.value(word, word)).toString();
        phrase.append({text,
                       isSmallWord(word) ? weights::smallWord
                                         : marked.worths.value(word, weights::smallWord)});
    }
    markPhrases(phrase, 256);
    if (phrase.removeIf([](const PhraseWord &word) { return isSmallWord(word.text); }) > 0)
        markPhrases(phrase, weights::shortPhrase);
    m_board.countBonus();
    return marked;
}

// Of the codes that are the key, not those that have it as another or finer number.
void SearchEngine::markMentions(const QString &key)
{
    const auto facts = m_catalog.facts();
    for (const Posting posting : m_words.withCode(key)) {
        if (posting.impact() != weights::codeImpact || posting.document() >= facts.size())
            continue;
        if (const quint32 bonus = Ranking::mentionBonus(facts[posting.document()]); bonus > 0)
            m_board.markOne(posting.document(), bonus);
    }
}

// Looks at each number once, however many codes have it. Tokens and other numbers of a code are no
// match: they have a lower impact.
void SearchEngine::markPatterns(const SearchQuery &query)
{
    const TermTable &codes = m_words.codes();
    for (const CodePattern &pattern : query.patterns) {
        const TermRange range = codes.prefix(codeKey(pattern.beginning()).toUtf8());
        for (quint32 term = range.first; term < range.last; ++term) {
            if (!pattern.matches(QString::fromUtf8(codes.term(term))))
                continue;
            for (const Posting posting : codes.postings({term, term + 1})) {
                if (posting.impact() == weights::codeImpact)
                    m_board.markOne(posting.document(), weights::codePattern);
            }
        }
    }
}

// Words of the query that stand together as a whole name or keyword.
void SearchEngine::markPhrases(const QList<PhraseWord> &words, quint32 quality)
{
    quint32 whole = 0;
    for (const PhraseWord &word : words)
        whole += word.worth;
    for (qsizetype first = 0; first < words.size(); ++first) {
        QString key;
        quint32 part = 0;
        for (qsizetype last = first; last < std::min(words.size(), first + longestPhrase); ++last) {
            key += last == first ? words[last].text : QString(u' ' + words[last].text);
            part += words[last].worth;
            const QByteArray bytes = key.toUtf8();
            const bool begins = std::ranges::any_of(
                m_phrases, [&](const TermTable &table) { return !table.prefix(bytes).isEmpty(); });
            if (!begins)
                break;
            if (first == last && words[first].text.front().isDigit())
                continue; // a number is a code, whatever name begins with it
            markPhrase(bytes, quality * part / whole * part / whole, last + 1 == words.size());
        }
    }
}

void SearchEngine::markPhrase(const QByteArray &key, quint32 share, bool isLast)
{
    for (const TermTable &table : m_phrases) {
        TermRange range = table.prefix(key);
        if (range.isEmpty())
            continue;
        if (table.term(range.first) == key) {
            m_board.mark(table.postings({range.first, range.first + 1}),
                         weights::wholePhrase * share >> 8);
            ++range.first;
        }
        const quint32 weight = weights::phrasePrefix * share >> 8;
        if (!isLast || range.size() > mostPhrases)
            continue;
        const auto typed = static_cast<quint32>(key.size());
        for (quint32 term = range.first; term < range.last; ++term) {
            const auto length = std::max(static_cast<quint32>(table.term(term).size()), typed);
            m_board.mark(table.postings({term, term + 1}),
                         weight / 2 + weight / 2 * typed / length);
        }
    }
}

// A well-formed code that nobody registered still has an answer, unless an exact code was found in
// the systems that are meant.
void SearchEngine::addRules(const SearchQuery &query, const SearchFilter &filter, int limit,
                            SearchResult &result, std::vector<bool> &systems) const
{
    const QList<QueryWord> wanted = query.wanted();
    if (wanted.size() != 1 || !looksLikeCode(wanted[0].codes.value(0)) || !query.filter.isEmpty()
        || !filter.outcomes.isEmpty())
        return;
    const QString &code = wanted[0].codes[0];
    const QList<int> named = query.namedSystems();
    const QList<int> meant = query.scope + named;
    QList<SearchHit> answers;
    QList<CodeId> byRule;
    QList<int> answering;
    for (int system = 0; system < m_catalog.systemCount(); ++system) {
        const CodeId id{m_catalog.systemId(system), code};
        const bool isMeant = (meant.isEmpty() || meant.contains(system))
            && (filter.systems.isEmpty() || filter.systems.contains(system));
        if (!isMeant)
            continue;
        if (m_catalog.find(id) >= 0)
            return;
        if (!m_catalog.answersByRule(system, code))
            continue;
        byRule.append(id);
        answering.append(system);
        const qint64 bonus = named.contains(system) ? weights::namedSystem : 0;
        answers.append({static_cast<int>(-byRule.size()),
                        shown(weights::byRule + bonus - Ranking::orderCost(system))});
    }
    for (const int system : std::as_const(answering))
        systems[static_cast<std::size_t>(system)] = true;
    result.byRule = byRule;
    if (byRule.isEmpty())
        return;
    QList<SearchHit> all;
    std::ranges::merge(answers, result.hits, std::back_inserter(all), std::ranges::greater(),
                       &SearchHit::score, &SearchHit::score);
    result.hits = all.first(std::min<qsizetype>(all.size(), std::max(limit, 0)));
    result.count += static_cast<int>(answers.size());
}

QList<CodeId> readingsOf(const Catalog &catalog, const Catalog &english, QStringView text)
{
    const CodeId id = CodeId::fromString(text.trimmed());
    return catalog.find(id) >= 0 ? QList<CodeId>{id}
                                 : SearchEngine(catalog, english).readings(text);
}

CodeId readingBeside(const QString &system, const Catalog &catalog, const Catalog &english,
                     QStringView text)
{
    const QList<CodeId> readings = readingsOf(catalog, english, text);
    const auto same = std::ranges::find(readings, system, &CodeId::system);
    return same == readings.end() ? readings.value(0) : *same;
}

} // namespace statusbook::core
