// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/ranking.h"

#include "core/searchweights.h"
#include "core/textfold.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <limits>
#include <utility>

namespace statusbook::core {

namespace {

template <typename Fact>
quint32 bitsOf(const QList<Fact> &facts)
{
    quint32 bits = facts.isEmpty() ? ~0U : 0;
    for (const Fact fact : facts)
        bits |= 1U << static_cast<quint32>(fact);
    return bits;
}

bool hasBit(quint32 bits, quint32 place)
{
    return place < 32 && (bits >> place & 1) != 0;
}

int factsCost(const format::Facts &facts)
{
    int cost = 0;
    if (facts.status == static_cast<quint8>(Status::Unofficial))
        cost += weights::unofficial;
    if (facts.outcome == static_cast<quint8>(Outcome::Success))
        cost += weights::success;
    else if (facts.outcome == static_cast<quint8>(Outcome::TemporaryFailure))
        cost += weights::temporary;
    return cost;
}

// Each by its prominence.
constexpr auto prominenceBonuses = [] {
    std::array<qint16, 256> bonuses{};
    for (std::size_t i = 0; i < bonuses.size(); ++i)
        bonuses[i] = static_cast<qint16>(weights::prominence * std::bit_width(i));
    return bonuses;
}();

// Both ends of what the facts of a document may add.
static_assert(prominenceBonuses.back() == weights::prominence * 8);
static_assert(-weights::unofficial - weights::success >= std::numeric_limits<qint16>::min());

bool isBetter(const RankedDocument &a, const RankedDocument &b)
{
    return a.score > b.score || (a.score == b.score && a.document < b.document);
}

quint16 limited(quint32 worth)
{
    return static_cast<quint16>(std::min<quint32>(worth, ScoreBoard::allWords));
}

// Keeps the best of many: up to twice as many as are wanted, then the worse half goes.
class Best
{
public:
    explicit Best(int limit)
        : m_limit(static_cast<std::size_t>(std::max(limit, 0)))
        , m_floor(m_limit == 0 ? std::numeric_limits<qint64>::max()
                               : std::numeric_limits<qint64>::min())
    {}

    // What is not better than this cannot be among the best any more.
    [[nodiscard]] qint64 floor() const { return m_floor; }

    // In ascending order of documents.
    void offer(const RankedDocument &item)
    {
        if (item.score <= m_floor)
            return;
        m_items.push_back(item);
        if (m_items.size() == 2 * m_limit)
            drop();
    }

    std::vector<RankedDocument> sorted()
    {
        if (m_items.size() > m_limit)
            drop();
        std::ranges::sort(m_items, isBetter);
        return std::move(m_items);
    }

private:
    void drop()
    {
        const auto worst = m_items.begin() + static_cast<std::ptrdiff_t>(m_limit) - 1;
        std::ranges::nth_element(m_items, worst, isBetter);
        m_floor = worst->score;
        m_items.resize(m_limit);
    }

    std::size_t m_limit;
    qint64 m_floor;
    std::vector<RankedDocument> m_items;
};

} // namespace

// One look at all documents that hold words of some worth.
struct Ranking::Pass {
    Pass(quint32 wholeWorth, quint32 least, int limit)
        : whole(wholeWorth)
        , leastWorth(least)
        , best(limit)
    {}

    quint32 whole;           // worth of all words
    quint32 leastWorth;      // of a hit
    quint32 softWorth = ~0U; // of a document that is no hit but may be better than all
    Best best;
    qint64 highestScore = std::numeric_limits<qint64>::min();
    quint32 highestWorth = 0;
    bool softIsBetter = false;
    int count = 0;
    std::vector<bool> systems;
    std::vector<bool> hits;

    [[nodiscard]] RankedDocuments documents()
    {
        return {best.sorted(), count, std::move(systems), std::move(hits)};
    }
};

std::vector<qint16> standingsOf(std::span<const format::Facts> facts)
{
    std::vector<qint16> standings(facts.size());
    for (std::size_t i = 0; i < facts.size(); ++i)
        standings[i] =
            static_cast<qint16>(prominenceBonuses[facts[i].prominence] - factsCost(facts[i]));
    return standings;
}

std::vector<qint16> equalStandingsOf(std::span<const format::Facts> facts)
{
    std::vector<qint16> standings(facts.size());
    for (std::size_t i = 0; i < facts.size(); ++i)
        standings[i] = prominenceBonuses[facts[i].prominence];
    return standings;
}

Ranking::Ranking(const Catalog &catalog, std::span<const qint16> standings,
                 const SearchQuery &query, const SearchFilter &filter)
    : m_catalog(catalog)
    , m_facts(catalog.facts())
    , m_standings(standings)
    , m_systems(static_cast<std::size_t>(catalog.systemCount()), true)
    , m_named(static_cast<std::size_t>(catalog.systemCount()), 0)
{
    SearchFilter scope;
    scope.systems = query.scope;
    restrict(scope);
    restrict(query.filter);
    restrict(filter);
    prepareBonuses(query);
}

void Ranking::prepareBonuses(const SearchQuery &query)
{
    const QList<QueryWord> wanted = query.wanted();
    const auto isNumber = [](const QueryWord &word) {
        return std::ranges::any_of(word.codes.value(0), [](QChar c) { return c.isDigit(); });
    };
    // A word asks for a text, not for a number: then what many texts name comes first.
    m_byText = !std::ranges::all_of(wanted, isNumber);
    m_orderCost = m_byText ? weights::systemOrderOfText : weights::systemOrder;
    const qint64 bonus = wanted.isEmpty() || std::ranges::any_of(wanted, isNumber)
        ? weights::namedSystem
        : weights::namedSystemOfText;
    for (qsizetype i = query.named.size() - 1; i >= 0; --i) { // the first name counts most
        for (const int system : query.named[i])
            m_named[static_cast<std::size_t>(system)] = namedBonus(bonus, i);
    }
}

void Ranking::restrict(const SearchFilter &filter)
{
    for (std::size_t i = 0; i < m_systems.size(); ++i) {
        if (!filter.systems.isEmpty() && !filter.systems.contains(static_cast<int>(i)))
            m_systems[i] = false;
    }
    m_allowed.allowedOutcomes &= bitsOf(filter.outcomes);
    m_allowed.allowedRetries &= bitsOf(filter.retries);
    m_allowed.allowedActors &= bitsOf(filter.actors);
    m_checksFacts = m_checksFacts || !filter.outcomes.isEmpty() || !filter.retries.isEmpty()
        || !filter.actors.isEmpty() || !filter.classes.isEmpty();
    if (filter.classes.isEmpty())
        return;
    const QStringList ids = m_catalog.classIds();
    m_classes.resize(static_cast<std::size_t>(ids.size()), true);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QString id = fold(ids[i]);
        const bool allowed = std::ranges::any_of(
            filter.classes, [&](const QString &beginning) { return id.startsWith(beginning); });
        m_classes[static_cast<std::size_t>(i)] = m_classes[static_cast<std::size_t>(i)] && allowed;
    }
}

bool Ranking::accepts(const format::Facts &facts) const
{
    return hasBit(m_allowed.allowedOutcomes, facts.outcome)
        && hasBit(m_allowed.allowedRetries, facts.retry)
        && hasBit(m_allowed.allowedActors, facts.actor)
        && (m_classes.empty()
            || (facts.classIndex < m_classes.size() && m_classes[facts.classIndex]));
}

qint64 Ranking::orderCost(int system)
{
    return qint64(weights::systemOrder) * system;
}

qint64 Ranking::namedBonus(qint64 first, qsizetype place)
{
    return std::max<qint64>(first - place * weights::laterSystem, weights::word);
}

quint32 Ranking::mentionBonus(const format::Facts &facts)
{
    return weights::mention * std::min<quint32>(facts.elsewhere, weights::mostMentions);
}

qint64 Ranking::likelihood(const format::Facts &facts, int system)
{
    return mentionBonus(facts) - orderCost(system) - factsCost(facts);
}

RankedDocument Ranking::ranked(quint32 document, quint32 score, quint32 worth, quint32 whole,
                               std::size_t system) const
{
    // Words that are missing cost more than their own share.
    const qint64 held = std::min(worth, whole);
    const qint64 text = held == whole ? score : score * held / whole;
    const qint64 named = held == whole ? m_named[system] : m_named[system] * held / whole;
    const int prominence = m_byText ? 0 : prominenceBonuses[m_facts[document].prominence];
    return {document,
            text + named - m_orderCost * static_cast<qint64>(system) + m_standings[document]
                - prominence,
            text, worth};
}

// What a document of the system has besides its words and its standing, at most.
qint64 Ranking::systemBonus(std::size_t system) const
{
    return m_named[system] - m_orderCost * static_cast<qint64>(system);
}

// What the words and the standing of a document must give, so that its score may be higher.
qint32 Ranking::reachable(qint64 score, std::size_t system) const
{
    constexpr qint64 least = std::numeric_limits<qint32>::min();
    constexpr qint64 most = std::numeric_limits<qint32>::max();
    return static_cast<qint32>(
        score < least ? least : std::clamp(score + 1 - systemBonus(system), least, most));
}

void Ranking::keep(Pass &pass, const ScoreBoard::Run &run) const
{
    for (std::size_t i = 0; i < run.worths.size(); ++i)
        pass.hits[run.first + i] = run.worths[i] >= pass.leastWorth;
}

void Ranking::look(Pass &pass, const ScoreBoard::Run &run, std::size_t system) const
{
    // A loop without branches finds the few documents that are worth a closer look.
    const qint32 hitFloor = reachable(std::min(pass.best.floor(), pass.highestScore), system);
    const qint32 softFloor = reachable(pass.highestScore, system);
    const auto standings = m_standings.subspan(run.first, run.scores.size());
    const quint16 leastWorth = limited(pass.leastWorth);
    const quint16 softWorth = limited(pass.softWorth);
    std::array<quint8, ScoreBoard::blockSize> promising;
    quint16 count = 0;
    quint16 highest = 0;
    for (std::size_t i = 0; i < run.scores.size(); ++i) {
        const quint16 worth = run.worths[i];
        const qint32 score = static_cast<qint32>(run.scores[i]) + standings[i];
        const bool hit = worth >= leastWorth;
        const bool soft = worth >= softWorth;
        promising[i] =
            static_cast<quint8>((hit & (score >= hitFloor)) | (soft & (score >= softFloor)));
        count = static_cast<quint16>(count + (hit ? 1 : 0));
        highest = std::max(highest, worth);
    }
    pass.highestWorth = std::max<quint32>(pass.highestWorth, highest);
    pass.count += count;
    const quint8 *const end = promising.data() + run.scores.size();
    const auto next = [end](const quint8 *from) {
        return static_cast<const quint8 *>(
            std::memchr(from, 1, static_cast<std::size_t>(end - from)));
    };
    for (const quint8 *at = next(promising.data()); at; at = next(at + 1))
        lookCloser(pass, run, static_cast<std::size_t>(at - promising.data()), system);
}

void Ranking::lookCloser(Pass &pass, const ScoreBoard::Run &run, std::size_t place,
                         std::size_t system) const
{
    const bool isHit = run.worths[place] >= pass.leastWorth;
    const RankedDocument item = ranked(run.first + static_cast<quint32>(place), run.scores[place],
                                       run.worths[place], pass.whole, system);
    if (isHit)
        pass.best.offer(item);
    if (item.score > pass.highestScore) {
        pass.highestScore = item.score;
        pass.softIsBetter = !isHit;
    }
}

void Ranking::run(Pass &pass, const ScoreBoard &board) const
{
    std::array<quint16, ScoreBoard::blockSize> accepted;
    pass.systems.resize(m_systems.size());
    pass.hits.resize(m_keepsHits ? m_facts.size() : 0);
    for (std::size_t system = 0; system < m_systems.size(); ++system) {
        if (!m_systems[system])
            continue;
        const auto documents = static_cast<quint32>(m_facts.size());
        const auto codes = static_cast<quint32>(m_catalog.codeCount(static_cast<int>(system)));
        // In a damaged catalogue a system may begin behind the last code.
        const auto first = std::min(
            static_cast<quint32>(m_catalog.firstCode(static_cast<int>(system))), documents);
        const auto last = first + std::min(codes, documents - first);
        const int before = pass.count;
        board.forEachRun(first, last, [&](ScoreBoard::Run part) {
            if (m_checksFacts) {
                for (std::size_t i = 0; i < part.worths.size(); ++i)
                    accepted[i] = accepts(m_facts[part.first + i]) ? part.worths[i] : quint16(0);
                part.worths = std::span(accepted).first(part.worths.size());
            }
            look(pass, part, system);
            if (m_keepsHits)
                keep(pass, part);
        });
        pass.systems[system] = pass.count > before;
    }
}

RankedDocuments Ranking::best(const ScoreBoard &board, quint32 whole, int limit) const
{
    whole = std::max(whole, 1U); // a document without any word is no hit
    Pass all(whole, whole, limit);
    all.softWorth = whole / 2 + 1;
    run(all, board);
    if (all.count > 0 && !all.softIsBetter)
        return all.documents();
    Pass some(whole, std::min(all.highestWorth, whole) / 2 + 1, limit);
    run(some, board);
    return some.documents();
}

} // namespace statusbook::core
