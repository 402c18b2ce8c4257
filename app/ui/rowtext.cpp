// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/rowtext.h"

#include "models/bidi.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>

#include <algorithm>

namespace statusbook::ui {

namespace {

// The isolate's opening character; null where the text stands well without.
QChar openingOf(TextIsolation isolation, const QString &text, Qt::LayoutDirection direction)
{
    if (direction == Qt::LeftToRight && !models::hasRightToLeft(text))
        return {}; // and many fonts have no glyph for an isolate: another one would be loaded
    return isolation == TextIsolation::LeftToRight ? models::leftToRightIsolate
                                                   : models::isolateOf(text);
}

qsizetype commonPrefix(QStringView a, QStringView b)
{
    return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
}

void addMerged(QList<QRectF> &extents, qreal left, qreal right)
{
    constexpr qreal touching = 0.5;
    for (QRectF &extent : extents) {
        if (left <= extent.right() + touching && right >= extent.left() - touching) {
            extent.setLeft(std::min(extent.left(), left));
            extent.setRight(std::max(extent.right(), right));
            return;
        }
    }
    extents.append(QRectF(left, 0, right - left, 1));
}

} // namespace

QFont scaledFont(const QFont &font, qreal factor)
{
    QFont scaled = font;
    if (font.pointSizeF() > 0)
        scaled.setPointSizeF(font.pointSizeF() * factor);
    else
        scaled.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    return scaled;
}

QFont boldFont(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    return bold;
}

RowText::RowText(const QString &text, const QFont &font, TextIsolation isolation,
                 Qt::LayoutDirection direction, qreal width, QPaintDevice *device)
    : m_layout(QString(), font, device)
    , m_opening(openingOf(isolation, text, direction))
    , m_shown(text.size())
{
    QTextOption option;
    option.setTextDirection(direction);
    option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::NoWrap);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true); // else drawing would shape the text once more
    layOut(text, width);
    m_elided = naturalWidth() > width;
    if (!m_elided)
        return;
    const QFontMetricsF metrics = device ? QFontMetricsF(font, device) : QFontMetricsF(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, width);
    m_shown = commonPrefix(text, shown);
    layOut(shown, width);
}

void RowText::layOut(const QString &text, qreal width)
{
    m_layout.setText(m_opening.isNull() ? text : QString(m_opening + text + models::popIsolate));
    m_layout.beginLayout();
    m_layout.createLine().setLineWidth(std::max(0.0, width));
    m_layout.endLayout();
}

qreal RowText::naturalWidth() const
{
    return m_layout.lineAt(0).naturalTextWidth();
}

// By glyph runs: cursorToX() gives the wrong side for the first letter behind a change of direction, and
// Qt 6.4 loses letters of Indic clusters.
QList<QRectF> RowText::matchRects(const models::MatchRanges &ranges) const
{
    QList<QRectF> extents;
    for (const models::MatchRange &range : ranges) {
        const models::MatchRange shown = shownPart(range);
        if (shown.length <= 0)
            continue;
        const QList<QGlyphRun> runs = m_layout.lineAt(0).glyphRuns(shown.start, shown.length);
        for (const QGlyphRun &run : runs)
            addMerged(extents, run.boundingRect().left(), run.boundingRect().right());
    }
    return extents;
}

// In the laid out text.
models::MatchRange RowText::shownPart(const models::MatchRange &range) const
{
    const int first = std::max(0, range.start);
    const int last = static_cast<int>(std::min<qsizetype>(m_shown, range.start + range.length));
    return {(m_opening.isNull() ? 0 : 1) + first, std::max(0, last - first)};
}

void RowText::draw(QPainter &painter, const QPointF &origin, const models::MatchRanges &matches,
                   const QColor &matchColor) const
{
    QList<QTextLayout::FormatRange> formats;
    if (matchColor != painter.pen().color()) {
        for (const models::MatchRange &range : matches) {
            const models::MatchRange shown = shownPart(range);
            QTextLayout::FormatRange part{shown.start, shown.length, {}};
            part.format.setForeground(matchColor);
            if (shown.length > 0)
                formats.append(part);
        }
    }
    m_layout.draw(&painter, {origin.x(), origin.y() - m_layout.lineAt(0).ascent()}, formats);
}

const RowText &RowTextCache::text(const QString &text, const QFont &font, TextIsolation isolation,
                                  Qt::LayoutDirection direction, qreal width, QPaintDevice *device)
{
    const Key key{text, font, isolation, direction, width, device ? device->logicalDpiY() : 0};
    if (const RowText *known = m_texts.object(key))
        return *known;
    auto *made = new RowText(text, font, isolation, direction, width, device);
    m_texts.insert(key, made);
    return *made;
}

} // namespace statusbook::ui
