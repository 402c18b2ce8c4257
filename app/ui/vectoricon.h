// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIcon>

#include <functional>

class QPainter;
class QRectF;

namespace statusbook::ui {

using IconPaint = std::function<void(QPainter &painter, const QRectF &rect, QIcon::Mode mode)>;

// An icon without pixels of its own: `paint` is called each time it is shown, so it is sharp at any
// size and scale and always in the colours and direction of the moment.
[[nodiscard]] QIcon vectorIcon(IconPaint paint);

} // namespace statusbook::ui
