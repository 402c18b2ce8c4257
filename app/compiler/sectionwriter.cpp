// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "compiler/sectionwriter.h"

#include "core/checksum.h"

#include <algorithm>

namespace statusbook::compiler {

namespace format = core::format;

namespace {

constexpr qsizetype alignment = 8;

qsizetype aligned(qsizetype size)
{
    return (size + alignment - 1) / alignment * alignment;
}

} // namespace

format::TextRef TextPool::add(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QByteArray bytes = text.toUtf8();
    auto known = m_known.find(bytes);
    if (known == m_known.end()) {
        const format::TextRef ref{static_cast<std::uint32_t>(m_bytes.size()),
                                  static_cast<std::uint32_t>(bytes.size()) & 0x7FFFFFFFu, 0};
        m_bytes += bytes;
        known = m_known.insert(bytes, ref);
    }
    return *known;
}

format::TextRef TextPool::original(const QString &text)
{
    if (!m_english)
        return add(text);
    format::TextRef ref = m_english->m_known.value(text.toUtf8());
    ref.fallback = ref.length > 0 ? 1 : 0;
    return ref;
}

format::TextRef TextPool::text(const QString &english, const QString &translation)
{
    return translation.isEmpty() ? original(english) : add(translation);
}

quint32 SectionWriter::fingerprint() const
{
    QByteArray checksums;
    for (const QByteArray &section : m_sections) {
        const quint32 sum = core::checksum(section);
        checksums.append(reinterpret_cast<const char *>(&sum), sizeof sum);
    }
    return core::checksum(checksums);
}

QByteArray SectionWriter::file(const QString &language, quint32 build) const
{
    format::Header header{};
    header.magic = format::magic;
    header.byteOrder = format::byteOrder;
    header.build = build;
    const QByteArray name = language.toLatin1();
    std::copy_n(
        name.cbegin(),
        std::min<std::size_t>(static_cast<std::size_t>(name.size()), header.language.size() - 1),
        header.language.begin());
    qsizetype offset = aligned(sizeof header);
    for (std::size_t i = 0; i < format::sectionCount; ++i) {
        const auto size = static_cast<std::uint64_t>(m_sections[i].size());
        header.sections[i] = {static_cast<std::uint64_t>(offset), size,
                              core::checksum(m_sections[i]), 0};
        offset = aligned(offset + m_sections[i].size());
    }
    header.size = static_cast<std::uint64_t>(offset);
    header.headerCrc = core::headerChecksum(header);
    QByteArray bytes(reinterpret_cast<const char *>(&header), sizeof header);
    for (const QByteArray &section : m_sections) {
        bytes.resize(aligned(bytes.size()), '\0');
        bytes += section;
    }
    bytes.resize(offset, '\0');
    return bytes;
}

} // namespace statusbook::compiler
