// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pageproperties.h"
#include "ui/pagestyle.h"

#include <QList>
#include <QRectF>
#include <QTextBlock>

class QTextDocument;
class QTextTable;

// Where things stand in a laid out page, in document coordinates.
namespace statusbook::ui {

// Part of one line.
struct LineSpan {
    qreal left = 0;
    qreal right = 0;
    qreal baseline = 0;
};

// The box of a block's lines. blockBoundingRect() gives the natural heights of its fonts instead.
[[nodiscard]] QRectF linesRect(const QTextBlock &block);

// What `length` characters from `start` of the block cover, line by line; right in mixed direction too.
[[nodiscard]] QList<LineSpan> spansOf(const QTextBlock &block, int start, int length);

// The card that begins at this block, as wide as its frame, and the block after it.
struct CardArea {
    QRectF rect;
    CardKind kind = CardKind::Wire;
    QTextBlock next;
};
[[nodiscard]] CardArea cardAt(const QTextBlock &first, const PageStyle &style);

// Upper edges of a table's rows and, last, its lower edge.
[[nodiscard]] QList<qreal> rowEdges(const QTextTable &table);

// The lines that a link covers, and the paragraph of a wire text.
[[nodiscard]] QList<LineSpan> linkSpans(const QTextDocument &document, int link);
[[nodiscard]] QTextBlock wireBlock(const QTextDocument &document, int link);

// All that is drawn for a link, with its ring, or the card of its wire text.
[[nodiscard]] QRectF linkArea(const QTextDocument &document, int link, const PageStyle &style);

} // namespace statusbook::ui
