// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/checksum.h"

#include <zlib.h>

namespace statusbook::core {

quint32 checksum(QByteArrayView bytes)
{
    return static_cast<quint32>(crc32_z(0, reinterpret_cast<const Bytef *>(bytes.data()),
                                        static_cast<z_size_t>(bytes.size())));
}

quint32 headerChecksum(format::Header header)
{
    header.headerCrc = 0;
    return checksum({reinterpret_cast<const char *>(&header), sizeof header});
}

} // namespace statusbook::core
