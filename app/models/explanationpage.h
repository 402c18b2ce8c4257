// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/catalog.h"
#include "core/explain/explainer.h"
#include "models/page.h"

// What is read from a text, as a page in the language of a catalogue.
namespace statusbook::models {

// The codes of an explanation that are certain enough, or all, failures first.
[[nodiscard]] QList<core::explain::CodeCount>
codesInOrder(const core::Catalog &catalog, const core::explain::Explanation &explanation, bool all);

// What the entry of a found code says, registered or by rule; nothing where the catalogue does not
// have the system.
[[nodiscard]] std::optional<core::Entry> entryOf(const core::Catalog &catalog,
                                                 const core::explain::Finding &finding);

// The code that tells most of why a recipient did not get the mail.
[[nodiscard]] std::optional<core::Entry> entryOf(const core::Catalog &catalog,
                                                 const core::explain::Recipient &recipient);

// Why a place is read as this code, with the piece of text that decided.
[[nodiscard]] PageText whyText(const core::explain::Explanation &explanation,
                               const core::explain::Finding &finding);

// The report for a person: what the text is, what became of each recipient, the codes.
[[nodiscard]] Page explanationPage(const core::Catalog &catalog,
                                   const core::explain::Explanation &explanation, bool all);

// What is read at one place, beside the text: the code, why it is read so, what else it could be,
// and for a report on undelivered mail the recipients. Without a code what the text is.
[[nodiscard]] Page readingPage(const core::Catalog &catalog,
                               const core::explain::Explanation &explanation,
                               const core::explain::Finding *finding);

} // namespace statusbook::models
