// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace statusbook::core::explain {

[[nodiscard]] bool isGzip(const QByteArray &bytes);

// What a .gz file holds, all members one after the other. A broken or cut file gives what comes
// before the fault.
struct Unpacked {
    QByteArray bytes;
    bool tooLarge = false; // stopped at the limit; bytes is empty
    bool broken = false;
};
[[nodiscard]] Unpacked unpackGzip(const QByteArray &packed, qsizetype limit);

} // namespace statusbook::core::explain
