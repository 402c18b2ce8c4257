// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "compiler/content.h"

namespace statusbook::benchmarks {

// So many codes in forty systems, shaped like real ones: a code, often a token, a name, a phrase,
// keywords and some ninety words of text, drawn by Zipf's law from fifty thousand words. The same
// on every machine.
[[nodiscard]] compiler::Content generatedContent(int codes);

} // namespace statusbook::benchmarks
