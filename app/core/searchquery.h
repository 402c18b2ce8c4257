// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/catalog.h"
#include "core/codepattern.h"
#include "core/searchfilter.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace statusbook::core {

// The words that name a system, of all systems of a catalogue and in its language and English. A
// name may be several words: "exit code".
class SystemNames final
{
public:
    SystemNames() = default;
    explicit SystemNames(const Catalog &catalog, const Catalog &english);

    [[nodiscard]] QList<int> systemsOf(QStringView name) const;
    // Those that a word suggests which does not name any, such as "postfix".
    [[nodiscard]] QList<int> suggestedBy(QStringView word) const;
    [[nodiscard]] int longestName() const { return m_longestName; } // in words
    // Whether the id of any class, folded, begins so.
    [[nodiscard]] bool knowsClass(const QString &beginning) const;

private:
    using Systems = QHash<QString, QList<int>>;
    static void add(Systems &systems, const QString &key, int system);
    void addName(const QString &name, int system);

    Systems m_systems;
    Systems m_suggested;
    int m_longestName = 0;
    QStringList m_classes;
};

// What somebody typed, understood.
//   550                one word that may be a code
//   smtp 550, smtp550  a system named in passing: its codes come first
//   exited with 127    … by a name of several words
//   postfix 550        … or by a word that suggests it beside a number
//   smtp:550           a scope: nothing but its codes
//   5xx, 500-504       patterns
//   outcome:temporary  a filter; also system:, class:, retry:, actor:; nothing without its value
//   502 vs 504         a pair: two sides, each a query of its own
//   what is 550?       small words cost nothing
//   after 30 seconds   a number that counts something is no code
//   550错误            nor do they where no space is written
struct QueryWord {
    QStringList codes;       // keys of codes and tokens: as typed, then in the other base
    QStringList parts;       // folded words of texts; more than one for "mailbox-full"
    bool isOptional = false; // names a system as well, or only counts: a hit may lack it

    friend bool operator==(const QueryWord &, const QueryWord &) = default;
};

struct SearchQuery {
    QList<QueryWord> words; // without small words
    QStringList phrase;     // all words of texts in their order, small ones too
    QList<CodePattern> patterns;
    QList<QList<int>> named;  // systems named in passing, in the order of the names
    QList<int> scope;         // systems after a colon; empty: all
    SearchFilter filter;      // its systems are in the scope
    QList<SearchQuery> sides; // two for a pair, else none

    [[nodiscard]] bool isEmpty() const
    {
        return words.isEmpty() && patterns.isEmpty() && named.isEmpty() && scope.isEmpty()
            && filter.isEmpty() && sides.isEmpty();
    }
    // Words that a hit should have.
    [[nodiscard]] QList<QueryWord> wanted() const;
    [[nodiscard]] QList<int> namedSystems() const;
};

[[nodiscard]] SearchQuery parseQuery(QStringView text, const SystemNames &names);

} // namespace statusbook::core
