// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace statusbook::benchmarks {

// Times of one thing done many times in the real window, in ms from the cause to the end of painting.
struct WindowFigures {
    QString name;
    std::vector<double> times;
    double budget = 0; // ms, for the 99th percentile; 0 where there is none
};

// Of each key typed: until the window is free again, list and entry painted, and until they show the
// answer to what is typed, which among very many codes is searched for beside the window.
// `catalog`: of the English catalogue instead of what the program ships.
[[nodiscard]] std::vector<WindowFigures> measureKeystrokes(int rounds,
                                                           const QByteArray &catalog = {});
[[nodiscard]] WindowFigures measureLanguageSwitch(int rounds);
// The list of a catalogue without a query, reset by a change of its filter.
[[nodiscard]] WindowFigures measureListReset(const QByteArray &catalog, int rounds);
// The list of a query that nearly all codes answer, its matches marked: reset by the answer, then
// scrolled to its end, a portion at a time; and each time that more hits came that were searched for
// beside the window.
[[nodiscard]] std::vector<WindowFigures> measureHits(const QByteArray &catalog, int rounds);

} // namespace statusbook::benchmarks
