// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

// Linked into a program, ends it right after its first painting and prints, for the benchmark that
// started it: "PAINT <CLOCK_MONOTONIC in ns>" and "PEAK <peak resident kB>".
namespace statusbook::benchmarks {

void installStartProbe();

} // namespace statusbook::benchmarks
