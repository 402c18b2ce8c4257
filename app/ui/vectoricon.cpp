// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/vectoricon.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

#include <utility>

namespace statusbook::ui {

namespace {

class VectorIconEngine final : public QIconEngine
{
public:
    explicit VectorIconEngine(IconPaint paint)
        : m_paint(std::move(paint))
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        m_paint(*painter, rect, mode);
    }

    // Also called for scaled screens, with the size in device pixels.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new VectorIconEngine(m_paint); }

private:
    IconPaint m_paint;
};

} // namespace

QIcon vectorIcon(IconPaint paint)
{
    return QIcon(new VectorIconEngine(std::move(paint)));
}

} // namespace statusbook::ui
