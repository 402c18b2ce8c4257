// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/page.h"

class QFont;
class QPagedPaintDevice;

namespace statusbook::ui {

// Prints the page on paper or into a PDF: the layout of the screen in dark colours on white, with
// title and page number at the foot. The device's margins are kept.
void printPage(const models::Page &page, const QFont &font, QPagedPaintDevice &device);

} // namespace statusbook::ui
