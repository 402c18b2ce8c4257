// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "compiler/content.h"
#include "core/searchindexbuilder.h"

namespace statusbook::compiler {

// What the English index holds of a code: its codes and all its English texts.
[[nodiscard]] core::SearchDocument searchDocument(const ContentCode &content);

// What another language adds, whose texts stand in their slots: nothing where English stands in.
[[nodiscard]] core::SearchDocument searchDocument(const ContentCode &content,
                                                  const QStringList &translations);

} // namespace statusbook::compiler
