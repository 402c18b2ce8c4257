// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringView>

namespace statusbook::core {

// Whether a folded word only holds a question or a sentence together ("what", "does", "error",
// "ne", "كيف"): such words cost nothing in a query. All languages together, so that the answer does
// not depend on the interface's language.
[[nodiscard]] bool isSmallWord(QStringView foldedWord);

} // namespace statusbook::core
