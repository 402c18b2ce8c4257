// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIcon>
#include <Qt>

class QColor;
class QPainter;
class QRectF;

namespace statusbook::ui {

enum class ActionIcon {
    Back,
    Forward,
    Search,
    Compare,
    Swap,
    Bookmark,
    Bookmarked,
    Copy,
    Done,
    Explain,
    External,
    Clear,
    Receiver,
    Implementer,
    ChevronDown,
    List,
    Open,
    Paste,
};
inline constexpr int ActionIconCount = 18;

// In ButtonText of the application's palette at the time of painting. Back, forward, external and
// list follow the reading direction.
[[nodiscard]] QIcon actionIcon(ActionIcon kind);

// The same drawing inside a page: in the largest square in the middle of rect.
void paintActionIcon(QPainter &painter, const QRectF &rect, ActionIcon kind, const QColor &color,
                     Qt::LayoutDirection direction = Qt::LeftToRight);

} // namespace statusbook::ui
