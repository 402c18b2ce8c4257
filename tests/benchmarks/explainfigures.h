// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <vector>

namespace statusbook::benchmarks {

// How fast one kind of text is read, a vector entry a round.
struct ExplainFigures {
    QString name;
    std::vector<double> speed; // MB a second
    double extra = 0;          // MB that the process grew by, the text itself left out
};

// Reads made-up texts of this size again and again: logs with codes, without, and one long line.
[[nodiscard]] std::vector<ExplainFigures> measureExplain(int rounds, qsizetype size);

} // namespace statusbook::benchmarks
