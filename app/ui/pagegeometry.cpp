// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pagegeometry.h"

#include <QAbstractTextDocumentLayout>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>

namespace statusbook::ui {

namespace {

QPointF originOf(const QTextBlock &block)
{
    return block.document()->documentLayout()->blockBoundingRect(block).topLeft();
}

int cardIdOf(const QTextBlock &block)
{
    return block.blockFormat().intProperty(CardProperty);
}

// Between characters of different direction one position has two places: ask for both edges of each
// character rather than for the two ends.
void widen(LineSpan &span, const QTextLine &line, int character)
{
    const qreal leading = line.cursorToX(character, QTextLine::Leading);
    const qreal trailing = line.cursorToX(character, QTextLine::Trailing);
    span.left = std::min({span.left, leading, trailing});
    span.right = std::max({span.right, leading, trailing});
}

// In a line of one direction the ends of a range are the edges of its letters.
bool isOnlyLeftToRight(const QTextBlock &block)
{
    return block.textDirection() == Qt::LeftToRight
        && std::ranges::none_of(block.text(), [](QChar c) {
               const QChar::Direction direction = c.direction();
               return direction == QChar::DirR || direction == QChar::DirAL
                   || direction == QChar::DirAN || direction >= QChar::DirLRE;
           });
}

} // namespace

QRectF linesRect(const QTextBlock &block)
{
    const QPointF origin = originOf(block); // lays the block out where it is not yet
    const QTextLayout *layout = block.layout();
    const QTextLine first = layout->lineAt(0);
    if (!first.isValid())
        return {};
    const qreal height = block.blockFormat().lineHeight() * layout->lineCount();
    return QRectF(origin + QPointF(first.x(), 0), QSizeF(first.width(), height));
}

QList<LineSpan> spansOf(const QTextBlock &block, int start, int length)
{
    QList<LineSpan> spans;
    const QTextLayout *layout = block.layout();
    const QPointF origin = originOf(block);
    const QString text = block.text();
    const bool simple = isOnlyLeftToRight(block);
    const int end = start + length;
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int from = std::max(start, line.textStart());
        int to = std::min(end, line.textStart() + line.textLength());
        if (to < end) { // the space at which the line was broken is not to be seen
            while (to > from && text[to - 1] == u' ')
                --to;
        }
        if (from >= to)
            continue;
        const qreal x = line.cursorToX(from);
        LineSpan span{x, x, origin.y() + line.y() + line.ascent()};
        if (simple)
            span.right = line.cursorToX(to);
        for (int character = from; character < to && !simple; ++character)
            widen(span, line, character);
        span.left += origin.x();
        span.right += origin.x();
        spans.append(span);
    }
    return spans;
}

CardArea cardAt(const QTextBlock &first, const PageStyle &style)
{
    CardArea card;
    card.kind = static_cast<CardKind>(first.blockFormat().intProperty(CardKindProperty));
    QTextBlock last = first;
    card.next = first.next();
    while (card.next.isValid() && cardIdOf(card.next) == cardIdOf(first)) {
        last = card.next;
        card.next = card.next.next();
    }
    const qreal padding = style.cardPadding(card.kind, Qt::Vertical);
    const QTextBlockFormat format = first.blockFormat();
    card.rect = linesRect(first).united(linesRect(last));
    card.rect.setLeft(linesRect(first).left() - format.leftMargin());
    card.rect.setRight(linesRect(first).right() + format.rightMargin());
    card.rect.adjust(0, -padding, 0, padding);
    return card;
}

QList<qreal> rowEdges(const QTextTable &table)
{
    const QAbstractTextDocumentLayout *layout = table.document()->documentLayout();
    QList<qreal> edges;
    for (int row = 0; row < table.rows(); ++row) {
        const QTextTableCell cell = table.cellAt(row, 0);
        const qreal padding = cell.format().toTableCellFormat().topPadding();
        edges.append(originOf(cell.firstCursorPosition().block()).y() - padding);
    }
    edges.append(layout->frameBoundingRect(const_cast<QTextTable *>(&table)).bottom());
    return edges;
}

QList<LineSpan> linkSpans(const QTextDocument &document, int link)
{
    QList<LineSpan> spans;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat format = fragment.charFormat();
            if (format.hasProperty(LinkProperty) && format.intProperty(LinkProperty) == link)
                spans += spansOf(block, fragment.position() - block.position(), fragment.length());
        }
    }
    return spans;
}

QTextBlock wireBlock(const QTextDocument &document, int link)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        if (format.hasProperty(LinkProperty) && format.intProperty(LinkProperty) == link)
            return block;
    }
    return {};
}

QRectF linkArea(const QTextDocument &document, int link, const PageStyle &style)
{
    if (const QTextBlock block = wireBlock(document, link); block.isValid())
        return cardAt(block, style).rect;
    QRectF area;
    for (const LineSpan &span : linkSpans(document, link))
        area |= QRectF(QPointF(span.left, span.baseline - style.u(5)),
                       QPointF(span.right, span.baseline + style.u(2)));
    const qreal ring = style.u(2);
    return area.adjusted(-ring, 0, ring, 0);
}

} // namespace statusbook::ui
