// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pagepainter.h"

#include "ui/actionicon.h"
#include "ui/outcomemark.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPainterPath>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>

namespace statusbook::ui {

namespace {

constexpr qreal cardRadius = 6;
constexpr qreal badgeRadius = 4;
constexpr qreal calloutBar = 4;
constexpr qreal ringWidth = 2;
constexpr qreal middleOfLetters = 1.13; // units above the baseline

// Sharp edges: whole pixels.
QRectF snapped(const QRectF &rect)
{
    return QRectF(QPointF(qRound(rect.left()), qRound(rect.top())),
                  QPointF(qRound(rect.right()), qRound(rect.bottom())));
}

// The middle of a line one pixel wide inside the rectangle.
QRectF outlineOf(const QRectF &rect)
{
    return snapped(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

QRectF aroundLetters(const LineSpan &span, const PageStyle &style, qreal padding, qreal height)
{
    const qreal middle = span.baseline - style.u(middleOfLetters);
    return QRectF(span.left - padding, middle - height / 2, span.right - span.left + 2 * padding,
                  height);
}

void fillRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(snapped(rect), radius, radius);
}

void outlineRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color)
{
    painter.setPen(color);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(outlineOf(rect), radius, radius);
}

// Formats that belong to one drawing: the mark, gap and words of a pill.
bool sameDecoration(const QTextCharFormat &a, const QTextCharFormat &b)
{
    return a.intProperty(DecorationProperty) == b.intProperty(DecorationProperty)
        && a.property(OutcomeProperty) == b.property(OutcomeProperty);
}

} // namespace

PagePainter::PagePainter(const QTextDocument &document, const PageStyle &style)
    : m_document(document)
    , m_style(style)
{}

template <typename Visit>
void PagePainter::forEachBlock(const QRectF &clip, Visit visit) const
{
    const QAbstractTextDocumentLayout *layout = m_document.documentLayout();
    const qreal reach = m_style.u(3); // of decorations beyond their lines
    const QRectF near = clip.adjusted(0, -reach, 0, reach);
    QTextFrame *root = m_document.rootFrame();
    for (auto it = root->begin(); !it.atEnd(); ++it) {
        const QTextFrame *table = it.currentFrame();
        const QRectF rect = table ? layout->frameBoundingRect(it.currentFrame())
                                  : layout->blockBoundingRect(it.currentBlock());
        if (rect.top() > near.bottom())
            return;
        if (!table) {
            visit(it.currentBlock(), rect.bottom() >= near.top());
            continue;
        }
        if (rect.bottom() < near.top())
            continue;
        QTextBlock block = m_document.findBlock(table->firstPosition());
        for (; block.isValid() && block.position() <= table->lastPosition(); block = block.next()) {
            const QRectF area = layout->blockBoundingRect(block);
            visit(block, area.bottom() >= near.top() && area.top() <= near.bottom());
        }
    }
}

void PagePainter::paintBelow(QPainter &painter, const QRectF &clip) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<QTextFrame *> frames = m_document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        if (const auto *table = qobject_cast<QTextTable *>(frame))
            paintRows(painter, *table, clip);
    }
    int card = 0;
    forEachBlock(clip, [&](const QTextBlock &block, bool visible) {
        const int id = block.blockFormat().intProperty(CardProperty);
        if (id != card && id != 0)
            paintCard(painter, cardAt(block, m_style));
        card = id;
        if (visible)
            paintDecorations(painter, block);
    });
}

void PagePainter::paintAbove(QPainter &painter, const QRectF &clip) const
{
    forEachBlock(clip, [&](const QTextBlock &block, bool visible) {
        if (visible)
            paintSigns(painter, block);
    });
}

void PagePainter::paintCard(QPainter &painter, const CardArea &card) const
{
    const Colors &colors = m_style.colors();
    switch (card.kind) {
    case CardKind::Wire:
    case CardKind::ColumnWire:
    case CardKind::QuietCallout:
        return fillRounded(painter, card.rect, cardRadius, colors.codeBlock);
    case CardKind::Outlined:
        return outlineRounded(painter, card.rect, cardRadius, colors.cardOutline);
    case CardKind::Callout:
        break;
    }
    const QRectF rect = snapped(card.rect);
    fillRounded(painter, rect, cardRadius, colors.callout);
    QRectF bar = rect;
    if (m_style.isRightToLeft())
        bar.setLeft(rect.right() - calloutBar);
    else
        bar.setRight(rect.left() + calloutBar);
    QPainterPath whole;
    whole.addRoundedRect(rect, cardRadius, cardRadius);
    QPainterPath edge;
    edge.addRect(bar);
    painter.fillPath(whole.intersected(edge), colors.accent);
}

void PagePainter::paintRows(QPainter &painter, const QTextTable &table, const QRectF &clip) const
{
    const Colors &colors = m_style.colors();
    const QRectF area =
        m_document.documentLayout()->frameBoundingRect(const_cast<QTextTable *>(&table));
    if (area.top() > clip.bottom() || area.bottom() < clip.top())
        return;
    const QList<qreal> edges = rowEdges(table);
    const qreal left = area.left() - m_style.u(2);
    const qreal right = area.right() + m_style.u(2);
    for (int row = 0; row < table.rows(); ++row) {
        const QTextCharFormat format = table.cellAt(row, 0).format();
        const auto kind = static_cast<RowKind>(format.intProperty(RowProperty));
        const QRectF rect =
            snapped(QRectF(QPointF(left, edges[row]), QPointF(right, edges[row + 1])));
        if (kind == RowKind::Decisive)
            painter.fillRect(rect, colors.differenceRow);
        if (kind != RowKind::Last)
            painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1),
                             colors.hairline);
    }
}

void PagePainter::paintDecorations(QPainter &painter, const QTextBlock &block) const
{
    int start = 0;
    int end = 0;
    QTextCharFormat drawn;
    const auto paint = [&] {
        if (start == end)
            return;
        for (const LineSpan &span : spansOf(block, start, end - start))
            paintDecoration(painter, span, drawn);
        start = end;
    };
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat format = fragment.charFormat();
        const int from = fragment.position() - block.position();
        const bool decorated = format.hasProperty(DecorationProperty);
        if (!decorated || from != end || !sameDecoration(format, drawn))
            paint();
        if (!decorated)
            continue;
        if (start == end)
            start = from;
        end = from + fragment.length();
        drawn = format;
    }
    paint();
}

void PagePainter::paintDecoration(QPainter &painter, const LineSpan &span,
                                  const QTextCharFormat &format) const
{
    const Colors &colors = m_style.colors();
    const auto kind = static_cast<Decoration>(format.intProperty(DecorationProperty));
    const auto rect = [&](qreal height) {
        return aroundLetters(span, m_style, m_style.padding(kind), m_style.u(height));
    };
    switch (kind) {
    case Decoration::Code:
        return fillRounded(painter, rect(4.7), badgeRadius, colors.codeBlock);
    case Decoration::Chip:
        return fillRounded(painter, rect(5.1), badgeRadius, colors.chip);
    case Decoration::Part:
        return fillRounded(painter, rect(5.0), badgeRadius, colors.codeBlock);
    case Decoration::English:
        return outlineRounded(painter, rect(4.4), badgeRadius, mix(colors.page, colors.muted, 0.6));
    case Decoration::Pill: {
        const QRectF pill = snapped(rect(5.6));
        const bool tinted = format.hasProperty(OutcomeProperty);
        const auto outcome = static_cast<core::Outcome>(format.intProperty(OutcomeProperty));
        const QColor color = tinted ? colors.outcome(outcome).tint : colors.codeBlock;
        return fillRounded(painter, pill, pill.height() / 2, color);
    }
    case Decoration::Difference: {
        const qreal side = m_style.u(5.2);
        QRectF badge = rect(5.2);
        badge.adjust((badge.width() - side) / 2, 0, (side - badge.width()) / 2, 0);
        return fillRounded(painter, badge, side / 2, colors.differenceBadge);
    }
    }
}

void PagePainter::paintSigns(QPainter &painter, const QTextBlock &block) const
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat format = fragment.charFormat();
        if (!format.hasProperty(SignProperty))
            continue;
        const int from = fragment.position() - block.position();
        for (const LineSpan &span : spansOf(block, from, fragment.length()))
            paintSign(painter, aroundLetters(span, m_style, 0, span.right - span.left), format);
    }
}

void PagePainter::paintSign(QPainter &painter, const QRectF &rect,
                            const QTextCharFormat &format) const
{
    const Colors &colors = m_style.colors();
    const Qt::LayoutDirection direction = m_style.direction();
    switch (static_cast<PageSign>(format.intProperty(SignProperty))) {
    case PageSign::Outcome: {
        const auto outcome = static_cast<core::Outcome>(format.intProperty(OutcomeProperty));
        const auto surface = format.property(SurfaceProperty).value<QColor>();
        const QColor color = colors.mark(outcome, surface);
        return paintOutcomeMark(painter, rect, outcome, color, surface, direction);
    }
    case PageSign::External:
        return paintActionIcon(painter, rect, ActionIcon::External, colors.muted, direction);
    case PageSign::Receiver:
        return paintActionIcon(painter, rect, ActionIcon::Receiver, colors.accent);
    case PageSign::Implementer:
        return paintActionIcon(painter, rect, ActionIcon::Implementer, colors.accent);
    }
}

void PagePainter::paintHover(QPainter &painter, int link) const
{
    const qreal width = std::max(1.0, m_style.u(0.25));
    for (const LineSpan &span : linkSpans(m_document, link)) {
        const qreal top = qRound(span.baseline + m_style.u(0.6));
        painter.fillRect(QRectF(span.left, top, span.right - span.left, qRound(width)),
                         m_style.colors().link);
    }
}

void PagePainter::paintFocus(QPainter &painter, int link) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style.colors().focusRing, ringWidth));
    painter.setBrush(Qt::NoBrush);
    for (const LineSpan &span : linkSpans(m_document, link)) {
        const QRectF rect = aroundLetters(span, m_style, m_style.u(0.9), m_style.u(5.5));
        painter.drawRoundedRect(snapped(rect), badgeRadius, badgeRadius);
    }
}

} // namespace statusbook::ui
