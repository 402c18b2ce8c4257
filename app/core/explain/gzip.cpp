// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/gzip.h"

#include <algorithm>

#include <zlib.h>

namespace statusbook::core::explain {

namespace {

constexpr int gzipWindow = 15 + 16; // the largest window, with gzip's header
constexpr qsizetype firstSize = 1 << 16;

// zlib's state, released at the end.
class Inflater
{
public:
    explicit Inflater(const QByteArray &packed)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
        m_stream.avail_in = static_cast<uInt>(packed.size());
        m_ready = inflateInit2(&m_stream, gzipWindow) == Z_OK;
    }
    ~Inflater() { inflateEnd(&m_stream); }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] bool hasInput() const { return m_stream.avail_in > 0; }
    bool nextMember() { return inflateReset(&m_stream) == Z_OK; }
    // Appends at most the free room of `out`, of which `used` bytes are taken.
    int inflateInto(QByteArray &out, qsizetype &used)
    {
        m_stream.next_out = reinterpret_cast<Bytef *>(out.data() + used);
        m_stream.avail_out = static_cast<uInt>(out.size() - used);
        const int result = inflate(&m_stream, Z_NO_FLUSH);
        used = out.size() - static_cast<qsizetype>(m_stream.avail_out);
        return result;
    }

private:
    z_stream m_stream{};
    bool m_ready = false;
};

} // namespace

bool isGzip(const QByteArray &bytes)
{
    return bytes.startsWith("\x1F\x8B");
}

Unpacked unpackGzip(const QByteArray &packed, qsizetype limit)
{
    Unpacked result;
    Inflater inflater(packed);
    result.broken = !inflater.isReady();
    qsizetype used = 0;
    result.bytes.resize(std::min(firstSize, limit));
    while (!result.broken) {
        if (used == result.bytes.size()) {
            if (used >= limit)
                return {{}, true, false};
            result.bytes.resize(std::min(used * 2, limit));
        }
        const int status = inflater.inflateInto(result.bytes, used);
        if (status == Z_STREAM_END && !inflater.hasInput())
            break;
        if (status == Z_STREAM_END)
            result.broken = !inflater.nextMember();
        else
            result.broken = status != Z_OK; // Z_BUF_ERROR: the file ends too early
    }
    result.bytes.resize(used);
    return result;
}

} // namespace statusbook::core::explain
