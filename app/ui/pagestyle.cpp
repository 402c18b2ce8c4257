// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pagestyle.h"

#include "ui/measures.h"
#include "ui/outcomemark.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>

namespace statusbook::ui {

namespace {

constexpr qreal narrowPage = 165; // units
constexpr qreal smallPage = 140;
constexpr qreal textEms = 48;

// Relative to Latin. Scripts with marks above and below their letters need more room.
qreal scriptFactorOf(QStringView language)
{
    constexpr qreal latin = 1.62;
    const QStringView code = language.first(std::min<qsizetype>(language.size(), 2));
    if (code == u"ar" || code == u"fa" || code == u"he" || code == u"ur")
        return 1.85 / latin;
    if (code == u"hi" || code == u"th")
        return 1.78 / latin;
    if (code == u"ko" || code == u"ja" || code == u"zh")
        return 1.70 / latin;
    return 1;
}

} // namespace

PageStyle::PageStyle(const QFont &font, const Colors &colors, const QString &language,
                     qreal viewWidth, Medium medium)
    : m_font(font)
    , m_colors(colors)
    , m_direction(QLocale(language).textDirection())
    , m_medium(medium)
    , m_narrow(viewWidth > 0 && isNarrow(font, viewWidth))
    , m_unit(unitOf(font))
    , m_em(QFontInfo(font).pixelSize())
    , m_pointSize(font.pointSizeF() > 0 ? font.pointSizeF() : QFontInfo(font).pointSizeF())
    , m_script(scriptFactorOf(language))
{
    // Alone: in a list of families an alias such as "monospace" is passed over, and to ask for its real
    // name would load one more font.
    m_monoFamilies = QFontDatabase::systemFont(QFontDatabase::FixedFont).families();
    m_space = QFontMetricsF(font).horizontalAdvance(u' ');
}

bool PageStyle::isNarrow(const QFont &font, qreal viewWidth)
{
    return viewWidth < narrowPage * unitOf(font);
}

qreal PageStyle::lineHeight(qreal scale, qreal em) const
{
    return m_em * scale * em * m_script;
}

qreal PageStyle::monoLine(bool inColumn) const
{
    return inColumn ? m_em * typescale::columnMono * 1.30 : m_em * typescale::mono * 1.38;
}

QTextCharFormat PageStyle::text(qreal scale, const QColor &color, bool bold) const
{
    QTextCharFormat format;
    if (const qreal shown = shownScale(scale); shown != typescale::body)
        format.setFontPointSize(m_pointSize * shown);
    if (bold)
        format.setFontWeight(QFont::Bold);
    format.setForeground(color);
    return format;
}

QTextCharFormat PageStyle::mono(qreal scale, const QColor &color, bool bold) const
{
    QTextCharFormat format = text(typescale::body, color, bold);
    format.setFontPointSize(m_pointSize * scale);
    format.setFontFamilies(m_monoFamilies);
    format.setFontStyleName({});
    format.setFontStyleHint(QFont::TypeWriter);
    format.setFontFixedPitch(true);
    format.setProperty(MonospaceProperty, true);
    return format;
}

// Arabic letters are small for their size: none is set smaller than the body.
qreal PageStyle::shownScale(qreal scale) const
{
    return isRightToLeft() ? std::max(scale, typescale::body) : scale;
}

QFont PageStyle::scaled(qreal scale, bool bold) const
{
    QFont font = m_font;
    font.setPointSizeF(m_pointSize * shownScale(scale));
    font.setBold(bold);
    return font;
}

QFont PageStyle::scaledMono(qreal scale) const
{
    QFont font = m_font;
    font.setPointSizeF(m_pointSize * scale);
    font.setFamilies(m_monoFamilies);
    font.setStyleName({});
    font.setStyleHint(QFont::TypeWriter);
    font.setFixedPitch(true);
    return font;
}

qreal PageStyle::widthOf(const QString &text, qreal scale, bool bold) const
{
    return QFontMetricsF(scaled(scale, bold)).horizontalAdvance(text);
}

qreal PageStyle::monoWidthOf(const QString &text, qreal scale) const
{
    return QFontMetricsF(scaledMono(scale)).horizontalAdvance(text);
}

QList<QFont> PageStyle::fonts() const
{
    QList<QFont> fonts;
    for (const qreal scale : {typescale::body, typescale::title, typescale::label, typescale::lead,
                              typescale::section, typescale::badge})
        fonts += {scaled(scale, false), scaled(scale, true)};
    for (const bool bold : {false, true}) {
        fonts += scaledMono(typescale::mono);
        fonts.back().setBold(bold);
    }
    return fonts;
}

QTextCharFormat PageStyle::spacer(qreal width) const
{
    QTextCharFormat format;
    format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    format.setFontLetterSpacing(width - m_space);
    return format;
}

qreal PageStyle::markSize() const
{
    return textMarkSize(m_unit);
}

PageMargins PageStyle::margins(qreal viewWidth, const PageContent &content) const
{
    if (isPaper()) {
        const qreal tint = content.grids.isEmpty() ? 0 : u(2);
        return {tint, tint};
    }
    if (viewWidth < u(smallPage))
        return {u(5), u(5)};
    // A row's tint reaches 2u beyond the texts of a grid.
    const bool hasGrid = !content.grids.isEmpty();
    const qreal least = hasGrid ? u(7) : u(8);
    const qreal textWidth = hasGrid
        ? 2 * textEms * m_em + columns(0, content).label + columns(0, content).sign
        : textEms * m_em;
    const qreal leading = std::clamp((viewWidth - textWidth) / 2, least, u(16));
    return {leading, std::max(leading, viewWidth - leading - textWidth)};
}

GridColumns PageStyle::columns(qreal textWidth, const PageContent &content) const
{
    GridColumns columns;
    columns.sign = content.withSigns ? u(9.5) : u(7);
    if (!m_narrow)
        columns.label = std::clamp(content.labelWidth + u(3.4), u(25), u(38));
    columns.value = std::max(0.0, (textWidth - columns.label - columns.sign) / 2);
    return columns;
}

qreal PageStyle::cardPadding(CardKind kind, Qt::Orientation orientation) const
{
    const bool horizontal = orientation == Qt::Horizontal;
    switch (kind) {
    case CardKind::Wire:
        return horizontal ? u(3.5) : u(2.4);
    case CardKind::ColumnWire:
        return horizontal ? u(2.5) : u(1.9);
    case CardKind::Callout:
    case CardKind::QuietCallout:
        return horizontal ? u(4) : u(2.8);
    case CardKind::Outlined:
        return horizontal ? u(4) : u(3);
    }
    return 0;
}

qreal PageStyle::padding(Decoration decoration) const
{
    switch (decoration) {
    case Decoration::Code:
        return u(0.7);
    case Decoration::Chip:
        return u(0.9);
    case Decoration::Pill:
        return u(1.5);
    case Decoration::Part:
        return u(1.9);
    case Decoration::English:
        return u(0.9);
    case Decoration::Difference:
        return u(1);
    }
    return 0;
}

} // namespace statusbook::ui
