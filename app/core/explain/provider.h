// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLatin1StringView>
#include <QString>

#include <string_view>

namespace statusbook::core::explain {

// The name of the provider that runs a mail host, empty if it is none of the known ones. Names are
// those of the entries' provider rows and are never translated.
[[nodiscard]] QLatin1StringView providerOfHost(std::string_view host);

// The provider whose servers write such a text, told by its marks ("[TSS04]", "OFR_506") or its
// wording. Empty where the text could be anybody's.
[[nodiscard]] QLatin1StringView providerOfText(std::string_view text);

} // namespace statusbook::core::explain
