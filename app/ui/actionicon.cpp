// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actionicon.h"

#include "ui/vectoricon.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>
#include <array>
#include <string_view>

namespace statusbook::ui {

namespace {

constexpr qreal grid = 16;
constexpr qreal stroke = 1.5;
constexpr qreal tintOpacity = 0.27;

// Paths on the grid of 16 units. M x y: go to; L x y: line to; Q x y x y: curve to; Z: close;
// R x y w h r: rounded rectangle; O x y r: circle.
struct Drawing {
    std::string_view lines;
    std::string_view tinted = {}; // outlined and filled lightly
    std::string_view filled = {};
    bool mirrors = false;
};

// In the order of ActionIcon.
constexpr std::array<Drawing, ActionIconCount> drawings{{
    {.lines = "M 10.4 3.2 L 5.6 8 L 10.4 12.8", .mirrors = true},
    {.lines = "M 5.6 3.2 L 10.4 8 L 5.6 12.8", .mirrors = true},
    {.lines = "O 6.9 6.9 4.5 M 10.3 10.3 L 13.9 13.9"},
    {.lines = "R 1.9 2.6 4.9 10.8 1.3", .tinted = "R 9.2 2.6 4.9 10.8 1.3"},
    {.lines = "M 2.2 5.3 L 13.8 5.3 M 11 2.5 L 13.8 5.3 L 11 8.1 "
              "M 13.8 10.7 L 2.2 10.7 M 5 7.9 L 2.2 10.7 L 5 13.5"},
    {.lines = "M 3.9 2.4 L 12.1 2.4 L 12.1 13.6 L 8 10.4 L 3.9 13.6 Z"},
    {.lines = {}, .filled = "M 3.9 2.4 L 12.1 2.4 L 12.1 13.6 L 8 10.4 L 3.9 13.6 Z"},
    {.lines = "R 5.5 5.5 8.6 8.6 1.7 M 3.3 10.4 Q 1.8 10.4 1.8 8.9 L 1.8 3.5 Q 1.8 1.9 3.4 1.9 "
              "L 8.9 1.9 Q 10.4 1.9 10.4 3.4"},
    {.lines = "M 3 8.6 L 6.4 12 L 13 4.6"},
    {.lines = "M 2.2 3.1 L 13.8 3.1 M 2.2 8 L 4 8 M 2.2 12.9 L 9.4 12.9",
     .tinted = "R 6.5 5.7 7.9 4.6 1.2"},
    {.lines = "M 3.7 12.5 L 12.5 3.7 M 6 3.5 L 12.6 3.5 L 12.6 10.1", .mirrors = true},
    {.lines = "M 4 4 L 12 12 M 12 4 L 4 12"},
    {.lines = "R 1.9 3.2 12.2 9.6 1.5 M 2.4 4.2 L 8 8.7 L 13.6 4.2"},
    {.lines = "M 4.6 4.7 L 1.4 8 L 4.6 11.3 M 11.4 4.7 L 14.6 8 L 11.4 11.3 M 9.3 2.6 L 6.7 13.4"},
    {.lines = "M 4.4 6.2 L 8 9.8 L 11.6 6.2"},
    {.lines = "M 5.6 3.8 L 14 3.8 M 5.6 8 L 14 8 M 5.6 12.2 L 14 12.2",
     .filled = "O 2.4 3.8 0.35 O 2.4 8 0.35 O 2.4 12.2 0.35",
     .mirrors = true},
    {.lines = "M 2 12.9 L 2 3.6 L 6.2 3.6 L 7.7 5.4 L 12.6 5.4 L 12.6 7.4 "
              "M 2 12.9 L 4 7.4 L 14.4 7.4 L 12.4 12.9 Z",
     .mirrors = true},
    {.lines = "M 5.4 3.2 L 3.2 3.2 L 3.2 14 L 12.8 14 L 12.8 3.2 L 10.6 3.2 "
              "M 5.7 8 L 10.3 8 M 5.7 10.9 L 8.9 10.9",
     .tinted = "R 5.4 1.9 5.2 2.8 0.9"},
}};

// Reads a Drawing's paths. They are ours: a wrong one shows in the pictures at once.
class PathReader
{
public:
    explicit PathReader(std::string_view text)
        : m_text(text)
    {}

    [[nodiscard]] QPainterPath read()
    {
        QPainterPath path;
        for (char command = next(); command != '\0'; command = next())
            append(path, command);
        return path;
    }

private:
    void append(QPainterPath &path, char command)
    {
        if (command == 'Z')
            return path.closeSubpath();
        const QPointF at = point();
        if (command == 'M')
            return path.moveTo(at);
        if (command == 'L')
            return path.lineTo(at);
        if (command == 'Q')
            return path.quadTo(at, point());
        const qreal first = number();
        if (command == 'O')
            return path.addEllipse(at, first, first);
        const qreal height = number();
        const qreal radius = number();
        path.addRoundedRect(QRectF(at, QSizeF(first, height)), radius, radius);
    }

    [[nodiscard]] std::string_view word()
    {
        const std::size_t start = std::min(m_text.find_first_not_of(' '), m_text.size());
        const std::size_t end = std::min(m_text.find(' ', start), m_text.size());
        const std::string_view result = m_text.substr(start, end - start);
        m_text.remove_prefix(end);
        return result;
    }

    [[nodiscard]] char next()
    {
        const std::string_view command = word();
        return command.empty() ? '\0' : command.front();
    }

    [[nodiscard]] qreal number()
    {
        const std::string_view digits = word();
        return QByteArrayView(digits.data(), qsizetype(digits.size())).toDouble();
    }

    [[nodiscard]] QPointF point()
    {
        const qreal x = number();
        return {x, number()};
    }

    std::string_view m_text;
};

void paintDrawing(QPainter &painter, const Drawing &drawing, const QColor &color)
{
    const QPen pen(color, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    QColor tint = color;
    tint.setAlphaF(float(tintOpacity) * tint.alphaF());
    const auto draw = [&](std::string_view data, const QBrush &brush) {
        if (data.empty())
            return;
        painter.setBrush(brush);
        painter.drawPath(PathReader(data).read());
    };
    painter.setPen(pen);
    draw(drawing.lines, Qt::NoBrush);
    draw(drawing.tinted, tint);
    draw(drawing.filled, color);
}

QColor colorFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::Active, QPalette::ButtonText);
}

} // namespace

void paintActionIcon(QPainter &painter, const QRectF &rect, ActionIcon kind, const QColor &color,
                     Qt::LayoutDirection direction)
{
    const Drawing &drawing = drawings[static_cast<std::size_t>(kind)];
    const qreal side = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side, side) / 2);
    painter.scale(side / grid, side / grid);
    if (drawing.mirrors && direction == Qt::RightToLeft) {
        painter.translate(grid, 0);
        painter.scale(-1, 1);
    }
    paintDrawing(painter, drawing, color);
    painter.restore();
}

QIcon actionIcon(ActionIcon kind)
{
    return vectorIcon([kind](QPainter &painter, const QRectF &rect, QIcon::Mode mode) {
        paintActionIcon(painter, rect, kind, colorFor(mode), QGuiApplication::layoutDirection());
    });
}

} // namespace statusbook::ui
