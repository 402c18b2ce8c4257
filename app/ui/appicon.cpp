// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/appicon.h"

#include "ui/vectoricon.h"

#include <QImage>
#include <QPainter>

namespace statusbook::ui {

namespace {

// The smallest picture that is not stretched.
QImage pictureFor(qreal side)
{
    int chosen = 16;
    for (const int available : {16, 24, 32, 48, 128, 256}) {
        chosen = available;
        if (available >= side)
            break;
    }
    return QImage(QStringLiteral(":/icons/%1.png").arg(chosen));
}

void paintIcon(QPainter &painter, const QRectF &rect, QIcon::Mode)
{
    const qreal scale = painter.device()->devicePixelRatio() * painter.transform().m11();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(rect, pictureFor(rect.width() * scale));
}

} // namespace

QIcon applicationIcon()
{
    return vectorIcon(paintIcon);
}

} // namespace statusbook::ui
