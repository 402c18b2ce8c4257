// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/catalog.h"

#include <QList>
#include <QString>

// Two codes side by side as values: which facts differ, and the texts of both.
namespace statusbook::core {

enum class Fact { Outcome, Retry, Actor, Phase, Class, Standard };

struct FactRow {
    Fact fact;
    bool same = false;
    // Whether a difference in this fact changes what the reader does.
    [[nodiscard]] bool decisive() const
    {
        return !same && fact != Fact::Class && fact != Fact::Standard;
    }
};

struct Comparison {
    Entry a;
    Entry b;
    std::optional<PairNote> note;
    QList<FactRow> facts; // always all, in the order of the enum
};

// Nothing if either code is unknown to the catalogue and to its rules.
[[nodiscard]] std::optional<Comparison> compare(const Catalog &catalog, const CodeId &a,
                                                const CodeId &b);

// The first reference's text, or nothing: the standard that an entry stands on.
[[nodiscard]] QString standardOf(const Entry &entry);

} // namespace statusbook::core
