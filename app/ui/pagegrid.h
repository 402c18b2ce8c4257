// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/page.h"
#include "ui/pagewriter.h"

namespace statusbook::ui {

// Writes a grid as one table. Its columns stand in the page's direction, which QTextTable itself does
// not mirror; in narrow pages the label stands above the value of A.
void writeGrid(PageWriter &writer, const models::GridBlock &grid, PageContent &content);

// Sets the widths of the columns of all grids.
void fitGrids(const PageContent &content, const PageStyle &style, const GridColumns &columns);

// The table's column for what stands first, second … in reading order.
[[nodiscard]] int gridColumn(int inReadingOrder, int columnCount, bool rightToLeft);

} // namespace statusbook::ui
