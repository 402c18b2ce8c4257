// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringView>

namespace statusbook::core {

// Whether a folded word only holds a question or a sentence together ("what", "does", "error",
// "ne", "كيف"): such words cost nothing in a query. All languages together, so that the answer does
// not depend on the interface's language.
[[nodiscard]] bool isSmallWord(QStringView foldedWord);

// Whether a word only ever stands between the two sides of a pair: "vs".
[[nodiscard]] bool opposes(QStringView foldedWord);

// Whether a word or sign may stand between the two numbers of a pair, but between other things as
// well: "and", "/".
[[nodiscard]] bool joins(QStringView foldedWord);

// Whether a number before it counts something, and is no code: "seconds", "users", "次".
[[nodiscard]] bool isCounted(QStringView foldedWord);

// Whether a number after it is one of something else than codes, such as a version: "port", "java".
[[nodiscard]] bool isNumbered(QStringView foldedWord);

} // namespace statusbook::core
