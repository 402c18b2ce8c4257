// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "compiler/content.h"
#include "compiler/fault.h"

#include <QStringList>

namespace statusbook::compiler {

// Everything that resources/README.md asks of the content as a whole: sizes, punctuation, doubled
// words, marks, example addresses, unique ids, references that resolve, no sentence used up.
void checkContent(const Content &content, Faults &faults);

// The single rules, for texts of any language and for tests.
[[nodiscard]] int wordCount(const QString &text);
[[nodiscard]] QString doubledWord(const QString &text); // empty: none
[[nodiscard]] bool endsWithPunctuation(const QString &text);
// Where the first mark stands that is unbalanced, empty or no link; -1 if there is none.
[[nodiscard]] qsizetype wrongMarkAt(const QString &text);
// The text around such a place, for a fault.
[[nodiscard]] QString excerptAt(const QString &text, qsizetype at);
// The first control character but line break and tab, or the first that orders or isolates runs of
// text (bidi), as "U+202E".
[[nodiscard]] QString controlCharacter(const QString &text);
// "5xx", "5.7.x", "4000-4999", or several of these and plain numbers: "0, 5-6, 7xx".
[[nodiscard]] bool isPatternList(const QString &text);
[[nodiscard]] QStringList linkTargets(const QString &text);      // "smtp/550"
[[nodiscard]] QStringList foreignAddresses(const QString &text); // outside the reserved ranges
[[nodiscard]] QStringList sentencesOf(const QString &text);

} // namespace statusbook::compiler
