// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/library.h"

namespace statusbook {

// The catalogues and interface translations that are linked into the program, English first. The
// bytes are part of the program file and are read where they are.
[[nodiscard]] QList<models::LanguageData> bundledLanguages();

} // namespace statusbook
