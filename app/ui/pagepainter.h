// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pagegeometry.h"
#include "ui/pagestyle.h"

#include <QRectF>

class QPainter;
class QTextDocument;
class QTextTable;

namespace statusbook::ui {

// Paints what a text document cannot hold: below the text the cards, rows, pills, code and chips;
// above it marks, icons and signs of the links. The painter works in document coordinates, and only
// what touches `clip` is looked at.
class PagePainter final
{
public:
    PagePainter(const QTextDocument &document, const PageStyle &style);

    void paintBelow(QPainter &painter, const QRectF &clip) const;
    void paintAbove(QPainter &painter, const QRectF &clip) const;

    // An underline below the link under the pointer, a ring round the link with keyboard focus.
    void paintHover(QPainter &painter, int link) const;
    void paintFocus(QPainter &painter, int link) const;

private:
    void paintCard(QPainter &painter, const CardArea &card) const;
    void paintRows(QPainter &painter, const QTextTable &table, const QRectF &clip) const;
    void paintDecorations(QPainter &painter, const QTextBlock &block) const;
    void paintDecoration(QPainter &painter, const LineSpan &span,
                         const QTextCharFormat &format) const;
    void paintSigns(QPainter &painter, const QTextBlock &block) const;
    void paintSign(QPainter &painter, const QRectF &rect, const QTextCharFormat &format) const;

    // Calls `visit` with the blocks down to the clip's lower edge, and whether they touch the clip.
    template <typename Visit>
    void forEachBlock(const QRectF &clip, Visit visit) const;

    const QTextDocument &m_document;
    const PageStyle &m_style;
};

} // namespace statusbook::ui
