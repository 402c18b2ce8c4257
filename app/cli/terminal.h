// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/page.h"

#include <QString>

namespace statusbook::cli {

// What standard output is: width in columns of a terminal, 0 for a file or pipe.
struct Terminal {
    int width = 0;
    bool color = false;

    // Looks at standard output and at NO_COLOR (https://no-color.org) and TERM.
    [[nodiscard]] static Terminal ofStandardOutput();
};

// A page for a person: coloured and wrapped for a terminal, plain lines otherwise.
[[nodiscard]] QString pageText(const models::Page &page, const Terminal &terminal);

// Columns that a text takes on a terminal; wide characters take two, marks none.
[[nodiscard]] int columnsOf(QStringView text);

// Breaks lines at blanks; a line's indentation and number ("1. ") are kept as a hanging indent.
[[nodiscard]] QString wrapped(const QString &text, int width);

// The text filled with blanks to a number of columns.
[[nodiscard]] QString padded(const QString &text, int columns);

} // namespace statusbook::cli
