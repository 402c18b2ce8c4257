// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/colors.h"
#include "ui/pageproperties.h"

#include <QFont>
#include <QString>
#include <QTextCharFormat>
#include <Qt>

namespace statusbook::ui {

// Sizes of type, relative to the view's font.
namespace typescale {
inline constexpr qreal title = 1.9;
inline constexpr qreal lead = 1.25;
inline constexpr qreal section = 1.12;
inline constexpr qreal body = 1.0;
inline constexpr qreal label = 0.92;
inline constexpr qreal badge = 0.82;
inline constexpr qreal mono = 0.95;
inline constexpr qreal columnMono = 0.90;
} // namespace typescale

// Columns of a grid, as distances from its leading edge; in narrow pages the label has none.
struct GridColumns {
    qreal label = 0; // width
    qreal value = 0; // width of A and of B
    qreal sign = 0;  // width of the column between A and B

    [[nodiscard]] qreal startOfA() const { return label; }
    [[nodiscard]] qreal startOfSign() const { return label + value; }
    [[nodiscard]] qreal startOfB() const { return label + value + sign; }
};

struct PageMargins {
    qreal leading = 0;
    qreal trailing = 0;
};

// All measures, colours and character formats of a page, for one font, palette, language and width
// class. Lengths are in pixels and not rounded.
class PageStyle final
{
public:
    enum class Medium { Screen, Paper };

    // language: BCP 47, decides direction and line height. viewWidth: 0 for unknown, which is wide.
    PageStyle(const QFont &font, const Colors &colors, const QString &language, qreal viewWidth,
              Medium medium = Medium::Screen);

    [[nodiscard]] const QFont &font() const { return m_font; }
    [[nodiscard]] const Colors &colors() const { return m_colors; }
    [[nodiscard]] qreal u(qreal units) const { return units * m_unit; }
    [[nodiscard]] Qt::LayoutDirection direction() const { return m_direction; }
    [[nodiscard]] bool isRightToLeft() const { return m_direction == Qt::RightToLeft; }
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    [[nodiscard]] bool isPaper() const { return m_medium == Medium::Paper; }

    // Whether a view of this width shows grids with the label above its values.
    [[nodiscard]] static bool isNarrow(const QFont &font, qreal viewWidth);

    // How much more space stands between paragraphs than in Latin script: higher lines ask for more.
    [[nodiscard]] qreal spaceFactor() const { return 1 + 2 * (m_script - 1); }
    // Height of a line: `scale` of typescale, `em` its height in Latin script.
    [[nodiscard]] qreal lineHeight(qreal scale, qreal em) const;
    [[nodiscard]] qreal bodyLine() const { return lineHeight(typescale::body, 1.62); }
    [[nodiscard]] qreal cellLine() const { return lineHeight(typescale::body, 1.54); }
    // Monospaced text is Latin whatever the page's language.
    [[nodiscard]] qreal monoLine(bool inColumn) const;

    [[nodiscard]] QTextCharFormat text(qreal scale, const QColor &color, bool bold = false) const;
    [[nodiscard]] QTextCharFormat mono(qreal scale, const QColor &color, bool bold = false) const;
    [[nodiscard]] qreal widthOf(const QString &text, qreal scale, bool bold = false) const;
    // Bold or not: monospaced letters are of one width.
    [[nodiscard]] qreal monoWidthOf(const QString &text, qreal scale) const;

    // All that texts are set in.
    [[nodiscard]] QList<QFont> fonts() const;

    // Makes one space, breaking or not, exactly `width` wide.
    [[nodiscard]] QTextCharFormat spacer(qreal width) const;
    [[nodiscard]] qreal markSize() const;

    [[nodiscard]] PageMargins margins(qreal viewWidth, const PageContent &content) const;
    [[nodiscard]] GridColumns columns(qreal textWidth, const PageContent &content) const;

    // Padding of a card's text, and of a pill or the like at each side.
    [[nodiscard]] qreal cardPadding(CardKind kind, Qt::Orientation orientation) const;
    [[nodiscard]] qreal padding(Decoration decoration) const;

private:
    [[nodiscard]] qreal shownScale(qreal scale) const;
    [[nodiscard]] QFont scaled(qreal scale, bool bold) const;
    [[nodiscard]] QFont scaledMono(qreal scale) const;

    QFont m_font;
    QStringList m_monoFamilies;
    Colors m_colors;
    Qt::LayoutDirection m_direction;
    Medium m_medium;
    bool m_narrow;
    qreal m_unit;
    qreal m_em; // pixel size of the font
    qreal m_pointSize;
    qreal m_script; // line height of the script, relative to Latin
    qreal m_space;
};

} // namespace statusbook::ui
