// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/catalog.h"
#include "core/comparison.h"
#include "models/page.h"

namespace statusbook::models {

// The page of an entry in the language of its catalogue. With `original` (the same entry from the
// English catalogue) the texts stand beside their originals; null: the translation alone.
[[nodiscard]] Page detailPage(const core::Catalog &catalog, const core::Entry &entry,
                              const core::Entry *original = nullptr);

// The page of two codes side by side.
[[nodiscard]] Page comparisonPage(const core::Catalog &catalog, const core::Comparison &comparison);

// "SMTP 550": the system's short name and the code.
[[nodiscard]] QString chipText(const core::Catalog &catalog, const core::CodeId &id);

// "Mailbox Not Found", or words that say that the code is not registered.
[[nodiscard]] QString nameText(const core::Entry &entry);
[[nodiscard]] QString nameText(const core::Catalog &catalog, const core::CodeId &id);

} // namespace statusbook::models
