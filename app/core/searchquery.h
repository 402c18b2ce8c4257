// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/catalog.h"
#include "core/codepattern.h"

#include <QHash>
#include <QList>
#include <QString>

namespace statusbook::core {

// The words that name a system, of all systems of a catalogue and in its language and English.
class SystemNames final
{
public:
    SystemNames() = default;
    explicit SystemNames(const Catalog &catalog, const Catalog &english);

    [[nodiscard]] QList<int> systemsOf(const QString &foldedWord) const
    {
        return m_systems.value(foldedWord);
    }

private:
    void add(const QString &name, int system);

    QHash<QString, QList<int>> m_systems;
};

// What somebody typed, understood.
//   550             one word that may be a code
//   smtp 550        a system named in passing: its codes come first
//   smtp:550        a scope: nothing but its codes
//   5xx, 500-504    patterns
//   502 vs 504      a pair: two sides, each a query of its own
//   what is 550?    small words cost nothing
struct QueryWord {
    QString code;      // key under which a code or token is looked up
    QStringList parts; // folded words of texts; more than one for "mailbox-full"

    friend bool operator==(const QueryWord &, const QueryWord &) = default;
};

struct SearchQuery {
    QList<QueryWord> words; // neither small words nor system names
    QList<CodePattern> patterns;
    QList<int> named;         // systems named in passing
    QList<int> scope;         // systems after a colon; empty: all
    QList<SearchQuery> sides; // two for a pair, else none

    [[nodiscard]] bool isEmpty() const
    {
        return words.isEmpty() && patterns.isEmpty() && named.isEmpty() && scope.isEmpty()
            && sides.isEmpty();
    }
};

[[nodiscard]] SearchQuery parseQuery(QStringView text, const SystemNames &names);

} // namespace statusbook::core
