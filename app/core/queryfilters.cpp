// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/queryfilters.h"

#include "core/textfold.h"

#include <algorithm>
#include <iterator>

namespace statusbook::core {

namespace {

constexpr QStringView outcomeFilter = u"outcome";
constexpr QStringView retryFilter = u"retry";
constexpr QStringView actorFilter = u"actor";
constexpr QStringView filterNames[] = {systemFilter, classFilter, outcomeFilter, retryFilter,
                                       actorFilter};

// Fewer letters begin too many words.
constexpr qsizetype shortestBeginning = 3;

bool means(QStringView value, const QString &name)
{
    if (name.startsWith(value))
        return true;
    const auto parts = QStringView(name).split(u'-');
    return std::ranges::any_of(parts, [&](QStringView part) { return part.startsWith(value); });
}

template <typename Fact>
bool addFacts(QList<Fact> &facts, int count, QStringView value)
{
    const qsizetype before = facts.size();
    const auto exact = [&](Fact fact) { return nameOf(fact) == value; };
    for (int i = 0; i < count; ++i) {
        if (exact(static_cast<Fact>(i))) {
            facts.append(static_cast<Fact>(i));
            return true;
        }
    }
    for (int i = 0; i < count; ++i) {
        if (means(value, nameOf(static_cast<Fact>(i))))
            facts.append(static_cast<Fact>(i));
    }
    return facts.size() > before;
}

template <typename Fact>
QStringList namesOf(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(nameOf(static_cast<Fact>(i)));
    return names;
}

QStringList valuesOf(QStringView filter, const Catalog &catalog)
{
    if (filter == outcomeFilter)
        return namesOf<Outcome>(OutcomeCount);
    if (filter == retryFilter)
        return namesOf<Retry>(RetryCount);
    if (filter == actorFilter)
        return namesOf<Actor>(ActorCount);
    QStringList values;
    if (filter == systemFilter) {
        for (int i = 0; i < catalog.systemCount(); ++i)
            values.append(catalog.systemId(i));
    } else {
        values = catalog.classIds();
        values.removeDuplicates();
    }
    return values;
}

} // namespace

bool addFactFilter(SearchFilter &filter, QStringView name, QStringView value)
{
    if (name == outcomeFilter)
        return addFacts(filter.outcomes, OutcomeCount, value);
    if (name == retryFilter)
        return addFacts(filter.retries, RetryCount, value);
    return name == actorFilter && addFacts(filter.actors, ActorCount, value);
}

bool isFilterName(QStringView word)
{
    return std::ranges::find(filterNames, word) != std::end(filterNames);
}

QStringList filterCompletions(QStringView lastWord, const Catalog &catalog)
{
    const QString word = fold(lastWord);
    const qsizetype colon = word.indexOf(u':');
    QStringList completions;
    for (const QStringView filter : filterNames) {
        if (colon < 0 && word.size() >= shortestBeginning && filter.startsWith(word))
            completions.append(filter + u':');
        if (colon < 0 || filter != QStringView(word).first(colon))
            continue;
        for (const QString &value : valuesOf(filter, catalog)) {
            if (means(QStringView(word).sliced(colon + 1), fold(value)))
                completions.append(filter + u':' + value);
        }
    }
    return completions;
}

} // namespace statusbook::core
