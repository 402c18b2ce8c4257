// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/appstyle.h"

#include "ui/actionicon.h"

#include <QPainter>
#include <QStyleOptionComplex>

#include <algorithm>

namespace statusbook::ui {

namespace {

// Up to so many, Qt fills an area itself (handleSpans in qdrawhelper.cpp); of a higher one it lets
// threads of the pool fill 64 lines each, which takes longer than to fill a narrow bar.
constexpr int fewLines = 95;

} // namespace

QIcon AppStyle::standardIcon(StandardPixmap icon, const QStyleOption *option,
                             const QWidget *widget) const
{
    if (icon == SP_ToolBarHorizontalExtensionButton)
        return actionIcon(ActionIcon::ChevronDown);
    return QProxyStyle::standardIcon(icon, option, widget);
}

void AppStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                  QPainter *painter, const QWidget *widget) const
{
    if (control != CC_ScrollBar)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    for (int top = 0; top < option->rect.height(); top += fewLines) {
        const QRect band(option->rect.left(), option->rect.top() + top, option->rect.width(),
                         std::min(fewLines, option->rect.height() - top));
        painter->save();
        painter->setClipRect(band, Qt::IntersectClip);
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        painter->restore();
    }
}

} // namespace statusbook::ui
