// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/ranking.h"

#include "core/searchweights.h"
#include "core/textfold.h"

#include <algorithm>
#include <bit>

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

qint64 factsBonus(const format::Facts &facts, bool byText)
{
    qint64 bonus =
        byText ? qint64(weights::prominence) * std::bit_width(quint32(facts.prominence)) : 0;
    if (facts.status == static_cast<quint8>(Status::Unofficial))
        bonus -= weights::unofficial;
    if (facts.outcome == static_cast<quint8>(Outcome::Success))
        bonus -= weights::success;
    else if (facts.outcome == static_cast<quint8>(Outcome::TemporaryFailure))
        bonus -= weights::temporary;
    return bonus;
}

bool isBetter(const RankedDocument &a, const RankedDocument &b)
{
    return a.score > b.score || (a.score == b.score && a.document < b.document);
}

// Keeps the best of many: a heap with the worst of them on top.
class Best
{
public:
    explicit Best(int limit)
        : m_limit(static_cast<std::size_t>(std::max(limit, 0)))
    {}

    void offer(const RankedDocument &item)
    {
        if (m_items.size() < m_limit) {
            m_items.push_back(item);
            std::ranges::push_heap(m_items, isBetter);
        } else if (m_limit > 0 && isBetter(item, m_items.front())) {
            std::ranges::pop_heap(m_items, isBetter);
            m_items.back() = item;
            std::ranges::push_heap(m_items, isBetter);
        }
    }

    std::vector<RankedDocument> sorted()
    {
        std::ranges::sort_heap(m_items, isBetter);
        return std::move(m_items);
    }

private:
    std::size_t m_limit;
    std::vector<RankedDocument> m_items;
};

} // namespace

Ranking::Ranking(const Catalog &catalog, const SearchQuery &query, const SearchFilter &filter)
    : m_catalog(catalog)
    , m_facts(catalog.facts())
    , m_systems(static_cast<std::size_t>(catalog.systemCount()), true)
    , m_named(static_cast<std::size_t>(catalog.systemCount()), 0)
{
    SearchFilter scope;
    scope.systems = query.scope;
    restrict(scope);
    restrict(query.filter);
    restrict(filter);
    m_byText = std::ranges::any_of(query.wanted(), [](const QueryWord &word) {
        return std::ranges::none_of(word.codes.value(0), [](QChar c) { return c.isDigit(); });
    });
    for (qsizetype i = query.named.size() - 1; i >= 0; --i) { // the first name counts most
        for (const int system : query.named[i])
            m_named[static_cast<std::size_t>(system)] =
                std::max<qint64>(weights::namedSystem - i * weights::laterSystem, weights::word);
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

template <typename Visit>
void Ranking::forEachAccepted(const ScoreBoard &board, Visit visit) const
{
    for (int system = 0; system < m_catalog.systemCount(); ++system) {
        if (!accepts(system))
            continue;
        const auto first = static_cast<quint32>(m_catalog.firstCode(system));
        const auto last = std::min<std::size_t>(
            first + static_cast<std::size_t>(m_catalog.codeCount(system)), m_facts.size());
        board.forEach(first, static_cast<quint32>(last),
                      [&](quint32 document, quint32 score, quint32 worth) {
                          if (!m_checksFacts || accepts(m_facts[document]))
                              visit(system, document, score, worth);
                      });
    }
}

quint32 Ranking::highestWorth(const ScoreBoard &board) const
{
    quint32 highest = 0;
    forEachAccepted(
        board, [&](int, quint32, quint32, quint32 worth) { highest = std::max(highest, worth); });
    return highest;
}

RankedDocuments Ranking::best(const ScoreBoard &board, quint32 least, quint32 whole,
                              int limit) const
{
    RankedDocuments ranked;
    Best best(limit);
    int lastSystem = -1;
    forEachAccepted(board, [&](int system, quint32 document, quint32 score, quint32 worth) {
        if (worth < least)
            return;
        ++ranked.count;
        if (system != lastSystem)
            ++ranked.systems;
        lastSystem = system;
        // Words that are missing cost more than their own share.
        const qint64 held = std::min(worth, whole);
        const qint64 text = score * held / whole;
        const qint64 bonus = namedBonus(system) * held / whole - orderCost(system);
        best.offer({document, text + bonus + factsBonus(m_facts[document], m_byText), text, worth});
    });
    ranked.best = best.sorted();
    return ranked;
}

} // namespace statusbook::core
