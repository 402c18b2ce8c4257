// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QPoint>
#include <QPointF>

class QAbstractScrollArea;
class QTouchEvent;

namespace statusbook::ui {

// Lets one finger scroll an area, and go on scrolling when it is flicked. Owned by the area. A finger
// that does not move is a tap: the area sees no mouse event for it.
class TouchScroller final : public QObject
{
    Q_OBJECT

public:
    explicit TouchScroller(QAbstractScrollArea *area);

Q_SIGNALS:
    // In coordinates of the viewport.
    void tapped(const QPoint &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool handle(const QTouchEvent &event);

    QAbstractScrollArea *m_area;
    QPointF m_pressed;
    bool m_still = false; // the finger has not moved, nor stopped the area from scrolling
};

} // namespace statusbook::ui
