// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/paneheader.h"

#include "ui/actionicon.h"
#include "ui/colors.h"
#include "ui/measures.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace statusbook::ui {

namespace {

constexpr int leastButton = 32; // px, for fingers and unsteady hands
constexpr qreal heightInUnits = 12;

void sizeIcon(QToolButton *button)
{
    const int side = qRound(4.5 * unitOf(button->font()));
    button->setIconSize({side, side});
}

void makeFlat(QToolButton *button)
{
    button->setAutoRaise(true);
    sizeIcon(button);
    button->setMinimumHeight(leastButton);
    button->setFocusPolicy(Qt::TabFocus);
}

// With a text the button is as wide as that, and never narrower.
void setLook(QToolButton *button, Qt::ToolButtonStyle style)
{
    button->setToolButtonStyle(style);
    button->setMinimumWidth(style == Qt::ToolButtonIconOnly ? leastButton : 0);
}

} // namespace

PaneHeader::PaneHeader(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_list(new QToolButton(this))
{
    const int unit = qRound(unitOf(font()));
    m_layout->setContentsMargins(3 * unit, unit, 3 * unit, unit + 1);
    m_layout->setSpacing(unit / 2);
    makeFlat(m_list);
    m_buttons.append(m_list);
    m_list->setIcon(actionIcon(ActionIcon::Back));
    setLook(m_list, Qt::ToolButtonTextBesideIcon);
    m_list->hide();
    m_layout->addWidget(m_list);
    connect(m_list, &QToolButton::clicked, this, &PaneHeader::listRequested);
    updateHeight();
    retranslate();
}

QToolButton *PaneHeader::addAction(QAction *action, bool withText)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    makeFlat(button);
    setLook(button, withText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_buttons.append(button);
    if (withText)
        m_withText.append(button);
    m_layout->addWidget(button);
    return button;
}

void PaneHeader::addWidget(QWidget *widget, int stretch)
{
    m_layout->addWidget(widget, stretch);
}

void PaneHeader::addStretch()
{
    m_layout->addStretch(1);
}

void PaneHeader::setListButtonVisible(bool visible)
{
    m_list->setVisible(visible);
    fitTexts();
}

void PaneHeader::retranslate()
{
    //: Button that goes back from an entry to the list of codes
    m_list->setText(tr("List"));
}

void PaneHeader::updateHeight()
{
    setMinimumHeight(std::max(leastButton + 8, qRound(heightInUnits * unitOf(font()))));
}

// A cut word is worse than none: the icons have tooltips.
void PaneHeader::fitTexts()
{
    for (const auto style : {Qt::ToolButtonTextBesideIcon, Qt::ToolButtonIconOnly}) {
        for (QToolButton *button : std::as_const(m_withText))
            setLook(button, style);
        if (m_layout->minimumSize().width() <= width())
            return;
    }
}

void PaneHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTexts();
}

void PaneHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        std::ranges::for_each(std::as_const(m_buttons), sizeIcon);
        updateHeight();
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        fitTexts();
    QWidget::changeEvent(event);
}

void PaneHeader::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), Colors(palette()).windowHairline);
}

} // namespace statusbook::ui
