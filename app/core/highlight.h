// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace statusbook::core {

// A piece of a text, in UTF-16 units.
struct TextRange {
    int start = 0;
    int length = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

// Where folded words begin words of a text as shown, or where pieces stand inside them, ascending and
// not overlapping. The longest match wins; for a word found by its initial consonants the syllables
// are marked.
[[nodiscard]] QList<TextRange> matchesIn(QStringView text, const QStringList &foldedWords,
                                         const QStringList &foldedPieces = {});

// How much of a code as shown is covered by one of the code keys that were searched.
[[nodiscard]] QList<TextRange> codeMatchesIn(QStringView code, const QStringList &keys);

} // namespace statusbook::core
