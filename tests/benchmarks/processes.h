// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace statusbook::benchmarks {

// The figures of one program run whole, a vector entry a round.
struct ProcessFigures {
    QString name;
    std::vector<double>
        paint; // ms from fork to the end of the first painting; empty if it never paints
    std::vector<double> wall; // ms
    std::vector<double> cpu;  // ms, user and system, until then
    std::vector<double> peak; // MB resident
};

struct ProcessSpec {
    QString name;
    QStringList command;
    QStringList environment; // NAME=value, besides the benchmark's own
};

// Runs the programs in turn, A B C A B C …, after one round that does not count and reads their files
// from disk.
[[nodiscard]] std::vector<ProcessFigures> runInTurn(const std::vector<ProcessSpec> &programs,
                                                    int rounds);

[[nodiscard]] double percentile(std::vector<double> values, double share);
[[nodiscard]] double median(const std::vector<double> &values);
// Median of the ratios round by round, which holds when the machine's speed drifts.
[[nodiscard]] double pairedRatio(const std::vector<double> &a, const std::vector<double> &b);

} // namespace statusbook::benchmarks
