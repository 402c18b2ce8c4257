// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/facts.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace statusbook::core {

// What hits must be. An empty list allows all.
struct SearchFilter {
    QList<int> systems{};
    QList<Outcome> outcomes{};
    QList<Retry> retries{};
    QList<Actor> actors{};
    QStringList classes{}; // folded beginnings of ids of classes, of any system: "5xx"

    [[nodiscard]] bool isEmpty() const
    {
        return systems.isEmpty() && outcomes.isEmpty() && retries.isEmpty() && actors.isEmpty()
            && classes.isEmpty();
    }

    friend bool operator==(const SearchFilter &, const SearchFilter &) = default;
};

} // namespace statusbook::core
