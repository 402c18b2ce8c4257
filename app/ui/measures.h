// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>
#include <QFontInfo>

#include <algorithm>

namespace statusbook::ui {

// The unit of all lengths in lists and pages, in pixels: 4 at 10 pt and 96 dpi. It follows the
// system's font, zoom and scale. Round only when painting.
[[nodiscard]] inline qreal unitOf(const QFont &font)
{
    return std::max(3.0, 0.3 * QFontInfo(font).pixelSize());
}

} // namespace statusbook::ui
