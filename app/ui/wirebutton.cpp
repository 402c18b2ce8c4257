// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wirebutton.h"

#include "ui/actionicon.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

namespace statusbook::ui {

namespace {

constexpr qreal radius = 4;
constexpr qreal ringWidth = 2;

} // namespace

WireButton::WireButton(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setIcon(actionIcon(ActionIcon::Copy));
    setCursor(Qt::ArrowCursor);
    // Not in the window's own Tab order: the page decides when it is its turn.
    setFocusPolicy(Qt::ClickFocus);
    retranslate();
}

void WireButton::setLook(const Colors &colors, int side, bool over)
{
    m_ring = colors.focusRing;
    m_background = over ? colors.codeBlock : QColor(Qt::transparent);
    setFixedSize(side, side);
    setIconSize(QSize(side, side) / 2);
    update();
}

void WireButton::retranslate()
{
    const QString words = QCoreApplication::translate("PageView", "Copy this text",
                                                      "button in a block of protocol or log text");
    setToolTip(words);
    setAccessibleName(words);
}

// Enter acts on links, so it does here, too; buttons of Qt know the space bar only.
void WireButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QToolButton::keyPressEvent(event);
}

void WireButton::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_background);
    }
    QToolButton::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_ring, ringWidth));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

} // namespace statusbook::ui
