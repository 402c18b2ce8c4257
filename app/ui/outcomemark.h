// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/facts.h"

#include <QCache>
#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <Qt>

class QPainter;
class QRectF;

namespace statusbook::ui {

// Paints an outcome's mark into the largest square in the middle of rect. Its shape alone tells the
// outcome; the glyph inside is knocked out in `behind`, the colour of the surface. The bent arrow of
// redirect points the reading direction's way, the others are the same in both directions.
void paintOutcomeMark(QPainter &painter, const QRectF &rect, core::Outcome outcome,
                      const QColor &color, const QColor &behind,
                      Qt::LayoutDirection direction = Qt::LeftToRight);

// The marks that rows show again and again, painted once for each size, colour and resolution.
class OutcomeMarks
{
public:
    // rect: a square of whole pixels; else as paintOutcomeMark().
    void paint(QPainter &painter, const QRect &rect, core::Outcome outcome, const QColor &color,
               const QColor &behind, Qt::LayoutDirection direction);

private:
    struct Key {
        core::Outcome outcome;
        int side;
        QRgb color;
        QRgb behind;
        Qt::LayoutDirection direction;
        qreal pixelRatio;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, static_cast<int>(key.outcome), key.side, key.color, key.behind);
        }
    };

    QCache<Key, QPixmap> m_marks{64};
};

// Side of the mark in a list row, in whole even pixels, and in running text; unit as of unitOf().
[[nodiscard]] int rowMarkSize(qreal unit);
[[nodiscard]] qreal textMarkSize(qreal unit);

// The mark as an icon for menus: in the colours of the application's palette when it is painted.
[[nodiscard]] QIcon outcomeIcon(core::Outcome outcome);

} // namespace statusbook::ui
