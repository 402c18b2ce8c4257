// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIcon>

namespace statusbook::ui {

// The program's own icon. Its pictures are decoded when they are first shown.
[[nodiscard]] QIcon applicationIcon();

} // namespace statusbook::ui
