// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/page.h"
#include "ui/pagestyle.h"

class QTextDocument;

namespace statusbook::ui {

// Replaces what the document shows by the page, laid out for a view of this width. The document holds
// words and formats only; rounded things and marks are for PagePainter.
[[nodiscard]] PageContent buildPage(QTextDocument &document, const models::Page &page,
                                    const PageStyle &style, qreal viewWidth);

// Sets margins and column widths for another width. Lays out again where they change.
void fitPage(QTextDocument &document, const PageStyle &style, const PageContent &content,
             qreal viewWidth);

} // namespace statusbook::ui
