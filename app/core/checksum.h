// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/catalogformat.h"

#include <QByteArrayView>

namespace statusbook::core {

// CRC-32 (IEEE 802.3), as gzip uses it.
[[nodiscard]] quint32 checksum(QByteArrayView bytes);

// Of the header with its own checksum field taken as 0.
[[nodiscard]] quint32 headerChecksum(format::Header header);

} // namespace statusbook::core
