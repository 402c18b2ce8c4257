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
};

// How many edits a word of this length is allowed: none below 4 letters, one from 4, two from 8.
[[nodiscard]] int allowedEdits(qsizetype letters);

// Terms of which the whole or a beginning is within `edits` of the word. Insertion, deletion,
// replacement and the swap of two neighbours cost one each; a first letter is never an edit away.
[[nodiscard]] std::vector<NearTerm> nearTerms(const TermTable &table, QStringView word, int edits);

} // namespace statusbook::core
