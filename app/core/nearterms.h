// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/termtable.h"

#include <QStringView>

#include <vector>

namespace statusbook::core {

// A term near a misspelt word.
struct NearTerm {
    quint32 term = 0;
    int edits = 0;

    friend bool operator==(const NearTerm &, const NearTerm &) = default;
};

// How many edits a word of this length is allowed: none below 4 letters, one from 4, two from 8.
[[nodiscard]] int allowedEdits(qsizetype letters);

// The terms nearest to the word, all with the same number of edits, at most `edits`: the whole term
// or a beginning of it. Insertion, deletion, replacement and the swap of two neighbours are one edit
// each. Terms with another first letter are looked at where none with the same is near, and for a
// single edit only.
[[nodiscard]] std::vector<NearTerm> nearestTerms(const TermTable &table, QStringView word,
                                                 int edits);

} // namespace statusbook::core
