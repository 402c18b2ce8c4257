// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <vector>

namespace statusbook::benchmarks {

// Times of one thing done many times in the real window, in ms from the cause to the end of painting.
struct WindowFigures {
    QString name;
    std::vector<double> times;
    double budget = 0; // ms, for the 99th percentile
};

[[nodiscard]] WindowFigures measureKeystrokes(int rounds);
[[nodiscard]] WindowFigures measureLanguageSwitch(int rounds);
// A list of this many codes, made for the purpose, reset by a change of its filter.
[[nodiscard]] WindowFigures measureListReset(int codes, int rounds);

} // namespace statusbook::benchmarks
