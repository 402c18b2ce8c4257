// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/codedelegate.h"

#include "models/roles.h"
#include "ui/measures.h"
#include "ui/rowtext.h"

#include <QPainter>
#include <QStyle>

namespace statusbook::ui {

namespace {

constexpr qreal rowRadius = 5;
constexpr qreal badgeRadius = 4;
constexpr qreal matchRadius = 3;
constexpr int barWidth = 3;
constexpr int ringWidth = 2;
constexpr int underlineWidth = 2;
constexpr float strongBar = 0.75F; // of the text's colour
constexpr float weakBar = 0.2F;
constexpr qreal nameAndCode = 40; // units

// What a row is drawn on and in.
struct RowColors {
    QColor surface;
    QColor text;
    QColor badge;
    QColor bar = {}; // invalid: none
};

RowColors rowColorsOf(const Colors &colors, QStyle::State state, bool armed,
                      CodeDelegate::Surface surface)
{
    if (state & QStyle::State_Selected) {
        // The grey of a badge would vanish on the grey of an unarmed row.
        return armed
            ? RowColors{colors.selection, colors.selectionText, colors.badge, colors.selectionBar}
            : RowColors{colors.unarmedSelection, colors.unarmedText, colors.window,
                        colors.unarmedBar};
    }
    if (state & QStyle::State_MouseOver)
        return {colors.hover, colors.hoverText, colors.badge};
    if (surface == CodeDelegate::Surface::Page)
        return {colors.page, colors.text, colors.badge};
    return {colors.window, colors.windowText, colors.badge};
}

// Draws one row from both edges towards the middle. Rectangles are kept as in a left-to-right row and
// mirrored when painted.
class RowPainter
{
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option, const Colors &colors,
               RowTextCache &texts, OutcomeMarks &marks);

    void paintHeading(const QString &text);
    void paintCodeRow(const QModelIndex &index, bool armed, CodeDelegate::Surface surface,
                      int column);

private:
    void paintBackground(const RowColors &row);
    void paintRing();
    void paintMark(core::Outcome outcome, const QColor &surface);
    void paintBars(int bars);
    void paintBadge(const QString &system, const QColor &color);
    void paintCount(const QString &count);
    void paintCode(const QString &code, const models::MatchRanges &matches, int column);
    void paintName(const QString &name, const models::MatchRanges &matches);

    [[nodiscard]] QRect visual(const QRect &logical) const;
    [[nodiscard]] QRect centered(int left, int width, int height) const;
    qreal paintText(const QString &text, const QFont &font, TextIsolation isolation,
                    const models::MatchRanges &matches, const QRect &rect);
    void paintMatches(const RowText &text, const models::MatchRanges &matches, const QRect &rect);

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const Colors &m_colors;
    RowTextCache &m_texts;
    OutcomeMarks &m_marks;
    const qreal m_unit;
    QRect m_body;   // the rounded part of the row
    int m_leading;  // next free pixel from the leading edge
    int m_trailing; // and from the trailing edge
    QColor m_text;
};

RowPainter::RowPainter(QPainter &painter, const QStyleOptionViewItem &option, const Colors &colors,
                       RowTextCache &texts, OutcomeMarks &marks)
    : m_painter(painter)
    , m_option(option)
    , m_colors(colors)
    , m_texts(texts)
    , m_marks(marks)
    , m_unit(unitOf(option.font))
    , m_body(option.rect.adjusted(qRound(1.8 * m_unit), 1, -qRound(1.8 * m_unit), -1))
    , m_leading(option.rect.left() + qRound(5 * m_unit))
    , m_trailing(option.rect.left() + option.rect.width() - qRound(4.6 * m_unit))
    , m_text(colors.windowText)
{}

QRect RowPainter::visual(const QRect &logical) const
{
    return QStyle::visualRect(m_option.direction, m_option.rect, logical);
}

QRect RowPainter::centered(int left, int width, int height) const
{
    const int top = m_option.rect.top() + (m_option.rect.height() - height) / 2;
    return {left, top, width, height};
}

void RowPainter::paintHeading(const QString &text)
{
    const QFont font = boldFont(m_option.font); // that of the codes: a further size costs at start
    const int height = QFontMetrics(font).height();
    const int bottom = m_option.rect.top() + m_option.rect.height() - qRound(0.7 * m_unit);
    m_text = m_colors.windowMuted;
    paintText(text, font, TextIsolation::ByContent, {},
              QRect(m_leading, bottom - height, m_trailing - m_leading, height));
}

void RowPainter::paintCodeRow(const QModelIndex &index, bool armed, CodeDelegate::Surface surface,
                              int column)
{
    const RowColors row = rowColorsOf(m_colors, m_option.state, armed, surface);
    m_text = row.text;
    paintBackground(row);
    if (m_option.state & QStyle::State_HasFocus)
        paintRing();
    paintMark(static_cast<core::Outcome>(index.data(models::OutcomeRole).toInt()), row.surface);
    if (const int bars = index.data(models::CertaintyRole).toInt(); bars > 0)
        paintBars(bars);
    paintBadge(index.data(models::SystemNameRole).toString(), row.badge);
    paintCount(index.data(models::CountTextRole).toString());
    paintCode(index.data(models::CodeTextRole).toString(),
              index.data(models::CodeMatchesRole).value<models::MatchRanges>(), column);
    paintName(index.data(models::NameRole).toString(),
              index.data(models::NameMatchesRole).value<models::MatchRanges>());
}

void RowPainter::paintBackground(const RowColors &row)
{
    m_painter.setPen(Qt::NoPen);
    if (m_option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        m_painter.setBrush(row.surface);
        m_painter.drawRoundedRect(m_body, rowRadius, rowRadius);
    }
    if (row.bar.isValid()) {
        const int inset = qRound(m_unit);
        const QRect bar(m_body.left(), m_body.top() + inset, barWidth, m_body.height() - 2 * inset);
        m_painter.setBrush(row.bar);
        m_painter.drawRoundedRect(visual(bar), barWidth / 2.0, barWidth / 2.0);
    }
}

void RowPainter::paintRing()
{
    constexpr qreal half = ringWidth / 2.0;
    m_painter.setPen(QPen(m_colors.selectionBar, ringWidth));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(QRectF(m_body).adjusted(half, half, -half, -half), rowRadius - half,
                              rowRadius - half);
}

void RowPainter::paintMark(core::Outcome outcome, const QColor &surface)
{
    const int side = rowMarkSize(m_unit);
    m_trailing -= side;
    m_marks.paint(m_painter, visual(centered(m_trailing, side, side)), outcome,
                  m_colors.mark(outcome, surface), surface, m_option.direction);
    m_trailing -= qRound(2.4 * m_unit);
}

// Three rising bars, as many of them strong as the code is certain.
void RowPainter::paintBars(int bars)
{
    constexpr int count = static_cast<int>(models::Certainty::Certain);
    const int side = rowMarkSize(m_unit);
    const int bar = std::max(2, side / 4);
    const int gap = std::max(1, (side - count * bar) / (count - 1));
    m_trailing -= side;
    const QRect box = centered(m_trailing, side, side - 2);
    m_painter.setPen(Qt::NoPen);
    for (int i = 0; i < count; ++i) {
        const int height = box.height() * (i + 1) / count;
        const QRect rect(box.left() + i * (bar + gap), box.top() + box.height() - height, bar,
                         height);
        QColor color = m_text;
        color.setAlphaF(i < bars ? strongBar : weakBar);
        m_painter.setBrush(color);
        m_painter.drawRoundedRect(visual(rect), 1, 1);
    }
    m_trailing -= qRound(2.4 * m_unit);
}

void RowPainter::paintBadge(const QString &system, const QColor &color)
{
    if (system.isEmpty())
        return;
    const QFont font = scaledFont(m_option.font, 0.82);
    const QFontMetrics metrics(font);
    const RowText &text = m_texts.text(system, font, TextIsolation::ByContent, m_option.direction,
                                       m_body.width(), m_painter.device());
    const int width = qCeil(text.naturalWidth()) + qRound(3 * m_unit);
    m_trailing -= width;
    const QRect badge = visual(centered(m_trailing, width, metrics.height() + 2));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawRoundedRect(badge, badgeRadius, badgeRadius);
    m_painter.setPen(m_colors.badgeText);
    const qreal left = badge.left() + (badge.width() - text.naturalWidth()) / 2;
    text.draw(
        m_painter,
        {m_option.direction == Qt::RightToLeft ? left + text.naturalWidth() - m_body.width() : left,
         badge.top() + (badge.height() - metrics.height()) / 2.0 + metrics.ascent()});
    m_trailing -= qRound(2.4 * m_unit);
}

// Quieter than the name, and left out where that would have no room.
void RowPainter::paintCount(const QString &count)
{
    const QFont font = scaledFont(m_option.font, 0.92);
    const int width = QFontMetrics(font).horizontalAdvance(count);
    if (count.isEmpty() || m_trailing - m_leading < width + qRound(nameAndCode * m_unit))
        return;
    m_trailing -= width;
    const QColor text = m_text;
    m_text.setAlphaF(strongBar);
    paintText(count, font, TextIsolation::LeftToRight, {},
              QRect(m_trailing, m_option.rect.top(), width + 1, m_option.rect.height()));
    m_text = text;
    m_trailing -= qRound(2.4 * m_unit);
}

void RowPainter::paintCode(const QString &code, const models::MatchRanges &matches, int column)
{
    const int room = m_trailing - m_leading;
    const qreal width =
        paintText(code, boldFont(m_option.font), TextIsolation::LeftToRight, matches,
                  QRect(m_leading, m_option.rect.top(), room, m_option.rect.height()));
    m_leading += std::max(column, qCeil(width)) + qRound(2.4 * m_unit);
}

void RowPainter::paintName(const QString &name, const models::MatchRanges &matches)
{
    const int room = m_trailing - m_leading;
    if (room >= qRound(4 * m_unit)) { // else nothing but an ellipsis would fit
        paintText(name, m_option.font, TextIsolation::ByContent, matches,
                  QRect(m_leading, m_option.rect.top(), room, m_option.rect.height()));
    }
}

// Returns the width that the text takes.
qreal RowPainter::paintText(const QString &text, const QFont &font, TextIsolation isolation,
                            const models::MatchRanges &matches, const QRect &rect)
{
    const QRect place = visual(rect);
    const RowText &row =
        m_texts.text(text, font, isolation, m_option.direction, place.width(), m_painter.device());
    if (!matches.isEmpty())
        paintMatches(row, matches, place);
    const QFontMetricsF metrics(font, m_painter.device());
    m_painter.setPen(m_text);
    row.draw(m_painter,
             {qreal(place.left()),
              place.top() + (place.height() - metrics.height()) / 2 + metrics.ascent()},
             matches, m_colors.matchText);
    return row.naturalWidth();
}

void RowPainter::paintMatches(const RowText &text, const models::MatchRanges &matches,
                              const QRect &rect)
{
    const int height = QFontMetrics(m_option.font).height();
    const QRect band = centered(0, 0, height);
    const QList<QRectF> extents = text.matchRects(matches);
    m_painter.setPen(Qt::NoPen);
    for (const QRectF &extent : extents) {
        const QRectF tint(rect.left() + extent.left() - 1, band.top(), extent.width() + 2, height);
        m_painter.setBrush(m_colors.match);
        m_painter.drawRoundedRect(tint, matchRadius, matchRadius);
        m_painter.setBrush(m_colors.matchUnderline);
        m_painter.drawRect(QRectF(tint.left() + 1, tint.bottom() - underlineWidth - 0.5,
                                  tint.width() - 2, underlineWidth));
    }
}

} // namespace

CodeDelegate::CodeDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

int CodeDelegate::rowHeight(const QFont &font)
{
    const int height = QFontMetrics(font).height() + qRound(2.9 * unitOf(font));
    return height + height % 2; // even, as the marks are: they stand exactly in the middle
}

int CodeDelegate::columnWidthOf(const QStringList &codes, const QFont &font)
{
    const QFontMetrics metrics(boldFont(font));
    const int most = metrics.horizontalAdvance(QLatin1String("0.00.00"));
    int widest = 0;
    for (const QString &code : codes) {
        if (const int width = metrics.horizontalAdvance(code); width <= most)
            widest = std::max(widest, width);
    }
    return widest;
}

void CodeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    RowPainter row(*painter, option, colorsOf(option.palette), m_texts, m_marks);
    if (index.data(models::IsHeadingRole).toBool())
        row.paintHeading(index.data(Qt::DisplayRole).toString());
    else
        row.paintCodeRow(index, m_armed, m_surface, m_codeColumn);
    painter->restore();
}

QSize CodeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {1, rowHeight(option.font)};
}

// Computed once for each palette, not for each row: some thirty contrasts.
const Colors &CodeDelegate::colorsOf(const QPalette &palette) const
{
    if (m_paletteKey != palette.cacheKey()) {
        m_colors = Colors(palette);
        m_paletteKey = palette.cacheKey();
    }
    return m_colors;
}

} // namespace statusbook::ui
