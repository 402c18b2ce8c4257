// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/hairline.h"

#include "ui/colors.h"

#include <QPainter>

namespace statusbook::ui {

Hairline::Hairline(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Colors(palette()).windowHairline);
}

} // namespace statusbook::ui
