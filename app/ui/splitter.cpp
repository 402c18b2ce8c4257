// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/splitter.h"

#include "ui/colors.h"

#include <QPainter>

namespace statusbook::ui {

namespace {

class HairlineHandle final : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), Colors(palette()).windowHairline);
    }
};

} // namespace

Splitter::Splitter(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setHandleWidth(1); // Qt widens the grab area by itself
}

QSplitterHandle *Splitter::createHandle()
{
    return new HairlineHandle(orientation(), this);
}

} // namespace statusbook::ui
