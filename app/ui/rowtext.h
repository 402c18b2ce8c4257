// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/roles.h"

#include <QCache>
#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>
#include <QTextLayout>

class QPaintDevice;
class QPainter;

namespace statusbook::ui {

// The same font, smaller or larger, or bold.
[[nodiscard]] QFont scaledFont(const QFont &font, qreal factor);
[[nodiscard]] QFont boldFont(const QFont &font);

// How a text keeps its own direction inside a row of another one.
enum class TextIsolation {
    LeftToRight, // codes, commands
    ByContent,   // names, which may be untranslated: as models::isolatedByContent()
};

// One line of text in a row: elided at its end to the width, laid out, ready to say where its matches
// stand and to be drawn. The line begins at the leading edge of its direction.
class RowText
{
public:
    // `device` gives the resolution; may be null.
    RowText(const QString &text, const QFont &font, TextIsolation isolation,
            Qt::LayoutDirection direction, qreal width, QPaintDevice *device = nullptr);

    [[nodiscard]] bool isElided() const { return m_elided; }
    [[nodiscard]] qreal naturalWidth() const;
    // Horizontal extents of the matched letters from the left edge of the line, in visual order, merged
    // where they touch. A range in text of mixed direction may give several.
    [[nodiscard]] QList<QRectF> matchRects(const models::MatchRanges &ranges) const;
    // Draws in the painter's pen, the matched letters in their own colour. `origin`: the left edge of the
    // width given, and the baseline.
    void draw(QPainter &painter, const QPointF &origin, const models::MatchRanges &matches = {},
              const QColor &matchColor = {}) const;

private:
    Q_DISABLE_COPY_MOVE(RowText)

    void layOut(const QString &text, qreal width);
    [[nodiscard]] models::MatchRange shownPart(const models::MatchRange &range) const;

    QTextLayout m_layout;
    QChar m_opening;   // the isolate before the first letter; null for none
    qsizetype m_shown; // letters of the text that are left after eliding
    bool m_elided = false;
};

// The texts of the rows that were drawn lately: from one key to the next most rows stay in the list, and
// to lay them out costs more than to draw them.
class RowTextCache
{
public:
    // Valid until the next call.
    [[nodiscard]] const RowText &text(const QString &text, const QFont &font,
                                      TextIsolation isolation, Qt::LayoutDirection direction,
                                      qreal width, QPaintDevice *device);

private:
    struct Key {
        QString text;
        QFont font;
        TextIsolation isolation;
        Qt::LayoutDirection direction;
        qreal width;
        int dpi;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.width);
        }
    };

    QCache<Key, RowText> m_texts{256};
};

} // namespace statusbook::ui
