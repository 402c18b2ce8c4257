// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/outcomemark.h"

#include "ui/colors.h"
#include "ui/vectoricon.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>
#include <array>

namespace statusbook::ui {

namespace {

using core::Outcome;

constexpr qreal grid = 16;
constexpr qreal glyphStroke = 1.9;

QPen roundPen(const QColor &color, qreal width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void drawPolyline(QPainter &painter, std::initializer_list<QPointF> points)
{
    painter.drawPolyline(points.begin(), static_cast<int>(points.size()));
}

void paintSuccess(QPainter &painter, const QColor &color, const QColor &behind)
{
    painter.setBrush(color);
    painter.drawEllipse(QPointF(8, 8), 7, 7);
    painter.setPen(roundPen(behind, glyphStroke));
    drawPolyline(painter, {{4.8, 8.3}, {7.1, 10.6}, {11.3, 5.8}});
}

void paintProgress(QPainter &painter, const QColor &color, const QColor &behind)
{
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(0.4, 3.2, 15.2, 9.6), 4.8, 4.8);
    painter.setBrush(behind);
    for (const qreal x : {4.2, 8.0, 11.8})
        painter.drawEllipse(QPointF(x, 8), 1.35, 1.35);
}

void paintRedirect(QPainter &painter, const QColor &color)
{
    QPainterPath path(QPointF(2.2, 14));
    path.lineTo(2.2, 9.6);
    path.quadTo(2.2, 6.2, 5.6, 6.2);
    path.lineTo(14, 6.2);
    path.moveTo(9.9, 2.1);
    path.lineTo(14, 6.2);
    path.lineTo(9.9, 10.3);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(roundPen(color, 2.3));
    painter.drawPath(path);
}

void paintTemporaryFailure(QPainter &painter, const QColor &color, const QColor &behind)
{
    // The stroke of the triangle rounds its corners.
    painter.setBrush(color);
    painter.setPen(roundPen(color, 1.8));
    constexpr std::array<QPointF, 3> corners{QPointF(8, 1.9), QPointF(15.0, 13.9),
                                             QPointF(1.0, 13.9)};
    painter.drawConvexPolygon(corners.data(), static_cast<int>(corners.size()));
    painter.setPen(roundPen(behind, glyphStroke));
    painter.drawLine(QPointF(8, 6.1), QPointF(8, 9.4));
    painter.setPen(Qt::NoPen);
    painter.setBrush(behind);
    painter.drawEllipse(QPointF(8, 12.2), 1.15, 1.15);
}

void paintPermanentFailure(QPainter &painter, const QColor &color, const QColor &behind)
{
    constexpr qreal side = 6.95;  // half of the octagon's width
    constexpr qreal corner = 2.9; // half of its flat sides
    constexpr std::array<QPointF, 8> octagon{
        QPointF(8 - corner, 8 - side), QPointF(8 + corner, 8 - side), QPointF(8 + side, 8 - corner),
        QPointF(8 + side, 8 + corner), QPointF(8 + corner, 8 + side), QPointF(8 - corner, 8 + side),
        QPointF(8 - side, 8 + corner), QPointF(8 - side, 8 - corner)};
    painter.setBrush(color);
    painter.drawConvexPolygon(octagon.data(), static_cast<int>(octagon.size()));
    painter.setPen(roundPen(behind, glyphStroke));
    painter.drawLine(QPointF(5.5, 5.5), QPointF(10.5, 10.5));
    painter.drawLine(QPointF(10.5, 5.5), QPointF(5.5, 10.5));
}

void paintNotice(QPainter &painter, const QColor &color, const QColor &behind)
{
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(1.4, 1.4, 13.2, 13.2), 3, 3);
    painter.setBrush(behind);
    painter.drawEllipse(QPointF(8, 4.7), 1.25, 1.25);
    painter.setPen(roundPen(behind, glyphStroke));
    painter.drawLine(QPointF(8, 7.7), QPointF(8, 11.8));
}

void paintOnGrid(QPainter &painter, Outcome outcome, const QColor &color, const QColor &behind)
{
    switch (outcome) {
    case Outcome::Success:
        return paintSuccess(painter, color, behind);
    case Outcome::Progress:
        return paintProgress(painter, color, behind);
    case Outcome::Redirect:
        return paintRedirect(painter, color);
    case Outcome::TemporaryFailure:
        return paintTemporaryFailure(painter, color, behind);
    case Outcome::PermanentFailure:
        return paintPermanentFailure(painter, color, behind);
    case Outcome::Notice:
        return paintNotice(painter, color, behind);
    }
}

} // namespace

void paintOutcomeMark(QPainter &painter, const QRectF &rect, Outcome outcome, const QColor &color,
                      const QColor &behind, Qt::LayoutDirection direction)
{
    const qreal side = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side, side) / 2);
    painter.scale(side / grid, side / grid);
    if (outcome == Outcome::Redirect && direction == Qt::RightToLeft) {
        painter.translate(grid, 0);
        painter.scale(-1, 1);
    }
    painter.setPen(Qt::NoPen);
    paintOnGrid(painter, outcome, color, behind);
    painter.restore();
}

void OutcomeMarks::paint(QPainter &painter, const QRect &rect, core::Outcome outcome,
                         const QColor &color, const QColor &behind, Qt::LayoutDirection direction)
{
    const qreal ratio = painter.device()->devicePixelRatio();
    const Key key{outcome, rect.width(), color.rgba(), behind.rgba(), direction, ratio};
    QPixmap *mark = m_marks.object(key);
    if (!mark) {
        mark = new QPixmap(rect.size() * ratio);
        mark->setDevicePixelRatio(ratio);
        mark->fill(Qt::transparent);
        QPainter inside(mark);
        inside.setRenderHint(QPainter::Antialiasing);
        paintOutcomeMark(inside, QRectF(QPointF(), rect.size()), outcome, color, behind, direction);
        m_marks.insert(key, mark);
    }
    painter.drawPixmap(rect.topLeft(), *mark);
}

int rowMarkSize(qreal unit)
{
    return 2 * qRound(1.8 * unit);
}

qreal textMarkSize(qreal unit)
{
    return 3.2 * unit;
}

QIcon outcomeIcon(Outcome outcome)
{
    return vectorIcon([outcome](QPainter &painter, const QRectF &rect, QIcon::Mode mode) {
        const Colors colors(QGuiApplication::palette());
        const QColor color =
            mode == QIcon::Disabled ? colors.windowMuted : colors.mark(outcome, colors.window);
        paintOutcomeMark(painter, rect, outcome, color, colors.window,
                         QGuiApplication::layoutDirection());
    });
}

} // namespace statusbook::ui
