// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/touchscroller.h"

#include <QAbstractScrollArea>
#include <QGuiApplication>
#include <QPointingDevice>
#include <QScroller>
#include <QStyleHints>
#include <QTouchEvent>

namespace statusbook::ui {

namespace {

bool isTouch(QEvent::Type type)
{
    return type == QEvent::TouchBegin || type == QEvent::TouchUpdate || type == QEvent::TouchEnd
        || type == QEvent::TouchCancel;
}

} // namespace

TouchScroller::TouchScroller(QAbstractScrollArea *area)
    : QObject(area)
    , m_area(area)
{
    area->viewport()->setAttribute(Qt::WA_AcceptTouchEvents);
    area->viewport()->installEventFilter(this);
}

bool TouchScroller::eventFilter(QObject *watched, QEvent *event)
{
    if (!isTouch(event->type()) || !handle(*static_cast<QTouchEvent *>(event)))
        return QObject::eventFilter(watched, event);
    event->accept();
    return true;
}

// The scroller is fed by hand: its own gesture recognizer is never deleted (Qt 6.4), and would have to be
// made for every area, whether there is a touch screen or not.
bool TouchScroller::handle(const QTouchEvent &event)
{
    if (event.device()->type() != QInputDevice::DeviceType::TouchScreen || event.pointCount() != 1)
        return false;
    const QPointF place = event.points().first().position();
    const auto time = static_cast<qint64>(event.timestamp());
    QScroller *scroller = QScroller::scroller(m_area->viewport());
    if (event.type() == QEvent::TouchBegin) {
        m_pressed = place;
        m_still = scroller->state() == QScroller::Inactive;
        scroller->handleInput(QScroller::InputPress, place, time);
        return true;
    }
    m_still = m_still && event.type() != QEvent::TouchCancel
        && (place - m_pressed).manhattanLength()
            < QGuiApplication::styleHints()->startDragDistance();
    if (event.type() == QEvent::TouchUpdate) {
        scroller->handleInput(QScroller::InputMove, place, time);
        return true;
    }
    scroller->handleInput(QScroller::InputRelease, place, time);
    if (m_still)
        Q_EMIT tapped(place.toPoint());
    return true;
}

} // namespace statusbook::ui
