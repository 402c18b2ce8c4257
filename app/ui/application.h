// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/library.h"

namespace statusbook::ui {

// Runs the window until it is closed; returns the program's exit status: 0, 2 for wrong usage, 3 for
// unreadable content. The language data must stay valid.
[[nodiscard]] int run(int argc, char **argv, const QList<models::LanguageData> &bundled);

} // namespace statusbook::ui
