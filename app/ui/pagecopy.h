// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pageproperties.h"

#include <QString>

class QTextCursor;

namespace statusbook::ui {

// What a selection in a page means outside of it: without the spaces that stand for marks, without
// isolates and no-break spaces, the cells of a row in reading order.
struct PageCopy {
    QString text;
    QString html;
};

[[nodiscard]] PageCopy copyOf(const QTextCursor &selection, const PageContent &content,
                              bool rightToLeft);

} // namespace statusbook::ui
